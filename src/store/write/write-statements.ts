// Carries out a plan: writes the rows of statements and of their parts.
import { type RawBuilder, sql } from 'kysely'
import { placesOf } from '../../statement/id.ts'
import { type UncertainDate, unknownDay, widthOf } from '../../statement/said-date.ts'
import {
  type Link,
  sourceOf,
  sourcesOf,
  spansOf,
  type StatementDraft,
  statementText,
  tellerOf,
} from '../../statement/statement.ts'
import { termsOf, unitsOf } from '../../language/unit.ts'
import { wordKey } from '../../text/word.ts'
import { doubtsColumn } from '../rows/cell.ts'
import { attributionRows } from './attributions.ts'
import type { Touched } from './count.ts'
import { idFrom, type Ids } from './ids.ts'
import { insertRows, momentOf } from './insert.ts'
import { ensureNested, outerFirst } from './nesting.ts'
import type { Plan } from './plan-statements.ts'
import type { StoredStatement } from '../rows/stored-draft.ts'
import type { SqlTransaction } from './transaction.ts'

/** Columns of a date; an unknown one is the empty range. */
export const dayColumns = (date: UncertainDate | undefined) => ({
  edtf: date?.edtf ?? null,
  from: date?.from ?? unknownDay.from,
  to: date?.to ?? unknownDay.to,
})

/** The words of a statement for the full-text index. */
export const searchWords = (spans: StatementDraft['spans']): string => wordKey(statementText(spans))

/** The terms that a statement's content is found by when a claim is compared with it. */
export const searchTerms = (spans: StatementDraft['spans']): string =>
  termsOf(unitsOf(statementText(spans))).join(' ')

/** The entities whose counters a plan can change. */
export const touchedBy = ({ write, withdraw }: Writes, ids: Ids): Touched => {
  const before = [...write.flatMap(({ known }) => (known ? [known] : [])), ...withdraw]
  const drafts = write.map(({ draft }) => draft)
  return {
    speakers: [
      ...before.flatMap(({ attributions }) => attributions.map(({ speakerId }) => speakerId)),
      ...drafts.flatMap(({ attributions }) =>
        attributions.map(({ speaker }) => idFrom(ids.speakers, speaker)),
      ),
    ],
    sources: [
      ...before.flatMap(({ chain }) => chain.flatMap(({ sourceId }) => sourceId ?? [])),
      ...drafts.flatMap(({ chain }) => sourcesOf(chain).map((slug) => idFrom(ids.sources, slug))),
    ],
  }
}

/** The part of a plan that is carried out. */
export type Writes = Pick<Plan, 'write' | 'withdraw'>

/** Writes the plan, a batch for each table. */
export const writeStatements = async (
  tx: SqlTransaction,
  documentId: string,
  plan: Writes,
  ids: Ids,
  at: Date,
): Promise<void> => {
  await ensureNested(tx, documentId, plan.write)
  const added = outerFirst(plan.write.filter(({ known: row }) => !row))
  await insertRows(
    tx,
    'Statement',
    added.map(({ id, draft }) => ({ id, documentId, addedAt: momentOf(at), ...statementColumns(draft) })),
  )
  await clear(
    tx,
    plan.write.flatMap(({ known: row }) => (row ? [row.id] : [])),
  )
  // After the new ones, which they may be within.
  for (const { id, draft, known: row } of plan.write)
    if (row)
      await tx.db
        .updateTable('Statement')
        .set({ ...statementColumns(draft), origin: originOf(row, draft) })
        .where('id', '=', id)
        .execute()
  await writeParts(tx, plan, ids)
  if (plan.withdraw.length > 0)
    await tx.db
      .updateTable('Statement')
      .set({ review: 'REJECTED' })
      .where(
        among(
          tx,
          'id',
          plan.withdraw.map(({ id }) => id),
        ),
      )
      .execute()
}

const among = ({ engine }: SqlTransaction, column: string, ids: readonly string[]): RawBuilder<boolean> =>
  engine.isIn(sql.ref(column), ids)

/** The place of the content that the id is made of, if the content has moved since. */
const originOf = ({ origin, spans }: StoredStatement, draft: StatementDraft): string | null => {
  const first = origin ?? placesOf(spansOf(spans, 'CONTENT'))
  return first === placesOf(spansOf(draft.spans, 'CONTENT')) ? null : first
}

/** The key that the queue of drafts is ordered by; drafts without a confidence come last. */
export const certaintyOf = (confidence: number | null): number => confidence ?? 2

/** The columns of a statement that follow from its draft. */
export const statementColumns = (draft: StatementDraft) => ({
  start: spansOf(draft.spans, 'CONTENT')[0]?.start ?? 0,
  kind: draft.kind,
  act: draft.act,
  withinId: draft.within,
  lang: draft.lang,
  ...saidColumns(draft),
  review: draft.review,
  confidence: draft.confidence,
  doubts: doubtsColumn(draft.doubts),
  certainty: certaintyOf(draft.confidence),
})

/** The columns of the date. */
export const saidColumns = ({ said }: Pick<StatementDraft, 'said'>) => {
  const { edtf, from, to } = dayColumns(said?.date)
  return {
    saidEdtf: edtf,
    saidFrom: from,
    saidTo: to,
    saidWidth: widthOf({ from, to }),
    saidBasis: said?.basis ?? null,
    saidNote: said?.note ?? null,
  }
}

const clear = async (tx: SqlTransaction, known: readonly string[]): Promise<void> => {
  if (known.length === 0) return
  for (const table of ['Span', 'Attribution', 'ChainLink', 'StatementTopic', 'SearchEntry'] as const)
    await tx.db
      .deleteFrom(table)
      .where(among(tx, 'statementId', known))
      .execute()
}

const writeParts = async (tx: SqlTransaction, { write }: Writes, ids: Ids): Promise<void> => {
  const { spans, attributions, chain, topics, words } = partRows(write, ids)
  await insertRows(tx, 'Span', spans)
  await insertRows(tx, 'Attribution', attributions)
  await insertRows(tx, 'ChainLink', chain)
  await insertRows(tx, 'StatementTopic', topics)
  await insertRows(tx, 'SearchEntry', words)
}

/** The rows of the parts of statements. */
export const partRows = (
  write: readonly { readonly id: string; readonly draft: StatementDraft }[],
  ids: Ids,
) => ({
  spans: write.flatMap(({ id, draft }) => spanRows(id, draft)),
  attributions: write.flatMap(({ id, draft }) => attributionRows(id, draft.attributions, ids.speakers)),
  chain: write.flatMap(({ id, draft }) =>
    draft.chain.map((link, i) => ({ statementId: id, position: i + 1, ...linkColumns(link, ids) })),
  ),
  topics: write.flatMap(({ id, draft }) =>
    draft.topics.map((slug) => ({ statementId: id, topicId: idFrom(ids.topics, slug) })),
  ),
  words: write.map(({ id, draft }) => ({
    statementId: id,
    words: searchWords(draft.spans),
    terms: searchTerms(draft.spans),
  })),
})

export const spanRows = (statementId: string, { spans }: Pick<StatementDraft, 'spans'>) =>
  spans.map(({ role, start, end, exact, link }, position) => ({
    statementId,
    position,
    ...{ role, start, end, exact, link },
  }))

const linkColumns = (link: Link, ids: Ids) => {
  const [source, teller] = [sourceOf(link), tellerOf(link)]
  return {
    sourceId: source === undefined ? null : idFrom(ids.sources, source),
    speakerId: teller === undefined ? null : idFrom(ids.speakers, teller),
  }
}
