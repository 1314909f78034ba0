// PostgreSQL, for those who outgrow one machine: the same models, the same results.
import { PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { expected, IsnadError } from '../../errors.ts'
import type { SearchTerm } from '../../text/search-query.ts'
import { driverError, isTimedOut } from './driver-error.ts'
import type { Engine, MigrationConnection } from './engine.ts'
import type { PrismaClient } from '../generated/sqlite/client.ts'
import { OneAtATime } from './one-at-a-time.ts'
import { strict } from './prisma-adapter.ts'
import { relevanceOf } from './relevance.ts'
import { poolFor, readingFrom } from './reading-postgresql.ts'
import { busy, migrationPatience } from './waiting.ts'
import { writingTo } from './writing-postgresql.ts'

/** Milliseconds to wait for the server to answer at all. */
const connectTimeout = 5000
/** Any number would do if every Isnad uses the same: "isnad" in ASCII. */
const migrationLock = 0x69736e6164
/** Writers take turns, since counters are recounted from what the others have committed. */
const writeLock = migrationLock + 1

export const postgresql: Engine = {
  name: 'postgresql',
  describe: (url) => describe(url),
  dialect: (url) => new PostgresDialect({ pool: async () => poolFor(connecting(url), 1) }),
  reading: (url) => readingFrom(connecting(url)),
  writing: (url, limits) =>
    writingTo(
      { connectionString: url, connectionTimeoutMillis: connectTimeout, types: { getTypeParser } },
      lock,
      limits,
    ),
  prisma: async (url) => {
    const { PrismaPg } = await import('@prisma/adapter-pg')
    const { PrismaClient } = await import('../generated/postgresql/client.ts')
    const client = new PrismaClient({
      adapter: strict(
        new PrismaPg({
          ...{ connectionString: url, connectionTimeoutMillis: connectTimeout },
          ...{ max: 2, Client: OneAtATime },
        }),
      ),
    })
    return client as unknown as PrismaClient
  },
  connectForMigration: async (url) => connectForMigration(url),
  migrationsFolder: new URL('../../../prisma/postgresql/migrations/', import.meta.url),
  lock: (run, limits) => lock(run, limits),
  isFair: true,
  weakness: async (db) => {
    const { rows } = await sql<{ name: string }>`
      select name from pg_settings
      where name in ('fsync', 'full_page_writes') and setting = 'off' order by name`.execute(db)
    return rows.length > 0 ? rows.map(({ name }) => `${name} = off`).join(', ') : undefined
  },
  snapshotLevel: 'repeatable read',
  renumberHistory: sql`select setval(pg_get_serial_sequence('"History"', 'id'), (select max(id) from "History"))`,
  insertRows: (table, columns, rows) => sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
    select ${sql.join(columns.map((name) => sql.ref(name)))}
    from json_populate_recordset(null::${sql.table(table)}, ${rows}::json)`,
  isIn: (column, ids) => sql<boolean>`${column} = any(${ids}::text[])`,
  idsParameter: (ids) => ids,
  jsonArray: (values) => sql`json_build_array(${sql.join(values)})`,
  jsonRows: (value, from, order) =>
    sql`coalesce((select json_agg(${value} order by ${order}) from ${from}), '[]')`,
  // PostgreSQL has statistics to choose an index by.
  unindexed: (column) => sql`${column}`,
  firstOf: (queries, order, limit) => {
    const firsts = queries.map((query) => sql`select * from (${query} order by ${order} limit ${limit}) s`)
    return sql`${sql.join(firsts, sql` union all `)} order by ${order} limit ${limit}`
  },
  isOneOf: (column, values) => sql<boolean>`${column} in (${sql.join(values)})`,
  rowsForEach: (values, idsOf) => ({
    from: sql`unnest(${values}::text[]) v("value") cross join lateral (${idsOf(sql<string>`v."value"`)}) y
      join "Statement" t on t.id = y."id"`,
    where: sql<boolean>`true`,
    parent: sql<string>`v."value"`,
  }),
  entryMatches: (terms) => sql<boolean>`to_tsvector('simple', e."words") @@ (${tsQuery(terms)})`,
  countMatches: (terms, most) => sql`
    select count(*) as n from (
      select 1 from "SearchEntry" e, (select ${tsQuery(terms)} as "query") q
      where to_tsvector('simple', e."words") @@ q."query" limit ${most ?? null}::bigint) m`,
  matchingIds: (terms) => sql`(
    select e."statementId" from "SearchEntry" e, (select ${tsQuery(terms)} as "query") q
    where to_tsvector('simple', e."words") @@ q."query")`,
  searchRows: (terms) => sql`(
    select e."row" as "row", e."statementId" as "statementId", ${relevanceOf(terms)} as "rank"
    from "SearchEntry" e, (select ${tsQuery(terms)} as "query") q
    where to_tsvector('simple', e."words") @@ q."query")`,
  termCounts: (terms, table = 'SearchEntry') => sql`
    with "common" as materialized (
      select unnest(most_common_elems::text::text[]) as "term", unnest(most_common_elem_freqs) as "share"
      from pg_stats where schemaname = current_schema() and tablename = ${sql.lit(`${table}_terms_idx`)}),
    "all" as (select coalesce(max("row"), 0) as "rows" from ${sql.table(table)})
    select t."term", coalesce(
      (select (c."share" * a."rows")::int from "common" c, "all" a where c."term" = t."term"),
      (select count(*)::int from ${sql.table(table)} e where string_to_array(e."terms", ' ') @> array[t."term"])) as "count"
    from unnest(${terms}::text[]) t("term")`,
  termsAtOnce: Number.POSITIVE_INFINITY,
  probeRows: (probes, table = 'SearchEntry') => sql`(
    select e."row" as "row", p."weight" as "weight"
    from json_to_recordset(${JSON.stringify(probes)}::json) p("terms" text[], "weight" float8)
    cross join lateral (
      select x."row" from ${sql.table(table)} x where string_to_array(x."terms", ' ') @> p."terms") e)`,
  analyse: sql`analyze "SearchEntry", "TextEntry"`,
  translate,
  selfChecks: [],
}

/** Milliseconds after which the server ends what the process itself should have ended. */
const serverLater = 5000

/** The lock, and then what the server keeps to within the transaction. A commit is on the disk when it returns. */
const lock: Engine['lock'] = async (run, { until, longest }) => {
  const left = until - performance.now()
  // Zero is no limit.
  const wait = Number.isFinite(left) ? Math.max(1, Math.ceil(left)) : 0
  await run(`select set_config('lock_timeout', '${wait}', true), pg_advisory_xact_lock(${writeLock})::text`)
  const end = longest + serverLater
  await run(`select set_config('lock_timeout', '${end}', true), set_config('statement_timeout', '${end}', true),
    set_config('idle_in_transaction_session_timeout', '${end}', true), ${commitsToDisk}`)
}

/** Unless it is stricter already. */
const commitsToDisk = `set_config('synchronous_commit',
    case current_setting('synchronous_commit') when 'off' then 'on' else current_setting('synchronous_commit') end, true)`

const connecting = (url: string): pg.PoolConfig => ({
  connectionString: url,
  connectionTimeoutMillis: connectTimeout,
  types: { getTypeParser },
})

/** Without password and parameters, which may hold one as well. */
const describe = (url: string): string => {
  if (!URL.canParse(url)) return 'postgresql://(not shown)'
  const { hostname, port, pathname, username } = new URL(url)
  return `postgresql://${username ? `${username}@` : ''}${hostname}${port ? `:${port}` : ''}${pathname}`
}

/** Prisma stores UTC in columns without a zone; the driver would read them as local time. */
const getTypeParser: typeof pg.types.getTypeParser = (oid, format) => {
  const own = parsers.get(oid)
  return own ?? (pg.types.getTypeParser(oid, format) as (value: string) => unknown)
}
const parsers: ReadonlyMap<number, (value: string) => unknown> = new Map<number, (value: string) => unknown>([
  [pg.types.builtins.TIMESTAMP, (value) => `${value.replace(' ', 'T')}Z`],
  [pg.types.builtins.INT8, Number],
])

const tsQuery = (terms: readonly SearchTerm[]) =>
  sql.join(
    terms.map(({ words, prefix }) =>
      prefix
        ? sql`to_tsquery('simple', ${words.map((word) => `'${word}':*`).join(' & ')})`
        : sql`phraseto_tsquery('simple', ${words.join(' ')})`,
    ),
    sql` && `,
  )

const connectForMigration = async (url: string): Promise<MigrationConnection> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectTimeout })
  try {
    await client.connect()
  } catch (error) {
    throw translate(error, url) ?? error
  }
  return {
    migrationsFolder: new URL('../../../prisma/postgresql/migrations/', import.meta.url),
    createTable: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
      "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
      "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
      "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`,
    ensureWords: async () => {
      const { rows } = await client.query(`select to_tsvector('simple', 'سلام')::text as words`)
      if ((rows[0] as { words: string }).words === '')
        throw new IsnadError(
          'DATABASE_LOCALE',
          expected(
            'store',
            'a database in whose locale Arabic letters are letters',
            `one in which they are not at ${describe(url)}; make it with: create database … template template0 encoding 'UTF8' locale 'C.UTF-8'`,
          ),
        )
    },
    hasTable: async () => {
      const { rows } = await client.query(`select to_regclass('"_prisma_migrations"') as name`)
      return (rows[0] as { name: string | null }).name !== null
    },
    query: async (text, parameters = []) =>
      (await client.query<Record<string, unknown>>(text, [...parameters])).rows,
    script: async (text) => {
      await client.query(text)
    },
    exclusively: async (work) => {
      await client.query('BEGIN')
      try {
        await client.query(`SET LOCAL lock_timeout = ${migrationPatience}`)
        await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock])
        await client.query(`select ${commitsToDisk}`)
        const result = await work()
        await client.query('COMMIT')
        return result
      } catch (error) {
        await client.query('ROLLBACK')
        throw error
      }
    },
    moment: (date) => date.toISOString(),
    placeholder: (n) => `$${n}`,
    close: async () => client.end(),
  }
}

function translate(error: unknown, url: string): IsnadError | undefined {
  const { code, message } = driverError(error)
  const place = postgresql.describe(url)
  // A lock that was waited for long enough, a deadlock, two transactions that collided.
  if (['55P03', '40P01', '40001'].includes(code) || isTimedOut(error)) return busy(place, error)
  if (code === '57014')
    return new IsnadError(
      'TIME_LIMIT',
      'store: the database gave the query up after its time limit',
      {},
      error,
    )
  if (
    /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|28|3D|53|57P|08|DatabaseNotReachable|AuthenticationFailed|DatabaseDoesNotExist|TooManyConnections)/.test(
      code,
    ) ||
    /\btimeout\b|\bterminated\b/i.test(message)
  )
    return new IsnadError(
      'DATABASE_UNREACHABLE',
      `store: expected PostgreSQL at ${place}, got: ${message || code}`,
      {},
      error,
    )
  return undefined
}
