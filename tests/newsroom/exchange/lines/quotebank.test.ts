import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { IsnadError } from '../../../../src/errors.ts'
import { lineFormats } from '../../../../src/newsroom/exchange/lines/format.ts'
import { readQuotebankLine } from '../../../../src/newsroom/exchange/lines/quotebank.ts'
import type { Store } from '../../../../src/store/connection/store.ts'
import { mergeSpeakers } from '../../../../src/store/write/merge-speakers.ts'
import { reviewStatement } from '../../../../src/store/write/review-statement.ts'
import { importedLines } from '../../../helpers/import-lines.ts'
import { engines, testStore } from '../../../helpers/store.ts'
import { anna, historyOf, problemsOf } from '../../../store/machine-drafts.ts'
import { randomOf } from '../../../text/generator.ts'

const quotation = {
  quoteID: '2015-11-11-109291',
  quotation: "They'll call me lots of different things, but they won't call me late.",
  speaker: 'Mona Haddad',
  qids: ['Q1234567'],
  date: '2015-11-11 00:55:12',
  numOccurrences: 2,
  probas: [
    ['Mona Haddad', '0.7395'],
    ['Karim Salem', '0.2405'],
    ['None', '0.02'],
  ],
  urls: ['http://www.harbour-times.example/a/1.html', 'http://north.example/b?c=d'],
  phase: 'E',
}
/** All but the words. */
const told = Object.fromEntries(Object.entries(quotation).filter(([key]) => key !== 'quotation'))
const other = (changes: object): string =>
  JSON.stringify({ ...quotation, quoteID: '2015-11-12-000001', quotation: 'Other words.', ...changes })
const imported = (store: Store, lines: readonly string[]) =>
  importedLines(store, lineFormats.quotebank, lines)

const statementsOf = async (store: Store) =>
  (await store.prisma()).statement.findMany({
    include: {
      document: { include: { publisher: { include: { names: true } } } },
      attributions: { orderBy: { position: 'asc' }, include: { speaker: { include: { names: true } } } },
      spans: true,
    },
    orderBy: { document: { slug: 'asc' } },
  })

describe.each(engines)('a quotation of Quotebank on %s', (engine) => {
  it('becomes a draft whose words are its document, with its rival in doubt', async () => {
    const { store, close } = await testStore(engine)
    expect(await imported(store, [JSON.stringify(quotation)])).toMatchObject({ added: 1, bad: 0 })
    const [statement] = (await statementsOf(store)).filter(({ confidence }) => confidence !== null)
    expect(statement).toMatchObject({
      kind: 'DIRECT',
      review: 'DRAFT',
      confidence: 0.7395,
      document: {
        slug: 'quotebank-2015-11-11-109291',
        title: null,
        text: quotation.quotation,
        url: quotation.urls[0],
        publishedEdtf: '2015-11-11',
        publishedBasis: 'INFERRED',
        publisher: { draft: true, kind: 'WEBSITE', names: [{ text: 'harbour-times.example' }] },
      },
      attributions: [
        {
          standing: 'ASSERTED',
          basis: 'INFERRED',
          note: 'Quotebank: probability 0.7395',
          speaker: { wikidata: 'Q1234567', draft: true, names: [{ text: 'Mona Haddad' }] },
        },
        {
          standing: 'DISPUTED',
          note: 'Quotebank: probability 0.2405',
          speaker: { wikidata: null, draft: true, names: [{ text: 'Karim Salem' }] },
        },
      ],
    })
    expect(statement?.spans.map(({ role, exact }) => [role, exact])).toEqual([
      ['CONTENT', quotation.quotation],
      ['VERBATIM', quotation.quotation],
    ])
    const [added] = await historyOf(store, statement?.documentId ?? '')
    const probas = quotation.probas.map(([name, p]) => [name, Number(p)])
    expect(added?.after).toMatchObject({ quotebank: { ...told, probas } })
    expect(added?.why).toContain('2015-11-11-109291')
    expect(await problemsOf(store)).toEqual([])
    await close()
  })

  it('is one speaker for one item of Wikidata, and nobody for nobody', async () => {
    const { store, close } = await testStore(engine, { seeded: false })
    const none = { speaker: 'None', qids: [], probas: [['None', '0.9']] }
    const report = await imported(store, [
      JSON.stringify(quotation),
      other({ speaker: 'M. Haddad', probas: [['M. Haddad', 0.9]] }),
      other({ quoteID: '2015-11-12-000002', quotation: 'Third words.', qids: ['Q1', 'Q2'] }),
      other({ quoteID: '2015-11-12-000003', quotation: 'Fourth words.', ...none }),
      other({ quoteID: '2015-11-12-000004', quotation: 'Fifth words.', ...none, urls: [] }),
      other({
        ...{ quoteID: '2015-11-12-000005', quotation: 'Sixth words.', qids: [], speaker: '' },
        probas: [
          ['', '0.6'],
          ['ـــ', '0.2'],
          ['Karim Salem', '0.2'],
        ],
      }),
    ])
    expect(report).toMatchObject({ added: 6, bad: 0 })
    const first = (await statementsOf(store)).map(({ attributions: [one] }) => one?.speaker)
    expect(first[0]?.id).toBe(first[1]?.id)
    expect(first[2]?.wikidata).toBeNull()
    expect(first[2]?.id).not.toBe(first[0]?.id)
    expect([first[3]?.kind, first[4]?.kind]).toEqual(['ANONYMOUS', 'ANONYMOUS'])
    expect(first[3]?.id).not.toBe(first[4]?.id)
    const nameless = (await statementsOf(store)).at(-1)
    expect(nameless?.attributions.map(({ speaker }) => [speaker.kind, speaker.names[0]?.text])).toEqual([
      ['ANONYMOUS', 'unnamed speaker'],
      ['PERSON', 'Karim Salem'],
    ])
    expect(await problemsOf(store)).toEqual([])
    await close()
  })

  it('is left alone when it comes again, whatever has become of it; merges are followed', async () => {
    const { store, close } = await testStore(engine)
    await imported(store, [JSON.stringify(quotation)])
    const statement = (await statementsOf(store)).find(({ confidence }) => confidence !== null)
    await reviewStatement(store, statement?.id ?? '', { kind: 'REJECT' }, anna)
    await mergeSpeakers(store, 'wikidata-q1234567', 'vladimir-putin', anna)
    const history = await historyOf(store, statement?.id ?? '')
    const report = await imported(store, [JSON.stringify(quotation), other({}), other({})])
    expect(report).toMatchObject({ added: 1, unchanged: 2, bad: 0 })
    expect(await historyOf(store, statement?.id ?? '')).toEqual(history)
    const second = (await statementsOf(store)).find(({ document }) => document.text === 'Other words.')
    expect(second?.attributions[0]?.speaker.slug).toBe('vladimir-putin')
    expect(await problemsOf(store)).toEqual([])
    await close()
  })

  it('never takes its batch with it when it is bad', async () => {
    const { store, close } = await testStore(engine, { seeded: false })
    const lines = Array.from({ length: 700 }, (_, i) =>
      other({ quoteID: `2016-01-01-${i}`, quotation: `The words number ${i}.` }),
    )
    lines[3] = '{'
    lines[400] = other({ quoteID: 'x' })
    // The slug of another document.
    lines[600] = other({ quoteID: '2016-01-01-5', quotation: 'Words under the number of others.' })
    const { told, ...report } = await imported(store, lines)
    expect(report).toMatchObject({ lines: 700, added: 697, bad: 3 })
    expect(told.map(([number, code]) => [number, code])).toEqual(
      expect.arrayContaining([
        [4, 'LINE_INVALID'],
        [401, 'LINE_INVALID'],
        [601, 'IMPORT_CONFLICT'],
      ]),
    )
    expect(told.find(([number]) => number === 401)?.[2]).toContain('expected quoteID')
    expect(await problemsOf(store)).toEqual([])
    await close()
  })
})

