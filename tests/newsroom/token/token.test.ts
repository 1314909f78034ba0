import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  allows,
  createToken,
  listTokens,
  noteUse,
  revokeToken,
  viewerOf,
} from '../../../src/newsroom/token/editor-token.ts'
import { engines, testStore, type TestStore } from '../../helpers/store.ts'

const now = new Date('2026-01-01T12:00:00.000Z')
const later = (milliseconds: number): Date => new Date(now.getTime() + milliseconds)

describe.each(engines)('tokens on %s', (engine) => {
  let test: TestStore
  beforeAll(async () => {
    test = await testStore(engine, { seeded: false })
  })
  afterAll(() => test.close())
  const make = (name: string, expires?: string) =>
    createToken(test.store, { name, role: 'EDITOR', expires }, now)

  it('lead to their holder, however many there are', async () => {
    const tokens = [await make('one'), await make('two')]
    expect(new Set(tokens).size).toBe(2)
    for (const token of tokens) expect(token).toMatch(/^isnad_[\w-]{43}$/)
    expect(await viewerOf(test.store, tokens[1] ?? '', now)).toMatchObject({
      name: 'two',
      role: 'EDITOR',
      actor: 'token:two',
    })
  })

  it('are kept as a hash alone', async () => {
    const token = await make('secret')
    const rows = await (await test.store.prisma()).token.findMany()
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(JSON.stringify(rows)).not.toContain(token.slice(6))
    expect(JSON.stringify(await listTokens(test.store))).not.toMatch(/"hash"/)
  })

  it('are refused when unknown, of another form, revoked or past their day, and never repeated', async () => {
    const gone = await make('gone')
    await revokeToken(test.store, 'gone', now)
    const short = await make('short', '2026-01-02')
    expect(await viewerOf(test.store, short, new Date('2026-01-02T23:59:59.999Z'))).toMatchObject({})
    const cases = [
      [gone, now, 'revoked'],
      [short, new Date('2026-01-03T00:00:00.000Z'), 'expired'],
      [`isnad_${'a'.repeat(43)}`, now, 'unknown'],
      ['isnad_\0', now, 'unknown'],
      ['', now, 'unknown'],
    ] as const
    for (const [token, at, state] of cases) {
      const refusal = viewerOf(test.store, token, at)
      await expect(refusal).rejects.toMatchObject({
        code: 'TOKEN_INVALID',
        message: expect.stringContaining(state),
      })
      if (token) await expect(refusal).rejects.not.toThrow(token)
    }
  })

  it('have a name that is never given out twice', async () => {
    await make('once')
    await revokeToken(test.store, 'once', now)
    await expect(make('once')).rejects.toMatchObject({ code: 'TOKEN_NAME_TAKEN' })
    await expect(make('Not A Slug')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    await expect(revokeToken(test.store, 'nobody', now)).rejects.toMatchObject({ code: 'TOKEN_UNKNOWN' })
    for (const day of ['2025-12-31', 'tomorrow', '2026-02-30'])
      await expect(make('dated', day)).rejects.toMatchObject({ code: 'DATE_INVALID' })
  })

  it('keep the moment of their first revocation', async () => {
    await make('twice')
    await revokeToken(test.store, 'twice', now)
    await revokeToken(test.store, 'twice', later(1000))
    const found = (await listTokens(test.store)).find(({ name }) => name === 'twice')
    expect(found?.revokedAt).toBe(now.toISOString())
  })

  it('note their use, once a minute', async () => {
    const token = await make('used')
    const used = async () => (await listTokens(test.store)).find(({ name }) => name === 'used')?.lastUsedAt
    for (const [at, noted] of [
      [now, now],
      [later(59_000), now],
      [later(61_000), later(61_000)],
    ] as const) {
      await noteUse(test.store, await viewerOf(test.store, token, at), at)
      expect(await used()).toBe(noted.toISOString())
    }
  })

  it('allow an editor what an ingester may, and not the other way', () => {
    expect([
      allows('EDITOR', 'INGESTER'),
      allows('INGESTER', 'EDITOR'),
      allows('INGESTER', 'INGESTER'),
    ]).toEqual([true, false, true])
  })
})
