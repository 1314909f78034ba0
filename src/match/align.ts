// A claim's words and a record's → the alignment that costs least: every word of the claim is paired, replaced or
// extra. The record may go on before and after at no cost, because a claim may be a part of what was said. Beginning a
// gap and continuing it have separate costs (Gotoh 1982), so that one long omission is more likely than many short
// ones. Where the claim has an ellipsis, omitting the record's words costs nothing.
import { type Pair, pairOf, type PairKind, type Vocabulary } from './pair.ts'
import { windowOf } from './window.ts'
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
  /** In order, from the first word of the claim to its last. The record's words around them are in no step. */
  readonly steps: readonly Step[]
}

/** What a pair or a gap adds, as shares of the words' weights. A word of grammar does not replace a name. */
const costs = { other: 0.4, unlike: 0.7, extra: 0.3, skipped: 0.2, begin: 0.12 } as const

/** How the best way reached a cell: the state it came from is in the low bits. */
const pairing = 0
const extra = 1
const skipping = 2
const states = 3
/** Two words of the claim are one of the record, or the other way round (*عبد الله*, *عبدالله*). */
const joinedClaim = 4
const joinedRecord = 8
const fresh = 16
const never = Number.NEGATIVE_INFINITY

/**
 * The alignment, a row at a time, so that the caller can let others work in between.
 * @yields how many cells the row had
 */
export function* aligning(
  claim: readonly Word[],
  record: readonly Word[],
  vocabulary: Vocabulary,
): Generator<number, Alignment> {
  const { from, to } = windowOf(claim, record)
  const seen = record.slice(from, to)
  const pairs: PairRow[] = []
  const table = emptyTable(claim, seen)
  const rowOf = rowsOf(seen, vocabulary)
  for (const [i, word] of claim.entries()) {
    pairs.push(rowOf(word))
    fillRow(table, claim, seen, pairs, i)
    yield seen.length
  }
  const steps = traced(claim, pairs, table)
  const moved = steps.map((step) => ({
    ...step,
    recordFrom: step.recordFrom + from,
    recordTo: step.recordTo + from,
  }))
  return { steps: from === 0 ? steps : moved }
}

/** How many cells an alignment takes. */
export const cellsOf = (claim: readonly Word[], record: readonly Word[]): number => {
  const { from, to } = windowOf(claim, record)
  return claim.length * (to - from)
}

type PairRow = readonly Pair[]
/** A row for each word of the claim. */
type PairTable = readonly PairRow[]

/** Words repeat on both sides, and pairing two words costs more than looking up their pair. */
const rowsOf = (record: readonly Word[], vocabulary: Vocabulary): ((word: Word) => PairRow) => {
  const places = new Map<string, number>()
  const distinct: Word[] = []
  const placeOf = record.map((word) => {
    const known = places.get(word.folded)
    if (known !== undefined) return known
    places.set(word.folded, distinct.length)
    return distinct.push(word) - 1
  })
  const rows = new Map<string, PairRow>()
  return (word) => {
    const key = [word.kind, word.value, word.measure, word.stem, word.folded].join(' ')
    const known = rows.get(key)
    if (known) return known
    const made = distinct.map((other) => pairOf(word, other, vocabulary))
    const row = placeOf.map((place) => made[place] ?? unlike)
    rows.set(key, row)
    return row
  }
}

/** For a place that the record does not have. */
const unlike: Pair = { kind: 'OTHER', alike: 0 }

/** A cell for each place between words and each state, a row for each word of the claim. */
interface Table {
  readonly width: number
  readonly scores: Float64Array
  readonly from: Uint8Array
}

const emptyTable = (claim: readonly Word[], record: readonly Word[]): Table => {
  const width = (record.length + 1) * states
  const scores = new Float64Array((claim.length + 1) * width).fill(never)
  const from = new Uint8Array(scores.length)
  for (let at = pairing; at < width; at += states) {
    scores[at] = 0
    from[at] = fresh
  }
  return { width, scores, from }
}

const fillRow = (
  table: Table,
  claim: readonly Word[],
  record: readonly Word[],
  pairs: PairTable,
  i: number,
): void => {
  const { width } = table
  const word = claim[i]
  if (!word) return
  const row = (i + 1) * width
  const isFree = claim[i + 1]?.afterOmission === true
  best(table, row + extra, row - width, extra, costs.extra * word.weight, costs.begin, 0)
  for (const [j, other] of record.entries()) {
    const at = row + (j + 1) * states
    best(table, at + extra, at - width, extra, costs.extra * word.weight, costs.begin, 0)
    best(table, at + pairing, at - width - states, states, -gainOf(word, other, pairs[i]?.[j]), 0, 0)
    if (i > 0 || j > 0) join(table, claim, record, i, j)
    const skip = isFree ? 0 : costs.skipped * other.weight
    best(table, at + skipping, at - states, skipping, skip, isFree ? 0 : costs.begin, 0)
  }
}

const gainOf = (word: Word, other: Word, pair: Pair | undefined): number =>
  pair && pair.kind !== 'OTHER'
    ? pair.alike * word.weight
    : -(isGrammar(word) === isGrammar(other) ? costs.other : costs.unlike) *
      Math.max(word.weight, other.weight)

const isGrammar = ({ kind }: Word): boolean => kind === 'FUNCTION'

/**
 * The best way into a cell from the three states of another, if it is better than what the cell has.
 * @param going the state that continues its gap; from the others a gap is begun
 */
const best = (
  { scores, from }: Table,
  at: number,
  before: number,
  going: number,
  cost: number,
  begin: number,
  mark: number,
): void => {
  let found = scores[at] ?? never
  for (let state = 0; state < states; state++) {
    const score = (scores[before + state] ?? never) - cost - (state === going ? 0 : begin)
    if (score <= found) continue
    found = score
    scores[at] = score
    from[at] = state | mark
  }
}

/** Joins two words of one side that are written as one on the other. */
const join = (table: Table, claim: readonly Word[], record: readonly Word[], i: number, j: number): void => {
  const at = (i + 1) * table.width + (j + 1) * states + pairing
  const [first, one] = [claim[i - 1], claim[i]]
  const [earlier, other] = [record[j - 1], record[j]]
  if (!one || !other) return
  if (first && areJoined(first, one, other))
    best(table, at, at - 2 * table.width - states, states, -first.weight - one.weight, 0, joinedClaim)
  if (earlier && areJoined(earlier, other, one))
    best(table, at, at - table.width - 2 * states, states, -one.weight, 0, joinedRecord)
}

/** Compares the lengths first, because this is asked for every cell and is false for nearly all. */
const areJoined = (first: Word, second: Word, whole: Word): boolean =>
  first.folded.length + second.folded.length === whole.folded.length &&
  whole.folded.startsWith(first.folded) &&
  whole.folded.endsWith(second.folded)

const traced = (claim: readonly Word[], pairs: PairTable, { width, scores, from }: Table): Step[] => {
  const last = claim.length * width
  let end = last
  for (let at = last; at < last + width; at++)
    if (at % states !== skipping && (scores[at] ?? never) > (scores[end] ?? never)) end = at
  const steps: Step[] = []
  let i = claim.length
  let j = Math.floor((end - last) / states)
  let state = (end - last) % states
  while (i > 0) {
    const source = from[i * width + j * states + state] ?? 0
    const step = stepAt(claim, pairs, i, j, state, source)
    steps.push(step)
    i = step.claimFrom
    j = step.recordFrom
    state = source & 3
  }
  return steps.reverse()
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
