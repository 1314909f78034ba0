// The connection to the API of the same origin: an operation goes out; its data comes back, or a fault to show.
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

type Variables = Readonly<Record<string, unknown>>
/** @throws Fault */
export type Ask = <T>(operation: string, variables?: Variables) => Promise<T>

/** `token` is read with each request, because it can change. */
export const asking =
  (token: () => string | null): Ask =>
  async <T>(query: string, variables: Variables = {}): Promise<T> => {
    const { data, errors } = await post(token(), JSON.stringify({ query, variables }))
    const [error] = errors ?? []
    if (error) throw new Fault(error.extensions?.code ?? 'INTERNAL', error.message)
    return data as T
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

export type Outcome<T> =
  (T & { readonly __typename: string }) | (Refusal & { readonly __typename: 'Refusal' })

export const isRefusal = <T>(outcome: Outcome<T>): outcome is Refusal & { readonly __typename: 'Refusal' } =>
  outcome.__typename === 'Refusal'

/** A fault in the form of a refusal, so that both are shown in the same way. */
export const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Fault) return { code: error.code, message: error.message, field: null }
  throw error
}
