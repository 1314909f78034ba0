import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exportLines } from '../../src/newsroom/exchange/lines/export-lines.ts'
import { lineFormats } from '../../src/newsroom/exchange/lines/format.ts'
import { seed } from '../../src/newsroom/seed/seed.ts'
import type { Store } from '../../src/store/connection/store.ts'
import { mergeSpeakers } from '../../src/store/write/merge-speakers.ts'
import { storedChains } from '../../src/store/write/chains.ts'
import { undoMerge } from '../../src/store/write/undo-merge.ts'
import { draftOf, draftsOf, hearsays, idsOf, outlet, provenance, saveHearsay } from '../helpers/hearsay.ts'
import { importedLines } from '../helpers/import-lines.ts'
import { engines, seedFolder, seedTime, type TestStore, testStore } from '../helpers/store.ts'
import { historyOf, problemsOf } from './machine-drafts.ts'

const chainOf = async (store: Store, id: string) => (await storedChains(store.reader(), [id])).get(id)

const exported = async (store: Store): Promise<readonly string[]> => {
  const lines: string[] = []
  await exportLines(store, undefined, (line) => void lines.push(line))
  return lines
}

describe.each(engines)('those who pass on what others have said, on %s', (engine) => {
  let test: TestStore
  let store: Store
  beforeEach(async () => {
    test = await testStore(engine)
    store = test.store
    for (const one of hearsays) await saveHearsay(store, one)
  })
  afterEach(() => test.close())

  it('are proved, and saving them again changes nothing', async () => {
    expect(await problemsOf(store)).toEqual([])
    for (const one of hearsays)
      expect(await saveHearsay(store, one)).toMatchObject({
        document: 'unchanged',
        unchanged: 3,
        corrected: 0,
      })
    await seed(store, seedFolder, { now: () => seedTime })
    expect(await problemsOf(store)).toEqual([])
  })

  it.each(hearsays)('go with a merge of speakers and come back, in $lang', async (one) => {
    const { inner } = idsOf(one)
    const before = await chainOf(store, inner)
    const { merge, speaker } = await mergeSpeakers(store, 'andrei-belousov', 'dong-jun', provenance)
    expect(speaker).toBe('dong-jun')
    expect(await chainOf(store, inner)).toEqual([{ speaker: 'dong-jun' }, outlet])
    expect((await historyOf(store, inner)).at(-1)).toMatchObject({
      action: 'MERGED',
      before: { chain: before },
      after: { chain: [{ speaker: 'dong-jun' }, outlet] },
    })
    expect(await problemsOf(store)).toEqual([])
    // Who names the merged one means the survivor.
    expect(await saveHearsay(store, one)).toMatchObject({ unchanged: 3, corrected: 0 })
    await undoMerge(store, merge, provenance)
    expect(await chainOf(store, inner)).toEqual(before)
    expect(await problemsOf(store)).toEqual([])
  })

  it.each(engines)('move to %s with all that is within others, byte by byte', async (other) => {
    const lines = await exported(store)
    const empty = await testStore(other, { seeded: false })
    expect(await importedLines(empty.store, lineFormats.jsonl, lines)).toMatchObject({ bad: 0, told: [] })
    expect(await exported(empty.store)).toEqual(lines)
    expect(await problemsOf(empty.store)).toEqual([])
    await empty.close()
  })

  it('are refused in a file where what they stand within is missing, or comes behind them', async () => {
    const [one] = hearsays
    if (!one) throw new Error('test: no hearsay')
    const { inner, outer } = idsOf(one)
    const lines = await exported(store)
    const lineOf = (id: string) =>
      lines.find((line) => line.includes(`"type":"statement","id":"${id}"`)) ?? ''
    const empty = await testStore(engine, { seeded: false })
    const rest = lines.filter((line) => line !== lineOf(outer))
    const { told } = await importedLines(empty.store, lineFormats.jsonl, rest)
    expect(told).toEqual([
      [rest.indexOf(lineOf(inner)) + 1, 'REFERENCE_UNKNOWN', expect.stringContaining(outer) as unknown],
    ])
    const teller = '"chain":[{"speaker":"andrei-belousov"'
    const both = lineOf(inner).replace(teller, `${teller},"source":"x"`)
    const form = await importedLines(empty.store, lineFormats.jsonl, [lineOf(outer), both])
    expect(form.told.map(([number, code]) => [number, code])).toEqual([[2, 'LINE_INVALID']])
    expect(await problemsOf(empty.store)).toEqual([])
    await empty.close()
  })

  it('form no circle, no matter who saves them', async () => {
    const [one] = hearsays
    if (!one) throw new Error('test: no hearsay')
    const { inner, outer } = idsOf(one)
    const circle = [
      draftOf(one, one.inner, 'vladimir-putin', { within: outer }),
      draftOf(one, one.outer, 'andrei-belousov', { within: inner }),
    ]
    await expect(saveHearsay(store, one, circle)).rejects.toMatchObject({ code: 'STATEMENT_LAW' })
    const nowhere = draftsOf(one).map((draft) => ({ ...draft, within: 'stm_aaaaaaaaaaaaaaaaaaaa' }))
    await expect(saveHearsay(store, one, nowhere)).rejects.toMatchObject({ code: 'STATEMENT_LAW' })
    expect(await saveHearsay(store, one)).toMatchObject({ unchanged: 3 })
  })

  it('are reported by the proof when somebody has changed the rows', async () => {
    const [one] = hearsays
    if (!one) throw new Error('test: no hearsay')
    const { inner, outer, other } = idsOf(one)
    const prisma = await store.prisma()
    await prisma.statement.update({ where: { id: other }, data: { act: 'SAID', doubts: 'nested' } })
    await prisma.statement.update({ where: { id: outer }, data: { withinId: inner } })
    const problems = (await problemsOf(store)).map((problem) => JSON.stringify(problem))
    for (const what of [
      /expected act .*DENIED.* by its history, got .*SAID/,
      /expected doubts .*hidden-subject.* by its history, got .*nested/,
      /expected within null by its history/,
      /not reported inside themselves/,
    ])
      expect(
        problems.some((problem) => what.test(problem)),
        String(what),
      ).toBe(true)
  })

  it('are one of a source and a speaker in the database itself', async () => {
    const [one] = hearsays
    if (!one) throw new Error('test: no hearsay')
    const { db } = store.reader()
    const query =
      sql`update "ChainLink" set "speakerId" = null where "statementId" = ${idsOf(one).inner} and "sourceId" is null`.compile(
        db,
      )
    const prisma = await store.prisma()
    await expect(prisma.$executeRawUnsafe(query.sql, ...query.parameters)).rejects.toThrow(/CHECK|check/)
  })
})
