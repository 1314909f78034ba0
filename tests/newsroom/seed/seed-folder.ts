// A copy of the project's seeds that a test may change, and everything that a database holds, to compare.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { seed } from '../../../src/newsroom/seed/seed.ts'
import type { Store } from '../../../src/store/connection/store.ts'
import { seedFolder, seedTime } from '../../helpers/store.ts'

export const annotationFile = 'china-russia-defence/annotation.yaml'
export const textFile = 'china-russia-defence/document.txt'

export interface SeedCopy {
  readonly folder: string
  /** Replaces the first occurrence of `from` in a file of the copy; a test that expects it in vain fails. */
  readonly edit: (file: string, from: string, to: string) => Promise<void>
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>
  readonly remove: (file: string) => Promise<void>
  readonly close: () => Promise<void>
}

export const seedCopy = async (): Promise<SeedCopy> => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-seeds-'))
  await cp(seedFolder, folder, { recursive: true })
  const write: SeedCopy['write'] = async (file, content) => {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), content)
  }
  return {
    folder,
    edit: async (file, from, to) => {
      const old = await readFile(join(folder, file), 'utf8')
      if (!old.includes(from)) throw new Error(`the test expects ${from} in ${file}`)
      await write(
        file,
        old.replace(from, () => to),
      )
    },
    write,
    remove: (file) => rm(join(folder, file), { recursive: true }),
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

export type Change = (seeds: SeedCopy) => Promise<void>

/** What seeding a changed copy throws; `FOLDER` represents the place of the copy. */
export const refusal = async (
  store: Store,
  change: Change,
): Promise<{ readonly code: unknown; readonly message: string }> => {
  const seeds = await seedCopy()
  try {
    await change(seeds)
    await seed(store, seeds.folder, { now: () => seedTime })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const code = 'code' in error ? error.code : error.name
    return { code, message: error.message.replaceAll(seeds.folder, 'FOLDER') }
  } finally {
    await seeds.close()
  }
  return { code: 'none', message: 'it was taken' }
}

const tables = [
  'Document',
  'Statement',
  'Span',
  'Attribution',
  'ChainLink',
  'StatementTopic',
  'SearchEntry',
  'Speaker',
  'SpeakerName',
  'SpeakerWord',
  'SpeakerRole',
  'SpeakerRoleName',
  'Source',
  'SourceName',
  'SourceWord',
  'Topic',
  'TopicName',
  'TopicWord',
  'History',
] as const

/** Every row of every table, in an order that does not depend on the engine. */
export const dump = async (store: Store): Promise<Readonly<Record<string, readonly string[]>>> => {
  const { db } = store.reader()
  const rows: Record<string, readonly string[]> = {}
  for (const table of tables) {
    const found = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db)
    rows[table] = found.rows.map((row) => JSON.stringify(row)).sort()
  }
  return rows
}

/** What `dump` gives for a database that holds nothing. */
export const nothing: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  tables.map((table) => [table, []]),
)
