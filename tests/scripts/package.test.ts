// What `npm pack` makes runs in an empty folder, with its packages next to it and nothing else of the project.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isnad as asClone, listening } from '../helpers/command.ts'
import { runProcess, startProcess } from '../helpers/process.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const parts = [
  ...['bin', 'scripts', 'src', 'prisma', 'seeds', 'build/page', 'build/playground', 'docs/examples'],
  '.npmrc',
  ...['package.json', 'package-lock.json', 'schema.graphql', 'CHANGELOG.md', 'LICENSE', 'README.md'],
]
let work: string
let home: string
let packed: readonly string[]

/** Runs a program that has to succeed, and gives what it prints. */
const run = async (program: string, args: readonly string[], cwd?: string): Promise<string> => {
  const { code, out, err } = await runProcess(program, args, cwd === undefined ? {} : { cwd })
  if (code !== 0) throw new Error(`expected ${program} ${args.join(' ')} to succeed, got ${code}: ${err}`)
  return out
}

/** The npm that runs the tests; by its name where they were started without it. */
const npm = (args: readonly string[], cwd: string) => {
  const self = process.env.npm_execpath
  return self?.endsWith('npm-cli.js') ? run(process.execPath, [self, ...args], cwd) : run('npm', args, cwd)
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'a package of isnad '))
  const clone = join(work, 'clone')
  for (const part of parts)
    await cp(join(root, part), join(clone, part), { recursive: true, preserveTimestamps: true })
  await symlink(join(root, 'node_modules'), join(clone, 'node_modules'))
  const stdout = await npm(['pack', '--json', '--pack-destination', work], clone)
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
  const { dependencies } = JSON.parse(await readFile(join(modules, 'isnad', 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  for (const name of Object.keys(dependencies)) {
    await mkdir(join(modules, name, '..'), { recursive: true })
    await symlink(join(root, 'node_modules', name), join(modules, name))
  }
})
afterAll(() => rm(work, { recursive: true, force: true }))

const isnad = (...args: readonly string[]) => {
  const bin = join(home, 'node_modules', 'isnad', 'bin', 'isnad.mjs')
  return runProcess(process.execPath, [bin, ...args], { cwd: home, env: { PATH: process.env.PATH ?? '' } })
}

describe('a packed Isnad', () => {
  it('has the program, what it reads and the licence, and no source or test', () => {
    const tops = [...new Set(packed.map((path) => path.split('/')[0]))].sort()
    expect(tops).toEqual([
      ...['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'build', 'docs', 'package.json', 'prisma'],
      ...['schema.graphql', 'seeds'],
    ])
    expect(packed).toContain('build/packed/main.mjs')
    expect(packed.filter((path) => path.startsWith('build/server'))).toEqual([])
  })

  it('asks for the packages alone that its program leaves out', async () => {
    const { dependencies } = JSON.parse(
      await readFile(join(home, 'node_modules', 'isnad', 'package.json'), 'utf8'),
    ) as { readonly dependencies: Readonly<Record<string, string>> }
    expect(Object.keys(dependencies)).toHaveLength(6)
    expect(dependencies['better-sqlite3']).toMatch(/^\d+(\.\d+)+$/)
  })

  it('leaves the clone as it was, also when packing was stopped in the middle', async () => {
    const clone = join(work, 'clone')
    const about = () => readFile(join(clone, 'package.json'), 'utf8')
    const own = await readFile(join(root, 'package.json'), 'utf8')
    const [packing, setUp] = ['setup/packed.mjs', 'setup.mjs'].map((one) => join(clone, 'scripts', one))
    expect(await about()).toBe(own)
    // Packed by this process, which goes on: a set-up must not take the package's file away from it.
    await run(process.execPath, [packing ?? ''])
    await run(process.execPath, [setUp ?? ''])
    expect(await about()).not.toBe(own)
    // Packed by a process that has ended before it could put the clone's own back.
    const stopped = `require('node:child_process').spawnSync(process.execPath, [${JSON.stringify(packing)}])`
    await run(process.execPath, ['-e', stopped])
    expect(await about()).not.toBe(own)
    await run(process.execPath, [setUp ?? ''])
    expect(await about()).toBe(own)
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

  it('serves pages, the playground, the widget and previews with our fonts', async () => {
    const bin = join(home, 'node_modules', 'isnad', 'bin', 'isnad.mjs')
    const server = startProcess(process.execPath, [bin, 'serve'], {
      cwd: home,
      env: { PATH: process.env.PATH ?? '', PORT: '0' },
    })
    const base = await listening(server)
    const typeOf = async (path: string): Promise<string | null> =>
      (await fetch(`${base}${path}`, { headers: { accept: 'text/html,*/*' } })).headers.get('content-type')
    expect(await typeOf('/')).toContain('text/html')
    expect(await typeOf('/graphql')).toContain('text/html')
    expect(await typeOf('/widget.js')).toContain('javascript')
    const { data } = (await (
      await fetch(`${base}/graphql?query=${encodeURIComponent('{ statements(first: 1) { nodes { id } } }')}`)
    ).json()) as {
      readonly data: { readonly statements: { readonly nodes: readonly [{ readonly id: string }] } }
    }
    expect(await typeOf(`/en/statements/${data.statements.nodes[0].id}.png`)).toContain('image/png')
    server.child.kill('SIGTERM')
    await server.done
  })

  it('reads a page and an article as a clone does', async () => {
    const { out } = await isnad('extract', join(root, 'seeds', 'china-russia-defence', 'document.txt'))
    expect(out).toContain('دونغ جون')
  })
})
