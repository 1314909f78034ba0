// Did X say Y? A claim against everything on record: candidates from the index, each judged, ranked, and the verdict.
import { type Agreement, dateAgreement, type Days, speakerAgreement } from '../../match/agreement.ts'
import { type DifferencePart, differenceOf } from '../../match/difference.ts'
import { independentChains } from '../../match/independent.ts'
import { type ClaimSide, judge, type Judgement } from '../../match/judge.ts'
import { type RecordText, recordOf } from '../../match/record.ts'
import { type Judged, overall, ranked, type Verdict, verdictOf } from '../../match/verdict.ts'
import { weightOf, wordsOf } from '../../match/word.ts'
import type { ReviewState } from '../../statement/statement.ts'
import type { Loader } from '../../store/read/load.ts'
import { statementsById } from '../../store/read/lookup.ts'
import { matchCandidates } from '../../store/read/match-candidates.ts'
import { whoIsMeant } from '../../store/read/who-is-meant.ts'
import type { StatementView } from '../../store/read/view.ts'
import { merge, nothing, type Want, wanting } from '../../store/read/want.ts'
import { termsOf, unitsOf } from '../../text/unit.ts'
import { type CheckInput, type CheckedClaim, checkedClaim } from './check-input.ts'
import { type ClaimReading, readClaim, type Reading } from './read-claim.ts'

/** One record that the claim is about. */
export interface Match extends Judged {
  readonly statement: StatementView
  readonly verdict: Exclude<Verdict, 'NO_RECORD'>
  /** The words of the claim that were compared. */
  readonly difference: readonly DifferencePart[]
  /** How many chains without a source in common carry these words of this speaker. */
  readonly chains: number
}

export interface Check {
  readonly claim: string
  readonly lang: string
  readonly verdict: Verdict
  readonly matches: readonly Match[]
  /** Who was asked for; null when nobody. */
  readonly asked: AskedSpeaker | null
  readonly review: readonly ReviewState[]
}

export interface AskedSpeaker {
  /** As it was typed, or as the claim itself has it. */
  readonly name: string
  readonly from: 'ARGUMENT' | 'CLAIM'
  /** Those on record who can be meant. */
  readonly ids: readonly string[]
}

export interface CheckOptions {
  /** What is wanted of the statements of the matches. */
  readonly want?: Want
  /** Statements that count as not on record: an evaluation hides what it asks for. */
  readonly without?: readonly string[]
}

/** Candidates that are compared word by word. */
const compared = 40

const names = wanting({ names: nothing })
/** What a match tells of its statement, whatever else is wanted of it. */
const told = wanting({
  text: nothing,
  said: nothing,
  attributions: wanting({ speaker: names, role: nothing }),
  chain: wanting({ source: names }),
  document: nothing,
})

/**
 * The verdict on a claim and its evidence, the best first. A verdict is about what is on record.
 * @throws IsnadError CLAIM_EMPTY, CLAIM_TOO_LONG, INPUT_INVALID, DATE_INVALID
 */
export const check = async (
  loader: Loader,
  input: CheckInput,
  { want = nothing, without = [] }: CheckOptions = {},
): Promise<Check> => {
  const given = checkedClaim(input)
  const reading = readClaim(given.claim, given.lang)
  const found = await findRecords(loader, reading.readings, given.review, without)
  const askedFor = await whoIsAsked(loader, given, reading)
  const views = await loader.statements(
    found.map(({ view }) => view),
    merge(told, want),
  )
  const judged = found.flatMap((one, i): Found[] => {
    const view = views[i]
    return view ? [{ ...one, view }] : []
  })
  const matches = ranked(judged.map((one) => matchOf(one, askedFor(one.claim), given.said)))
  const shown = matches.slice(0, given.first).map((match) => ({ ...match, chains: chainsOf(match, matches) }))
  return {
    claim: given.claim,
    lang: reading.lang,
    verdict: overall(matches),
    matches: shown,
    asked: askedFor(judged.find(({ view }) => view.id === matches[0]?.id)?.claim ?? reading.readings.at(-1)),
    review: given.review,
  }
}

/** A record that the claim is about, with the reading of the claim that it fits best. */
export interface Found {
  readonly view: StatementView
  readonly judgement: Judgement
  readonly claim: ClaimSide & Reading
  readonly record: RecordText
}

