import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../../src/newsroom/ingest/ingest.ts'
import { finding } from '../newsroom/ingest/extraction.ts'
import { testApp, type TestApp } from '../helpers/app.ts'
import { engines } from '../helpers/store.ts'

describe.each(engines)('speakers and sources that a machine has added, on %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp(engine)
    await ingest(
      app.store,
      {
        text: 'The harbour is closed. The port is open, says the Ice Bulletin.',
        publisher: 'The Ice Bulletin',
      },
      {
        actor: 'test',
        at: new Date('2026-03-01T00:00:00.000Z'),
        extract: finding([
          { words: 'The harbour is closed', speakers: [{ name: 'Olga Frost', role: 'harbour master' }] },
          // The name of somebody on record, for a body.
          { words: 'The port is open', speakers: [{ name: 'Putin', shape: 'ORGANISATION' }] },
        ]),
      },
    )
  })
  afterAll(() => app.close())
  const slugs = async (field: 'speakers' | 'sources', args = '') => {
    const { data } = await app.ask(`{ ${field}${args} { totalCount nodes { slug draft } } }`)
    return data[field] as { totalCount: number; nodes: readonly { slug: string; draft: boolean }[] }
  }

  it('stay out of the lists unless asked for', async () => {
    for (const [field, search, slug] of [
      ['speakers', 'Frost', 'olga-frost'],
      ['sources', 'Bulletin', 'the-ice-bulletin'],
    ] as const) {
      expect((await slugs(field)).nodes.some(({ draft }) => draft)).toBe(false)
      expect(await slugs(field, `(search: "${search}")`)).toEqual({ totalCount: 0, nodes: [] })
      expect(await slugs(field, `(search: "${search}", drafts: true)`)).toEqual({
        totalCount: 1,
        nodes: [{ slug, draft: true }],
      })
    }
  })

  it('can be had one by one, and make no name on record ambiguous', async () => {
    const { data, errors } = await app.ask(`{
      frost: speaker(name: "Olga Frost") { slug draft roles { name } statementCount
        statements(filter: { review: [DRAFT] }) { nodes { text review confidence } } }
      putin: speaker(name: "Putin") { slug draft }
    }`)
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      frost: {
        slug: 'olga-frost',
        draft: true,
        roles: [{ name: 'harbour master' }],
        statementCount: 0,
        statements: { nodes: [{ text: 'The harbour is closed', review: 'DRAFT', confidence: 0.9 }] },
      },
      putin: { slug: 'vladimir-putin', draft: false },
    })
  })

  it('are listed as soon as a reviewed statement has them', async () => {
    const prisma = await app.store.prisma()
    await prisma.speaker.update({ where: { slug: 'olga-frost' }, data: { statementCount: 1 } })
    expect((await slugs('speakers', '(search: "Frost")')).nodes).toEqual([
      { slug: 'olga-frost', draft: true },
    ])
  })
})
