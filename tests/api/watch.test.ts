import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mostNames } from '../../src/api/watch/metrics.ts'
import type { WatchOptions } from '../../src/api/watch/watch.ts'
import { buildApp } from '../../src/app.ts'
import { type TestApp, testApp } from '../helpers/app.ts'
import { engines } from '../helpers/store.ts'

describe.each(engines)('a server that is watched, on %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp(engine)
  })
  afterAll(() => app.close())

  const build = async (watch: WatchOptions) => {
    const log: string[] = []
    const logger = pino({ level: 'warn' }, { write: (line) => log.push(line) })
    return { server: await buildApp({ store: app.store, logger, watch }), log }
  }

  it('counts requests, operations, what is kept and how large the database is', async () => {
    const { server } = await build({ metrics: 'local' })
    const ask = (query: string) => server.inject({ method: 'POST', url: '/graphql', payload: { query } })
    await ask('query Totals { stats { statements } }')
    await ask('query Totals { stats { statements } }')
    await ask('{ stats { quotes } }')
    await ask('{')
    await server.inject('/en/statements')
    await server.inject('/en/speakers/nobody')
    await server.inject('/nowhere/at/all')
    const { body, headers } = await server.inject('/metrics')
    expect(headers).toMatchObject({
      'content-type': expect.stringContaining('text/plain; version=0.0.4'),
      'cache-control': 'no-store',
    })
    for (const line of [
      /^isnad_http_requests_total\{route="\/graphql",status="200"\} 3$/m,
      /^isnad_http_requests_total\{route="\/graphql",status="400"\} 1$/m,
      /^isnad_http_requests_total\{route="\/en\/speakers\/:key",status="404"\} 1$/m,
      /^isnad_http_requests_total\{route="none",status="404"\} 1$/m,
      /^isnad_operation_duration_seconds_count\{operation="Totals"\} [12]$/m,
      /^isnad_operation_duration_seconds_count\{operation="anonymous"\} \d+$/m,
      /^isnad_operations\{state="running"\} 0$/m,
      /^isnad_operations\{state="waiting"\} 0$/m,
      /^isnad_answers_kept\{unit="bytes"\} [1-9]\d+$/m,
      /^isnad_answers_found\{result="hit"\} \d+$/m,
      /^isnad_database_bytes\{part="main"\} [1-9]\d{4,}$/m,
      /^process_resident_memory_bytes [1-9]\d+$/m,
    ])
      expect(body).toMatch(line)
    await server.close()
  })

  it('bounds the names that clients give, and keeps those of its own pages', async () => {
    const { server } = await build({ metrics: 'all' })
    for (let i = 0; i < mostNames + 20; i++)
      await server.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query: `query Made${i} { __typename }` },
      })
    await server.inject('/ar/topics')
    const { body } = await server.inject('/metrics')
    const names = new Set(
      [...body.matchAll(/duration_seconds_count\{operation="(\w+)"\}/g)].map(([, name]) => name),
    )
    expect([...names].filter((name) => name?.startsWith('Made'))).toHaveLength(mostNames)
    expect(names).toContain('other')
    expect(names.size).toBeGreaterThan(mostNames + 1)
    await server.close()
  })

  it.each([
    ['off', '127.0.0.1', {}, 404],
    ['local', '127.0.0.1', {}, 200],
    ['local', '::1', {}, 200],
    ['local', '192.0.2.1', {}, 404],
    ['local', '127.0.0.1', { 'x-forwarded-for': '192.0.2.1' }, 404],
    ['all', '192.0.2.1', {}, 200],
  ] as const)('shows its metrics (%s) to %s %j: %i', async (metrics, remoteAddress, headers, status) => {
    const { server } = await build({ metrics })
    expect((await server.inject({ url: '/metrics', remoteAddress, headers })).statusCode).toBe(status)
    await server.close()
  })

  it('logs a slow operation by its name and the id of its request, and never its variables', async () => {
    const { server, log } = await build({ slow: 0 })
    const query = 'query Named($who: String) { speakers(search: $who) { totalCount } }'
    const headers = { 'x-request-id': 'proxy-7.abc' }
    const response = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query, variables: { who: 'secret' } },
    })
    expect(response.headers['x-request-id']).toBe('proxy-7.abc')
    expect(log.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({
        msg: 'api: a slow operation',
        reqId: 'proxy-7.abc',
        operation: 'Named',
        cost: 20,
        milliseconds: expect.any(Number),
        statements: expect.any(Number),
      }),
    ])
    expect(log.join('')).not.toContain('secret')
    await server.close()
    const quick = await build({})
    await quick.server.inject({ method: 'POST', url: '/graphql', payload: { query } })
    expect(quick.log).toEqual([])
    await quick.server.close()
  })

  it.each(['short', 'a b c d e f g h', 'x'.repeat(65), 'line\tbreak-and-more', '<script>alert</script>'])(
    'gives a request an id of its own instead of %j',
    async (given) => {
      const { headers } = await app.app.inject({ url: '/health', headers: { 'x-request-id': given } })
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    },
  )

  it('sends a span for each request and below it one for its operation to a collector', async () => {
    const received: any[] = []
    const collector = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        received.push({ url: request.url, body: JSON.parse(Buffer.concat(parts).toString()) })
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
      })
    })
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
    const { port } = collector.address() as AddressInfo
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = `http://127.0.0.1:${port}`
    try {
      const { server } = await build({ traces: true })
      const traceId = '0af7651916cd43dd8448eb211c80319c'
      const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-01` }
      const query = 'query Traced { statements(first: 2) { totalCount nodes { id } } }'
      for (let i = 0; i < 2; i++)
        await server.inject({
          method: 'POST',
          url: '/graphql',
          headers: { ...headers, host: `h${i}.example` },
          payload: { query },
        })
      await server.inject('/nowhere')
      await server.close()
      const spans = received.flatMap(({ body }) =>
        body.resourceSpans.flatMap((one: any) => one.scopeSpans.flatMap((scope: any) => scope.spans)),
      )
      const valuesOf = (span: any) =>
        Object.fromEntries(
          span.attributes.map(({ key, value }: any) => [
            key,
            value.stringValue ?? value.intValue ?? value.doubleValue,
          ]),
        )
      const requests = spans.filter(({ name }) => name === 'POST /graphql')
      const operations = spans.filter(({ name }) => name === 'operation')
      expect([received[0].url, requests.length, operations.length, spans.length]).toEqual([
        '/v1/traces',
        2,
        2,
        5,
      ])
      for (const [i, request] of requests.entries()) {
        expect(request).toMatchObject({ traceId, parentSpanId: 'b7ad6b7169203331' })
        expect(operations[i]).toMatchObject({ traceId, parentSpanId: request.spanId })
        const values = valuesOf(operations[i])
        expect(values['graphql.operation.name']).toBe('Traced')
        expect(Number(values['isnad.sql.statements'])).toBeGreaterThan(0)
        expect(Number(values['isnad.sql.ms'])).toBeGreaterThan(0)
        expect(valuesOf(request)['http.response.status_code']).toBe(200)
      }
    } finally {
      delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT']
      await new Promise((resolve) => collector.close(resolve))
    }
  })
})
