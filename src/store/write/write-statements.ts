// Carries a plan out: the rows of statements and of everything that hangs on them.
import { breathe } from '../connection/breathe.ts'
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
import { termsOf, unitsOf } from '../../text/unit.ts'
import { wordKey } from '../../text/word.ts'
import { doubtsColumn } from '../rows/doubts-column.ts'
import { attributionRows } from './attributions.ts'
import type { Touched } from './count.ts'
import { idFrom, type Ids } from './ids.ts'
import { ensureNested, outerFirst } from './nesting.ts'
import type { Plan } from './plan-statements.ts'
import { inBatches, type StoredStatement } from '../rows/stored-draft.ts'
import type { Transaction } from './transaction.ts'

/** Columns of a date; an unknown one is the empty range. */
export const dayColumns = (date: UncertainDate | undefined) => ({
  edtf: date?.edtf ?? null,
  from: date?.from ?? unknownDay.from,
  to: date?.to ?? unknownDay.to,
})

/** The words of a statement that the full-text index holds. */
export const searchWords = (spans: StatementDraft['spans']): string => wordKey(statementText(spans))

/** What a statement's content is found by when a claim is compared with it. */
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

/** Writes what the plan says, a batch for each table. */
export const writeStatements = async (
  tx: Transaction,
  documentId: string,
  plan: Writes,
  ids: Ids,
  at: Date,
): Promise<void> => {
  await ensureNested(tx, documentId, plan.write)
  const added = outerFirst(plan.write.filter(({ known: row }) => !row))
  await inTurns(
    added.map(({ id, draft }) => ({ id, documentId, addedAt: at, ...statementColumns(draft) })),
    (data) => tx.statement.createMany({ data }),
  )
  const known = plan.write.flatMap(({ known: row }) => (row ? [row.id] : []))
  for (const batch of inBatches(known)) await clear(tx, batch)
  // After what is new, inside which they may be told.
  for (const { id, draft, known: row } of plan.write)
    if (row)
      await tx.statement.update({
        where: { id },
        data: { ...statementColumns(draft), origin: originOf(row, draft) },
      })
  await writeParts(tx, plan, ids)
  for (const batch of inBatches(plan.withdraw))
    await tx.statement.updateMany({
      where: { id: { in: batch.map(({ id }) => id) } },
      data: { review: 'REJECTED' },
    })
}

/** Where the id says that the content stands, when it stands elsewhere now. */
const originOf = ({ origin, spans }: StoredStatement, draft: StatementDraft): string | null => {
  const first = origin ?? placesOf(spansOf(spans, 'CONTENT'))
  return first === placesOf(spansOf(draft.spans, 'CONTENT')) ? null : first
}

/** The key that the queue of drafts is ordered by: what has no confidence stands last. */
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

/** Those of the date. */
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

const clear = async (tx: Transaction, known: readonly string[]): Promise<void> => {
  const where = { statementId: { in: [...known] } }
  await tx.span.deleteMany({ where })
  await tx.attribution.deleteMany({ where })
  await tx.chainLink.deleteMany({ where })
  await tx.statementTopic.deleteMany({ where })
  await tx.searchEntry.deleteMany({ where })
}

const writeParts = async (tx: Transaction, { write }: Writes, ids: Ids): Promise<void> => {
  const { spans, attributions, chain, topics, words } = partRows(write, ids)
  await inTurns(spans, (data) => tx.span.createMany({ data }))
  await inTurns(attributions, (data) => tx.attribution.createMany({ data }))
  await inTurns(chain, (data) => tx.chainLink.createMany({ data }))
  await inTurns(topics, (data) => tx.statementTopic.createMany({ data }))
  await inTurns(words, (data) => tx.searchEntry.createMany({ data }))
}

/** The rows of what hangs on statements. */
export const partRows = (
  write: readonly { readonly id: string; readonly draft: StatementDraft }[],
  ids: Ids,
) => ({
  spans: write.flatMap(({ id, draft }) =>
    draft.spans.map(({ role, start, end, exact, link }, position) => ({
      statementId: id,
      position,
      ...{ role, start, end, exact, link },
    })),
  ),
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

const linkColumns = (link: Link, ids: Ids) => {
  const [source, teller] = [sourceOf(link), tellerOf(link)]
  return {
    sourceId: source === undefined ? null : idFrom(ids.sources, source),
    speakerId: teller === undefined ? null : idFrom(ids.speakers, teller),
  }
}

/** Writes the rows in batches, between which others have a turn. */
const inTurns = async <Row>(
  rows: readonly Row[],
  write: (batch: Row[]) => Promise<unknown>,
): Promise<void> => {
  for (const batch of inBatches(rows)) {
    await write([...batch])
    await breathe()
  }
}
