// The commands that keep a database: backup, restore, checkpoint, and verify from a checkpoint.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inProcess } from '../helpers/in-process.ts'
import { engines, freshDatabase, testStore, type TestStore } from '../helpers/store.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-keep-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe.each(engines)('checkpoints on %s', (engine) => {
  let test: TestStore
  let environment: { readonly ISNAD_DATABASE_URL: string }
  beforeAll(async () => {
    test = await testStore(engine)
    await test.store.close()
    environment = { ISNAD_DATABASE_URL: test.url }
  })
  afterAll(() => test.remove())

  it('are one line, or one object, and prove the history up to them', async () => {
    const { code, out } = await inProcess(['checkpoint'], environment)
    expect(code).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(1)
    const { out: json } = await inProcess(['checkpoint', '--json'], environment)
    expect(JSON.parse(json)).toMatchObject({ hash: expect.stringMatching(/^[\da-f]{64}$/) })
    const file = join(folder, `${engine}.txt`)
    await writeFile(file, out)
    for (const from of [out.trim(), file])
      expect(await inProcess(['verify', '--from', from], environment)).toMatchObject({ code: 0, err: '' })
  })

  it('of another history are refused, and what is none as well', async () => {
    const { out } = await inProcess(['checkpoint'], environment)
    const other = out.trim().replace(/[\da-f]{64}/u, 'a'.repeat(64))
    const { code, err } = await inProcess(['verify', '--from', other], environment)
    expect(code).toBe(1)
    expect(err).toContain('VERIFY_FAILED')
    const nowhere = await inProcess(['verify', '--from', 'nowhere'], environment)
    expect(nowhere.code).toBe(1)
    expect(nowhere.err).toContain('FILE_UNREADABLE')
    const letter = join(folder, 'letter.txt')
    await writeFile(letter, 'a letter, no checkpoint')
    const none = await inProcess(['verify', '--from', letter], environment)
    expect(none.code).toBe(1)
    expect(none.err).toContain('CHECKPOINT_INVALID')
  })
})

describe('a backup by the command', () => {
  it('is checked, is not written over another file, and is restored where there is none', async () => {
    const test = await testStore('sqlite')
    const file = join(folder, 'monday.db')
    const environment = { ISNAD_DATABASE_URL: test.url }
    const made = await inProcess(['backup', file], environment)
    expect(made).toMatchObject({ code: 0, out: '' })
    expect(made.err).toContain('monday.db is a checked copy, with 36 history entries')
    const again = await inProcess(['backup', file], environment)
    expect(again.code).toBe(1)
    expect(again.err).toContain('FILE_EXISTS')
    expect(await inProcess(['backup', '--force', file], environment)).toMatchObject({ code: 0 })
    const place = await freshDatabase('sqlite')
    const there = { ISNAD_DATABASE_URL: place.url }
    const restored = await inProcess(['restore', file], there)
    expect(restored.code).toBe(0)
    expect(restored.err).toContain('monday.db is the database now')
    const before = await inProcess(['stats', '--json'], environment)
    expect(await inProcess(['stats', '--json'], there)).toEqual(before)
    const twice = await inProcess(['restore', file], there)
    expect(twice.code).toBe(1)
    expect(twice.err).toContain('DATABASE_EXISTS')
    const forced = await inProcess(['restore', '--force', file], there)
    expect(forced.code).toBe(0)
    expect(forced.err).toContain('the one before is ')
    await test.close()
    await place.remove()
  })

  it('refuses to restore what is no backup, and leaves nothing', async () => {
    const file = join(folder, 'letter.db')
    await writeFile(file, 'a letter, no database')
    const place = await freshDatabase('sqlite')
    const { code, err } = await inProcess(['restore', file], { ISNAD_DATABASE_URL: place.url })
    expect(code).toBe(1)
    expect(err).toContain('BACKUP_INVALID')
    await expect(readFile(place.url.replace('file:', ''))).rejects.toMatchObject({ code: 'ENOENT' })
    await place.remove()
  })
})
