import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../helpers/app.ts'

/**
 * The SHOULDs that we do not follow. For a client that accepts application/json alone, the draft wishes for status 200
 * even where the whole request is refused, so that the client can distinguish our answer from that of a proxy on the way. Our
 * answers are recognised by their `extensions.code`, and a 400 is what caches, monitors and `curl --fail` understand.
 */
const explained: Readonly<Record<string, string>> = {
  '572B': 'a query that does not parse is answered with 400',
  FDE2: 'a query that does not fit the schema is answered with 400',
  '7B9B': 'variables that do not fit are answered with 400',
}

describe('GraphQL over HTTP', () => {
  let app: TestApp
  let url: string
  beforeAll(async () => {
    app = await testApp()
    url = `${await app.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`
  })
  afterAll(() => app.close())

  it.each(
    serverAudits({ url: () => url, fetchFn: fetch }).map((audit) => [audit.id, audit.name, audit] as const),
  )('%s: %s', async (id, _, audit) => {
    const result = await audit.fn()
    if (result.status === 'ok') return
    const body = 'response' in result ? await result.response.text().catch(() => '') : ''
    expect({ status: result.status, reason: result.reason, body }).toMatchObject({
      status: id in explained ? 'warn' : 'ok',
    })
  })

  it('explains no audit that passes', async () => {
    for (const audit of serverAudits({ url: () => url, fetchFn: fetch }).filter(({ id }) => id in explained))
      expect((await audit.fn()).status).not.toBe('ok')
  })
})
