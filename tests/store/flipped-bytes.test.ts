// A disk that loses a byte: wherever it is, verify reports it, SQLite refuses the file, or nothing that is stored differs.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Dump, dumpOf } from '../../campaign/dump.ts'
import { randomFrom } from '../../src/newsroom/check/evaluation/random.ts'
import { openStore } from '../../src/store/connection/store.ts'
import { backup } from '../../src/store/upkeep/backup.ts'
import { fullStore } from '../helpers/full-store.ts'
import { problemsOf } from './machine-drafts.ts'

const copies = 200

const isReported = async (path: string): Promise<boolean> => {
  const store = openStore(`file:${path}`)
  try {
    return (await problemsOf(store)).length > 0
  } catch (error) {
    // SQLite's own refusal, or one of the catalogue: never an internal error.
    expect((error as { code?: unknown }).code).toEqual(expect.any(String))
    return true
  } finally {
    await store.close()
  }
}

/** The tables that differ. */
const changedIn = (path: string, dump: Dump): readonly string[] => {
  const now = dumpOf(path)
  return [...dump.keys()].filter((table) => now.get(table) !== dump.get(table))
}

it(`a byte that is flipped in one of ${copies} copies shows, or changes nothing that is stored`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-flipped-'))
  const test = await fullStore('sqlite')
  const whole = join(folder, 'whole.db')
  await backup(test.url, whole, { force: false, onProgress: () => undefined })
  await test.close()
  const [bytes, dump, random] = [await readFile(whole), dumpOf(whole), randomFrom(7)]
  expect(await isReported(whole)).toBe(false)
  const path = join(folder, 'flipped.db')
  const unseen: unknown[] = []
  let reported = 0
  for (let i = 0; i < copies; i++) {
    const at = random.below(bytes.length)
    const mask = 1 + random.below(255)
    const flipped = Buffer.from(bytes)
    flipped.writeUInt8(flipped.readUInt8(at) ^ mask, at)
    await writeFile(path, flipped)
    if (await isReported(path)) reported++
    else if (changedIn(path, dump).length > 0) unseen.push({ at, mask, tables: changedIn(path, dump) })
  }
  expect(unseen).toEqual([])
  // Most bytes of a page hold something.
  expect(reported).toBeGreaterThan(copies / 4)
  await rm(folder, { recursive: true })
}, 400_000)
