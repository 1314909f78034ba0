// A statement that no machine has found is added by a person: anchored, lawful, in the history, and kept.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { offsetMap } from '../../src/text/span.ts'
import { testApp, type TestApp } from '../helpers/app.ts'
import { engines } from '../helpers/store.ts'
import { problemsOf } from '../store/machine-drafts.ts'

const ingest = `mutation ($input: IngestDocumentInput!) { result: ingestDocument(input: $input) {
  __typename ... on IngestedDocument { document { slug } added kept withdrawn } ... on Refusal { code message field } } }`
const add = `mutation ($input: AddStatementInput!) { result: addStatement(input: $input) {
  __typename
  ... on ReviewedStatement {
    changed
    statement {
      id text kind act verbatim cue lang review confidence version
      said { edtf }
      attributions { speaker { slug name } basis standing }
      chain { source { slug } }
      topics { slug }
      history { actor action why }
    }
  }
  ... on Refusal { code message field }
} }`
const review = `mutation ($input: ReviewStatementInput!) { result: reviewStatement(input: $input) {
  __typename ... on Refusal { code message } } }`

/** A text in which no machine finds the words, since nothing says that they were said. */
const cases = [
  {
    lang: 'en',
    text: 'The ferry stays in the harbour until the spring. Edith Corran left the room at noon. Nobody asked her why.',
    words: 'The ferry stays in the harbour until the spring',
    inside: 'stays in the harbour',
    name: 'Edith Corran',
    publisher: 'The Harbour Post',
  },
  {
    lang: 'ar',
    text: 'تبقى العبارة في الميناء حتى الربيع. غادرت سلوى القرشي القاعة عند الظهر. ولم يسألها أحد عن السبب.',
    words: 'تبقى العبارة في الميناء حتى الربيع',
    inside: 'في الميناء',
    name: 'سلوى القرشي',
    publisher: 'جريدة الميناء',
  },
] as const

