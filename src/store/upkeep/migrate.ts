// Brings a database up to date: applies the migration files that it lacks, forward only, all in one transaction. Writes
// `_prisma_migrations` as `prisma migrate deploy` does, so that Prisma's own command accepts it.
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { expected, IsnadError } from '../../errors.ts'
import { sql } from 'kysely'
import type { MigrationConnection } from '../connection/engine.ts'
import { engineOf } from '../connection/engine-of.ts'
import type { Store } from '../connection/store.ts'

export interface Migration {
  readonly name: string
  readonly sql: string
  /** SHA-256 of the file, in hexadecimal, as Prisma makes it. */
  readonly checksum: string
}

/** The migration files of a folder, oldest first. */
export const readMigrations = async (folder: URL): Promise<readonly Migration[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(new URL(`${name}/migration.sql`, folder), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/**
 * Applies the missing migrations and returns their names; if one fails, none is applied. Where none is missing, it only
 * reads and waits for nobody.
 * @param onWait called each second while it waits for others that write or migrate, with the seconds so far
 * @throws IsnadError DATABASE_LOCALE, DATABASE_NEWER, MIGRATION_FAILED, DATABASE_UNWRITABLE, DATABASE_UNREADABLE, DATABASE_UNREACHABLE
 */
export const migrate = async (
  url: string,
  onWait: (seconds: number) => void = () => undefined,
): Promise<readonly string[]> => {
  const connection = await engineOf(url).connectForMigration(url)
  try {
    const known = await readMigrations(connection.migrationsFolder)
    await connection.ensureWords()
    if ((await pendingOf(connection, known)).length === 0) return []
    let waited = 0
    const watch = setInterval(() => onWait(++waited), 1000)
    const migrating = connection.exclusively(async () => {
      clearInterval(watch)
      // Read again: another process may have migrated while this one waited for its turn.
      const pending = await pendingOf(connection, known)
      await connection.script(connection.createTable)
      for (const migration of pending) await apply(connection, migration)
      return pending.map(({ name }) => name)
    })
    return await migrating.finally(() => clearInterval(watch))
  } catch (error) {
    throw engineOf(url).translate(error, url) ?? error
  } finally {
    await connection.close()
  }
}

/** The migrations that a database lacks. Throws as `migrate` does; changes and creates nothing. */
export const pendingMigrations = async (url: string): Promise<readonly string[]> => {
  const connection = await engineOf(url).connectForMigration(url, { mustExist: true })
  try {
    const pending = await pendingOf(connection, await readMigrations(connection.migrationsFolder))
    return pending.map(({ name }) => name)
  } finally {
    await connection.close()
  }
}

const pendingOf = async (
  connection: MigrationConnection,
  known: readonly Migration[],
): Promise<readonly Migration[]> => {
  const applied = await appliedOf(connection)
  const newer = [...applied.keys()].filter((name) => !known.some((migration) => migration.name === name))
  if (newer.length > 0)
    throw new IsnadError(
      'DATABASE_NEWER',
      expected(
        'store',
        'a database of this version or an older one',
        `one that a newer version has changed (${newer.join(', ')}); start it with that version`,
      ),
    )
  const altered = known.filter(({ name, checksum }) => (applied.get(name) ?? checksum) !== checksum)
  if (altered.length > 0)
    throw new IsnadError(
      'MIGRATION_FAILED',
      expected(
        'store',
        'the migrations that the database was made with',
        `a different ${altered.map(({ name }) => name).join(', ')}`,
      ),
    )
  return known.filter(({ name }) => !applied.has(name))
}

const appliedOf = async (connection: MigrationConnection): Promise<ReadonlyMap<string, string>> => {
  if (!(await connection.hasTable())) return new Map()
  const rows = await connection.query(
    'SELECT "migration_name", "checksum", "finished_at" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL',
  )
  const half = rows.filter((row) => row.finished_at === null)
  if (half.length > 0)
    throw new IsnadError(
      'MIGRATION_FAILED',
      expected(
        'store',
        'finished migrations',
        `${String(half[0]?.migration_name)}, which another tool began and did not finish`,
      ),
    )
  return new Map(rows.map((row) => [String(row.migration_name), String(row.checksum)]))
}

const apply = async (connection: MigrationConnection, migration: Migration): Promise<void> => {
  const began = connection.moment(new Date())
  try {
    await connection.script(migration.sql)
  } catch (cause) {
    throw new IsnadError(
      'MIGRATION_FAILED',
      `store: migration ${migration.name} did not apply: ${String(cause)}`,
      {},
      cause,
    )
  }
  const values = [randomUUID(), migration.checksum, connection.moment(new Date()), migration.name, began, 1]
  await connection.query(
    `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count") VALUES (${values.map((_, i) => connection.placeholder(i + 1)).join(', ')})`,
    values,
  )
}

/** The migrations that an open store lacks, read through its connections for reading; throws their errors. */
export const pendingIn = async (store: Store): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select "migration_name" as name from "_prisma_migrations"
    where "rolled_back_at" is null and "finished_at" is not null`.execute(store.reader().db)
  const applied = new Set(rows.map(({ name }) => name))
  const known = await readMigrations(store.engine.migrationsFolder)
  return known.map(({ name }) => name).filter((name) => !applied.has(name))
}
