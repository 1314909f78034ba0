// A question of a page to the public table: the answer with its types, or why there is none.
import type { Execute, Told } from '../api/execute.ts'
import type { Operation } from './generated/operations.ts'

/** What the contract answers instead of data; `code` is one of docs/errors.md. */
export class Refused extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'Refused'
    this.code = code
  }
}

export type Ask = <Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
) => Promise<Data>

/** Asks in process. The promise is rejected with Refused. */
export const asking =
  (execute: Execute, log: { readonly error: (fault: unknown) => void }): Ask =>
  async <Data, Variables>({ text }: Operation<Data, Variables>, variables: Variables): Promise<Data> => {
    const told: Told = await execute({
      query: text,
      variables: variables as Readonly<Record<string, unknown>>,
      log: { error: (fault) => log.error(fault) },
    })
    const [error] = told.errors
    if (error) throw new Refused(error.code, error.message)
    // The contract has been asked in its own words: what it answers has the type that was made of them.
    return told.data as Data
  }
