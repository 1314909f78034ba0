// What `npm pack` makes runs in an empty folder, with its packages beside it and nothing else of the project.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isnad as asClone } from '../helpers/command.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const run = promisify(execFile)
const parts = [
  ...['bin', 'scripts', 'src', 'prisma', 'seeds', 'build/page', 'build/playground', '.npmrc'],
  ...['package.json', 'package-lock.json', 'schema.graphql', 'CHANGELOG.md', 'LICENSE', 'README.md'],
]
let work: string
let home: string
let packed: readonly string[]

/** The npm that runs the tests; by its name where they were started without it. */
const npm = (args: readonly string[], cwd: string) => {
  const self = process.env.npm_execpath
  return self?.endsWith('npm-cli.js')
    ? run(process.execPath, [self, ...args], { cwd })
    : run('npm', args, { cwd })
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'a package of isnad '))
  const clone = join(work, 'clone')
  for (const part of parts)
    await cp(join(root, part), join(clone, part), { recursive: true, preserveTimestamps: true })
  await symlink(join(root, 'node_modules'), join(clone, 'node_modules'))
  const { stdout } = await npm(['pack', '--json', '--pack-destination', work], clone)
  const [{ filename, files }] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] },
  ]
  packed = files.map(({ path }) => path)
  home = join(work, 'an empty folder')
  const modules = join(home, 'node_modules')
  await mkdir(modules, { recursive: true })
  await run('tar', ['-xzf', join(work, filename), '-C', modules])
  await cp(join(modules, 'package'), join(modules, 'isnad'), { recursive: true })
  await rm(join(modules, 'package'), { recursive: true })
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  for (const name of Object.keys(dependencies)) {
    await mkdir(join(modules, name, '..'), { recursive: true })
    await symlink(join(root, 'node_modules', name), join(modules, name))
  }
})
afterAll(() => rm(work, { recursive: true, force: true }))

const isnad = async (...args: readonly string[]) => {
  const bin = join(home, 'node_modules', 'isnad', 'bin', 'isnad.mjs')
  const environment = { PATH: process.env.PATH ?? '' }
  return run(process.execPath, [bin, ...args], { cwd: home, env: environment }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      ...{ code, out: stdout, err: stderr },
    }),
  )
}

describe('a packed Isnad', () => {
  it('has the program, what it reads and the licence, and no source or test', () => {
    const tops = [...new Set(packed.map((path) => path.split('/')[0]))].sort()
    expect(tops).toEqual([
      ...['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'build', 'package.json', 'prisma', 'schema.graphql'],
      'seeds',
    ])
    expect(packed).toContain('build/packed/main.mjs')
    expect(packed.filter((path) => path.startsWith('build/server'))).toEqual([])
  })

  it('is the same program as a clone’s', async () => {
    expect((await isnad('--version')).out).toBe((await asClone(['--version'], {})).out)
  })

  it('keeps its records in the folder in which it is run', async () => {
    const seeded = await isnad('seed')
    expect(seeded).toMatchObject({ code: 0 })
    expect(await readdir(join(home, 'data'))).toContain('isnad.db')
    const { out } = await isnad('check', 'ممكّن حاسم')
    expect(out).toContain('VERBATIM')
  })

  it('reads a page and an article as a clone does', async () => {
    const { out } = await isnad('extract', join(root, 'seeds', 'china-russia-defence', 'document.txt'))
    expect(out).toContain('دونغ جون')
  })
})