/** Takes five SQL statements, whatever is found. */
export const findRecords = async (
  loader: Loader,
  readings: readonly Reading[],
  review: readonly ReviewState[],
  without: readonly string[],
): Promise<readonly Found[]> => {
  const terms = [...new Set(readings.flatMap(({ text }) => termsOf(unitsOf(text))))]
  const { ids, ...frequencies } = await matchCandidates(loader, { terms, review, without, limit: compared })
  const views = await statementsById(loader, ids, wanting({ text: nothing }))
  const claims = readings.map((reading) => ({
    ...reading,
    words: wordsOf(reading.text, frequencies),
    frequencies,
  }))
  const records = views.map((view) => ({ view, record: recordOf(view.spans ?? []) }))
  const found = records.map(({ view, record }) => claims.map((claim) => foundIn(view, claim, record)))
  const isLiteral = ([literal]: readonly (Found | undefined)[]): boolean =>
    literal !== undefined && claims.slice(1).some((part) => pairsMore(literal, part))
  // Once the whole claim is what a record says, its parts are not what was asked.
  const kept = found.some(isLiteral) ? found.map((all) => all.slice(0, 1)) : found
  return kept.flatMap((all) => bestOf(all.flatMap((one) => one ?? [])))
}

/** More than a word of grammar, as a share of similarity. */
const chance = 0.02

/** Whether a record has words of the whole claim that a part of it leaves out: they are no report around it then. */
const pairsMore = ({ claim, judgement }: Found, part: ClaimSide): boolean => {
  const whole = weightOf(claim.words)
  const within = weightOf(part.words)
  return judgement.similarity > (2 * within) / (within + whole) + chance
}

const foundIn = (
  view: StatementView,
  claim: ClaimSide & Reading,
  record: RecordText,
): Found | undefined => {
  const judgement = judge(claim, record)
  if (!judgement) return undefined
  const found = { view, claim, record, judgement }
  // *He denied that it rains* is on record, *it rains* is claimed: nothing could be less the same.
  return claim.isDenied === record.isDenied ? found : { ...found, judgement: turned(judgement) }
}

const turned = (judgement: Judgement): Judgement => ({
  ...judgement,
  wording: 'ALTERED',
  changes: new Set([...judgement.changes, 'NEGATION']),
})

const bestOf = (found: readonly Found[]): readonly Found[] => {
  const [best] = ranked(found.map((one) => ({ ...one, id: '', speaker: null, date: null, isDisputed: false })))
  return best ? [best] : []
}

/** Whom a reading of the claim asks for: who was told, or else whom that reading itself names. */
type AskedFor = (reading: Pick<Reading, 'speaker'> | undefined) => AskedSpeaker | null

const whoIsAsked = async (
  loader: Loader,
  { speaker }: CheckedClaim,
  { readings }: ClaimReading,
): Promise<AskedFor> => {
  const name = speaker ?? readings.find((one) => one.speaker !== null)?.speaker ?? null
  if (name === null) return () => null
  const asked = { name, from: speaker === null ? 'CLAIM' : 'ARGUMENT', ids: await whoIsMeant(loader, name) } as const
  return (reading) => (asked.from === 'ARGUMENT' || reading?.speaker === name ? asked : null)
}

const matchOf = (
  { view, judgement, claim, record }: Found,
  asked: Check['asked'],
  said: Days | null,
): Omit<Match, 'chains'> => {
  const judged = {
    id: view.id,
    judgement,
    speaker: speakerOf(view, asked),
    date: said ? dateAgreement(said, { from: view.saidFrom, to: view.saidTo }) : null,
    isDisputed: isDisputed(view, asked),
  }
  return {
    ...judged,
    statement: view,
    verdict: verdictOf(judged),
    difference: differenceOf(claim, record, judgement.alignment),
  }
}

const speakerOf = ({ attributions = [] }: StatementView, asked: Check['asked']): Agreement | null =>
  asked &&
  speakerAgreement(
    { name: asked.name, ids: new Set(asked.ids) },
    attributions.map(({ speaker, standing }) => ({
      id: speaker.id,
      names: (speaker.names ?? []).map(({ text }) => text),
      isDraft: Boolean(speaker.draft),
      standing,
    })),
  )

/** In doubt is what was asked: the attribution to whom it was asked of, or any when nobody was. */
const isDisputed = ({ attributions = [] }: StatementView, asked: Check['asked']): boolean => {
  const meant = attributions.filter(({ speakerId }) => asked?.ids.includes(speakerId))
  return (meant.length > 0 ? meant : attributions).some(({ standing }) => standing === 'DISPUTED')
}

/** Those of the matches that have the same words of the same speaker. */
const chainsOf = (match: Omit<Match, 'chains'>, all: readonly Omit<Match, 'chains'>[]): number => {
  const speakers = new Set(speakersOf(match.statement))
  const carriers = all.filter(
    ({ statement, judgement }) =>
      statement.id === match.statement.id ||
      (judgement.wording !== 'ALTERED' && speakersOf(statement).some((id) => speakers.has(id))),
  )
  return independentChains(
    carriers.map(({ statement }) => (statement.chain ?? []).map(({ sourceId }) => sourceId)),
  )
}

const speakersOf = ({ attributions = [] }: StatementView): readonly string[] =>
  attributions.filter(({ standing }) => standing !== 'REJECTED').map(({ speakerId }) => speakerId)
