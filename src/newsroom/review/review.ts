// A reviewer's input → a decision about one statement, stored.
import { inField } from '../../errors.ts'
import type { Decision } from '../../statement/decision.ts'
import { groundNamed, groundOf, slugOf } from '../../store/read/resolve.ts'
import type { Store } from '../../store/connection/store.ts'
import { type ReviewReport, reviewStatement as store } from '../../store/write/review-statement.ts'
import { addStatement } from '../../store/write/add-statement.ts'
import {
  type AddInput,
  addInput,
  type DisputeInput,
  disputeInput,
  type ReviewInput,
  reviewInput,
  type SettleInput,
  settleInput,
} from './review-input.ts'
import { checked } from '../form/form.ts'
import { correctionOf, unitOf } from './read-correction.ts'
import { speakersFrom } from './review-speakers.ts'

/** Who reviews, and when. */
export interface Reviewer {
  readonly actor: string
  readonly at: Date
}

/**
 * Accepts, rejects, reopens or corrects a statement.
 * @throws IsnadError INPUT_INVALID, REFERENCE_UNKNOWN, NAME_AMBIGUOUS, SLUG_TAKEN, STATEMENT_LAW, VERSION_CONFLICT,
 *   DATABASE_BUSY; the database is then unchanged
 */
export const review = async (
  database: Store,
  input: ReviewInput,
  reviewer: Reviewer,
): Promise<ReviewReport> => {
  const { statement, version, decision, why, correction, unit } = checked(reviewInput, input)
  const reader = database.reader()
  const { text, lang } = await inField('statement', () => groundOf(reader, statement))
  const speakers = speakersFrom(reader, lang)
  const decided: Decision =
    decision === 'CORRECT'
      ? {
          kind: decision,
          correction: await correctionOf(
            { reader, speakers, toUtf16: unitOf(unit, text), field: 'correction' },
            correction ?? {},
          ),
        }
      : { kind: decision }
  const options = { version: versionOf(version), speakers: speakers.added() }
  return store(database, statement, decided, { ...reviewer, why: why ?? 'accepted as it stands' }, options)
}

/** Adds a statement that no machine has found. Throws as `review` does. */
export const add = async (database: Store, input: AddInput, reviewer: Reviewer): Promise<ReviewReport> => {
  const { document, statement, why, unit } = checked(addInput, input)
  const reader = database.reader()
  const { id, text, lang } = await inField('document', () => groundNamed(reader, document))
  const speakers = speakersFrom(reader, lang)
  const setting = { reader, speakers, toUtf16: unitOf(unit, text), field: 'statement' }
  const given = await correctionOf(setting, statement)
  const provenance = { ...reviewer, why: why ?? 'found by a person' }
  return addStatement(database, id, given, provenance, { speakers: speakers.added() })
}

/** Calls an attribution in doubt, with a rival if one is named. Throws as `review` does. */
export const dispute = async (
  database: Store,
  input: DisputeInput,
  reviewer: Reviewer,
): Promise<ReviewReport> => {
  const { statement, version, speaker, note, rival } = checked(disputeInput, input)
  const reader = database.reader()
  const { lang } = await inField('statement', () => groundOf(reader, statement))
  const speakers = speakersFrom(reader, lang)
  const decision: Decision = {
    kind: 'DISPUTE',
    speaker: await inField('speaker', () => slugOf(reader, 'speaker', speaker)),
    note,
    rival: rival
      ? { ...(await speakers.find('rival', rival, rival.role)), basis: rival.basis, note: rival.note }
      : null,
  }
  const options = { version: versionOf(version), speakers: speakers.added() }
  return store(database, statement, decision, { ...reviewer, why: note }, options)
}

/** Ends a dispute. Throws as `review` does. */
export const settle = async (
  database: Store,
  input: SettleInput,
  reviewer: Reviewer,
): Promise<ReviewReport> => {
  const { statement, version, attributions, why } = checked(settleInput, input)
  const reader = database.reader()
  const named = []
  for (const [i, { speaker, standing, note }] of attributions.entries())
    named.push({
      speaker: await inField(`attributions.${i}.speaker`, () => slugOf(reader, 'speaker', speaker)),
      standing,
      note: note ?? (standing === 'REJECTED' ? why : null),
    })
  const decision: Decision = { kind: 'SETTLE', settlements: named }
  return store(database, statement, decision, { ...reviewer, why }, { version: versionOf(version) })
}

const versionOf = (version: string | null | undefined): number | undefined =>
  version ? Number(version) : undefined
