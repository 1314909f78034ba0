// Stores topics, several changes at once, and says on standard output when each is acknowledged: the program whose power
// is cut. `node campaign/power-cut/writer.ts URL CHANGES`.
import { writeSync } from 'node:fs'
import { upsertRow } from '../../src/store/write/insert.ts'
import { transact, transactInSql } from '../../src/store/write/transaction.ts'
import { openStore } from '../../src/store/connection/store.ts'

const [url = '', changes = '0'] = process.argv.slice(2)
const store = openStore(url)
const row = (slug: string) => ({ id: slug, slug, parentId: null })
const kinds = [
  (slug: string) => transactInSql(store, (tx) => upsertRow(tx, 'Topic', ['id'], row(slug))),
  (slug: string) => transact(store, (tx) => upsertRow(tx, 'Topic', ['id'], row(slug))),
]
/** Some changes come at once, so that they share a sync. */
const atOnce = 4
let next = 0
const client = async (): Promise<void> => {
  for (let i = next++; i < Number(changes); i = next++) {
    await kinds[i % kinds.length]?.(`change-${i}`)
    // Whatever comes later in the trace comes after the acknowledgement.
    writeSync(1, `acknowledged change-${i}\n`)
  }
}
await Promise.all(Array.from({ length: atOnce }, client))
await store.close()
