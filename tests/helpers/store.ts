// Stores for tests: each test file gets databases of its own, on real engines, and loses them afterwards.
import { randomUUID } from 'node:crypto'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { inject } from 'vitest'
import { openStore, type Store, type StoreOptions } from '../../src/store/connection/store.ts'
import { templates } from './templates.ts'

/** The engines that every store test runs on. */
export const engines = ['sqlite', 'postgresql'] as const
export type EngineName = (typeof engines)[number]

export const seedFolder = fileURLToPath(new URL('../../seeds', import.meta.url))
/** The moment at which test stores are seeded. */
export const seedTime = new Date(inject('seedTime'))

export interface TestDatabase {
  readonly url: string
  readonly remove: () => Promise<void>
}

/** The URL of a database that is not there yet (SQLite) or empty (PostgreSQL, made with `options`). */
export const freshDatabase = async (engine: EngineName, options = ''): Promise<TestDatabase> =>
  engine === 'sqlite' ? freshFile() : freshPostgres(options)

const freshFile = async (): Promise<TestDatabase> => {
  const folder = await mkdtemp(join(inject('files'), 'test-'))
  return {
    url: `file:${join(folder, 'isnad.db')}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

const freshPostgres = async (options: string): Promise<TestDatabase> => {
  const name = `t${randomUUID().replaceAll('-', '')}`
  const server = inject('postgres')
  await administer(server, `create database ${name} ${options}`)
  return {
    url: server.replace('{name}', name),
    remove: () => administer(server, `drop database ${name} with (force)`),
  }
}

/** One for all databases of the process: to connect takes as long as to copy one. It keeps nobody from ending. */
let administrator: pg.Pool | undefined

const administer = async (server: string, command: string): Promise<void> => {
  const connectionString = server.replace('{name}', 'postgres')
  await (administrator ??= new pg.Pool({ connectionString, max: 1, allowExitOnIdle: true })).query(command)
}

export interface TestStore {
  readonly store: Store
  readonly url: string
  readonly close: () => Promise<void>
  /** For a test that has closed the store itself. */
  readonly remove: () => Promise<void>
}

/** A copy of a database that nothing has open. */
export const copyOf = async (engine: EngineName, url: string): Promise<TestDatabase> => {
  if (engine === 'postgresql')
    return freshPostgres(`template ${new URL(url).pathname.slice(1)} strategy file_copy`)
  const copy = await freshFile()
  await copyFile(pathOf(url), pathOf(copy.url))
  return copy
}

/** The file of an SQLite database. */
export const pathOf = (url: string): string => url.replace(/^file:/, '')

export interface TestStoreOptions extends StoreOptions {
  /** By default true. */
  readonly seeded?: boolean
}

/** A migrated store; seeded with the seeds of the project by default. */
export const testStore = async (
  engine: EngineName = 'sqlite',
  { seeded = true, ...options }: TestStoreOptions = {},
): Promise<TestStore> => {
  const template = seeded ? templates.seeded : templates.empty
  const database = await freshDatabase(
    engine,
    engine === 'postgresql' ? `template ${template} strategy file_copy` : '',
  )
  if (engine === 'sqlite') await copyFile(join(inject('files'), `${template}.db`), pathOf(database.url))
  const store = openStore(database.url, options)
  return {
    store,
    url: database.url,
    remove: database.remove,
    close: async () => {
      await store.close()
      await database.remove()
    },
  }
}
