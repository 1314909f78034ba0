// What a verification of the database finds wrong.
import { IsnadError } from '../../errors.ts'

/** One thing that is not as it must be. `where` names the object: `statement stm_…`. */
export interface Problem {
  readonly where: string
  readonly what: string
}

export const unless = (holds: boolean, what: string): readonly string[] => (holds ? [] : [what])

/** What is said of rows that damage has made unreadable. Errors with a code, the driver's too, are thrown again. */
export const unreadable = (error: unknown): string => {
  const isKnown = error instanceof IsnadError && error.code !== 'DATABASE_UNREADABLE'
  if (isKnown || !(error instanceof Error)) throw error
  if (!(error instanceof IsnadError) && 'code' in error) throw error
  return `expected rows that can be read, got one that cannot: ${error.message}`
}
