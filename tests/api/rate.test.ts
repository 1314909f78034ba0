import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { lineOf } from '../../src/api/guard/line.ts'
import { networkOf, rateOf } from '../../src/api/guard/rate.ts'
import { makeLogger } from '../../src/logger.ts'
import { type TestApp, testApp } from '../helpers/app.ts'

describe('a budget', () => {
  it('is spent, refilled by the minute, and never more than one minute holds', () => {
    let now = 0
    const rate = rateOf(600, () => now)
    rate.spend('192.0.2.1', 599)
    expect(rate.wait('192.0.2.1')).toBe(0)
    // The price is known afterwards, so the last operation may overdraw it.
    rate.spend('192.0.2.1', 101)
    expect(rate.wait('192.0.2.1')).toBe(10)
    expect(rate.wait('192.0.2.2')).toBe(0)
    now += 10_001
    expect(rate.wait('192.0.2.1')).toBe(0)
    now += 3_600_000
    rate.spend('192.0.2.1', 700)
    expect(rate.wait('192.0.2.1')).toBe(10)
  })

  it('makes nobody wait longer than a minute, whatever was overdrawn', () => {
    let now = 0
    const rate = rateOf(600, () => now)
    rate.spend('192.0.2.1', 1e30)
    expect(rate.wait('192.0.2.1')).toBe(60)
    now += 61_000
    expect(rate.wait('192.0.2.1')).toBe(0)
  })

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('of %s is that of %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})

describe('a line', () => {
  it('lets as many run as it says, others in turn, and refuses the rest', async () => {
    const line = lineOf({ running: 2, waiting: 2, milliseconds: 60_000 })
    const ends: (() => void)[] = []
    const order: number[] = []
    const enter = (n: number) =>
      line.run(async () => {
        order.push(n)
        await new Promise<void>((resolve) => ends.push(resolve))
      })
    const entered = [1, 2, 3, 4].map(enter)
    await expect(enter(5)).rejects.toMatchObject({
      code: 'OVERLOADED',
      facts: { retryAfter: expect.any(Number) },
    })
    expect([line.running, line.waiting]).toEqual([2, 2])
    while (ends.length > 0) {
      ends.shift()?.()
      await new Promise((resolve) => setImmediate(resolve))
    }
    await Promise.all(entered)
    expect(order).toEqual([1, 2, 3, 4])
    expect([line.running, line.waiting]).toEqual([0, 0])
  })

  it('gives up one that waits too long, and keeps no turn for it or for what fails', async () => {
    const line = lineOf({ running: 1, waiting: 5, milliseconds: 1 })
    let end = (): void => undefined
    const first = line.run(
      () => new Promise<void>((_, reject) => (end = () => reject(new Error('it fails')))),
    )
    await expect(line.run(() => Promise.resolve())).rejects.toMatchObject({ code: 'OVERLOADED' })
    end()
    await expect(first).rejects.toThrow('it fails')
    expect(await line.run(() => Promise.resolve('its turn'))).toBe('its turn')
  })
})

describe('a server that limits addresses', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  const limited = (perMinute: number, trustedProxies: readonly string[] = []) =>
    buildApp({ store: app.store, logger: makeLogger('error'), guard: { perMinute }, trustedProxies })
  const facets = '{ facets { speakers { statements } } }'

  it('refuses an address that has had its share, says when to come back, and goes on for others', async () => {
    const server = await limited(20)
    const ask = (remoteAddress: string, query = facets) =>
      server.inject({ method: 'POST', url: '/graphql', remoteAddress, payload: { query } })
    // Each answer of a count costs more than half of the budget.
    expect((await ask('192.0.2.1')).statusCode).toBe(200)
    expect((await ask('192.0.2.1', `${facets} # again`)).statusCode).toBe(200)
    const refused = await ask('192.0.2.1')
    expect([refused.statusCode, refused.json().errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED'])
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused.headers).toMatchObject({ 'cache-control': 'no-store', 'access-control-allow-origin': '*' })
    expect((await ask('192.0.2.2')).statusCode).toBe(200)
    for (const url of ['/health', '/ready'])
      expect((await server.inject({ url, remoteAddress: '192.0.2.1' })).statusCode).toBe(200)
    expect((await server.inject({ url: '/en/statements', remoteAddress: '192.0.2.1' })).statusCode).toBe(429)
    await server.close()
  })

  it('takes nothing for the operations of a query that it refuses to run', async () => {
    const server = await limited(20)
    const ask = (query: string) =>
      server.inject({ method: 'POST', url: '/graphql', remoteAddress: '192.0.2.9', payload: { query } })
    const nested = (inner: string): string => `statements { nodes { attributions { speaker { ${inner} } } } }`
    const queries = {
      DEPTH_LIMIT: `{ speakers { nodes { ${Array.from({ length: 15 }, () => nested).reduce((inner, below) => below(inner), 'id')} } } }`,
      COST_LIMIT:
        '{ speakers(first: 100) { nodes { statements(first: 100) { nodes { topics { statements(first: 100) { totalCount } } } } } } }',
    }
    for (const [code, query] of Object.entries(queries)) {
      const refused = await ask(query)
      expect([refused.statusCode, refused.json().errors[0].extensions.code]).toEqual([400, code])
      expect((await ask(`{ stats { statements } } # ${code}`)).statusCode).toBe(200)
    }
    await server.close()
  })

  it('takes from the budget what pages ask', async () => {
    const server = await limited(5)
    const visit = () =>
      server.inject({ url: `/en/statements?text=${Math.random()}`, remoteAddress: '192.0.2.3' })
    let visits = 0
    while ((await visit()).statusCode !== 429 && visits < 50) visits++
    expect(visits).toBeGreaterThan(0)
    expect(visits).toBeLessThan(10)
    await server.close()
  })

  it('never refuses a widget that many read from one office', async () => {
    const server = await limited(30_000)
    const id = (await app.ask('{ statements(first: 1) { nodes { id } } }')).data.statements.nodes[0]
      .id as string
    for (let i = 0; i < 2000; i++) {
      const { statusCode } = await server.inject({ url: `/embed/${id}.json`, remoteAddress: '192.0.2.4' })
      if (statusCode !== 200) expect(statusCode).toBe(200)
    }
    await server.close()
  })

  it.each([
    ['is believed from a trusted proxy', ['10.0.0.0/8'], [200, 200, 429]],
    ['is not believed from another', [], [200, 429, 429]],
  ])('takes an address that %s', async (_, trusted, statuses) => {
    const server = await limited(10, trusted)
    const ask = async (client: string): Promise<number> => {
      const headers = { 'x-forwarded-for': client }
      const payload = { query: `${facets} # ${client}` }
      const { statusCode } = await server.inject({
        method: 'POST',
        url: '/graphql',
        remoteAddress: '10.1.1.1',
        headers,
        payload,
      })
      return statusCode
    }
    expect([await ask('192.0.2.1'), await ask('192.0.2.2'), await ask('192.0.2.1')]).toEqual(statuses)
    await server.close()
  })
})
