// Commands that are killed: the first seed, the migration of an old database, the ingest of a folder, an import.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { engineOf } from '../../src/store/connection/engine-of.ts'
import { readMigrations } from '../../src/store/upkeep/migrate.ts'
import { newsOf } from '../../bench/news.ts'
import { quotations } from '../../tests/cli/quotations.ts'
import { runProgram, startProgram } from '../program.ts'
import type { Scenario, Work } from './kill.ts'
import { contentOf } from './proof.ts'

/** The last migration of the version whose database is the fixture. */
const lastOfYesterday = '20261128031155_match_terms'
const articles = 12
const quotationCount = 3000

interface Command {
  readonly what: string
  readonly share: number
  readonly hasDatabase: boolean
  readonly isWholeAtEnd?: boolean
  readonly prepare: (path: string, folder: string) => Promise<void>
  readonly args: (folder: string) => readonly string[]
}

const scenarioOf = ({ args, ...command }: Command): Scenario => {
  const known: { folder: string; whole?: string } = { folder: '' }
  const environmentOf = ({ url }: Pick<Work, 'url'>) => ({ environment: { ISNAD_DATABASE_URL: url } })
  return {
    ...command,
    prepare: async (path, folder) => {
      known.folder = folder
      await command.prepare(path, folder)
    },
    begin: async (work) => {
      const { child, done } = startProgram(args(known.folder), environmentOf(work))
      return {
        kill: async () => {
          child.kill('SIGKILL')
          await done
        },
        end: done.then(async ({ code, err }) => {
          if (code === 0 && known.whole === undefined) known.whole = await contentOf(work.url)
          else if (code !== 0 && code !== null)
            throw new Error(`${command.what} ended with ${code}: ${err.slice(-300)}`)
        }),
      }
    },
    prove: async (work) => {
      const { code, err } = await runProgram(args(known.folder), environmentOf(work))
      if (code !== 0) return [`cannot be done to its end: ${err.slice(-300)}`]
      const content = await contentOf(work.url)
      return content === known.whole ? [] : ['done to its end, it is not what it is when nobody kills it']
    },
  }
}

const none = async (): Promise<void> => undefined

/** A migrated database with the seeds. */
export const seeded = async (path: string): Promise<void> => {
  const { code, err } = await runProgram(['seed'], { environment: { ISNAD_DATABASE_URL: `file:${path}` } })
  if (code !== 0) throw new Error(`seed ended with ${code}: ${err}`)
}

const yesterday = async (path: string): Promise<void> => {
  const url = `file:${path}`
  const connection = await engineOf(url).connectForMigration(url)
  const all = await readMigrations(connection.migrationsFolder)
  await connection.script(connection.createTable)
  for (const { name, sql, checksum } of all.filter(({ name: one }) => one <= lastOfYesterday)) {
    await connection.script(sql)
    await connection.query(
      `insert into "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
       values (?, ?, ?, current_timestamp, 1)`,
      [name, checksum, name],
    )
  }
  await connection.close()
  const database = new Database(path)
  database.exec(readFileSync(new URL('../../tests/fixtures/yesterday.sql', import.meta.url), 'utf8'))
  database.close()
}

const folderOf = (folder: string): string => join(folder, 'articles')

const articlesIn = (folder: string): void => {
  mkdirSync(folderOf(folder), { recursive: true })
  for (let i = 0; i < articles; i++)
    writeFileSync(join(folderOf(folder), `article-${i}.txt`), newsOf(i + 1, 4000))
}

const linesFile = (folder: string): string => join(folder, 'quotations.jsonl')

/** Quotations as Quotebank has them, one a document. */
const quotationsIn = (folder: string): void =>
  writeFileSync(linesFile(folder), quotations(quotationCount).join('\n'))

export const commands: readonly Scenario[] = [
  scenarioOf({
    what: 'the first seed, from nothing',
    share: 15,
    hasDatabase: false,
    prepare: none,
    args: () => ['seed'],
  }),
  scenarioOf({
    what: 'the migration of an old database',
    share: 15,
    hasDatabase: true,
    isWholeAtEnd: true,
    prepare: yesterday,
    args: () => ['seed'],
  }),
  scenarioOf({
    what: 'a folder that is ingested',
    share: 20,
    hasDatabase: true,
    prepare: async (path, folder) => {
      articlesIn(folder)
      await seeded(path)
    },
    args: (folder) => ['ingest', folderOf(folder)],
  }),
  scenarioOf({
    what: 'a file that is imported',
    share: 20,
    hasDatabase: true,
    prepare: async (path, folder) => {
      quotationsIn(folder)
      await seeded(path)
    },
    args: (folder) => ['import', linesFile(folder)],
  }),
]
