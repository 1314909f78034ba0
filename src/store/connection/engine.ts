// What the two databases do differently, said once. Everything else in the store is the same for both.
import type { CompiledQuery, Dialect, Kysely, RawBuilder } from 'kysely'
import type { IsnadError } from '../../errors.ts'
import type { SearchTerm } from '../../text/search-query.ts'
import type { PrismaClient } from '../generated/sqlite/client.ts'
import type { DB } from '../generated/tables.ts'

/** Entries that have all of these terms count `weight`. */
export interface Probe {
  readonly terms: readonly string[]
  readonly weight: number
}

/** Whose terms are looked up: those of statements, or of the paragraphs of documents. */
export type TermTable = 'SearchEntry' | 'TextEntry'

export interface Engine {
  readonly name: 'sqlite' | 'postgresql'
  /** The database of a URL, without its password: for messages. */
  describe(url: string): string
  /** The connections for reading alone. */
  reading(url: string): Reading
  /** What tells whether anything was written, by whichever process; `db` reads the database of `url`. */
  watch(url: string, db: Kysely<DB>): Watch
  /** The one connection that writes without Prisma. */
  writing(url: string): Writing
  /** For writing. Both generated clients have the same models; the type is that of SQLite's. */
  prisma(url: string): Promise<PrismaClient>
  /** A connection for migrations, which makes the database if the engine can. */
  connectForMigration(url: string, options?: { readonly mustExist?: boolean }): Promise<MigrationConnection>
  readonly migrationsFolder: URL
  /** The first statement of every writing transaction: writers wait for each other, also those of other processes. */
  readonly lockForWriting: RawBuilder<unknown>
  /** The isolation under which all reads of a transaction see one moment; undefined where every transaction does. */
  readonly snapshotLevel: 'repeatable read' | undefined
  /** Lets the numbers of the history go on behind its largest, after entries were given theirs; undefined where they do. */
  readonly renumberHistory: RawBuilder<unknown> | undefined
  /** `insert` of all rows of a JSON array, a parameter, into these columns: many times as fast as a row at a time. */
  insertRows(table: string, columns: readonly string[], rows: string): RawBuilder<unknown>
  /** `column in (ids)` with one bound parameter, so that the SQL is the same for every number of ids. */
  isIn(column: RawBuilder<unknown>, ids: readonly string[]): RawBuilder<boolean>
  /** The parameter that `isIn` binds for these ids. */
  idsParameter(ids: readonly string[]): unknown
  /** A JSON array of these values. */
  jsonArray(values: readonly RawBuilder<unknown>[]): RawBuilder<unknown>
  /** A JSON array of `value`, itself JSON, for each row that `from` gives, in this order. */
  jsonRows(
    value: RawBuilder<unknown>,
    from: RawBuilder<unknown>,
    order: RawBuilder<unknown>,
  ): RawBuilder<unknown>
  /** The column, where it is not to be what an index is chosen by. */
  unindexed<T>(column: RawBuilder<T>): RawBuilder<T>
  /** The first rows, in this order, of several queries that an index has in this order: no more are read of each. */
  firstOf(
    queries: readonly RawBuilder<unknown>[],
    order: RawBuilder<unknown>,
    limit: number,
  ): RawBuilder<unknown>
  /** `column in (values)`, for which no index is to be used. */
  isOneOf(column: RawBuilder<unknown>, values: readonly string[]): RawBuilder<boolean>
  /**
   * The rows of "Statement" whose ids `idsOf` gives for each of these values: to be read `from … where …`, with the value
   * as `parent`. `idsOf` is asked once for each value, and may have a limit of its own.
   */
  rowsForEach(
    values: readonly string[],
    idsOf: (value: RawBuilder<string>) => RawBuilder<unknown>,
  ): {
    readonly from: RawBuilder<unknown>
    readonly where: RawBuilder<boolean>
    readonly parent: RawBuilder<string>
  }
  /** Whether an entry, "SearchEntry" as `e`, matches all terms: for one at a time, where the index would be asked for all. */
  entryMatches(terms: readonly SearchTerm[]): RawBuilder<boolean>
  /** How many entries match all terms, counted up to `most` where that is given: column `n`. */
  countMatches(terms: readonly SearchTerm[], most?: number): RawBuilder<{ n: number }>
  /** The ids of all statements whose entries match all terms: column `statementId`. */
  matchingIds(terms: readonly SearchTerm[]): RawBuilder<unknown>
  /** Rows of the full-text index that match all terms: columns `row` and `statementId`, and `rank`, smaller is better. */
  searchRows(terms: readonly SearchTerm[]): RawBuilder<{ row: number; statementId: string; rank: number }>
  /** How many entries have each of these terms, columns `term` and `count`; of common terms it may be an estimate. */
  termCounts(terms: readonly string[], table?: TermTable): RawBuilder<{ term: string; count: number }>
  /** Terms that one statement of `termCounts` may be asked for: an engine that works in our thread holds it meanwhile. */
  readonly termsAtOnce: number
  /** The entries that a probe finds, columns `row` and `weight`: once for each probe that finds them. */
  probeRows(probes: readonly Probe[], table?: TermTable): RawBuilder<{ row: number; weight: number }>
  /** Brings the statistics up to date from which plans and counts are estimated; undefined where nothing hangs on them. */
  readonly analyse: RawBuilder<unknown> | undefined
  /** An engine's error as one of ours; undefined when it is not known. */
  translate(error: unknown, url: string): IsnadError | undefined
  /** Statements that prove the engine's own structures; each returns no row when all is well. */
  readonly selfChecks: readonly { readonly name: string; readonly sql: string }[]
}

export interface Reading {
  readonly dialect: Dialect
  /** The rows of a query that is compiled already, on the connections of the dialect. */
  run(query: CompiledQuery): Promise<readonly unknown[]>
}

/** Cells by column. Moments are ISO 8601, JSON is as it is. */
export type Row = Readonly<Record<string, unknown>>

/** Inserts rows that all have these columns. */
export type Insert = (table: string, columns: readonly string[], rows: readonly Row[]) => Promise<void>

export interface Writing {
  /**
   * Runs `work` in a transaction that holds the lock for writing; when it throws, the database is as it was. One after
   * another: `Store.inTurn` sees to it. `insert` is the fastest way to insert rows; undefined where that is `insertRows`.
   */
  transaction<T>(work: (db: Kysely<DB>, insert: Insert | undefined) => Promise<T>): Promise<T>
  /** The rows of a query that is no part of a transaction, on a connection that has read nothing before. */
  run(query: CompiledQuery): Promise<readonly unknown[]>
  close(): Promise<void>
}

export interface Watch {
  /** While it is the same, so is everything that a read would see. */
  version(): Promise<string>
  close(): void
}

export interface MigrationConnection {
  readonly migrationsFolder: URL
  /** @throws IsnadError DATABASE_LOCALE when words of this database would not be found again */
  ensureWords(): Promise<void>
  /** Creates Prisma's own table of migrations if it is not there. */
  readonly createTable: string
  /** Whether the table of migrations is there. */
  hasTable(): Promise<boolean>
  query(sql: string, parameters?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>
  /** Runs a script of several statements. */
  script(sql: string): Promise<void>
  /** Runs `work` in one transaction that no other process's migration can overlap. */
  exclusively<T>(work: () => Promise<T>): Promise<T>
  /** A moment as Prisma's own command stores it. */
  moment(date: Date): unknown
  /** The n-th placeholder, from 1. */
  placeholder(n: number): string
  close(): Promise<void>
}
