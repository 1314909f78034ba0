// Names in a text → the other names on record of the same speakers, sources and topics, in any language.
import { sql } from 'kysely'
import type { Reader } from '../connection/store.ts'

/** The most pairs of names that are read. */
const mostNames = 200

const tables = [
  ['SpeakerName', 'speakerId'],
  ['SourceName', 'sourceId'],
  ['TopicName', 'topicId'],
] as const

/**
 * Folded name → all folded names of its owners; unknown names are left out. One SQL statement, none without names.
 * @param keys folded, as `nameKey` makes them
 */
export const namesBeside = async (
  { db, engine }: Reader,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (keys.length === 0) return new Map()
  const ofEach = tables.map(
    ([table, owner]) => sql`
    select n.folded as "key", o.folded as "other" from ${sql.table(table)} n
    join ${sql.table(table)} o on o.${sql.ref(owner)} = n.${sql.ref(owner)}
    where ${engine.isIn(sql`n.folded`, keys)}`,
  )
  const { rows } = await sql<{ key: string; other: string }>`
    select "key", "other" from (${sql.join(ofEach, sql` union `)}) b order by 1, 2 limit ${mostNames}`.execute(
    db,
  )
  const found = new Map<string, string[]>()
  for (const { key, other } of rows) found.set(key, [...(found.get(key) ?? []), other])
  return found
}
