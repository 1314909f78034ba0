// Starts one PostgreSQL server for the whole run and tells the tests where it is.
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../scripts/postgres-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The URL of a server; `{name}` stands where the database goes. */
    postgres: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  const url = await server.createDatabase('isnad')
  project.provide('postgres', url.replace(/isnad$/, '{name}'))
  return () => server.stop()
}
