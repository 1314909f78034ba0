import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { offsetMap } from '../../src/text/span.ts'
import { testApp, type TestApp } from '../helpers/app.ts'
import { engines } from '../helpers/store.ts'
import {
  type Case,
  cases,
  documentOf,
  idOf,
  machineDrafts,
  problemsOf,
  saveDrafts,
  wordsOf,
} from '../store/machine-drafts.ts'

const refusal = '... on Refusal { code message field }'
const reviewed = `__typename ... on ReviewedStatement {
  changed
  statement {
    id text kind verbatim cue review version confidence
    said { edtf phrase }
    attributions { speaker { slug name } role(lang: "en") basis standing note }
    chain { source { slug } words }
    topics { slug }
    history { actor action why before after }
  }
} ${refusal}`
const review = `mutation ($input: ReviewStatementInput!) { result: reviewStatement(input: $input) { ${reviewed} } }`
const add = `mutation ($input: AddStatementInput!) { result: addStatement(input: $input) { ${reviewed} } }`
const dispute = `mutation ($input: DisputeAttributionInput!) { result: disputeAttribution(input: $input) { ${reviewed} } }`
const settle = `mutation ($input: SettleAttributionsInput!) { result: settleAttributions(input: $input) { ${reviewed} } }`
const merge = `mutation ($input: MergeSpeakersInput!) { result: mergeSpeakers(input: $input) {
  __typename ... on MergedSpeakers { speaker { slug statementCount } merge statements } ${refusal} } }`
const undo = `mutation ($input: UndoMergeSpeakersInput!) { result: undoMergeSpeakers(input: $input) {
  __typename ... on PartedSpeakers { speaker { slug } statements left { id } } ${refusal} } }`

