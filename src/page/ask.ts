// A page's question to the API: the answer with its types, or why there is none.
import type { Asker, Execute } from '../api/execute.ts'
import { IsnadError } from '../errors.ts'
import type { Operation } from './generated/operations.ts'

export type Ask = <Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
) => Promise<Data>

/** Asks in process. The promise is rejected with the IsnadError that the contract answers. */
export const asking =
  (execute: Execute, asker: Asker): Ask =>
  async <Data, Variables>({ text }: Operation<Data, Variables>, variables: Variables): Promise<Data> => {
    const { data, errors } = await execute({
      query: text,
      variables: variables as Readonly<Record<string, unknown>>,
      asker,
    })
    const [error] = errors
    if (error) throw new IsnadError(error.code, error.message)
    // The types of the data were generated from the same operation, so they fit the answer.
    return data as Data
  }

/** Whether the question or a temporary state is at fault, not the server: the reader learns what to do about it. */
export const isRefusal = (error: unknown): error is IsnadError =>
  error instanceof IsnadError && error.code !== 'INTERNAL'
