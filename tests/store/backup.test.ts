import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/connection/store.ts'
import { backup, partOf } from '../../src/store/upkeep/backup.ts'
import { restore } from '../../src/store/upkeep/restore.ts'
import { startProcess } from '../helpers/process.ts'
import { freshDatabase, pathOf, testStore, type TestStore } from '../helpers/store.ts'
import { problemsOf } from './machine-drafts.ts'

const quiet = { force: false, onProgress: () => undefined }
const now = new Date('2026-01-05T06:07:08.000Z')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-backup-'))
})
afterAll(() => rm(folder, { recursive: true }))

const documentsIn = (path: string): unknown => {
  const database = new Database(path, { readonly: true })
  const found = database.prepare('select slug from "Document"').pluck().all()
  database.close()
  return found
}

const problemsIn = async (path: string) => {
  const store = openStore(`file:${path}`)
  const problems = await problemsOf(store)
  await store.close()
  return problems
}

describe('a backup', () => {
  let test: TestStore
  beforeAll(async () => {
    test = await testStore('sqlite')
  })
  afterAll(() => test.close())

  it('is one file, a database that is proved, and only replaces a file on request', async () => {
    const file = join(folder, 'plain.db')
    // As an interrupted run leaves it.
    await writeFile(partOf(file), 'half a page')
    const shares: number[] = []
    await backup(test.url, file, { force: false, onProgress: (share) => shares.push(share) })
    expect(await problemsIn(file)).toEqual([])
    expect((await readdir(folder)).filter((name) => name.startsWith('plain'))).toEqual(['plain.db'])
    expect(shares.every((share) => 0 <= share && share <= 1)).toBe(true)
    await expect(backup(test.url, file, quiet)).rejects.toMatchObject({ code: 'FILE_EXISTS' })
    await backup(test.url, file, { ...quiet, force: true })
    expect(documentsIn(file)).toEqual(['china-russia-defence'])
  })

  it('is refused over the database itself, into a folder that is not there, and of nothing', async () => {
    const over = { ...quiet, force: true }
    await expect(backup(test.url, pathOf(test.url), over)).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' })
    await expect(backup(test.url, join(folder, 'no/where.db'), quiet)).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
    })
    const none = `file:${join(folder, 'none.db')}`
    await expect(backup(none, join(folder, 'x.db'), quiet)).rejects.toMatchObject({
      code: 'DATABASE_MISSING',
    })
  })

  it('of a damaged database is none: nothing gets the name', async () => {
    const damaged = join(folder, 'damaged.db')
    await backup(test.url, damaged, quiet)
    const bytes = readFileSync(damaged)
    bytes.fill(7, 4096 * 20, 4096 * 30)
    await writeFile(damaged, bytes)
    const file = join(folder, 'of-damaged.db')
    await expect(backup(`file:${damaged}`, file, quiet)).rejects.toMatchObject({
      code: expect.stringMatching(/^(BACKUP_INVALID|DATABASE_UNREADABLE)$/),
    })
    expect((await readdir(folder)).filter((name) => name.startsWith('of-damaged'))).toEqual([])
  })

  it('is for PostgreSQL a matter of its own programs, which are named without a password', async () => {
    const url = 'postgresql://isnad:secret@localhost:5432/isnad'
    for (const refused of [backup(url, 'a b.dump', quiet), restore(url, 'a b.dump', { force: false, now })]) {
      await expect(refused).rejects.toMatchObject({ code: 'BACKUP_ELSEWHERE' })
      await expect(refused).rejects.toThrow(/pg_(dump|restore) .*'a b\.dump'/)
      await expect(refused).rejects.not.toThrow('secret')
    }
  })
})

