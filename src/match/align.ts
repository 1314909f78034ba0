// A claim's words against a record's → the alignment that costs least: every word of the claim is paired, replaced or
// extra; the record may go on before and after for nothing, for a claim may be a part of what was said. Gaps cost to be
// begun and to go on (Gotoh 1982), so that one long omission is likelier than many short ones; where the claim itself
// has an ellipsis, what the record has there is left out for nothing.
import { type Pair, pairOf, type PairKind } from './pair.ts'
import type { Word } from './word.ts'

/** Indexes of words, half-open. */
export interface Step {
  readonly kind: PairKind | 'EXTRA' | 'SKIPPED' | 'OMITTED'
  readonly claimFrom: number
  readonly claimTo: number
  readonly recordFrom: number
  readonly recordTo: number
}

export interface Alignment {
  /** In order, from the first word of the claim to its last; the record's words around them are in no step. */
  readonly steps: readonly Step[]
  /** Higher is better; comparable for one claim alone. */
  readonly score: number
}

/** What a pair or a gap adds, as shares of the words' weights. */
const costs = { other: 0.4, extra: 0.3, skipped: 0.2, begin: 0.12 } as const

/** How the best way reached a cell: the state it came from is in the low bits. */
const pairing = 0
const extra = 1
const skipping = 2
const states = 3
/** Two words of the claim are one of the record's, or the other way round (*عبد الله*, *عبدالله*). */
const joinedClaim = 4
const joinedRecord = 8
const fresh = 16
const never = Number.NEGATIVE_INFINITY

export const align = (
  claim: readonly Word[],
  record: readonly Word[],
  isKnown: (stem: string) => boolean,
): Alignment => {
  const pairs = pairTable(claim, record, isKnown)
  return traced(claim, pairs, filled(claim, record, pairs))
}

type PairTable = readonly (readonly Pair[])[]

/** A record's words repeat, and pairing two words costs more than finding them again. */
const pairTable = (
  claim: readonly Word[],
  record: readonly Word[],
  isKnown: (stem: string) => boolean,
): PairTable =>
  claim.map((word) => {
    const known = new Map<string, Pair>()
    return record.map((other) => {
      const found = known.get(other.folded)
      if (found) return found
      const pair = pairOf(word, other, isKnown)
      known.set(other.folded, pair)
      return pair
    })
  })

interface Table {
  readonly width: number
  readonly scores: Float64Array
  readonly from: Uint8Array
}

const filled = (claim: readonly Word[], record: readonly Word[], pairs: PairTable): Table => {
  const width = (record.length + 1) * states
  const scores = new Float64Array((claim.length + 1) * width).fill(never)
  const from = new Uint8Array(scores.length)
  const table = { width, scores, from }
  for (let j = 0; j <= record.length; j++) {
    scores[j * states + pairing] = 0
    from[j * states + pairing] = fresh
  }
  for (let i = 1; i <= claim.length; i++)
    for (let j = 0; j <= record.length; j++) {
      fillExtra(table, claim, i, j)
      if (j === 0) continue
      fillPair(table, claim, record, pairs, i, j)
      fillSkip(table, claim, record, i, j)
    }
  return table
}

const offer = ({ scores, from }: Table, at: number, score: number, source: number): void => {
  if (score <= (scores[at] ?? never)) return
  scores[at] = score
  from[at] = source
}

const fillExtra = (table: Table, claim: readonly Word[], i: number, j: number): void => {
  const at = i * table.width + j * states
  const above = at - table.width
  const cost = costs.extra * (claim[i - 1]?.weight ?? 0)
  for (let state = 0; state < states; state++) {
    const begun = state === extra ? 0 : costs.begin
    offer(table, at + extra, (table.scores[above + state] ?? never) - cost - begun, state)
  }
}

const fillPair = (
  table: Table,
  claim: readonly Word[],
  record: readonly Word[],
  pairs: PairTable,
  i: number,
  j: number,
): void => {
  const one = claim[i - 1]
  const other = record[j - 1]
  const pair = pairs[i - 1]?.[j - 1]
  if (!one || !other || !pair) return
  const at = i * table.width + j * states + pairing
  const gain = pair.kind === 'OTHER' ? -costs.other * Math.max(one.weight, other.weight) : pair.alike * one.weight
  const before = at - pairing - table.width - states
  for (let state = 0; state < states; state++)
    offer(table, at, (table.scores[before + state] ?? never) + gain, state)
  fillJoined(table, claim, record, i, j)
}

const fillJoined = (
  table: Table,
  claim: readonly Word[],
  record: readonly Word[],
  i: number,
  j: number,
): void => {
  const at = i * table.width + j * states + pairing
  const [one, first] = [claim[i - 1], claim[i - 2]]
  const [other, earlier] = [record[j - 1], record[j - 2]]
  if (!one || !other) return
  if (first && first.folded + one.folded === other.folded)
    for (let state = 0; state < states; state++) {
      const before = at - 2 * table.width - states + state
      offer(table, at, (table.scores[before] ?? never) + first.weight + one.weight, state | joinedClaim)
    }
  if (earlier && earlier.folded + other.folded === one.folded)
    for (let state = 0; state < states; state++) {
      const before = at - table.width - 2 * states + state
      offer(table, at, (table.scores[before] ?? never) + one.weight, state | joinedRecord)
    }
}

const fillSkip = (
  table: Table,
  claim: readonly Word[],
  record: readonly Word[],
  i: number,
  j: number,
): void => {
  const at = i * table.width + j * states
  const isFree = claim[i]?.afterOmission === true
  const cost = isFree ? 0 : costs.skipped * (record[j - 1]?.weight ?? 0)
  for (let state = 0; state < states; state++) {
    const begun = state === skipping || isFree ? 0 : costs.begin
    offer(table, at + skipping, (table.scores[at - states + state] ?? never) - cost - begun, state)
  }
}

const traced = (
  claim: readonly Word[],
  pairs: PairTable,
  { width, scores, from }: Table,
): Alignment => {
  const last = claim.length * width
  let best = last
  for (let at = last; at < last + width; at++)
    if (at % states !== skipping && (scores[at] ?? never) > (scores[best] ?? never)) best = at
  const steps: Step[] = []
  let i = claim.length
  let j = Math.floor((best - last) / states)
  let state = (best - last) % states
  while (i > 0) {
    const source = from[i * width + j * states + state] ?? 0
    const step = stepAt(claim, pairs, i, j, state, source)
    steps.push(step)
    i = step.claimFrom
    j = step.recordFrom
    state = source & 3
  }
  return { steps: steps.reverse(), score: scores[best] ?? never }
}

const stepAt = (
  claim: readonly Word[],
  pairs: PairTable,
  i: number,
  j: number,
  state: number,
  source: number,
): Step => {
  const place = { claimFrom: i, claimTo: i, recordFrom: j, recordTo: j }
  if (state === extra) return { ...place, kind: 'EXTRA', claimFrom: i - 1 }
  if (state === skipping)
    return { ...place, kind: claim[i]?.afterOmission ? 'OMITTED' : 'SKIPPED', recordFrom: j - 1 }
  const joined = (source & (joinedClaim | joinedRecord)) !== 0
  return {
    kind: joined ? 'SPELLING' : (pairs[i - 1]?.[j - 1]?.kind ?? 'OTHER'),
    claimFrom: i - ((source & joinedClaim) !== 0 ? 2 : 1),
    claimTo: i,
    recordFrom: j - ((source & joinedRecord) !== 0 ? 2 : 1),
    recordTo: j,
  }
}
