import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engineOf } from '../../src/store/connection/engine-of.ts'
import { isnad, listening, start } from '../helpers/command.ts'
import { inProcess } from '../helpers/in-process.ts'
import { engines, freshDatabase, type TestDatabase } from '../helpers/store.ts'

describe.each(engines)('isnad serve on %s', (engine) => {
  let database: TestDatabase
  let environment: Record<string, string>
  beforeEach(async () => {
    database = await freshDatabase(engine)
    environment = { ISNAD_DATABASE_URL: database.url, PORT: '0' }
  })
  afterEach(() => database.remove())

  it('makes, migrates and seeds a new database, serves it, and stops on a signal', async () => {
    const server = start(['serve'], environment)
    const url = await listening(server)
    const response = await fetch(`${url}/graphql?query={stats{statements}}`)
    expect(await response.json()).toEqual({ data: { stats: { statements: 13 } } })
    server.child.kill('SIGINT')
    const { code, out, err } = await server.done
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/ready[\s\S]*\/graphql[\s\S]*Ctrl-C/),
    })
    expect(err).toMatch(/\d migrations applied[\s\S]*seeded with 1 document, 13 statements[\s\S]*stopping/)
    expect(err).not.toContain('secret')
  })

  it('finds everything done at the second start', async () => {
    expect((await inProcess(['seed'], environment)).code).toBe(0)
    const server = start(['serve'], environment)
    await listening(server)
    server.child.kill('SIGTERM')
    const { code, err } = await server.done
    expect(code).toBe(0)
    expect(err).toContain('up to date')
    expect(err).not.toContain('seeded')
  })

  it('starts twice at once on a new database', async () => {
    const servers = [start(['serve'], environment), start(['serve'], environment)]
    await Promise.all(servers.map(listening))
    for (const { child } of servers) child.kill('SIGTERM')
    const outcomes = await Promise.all(servers.map(({ done }) => done))
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0])
    expect(await inProcess(['verify'], environment)).toMatchObject({
      code: 0,
      out: expect.stringContaining('proved: 13 statements'),
    })
  })

  it('leaves an empty database empty when asked to', async () => {
    const server = start(['serve', '--no-seed'], environment)
    const url = await listening(server)
    expect(await (await fetch(`${url}/graphql?query={stats{documents}}`)).json()).toEqual({
      data: { stats: { documents: 0 } },
    })
    server.child.kill('SIGINT')
    await server.done
  })

  it('is whole again after it was killed in the middle of its first start', async () => {
    for (const delay of [250, 400, 500, 600, 700]) {
      const server = start(['serve'], environment)
      await sleep(delay)
      server.child.kill('SIGKILL')
      await server.done
    }
    expect((await inProcess(['seed'], environment)).code).toBe(0)
    expect(await inProcess(['verify'], environment)).toMatchObject({
      code: 0,
      out: expect.stringContaining('proved: 13 statements'),
    })
  })

  it('reports a database of a newer version', async () => {
    expect((await inProcess(['seed'], environment)).code).toBe(0)
    const connection = await engineOf(database.url).connectForMigration(database.url)
    await connection.script(
      `insert into "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count") values ('x', 'y', CURRENT_TIMESTAMP, '2999_later', 1)`,
    )
    await connection.close()
    expectRefusal(await inProcess(['serve'], environment), 'DATABASE_NEWER', '2999_later')
  })
})

describe('isnad serve', () => {
  const nowhere = { ISNAD_DATABASE_URL: 'file:/dev/null/isnad.db' }

  it('reports a port that is taken', async () => {
    const { url, remove } = await freshDatabase('sqlite')
    const first = start(['serve'], { ISNAD_DATABASE_URL: url, PORT: '0' })
    const port = new URL(await listening(first)).port
    expectRefusal(await isnad(['serve'], { ISNAD_DATABASE_URL: url, PORT: port }), 'PORT_TAKEN', port)
    first.child.kill('SIGINT')
    await first.done
    await remove()
  })

  it('reports an address that the machine does not have', async () => {
    const { url, remove } = await freshDatabase('sqlite')
    expectRefusal(
      await isnad(['serve'], { ISNAD_DATABASE_URL: url, HOST: '192.0.2.1', PORT: '0' }),
      'PORT_REFUSED',
      '192.0.2.1',
    )
    await remove()
  })

  it.each([
    ['a folder that cannot be written', nowhere, 'DATABASE_UNWRITABLE', '/dev/null/isnad.db'],
    ['a port that is no number', { PORT: 'http' }, 'CONFIG_INVALID', '"http"'],
    ['a port that is too large', { PORT: '70000' }, 'CONFIG_INVALID', 'PORT'],
    [
      'a database of another kind',
      { ISNAD_DATABASE_URL: 'mysql://root:secret@localhost/x' },
      'CONFIG_INVALID',
      'ISNAD_DATABASE_URL',
    ],
    ['a log level that is none', { ISNAD_LOG_LEVEL: 'loud' }, 'CONFIG_INVALID', '"loud"'],
    [
      'a PostgreSQL that does not answer',
      { ISNAD_DATABASE_URL: 'postgresql://isnad:secret@127.0.0.1:1/isnad' },
      'DATABASE_UNREACHABLE',
      '127.0.0.1:1',
    ],
  ])('reports %s', async (_, environment, code, part) => {
    expectRefusal(await inProcess(['serve'], environment), code, part)
  })
})

const expectRefusal = (
  { code, out, err }: Awaited<ReturnType<typeof isnad>>,
  error: string,
  part: string,
): void => {
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain(`[${error}]`)
  expect(err).toContain(part)
  expect(err).not.toMatch(/^\s+at |secret/m)
}
