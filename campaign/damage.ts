// Flips bits in copies of a database file, as a failing disk does, and proves that every damage is reported or has
// changed nothing that anybody reads.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { newsOf } from '../bench/news.ts'
import { isErrorCode } from '../src/errors.ts'
import { type Dump, dumpOf } from './dump.ts'
import { type Part, type PartOptions, sizeOf } from './part.ts'
import { runProgram } from './program.ts'
import { problemsIn } from './kill/proof.ts'
import { seeded } from './kill/commands.ts'

const size = { full: 1000, quick: 40 } as const
/** The head of the file holds its format and counters. */
const head = 100

export const damage: Part = {
  name: 'damage',
  about: 'flipped bits in the pages of the database file: reported, or nothing is changed',
  run: async (options) => {
    const whole = join(options.folder, 'whole.db')
    await seeded(whole)
    const environment = { ISNAD_DATABASE_URL: `file:${whole}` }
    await runProgram(['ingest', '-', '--title', 'News'], { environment, input: newsOf(3, 40_000) })
    closeLog(whole)
    const bytes = readFileSync(whole)
    const intact = dumpOf(whole)
    const seen = { refused: 0, reported: 0, unchanged: 0 }
    const broken: string[] = []
    let tried = 0
    for (; tried < sizeOf(size, options) && !options.signal.aborted; tried++) {
      const path = join(options.folder, 'damaged.db')
      const places = damaged(bytes, path, options)
      const what = await outcomeOf(path, intact)
      if (typeof what === 'object')
        broken.push(`changed and not reported: ${what.unseen.join(', ')}; bits at ${places.join(', ')}`)
      else seen[what]++
      if (tried % 50 === 49) options.note(`${tried + 1} copies, ${broken.length} broken`)
    }
    return [
      {
        what: 'copies with 1 to 8 flipped bits',
        tried,
        seen: `${seen.refused} refused by a coded error, ${seen.reported} reported by verify, ${seen.unchanged} without any change`,
        broken,
      },
    ]
  },
}

/** Moves everything from the log into the file, so that damage in the file is damage. */
const closeLog = (path: string): void => {
  const database = new Database(path)
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
}

const damaged = (bytes: Buffer, path: string, { random }: PartOptions): readonly number[] => {
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
  const copy = Buffer.from(bytes)
  const places = Array.from({ length: 1 + random.below(8) }, () => head + random.below(bytes.length - head))
  for (const place of places) copy[place] = (copy[place] ?? 0) ^ (1 << random.below(8))
  writeFileSync(path, copy)
  return places
}

type Outcome = 'refused' | 'reported' | 'unchanged' | { readonly unseen: readonly string[] }

const outcomeOf = async (path: string, intact: Dump): Promise<Outcome> => {
  try {
    const problems = await problemsIn({ path, url: `file:${path}` })
    if (problems.length > 0) return 'reported'
  } catch (error) {
    const { code } = error as { readonly code?: unknown }
    return isErrorCode(code) || /^SQLITE_/u.test(String(code)) ? 'refused' : { unseen: [String(error)] }
  }
  const now = dumpOf(path)
  const changed = [...intact].filter(([table, rows]) => now.get(table) !== rows).map(([table]) => table)
  return changed.length > 0 ? { unseen: changed } : 'unchanged'
}
