import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashText } from '../../src/document/document.ts'
import { parseEdtf } from '../../src/statement/said-date.ts'
import type { StatementDraft } from '../../src/statement/statement.ts'
import { saveDocument } from '../../src/store/write/save-document.ts'
import { testApp, type TestApp } from '../helpers/app.ts'
import { engines } from '../helpers/store.ts'

/** Everything that the contract offers below a list of statements, save lists below lists below lists. */
const widest = `query ($first: Int!) {
  statements(first: $first, orderBy: DOCUMENT_ORDER) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id text } }
    nodes {
      id text kind verbatim cue lang ordinal standing review confidence added
      said { edtf from to basis phrase note }
      evidence { role start end(unit: UTF16) exact prefix suffix target link }
      history { at actor action why before after }
      attributions { position basis standing note role(lang: "en") speaker {
        id slug kind name names { lang text } roles { name(lang: "ar") held } statementCount
        statements(first: 2) { totalCount nodes { text } pageInfo { hasNextPage } }
      } }
      chain { position cue words source { id slug kind stateControlled name(lang: "ar") names { text } statementCount
        statements(first: 2) { nodes { id } } } }
      topics { id slug name names { lang text } parent { slug name } children { slug name(lang: "ar") } statementCount
        statements(first: 2) { nodes { id } } }
      document { id slug title lang sha256 url licence added text published { edtf from to basis note }
        publisher { name } wire { name } segments { text start end statements { id } marks { role } }
        statements(first: 2) { totalCount nodes { id } } }
    }
  }
}`

describe.each(engines)('the read plan on %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp(engine)
    for (let i = 0; i < 12; i++) await saveLetters(app, i)
  })
  afterAll(() => app.close())

  it('takes as many SQL statements for a page of one as for a page of a hundred', async () => {
    const one = await askFirst(app, widest, { first: 1 })
    const hundred = await askFirst(app, widest, { first: 100 })
    expect(one.errors).toBeUndefined()
    expect(hundred.errors).toBeUndefined()
    expect(one.data.statements.nodes).toHaveLength(1)
    expect(hundred.data.statements.nodes).toHaveLength(100)
    // Names that the first level has read are known on the next.
    expect(hundred.statements).toBeLessThanOrEqual(one.statements)
    // A figure to look at when it changes: each is one batch of one level.
    expect(one.statements).toBe(26)
  })

  it.each([
    ['a count alone', '{ statements { totalCount } }', 1],
    ['ids alone', '{ statements { nodes { id kind } } }', 1],
    ['words', '{ statements { nodes { text } } }', 2],
    ['one field under many aliases', '{ statements { nodes { a: text b: verbatim c: cue d: text } } }', 2],
    [
      'a name in many languages',
      '{ speakers { nodes { en: name(lang: "en") ar: name(lang: "ar") names { text } } } }',
      3,
    ],
    ['statistics', '{ stats { statements quotes drafts topics } }', 1],
    [
      'what is left out by a directive',
      '{ statements { nodes { id ... @include(if: false) { topics { name } text } } } }',
      1,
    ],
  ])('reads no more than is asked: %s', async (_, query, expected) => {
    const { statements, errors } = await askFirst(app, query)
    expect(errors).toBeUndefined()
    expect(statements).toBe(expected)
  })

  it('reads names once for all who ask, until something is written', async () => {
    const query = (fields: string) => `{ speakers(orderBy: SLUG) { nodes { slug name ${fields} } } }`
    expect((await askFirst(app, query('id'))).statements).toBe(3)
    expect((await app.ask(query('kind'))).statements).toBe(1)
    expect((await askFirst(app, query('draft'))).statements).toBe(3)
  })

  it('keeps apart lists that differ only in their arguments, under whatever alias', async () => {
    const { data } = await app.ask(`{
      a: statements(filter: { speaker: "Dong Jun" }, first: 1) { nodes { attributions { speaker { x: statements(first: 1) { nodes { id } } } } } }
      b: statements(filter: { speaker: "Dong Jun" }, first: 1) { nodes {
        attributions { speaker { x: statements(first: 2) { nodes { id } } y: statements(first: 3) { nodes { id } } } }
        ...More
      } }
    }
    fragment More on Statement { attributions { speaker { z: statements(filter: { kind: DIRECT }) { nodes { id } } slug } } }`)
    expect(data.a.nodes[0].attributions[0].speaker.x.nodes).toHaveLength(1)
    const { x, y, z, slug } = data.b.nodes[0].attributions[0].speaker
    expect([x.nodes.length, y.nodes.length, z.nodes.length, slug]).toEqual([2, 3, 1, 'dong-jun'])
  })

  it('reads an object of any kind by its id, and nothing for an id that nobody has', async () => {
    const { data } = await app.ask(
      '{ statements(first: 1) { nodes { id document { id } topics { id } chain { source { id } } attributions { speaker { id } } } } }',
    )
    const [statement] = data.statements.nodes
    const ids = [
      statement.id,
      statement.document.id,
      statement.topics[0]?.id,
      statement.chain[0].source.id,
      statement.attributions[0].speaker.id,
    ]
    for (const id of ids.filter(Boolean)) {
      const answer = await app.ask(
        'query ($id: ID!) { node(id: $id) { __typename id ... on Statement { text } ... on Document { slug } ... on Speaker { name } ... on Source { name } ... on Topic { name } } }',
        { id },
      )
      expect(answer.data.node.id).toBe(id)
      expect(Object.keys(answer.data.node)).toHaveLength(3)
    }
    for (const id of ['nonsense', '', 'stm_aaaaaaaaaaaaaaaaaaaa', 'stm_\u0000', '1'])
      expect(
        (await app.ask('query ($id: ID!) { node(id: $id) { id } statement(id: $id) { id } }', { id })).data,
      ).toEqual({ node: null, statement: null })
  })
})

