import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inProcess } from '../helpers/in-process.ts'
import { engines, testStore, type TestStore } from '../helpers/store.ts'

describe.each(engines)('isnad token on %s', (engine) => {
  let test: TestStore
  beforeAll(async () => {
    test = await testStore(engine)
  })
  afterAll(() => test.close())
  const token = (...args: readonly string[]) =>
    inProcess(['token', ...args], { ISNAD_DATABASE_URL: test.url })

  it('makes a token that is shown once, lists it without it, and takes it back', async () => {
    const made = await token('create', '--name', 'newsroom', '--role', 'editor', '--expires', '2099-12-31')
    expect(made.code).toBe(0)
    expect(made.out).toMatch(/^isnad_\S+\n$/)
    expect(made.err).toContain('it is not shown again')
    const json = await token('create', '--name', 'crawler', '--role', 'ingester', '--json')
    expect(JSON.parse(json.out)).toMatchObject({ name: 'crawler', role: 'INGESTER', expires: null })
    expect(json.err).toBe('')
    const { out } = await token('list')
    expect(out).toMatch(
      /^newsroom +editor +\S+ +made .*, last wrote never, good until 2100-01-01T00:00:00.000Z$/mu,
    )
    expect(out).not.toContain(made.out.trim())
    expect(await token('revoke', 'newsroom')).toEqual({ code: 0, out: 'newsroom: revoked\n', err: '' })
    const listed = JSON.parse((await token('list', '--json')).out) as {
      tokens: { name: string; state: string }[]
    }
    const states = Object.fromEntries(listed.tokens.map(({ name, state }) => [name, state]))
    expect(new Set(Object.values(states)).size).toBe(2)
  })

  it.each([
    [['create', '--name', 'newsroom', '--role', 'editor'], 1, 'TOKEN_NAME_TAKEN'],
    [['revoke', 'nobody'], 1, 'TOKEN_UNKNOWN'],
    [['create', '--name', 'x', '--role', 'owner'], 2, 'ingester, editor'],
    [['create', '--role', 'editor'], 2, '--name'],
  ])('refuses %j', async (args, code, words) => {
    const refused = await token(...args)
    expect(refused.code).toBe(code)
    expect(refused.err).toContain(words)
  })
})
