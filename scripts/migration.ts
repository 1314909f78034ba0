// npm run migration -- NAME: writes the SQL that leads from the migrations to prisma/schema.prisma, for both engines,
// each into a new migration folder. Read it before you commit it.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../src/store/upkeep/migrate.ts'
import { postgresSchema } from './postgres-schema.ts'
import { startPostgres } from './postgres-server.ts'
import { schemaAdapter } from './schema-adapter.ts'
import { difference } from './schema-engine.ts'

const [name] = process.argv.slice(2)
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write('usage: npm run migration -- NAME   (NAME in lower case with underscores)\n')
  process.exit(2)
}
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)

const write = async (folder: string, sql: string): Promise<void> => {
  if (!/^[^-\s]/m.test(sql)) return void process.stdout.write(`${folder}: nothing to do\n`)
  const path = join(folder, `${stamp}_${name}`)
  await mkdir(path, { recursive: true })
  await writeFile(join(path, 'migration.sql'), sql)
  process.stdout.write(`${path}/migration.sql\n`)
}

await writeFile(
  'prisma/postgresql/schema.prisma',
  postgresSchema(await readFile('prisma/schema.prisma', 'utf8')),
)

const folder = await mkdtemp(join(tmpdir(), 'isnad-migration-'))
const sqlite = `file:${join(folder, 'isnad.db')}`
await migrate(sqlite)
await write('prisma/migrations', await difference('prisma/schema.prisma', schemaAdapter(sqlite)))
await rm(folder, { recursive: true })

const server = await startPostgres()
try {
  const url = await server.createDatabase('isnad')
  await migrate(url)
  const sql = await difference('prisma/postgresql/schema.prisma', schemaAdapter(url))
  // Bytewise, so that cursors and ranges sort as on SQLite whatever the server's locale.
  await write('prisma/postgresql/migrations', sql.replace(/" TEXT\b/g, '" TEXT COLLATE "C"'))
} finally {
  await server.stop()
}
