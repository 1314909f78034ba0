// What a person's decision about one statement writes: the statement with all that is derived from it, and the speakers
// that the decision names for the first time.
import { expected, IsnadError } from '../../errors.ts'
import type { Speaker } from '../../statement/entity.ts'
import { placesOf } from '../../statement/id.ts'
import { spansOf, type StatementDraft, statementText } from '../../statement/statement.ts'
import { recount } from './count.ts'
import { remake } from './derived.ts'
import type { Change } from './history.ts'
import { ensureRoles, lookUpIds } from './ids.ts'
import type { Plan } from './plan-statements.ts'
import { saveSpeakers } from './save-vocabulary.ts'
import type { Transaction } from './transaction.ts'
import { touchedBy, writeStatements } from './write-statements.ts'

/** The draft keeps the laws. @throws IsnadError STATEMENT_LAW when another has its words, REFERENCE_UNKNOWN */
export const writeOne = async (
  tx: Transaction,
  documentId: string,
  one: Plan['write'][number],
  at: Date,
): Promise<void> => {
  const { id, draft } = one
  await ensureAlone(tx, { id, documentId }, draft)
  const ids = await lookUpIds(tx, [], [draft])
  await ensureRoles(tx, ids, [draft])
  const writes = { write: [one], withdraw: [] }
  await writeStatements(tx, documentId, writes, ids, at)
  await remake(tx, [id])
  await recount(tx, touchedBy(writes, ids))
}

/** @throws IsnadError SLUG_TAKEN */
export const addSpeakers = async (
  tx: Transaction,
  speakers: readonly Speaker[],
): Promise<readonly Change[]> => {
  const slugs = speakers.map(({ slug }) => slug)
  const taken = await tx.speaker.findFirst({ where: { slug: { in: slugs } } })
  if (taken)
    throw new IsnadError(
      'SLUG_TAKEN',
      expected('store', 'a slug that nobody has', `${taken.slug}, which is a speaker's`),
    )
  return saveSpeakers(tx, speakers)
}

/** No two statements that are served may claim the same words at the same place. */
const ensureAlone = async (
  tx: Transaction,
  { id, documentId }: { readonly id: string; readonly documentId: string },
  { spans, review }: StatementDraft,
): Promise<void> => {
  if (review === 'REJECTED') return
  const content = spansOf(spans, 'CONTENT')
  const neighbours = await tx.statement.findMany({
    where: { documentId, start: content[0]?.start ?? 0, review: { not: 'REJECTED' }, id: { not: id } },
    select: { id: true, spans: { where: { role: 'CONTENT' }, orderBy: { position: 'asc' } } },
  })
  const twin = neighbours.find((other) => placesOf(other.spans) === placesOf(content))
  if (twin)
    throw new IsnadError(
      'STATEMENT_LAW',
      expected('store', 'each content once', `"${statementText(spans).slice(0, 80)}", which ${twin.id} has`),
      { twin: twin.id },
    )
}
