// SQLite, the embedded default: one file, write-ahead log, FTS5. better-sqlite3 is the only SQLite in the process,
// since two builds of it on one file would undo each other's locks.
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { SqliteDialect, sql } from 'kysely'
import { expected, IsnadError } from '../../errors.ts'
import type { SearchTerm } from '../../text/search-query.ts'
import { driverError, isTimedOut } from './driver-error.ts'
import type { Engine, MigrationConnection } from './engine.ts'
import { strict } from './prisma-adapter.ts'
import { relevanceOf } from './relevance.ts'
import { readingOf } from './reading-sqlite.ts'
import { openForReading } from './sqlite-connection.ts'
import { busy, isBusy, migrationPatience, whenFree } from './waiting.ts'
import { durable, noWaiting, synced, writingTo } from './writing-sqlite.ts'

const pathOf = (url: string): string => url.replace(/^file:/, '')

/** The full-text index of each table with terms, and the table that counts its terms. */
const indexOf = {
  SearchEntry: { index: 'MatchIndex', terms: 'MatchTerm' },
  TextEntry: { index: 'TextIndex', terms: 'TextTerm' },
} as const

export const sqlite: Engine = {
  name: 'sqlite',
  describe: pathOf,
  dialect: (url) => new SqliteDialect({ database: async () => openForReading(pathOf(url)).statements }),
  reading: (url, threads) => readingOf(pathOf(url), threads),
  writing: (url, limits) => writingTo(pathOf(url), limits),
  prisma: async (url) => {
    // Most processes never write, and Prisma's client takes long to load.
    const { PrismaBetterSqlite3 } = await import('@prisma/adapter-better-sqlite3')
    const { PrismaClient } = await import('../generated/sqlite/client.ts')
    const adapter = strict(new PrismaBetterSqlite3({ url, ...noWaiting }), `pragma ${synced}`)
    return new PrismaClient({ adapter })
  },
  connectForMigration: async (url, { mustExist = false } = {}) => connectForMigration(pathOf(url), mustExist),
  migrationsFolder: new URL('../../../prisma/migrations/', import.meta.url),
  lock: (run, { until }) =>
    whenFree(async () => {
      await run('update "_prisma_migrations" set "logs" = "logs" where 0')
    }, until),
  isFair: false,
  weakness: async () => undefined,
  snapshotLevel: undefined,
  renumberHistory: undefined,
  insertRows: (table, columns, rows) => sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
    select ${sql.join(columns.map((name) => sql`value ->> ${sql.lit(name)}`))} from json_each(${rows}) where true`,
  isIn: (column, ids) => sql<boolean>`${column} in (select value from json_each(${JSON.stringify(ids)}))`,
  idsParameter: (ids) => JSON.stringify(ids),
  jsonArray: (values) => sql`json_array(${sql.join(values)})`,
  // SQLite does not promise that the result of a subquery is still known as JSON.
  jsonRows: (value, from, order) =>
    sql`json((select json_group_array(${value} order by ${order}) from ${from}))`,
  unindexed: (column) => sql`+${column}`,
  // SQLite merges the queries as it reads them.
  firstOf: (queries, order, limit) =>
    sql`${sql.join(queries, sql` union all `)} order by ${order} limit ${limit}`,
  // The sign hides the column from the planner, which without statistics assumes that a state is rare.
  isOneOf: (column, values) => sql<boolean>`+${column} in (${sql.join(values)})`,
  rowsForEach: (values, idsOf) => ({
    from: sql`json_each(${JSON.stringify(values)}) v cross join "Statement" t`,
    where: sql<boolean>`t.id in (${idsOf(sql<string>`v."value"`)})`,
    parent: sql<string>`v."value"`,
  }),
  entryMatches: (terms) =>
    sql<boolean>`${sql.join(
      terms.map(
        ({ words, prefix }) =>
          sql`instr(' ' || e."words" || ' ', ${` ${words.join(' ')}${prefix ? '' : ' '}`}) > 0`,
      ),
      sql` and `,
    )}`,
  countMatches: (terms, most) => sql`
    select count(*) as n from (
      select 1 from "SearchIndex" where "SearchIndex" match ${matchExpression(terms)} limit ${most ?? -1}) m`,
  matchingIds: (terms) => sql`(
    select e."statementId" from "SearchIndex" i cross join "SearchEntry" e on e."row" = i."rowid"
    where i."SearchIndex" match ${matchExpression(terms)})`,
  searchRows: (terms) => sql`(
    select i."rowid" as "row", e."statementId" as "statementId", ${relevanceOf(terms)} as "rank"
    from "SearchIndex" i cross join "SearchEntry" e on e."row" = i."rowid"
    where i."SearchIndex" match ${matchExpression(terms)})`,
  termCounts: (terms, table = 'SearchEntry') => sql`
    select m."term" as "term", m."doc" as "count"
    from json_each(${JSON.stringify(terms)}) t cross join ${sql.table(indexOf[table].terms)} m where m."term" = t."value"`,
  termsAtOnce: 32,
  probeRows: (probes, table = 'SearchEntry') => sql`(
    select i."rowid" as "row", p."value" ->> 'weight' as "weight"
    from json_each(${JSON.stringify(probes.map(({ terms, weight }) => ({ match: allOf(terms), weight })))}) p
    cross join ${sql.table(indexOf[table].index)} i where i.${sql.ref(indexOf[table].index)} match p."value" ->> 'match')`,
  analyse: undefined,
  translate: (error, url) => translate(error, pathOf(url)),
  selfChecks: [
    {
      name: 'sqlite integrity',
      sql: `select * from pragma_integrity_check where integrity_check <> 'ok' limit 20`,
    },
    { name: 'foreign keys', sql: 'select * from pragma_foreign_key_check limit 20' },
    // An INSERT only in form: it compares the index with the table and fails when they differ.
    {
      name: 'full-text index',
      sql: `insert into "SearchIndex" ("SearchIndex", "rank") values ('integrity-check', 1)`,
    },
    {
      name: 'index of claims',
      sql: `insert into "MatchIndex" ("MatchIndex", "rank") values ('integrity-check', 1)`,
    },
    {
      name: 'index of texts',
      sql: `insert into "TextIndex" ("TextIndex", "rank") values ('integrity-check', 1)`,
    },
  ],
}

const connectForMigration = async (path: string, mustExist: boolean): Promise<MigrationConnection> => {
  const database = await openForWriting(path, mustExist)
  return {
    migrationsFolder: new URL('../../../prisma/migrations/', import.meta.url),
    createTable: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
      "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
      "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
      "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`,
    // FTS5 has its own table of letters.
    ensureWords: async () => undefined,
    hasTable: () =>
      patiently(
        () =>
          database
            .prepare(`select 1 from sqlite_master where type = 'table' and name = '_prisma_migrations'`)
            .get() !== undefined,
      ),
    query: (text, parameters = []) =>
      patiently(() => {
        const statement = database.prepare(text)
        if (statement.reader) return statement.all(...parameters) as Record<string, unknown>[]
        statement.run(...parameters)
        return []
      }),
    script: async (text) => void database.exec(text),
    exclusively: async (work) => {
      // Before the transaction, since inside it the pragma does nothing: a migration that rebuilds a table drops the
      // old one, and with foreign keys on that would delete everything that points to its rows.
      database.pragma('foreign_keys = off')
      try {
        await patiently(() => database.exec('BEGIN IMMEDIATE'))
        const result = await work()
        const broken = database.pragma('foreign_key_check') as readonly unknown[]
        if (broken.length > 0)
          throw new IsnadError(
            'MIGRATION_FAILED',
            expected('store', 'whole references', `${broken.length} broken ones`),
          )
        database.exec('COMMIT')
        return result
      } finally {
        if (database.inTransaction) database.exec('ROLLBACK')
        database.pragma('foreign_keys = on')
      }
    },
    moment: (date) => date.getTime(),
    placeholder: () => '?',
    close: async () => void database.close(),
  }
}

