// Scripts that fail say so by their exit code, and those that do not fail do not.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runProcess } from '../helpers/process.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-script-'))
})
afterAll(() => rm(folder, { recursive: true }))

const run = async (cwd: string, script: string, ...args: readonly string[]) => {
  const { code, out, err } = await runProcess(process.execPath, [join(root, script), ...args], { cwd })
  return { code, said: `${out}${err}` }
}

describe('npm run migration', () => {
  /** A copy of the models, with another one if asked for. */
  const models = async (name: string, more = ''): Promise<string> => {
    const copy = join(folder, name)
    await cp(join(root, 'prisma'), join(copy, 'prisma'), { recursive: true })
    const schema = join(copy, 'prisma', 'schema.prisma')
    await writeFile(schema, more, { flag: 'a' })
    return copy
  }

  it('ends with 2 without a name', async () => {
    expect(await run(folder, 'scripts/migration.ts')).toMatchObject({ code: 2 })
  })

  it('ends with 0 when models and migrations agree', async () => {
    const { code, said } = await run(await models('agree'), 'scripts/migration.ts', 'nothing')
    expect(said.match(/nothing to do/g)).toHaveLength(2)
    expect(code).toBe(0)
  })

  it('ends with 1 when it fails while the server runs that it has started', async () => {
    const copy = await models('fails', '\nmodel Extra {\n  id String @id\n}\n')
    await rm(join(copy, 'prisma', 'postgresql', 'migrations'), { recursive: true })
    await writeFile(join(copy, 'prisma', 'postgresql', 'migrations'), 'not a folder')
    const { code, said } = await run(copy, 'scripts/migration.ts', 'extra')
    expect(said).toContain('prisma/migrations/')
    expect(said).toContain('ENOTDIR')
    expect(code).toBe(1)
  })
})

describe('npm run screenshots', () => {
  it('ends with 1 when the server does not answer', async () => {
    await mkdir(join(folder, 'docs'), { recursive: true })
    const { code } = await run(folder, 'scripts/screenshots.ts', 'http://127.0.0.1:1')
    expect(code).toBe(1)
  })
})

describe('a benchmark', () => {
  it.each([
    ['bench/check.ts', ['--sizes', '20', '--claims', '5'], 0],
    ['bench/check.ts', ['--nonsense'], 1],
    ['bench/extract.ts', ['--nonsense'], 1],
    ['bench/extract.ts', ['--gold', '/nowhere/gold.jsonl'], 1],
  ] as const)('%s %j ends with its own code', async (script, args, code) => {
    expect((await run(folder, script, ...args)).code).toBe(code)
  })
})
