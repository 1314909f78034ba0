import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportLines } from '../../../../src/newsroom/exchange/lines/export-lines.ts'
import { formatVersion } from '../../../../src/newsroom/exchange/lines/record-form.ts'
import { lineFormats } from '../../../../src/newsroom/exchange/lines/format.ts'
import type { FileOptions } from '../../../../src/newsroom/exchange/lines/import-file.ts'
import type { Store } from '../../../../src/store/connection/store.ts'
import { mergeOf, undoMerge } from '../../../../src/store/write/undo-merge.ts'
import { saveVocabulary } from '../../../../src/store/write/save-vocabulary.ts'
import { fullStore } from '../../../helpers/full-store.ts'
import { importedLines } from '../../../helpers/import-lines.ts'
import { engines, type TestStore, testStore } from '../../../helpers/store.ts'
import { anna, arabic, english, historyOf, idOf, machine, problemsOf } from '../../../store/machine-drafts.ts'

const exported = async (store: Store, documents?: readonly string[]): Promise<readonly string[]> => {
  const lines: string[] = []
  await exportLines(store, documents, (line) => void lines.push(line))
  return lines
}

const imported = (store: Store, lines: readonly string[], options: Partial<FileOptions> = {}) =>
  importedLines(store, lineFormats.jsonl, lines, options)

const quotation = (i: number): string =>
  JSON.stringify({
    quoteID: `2016-01-01-${i}`,
    quotation: `The words number ${i}.`,
    speaker: `Speaker ${i}`,
    qids: [],
    date: '2016-01-01 00:00:00',
    numOccurrences: 1,
    probas: [[`Speaker ${i}`, 0.5]],
    urls: [`https://site${i}.example/`],
  })

/** How many questions an export puts to the database. */
const questions = async (store: Store): Promise<number> => {
  let count = 0
  const prisma = (await store.prisma()).$extends({
    query: {
      $allOperations: ({ args, query }) => {
        count++
        return query(args)
      },
    },
  })
  await exportLines({ ...store, prisma: async () => prisma as never }, undefined, () => undefined)
  return count
}

type Json = Record<string, unknown>
const parse = (line: string): Json => JSON.parse(line) as Json
/** The lines with the first of a type changed. */
const changed = (
  lines: readonly string[],
  isIt: (record: Json) => boolean,
  change: (record: Json) => object,
) => {
  const at = lines.findIndex((line) => isIt(parse(line)))
  expect(at).toBeGreaterThan(0)
  return {
    number: at + 1,
    lines: lines.map((line, i) =>
      i === at ? JSON.stringify({ ...parse(line), ...change(parse(line)) }) : line,
    ),
  }
}

