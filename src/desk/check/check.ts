// Did X say Y? A claim against everything on record: candidates from the index, each judged, ranked, and the verdict.
import { overall, ranked, type Verdict } from '../../match/verdict.ts'
import type { ReviewState } from '../../statement/statement.ts'
import type { Loader } from '../../store/read/loader.ts'
import { nothing, type Want } from '../../store/read/want.ts'
import { whoIsMeant } from '../../store/read/who-is-meant.ts'
import { type CheckedClaim, checkedClaim, type CheckInput } from './check-input.ts'
import { type Found, findRecords } from './find-records.ts'
import { type AskedSpeaker, type Match, matchOf, toldOfMatches, withWanted } from './match.ts'
import { type ClaimReading, readClaim, type Reading } from './read-claim.ts'

export interface Check {
  readonly claim: string
  readonly lang: string
  readonly verdict: Verdict
  readonly matches: readonly Match[]
  /** Who was asked for; null when nobody. */
  readonly asked: AskedSpeaker | null
  readonly review: readonly ReviewState[]
  /** Candidates that were too long to be compared within the work that one check may be. */
  readonly uncompared: number
}

export interface CheckOptions {
  /** What is wanted of the statements of the matches. */
  readonly want?: Want
  /** Statements that count as not on record: an evaluation hides what it asks for. */
  readonly without?: readonly string[]
}

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
  const { found, uncompared } = await findRecords(loader, reading.readings, given.review, without)
  const askedFor = await whoIsAsked(loader, given, reading)
  const views = await loader.statements(
    found.map(({ view }) => view),
    toldOfMatches,
  )
  const judged = found.flatMap((one, i): readonly Found[] => {
    const view = views[i]
    return view ? [{ ...one, view }] : []
  })
  const matches = ranked(judged.map((one) => matchOf(one, askedFor(one.claim), given.said)))
  const shown = await withWanted(loader, matches.slice(0, given.first), matches, want)
  return {
    claim: reading.claim,
    lang: reading.lang,
    verdict: overall(matches),
    matches: shown,
    asked: askedFor(judged.find(({ view }) => view.id === matches[0]?.id)?.claim ?? reading.readings.at(-1)),
    review: given.review,
    uncompared,
  }
}

/** Whom a reading of the claim asks for: who was told, or else whom that reading itself names. */
type AskedFor = (reading: Pick<Reading, 'speaker'> | undefined) => AskedSpeaker | null

const whoIsAsked = async (
  loader: Loader,
  { speaker }: CheckedClaim,
  { readings }: ClaimReading,
): Promise<AskedFor> => {
  if (speaker !== null) {
    const asked: AskedSpeaker = { name: speaker, from: 'ARGUMENT', ids: await whoIsMeant(loader, speaker) }
    return () => asked
  }
  const named = new Map<string, AskedSpeaker>()
  for (const { speaker: name } of readings)
    if (name !== null && !named.has(name))
      named.set(name, { name, from: 'CLAIM', ids: await whoIsMeant(loader, name) })
  return (reading) => named.get(reading?.speaker ?? '') ?? null
}