describe('a backup during writes', () => {
  it('has all writes that were acknowledged before it began, and of the later ones the first', async () => {
    const test = await testStore('sqlite')
    const { child, done } = startProcess(process.execPath, [
      fileURLToPath(new URL('numbered-writes.ts', import.meta.url)),
      test.url,
    ])
    let out = ''
    child.stdout?.on('data', (bytes: Buffer) => (out += bytes.toString()))
    const acknowledged = (): number => out.split('\n').length - 1
    for (const round of [1, 2, 3]) {
      const before = acknowledged()
      await expect.poll(acknowledged).toBeGreaterThan(before + 10)
      const [least, file] = [acknowledged(), join(folder, `written-${round}.db`)]
      await backup(test.url, file, quiet)
      const database = new Database(file, { readonly: true })
      const numbers = database
        .prepare<[], number>(
          `select cast(substr(slug, 8) as integer) from "Topic" where slug like 'number-%' order by 1`,
        )
        .pluck()
        .all()
      database.close()
      expect(numbers).toEqual(numbers.map((_, i) => i + 1))
      expect(numbers.length).toBeGreaterThanOrEqual(least)
      expect(await problemsIn(file)).toEqual([])
    }
    child.kill('SIGKILL')
    await done
    expect(await problemsOf(test.store)).toEqual([])
    await test.close()
  })
})

describe('a restored backup', () => {
  let test: TestStore
  let file: string
  beforeAll(async () => {
    test = await testStore('sqlite')
    file = join(folder, 'to-restore.db')
    await backup(test.url, file, quiet)
  })
  afterAll(() => test.close())

  it('is the database where there was none', async () => {
    const fresh = await freshDatabase('sqlite')
    expect(await restore(fresh.url, file, { force: false, now })).toEqual({ aside: null, pending: [] })
    expect(await problemsIn(pathOf(fresh.url))).toEqual([])
    await fresh.remove()
  })

  it('takes the place of another only on request, and puts that aside whole', async () => {
    const empty = await testStore('sqlite', { seeded: false })
    await empty.store.close()
    const place = pathOf(empty.url)
    await expect(restore(empty.url, file, { force: false, now })).rejects.toMatchObject({
      code: 'DATABASE_EXISTS',
    })
    const aside = `${place}.20260105T060708Z`
    expect(await restore(empty.url, file, { force: true, now })).toEqual({ aside, pending: [] })
    expect(documentsIn(place)).toEqual(['china-russia-defence'])
    expect(documentsIn(aside)).toEqual([])
    await empty.remove()
  })

  it('is refused while a process has the database open', async () => {
    const used = await testStore('sqlite')
    await used.store.version()
    await expect(restore(used.url, file, { force: true, now })).rejects.toMatchObject({
      code: 'DATABASE_IN_USE',
    })
    expect(existsSync(partOf(pathOf(used.url)))).toBe(false)
    expect(await problemsOf(used.store)).toEqual([])
    await used.close()
  })

  it.each([
    ['a text', 'BACKUP_INVALID', () => Buffer.from('نص')],
    ['nothing', 'BACKUP_INVALID', () => Buffer.alloc(0)],
    [
      'another database',
      'BACKUP_INVALID',
      () => new Database(':memory:').exec('create table t (x)').serialize(),
    ],
    ['a damaged one', 'BACKUP_INVALID', () => readFileSync(file).fill(7, 4096 * 20, 4096 * 30)],
    [
      'one of a newer version',
      'DATABASE_NEWER',
      () =>
        changed(`insert into "_prisma_migrations" (id, checksum, finished_at, migration_name)
        values ('x', 'x', 1, '29990101000000_later')`),
    ],
    [
      'one whose history was changed',
      'BACKUP_INVALID',
      () => changed(`drop trigger "History_no_update"; update "History" set why = 'x' where id = 3`),
    ],
  ])('is refused when the file is %s', async (_, code, make) => {
    const fresh = await freshDatabase('sqlite')
    const bad = join(folder, 'bad.db')
    await writeFile(bad, make())
    await expect(restore(fresh.url, bad, { force: false, now })).rejects.toMatchObject({ code })
    expect(existsSync(pathOf(fresh.url))).toBe(false)
    expect(existsSync(partOf(pathOf(fresh.url)))).toBe(false)
    await fresh.remove()
  })

  /** The bytes of the backup after a change. */
  const changed = (script: string): Buffer => {
    const database = new Database(readFileSync(file))
    database.exec(script)
    const bytes = database.serialize()
    database.close()
    return bytes
  }

  it('is refused when there is no file', async () => {
    const fresh = await freshDatabase('sqlite')
    await expect(restore(fresh.url, join(folder, 'nobody.db'), { force: false, now })).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    })
    await fresh.remove()
  })
})
