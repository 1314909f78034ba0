// The engine's own checks of its structures, as problems of the database.
import { CompiledQuery } from 'kysely'
import type { Store } from '../connection/store.ts'
import type { Problem } from './problem.ts'

export const brokenEngine = async (store: Store): Promise<readonly Problem[]> => {
  const problems: Problem[] = []
  for (const { name, sql: text } of store.engine.selfChecks) {
    try {
      const rows = await store.inTurn((turn) => store.writing.run(turn, CompiledQuery.raw(text)))
      for (const row of rows) problems.push({ where: `database, ${name}`, what: JSON.stringify(row) })
    } catch (error) {
      problems.push({ where: `database, ${name}`, what: String(error) })
    }
  }
  return problems
}
