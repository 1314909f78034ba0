import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seed } from '../../../src/newsroom/seed/seed.ts'
import { draftInclude, type StoredStatement } from '../../../src/store/rows/stored-draft.ts'
import { verify } from '../../../src/store/upkeep/verify.ts'
import gold from '../../fixtures/seed-gold.json' with { type: 'json' }
import { engines, seedFolder, type TestStore, testStore } from '../../helpers/store.ts'
import { dump } from './seed-folder.ts'

const sent = new Date('2026-02-01T00:00:00.000Z')

describe.each(engines)('the seeds of the project on %s', (engine) => {
  let test: TestStore
  let statements: readonly StoredStatement[]
  beforeAll(async () => {
    test = await testStore(engine)
    const prisma = await test.store.prisma()
    statements = await prisma.statement.findMany({ include: draftInclude, orderBy: { start: 'asc' } })
  })
  afterAll(() => test.close())

  it('hold one document, with the text that was annotated', async () => {
    const prisma = await test.store.prisma()
    const documents = await prisma.document.findMany()
    expect(documents.map(({ id, sha256, slug }) => ({ id, sha256, slug }))).toEqual([
      { id: gold.document.id, sha256: gold.document.sha256, slug: 'china-russia-defence' },
    ])
    expect([...(documents[0]?.text ?? '')]).toHaveLength(gold.document.codePoints)
  })

  it('hold the thirteen statements of the gold annotation and no other', () => {
    expect(statements.map(({ id }) => id)).toEqual(gold.statements.map(({ id }) => id))
  })

  // The text has no astral character, so the gold file's code points are the database's UTF-16 units.
  it.each(gold.statements.map((one, i) => [i + 1, one] as const))(
    'hold statement %i with its kind and the words of every part',
    (number, expected) => {
      const stored = statements[number - 1]
      const words = (role: string) =>
        (stored?.spans ?? [])
          .filter((span) => span.role === role)
          .map(({ start, end, exact }) => ({ at: [start, end], words: exact }))
      expect(stored?.kind).toBe(expected.kind)
      expect(words('CONTENT')).toEqual(expected.content)
      expect(words('VERBATIM')).toEqual(expected.verbatim)
      expect(words('CUE')).toEqual([expected.cue])
      expect(words('SPEAKER')).toEqual(expected.speaker ? [expected.speaker] : [])
      expect(words('SOURCE').slice(0, -1)).toEqual(expected.via)
    },
  )

  it.each(gold.statements.map((one, i) => [i + 1, one.speakerNames] as const))(
    'attribute statement %i to whom the gold annotation names: %j',
    async (number, speakerNames) => {
      const prisma = await test.store.prisma()
      const rows = await prisma.speakerName.findMany({
        where: { text: { in: speakerNames } },
        include: { speaker: { select: { slug: true } } },
      })
      const slugs = speakerNames.map((name) => rows.find(({ text }) => text === name)?.speaker.slug)
      const stored = statements[number - 1]?.attributions.map(({ speaker }) => speaker.slug)
      // Of two competing attributions the gold annotation has the one that the grammar asks for: the first.
      expect(stored?.slice(0, slugs.length)).toEqual(slugs)
    },
  )

  it('end every chain at the wire service, by the words that name it', () => {
    for (const { chain, spans } of statements) {
      expect(chain.at(-1)?.source?.slug).toBe('agence-france-presse')
      expect(spans.find(({ role, link }) => role === 'SOURCE' && link === chain.length)?.exact).toBe('أ ف ب')
    }
  })

  it('keep the doubt of statement 7 with both its reasons', () => {
    const doubtful = statements.filter(({ attributions }) =>
      attributions.some(({ standing }) => standing !== 'ASSERTED'),
    )
    expect(doubtful.map(({ id }) => id)).toEqual([gold.statements[6]?.id])
    expect(
      doubtful[0]?.attributions.map(({ speaker, basis, standing, note }) => [
        speaker.slug,
        basis,
        standing,
        note !== null,
      ]),
    ).toEqual([
      ['vladimir-putin', 'COREFERENCE', 'DISPUTED', true],
      ['andrei-belousov', 'INFERRED', 'DISPUTED', true],
    ])
  })

  it('date what the text dates, and nothing else', () => {
    expect(statements.map(({ saidEdtf }) => saidEdtf)).toEqual([
      '2024-10-14',
      '2022-02',
      ...Array<string>(6).fill('2024-10-14'),
      '2024-08',
      '2024-09',
      null,
      null,
      '2023',
    ])
  })

  it('prove themselves', async () => {
    const problems: unknown[] = []
    const report = await verify(test.store, (problem) => problems.push(problem))
    expect(problems).toEqual([])
    expect(report).toMatchObject({ documents: 1, statements: 13, problems: 0 })
  })

  it('change no row when they are seeded again', async () => {
    const before = await dump(test.store)
    const report = await seed(test.store, seedFolder, { now: () => sent })
    expect(report).toMatchObject({
      vocabulary: { added: 0, corrected: 0 },
      documents: [{ document: 'unchanged', added: 0, corrected: 0, withdrawn: 0, unchanged: 13, kept: 0 }],
    })
    expect(await dump(test.store)).toEqual(before)
    expect(before.Statement).toHaveLength(13)
  })
})

describe('the report of a first run', () => {
  it('counts what was added, and names each document as it is done', async () => {
    const test = await testStore('sqlite', { seeded: false })
    const told: unknown[] = []
    const report = await seed(test.store, seedFolder, {
      now: () => sent,
      onDocument: (name, { id, added }) => told.push([name, id, added]),
    })
    expect(report.vocabulary).toEqual({ added: 20, corrected: 0 })
    expect(told).toEqual([['china-russia-defence', gold.document.id, 13]])
    const history = await (await test.store.prisma()).history.findMany()
    await test.close()
    expect(
      new Set(history.map(({ actor, at, why }) => `${actor} ${at.toISOString()} ${why}`).slice(0, 21)),
    ).toEqual(
      new Set([
        'seed 2026-02-01T00:00:00.000Z seeded from vocabulary',
        'seed 2026-02-01T00:00:00.000Z seeded from china-russia-defence/annotation.yaml',
      ]),
    )
  })
})
