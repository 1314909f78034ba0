// The counters after an import: it only adds, so that what a batch adds is counted and nothing else. Counting all again
// after every batch would take as long as what is already there.
import { sourcesOf } from '../../statement/statement.ts'
import type { AnyRecord } from '../rows/record.ts'
import type { Known } from './import-known.ts'
import { inBatches } from '../rows/stored-draft.ts'
import type { Transaction } from '../write/transaction.ts'

type Table = 'speaker' | 'source' | 'topic'

/** Adds the statements among the records to the counters of their speakers, sources and topics. */
export const addToCounts = async (
  tx: Transaction,
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
  await increment(added.speaker, (id, by) => tx.speaker.updateMany({ where: { id }, data: plus(by) }))
  await increment(added.source, (id, by) => tx.source.updateMany({ where: { id }, data: plus(by) }))
  await increment(added.topic, (id, by) => tx.topic.updateMany({ where: { id }, data: plus(by) }))
}

/** Topics are few. */
const parentsOf = async (tx: Transaction): Promise<ReadonlyMap<string, string | null>> => {
  const rows = await tx.topic.findMany({ select: { id: true, parentId: true } })
  return new Map(rows.map(({ id, parentId }) => [id, parentId]))
}

/** A statement counts once for each topic, however many topics lie below it. */
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

const plus = (by: number) => ({ statementCount: { increment: by } })

/** One statement for all that grow by the same number. */
const increment = async (
  added: ReadonlyMap<string, number>,
  update: (id: { in: string[] }, by: number) => Promise<unknown>,
): Promise<void> => {
  const byNumber = new Map<number, string[]>()
  for (const [id, by] of added) byNumber.set(by, [...(byNumber.get(by) ?? []), id])
  for (const [by, ids] of byNumber) for (const batch of inBatches(ids)) await update({ in: [...batch] }, by)
}
