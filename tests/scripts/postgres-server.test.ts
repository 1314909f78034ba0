// What imports the server for tests keeps its exit code, and leaves neither server nor folder however it ends.
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startProcess } from '../helpers/process.ts'

const module = new URL('../../scripts/postgres-server.ts', import.meta.url).href
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-script-'))
  // Where root runs the tests, the server is another user's.
  await chmod(folder, 0o755)
})
afterAll(() => rm(folder, { recursive: true }))

/** Starts a script with `startPostgres` at hand, whose temporary files lie in `folder`; `said` is its first line. */
const scriptOf = async (name: string, body: string, env: Readonly<Record<string, string>> = {}) => {
  const path = join(folder, `${name}.ts`)
  await writeFile(path, `import { startPostgres } from ${JSON.stringify(module)}\n${body}\n`)
  const { child, done } = startProcess(process.execPath, [path], {
    env: { PATH: process.env.PATH ?? '', TMPDIR: folder, ...env },
  })
  let out = ''
  const said = new Promise<string>((resolve) =>
    child.stdout?.on('data', (bytes: Buffer) => {
      out += bytes.toString()
      if (out.includes('\n')) resolve(out.split('\n')[0] ?? '')
    }),
  )
  return { child, done, said }
}

const foldersLeft = async (): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => /^(isnad-postgres|pg-password)-/.test(name))

/** Waits until no folder of a server is left; the test's own limit is the patience. */
const untilGone = async (): Promise<void> => {
  while ((await foldersLeft()).length > 0) await sleep(20)
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

describe('the server for tests', () => {
  it.each([
    ['an exit code that was set', `const s = await startPostgres(); await s.stop(); process.exitCode = 3`, 3],
    ['an exit code that was set beside the server', `await startPostgres(); process.exitCode = 3`, 3],
    ['the exit code of an error', `await startPostgres(); throw new Error('x')`, 1],
    ['the exit code of success', `await startPostgres()`, 0],
  ])('leaves its user %s', async (_, body, code) => {
    expect(await (await scriptOf(`code-${code}`, body)).done).toMatchObject({ code })
    await untilGone()
  })

  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
    'ends with a user who is ended by %s',
    async (signal) => {
      const { child, done, said } = await scriptOf(
        signal,
        `const s = await startPostgres(); console.log(await s.createDatabase('x')); setInterval(() => {}, 1000)`,
      )
      const port = Number(new URL(await said).port)
      expect(await answers(port)).toBe(true)
      child.kill(signal)
      await done
      await untilGone()
      expect(await answers(port)).toBe(false)
    },
  )

  it('ends with a user who is ended while it starts', async () => {
    const { child, done } = await scriptOf('starting', 'void startPostgres()')
    while ((await foldersLeft()).length === 0) await sleep(5)
    child.kill('SIGKILL')
    await done
    await untilGone()
  })

  it('leaves nothing behind in memory, where it is asked to be', async () => {
    const body = `const { files } = await startPostgres({ inMemory: true }); console.log(files); process.kill(process.pid, 'SIGKILL')`
    const { said, done } = await scriptOf('in-memory', body)
    const files = await said
    await done
    const server = files.replace(/-files$/, '')
    while (existsSync(files) || existsSync(server)) await sleep(20)
    expect(files).toMatch(/\/isnad-postgres-[0-9a-f-]+-files$/)
  })

  it('says why there is none', async () => {
    const { done } = await scriptOf(
      'nowhere',
      `await startPostgres().catch((error: Error) => { console.log(error.message); process.exitCode = 4 })`,
      { TMPDIR: '/dev/null' },
    )
    expect(await done).toMatchObject({
      code: 4,
      out: expect.stringMatching(/could not start PostgreSQL: .*ENOTDIR/s) as unknown,
    })
  })
})
