import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { schemaAdapter } from '../../scripts/schema-adapter.ts'
import { difference, migrationStatus } from '../../scripts/schema-engine.ts'
import { engineOf } from '../../src/store/connection/engine-of.ts'
import { migrate, pendingMigrations, readMigrations } from '../../src/store/upkeep/migrate.ts'
import { openStore } from '../../src/store/connection/store.ts'
import { runProcess } from '../helpers/process.ts'
import { engines, freshDatabase, type TestDatabase } from '../helpers/store.ts'

const schemas = { sqlite: 'prisma/schema.prisma', postgresql: 'prisma/postgresql/schema.prisma' } as const
const migrationNames = readdirSync('prisma/migrations')
  .filter((name) => /^\d/.test(name))
  .sort()

describe.each(engines)('migrations on %s', (engine) => {
  const databases: TestDatabase[] = []
  const database = async (): Promise<string> => {
    const made = await freshDatabase(engine)
    databases.push(made)
    return made.url
  }
  afterAll(() => Promise.all(databases.map(({ remove }) => remove())))

  it('apply once, in order, and then have nothing to do', async () => {
    const url = await database()
    expect(await migrate(url)).toEqual(migrationNames)
    expect(await migrate(url)).toEqual([])
    expect(await pendingMigrations(url)).toEqual([])
  })

  it('agree with the Prisma schema', async () => {
    const url = await database()
    await migrate(url)
    const sqlOfDrift = (await difference(schemas[engine], schemaAdapter(url))).replace(/^--.*$/gm, '').trim()
    expect(sqlOfDrift).toBe('')
  })

  it('show a drift: the schema against an empty database is not empty', async () => {
    expect(await difference(schemas[engine], schemaAdapter(await database()))).toContain(
      'CREATE TABLE "Statement"',
    )
  })

  it('satisfy `prisma migrate status`', async () => {
    const url = await database()
    await migrate(url)
    const connection = await engineOf(url).connectForMigration(url)
    await connection.close()
    const status = await migrationStatus(
      schemas[engine],
      schemaAdapter(url),
      await readMigrations(connection.migrationsFolder),
    )
    expect(status).toMatchObject({
      history: null,
      failedMigrationNames: [],
      editedMigrationNames: [],
      hasMigrationsTable: true,
    })
  })

  it('survive two processes that start at once', async () => {
    const url = await database()
    const [one, other] = await Promise.all([migrateElsewhere(url), migrateElsewhere(url)])
    expect([...one, ...other]).toEqual(migrationNames)
  })

  it('refuse a database that a newer version has changed', async () => {
    const url = await database()
    await migrate(url)
    await addMigration(url, '29990101000000_from_the_future')
    await expect(migrate(url)).rejects.toMatchObject({
      code: 'DATABASE_NEWER',
      message: expect.stringContaining('29990101000000_from_the_future'),
    })
  })

  it('refuse a database made with another text of a migration', async () => {
    const url = await database()
    await migrate(url)
    await run(
      url,
      `update "_prisma_migrations" set "checksum" = 'other' where "migration_name" = '${migrationNames[0]}'`,
    )
    await expect(migrate(url)).rejects.toMatchObject({ code: 'MIGRATION_FAILED' })
  })

  it('leave the database as it was when one of them fails', async () => {
    const url = await database()
    // The second migration cannot make what is already there.
    const obstacle = engine === 'sqlite' ? 'create table "SearchIndex" (x)' : 'create table "History" (x int)'
    await run(url, obstacle)
    await expect(migrate(url)).rejects.toMatchObject({ code: 'MIGRATION_FAILED' })
    const connection = await engineOf(url).connectForMigration(url)
    expect(await connection.hasTable()).toBe(false)
    await connection.close()
  })

  it('make history append-only and texts fixed, no matter who writes', async () => {
    const url = await database()
    await migrate(url)
    const at = engine === 'sqlite' ? `'2026-01-01'` : `timestamp '2026-01-01'`
    await run(
      url,
      `insert into "History" ("subjectKind", "subjectId", "at", "actor", "action", "why") values ('TOPIC', 'x', ${at}, 'me', 'ADDED', 'test')`,
    )
    await run(
      url,
      `insert into "Document" ("id", "slug", "lang", "text", "sha256", "publishedFrom", "publishedTo", "addedAt") values ('d', 'd', 'en', 'text', 'h', '9999-12-31', '0001-01-01', ${at})`,
    )
    await expect(run(url, `update "History" set "why" = 'another'`)).rejects.toThrow('append-only')
    await expect(run(url, `delete from "History"`)).rejects.toThrow('append-only')
    if (engine === 'sqlite') {
      const replace = (table: string, columns: string, values: string) =>
        run(url, `insert or replace into "${table}" (${columns}) values (${values})`)
      await expect(
        replace(
          'History',
          '"id", "subjectKind", "subjectId", "at", "actor", "action", "why"',
          `1, 'TOPIC', 'x', ${at}, 'mallory', 'ADDED', 'test'`,
        ),
      ).rejects.toThrow('append-only')
      await expect(
        replace(
          'Document',
          '"id", "slug", "lang", "text", "sha256", "publishedFrom", "publishedTo", "addedAt"',
          `'d', 'd', 'en', 'other', 'h', '9999-12-31', '0001-01-01', ${at}`,
        ),
      ).rejects.toThrow('never changes')
    }
    await expect(run(url, `update "Document" set "text" = 'another'`)).rejects.toThrow('never changes')
    await run(url, `update "Document" set "title" = 'A title may come later'`)
  })
})

