// Errors of the catalogue, and the words of most of their messages.
import { catalogue, type ErrorCode } from './error-catalogue.ts'

export type { ErrorCode }

export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(catalogue, code)

type Low = 'text' | 'document' | 'extract' | 'statement' | 'match'
type High = 'store' | 'newsroom' | 'api' | 'page' | 'app' | 'cli'

/**
 * The message of an error.
 * @param where the module, and what in its input is meant: a file, a field; `error` is how commander begins a message
 *   about the use of a command
 * @example expected('newsroom', 'a known statement', 'stm_7') // 'newsroom: expected a known statement, got stm_7'
 */
export const expected = (
  where: Low | High | `${Low | High}: ${string}` | 'error',
  what: string | number,
  got: string | number,
): string => `${where}: expected ${what}, got ${got}`

/** The only error that Isnad throws on purpose. `message` may be shown to the person who asked; `cause` may not. */
export class IsnadError extends Error {
  readonly code: ErrorCode
  readonly facts: Readonly<Record<string, unknown>>

  constructor(
    code: ErrorCode,
    message: string,
    facts: Readonly<Record<string, unknown>> = {},
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'IsnadError'
    this.code = code
    this.facts = facts
  }

  get status(): number {
    return catalogue[this.code].status
  }
}

/** An error that names the field of the input that it is about. */
export const fieldError = (code: ErrorCode, field: string, message: string): IsnadError =>
  new IsnadError(code, message, { field })

/** Adds the field to an error that has none. */
export const inField = async <T>(field: string, work: () => T | Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof IsnadError) || 'field' in error.facts) throw error
    throw new IsnadError(error.code, error.message, { ...error.facts, field }, error)
  }
}
