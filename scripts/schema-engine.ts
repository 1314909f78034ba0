// Prisma's schema engine as WebAssembly, which needs no download: it compares a database with a Prisma schema
// (the drift test) and writes the SQL that leads from one to the other (npm run migration).
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'

/** Tables that the migrations write by hand because Prisma's schema language cannot express them. */
const byHand = [
  'SearchIndex',
  ...['config', 'content', 'data', 'docsize', 'idx'].map((end) => `SearchIndex_${end}`),
  'MatchIndex',
  ...['config', 'data', 'idx'].map((end) => `MatchIndex_${end}`),
  'MatchTerm',
  'TextIndex',
  ...['config', 'data', 'idx'].map((end) => `TextIndex_${end}`),
  'TextTerm',
]
const filtersFor = (factory: SqlMigrationAwareDriverAdapterFactory) => ({
  externalTables: factory.provider === 'sqlite' ? byHand : [],
  externalEnums: [],
})

interface Engine {
  diff(params: object): Promise<{ stdout?: string | null }>
  diagnoseMigrationHistory(params: object): Promise<Readonly<Record<string, unknown>>>
  free(): void
}
// Node has it, but the compiler's types for it come only with those of the whole browser.
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: Record<string, () => void> } }>
}

interface Bindings {
  __wbg_set_wasm(exports: object): void
  SchemaEngine: { new: (options: object, log: () => void, adapter: object) => Promise<Engine> }
}

const load = async (): Promise<Bindings> => {
  const require = createRequire(import.meta.url)
  const path = require.resolve('@prisma/schema-engine-wasm').replace('schema_engine.js', 'schema_engine_bg')
  const bindings = (await import(`${path}.js`)) as Bindings
  // Instantiated by hand: importing a .wasm file directly is still experimental in Node.
  const { instance } = await WebAssembly.instantiate(await readFile(`${path}.wasm`), {
    './schema_engine_bg.js': bindings,
  })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start?.()
  return bindings
}
let loaded: Promise<Bindings> | undefined

const withEngine = async <T>(
  schema: { path: string; content: string },
  factory: SqlMigrationAwareDriverAdapterFactory,
  work: (engine: Engine) => Promise<T>,
): Promise<T> => {
  loaded ??= load()
  const { SchemaEngine } = await loaded
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  const engine = await SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => {}, adapter)
  try {
    return await work(engine)
  } finally {
    engine.free()
  }
}

/** The SQL that leads from the adapter's database to the Prisma schema at `path`; only a comment when they agree. */
export const difference = async (
  path: string,
  factory: SqlMigrationAwareDriverAdapterFactory,
): Promise<string> => {
  const schema = { path, content: await readFile(path, 'utf8') }
  const files = [schema]
  const result = await withEngine(schema, factory, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      shadowDatabaseUrl: null,
      filters: filtersFor(factory),
    }),
  )
  return result.stdout ?? ''
}

/** What `prisma migrate status` would find wrong between database and migration files; empty when all is well. */
export const migrationStatus = async (
  path: string,
  factory: SqlMigrationAwareDriverAdapterFactory,
  migrations: readonly { name: string; sql: string }[],
) =>
  withEngine({ path, content: await readFile(path, 'utf8') }, factory, (engine) =>
    engine.diagnoseMigrationHistory({
      migrationsList: {
        baseDir: 'migrations',
        lockfile: { path: 'migration_lock.toml', content: null },
        shadowDbInitScript: '',
        migrationDirectories: migrations.map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
        })),
      },
      optInToShadowDatabase: false,
      filters: filtersFor(factory),
    }),
  )