describe.each(engines)('adding a statement on %s', (engine) => {
  let app: TestApp
  let editor: string
  beforeAll(async () => {
    app = await testApp(engine)
    editor = await app.token('EDITOR', { name: 'anna' })
  })
  afterAll(async () => {
    expect(await problemsOf(app.store)).toEqual([])
    await app.close()
  })

  const send = async (mutation: string, input: object, token: string | undefined = editor) => {
    const { data, errors } = await app.ask(mutation, { input }, token)
    expect(errors).toBeUndefined()
    return data.result
  }
  const place = (text: string, exact: string) => {
    const map = offsetMap(text)
    const start = text.indexOf(exact)
    return { start: map.toCodePoints(start), end: map.toCodePoints(start + exact.length), exact }
  }
  const store = async ({ text, lang, publisher }: (typeof cases)[number], more = '') =>
    (await send(ingest, { text: text + more, lang, publisher })).document.slug as string
  const statementOf = ({ text, words, inside, name, lang }: (typeof cases)[number]) => ({
    content: [place(text, words)],
    verbatim: [place(text, inside)],
    speaker: place(text, name),
    attributions: [{ newSpeaker: { name: `${name} ${lang}`, kind: 'PERSON' }, basis: 'INFERRED' }],
    said: { edtf: '2024-10', basis: 'STATED' },
  })

  it.each(cases)('in $lang stores it as reviewed, with its history, found at once', async (one) => {
    const document = await store(one)
    const answer = await send(add, { document, statement: statementOf(one), why: 'The machine missed it.' })
    expect(answer).toMatchObject({
      __typename: 'ReviewedStatement',
      changed: true,
      statement: {
        ...{ text: one.words, act: 'SAID', lang: one.lang, review: 'REVIEWED', confidence: null },
        ...{ verbatim: [one.inside], cue: null, said: { edtf: '2024-10' }, topics: [] },
        attributions: [
          { speaker: { name: `${one.name} ${one.lang}` }, basis: 'INFERRED', standing: 'ASSERTED' },
        ],
        chain: [{ source: { slug: expect.any(String) } }],
        history: [{ actor: 'token:anna', action: 'ADDED', why: 'The machine missed it.' }],
      },
    })
    const { data } = await app.ask(
      'query ($text: String!, $slug: String!) { statements(filter: { text: $text, document: $slug }) { nodes { id } } }',
      { text: one.words, slug: document },
    )
    expect(data.statements.nodes).toEqual([{ id: answer.statement.id }])
  })

  it.each(cases)('in $lang keeps it when a machine reads the text again', async (one) => {
    await store(one)
    expect(await send(ingest, { text: one.text, lang: one.lang, title: 'Harbour' })).toMatchObject({
      __typename: 'IngestedDocument',
      withdrawn: 0,
    })
  })

  it.each(cases)(
    'in $lang is refused where the same words are on record, and comes back once rejected',
    async (one) => {
      const document = await store(one)
      const again = {
        ...statementOf(one),
        attributions: [{ speaker: `${one.name} ${one.lang}`, basis: 'NAMED' }],
      }
      const twin = await send(add, { document, statement: again })
      expect(twin).toMatchObject({ __typename: 'Refusal', code: 'STATEMENT_LAW' })
      const [id] = /stm_\w+/.exec(twin.message) ?? ['']
      await send(review, { statement: id, decision: 'REJECT', why: 'Too early.' })
      expect(await send(add, { document, statement: { ...again, act: 'WARNED' } })).toMatchObject({
        statement: {
          ...{ id, act: 'WARNED', review: 'REVIEWED' },
          history: expect.arrayContaining([expect.objectContaining({ action: 'RESTORED' })]),
        },
      })
    },
  )

  it.each([
    ['without words', { content: [] }, 'INPUT_INVALID', 'statement.content'],
    ['without a speaker', { attributions: [] }, 'INPUT_INVALID', 'statement.attributions'],
    [
      'with words that are not there',
      { content: [{ start: 0, end: 3, exact: 'Now' }], verbatim: [], speaker: null },
      'STATEMENT_LAW',
      null,
    ],
    [
      'of a speaker that nobody knows',
      { attributions: [{ speaker: 'Nobody at all', basis: 'NAMED' }] },
      'REFERENCE_UNKNOWN',
      'statement.attributions.0.speaker',
    ],
    ['about a topic that nobody knows', { topics: ['nothing'] }, 'REFERENCE_UNKNOWN', 'statement.topics.0'],
    ['inside of no statement', { within: 'stm_aaaaaaaaaaaaaaaaaaaa' }, 'STATEMENT_LAW', null],
  ])('%s is refused, and nothing is stored', async (_, change, code, field) => {
    const [one] = cases
    const document = await store(one, ' A last line.')
    const before = await app.ask('{ stats { statements speakers } }')
    const statement = {
      ...statementOf(one),
      attributions: [{ newSpeaker: { name: 'Somebody New', kind: 'PERSON' }, basis: 'NAMED' }],
      ...change,
    }
    expect(await send(add, { document, statement })).toMatchObject({ __typename: 'Refusal', code, field })
    expect((await app.ask('{ stats { statements speakers } }')).data).toEqual(before.data)
  })

  it('to no document is refused', async () => {
    const [one] = cases
    expect(await send(add, { document: 'nowhere', statement: statementOf(one) })).toMatchObject({
      code: 'REFERENCE_UNKNOWN',
      field: 'document',
    })
  })

  it('is for editors', async () => {
    const [one] = cases
    const input = { document: await store(one), statement: statementOf(one) }
    const { data } = await app.ask(add, { input })
    expect(data.result).toMatchObject({ code: 'UNAUTHENTICATED' })
    expect(await send(add, input, await app.token('INGESTER'))).toMatchObject({ code: 'FORBIDDEN' })
  })
})
