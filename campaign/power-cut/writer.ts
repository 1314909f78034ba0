// Stores topics, one change after another, and says on standard output when each is acknowledged: the program whose power
// is cut. `node campaign/power-cut/writer.ts URL CHANGES [--lax]`.
import { writeSync } from 'node:fs'
import { upsertRow } from '../../src/store/write/insert.ts'
import { transact, transactInSql } from '../../src/store/write/transaction.ts'
import { openStore } from '../../src/store/connection/store.ts'

const [url = '', changes = '0', lax] = process.argv.slice(2)
const store = openStore(url)
const row = (slug: string) => ({ id: slug, slug, parentId: null })
const kinds = [
  (slug: string) => transactInSql(store, (tx) => upsertRow(tx, 'Topic', ['id'], row(slug))),
  (slug: string) => transact(store, (tx) => upsertRow(tx, 'Topic', ['id'], row(slug))),
]
// What the driver does by itself, to show that a lost change would be seen.
if (lax === '--lax') {
  await (await store.prisma()).$executeRawUnsafe('pragma synchronous = NORMAL')
  kinds.shift()
}
for (let i = 0; i < Number(changes); i++) {
  await kinds[i % kinds.length]?.(`change-${i}`)
  // Whatever comes later in the trace comes after the acknowledgement.
  writeSync(1, `acknowledged change-${i}\n`)
}
await store.close()