describe('opening', () => {
  it('reports a file that is no database', async () => {
    const { url, remove } = await freshDatabase('sqlite')
    await writeFile(
      url.replace('file:', ''),
      'This is a text and no database, and it is long enough to be looked at.'.repeat(20),
    )
    await expect(migrate(url)).rejects.toMatchObject({ code: 'DATABASE_UNREADABLE' })
    await remove()
  })

  it('reports a folder that cannot be written', async () => {
    await expect(migrate('file:/proc/isnad/isnad.db')).rejects.toMatchObject({
      code: 'DATABASE_UNWRITABLE',
      message: expect.stringContaining('/proc/isnad/isnad.db'),
    })
  })

  it('reports a database that is not there', () => {
    expect(() => openStore('file:/tmp/isnad-nowhere/isnad.db')).toThrow(
      expect.objectContaining({ code: 'DATABASE_MISSING' }),
    )
  })

  it('refuses a database in whose locale Arabic letters are none', async () => {
    const { url, remove } = await freshDatabase(
      'postgresql',
      `template template0 encoding 'SQL_ASCII' locale_provider libc locale 'C'`,
    )
    await expect(migrate(url)).rejects.toMatchObject({ code: 'DATABASE_LOCALE' })
    await remove()
  })

  it('reports a server that does not answer, without its password', async () => {
    await expect(migrate('postgresql://isnad:secret@127.0.0.1:1/isnad')).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.not.stringContaining('secret'),
    })
  })

  it('reads through a connection that cannot write', async () => {
    const { url, remove } = await freshDatabase('sqlite')
    await migrate(url)
    const store = openStore(url)
    await expect(sql`delete from "Topic"`.execute(store.reader().db)).rejects.toThrow('readonly')
    await store.close()
    await remove()
  })
})

/** In a process of its own, as two starts are. */
const migrateElsewhere = async (url: string): Promise<readonly string[]> => {
  const module = fileURLToPath(new URL('../../src/store/upkeep/migrate.ts', import.meta.url))
  const script = `const { migrate } = await import(${JSON.stringify(module)}); console.log(JSON.stringify(await migrate(${JSON.stringify(url)})))`
  const { out } = await runProcess(process.execPath, ['--input-type=module', '-e', script])
  return JSON.parse(out) as readonly string[]
}

const run = async (url: string, statement: string): Promise<void> => {
  const connection = await engineOf(url).connectForMigration(url)
  try {
    await connection.script(statement)
  } finally {
    await connection.close()
  }
}

const addMigration = (url: string, name: string): Promise<void> =>
  run(
    url,
    `insert into "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count") values ('x', 'y', CURRENT_TIMESTAMP, '${name}', 1)`,
  )
