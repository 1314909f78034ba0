// A claim that no record has as a whole → its parts, each with what is on record of it. The parts are its sentences;
// one is cut where a record ends if two statements follow each other without a mark between them.
import { matters } from '../../match/change.ts'
import { ranked } from '../../match/verdict.ts'
import { weightOf } from '../../match/word.ts'
import type { Loader } from '../../store/read/loader.ts'
import type { Span } from '../../text/span.ts'
import type { AskedSpeaker } from './asked.ts'
import type { CheckedClaim } from './check-input.ts'
import type { Budget } from './budget.ts'
import { type FoundRecord, findRecords } from './find-records.ts'
import { matchOf, type SingleMatch, wantedOfMatches } from './match.ts'
import { type ClaimPart, type ClaimReading, cutAt, joinedPart } from './read-claim.ts'

/** The speaker given with the check, or else the one whom a name in the claim asks about; null if there is neither. */
export type AskedFor = (name: string | null) => AskedSpeaker | null

export interface Asking {
  readonly loader: Loader
  readonly given: CheckedClaim
  /** Statements that count as not on record. */
  readonly without: readonly string[]
  readonly askedFor: AskedFor
  /** For the whole check. */
  readonly budget: Budget
}

/** A part with all that was found for it. */
export interface JudgedPart extends Span {
  readonly part: ClaimPart
  readonly matches: readonly SingleMatch[]
  readonly asked: AskedSpeaker | null
  /** The best match as it was found. */
  readonly best: FoundRecord | undefined
  /** How many candidates were too long to compare within what was left of the budget. */
  readonly uncompared: number
  /** Whether there are drafts to compare that were not asked for. */
  readonly hasDrafts: boolean
}

export const judgedPart = async (
  { loader, given, without, askedFor, budget }: Asking,
  part: ClaimPart,
): Promise<JudgedPart> => {
  const options = { review: given.review, without, budget }
  const { found, ...rest } = await findRecords(loader, part.readings, options)
  const views = await loader.statements(
    found.map(({ view }) => view),
    wantedOfMatches,
  )
  const all = found.flatMap((one, i): readonly FoundRecord[] => {
    const view = views[i]
    return view ? [{ ...one, view }] : []
  })
  const matches = ranked(
    all.map((one) => matchOf(one, askedFor(one.claim.speaker), given.said ?? one.claim.said)),
  )
  const best = all.find(({ view }) => view.id === matches[0]?.id)
  const named = best?.claim ?? part.readings.findLast(({ speaker }) => speaker !== null)
  const asked = askedFor(named?.speaker ?? null)
  return { start: part.start, end: part.end, part, matches, best, asked, ...rest }
}

/** Whether one record has all of the part unchanged. */
export const isAnswered = ({ best }: JudgedPart): boolean =>
  best !== undefined && best.judgement.wording !== 'ALTERED'

/** The parts of a claim that no record answers as a whole; only the whole if its parts find nothing more. */
export const judgedParts = async (
  asking: Asking,
  { claim, parts }: ClaimReading,
  whole: JudgedPart,
): Promise<readonly JudgedPart[]> => {
  const all: JudgedPart[] = []
  for (const part of parts)
    for (const one of await cutParts(asking, await judgedPart(asking, part)))
      all.push(...(await withEarlier(asking, claim, all, one)))
  if (parts.length === 0) all.push(...(await cutParts(asking, whole)))
  if (!all.some(isAnswered) || isChangedBetween(whole, all)) return [whole]
  return all.map((one) => (isForWhole(one, whole, all) ? { ...whole, ...placeOf(one) } : one))
}

/** Whether the record of the whole says more about a part than its own, which is missing or another statement. */
const isForWhole = (one: JudgedPart, whole: JudgedPart, all: readonly JudgedPart[]): boolean => {
  if (!one.best) return isWithin(one, whole)
  const id = whole.best?.view.id
  // Inside a speech, *She gets things done* is a change to that speech, even if another record has just these words.
  return (
    one.best.view.id !== id &&
    one.best.judgement.scope !== 'WHOLE' &&
    all.some(({ best }) => best !== undefined && best.view.id === id) &&
    isWithin(one, whole)
  )
}

/**
 * Whether a change that matters is between the parts, which all are of the record of the whole: *“…” of the 2016 “…”*.
 */
