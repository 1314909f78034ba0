// How many small changes a second are acknowledged, alone and with others at the same time, and how long the thread is
// held meanwhile. `node bench/commits.ts [--changes 300] [--rounds 2] [--folder FOLDER]`; the folder is on the disk to measure.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { prepareStore } from '../src/store/upkeep/prepare-store.ts'
import { upsertRow } from '../src/store/write/insert.ts'
import { transact, transactInSql } from '../src/store/write/transaction.ts'

const { values } = parseArgs({
  options: {
    changes: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '2' },
    folder: { type: 'string', default: '.' },
  },
})
const changes = Number(values.changes)
const folder = mkdtempSync(join(values.folder, 'isnad-commits-'))
const { store } = await prepareStore(`file:${join(folder, 'isnad.db')}`)

const row = (slug: string) => ({ id: slug, slug, parentId: null })
const kinds = {
  sql: (slug: string) => transactInSql(store, (tx) => upsertRow(tx, 'Topic', ['id'], row(slug))),
  prisma: (slug: string) => transact(store, (tx) => upsertRow(tx, 'Topic', ['id'], row(slug))),
}
let made = 0

/** @param atOnce clients, each of which waits for its change before the next */
const measure = async (write: (slug: string) => Promise<void>, atOnce: number) => {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const last = made + changes
  const client = async (): Promise<void> => {
    while (made < last) await write(`change-${made++}`)
  }
  delay.enable()
  const begin = performance.now()
  await Promise.all(Array.from({ length: atOnce }, client))
  const seconds = (performance.now() - begin) / 1000
  delay.disable()
  return { 'a second': Math.round(changes / seconds), 'thread held, p99 ms': delay.percentile(99) / 1e6 }
}

try {
  // The first round warms up.
  for (let round = 0; round <= Number(values.rounds); round++)
    for (const [kind, write] of Object.entries(kinds))
      for (const atOnce of [1, 8, 32]) {
        const measured = await measure(write, atOnce)
        if (round > 0) console.log(JSON.stringify({ round, kind, clients: atOnce, ...measured }))
      }
} finally {
  await store.close()
  rmSync(folder, { recursive: true })
}
