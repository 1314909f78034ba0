// The log of an SQLite database is put on the disk by syncs that commits share.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { logSync } from '../../src/store/connection/log-sync.ts'
import { openStore } from '../../src/store/connection/store.ts'
import { prepareStore } from '../../src/store/upkeep/prepare-store.ts'
import { upsertRow } from '../../src/store/write/insert.ts'
import { transactInSql } from '../../src/store/write/transaction.ts'

const unwritable = { code: 'DATABASE_UNWRITABLE' }
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-sync-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('a sync of the log', () => {
  it('is shared by all that ask before it begins, and no other', async () => {
    const path = join(folder, 'isnad.db')
    writeFileSync(`${path}-wal`, '')
    const sync = logSync(path)
    const [first, second] = [sync.done(), sync.done()]
    expect(second).toBe(first)
    await Promise.resolve()
    const later = sync.done()
    expect(later).not.toBe(first)
    await later
    expect(sync.done()).not.toBe(later)
  })

  it('is not needed where the last connection has closed and the log is gone', async () => {
    await expect(logSync(join(folder, 'isnad.db')).done()).resolves.toBeUndefined()
  })

  it('that the system refuses is reported to those that wait, and to every writer after them', async () => {
    const path = join(folder, 'isnad.db')
    mkdirSync(`${path}-wal`)
    const sync = logSync(path)
    await expect(sync.done()).rejects.toMatchObject(unwritable)
    rmSync(`${path}-wal`, { recursive: true })
    expect(() => sync.ensure()).toThrow(/EISDIR.*power cut/u)
    await expect(sync.done()).rejects.toMatchObject(unwritable)
  })
})

describe('a writer', () => {
  it('does not write any more after a sync was refused', async () => {
    const url = `file:${join(folder, 'isnad.db')}`
    await (await prepareStore(url)).store.close()
    const store = openStore(url)
    try {
      const log = `${join(folder, 'isnad.db')}-wal`
      mkdirSync(log)
      await expect(store.writing.sync.done()).rejects.toMatchObject(unwritable)
      rmSync(log, { recursive: true })
      const write = transactInSql(store, (tx) =>
        upsertRow(tx, 'Topic', ['id'], { id: 'top_a', slug: 'a', parentId: null }),
      )
      await expect(write).rejects.toMatchObject(unwritable)
      expect(await store.reader().db.selectFrom('Topic').select('id').execute()).toEqual([])
    } finally {
      await store.close()
    }
  })
})
