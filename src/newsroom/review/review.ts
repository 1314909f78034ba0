// A reviewer's input → a decision about one statement, stored.
import { inField } from '../../errors.ts'
import type { Correction, PlacedWords } from '../../statement/correction.ts'
import type { Decision } from '../../statement/decision.ts'
import { parseEdtf } from '../../statement/said-date.ts'
import { canonicalLanguage } from '../../text/language.ts'
import { groundOf, slugOf } from '../../store/read/resolve.ts'
import type { Reader, Store } from '../../store/connection/store.ts'
import { type ReviewReport, reviewStatement as store } from '../../store/write/review-statement.ts'
import { offsetMap, type OffsetUnit } from '../../text/span.ts'
import {
  type CorrectionInput,
  type DisputeInput,
  disputeInput,
  type ReviewInput,
  reviewInput,
  type SettleInput,
  settleInput,
  type WordsInput,
} from './review-input.ts'
import { checked } from '../form/form.ts'
import { type Speakers, speakersFrom } from './review-speakers.ts'

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
          correction: await correctionOf({ reader, speakers, toUtf16: unitOf(unit, text) }, correction ?? {}),
        }
      : { kind: decision }
  const options = { version: versionOf(version), speakers: speakers.added() }
  return store(database, statement, decided, { ...reviewer, why: why ?? 'accepted as it stands' }, options)
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

type ToUtf16 = (offset: number) => number

const unitOf = (unit: OffsetUnit, text: string): ToUtf16 => {
  const offsets = offsetMap(text)
  return unit === 'UTF16' ? (offset) => offset : (offset) => offsets.toUtf16(offset)
}

interface ReviewSetting {
  readonly reader: Reader
  readonly speakers: Speakers
  readonly toUtf16: ToUtf16
}

/** A list that is null stays as it is; a span or a date that is null is removed. */
const correctionOf = async (setting: ReviewSetting, given: CorrectionInput): Promise<Correction> => {
  const { lang, act, within, content, verbatim, cue, speaker, said } = given
  const wordsOf = ({ start, end, exact }: WordsInput): PlacedWords => ({
    start: setting.toUtf16(start),
    end: setting.toUtf16(end),
    exact,
  })
  const span = (words: WordsInput | null | undefined) => words && wordsOf(words)
  return {
    lang: lang ? canonicalLanguage(lang) : undefined,
    act: act ?? undefined,
    within,
    content: content?.map(wordsOf),
    verbatim: verbatim?.map(wordsOf),
    cue: span(cue),
    speaker: span(speaker),
    attributions: await attributionsOf(setting, given.attributions),
    chain: await chainOf(setting, given.chain, (words) => (words ? wordsOf(words) : null)),
    topics: await topicsOf(setting, given.topics),
    said: said && {
      date: parseEdtf(said.edtf),
      basis: said.basis,
      note: said.note ?? null,
      phrase: said.phrase ? wordsOf(said.phrase) : null,
    },
  }
}

const attributionsOf = async (
  { speakers }: ReviewSetting,
  given: CorrectionInput['attributions'],
): Promise<Correction['attributions']> => {
  if (!given) return undefined
  const found = []
  for (const [i, { role, basis, standing, note, ...named }] of given.entries())
    found.push({
      ...(await speakers.find(`correction.attributions.${i}`, named, role)),
      basis,
      standing: standing ?? ('ASSERTED' as const),
      note: note ?? null,
    })
  return found
}

const chainOf = async (
  { reader }: ReviewSetting,
  given: CorrectionInput['chain'],
  span: (words: WordsInput | null | undefined) => PlacedWords | null,
): Promise<Correction['chain']> => {
  if (!given) return undefined
  const found = []
  for (const [i, { source, speaker, words, cue }] of given.entries())
    found.push({
      link: source
        ? await inField(`correction.chain.${i}.source`, () => slugOf(reader, 'source', source))
        : {
            speaker: await inField(`correction.chain.${i}.speaker`, () =>
              slugOf(reader, 'speaker', speaker ?? ''),
            ),
          },
      words: span(words),
      cue: span(cue),
    })
  return found
}

const topicsOf = async (
  { reader }: ReviewSetting,
  given: CorrectionInput['topics'],
): Promise<Correction['topics']> => {
  if (!given) return undefined
  const found = new Set<string>()
  for (const [i, topic] of given.entries())
    found.add(await inField(`correction.topics.${i}`, () => slugOf(reader, 'topic', topic)))
  return [...found]
}
