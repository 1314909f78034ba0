// Derives act and doubts, from the cue and the notes, for statements stored before these had columns. A start after the
// migration does it once; what an interrupted run has derived is kept.
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { type Derived, derive } from '../../statement/derive.ts'
import type { StatementDraft } from '../../statement/statement.ts'
import { doubtsColumn, underived } from '../rows/cell.ts'
import type { Store } from '../connection/store.ts'
import { remake } from '../write/derived.ts'
import { type Change, record } from '../write/history.ts'
import { toDraft, withParts } from '../rows/stored-draft.ts'
import { type SqlTransaction, transactInSql } from '../write/transaction.ts'

/** Statements per transaction. */
const batchSize = 400

/** The reason in the history. */
const why = 'derived from the cue and the notes by the lexicon of the extractor'
/** The actor in the history. */
const actor = 'machine:lexicon'

/**
 * Derives what is missing and returns for how many statements.
 * @param onProgress called with the number derived so far
 * @throws IsnadError DATABASE_BUSY
 */
export const deriveActs = async (
  store: Store,
  onProgress: (made: number) => void = () => undefined,
): Promise<number> => {
  let made = 0
  for (;;) {
    const derived = await deriveSome(store)
    made += derived
    if (derived === 0) return made
    onProgress(made)
  }
}

const deriveSome = async (store: Store): Promise<number> => {
  // Most starts have nothing to do and need no lock.
  if (!(await isAnyUnderived(store))) return 0
  return transactInSql(store, async (tx) => {
    const found = await tx.db
      .selectFrom('Statement')
      .selectAll()
      .where('doubts', '=', underived)
      .orderBy('documentId')
      .orderBy('id')
      .limit(batchSize)
      .execute()
    const rows = await withParts(tx, found)
    const texts = await textsOf(tx, rows)
    const derived = rows.map((row) => {
      const draft = toDraft(row)
      return { id: row.id, draft, derived: derive(texts.get(row.documentId) ?? '', draft) }
    })
    await writeColumns(tx, derived)
    const noted: string[] = []
    for (const one of derived) if (await writeNotes(tx, one)) noted.push(one.id)
    await remake(tx, noted)
    await record(tx, { actor, at: new Date(), why }, derived.flatMap(changeOf))
    return rows.length
  })
}

/** Whether a statement waits for its act and doubts. */
export const isAnyUnderived = async (store: Store): Promise<boolean> => {
  const query = store
    .reader()
    .db.selectFrom('Statement')
    .select('id')
    .where('doubts', '=', underived)
    .limit(1)
  return (await store.guard(() => query.executeTakeFirst())) !== undefined
}

const textsOf = async (
  tx: SqlTransaction,
  rows: readonly { readonly documentId: string }[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(rows.map(({ documentId }) => documentId))]
  const found = await tx.db
    .selectFrom('Document')
    .select(['id', 'text'])
    .where(tx.engine.isIn(sql.ref('id'), ids))
    .execute()
  return new Map(found.map(({ id, text }) => [id, text]))
}

interface One {
  readonly id: string
  readonly draft: StatementDraft
  readonly derived: Derived
}

/** One update for all statements that get the same values. */
const writeColumns = async (tx: SqlTransaction, all: readonly One[]): Promise<void> => {
  const groups = Map.groupBy(all, ({ derived }) => `${derived.act} ${doubtsColumn(derived.doubts)}`)
  for (const group of groups.values()) {
    const [first] = group
    if (!first) continue
    const ids = group.map(({ id }) => id)
    await tx.db
      .updateTable('Statement')
      .set({ act: first.derived.act, doubts: doubtsColumn(first.derived.doubts) })
      .where(tx.engine.isIn(sql.ref('id'), ids))
      .execute()
  }
}

/** Writes the notes that have changed; returns whether there were any. */
const writeNotes = async (tx: SqlTransaction, { id, draft, derived }: One): Promise<boolean> => {
  const changed = [...derived.attributions.entries()].filter(
    ([i, { note }]) => note !== draft.attributions[i]?.note,
  )
  for (const [i, { note }] of changed)
    await tx.db
      .updateTable('Attribution')
      .set({ note })
      .where('statementId', '=', id)
      .where('position', '=', i + 1)
      .execute()
  return changed.length > 0
}

/** No entry for SAID without doubts: a statement is that when its history says nothing else. */
const changeOf = ({ id, draft, derived }: One): readonly Change[] => {
  const notes = isDeepStrictEqual(draft.attributions, derived.attributions)
  if (notes && derived.act === 'SAID' && derived.doubts.length === 0) return []
  const { act, doubts } = derived
  return [
    {
      subject: 'STATEMENT',
      id,
      action: 'DERIVED',
      before: notes ? null : { attributions: draft.attributions },
      after: { act, doubts, ...(notes ? {} : { attributions: derived.attributions }) },
    },
  ]
}
