import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import about from '../../package.json' with { type: 'json' }
import { engineOf } from '../../src/store/connection/engine-of.ts'
import { isnad, start } from '../helpers/command.ts'
import { inProcess } from '../helpers/in-process.ts'
import { engines, freshDatabase, type TestDatabase } from '../helpers/store.ts'

it('ends quietly when the reader has seen enough', async () => {
  const { child, done } = start(['--help'], {})
  child.stdout?.destroy()
  expect(await done).toMatchObject({ code: 0, err: '' })
})

it('prints its version', async () => {
  expect(await isnad(['--version'], {})).toMatchObject({ code: 0, out: `${about.version}\n` })
})

describe.each(engines)('the commands on %s', (engine) => {
  let database: TestDatabase
  let environment: Record<string, string>
  beforeAll(async () => {
    database = await freshDatabase(engine)
    environment = { ISNAD_DATABASE_URL: database.url }
  })
  afterAll(() => database.remove())

  it('seed says what it has done, and that there was nothing to do', async () => {
    expect(await isnad(['seed'], environment)).toMatchObject({
      code: 0,
      out: 'china-russia-defence: document added; statements: 13 added, 0 corrected, 0 withdrawn, 0 unchanged\nvocabulary: 20 added, 0 corrected\n',
    })
    const { code, out } = await inProcess(['seed', '--json'], environment)
    expect({ code, report: JSON.parse(out) }).toMatchObject({
      code: 0,
      report: {
        vocabulary: { added: 0, corrected: 0 },
        documents: [{ document: 'unchanged', added: 0, unchanged: 13 }],
      },
    })
  })

  it('stats prints figures for people and for programs', async () => {
    expect((await inProcess(['stats'], environment)).out).toMatch(
      /^statements +13\nquotes +10\ndisputed +1$/m,
    )
    expect(JSON.parse((await inProcess(['stats', '--json'], environment)).out)).toMatchObject({
      statements: 13,
      saidFrom: '2022-02-01',
    })
  })

  it('verify proves, and fails when something is wrong', async () => {
    expect(await inProcess(['verify'], environment)).toEqual({
      code: 0,
      out: 'proved: 13 statements of 1 document, 73 spans, the names of 20 entities, 36 history entries\n',
      err: expect.not.stringContaining('isnad:'),
    })
    const connection = await engineOf(database.url).connectForMigration(database.url)
    await connection.script(`update "Speaker" set "statementCount" = 99 where slug = 'china'`)
    await connection.close()
    const { code, out, err } = await inProcess(['verify'], environment)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('speaker china: expected a statement count of 2, got 99')
    expect(err).toContain('[VERIFY_FAILED]')
    const json = await inProcess(['verify', '--json'], environment)
    expect({ code: json.code, problems: JSON.parse(json.out).problems }).toMatchObject({
      code: 1,
      problems: [{ where: 'speaker china' }],
    })
  })
})

describe('the command line', () => {
  const environment = { ISNAD_DATABASE_URL: 'file:/tmp/isnad-nowhere/isnad.db' }

  it('ends with 2 for what is mistyped and says what it knows', async () => {
    const unknown = await isnad(['sedd'], environment)
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean seed?') })
    expect(await inProcess(['seed', '--jsno'], environment)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--json'),
    })
  })

  it('shows its help', async () => {
    const { code, out } = await inProcess(['--help'], environment)
    expect(code).toBe(0)
    for (const part of ['serve', 'seed', 'verify', 'stats', 'Exit codes']) expect(out).toContain(part)
    expect(await inProcess(['seed', '--help'], environment)).toMatchObject({
      code: 0,
      out: expect.stringContaining('$ isnad seed my-seeds'),
    })
  })

  it.each(['stats', 'verify'])('%s says that there is no database', async (name) => {
    expect(await inProcess([name], environment)).toMatchObject({
      code: 1,
      err: expect.stringContaining('[DATABASE_MISSING]'),
    })
  })

  it.each(engines)('reports a database on %s that nobody has migrated', async (engine) => {
    const { url, remove } = await freshDatabase(engine)
    if (engine === 'sqlite') await writeFile(url.replace('file:', ''), '')
    for (const name of ['stats', 'verify']) {
      const { code, err } = await inProcess([name], { ISNAD_DATABASE_URL: url })
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('[DATABASE_OLD]') })
    }
    await remove()
  })

  it('reports a folder of seeds that is not there, or is empty, or full of nonsense', async () => {
    const { url, remove } = await freshDatabase('sqlite')
    const folder = await mkdtemp(join(tmpdir(), 'isnad-seeds-'))
    expect(await inProcess(['seed', '/nowhere'], { ISNAD_DATABASE_URL: url })).toMatchObject({
      code: 1,
      err: expect.stringContaining('[SEED_MISSING]'),
    })
    expect(await inProcess(['seed', folder], { ISNAD_DATABASE_URL: url })).toMatchObject({
      code: 1,
      err: expect.stringContaining('[SEED_MISSING]'),
    })
    await writeFile(join(folder, 'vocabulary'), 'a file where a folder should be')
    expect((await inProcess(['seed', folder], { ISNAD_DATABASE_URL: url })).code).toBe(1)
    await rm(folder, { recursive: true })
    await remove()
  })
})
