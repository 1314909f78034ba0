// A database that cannot be written is read by every command that only reads, and served, and nothing next to it changes.
import { createHash } from 'node:crypto'
import { chmod, copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { makeLogger } from '../../src/logger.ts'
import { openStore } from '../../src/store/connection/store.ts'
import { backup } from '../../src/store/upkeep/backup.ts'
import { openToRead } from '../../src/store/upkeep/open-to-read.ts'
import { inProcess } from '../helpers/in-process.ts'
import { runProcess } from '../helpers/process.ts'
import { engines, pathOf, testStore, type TestStore } from '../helpers/store.ts'
import { problemsOf } from './machine-drafts.ts'

const reading = [
  ['verify', '--json'],
  ['stats', '--json'],
  ['checkpoint'],
  ['export'],
  ['check', '--json', 'التعاون قوي'],
]

/** Names, sizes and bytes of everything in a folder. */
const hashOf = async (folder: string): Promise<readonly string[]> =>
  Promise.all(
    (await readdir(folder)).sort().map(async (name) => {
      const bytes = await readFile(join(folder, name))
      return `${name} ${createHash('sha256').update(bytes).digest('hex')}`
    }),
  )

describe('a database on media without writing', () => {
  let test: TestStore
  let folder: string
  beforeAll(async () => {
    test = await testStore('sqlite')
    await test.store.close()
    folder = await mkdtemp(join(tmpdir(), 'isnad-frozen-'))
  })
  afterAll(async () => {
    await chmod(folder, 0o755)
    await rm(folder, { recursive: true })
    await test.remove()
  })

  it.each([
    ['with a log, which is read from a copy', (to: string) => copyFile(pathOf(test.url), to)],
    [
      'as a backup has it',
      (to: string) => backup(test.url, to, { force: true, onProgress: () => undefined }),
    ],
  ])(
    'is read by each command that only reads, %s',
    async (_, put) => {
      await chmod(folder, 0o755)
      const path = join(folder, 'frozen.db')
      await rm(path, { force: true })
      await put(path)
      await chmod(path, 0o444)
      await chmod(folder, 0o555)
      const before = await hashOf(folder)
      const program = fileURLToPath(new URL('unprivileged.ts', import.meta.url))
      const run = (args: readonly string[]) =>
        runProcess(process.execPath, [program, ...args], {
          env: { PATH: process.env.PATH, ISNAD_DATABASE_URL: `file:${path}` },
        })
      for (const args of reading) expect({ args, ...(await run(args)) }).toMatchObject({ args, code: 0 })
      expect(await run(['token', 'create', '--name', 'anna', '--role', 'editor'])).toMatchObject({
        code: 1,
        err: expect.stringContaining('DATABASE_UNWRITABLE'),
      })
      expect(await hashOf(folder)).toEqual(before)
    },
    200_000,
  )
})

describe('a backup in a folder that can be written', () => {
  it('is read without a change of it or a file next to it', async () => {
    const test = await testStore('sqlite')
    const folder = await mkdtemp(join(tmpdir(), 'isnad-read-'))
    const path = join(folder, 'backup.db')
    await backup(test.url, path, { force: false, onProgress: () => undefined })
    const before = await hashOf(folder)
    for (const args of reading)
      expect(await inProcess(args, { ISNAD_DATABASE_URL: `file:${path}` })).toMatchObject({ code: 0 })
    expect(await hashOf(folder)).toEqual(before)
    await rm(folder, { recursive: true })
    await test.close()
  })
})

describe.each(engines)('a server that only reads, on %s', (engine) => {
  it('answers queries and pages, refuses mutations, and says so at the desk', async () => {
    const test = await testStore(engine)
    const { store } = openToRead(test.url, { readOnly: true })
    const app = await buildApp({ store, logger: makeLogger('error') })
    const ask = async (query: string) => {
      const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query } })
      return answer.json<{ data: unknown }>().data
    }
    expect(await ask('{ statements(first: 1) { totalCount } }')).toEqual({ statements: { totalCount: 13 } })
    expect(
      await ask(
        'mutation { mergeSpeakers(input: {from: "china", into: "russia", why: "x"}) { ... on Refusal { code } } }',
      ),
    ).toEqual({ mergeSpeakers: { code: 'READ_ONLY' } })
    const pages = await Promise.all(
      ['/en', '/ar/desk', '/en/desk', '/ready'].map((url) =>
        app.inject({ url, headers: { accept: 'text/html' } }),
      ),
    )
    expect(pages.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200])
    expect(pages[1]?.body).toContain('هذا الخادم للقراءة فقط')
    expect(pages[2]?.body).toContain('This server only reads')
    expect(await problemsOf(store)).toEqual([])
    await app.close()
    await store.close()
    await test.close()
  })

  it('has a store that refuses every write', async () => {
    const test = await testStore(engine)
    const store = openStore(test.url, { readOnly: true })
    await expect(store.prisma()).rejects.toMatchObject({ code: 'READ_ONLY' })
    await expect(
      store.inTurn((turn) => store.writing.transaction(turn, async () => undefined)),
    ).rejects.toMatchObject({
      code: 'READ_ONLY',
    })
    await store.close()
    await test.close()
  })
})