const isChangedBetween = ({ best }: JudgedPart, all: readonly JudgedPart[]): boolean => {
  if (!best || best.claim.at === null || all.some((one) => one.best?.view.id !== best.view.id)) return false
  const { claim, judgement } = best
  const { steps, changes } = judgement.alignment
  return steps.some((step, i) => {
    const change = changes[i]
    const start = claim.words[step.claimFrom]?.start
    // An exclamation next to the words is only in the claim and changes none of them.
    if (step.kind === 'EXTRA' || step.claimFrom === step.claimTo || start === undefined) return false
    if (!change || !matters.has(change)) return false
    return !all.some(({ part }) => isInside(start + (claim.at ?? 0), part))
  })
}

/** The part; if one record answers it together with the one before, both as one, and the earlier one is removed. */
const withEarlier = async (
  asking: Asking,
  claim: string,
  earlier: JudgedPart[],
  one: JudgedPart,
): Promise<readonly JudgedPart[]> => {
  const last = earlier.at(-1)
  if (!last?.best || last.best.view.id !== one.best?.view.id) return [one]
  const both = await judgedPart(asking, joinedPart(claim, last.part, one.part))
  if (!isAnswered(both)) return [one]
  earlier.pop()
  return [both]
}

const placeOf = ({ start, end, part }: JudgedPart): Pick<JudgedPart, 'start' | 'end' | 'part'> => ({
  start,
  end,
  part,
})

/** As a share of a part's weight. */
const mostOf = 0.5

/**
 * Whether the words of a part without a record of its own are among those that the whole shares with its record. In
 * *The dam is safe. Everybody must leave* the second sentence is changed, and too short to be found alone.
 */
const isWithin = ({ part }: JudgedPart, { best }: JudgedPart): boolean => {
  if (!best) return false
  const { claim, judgement } = best
  const paired = new Set(
    judgement.alignment.steps
      .filter(({ kind }) => kind === 'EQUAL' || kind === 'SPELLING' || kind === 'INFLECTION')
      .flatMap(({ claimFrom, claimTo }) => claim.words.slice(claimFrom, claimTo))
      .map(({ start }) => start + (claim.at ?? 0)),
  )
  const own = claim.words.filter(({ start }) => isInside(start + (claim.at ?? 0), part))
  return (
    claim.at !== null &&
    weightOf(own.filter(({ start }) => paired.has(start + (claim.at ?? 0)))) >= mostOf * weightOf(own)
  )
}

const isInside = (at: number, { start, end }: Span): boolean => start <= at && at < end

/** How often a part is cut between statements that follow each other without a mark. */
const mostCuts = 3
/** In words: fewer that the record does not have are a change, not a statement. */
const leastCut = 4

/** The part; if its record ends inside it, the pieces before and after that place, provided that each is on record. */
const cutParts = async (
  asking: Asking,
  judged: JudgedPart,
  cuts = mostCuts,
): Promise<readonly JudgedPart[]> => {
  const at = isAnswered(judged) || cuts === 0 ? null : placeOfCut(judged)
  if (at === null) return [judged]
  const pieces: JudgedPart[] = []
  for (const piece of cutAt(judged.part, at))
    pieces.push(...(await cutParts(asking, await judgedPart(asking, piece), cuts - 1)))
  return pieces.length > 1 && pieces.every(isAnswered) ? pieces : [judged]
}

/** Where the best record ends or begins inside the part, in code units of the claim; null if it has all of the part. */
const placeOfCut = ({ best }: JudgedPart): number | null => {
  if (!best || best.claim.at === null) return null
  const { claim, judgement } = best
  const { steps } = judgement.alignment
  const isOwn = (kind: string): boolean => kind === 'EXTRA' || kind === 'OTHER'
  const first = steps.findIndex(({ kind }) => !isOwn(kind))
  const last = steps.findLastIndex(({ kind }) => !isOwn(kind))
  const before = steps[first]?.claimFrom ?? 0
  const behind = steps[last]?.claimTo ?? claim.words.length
  const i = claim.words.length - behind >= before ? behind : before
  const length = Math.max(before, claim.words.length - behind)
  const word = length >= leastCut ? claim.words[i] : undefined
  return word ? word.start + (claim.at ?? 0) : null
}