describe.each(engines)('reviewing through the API on %s', (engine) => {
  let app: TestApp
  let editor: string
  beforeAll(async () => {
    app = await testApp(engine)
    editor = await app.token('EDITOR', { name: 'anna' })
    for (const one of cases) await saveDrafts(app.store, one)
  })
  afterAll(async () => {
    expect(await problemsOf(app.store)).toEqual([])
    await app.close()
  })

  const send = async (mutation: string, input: object, token: string | undefined = editor) => {
    const { data, errors, status } = await app.ask(mutation, { input }, token)
    expect({ errors, status }).toEqual({ errors: undefined, status: 200 })
    return data.result
  }
  const inPoints = ({ text }: Case, exact: string) => {
    const { start, end } = wordsOf(text, exact)
    const map = offsetMap(text)
    return { start: map.toCodePoints(start), end: map.toCodePoints(end), exact }
  }

  it('is for editors', async () => {
    const input = { statement: idOf(cases[0], cases[0].found), decision: 'ACCEPT' }
    const { data } = await app.ask(review, { input })
    expect(data.result).toMatchObject({ code: 'UNAUTHENTICATED' })
    expect(await send(review, input, await app.token('INGESTER'))).toMatchObject({ code: 'FORBIDDEN' })
  })

  it.each(cases)('gives the drafts of $lang, the least sure first, to all who ask for them', async (one) => {
    const query = `query ($document: String!, $after: String, $size: Int!) {
      statements(filter: { document: $document, review: [DRAFT] }, orderBy: LEAST_CONFIDENT, first: $size, after: $after) {
        nodes { id confidence version } pageInfo { endCursor hasNextPage } } }`
    const document = documentOf(one).slug
    const { data } = await app.ask(query, { document, size: 5 })
    expect(data.statements.nodes).toMatchObject([{ confidence: 0.25 }, { confidence: 0.5 }])
    const first = (await app.ask(query, { document, size: 1 })).data.statements
    const second = (await app.ask(query, { document, size: 1, after: first.pageInfo.endCursor })).data
      .statements
    expect([...first.nodes, ...second.nodes]).toEqual(data.statements.nodes)
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
  })

  it.each(cases)(
    'corrects a draft of $lang, in code points and by names, and answers what it is then',
    async (one) => {
      const id = idOf(one, one.found)
      const input = {
        statement: id,
        decision: 'CORRECT',
        why: 'The end of the sentence was missing.',
        correction: {
          content: [inPoints(one, one.right)],
          verbatim: [inPoints(one, one.quoted)],
          cue: inPoints(one, one.cue),
          attributions: [
            { speaker: one.name, role: 'President of Russia', basis: 'NAMED' },
            {
              newSpeaker: { name: `Nobody ${one.lang}`, kind: 'ANONYMOUS' },
              basis: 'INFERRED',
              standing: 'REJECTED',
              note: 'A slip.',
            },
          ],
          chain: [{ source: one.source, words: inPoints(one, one.source) }],
          topics: ['economy'],
          said: { edtf: one.year, basis: 'STATED', phrase: inPoints(one, one.year) },
        },
      }
      expect(await send(review, input)).toMatchObject({
        changed: true,
        statement: {
          id,
          text: one.right,
          kind: 'MIXED',
          verbatim: [one.quoted],
          cue: one.cue,
          review: 'REVIEWED',
          said: { edtf: one.year, phrase: one.year },
          attributions: [
            { speaker: { slug: 'vladimir-putin' }, role: 'President of Russia', standing: 'ASSERTED' },
            { speaker: { slug: `nobody-${one.lang}`, name: `Nobody ${one.lang}` }, standing: 'REJECTED' },
          ],
          chain: [{ source: { slug: 'russian-news-agencies' }, words: one.source }, { words: null }],
          topics: [{ slug: 'economy' }],
          history: [
            { action: 'ADDED' },
            {
              actor: 'token:anna',
              action: 'CORRECTED',
              why: input.why,
              before: {
                spans: expect.arrayContaining([{ ...inPoints(one, one.found), role: 'CONTENT', link: null }]),
              },
              after: {
                spans: expect.arrayContaining([{ ...inPoints(one, one.right), role: 'CONTENT', link: null }]),
              },
            },
            { action: 'ACCEPTED' },
          ],
        },
      })
      const twice = 'correction.attributions.1.newSpeaker.name'
      expect(await send(review, input)).toMatchObject({ code: 'INPUT_INVALID', field: twice })
    },
  )

  it.each(cases)('takes UTF-16 offsets in $lang when asked to, and refuses them if not', async (one) => {
    const statement = idOf(one, one.other)
    const correction = { cue: wordsOf(one.text, one.cue) }
    const input = { statement, decision: 'CORRECT', why: 'cue', correction }
    expect(await send(review, input)).toMatchObject({ code: 'STATEMENT_LAW' })
    expect(await send(review, { ...input, unit: 'UTF16' })).toMatchObject({ statement: { cue: one.cue } })
    expect(await send(review, { ...input, correction: { cue: null } })).toMatchObject({
      statement: { cue: null },
    })
  })

  it.each(cases)('speaks of places in $lang in code points, as they were sent', async (one) => {
    const cue = { start: 5000, end: 5005, exact: 'x' }
    const input = { statement: idOf(one, one.other), decision: 'CORRECT', why: 'cue', correction: { cue } }
    expect(await send(review, input)).toMatchObject({
      code: 'STATEMENT_LAW',
      message: `statement: expected CUE 5000–5005 inside the text of ${Array.from(one.text).length} code points`,
    })
    const astray = { ...inPoints(one, one.cue), exact: 'x' }
    expect((await send(review, { ...input, correction: { cue: astray } })).message).toContain(
      `expected CUE ${astray.start}–${astray.end} to say "x", got "${one.cue}"`,
    )
  })

  const statement = idOf(cases[0], cases[0].found)
  it.each<[string, object, string, string | null]>([
    ['a rejection without a reason', { decision: 'REJECT' }, 'INPUT_INVALID', 'why'],
    ['a blank reason', { decision: 'REJECT', why: ' ' }, 'INPUT_INVALID', 'why'],
    ['a correction without one', { decision: 'CORRECT', why: 'x' }, 'INPUT_INVALID', 'correction'],
    [
      'a correction with an acceptance',
      { decision: 'ACCEPT', correction: {} },
      'INPUT_INVALID',
      'correction',
    ],
    ['no id', { decision: 'ACCEPT', statement: 'doc_1' }, 'INPUT_INVALID', 'statement'],
    [
      'an unknown id',
      { decision: 'ACCEPT', statement: 'stm_aaaaaaaaaaaaaaaaaaaa' },
      'REFERENCE_UNKNOWN',
      'statement',
    ],
    ['an old version', { decision: 'REJECT', why: 'x', version: '1' }, 'VERSION_CONFLICT', null],
    ['no version', { decision: 'REJECT', why: 'x', version: 'now' }, 'INPUT_INVALID', 'version'],
    ...(
      [
        [{ topics: ['nothing'] }, 'REFERENCE_UNKNOWN', 'correction.topics.0'],
        [{ chain: [{ source: 'Nobody News' }] }, 'REFERENCE_UNKNOWN', 'correction.chain.0.source'],
        [{ attributions: [{ basis: 'NAMED' }] }, 'INPUT_INVALID', 'correction.attributions.0'],
        [
          { attributions: [{ speaker: 'ghost', basis: 'NAMED' }] },
          'REFERENCE_UNKNOWN',
          'correction.attributions.0.speaker',
        ],
        [
          { attributions: [{ speaker: 'Putin', role: 'tsar', basis: 'NAMED' }] },
          'REFERENCE_UNKNOWN',
          'correction.attributions.0.role',
        ],
        [{ attributions: [] }, 'STATEMENT_LAW', null],
        [{ said: { edtf: 'soon', basis: 'STATED' } }, 'INPUT_INVALID', 'correction.said.edtf'],
        [{ cue: { start: 0, end: 4, exact: 'a\u0000b' } }, 'INPUT_INVALID', 'correction.cue.exact'],
        [{ cue: { start: 9, end: 4, exact: 'x' } }, 'STATEMENT_LAW', null],
        [{ lang: '!' }, 'INPUT_INVALID', 'correction.lang'],
      ] as const
    ).map(([correction, code, field]): [string, object, string, string | null] => [
      JSON.stringify(correction),
      { decision: 'CORRECT', why: 'x', correction },
      code,
      field,
    ]),
  ])('refuses %s, and names the field', async (_, input, code, field) => {
    const rows = async () => (await app.store.prisma()).history.count()
    const before = await rows()
    expect(await send(review, { statement, ...input })).toMatchObject({ __typename: 'Refusal', code, field })
    expect(await rows()).toBe(before)
  })

  it.each(cases)('disputes in $lang with a rival by name, and settles it', async (one) => {
    const id = idOf(one, one.other)
    const rival = { speaker: 'شي جين بينغ', basis: 'INFERRED', note: 'He spoke next.' }
    const doubt = { statement: id, speaker: one.name, note: 'The recording has another voice.', rival }
    expect(await send(dispute, doubt)).toMatchObject({
      statement: {
        attributions: [
          { speaker: { slug: 'vladimir-putin' }, standing: 'DISPUTED', note: doubt.note },
          { speaker: { slug: 'xi-jinping' }, standing: 'DISPUTED', note: rival.note },
        ],
      },
    })
    expect(await send(dispute, { ...doubt, speaker: 'dong-jun', rival: null })).toMatchObject({
      code: 'REFERENCE_UNKNOWN',
    })
    const attributions = [
      { speaker: 'Putin', standing: 'REJECTED' },
      { speaker: 'xi-jinping', standing: 'ASSERTED' },
    ]
    expect(await send(settle, { statement: id, attributions, why: 'The video is clear.' })).toMatchObject({
      statement: {
        attributions: [
          { standing: 'REJECTED', note: 'The video is clear.' },
          { standing: 'ASSERTED', note: null },
        ],
      },
    })
  })

  it('merges two speakers, leads from the old one to the other, and parts them again', async () => {
    const ask = async () =>
      (
        await app.ask(
          '{ old: speaker(slug: "dong-jun") { slug } speakers(search: "Dong") { nodes { slug } } stats { speakers } }',
        )
      ).data
    const before = await ask()
    const why = 'One man under two names.'
    const merged = await send(merge, { from: 'dong-jun', into: 'Xi Jinping', why })
    expect(merged).toMatchObject({
      speaker: { slug: 'xi-jinping' },
      statements: 3,
      merge: expect.stringMatching(/^\d+$/) as unknown,
    })
    expect(await ask()).toEqual({
      old: { slug: 'xi-jinping' },
      speakers: { nodes: [{ slug: 'xi-jinping' }] },
      stats: { speakers: before.stats.speakers - 1 },
    })
    expect(await send(merge, { from: 'dong-jun', into: 'china', why })).toMatchObject({
      code: 'MERGE_INVALID',
    })
    const of = '{ speaker(slug: "xi-jinping") { merged { speakerId slug merge { id actor why action } } } }'
    const former = (await app.ask(of)).data.speaker.merged
    expect(former).toEqual([
      {
        speakerId: expect.stringMatching(/^spk_/) as unknown,
        slug: 'dong-jun',
        merge: { id: merged.merge, actor: 'token:anna', why, action: 'MERGED' },
      },
    ])
    const { data } = await app.ask('query ($id: ID!) { speaker(id: $id) { slug } }', {
      id: former[0].speakerId,
    })
    expect(data.speaker).toEqual({ slug: 'xi-jinping' })
    const [taken] = (
      await app.ask('{ statements(filter: { speaker: "dong-jun" }, first: 1) { nodes { id } } }')
    ).data.statements.nodes
    await send(dispute, { statement: taken.id, speaker: 'Dong Jun', note: 'Who was it?' })
    const partial = await send(undo, { speaker: 'dong-jun', why })
    expect(partial).toMatchObject({ code: 'MERGE_CHANGED', field: 'merge' })
    expect(await send(undo, { merge: merged.merge, why, partial: true })).toEqual({
      __typename: 'PartedSpeakers',
      speaker: { slug: 'dong-jun' },
      statements: 2,
      left: [{ id: taken.id }],
    })
    expect(await ask()).toEqual(before)
    expect((await app.ask(of)).data.speaker.merged).toEqual([])
    expect(await send(undo, { speaker: 'dong-jun', why })).toMatchObject({
      code: 'MERGE_INVALID',
      field: 'speaker',
    })
    expect(await send(undo, { why })).toMatchObject({ code: 'INPUT_INVALID', field: 'merge' })
    expect(await send(merge, { from: 'Xi', into: 'china', why })).toMatchObject({
      code: 'REFERENCE_UNKNOWN',
      field: 'from',
    })
  })

  it('takes the inputs that docs/api.md shows, one after the other', async () => {
    const page =
      readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8').split('### Reviewing')[1] ?? ''
    const inputs = [...page.matchAll(/```json\n(\{\n {2}"input":[^`]*)```/g)].map(
      ([, json = '']) => (JSON.parse(json) as { input: object }).input,
    )
    expect(inputs).toHaveLength(4)
    const { data } = await app.ask('{ statement(id: "stm_xuqkikcmgqtufyydpbsi") { version } }')
    for (const [i, mutation] of [review, add, dispute, settle].entries()) {
      const version = i === 0 ? { version: data.statement.version as string } : {}
      expect(await send(mutation, { ...inputs[i], ...version })).toMatchObject({ changed: true })
    }
  })

  it('keeps what was reviewed when the machine comes again', async () => {
    for (const one of cases)
      expect(await saveDrafts(app.store, one, machineDrafts(one))).toMatchObject({ added: 0, kept: 2 })
  })
})
