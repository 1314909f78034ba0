// Everything that the two databases do differently. The rest of the store is the same for both.
import type { CompiledQuery, Dialect, Kysely, RawBuilder } from 'kysely'
import type { IsnadError } from '../../errors.ts'
import type { SearchTerm } from '../../text/search-query.ts'
import type { PrismaClient } from '../generated/sqlite/client.ts'
import type { DB } from '../generated/tables.ts'
import type { WriteLimits } from './waiting.ts'
import type { Turn } from './write-queue.ts'
import type { Sync } from './log-sync.ts'
import type { Reading } from './session.ts'

/** An entry that has all of these terms gets `weight`. */
export interface Probe {
  readonly terms: readonly string[]
  readonly weight: number
}

/** The table whose terms are looked up: those of statements, or of the paragraphs of documents. */
export type TermTable = 'SearchEntry' | 'TextEntry'

export interface Engine {
  readonly name: 'sqlite' | 'postgresql'
  /** The database of a URL, without its password: for messages. */
  describe(url: string): string
  /** How SQL is written for it, and connections, opened on first use, that only read. */
  dialect(url: string): Dialect
  /**
   * The connections that operations read through.
   * @param threads how many may read where the engine runs in the calling process; with 0 the calling thread reads
   */
  reading(url: string, threads: number): Reading
  /** The one connection for writes without Prisma. */
  writing(url: string, limits: WriteLimits): Writing
  /** For writing. Both generated clients have the same models; the type is the SQLite one. */
  prisma(url: string): Promise<PrismaClient>
  /** A connection for migrations, which creates the database if the engine can. */
  connectForMigration(url: string, options?: { readonly mustExist?: boolean }): Promise<MigrationConnection>
  readonly migrationsFolder: URL
  /**
   * Begins a transaction of writing, in which `run` runs SQL: takes the lock for which writers wait, also those of other
   * processes, and has the server keep the limits.
   * @param until `performance.now()` until which the lock is waited for
   * @param longest milliseconds that the transaction may take
   */
  lock(
    run: (sql: string) => Promise<unknown>,
    limits: { readonly until: number; readonly longest: number },
  ): Promise<void>
  /** Whether writers get the lock in the order in which they ask for it. */
  readonly isFair: boolean
  /** Why a power cut may take back an acknowledged change, in words; undefined where it cannot. */
  weakness(db: Kysely<DB>): Promise<string | undefined>
  /** The isolation level at which all reads of a transaction see one moment; undefined where they always do. */
  readonly snapshotLevel: 'repeatable read' | undefined
  /** Makes the history's numbers continue after entries that came with their own; undefined where nothing is needed. */
  readonly renumberHistory: RawBuilder<unknown> | undefined
  /** `insert` of all rows of a JSON array, a parameter, into these columns: much faster than one row at a time. */
  insertRows(table: string, columns: readonly string[], rows: string): RawBuilder<unknown>
  /** `column in (ids)` with one bound parameter, so that the SQL is the same for every number of ids. */
  isIn(column: RawBuilder<unknown>, ids: readonly string[]): RawBuilder<boolean>
  /** The parameter that `isIn` binds for these ids. */
  idsParameter(ids: readonly string[]): unknown
  /** A JSON array of these values. */
  jsonArray(values: readonly RawBuilder<unknown>[]): RawBuilder<unknown>
  /** A JSON array of `value`, itself JSON, for each row of `from`, in this order. */
  jsonRows(
    value: RawBuilder<unknown>,
    from: RawBuilder<unknown>,
    order: RawBuilder<unknown>,
  ): RawBuilder<unknown>
  /** The column, hidden from the choice of an index. */
  unindexed<T>(column: RawBuilder<T>): RawBuilder<T>
  /** The first rows of several queries in this order. An index has each in this order, so no more rows are read. */
  firstOf(
    queries: readonly RawBuilder<unknown>[],
    order: RawBuilder<unknown>,
    limit: number,
  ): RawBuilder<unknown>
  /** `column in (values)`, without use of an index. */
  isOneOf(column: RawBuilder<unknown>, values: readonly string[]): RawBuilder<boolean>
  /**
   * The rows of "Statement" whose ids `idsOf` gives for each of these values, to be read `from … where …`, with the
   * value as `parent`. `idsOf` runs once for each value, and may have its own limit.
   */
  rowsForEach(
    values: readonly string[],
    idsOf: (value: RawBuilder<string>) => RawBuilder<unknown>,
  ): {
    readonly from: RawBuilder<unknown>
    readonly where: RawBuilder<boolean>
    readonly parent: RawBuilder<string>
  }
  /** Whether one entry, "SearchEntry" as `e`, matches all terms, without a search of the index for all entries. */
  entryMatches(terms: readonly SearchTerm[]): RawBuilder<boolean>
  /** The number of entries that match all terms, counted up to `most` if given: column `n`. */
  countMatches(terms: readonly SearchTerm[], most?: number): RawBuilder<{ n: number }>
  /** The ids of all statements whose entries match all terms: column `statementId`. */
  matchingIds(terms: readonly SearchTerm[]): RawBuilder<unknown>
  /** Rows of the full-text index that match all terms: columns `row` and `statementId`, and `rank` of `relevanceOf`. */
  searchRows(terms: readonly SearchTerm[]): RawBuilder<{ row: number; statementId: string; rank: number }>
  /** How many entries have each of these terms, columns `term` and `count`; for common terms it may be an estimate. */
  termCounts(terms: readonly string[], table?: TermTable): RawBuilder<{ term: string; count: number }>
  /** The most terms in one statement of `termCounts`: an engine that runs in the calling thread blocks it meanwhile. */
  readonly termsAtOnce: number
  /** The entries that probes find, columns `row` and `weight`: once for each probe that finds them. */
  probeRows(probes: readonly Probe[], table?: TermTable): RawBuilder<{ row: number; weight: number }>
  /** Updates the statistics for plans and estimates; undefined where nothing depends on them. */
  readonly analyse: RawBuilder<unknown> | undefined
  /** An engine's error as an IsnadError; undefined when it is not known. */
  translate(error: unknown, url: string): IsnadError | undefined
  /** SQL statements that prove the engine's own structures; each returns no row when all is well. */
  readonly selfChecks: readonly { readonly name: string; readonly sql: string }[]
}

/** Cells by column. Moments are ISO 8601, JSON is unchanged. */
export type Row = Readonly<Record<string, unknown>>

/** Inserts rows that all have these columns. */
export type Insert = (table: string, columns: readonly string[], rows: readonly Row[]) => Promise<void>

export interface Writing {
  /**
   * Runs `work` in a transaction that holds the lock for writing; when it throws, or takes too long, the database is
   * unchanged. `Store.inTurn` gives the turn. `insert` is the fastest way to insert rows; undefined where that is
   * `insertRows`.
   */
  transaction<T>(turn: Turn, work: (db: Kysely<DB>, insert: Insert | undefined) => Promise<T>): Promise<T>
  /** What puts a commit on the disk, of these transactions and of Prisma's. */
  readonly sync: Sync
  /** The rows of a query outside a transaction, on a connection that has read nothing before. */
  run(turn: Turn, query: CompiledQuery): Promise<readonly unknown[]>
  close(): Promise<void>
}

export interface MigrationConnection {
  readonly migrationsFolder: URL
  /** @throws IsnadError DATABASE_LOCALE when words in this database would not be found again */
  ensureWords(): Promise<void>
  /** Creates Prisma's own table of migrations if it does not exist. */
  readonly createTable: string
  /** Whether the table of migrations exists. */
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
