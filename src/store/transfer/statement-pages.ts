// Statements in document order with everything that a table shows of them, page by page, as they are needed.
import { sql } from 'kysely'
import type { Reader } from '../connection/store.ts'
import { loaderOf } from '../read/load.ts'
import type { StatementView } from '../read/view.ts'
import { nothing, wanting } from '../read/want.ts'

/** Statements per query. */
const pageSize = 200

const names = wanting({ names: nothing })
const want = wanting({
  text: nothing,
  attributions: wanting({ speaker: names, role: nothing }),
  chain: wanting({ source: names, speaker: names }),
  topics: names,
  document: nothing,
  version: nothing,
})

/** @param documents ids; when given, only their statements */
export async function* statementPages(
  reader: Reader,
  documents?: readonly string[],
): AsyncGenerator<readonly StatementView[]> {
  const loader = loaderOf(reader)
  for (let last = { documentId: '', start: 0, id: '' }; ;) {
    let page = reader.db
      .selectFrom('Statement')
      .selectAll()
      .where(sql<boolean>`("documentId", start, id) > (${last.documentId}, ${last.start}, ${last.id})`)
      .orderBy('documentId')
      .orderBy('start')
      .orderBy('id')
      .limit(pageSize)
    if (documents) page = page.where(reader.engine.isIn(sql.ref('documentId'), documents))
    const rows = await page.execute()
    yield await loader.statements(rows, want)
    const end = rows.at(-1)
    if (!end || rows.length < pageSize) return
    last = end
  }
}
