// A real app on a real, seeded database, asked through its front door.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../src/app.ts'
import { createToken, type TokenRole } from '../../src/newsroom/token/editor-token.ts'
import { makeLogger } from '../../src/logger.ts'
import type { Store } from '../../src/store/connection/store.ts'
import { type EngineName, testStore, type TestStoreOptions } from './store.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  /** Of the shape that the test asked for. */
  readonly data: any
  readonly errors:
    readonly { readonly message: string; readonly extensions: { readonly code: string } }[] | undefined
  /** SQL statements that the operation took. */
  readonly statements: number
}

export interface TestApp {
  readonly app: FastifyInstance
  readonly store: Store
  /** Of its database. */
  readonly url: string
  /** Posts an operation as a client would, with a token if one is given. */
  readonly ask: (
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    token?: string,
  ) => Promise<Answer>
  /** SQL statements since the last call of `ask`. */
  readonly statements: () => number
  /** A new token of the role. */
  readonly token: (role: TokenRole, options?: { name?: string; expires?: string }) => Promise<string>
  readonly close: () => Promise<void>
}

/** Logs nothing unless an internal error happens. */
export const testApp = async (
  engine: EngineName = 'sqlite',
  options: TestStoreOptions = {},
): Promise<TestApp> => {
  const { store, url, close } = await testStore(engine, options)
  let statements = 0
  const app = await buildApp({
    store,
    logger: makeLogger('error'),
    onStatement: () => statements++,
  })
  return {
    app,
    store,
    url,
    statements: () => statements,
    token: (role, { name = `t-${randomUUID()}`, expires } = {}) =>
      createToken(store, { name, role, expires }, new Date()),
    ask: async (query, variables = {}, token) => {
      statements = 0
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          accept: 'application/graphql-response+json, application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        payload: { query, variables },
      })
      const { data, errors } = response.json<Pick<Answer, 'data' | 'errors'>>()
      return { status: response.statusCode, headers: response.headers, data, errors, statements }
    },
    close: async () => {
      await app.close()
      await close()
    },
  }
}
