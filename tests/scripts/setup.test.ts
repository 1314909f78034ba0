// What makes a clone ready to run does what has to be done, and only that.
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runProcess } from '../helpers/process.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const parts = ['bin', 'scripts', 'src', 'prisma', 'build/page', 'build/playground']
const files = ['package.json', 'package-lock.json', 'schema.graphql', 'tsconfig.json']
let clone: string
beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), 'a clone of isnad '))
  for (const part of [...parts, ...files])
    await cp(join(root, part), join(clone, part), { recursive: true, preserveTimestamps: true })
  await symlink(join(root, 'node_modules'), join(clone, 'node_modules'))
})
afterAll(() => rm(clone, { recursive: true }))

const run = (...args: readonly string[]) => runProcess(process.execPath, args, { cwd: clone })

const bundles = async () =>
  (await readdir(join(clone, 'build', 'server'))).filter((name) => name !== 'main.mjs')

describe('setting a clone up', () => {
  it('bundles the program and nothing else, for the rest is in the repository', async () => {
    const { code, err } = await run('scripts/setup.mjs')
    expect(err.match(/isnad: (?!…).*/g)).toEqual(['isnad: Bundling the program …'])
    expect(code).toBe(0)
  })

  it('does nothing the second time', async () => {
    expect(await run('scripts/setup.mjs')).toEqual({ code: 0, out: '', err: '' })
  })

  it('bundles again what has changed, and runs that', async () => {
    const about = join(clone, 'package.json')
    await writeFile(
      about,
      (await readFile(about, 'utf8')).replace('"version": "0.1.0"', '"version": "0.1.1"'),
    )
    const { out, err } = await run('bin/isnad.mjs', '--version')
    expect(err).toContain('Bundling the program')
    expect(out).toBe('0.1.1\n')
  })

  it('keeps the bundles of servers that may still run, and no more than three', async () => {
    for (const line of ['// one\n', '// two\n', '// three\n']) {
      await appendFile(join(clone, 'src', 'cli', 'main.ts'), line)
      expect(await run('scripts/setup.mjs')).toMatchObject({ code: 0 })
    }
    expect(await bundles()).toHaveLength(3)
  })

  it('finishes what another run was stopped in the middle of, and takes away what that one left', async () => {
    await rm(join(clone, 'build', 'server', 'main.mjs'))
    const left = join(clone, 'build', 'server', '0123456789abcdef.1')
    await mkdir(left)
    await utimes(left, new Date(0), new Date(0))
    expect((await run('bin/isnad.mjs', '--version')).out).toBe('0.1.1\n')
    expect(await bundles()).toHaveLength(3)
  })

  it('serves two that start at the same time', async () => {
    await appendFile(join(clone, 'src', 'cli', 'main.ts'), '// four\n')
    const both = await Promise.all([run('bin/isnad.mjs', '--version'), run('bin/isnad.mjs', '--version')])
    expect(both.map(({ code, out }) => ({ code, out }))).toEqual([
      { code: 0, out: '0.1.1\n' },
      { code: 0, out: '0.1.1\n' },
    ])
    expect(await bundles()).toHaveLength(3)
  })

  it('reads a page in a thread, which is a bundle of its own', async () => {
    const page = join(clone, 'page.html')
    await writeFile(
      page,
      '<article><p>Mayor Ann Lowe said that the bridge over the river was safe.</p></article>',
    )
    const { code, out } = await run('bin/isnad.mjs', 'extract', page)
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Ann Lowe') })
  })

  it('makes the scripts of the pages again when a source of theirs has changed, from what it is now', async () => {
    const record = join(clone, 'build', 'page', 'made-from.json')
    const widget = join(clone, 'src', 'client', 'widget', 'widget.ts')
    await appendFile(widget, '\nconsole.info("changed by a test")\n')
    const before = await readFile(record, 'utf8')
    const { code, err } = await run('scripts/setup.mjs')
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringContaining('Making the scripts and styles of the pages'),
    })
    expect(await readFile(record, 'utf8')).not.toBe(before)
    expect(await readFile(join(clone, 'build', 'page', 'widget', 'widget.js'), 'utf8')).toContain(
      'changed by a test',
    )
  })

  it('says in words what went wrong', async () => {
    await appendFile(join(clone, 'src', 'cli', 'main.ts'), 'import "./nowhere.ts"\n')
    const { code, err } = await run('scripts/setup.mjs')
    expect(err).toMatch(/^isnad: set-up failed: .*bundle-server\.mjs.* ended with code 1:\n[\s\S]*nowhere/m)
    expect(code).toBe(1)
  })
})
