// Readings of a claim → the records that they are about: candidates from the index, each judged word by word.
import type { ClaimSide, Judgement } from '../../match/judge.ts'
import { type RecordText, recordOf } from '../../match/record.ts'
import { ranked } from '../../match/verdict.ts'
import { type Frequencies, weightOf, wordsOf } from '../../match/word.ts'
import type { ReviewState } from '../../statement/statement.ts'
import type { Loader } from '../../store/read/loader.ts'
import { statementsById } from '../../store/read/lookup.ts'
import { matchCandidates } from '../../store/read/match-candidates.ts'
import type { StatementView } from '../../store/read/view.ts'
import { nothing, wanting } from '../../store/read/want.ts'
import { termsOf, unitsOf } from '../../language/unit.ts'
import { type Budget, budgetOf } from './budget.ts'
import type { WayToRead } from './read-claim.ts'

/** How many candidates are compared word by word. */
const compared = 40

/** A record that the claim is about, with the reading of the claim that fits it best. */
export interface FoundRecord {
  readonly view: StatementView
  readonly judgement: Judgement
  readonly claim: ClaimSide & WayToRead
  readonly record: RecordText
  /** Set if the record is a part of the claim: the judgement then takes the record as the claim. */
  readonly isReversed?: true
}

/** What was found, and how many candidates were too long to compare within the work that a check may do. */
export interface FoundRecords {
  readonly found: readonly FoundRecord[]
  readonly uncompared: number
  /** Whether drafts, which were not asked for, share as much with the claim as the candidates that were compared. */
  readonly hasDrafts: boolean
}

export interface FindOptions {
  readonly review: readonly ReviewState[]
  /** Statements that count as not on record. */
  readonly without: readonly string[]
  readonly budget: Budget
}

/** Takes five to ten SQL statements, whatever is found; on SQLite one more for every 32 terms not counted before. */
export const findRecords = async (
  loader: Loader,
  readings: readonly WayToRead[],
  { review, without, budget }: FindOptions,
): Promise<FoundRecords> => {
  const terms = [...new Set(readings.flatMap(({ text }) => termsOf(unitsOf(text))))]
  const { ids, drafts, ...frequencies } = await matchCandidates(loader, {
    ...{ terms, review, without },
    limit: compared,
  })
  const views = await statementsById(loader, ids, wanting({ text: nothing }))
  const claims = readings.map((reading) => ({
    ...reading,
    words: wordsOf(reading.text, frequencies),
    frequencies,
  }))
  const found: (readonly (FoundRecord | undefined)[])[] = []
  let uncompared = 0
  for (const view of views) {
    await loader.breathe()
    const record = recordOf(view.spans ?? [])
    const ways: (FoundRecord | undefined)[] = []
    let isWhole = true
    for (const claim of claims) {
      const one = await foundIn(budget, view, claim, record)
      ways.push(one === 'TOO_LONG' ? undefined : one)
      isWhole &&= one !== 'TOO_LONG'
    }
    found.push(ways)
    if (!isWhole) uncompared++
  }
  // If a record has what a longer reading says, a shorter one is not what was asked.
  const isOutdone = claims.map((part, i) =>
    found.some((all) => all.slice(0, i).some((longer) => longer && pairsMore(longer, part))),
  )
  const kept = found.map((all) => all.filter((_, i) => !isOutdone[i]))
  return {
    found: kept.flatMap((all) => bestOf(all.flatMap((one) => one ?? []))),
    uncompared,
    hasDrafts: drafts.length > 0,
  }
}

/** As a share of similarity: more than a word of grammar adds. */
const chance = 0.02

/** Whether a record has words of the whole claim that a part of it leaves out: then they are no report around it. */
const pairsMore = ({ claim, judgement }: FoundRecord, part: ClaimSide): boolean => {
  const whole = weightOf(claim.words)
  const within = weightOf(part.words)
  return judgement.similarity > (2 * within) / (within + whole) + chance
}

const foundIn = async (
  budget: Budget,
  view: StatementView,
  claim: ClaimSide & WayToRead,
  record: RecordText,
): Promise<FoundRecord | undefined | 'TOO_LONG'> => {
  const judgement = await budget.judge(claim, record)
  if (judgement === undefined || judgement === 'TOO_LONG') return judgement
  const found = { view, claim, record, judgement }
  // *He denied that it rains* is on record and *it rains* is claimed: these are opposites.
  return claim.isDenied === record.isDenied ? found : { ...found, judgement: turned(judgement) }
}

const turned = (judgement: Judgement): Judgement => ({
  ...judgement,
  wording: 'ALTERED',
  isTurned: true,
  changes: new Set([...judgement.changes, 'NEGATION']),
})

const bestOf = (found: readonly FoundRecord[]): readonly FoundRecord[] => {
  const [best] = ranked(
    found.map((one) => ({ ...one, id: '', speaker: null, date: null, isDisputed: false })),
  )
  return best ? [best] : []
}

/** In words: for a speech of an hour, only the beginning is searched for. */
const longest = 400

/** The statements whose words are those of `view`, a part of them, or the same with a change. */
export const findLike = async (
  loader: Loader,
  view: StatementView,
  review: readonly ReviewState[],
): Promise<readonly FoundRecord[]> => {
  const own = recordOf(view.spans ?? [])
  const terms = termsOf(unitsOf(own.text).slice(0, longest))
  const request = { terms, review, without: [view.id], limit: compared }
  const { ids, ...frequencies } = await matchCandidates(loader, request)
  const others = await statementsById(loader, ids, wanting({ text: nothing }))
  const budget = budgetOf(loader.breathe)
  const found: FoundRecord[] = []
  for (const other of others) found.push(...(await likeIn(budget, own, other, frequencies)))
  return found
}

/** A statement with these words or a part of them, or else one with the words changed. */
const likeIn = async (
  budget: Budget,
  own: RecordText,
  other: StatementView,
  frequencies: Frequencies,
): Promise<readonly FoundRecord[]> => {
  const record = recordOf(other.spans ?? [])
  const found = await foundIn(budget, other, claimOf(own, frequencies), record)
  if (found === 'TOO_LONG') return []
  if (found && found.judgement.wording !== 'ALTERED') return [found]
  const part = await foundIn(budget, other, otherClaimOf(record, frequencies), own)
  if (part && part !== 'TOO_LONG' && part.judgement.wording !== 'ALTERED')
    return [{ ...part, isReversed: true as const }]
  return found ? [found] : []
}

const claimOf = ({ text, isDenied }: RecordText, frequencies: Frequencies): ClaimSide & WayToRead => ({
  ...{ text, isDenied, speaker: null, said: null, at: null, frequencies, isOnRecord: true },
  words: wordsOf(text, frequencies).slice(0, longest),
})

/** The frequencies for another statement are not known: its words have the usual weight. */
const otherClaimOf = (record: RecordText, frequencies: Frequencies): ClaimSide & WayToRead => ({
  ...claimOf(record, frequencies),
  words: record.words.slice(0, longest),
})
