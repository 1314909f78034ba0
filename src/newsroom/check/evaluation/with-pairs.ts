// A database and a file of pairs → a temporary database with both: the one that is evaluated is never written to.
import { createReadStream } from 'node:fs'
import { appendFile, mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '../../../store/connection/store.ts'
import { prepareStore } from '../../../store/upkeep/prepare-store.ts'
import { exportLines } from '../../exchange/lines/export-lines.ts'
import { type LineFormat, lineFormats } from '../../exchange/lines/format.ts'
import { headSize, importFile } from '../../exchange/lines/import-file.ts'
import { type Pair, pairFormat, readPair } from './pairs.ts'

/** In characters: how much is written at a time. */
const portion = 1_000_000

/**
 * Copies the store and the statements of the pairs into a temporary store, and deletes it afterwards.
 * @param path of a file of pairs, one JSON object a line
 * @throws IsnadError LINE_INVALID
 */
export const withPairs = async <T>(
  store: Store,
  path: string,
  work: (both: Store, pairs: readonly Pair[]) => Promise<T>,
): Promise<T> => {
  const pairs = (await readFile(path, 'utf8')).split('\n').filter(Boolean).map(readPair)
  const folder = await mkdtemp(join(tmpdir(), 'isnad-pairs-'))
  try {
    const lines = join(folder, 'all.jsonl')
    await writeLines(store, lines)
    const url = `file:${join(folder, 'isnad.db')}`
    const { store: both } = await prepareStore(url)
    try {
      await imported(both, lines, lineFormats.jsonl)
      await imported(both, path, pairFormat)
      return await work(both, pairs)
    } finally {
      await both.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const writeLines = async (store: Store, path: string): Promise<void> => {
  let text = ''
  await exportLines(store, undefined, async (line) => {
    text += `${line}\n`
    if (text.length < portion) return
    await appendFile(path, text)
    text = ''
  })
  await appendFile(path, text)
}

const imported = async (store: Store, path: string, format: LineFormat): Promise<void> => {
  const file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(headSize), 0, headSize, 0)
  await file.close()
  const source = {
    head: buffer.subarray(0, bytesRead),
    pieces: (start: number) => createReadStream(path, { start }),
  }
  await importFile(store, source, format, {
    ...{ actor: 'evaluation', at: new Date(0), why: 'to measure the check' },
    ...{ onError: 'stop', dryRun: false, fromStart: true },
    onBadLine: (_, error) => {
      throw error
    },
    onProgress: () => undefined,
    onResume: () => undefined,
  })
}
