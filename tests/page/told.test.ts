import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putOnRecord } from '../helpers/records.ts'
import { testApp, type TestApp } from '../helpers/app.ts'

const host = 'quotes.example'
const review = `mutation ($input: ReviewStatementInput!) { reviewStatement(input: $input) { ... on ReviewedStatement { statement { id } } ... on Refusal { code message } } }`

const person = (name: string, slug: string, standing: string, note?: string) => ({
  newSpeaker: { name, kind: 'PERSON', slug },
  basis: 'INFERRED',
  standing,
  ...(note !== undefined && { note }),
})

describe('what is said with a statement', () => {
  let app: TestApp
  let token: string
  let ids: readonly string[]
  beforeAll(async () => {
    app = await testApp()
    token = await app.token('EDITOR')
    ids = await putOnRecord(app.store, {
      text: 'The mayor, Mara Lund, said “the old harbour bridge is safe for every lorry.”\nThe minister, Odd Berg, said “the toll stays.”\nThe pilot, Siv Dahl, said “the fog was thick.”',
      publisher: 'The Harbour Times',
      published: '2026-01-10',
    })
    const [mixed, rivals, withdrawn] = ids
    await decide({
      statement: mixed,
      decision: 'CORRECT',
      why: 'w',
      correction: {
        attributions: [
          person('Ivy Dune', 'ivy-dune', 'ASSERTED'),
          person('Wrong Person', 'wrong-person', 'REJECTED', 'It was Dune.'),
        ],
      },
    })
    await decide({
      statement: rivals,
      decision: 'CORRECT',
      why: 'w',
      correction: {
        attributions: [
          person('Ann One', 'ann-one', 'DISPUTED', 'Perhaps.'),
          person('Ivy-Dune', 'ivy-dune-2', 'DISPUTED', 'Perhaps.'),
        ],
      },
    })
    await decide({ statement: withdrawn, decision: 'REJECT', why: 'a hoax' })
  })
  afterAll(() => app.close())

  const decide = async (input: object): Promise<void> => {
    const { data } = await app.ask(review, { input }, token)
    expect(data.reviewStatement.code, data.reviewStatement.message).toBeUndefined()
  }
  const get = async (url: string) =>
    (await app.app.inject({ url, headers: { host, accept: 'text/html' } })).body

  /** Everything that shows or copies a statement. */
  const copies = async (id: string): Promise<Readonly<Record<string, string>>> => {
    const page = await get(`/en/statements/${id}`)
    const part = (pattern: RegExp): string => pattern.exec(page)?.[1] ?? ''
    return {
      title: part(/<title>([\s\S]*?)<\/title>/),
      'open graph': part(/og:description" content="([^"]*)"/),
      byline: part(/class="byline">([\s\S]*?)<\/p>/),
      citation: part(/id="cite-plain"[^>]*>([\s\S]*?)<\/textarea>/),
      wikipedia: part(/id="cite-wiki"[^>]*>([\s\S]*?)<\/textarea>/),
      bibtex: part(/id="cite-bibtex"[^>]*>([\s\S]*?)<\/textarea>/),
      fallback: part(/id="embed-widget"[^>]*>([\s\S]*?)<\/textarea>/),
      'json-ld': part(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/),
      widget: await get(`/embed/${id}.json?lang=en`),
      frame: await get(`/embed/${id}?lang=en`),
      oembed: JSON.parse(await get(`/oembed?url=http://${host}/statements/${id}&lang=en`)).html,
    }
  }

  it('is nowhere a speaker who was found wrong, but in the chain and with the reason', async () => {
    for (const [name, text] of Object.entries(await copies(ids[0] ?? '')))
      expect(text, name).not.toContain('Wrong Person')
    const page = await get(`/en/statements/${ids[0] ?? ''}`)
    expect(page).toContain('It was Dune.')
    expect(page).toMatch(/Misattributed[\s\S]*Wrong Person/)
    for (const file of ['csv', 'json', 'atom', 'feed.json']) {
      const row = (await get(`/en/statements.${file}?text=harbour`)).replace(/\s+/g, ' ')
      expect(row, file).toContain('Ivy Dune')
      expect(row, file).not.toContain('Wrong Person')
    }
  })

  it('is everywhere that rivals are rivals, and in doubt', async () => {
    const told = await copies(ids[1] ?? '')
    for (const name of ['title', 'citation', 'wikipedia', 'fallback', 'widget', 'frame', 'oembed'])
      expect((told[name] ?? '').replace(/<[^>]+>/g, ''), name).toContain('Ann One or Ivy-Dune')
    for (const [name, text] of Object.entries(told))
      if (!['title', 'byline'].includes(name)) expect(text, name).toContain('Disputed')
  })

  it('is everywhere that it was withdrawn', async () => {
    for (const [name, text] of Object.entries(await copies(ids[2] ?? '')))
      if (!['title', 'byline'].includes(name)) expect(text, name).toContain('Withdrawn on')
  })

  it('is of one speaker alone where another has the slug for a name', async () => {
    const page = await get('/en/speakers/ivy-dune')
    expect(page).toContain('harbour bridge')
    expect(page).not.toContain('the toll stays')
    expect(JSON.parse(await get('/en/statements.json?speaker=ivy-dune')).items).toHaveLength(1)
    expect(JSON.parse(await get('/en/statements.json?speaker=Ivy%20Dune')).items).toHaveLength(2)
  })

  it('is counted by what a list of that standing keeps', async () => {
    for (const filter of ['', 'speaker: "ivy-dune"', 'speaker: "ann-one"', 'speakerKind: PERSON']) {
      const { data } = await app.ask(
        `{ facets(filter: { ${filter} }) { standings { standing statements } } }`,
      )
      for (const { standing, statements } of data.facets.standings) {
        const { data: list } = await app.ask(
          `{ statements(filter: { ${filter} standing: ${String(standing)} }) { totalCount } }`,
        )
        expect(list.statements.totalCount, `${filter} ${String(standing)}`).toBe(statements)
      }
    }
  })

  it('is in a feed with the day of the last change', async () => {
    const { items } = JSON.parse(await get('/en/statements.feed.json?text=toll'))
    expect(items[0].date_modified > items[0].date_published).toBe(true)
    expect(items[0].authors.map(({ name }: { name: string }) => name)).toEqual(['Ann One', 'Ivy-Dune'])
  })

  it('is said about a text in a language that has no name', async () => {
    const { data } = await app.ask(
      'mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { ... on IngestedDocument { document { slug statements(filter: { review: [DRAFT] }) { nodes { id } } } } } }',
      { input: { text: 'The baker, Per Holm, said “the bread is warm.”', lang: 'en-u-nu-latn' } },
      token,
    )
    const { slug, statements } = data.ingestDocument.document
    await decide({ statement: statements.nodes[0].id, decision: 'ACCEPT' })
    for (const path of ['/en/statements', '/ar/statements', `/ar/documents/${String(slug)}`])
      expect((await app.app.inject({ url: path, headers: { host } })).statusCode, path).toBe(200)
  })
})