const openForWriting = async (path: string, mustExist: boolean): Promise<Database.Database> => {
  try {
    // For one who only asks, nothing of the file changes.
    if (mustExist) return new Database(path, { ...noWaiting, fileMustExist: true })
    makeFolder(dirname(path))
    const database = new Database(path, noWaiting)
    await writeAheadLog(database)
    return database
  } catch (error) {
    throw translate(error, path) ?? error
  }
}

/** Node's own `recursive` never returns where the system says that a folder cannot exist, such as below /proc. */
const makeFolder = (path: string): void => {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process that starts at the same moment may have made it.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Two first starts at the same time collide where the file gets its log. */
const writeAheadLog = async (database: Database.Database): Promise<void> => {
  await patiently(() => database.pragma('journal_mode = WAL'))
  database.pragma(durable)
}

const patiently = <T>(attempt: () => T): Promise<T> =>
  whenFree(attempt, performance.now() + migrationPatience)

/** FTS5: a quoted string is a phrase, a star after it makes it a prefix; folded words contain no quote. */
const matchExpression = (terms: readonly SearchTerm[]): string =>
  terms.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? ' *' : ''}`).join(' AND ')

/** FTS5: terms contain no quote. */
const allOf = (terms: readonly string[]): string => terms.map((term) => `"${term}"`).join(' AND ')

const translate = (error: unknown, path: string): IsnadError | undefined => {
  const { code } = driverError(error)
  if (isBusy(error) || isTimedOut(error)) return busy(path, error)
  if (
    /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_IOERR|SQLITE_FULL|EACCES|EROFS|ENOSPC|ENOTDIR|EPERM|ENOENT|EEXIST)/.test(
      code,
    )
  )
    return new IsnadError(
      'DATABASE_UNWRITABLE',
      `store: expected to write the database ${path}, but the system refuses (${code}); check the folder's permissions and space, or set ISNAD_DATABASE_URL=file:/another/place.db`,
      {},
      error,
    )
  if (/^(SQLITE_NOTADB|SQLITE_CORRUPT)/.test(code))
    return new IsnadError(
      'DATABASE_UNREADABLE',
      expected('store', 'an SQLite database', `something else or a damaged one in ${path}`),
      {},
      error,
    )
  return undefined
}
