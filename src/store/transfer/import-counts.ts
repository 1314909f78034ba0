// Updates the counters after an import. An import only adds, so only what a batch adds is counted: counting everything
// after each batch would take time in proportion to what is already stored.
import { sql } from 'kysely'
import { sourcesOf } from '../../statement/statement.ts'
import type { AnyRecord } from '../rows/record.ts'
import type { Known } from './import-known.ts'
import type { SqlTransaction } from '../write/transaction.ts'

type Table = 'speaker' | 'source' | 'topic'

/** Adds the statements among the records to the counters of their speakers, sources and topics. */
export const addToCounts = async (
  tx: SqlTransaction,
  records: readonly AnyRecord[],
  known: Known,
): Promise<void> => {
  const counts = (): Map<string, number> => new Map()
  const added = { speaker: counts(), source: counts(), topic: counts() }
  const count = (table: Table, id: string | undefined): void => {
    if (id !== undefined) added[table].set(id, (added[table].get(id) ?? 0) + 1)
  }
  const statements = records.filter((record) => record.type === 'statement' && record.review === 'REVIEWED')
  const parents = statements.length > 0 ? await parentsOf(tx) : new Map<string, string | null>()
  for (const statement of statements) {
    if (statement.type !== 'statement') continue
    for (const { speaker, standing } of statement.attributions)
      if (standing !== 'REJECTED') count('speaker', known.speakers.get(speaker)?.id)
    for (const slug of sourcesOf(statement.chain)) count('source', known.sources.get(slug))
    const topics = statement.topics.map((slug) => known.topics.get(slug) ?? '')
    for (const id of withThoseAbove(topics, parents)) count('topic', id)
  }
  await increment(tx, 'Speaker', added.speaker)
  await increment(tx, 'Source', added.source)
  await increment(tx, 'Topic', added.topic)
}

/** Topics are few. */
const parentsOf = async (tx: SqlTransaction): Promise<ReadonlyMap<string, string | null>> => {
  const rows = await tx.db.selectFrom('Topic').select(['id', 'parentId']).execute()
  return new Map(rows.map(({ id, parentId }) => [id, parentId]))
}

/** A statement counts once for each topic, however many of its topics are below it. */
const withThoseAbove = (
  ids: readonly string[],
  parents: ReadonlyMap<string, string | null>,
): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const id of ids)
    for (let at: string | null = id; at !== null && !found.has(at); at = parents.get(at) ?? null)
      found.add(at)
  return found
}

/** One SQL statement for all counters that grow by the same number. */
const increment = async (
  { db, engine }: SqlTransaction,
  table: 'Speaker' | 'Source' | 'Topic',
  added: ReadonlyMap<string, number>,
): Promise<void> => {
  for (const [by, grown] of Map.groupBy(added, ([, n]) => n)) {
    const ids = grown.map(([id]) => id)
    await sql`update ${sql.table(table)} set "statementCount" = "statementCount" + ${by}
      where ${engine.isIn(sql`id`, ids)}`.execute(db)
  }
}