const context = { actor: 'test', at: new Date(0) }
const readAll = (bytes: Uint8Array): void => {
  for (const { read } of Object.values(lineFormats)) {
    try {
      read(bytes, 1, context)?.records('')
    } catch (error) {
      // Nothing else may leave a reader of foreign bytes.
      if (!(error instanceof IsnadError)) throw error
    }
  }
}

describe('the readers of lines', () => {
  const whole = [
    JSON.stringify(quotation),
    ...readFileSync(new URL('../../../../docs/formats.md', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{')),
  ]

  it('take the examples', () => {
    expect(() => readQuotebankLine(Buffer.from(whole[0] ?? ''), 1, context)).not.toThrow()
    expect(whole.length).toBeGreaterThan(6)
  })

  it.each(
    Object.entries({
      'half a character': String.raw`"quotation":"\ud800"`,
      'a NUL': String.raw`"quotation":"a\u0000b"`,
      'no words': `"quotation":"…"`,
      'a huge number': `"numOccurrences":1e400`,
      'a number beyond 53 bits': `"numOccurrences":9007199254740993`,
      'a probability above 1': `"probas":[["Mona Haddad","1.5"]]`,
      'no probability': `"probas":[]`,
      'a day that is none': `"date":"2015-02-30 00:00:00"`,
      'an item that is none': `"qids":["Mona"]`,
      'a name longer than a name': `"speaker":"${'a'.repeat(201)}"`,
    }),
  )('refuse %s', (_, field) => {
    const key = field.slice(0, field.indexOf(':'))
    const rest = Object.entries(quotation).filter(([name]) => JSON.stringify(name) !== key)
    const line = `{${field},${JSON.stringify(Object.fromEntries(rest)).slice(1)}`
    expect(() => readQuotebankLine(Buffer.from(line), 1, context)).toThrow(IsnadError)
  })

  it('end in an error of the catalogue, whatever comes', () => {
    const random = randomOf(20150311)
    const byte = (): number => Math.floor(random() * 256)
    for (let i = 0; i < 400; i++) readAll(Uint8Array.from({ length: 1 + (i % 60) }, byte))
    for (const line of whole) {
      const bytes = Buffer.from(line)
      for (let i = 0; i < 60; i++) {
        readAll(bytes.subarray(0, Math.floor(random() * bytes.length)))
        const damaged = Buffer.from(bytes)
        for (let k = 0; k < 3; k++) damaged[Math.floor(random() * bytes.length)] = byte()
        readAll(damaged)
      }
    }
    readAll(Buffer.from('['.repeat(200_000)))
    readAll(Buffer.from(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`))
  })
})