/** Asks right after a write, when nothing is remembered. */
const askFirst = async (app: TestApp, query: string, variables = {}) => {
  await app.token('EDITOR')
  return app.ask(query, variables)
}

describe('the orders on sqlite', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  it.each([
    [
      'statements by said, newest',
      `select * from "Statement" t where t.review = 'REVIEWED' order by t."saidTo" desc, t.id desc limit 21`,
    ],
    [
      'statements by said, oldest',
      `select * from "Statement" t where t.review = 'REVIEWED' order by t."saidFrom", t.id limit 21`,
    ],
    [
      'statements in document order',
      `select * from "Statement" t where t.review = 'REVIEWED' order by t."documentId", t.start, t.id limit 21`,
    ],
    [
      'statements by addition',
      `select * from "Statement" t where t.review = 'REVIEWED' order by t."addedAt" desc, t.id desc limit 21`,
    ],
    [
      'statements of a kind',
      `select * from "Statement" t where t.review = 'REVIEWED' and t.kind = 'DIRECT' order by t."saidTo" desc, t.id desc limit 21`,
    ],
    [
      'statements in a language',
      `select * from "Statement" t where t.review = 'REVIEWED' and t.lang = 'ar' order by t."saidTo" desc, t.id desc limit 21`,
    ],
    [
      'speakers by statements',
      `select id from "Speaker" t order by t."statementCount" desc, t.id desc limit 21`,
    ],
    [
      'speakers of a kind',
      `select id from "Speaker" t where t.kind = 'PERSON' order by t."statementCount" desc, t.id desc limit 21`,
    ],
    ['sources by slug', `select id from "Source" t order by t.slug limit 21`],
    [
      'sources of the state',
      `select id from "Source" t where t."stateControlled" = true order by t."statementCount" desc, t.id desc limit 21`,
    ],
    ['documents, newest', `select id from "Document" t order by t."publishedTo" desc, t.id desc limit 21`],
    ['documents, oldest', `select id from "Document" t order by t."publishedFrom", t.id limit 21`],
    [
      'documents in a language',
      `select id from "Document" t where t.lang = 'ar' order by t."publishedTo" desc, t.id desc limit 21`,
    ],
  ])('take %s from an index without sorting', async (_, query) => {
    const plan = (
      await sql<{ detail: string }>`explain query plan ${sql.raw(query)}`.execute(app.store.reader().db)
    ).rows
    const told = plan.map(({ detail }) => detail).join('\n')
    expect(told).toMatch(/USING (COVERING )?INDEX/)
    expect(told).not.toContain('TEMP B-TREE')
  })
})

/** A document of ten statements, one a line. */
const saveLetters = async (app: TestApp, number: number): Promise<void> => {
  const lines = Array.from({ length: 10 }, (_, i) => `He said: 😀 letter ${number}-${i} about cooperation.`)
  const text = lines.join('\n')
  const drafts = lines.map((line, i): StatementDraft => {
    const start = text.indexOf(line) + 'He said: '.length
    const exact = line.slice('He said: '.length)
    return {
      kind: 'INDIRECT',
      act: 'SAID',
      lang: 'en',
      spans: [{ role: 'CONTENT', start, end: start + exact.length, exact, link: null }],
      attributions: [
        {
          speaker: i % 2 ? 'china' : 'dong-jun',
          role: null,
          basis: 'NAMED',
          standing: 'ASSERTED',
          note: null,
        },
      ],
      chain: ['russian-news-agencies', 'agence-france-presse'],
      topics: ['military-cooperation', 'economy'],
      said: { date: parseEdtf(`2020-0${(i % 9) + 1}`), basis: 'STATED', note: null },
      review: 'REVIEWED',
      confidence: null,
      doubts: [],
      within: null,
    }
  })
  const document = {
    slug: `letters-${number}`,
    title: `Letters ${number}`,
    lang: 'en',
    text,
    sha256: hashText(text),
    url: null,
    licence: null,
    publisher: null,
    wire: 'agence-france-presse',
    published: null,
  }
  await saveDocument(app.store, document, drafts, {
    actor: 'test',
    at: new Date('2026-01-02T00:00:00Z'),
    why: 'test',
  })
}
