// The connection to the API of the same origin: an operation goes out; its data comes back, or a fault to show.
import type { Operation } from '../generated/operations.ts'
import type { Refusal } from './types.ts'

/** Why there is no answer: an error of the API, or `OFFLINE` when the server did not respond at all. */
export class Fault extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

interface Body {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** @throws Fault */
export type Ask = <Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
) => Promise<Data>

/** `token` is read with each request, because it can change. */
export const asking =
  (token: () => string | null): Ask =>
  async <Data, Variables>({ text }: Operation<Data, Variables>, variables: Variables): Promise<Data> => {
    const { data, errors } = await post(token(), JSON.stringify({ query: text, variables }))
    const [error] = errors ?? []
    if (error) throw new Fault(error.extensions?.code ?? 'INTERNAL', error.message)
    // The types of the data were generated from the same operation, so they fit the answer.
    return data as Data
  }

const post = async (token: string | null, body: string): Promise<Body> => {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'omit',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body,
    })
    return (await response.json()) as Body
  } catch (error) {
    throw new Fault('OFFLINE', error instanceof Error ? error.message : String(error))
  }
}

/** A fault in the form of a refusal, so that both are shown in the same way. */
export const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Fault) return { code: error.code, message: error.message, field: null }
  throw error
}
