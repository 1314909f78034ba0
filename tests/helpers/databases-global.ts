// Before a run: bundles the program that the commands of tests are, starts one PostgreSQL server for all tests, and makes on each engine the databases that test stores
// are copies of: migrating and seeding take ten times as long as copying.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { ensureSetUp } from '../../scripts/setup.mjs'
import { startPostgres } from '../../scripts/postgres-server.ts'
import { seed } from '../../src/newsroom/seed/seed.ts'
import { prepareStore } from '../../src/store/upkeep/prepare-store.ts'
import { templates } from './templates.ts'

const seedFolder = fileURLToPath(new URL('../../seeds', import.meta.url))
const seedTime = '2026-01-01T00:00:00.000Z'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureSetUp({ develop: true })
  const server = await startPostgres({ inMemory: true })
  const folder = server.files
  for (const name of Object.values(templates)) {
    await prepare(`file:${join(folder, `${name}.db`)}`, name)
    await prepare(await server.createDatabase(name), name)
  }
  const anyDatabase = await server.createDatabase('isnad')
  project.provide('postgres', anyDatabase.replace(/isnad$/, '{name}'))
  project.provide('files', folder)
  project.provide('seedTime', seedTime)
  project.provide('compileCache', join(folder, 'compiled'))
  return () => server.stop()
}

const prepare = async (url: string, name: string): Promise<void> => {
  const { store } = await prepareStore(url)
  if (name === templates.seeded) await seed(store, seedFolder, { now: () => new Date(seedTime) })
  await store.close()
}
