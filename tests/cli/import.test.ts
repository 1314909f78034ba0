import { mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isnad, settled, start } from '../helpers/command.ts'
import { inProcess } from '../helpers/in-process.ts'
import { engines, freshDatabase, type TestDatabase, testStore, type TestStore } from '../helpers/store.ts'
import { quotations } from './quotations.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-import-'))
})
afterAll(() => rm(folder, { recursive: true }))

const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

describe.each(engines)('isnad export and import on %s', (engine) => {
  let test: TestStore
  let empty: TestDatabase
  const run = (url: string, ...args: readonly string[]) => inProcess(args, { ISNAD_DATABASE_URL: url })
  beforeAll(async () => {
    test = await testStore(engine)
    empty = await freshDatabase(engine)
  })
  afterAll(async () => {
    await test.close()
    await empty.remove()
  })

  it('make the same database again, from a file, a packed one and a pipe', async () => {
    const path = join(folder, `${engine}.jsonl`)
    const exported = await run(test.url, 'export', '--output', path)
    expect(exported).toMatchObject({ code: 0, out: '' })
    expect(settled(exported.err)).toBe('exported 1 document, 13 statements, 20 entities\n')
    expect((await run(test.url, 'export', '--jsonl')).out).toBe(await readFile(path, 'utf8'))
    const first = await run(empty.url, 'import', path)
    expect({ ...first, err: settled(first.err) }).toEqual({
      code: 0,
      out: 'imported (jsonl): 35 lines read: 34 added, 0 unchanged, 0 bad\n',
      err: '',
    })
    expect((await run(empty.url, 'export')).out).toBe(await readFile(path, 'utf8'))
    const packed = await file('packed.gz', gzipSync(await readFile(path)))
    const second = await run(empty.url, 'import', packed, '--json', '--dry-run')
    expect(JSON.parse(second.out)).toEqual({
      format: 'jsonl',
      dryRun: true,
      lines: 35,
      added: 0,
      unchanged: 34,
      bad: 0,
      resumedAfter: 0,
    })
    const third = await isnad(['import', '-'], { ISNAD_DATABASE_URL: empty.url }, await readFile(packed))
    expect(third).toMatchObject({ code: 0, out: expect.stringContaining('34 unchanged') as unknown })
  })

  it('reports bad lines by number, and stops at the first or skips them as asked', async () => {
    const lines = quotations(6).map((line) =>
      line.replace('2015-11-11', '2015-11-12').replace('words', 'word'),
    )
    const path = await file(
      'bad.json',
      [lines[0], '{"quoteID":', '', lines[2], '\u0000', lines[4]].join('\r\n'),
    )
    const stopped = await run(empty.url, 'import', path)
    expect(stopped.code).toBe(1)
    expect(stopped.out).toBe('imported (quotebank): 1 line read: 1 added, 0 unchanged, 1 bad\n')
    expect(stopped.err).toContain(
      'bad.json:2: newsroom: expected a JSON object, got "{\\"quoteID\\":" [LINE_INVALID]',
    )
    expect(stopped.err).toContain('[IMPORT_FAILED]')
    const skipped = await run(empty.url, 'import', path, '--on-error', 'skip', '--from-start')
    expect(skipped.code).toBe(1)
    expect(skipped.out).toBe('imported (quotebank): 6 lines read: 2 added, 1 unchanged, 2 bad\n')
    expect(skipped.err).toContain('bad.json:5: ')
  })
})

describe('isnad import', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await freshDatabase('sqlite')
  })
  afterAll(() => database.remove())
  const run = (...args: readonly string[]) =>
    inProcess(['import', ...args], { ISNAD_DATABASE_URL: database.url })

  it.each([
    ['nothing', '', 'FORMAT_UNKNOWN'],
    ['prose', 'Dear reader,\n', 'FORMAT_UNKNOWN'],
    ['bzip2', 'BZh91AY&SY', 'FORMAT_UNKNOWN'],
    ['a newer format', '{"type":"isnad","format":7}\n', 'FORMAT_NEWER'],
    ['half a gzip', gzipSync(quotations(2000).join('\n')).subarray(0, 9000), 'FILE_UNREADABLE'],
  ])('refuses %s', async (name, content, code) => {
    const args = ['import', await file(`${name}.x`, content)]
    expect(await inProcess(args, { ISNAD_DATABASE_URL: database.url })).toMatchObject({
      code: 1,
      err: expect.stringContaining(`[${code}]`) as unknown,
    })
  })

  it.skipIf(process.platform !== 'linux')('closes a file that it refuses', async () => {
    const path = await file('letter.x', 'Dear reader,\n'.repeat(30_000))
    expect((await inProcess(['import', path], { ISNAD_DATABASE_URL: database.url })).code).toBe(1)
    const open = (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => ''))
    expect(await Promise.all(open)).not.toContain(path)
  })

  it('refuses a file that is not there, and a line that is too long', async () => {
    expect((await run(join(folder, 'none.jsonl'))).err).toContain('[FILE_UNREADABLE]')
    const long = `${quotations(3001)[3000] ?? ''}\n${' '.repeat(17 * 1024 * 1024)}x\n`
    const { code, out, err } = await run(await file('long.json', long), '--on-error', 'skip')
    expect([code, out]).toEqual([1, 'imported (quotebank): 2 lines read: 1 added, 0 unchanged, 1 bad\n'])
    expect(err).toContain('long.json:2: newsroom: expected a line of at most 16777216 bytes')
  })

  it('leaves no half of a file behind, and ends quietly when nobody reads on', async () => {
    const { code, err } = await inProcess(['export', '--output', join(folder, 'no/such/place.jsonl')], {
      ISNAD_DATABASE_URL: database.url,
    })
    expect([code, err]).toEqual([1, expect.stringContaining('[FILE_UNWRITABLE]')])
    expect((await readdir(folder)).filter((name) => name.startsWith('.isnad'))).toEqual([])
    await run(await file('many.json', quotations(500).join('\n')))
    const { child, done } = start(['export'], { ISNAD_DATABASE_URL: database.url })
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect(await done).toMatchObject({ code: 0, err: '' })
  })
})