describe.each(engines)('the format of our own, written from %s', (engine) => {
  let full: TestStore
  let lines: readonly string[]
  beforeAll(async () => {
    full = await fullStore(engine)
    lines = await exported(full.store)
  })
  afterAll(() => full.close())

  it('names nothing that does not stand above it, and counts code points', () => {
    const records = lines.map(parse)
    expect(records[0]).toEqual({ type: 'isnad', format: formatVersion })
    const order = ['isnad', 'topic', 'source', 'speaker', 'document', 'statement']
    const vocabulary = records.map(({ type }) => order.indexOf(type as string)).filter((place) => place < 4)
    expect(vocabulary).toEqual(vocabulary.toSorted())
    const statement = records.find(({ id }) => id === idOf(arabic, arabic.found))
    const [content] = (statement?.spans ?? []) as { start: number; end: number; exact: string }[]
    const points = [...arabic.text]
    expect(points.slice(content?.start, content?.end).join('')).toBe(arabic.right)
    const [from, to] = (statement?.origin as number[][])[0] ?? []
    expect(points.slice(from, to).join('')).toBe(arabic.found)
    const corrected = (
      statement?.history as {
        action: string
        before: { spans?: { start: number; end: number; exact: string }[] }
      }[]
    ).find(({ action }) => action === 'CORRECTED')?.before.spans?.[0]
    expect(points.slice(corrected?.start, corrected?.end).join('')).toBe(arabic.found)
  })

  it.each(engines)('comes back from %s byte by byte, and is proved there', async (other) => {
    const empty = await testStore(other, { seeded: false })
    const report = await imported(empty.store, lines)
    expect(report).toMatchObject({
      lines: lines.length,
      added: lines.length - 1,
      unchanged: 0,
      bad: 0,
      told: [],
    })
    expect(await exported(empty.store)).toEqual(lines)
    expect(await problemsOf(empty.store)).toEqual([])
    expect(await historyOf(empty.store, idOf(english, english.found))).toEqual(
      await historyOf(full.store, idOf(english, english.found)),
    )
    const again = await imported(empty.store, lines)
    expect(again).toMatchObject({ added: 0, unchanged: lines.length - 1, bad: 0 })
    expect(await exported(empty.store)).toEqual(lines)
    // The numbers of the history went along, so that a merge can be undone, and the next entry has a number behind them.
    await undoMerge(empty.store, await mergeOf(empty.store, 'sergei'), anna)
    expect(await problemsOf(empty.store)).toEqual([])
    await empty.close()
  })

  it('goes into a database that has some of it, with the numbers of the history moved', async () => {
    const some = await testStore(engine)
    const speakers = [
      {
        slug: 'somebody',
        kind: 'PERSON' as const,
        draft: false,
        names: [{ lang: 'en', text: 'Some Body' }],
        roles: [],
      },
    ]
    await saveVocabulary(some.store, { speakers, sources: [], topics: [] }, machine)
    const seeded = (await exported(some.store)).length - 2
    const report = await imported(some.store, lines)
    expect(report).toMatchObject({ unchanged: seeded, added: lines.length - 1 - seeded, bad: 0, told: [] })
    expect(await problemsOf(some.store)).toEqual([])
    await undoMerge(some.store, await mergeOf(some.store, 'sergei'), anna)
    expect(await problemsOf(some.store)).toEqual([])
    await some.close()
  })

  it('gives some documents with what they need', async () => {
    const talks = lines.map(parse).find(({ slug }) => slug === 'talks-ar')?.id as string
    const part = await exported(full.store, [talks])
    expect(part.length).toBeLessThan(lines.length)
    expect(lines).toEqual(expect.arrayContaining([...part]))
    const empty = await testStore(engine, { seeded: false })
    expect(await imported(empty.store, part)).toMatchObject({ added: part.length - 1, bad: 0 })
    expect(await problemsOf(empty.store)).toEqual([])
    expect(await exported(empty.store)).toEqual(part)
    await empty.close()
  })

  it('asks as often for many rows of a page as for few', async () => {
    const { store, close } = await testStore(engine)
    const few = await questions(store)
    const quotations = Array.from({ length: 150 }, (_, i) => quotation(i))
    expect(await importedLines(store, lineFormats.quotebank, quotations)).toMatchObject({ added: 150 })
    expect(await questions(store)).toBe(few)
    await close()
  })

  it('reports what contradicts the database, by line, and leaves that as it is', async () => {
    const { lines: other, number } = changed(
      lines,
      ({ type }) => type === 'statement',
      () => ({ confidence: 0.125 }),
    )
    expect(await imported(full.store, other)).toMatchObject({
      added: 0,
      unchanged: lines.length - 2,
      bad: 1,
      told: [[number, 'IMPORT_CONFLICT', expect.stringContaining('got another confidence')]],
    })
    expect(await exported(full.store)).toEqual(lines)
  })

  const isReviewed = ({ type, review }: Json) => type === 'statement' && review === 'REVIEWED'
  it.each([
    [
      'a changed text',
      'ID_MISMATCH',
      ({ type }: Json) => type === 'document',
      ({ text }: Json) => ({ text: `${text as string}!` }),
    ],
    [
      'another id of a document',
      'ID_MISMATCH',
      ({ type }: Json) => type === 'document',
      () => ({ id: `doc_${'a'.repeat(20)}` }),
    ],
    [
      'another id of a speaker',
      'ID_MISMATCH',
      ({ type }: Json) => type === 'speaker',
      () => ({ id: `spk_${'a'.repeat(20)}` }),
    ],
    [
      'words that are not there',
      'STATEMENT_LAW',
      isReviewed,
      ({ spans }: Json) => ({
        spans: (spans as Json[]).map((span, i) => (i === 0 ? { ...span, exact: 'x' } : span)),
      }),
    ],
    [
      'a moved content without its origin',
      'ID_MISMATCH',
      ({ origin }: Json) => Array.isArray(origin),
      () => ({ origin: null }),
    ],
    ['nobody', 'STATEMENT_LAW', isReviewed, () => ({ attributions: [] })],
    ['an unknown topic', 'REFERENCE_UNKNOWN', isReviewed, () => ({ topics: ['unheard-of'] })],
    [
      'an unknown role',
      'REFERENCE_UNKNOWN',
      isReviewed,
      ({ attributions }: Json) => ({
        attributions: (attributions as Json[]).map((one) => ({ ...one, role: 'unheard-of' })),
      }),
    ],
    ['an unknown document', 'REFERENCE_UNKNOWN', isReviewed, () => ({ document: `doc_${'a'.repeat(20)}` })],
    [
      'an unknown parent',
      'REFERENCE_UNKNOWN',
      ({ type, parent }: Json) => type === 'topic' && parent !== null,
      () => ({ parent: 'unheard-of' }),
    ],
    ['a field too many', 'LINE_INVALID', ({ type }: Json) => type === 'source', () => ({ colour: 'red' })],
    [
      'half a character',
      'LINE_INVALID',
      ({ type }: Json) => type === 'source',
      () => ({ names: [{ lang: 'en', text: 'a\ud800' }] }),
    ],
  ] as const)('refuses %s', async (_, code, isIt, change) => {
    const empty = await testStore(engine, { seeded: false })
    const { lines: bad, number } = changed(lines, isIt, change)
    const { told } = await imported(empty.store, bad)
    expect(told[0]?.slice(0, 2)).toEqual([number, code])
    expect(await problemsOf(empty.store)).toEqual([])
    await empty.close()
  })

  it('refuses a newer format whole', async () => {
    const newer = [`{"type":"isnad","format":${formatVersion + 1}}`, ...lines.slice(1)]
    await expect(imported(full.store, newer)).rejects.toMatchObject({ code: 'FORMAT_NEWER' })
  })

  it('stores nothing in a dry run, and says the same', async () => {
    const empty = await testStore(engine, { seeded: false })
    const dry = await imported(empty.store, lines, { dryRun: true })
    expect(await exported(empty.store)).toHaveLength(1)
    expect(await imported(empty.store, lines)).toEqual(dry)
    await empty.close()
  })

  it('stops at a bad line as asked, with what is above it stored', async () => {
    const empty = await testStore(engine, { seeded: false })
    const broken = [...lines.slice(0, 5), '{"type":"topic"', ...lines.slice(5)]
    const report = await imported(empty.store, broken, { onError: 'stop' })
    expect(report).toMatchObject({ lines: 5, added: 4, bad: 1 })
    expect(await exported(empty.store)).toHaveLength(5)
    const { lines: unlawful, number } = changed(
      lines,
      ({ type }) => type === 'document',
      () => ({ slug: 'china-russia-defence', sha256: 'f'.repeat(64) }),
    )
    expect(await imported(empty.store, unlawful, { onError: 'stop' })).toMatchObject({
      bad: 1,
      told: [[number, 'ID_MISMATCH', expect.anything()]],
    })
    expect(await exported(empty.store)).toEqual(lines.slice(0, number - 1))
    await empty.close()
  })
})
