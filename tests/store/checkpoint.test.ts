import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lineFormats } from '../../src/newsroom/exchange/lines/format.ts'
import { exportLines } from '../../src/newsroom/exchange/lines/export-lines.ts'
import type { Store } from '../../src/store/connection/store.ts'
import {
  type Checkpoint,
  checkpointLine,
  checkpointsIn,
  readCheckpoint,
} from '../../src/store/upkeep/checkpoint.ts'
import { prepareStore } from '../../src/store/upkeep/prepare-store.ts'
import type { Problem } from '../../src/store/upkeep/problem.ts'
import { verify } from '../../src/store/upkeep/verify.ts'
import { reviewStatement } from '../../src/store/write/review-statement.ts'
import { fullStore } from '../helpers/full-store.ts'
import { importedLines } from '../helpers/import-lines.ts'
import { engines, testStore, type TestStore } from '../helpers/store.ts'
import { anna, english, idOf, problemsOf } from './machine-drafts.ts'
import { run, runBehind } from './behind.ts'

const problemsFrom = async (store: Store, ...checkpoints: readonly Checkpoint[]) => {
  const problems: Problem[] = []
  await verify(store, (problem) => problems.push(problem), checkpoints)
  return problems
}

describe.each(engines)('a checkpoint on %s', (engine) => {
  let test: TestStore
  let checkpoint: Checkpoint
  beforeAll(async () => {
    test = await fullStore(engine)
    checkpoint = await readCheckpoint(test.store)
    await reviewStatement(test.store, idOf(english, english.other), { kind: 'REOPEN' }, anna)
  })
  afterAll(() => test.close())

  it('still holds when the history has grown', async () => {
    const later = await readCheckpoint(test.store)
    expect(later.entries).toBeGreaterThan(checkpoint.entries)
    expect(await problemsFrom(test.store, checkpoint, later)).toEqual([])
  })

  it('is read back from its line, from its JSON and from a file of both', () => {
    const text = `${checkpointLine(checkpoint)}\r\n\n${JSON.stringify(checkpoint)}\n`
    expect(checkpointsIn(text)).toEqual([checkpoint, checkpoint])
  })

  it('reports a history that is shorter than what was published', async () => {
    const later = { ...checkpoint, entries: checkpoint.entries + 1000 }
    expect(await problemsFrom(test.store, later)).toEqual([
      { where: `checkpoint of ${checkpoint.at}`, what: expect.stringMatching(/got only \d+ entries/) },
    ])
  })

  // The database is whole again, as far as it can show by itself: every hash was made again from the changed entry on.
  it('reports a change even if somebody has sealed the whole history again', async () => {
    const forged = await fullStore(engine)
    await runBehind(
      forged.url,
      `update "History" set "why" = 'nothing happened' where "id" = 3; update "Seal" set "hash" = '_'`,
    )
    const { store } = await prepareStore(forged.url)
    expect(await problemsOf(store)).toEqual([])
    const ownCheckpoint = { ...(await readCheckpoint(store)), hash: checkpoint.hash }
    expect(await problemsFrom(store, ownCheckpoint)).toEqual([
      { where: expect.stringMatching(/^checkpoint of /), what: expect.stringContaining(checkpoint.hash) },
    ])
    await store.close()
    await forged.close()
  })
})

describe.each(engines)('the seals of a history on %s', (engine) => {
  it('are made by a start, in the order of the numbers, for entries that are older than seals', async () => {
    const test = await testStore(engine)
    const before = await readCheckpoint(test.store)
    await runBehind(test.url, `update "Seal" set "hash" = '_'`)
    await expect(readCheckpoint(test.store)).rejects.toMatchObject({ code: 'CHECKPOINT_INVALID' })
    const made: unknown[] = []
    const { store } = await prepareStore(test.url, (n, what) => made.push([n, what]))
    expect(made).toEqual([[before.entries, 'seals']])
    expect(await readCheckpoint(store)).toEqual(before)
    expect(await problemsOf(store)).toEqual([])
    await store.close()
    await test.close()
  })

  it('are of one database: an import seals what it brings, and exports the same', async () => {
    const full = await fullStore(engine)
    const copy = await testStore(engine, { seeded: false })
    const linesOf = async (store: Store): Promise<readonly string[]> => {
      const lines: string[] = []
      await exportLines(store, undefined, (line) => void lines.push(line))
      return lines
    }
    const lines = await linesOf(full.store)
    expect(await importedLines(copy.store, lineFormats.jsonl, lines)).toMatchObject({ bad: 0 })
    expect(await linesOf(copy.store)).toEqual(lines)
    const [one, other] = [await readCheckpoint(full.store), await readCheckpoint(copy.store)]
    expect(other.entries).toBe(one.entries)
    expect(await problemsFrom(copy.store, other)).toEqual([])
    await full.close()
    await copy.close()
  })

  it('cannot be changed or deleted, no matter who writes', async () => {
    const test = await testStore(engine)
    for (const statement of [
      `update "Seal" set "hash" = 'x'`,
      `update "Seal" set "arrival" = "arrival" + 1000`,
      `delete from "Seal"`,
    ])
      await expect(run(test.url, statement)).rejects.toThrow('append-only')
    await test.close()
  })
})

describe('what is no checkpoint', () => {
  it.each([
    ['', 'nothing'],
    ['isnad-checkpoint 2 entries=1 entry=1 at=2026-01-01T00:00:00.000Z hash=00', 'isnad-checkpoint 2'],
    ['{"entries":1}', 'entries'],
    ['{', '{'],
    ['نقطة', 'نقطة'],
  ])('is refused: %s', (text, got) => {
    expect(() => checkpointsIn(text)).toThrow(expect.objectContaining({ code: 'CHECKPOINT_INVALID' }))
    expect(() => checkpointsIn(text)).toThrow(got)
  })
})
