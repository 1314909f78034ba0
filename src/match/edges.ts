// Where a claim ends and its record goes on: the record's words right there may still belong to the comparison.
import type { Alignment, Step } from './align.ts'
import { isQuoted, type RecordSide } from './difference.ts'
import { isModal } from './grammar/english-verb.ts'
import { isMood } from './grammar/small-word.ts'
import { isFutureWord, isWas } from '../language/ar/time-words.ts'
import { affirming } from './turn.ts'
import type { Word } from './word.ts'

type Steps = readonly Step[]

/** In words: if a record has at most this left next to a word that only the claim has, that word replaces it. */
const edge = 2
/** In words: how far a negation may be from what it negates. */
const negationReach = 4

/** The alignment with the record's words that its edges cut off wrongly: they are skipped then, not mere context. */
export const withEdges = (record: RecordSide, alignment: Alignment): Alignment =>
  withNegation(record, withReplacedEnds(record, alignment))

/** A changed last word (*a win in May* for *a win in November*) is a change, not an extra word and a cut record. */
const withReplacedEnds = (record: RecordSide, alignment: Alignment): Alignment => {
  const { steps } = alignment
  const [head, tail] = [steps[0], steps.at(-1)]
  if (!head || !tail) return alignment
  const before = head.kind === 'EXTRA' && head.recordFrom <= edge ? head.recordFrom : 0
  const left = record.words.length - tail.recordTo
  const behind = tail.kind === 'EXTRA' && left <= edge ? left : 0
  return around(alignment, head.recordFrom - before, tail.recordTo + behind)
}

/**
 * People who quote *(we do not) send aid* leave out what reverses it: a negation right before the words, or right after
 * them, belongs to the comparison.
 */
const withNegation = (record: RecordSide, alignment: Alignment): Alignment => {
  const { words } = record
  const first = alignment.steps.find(({ recordFrom, recordTo }) => recordFrom < recordTo)
  const last = alignment.steps.findLast(({ recordFrom, recordTo }) => recordFrom < recordTo)
  if (!first || !last) return alignment
  const behind = isCutBeforeNegation(words, last.recordTo) ? 1 : 0
  const from = negationBefore(words, first.recordFrom)
  return around(alignment, from < first.recordFrom ? from : moodBefore(record, from), last.recordTo + behind)
}

/**
 * *(perhaps) the dam will hold*, *(قد) ينهار السد*, *(كان) الميناء مغلقا*: the word before says how sure it is, or
 * when. A *was* of the report before a quotation is not included: the quotation is cut from it as from any other words.
 */
const moodBefore = (record: RecordSide, from: number): number => {
  const { words } = record
  const before = words[from - 1]
  if (!before || words[from]?.afterStop || isModal(before)) return from
  const isCut = isQuoted(record, from) && !isQuoted(record, from - 1)
  const turns = isMood(before) || (isWas(before.folded) && !isCut) || isFutureWord(before.folded)
  return turns ? from - 1 : from
}

/**
 * *he will (not) go*: cut after a word of grammar. Arabic negates before the verb; *very boring, not exciting* goes on.
 */
const isCutBeforeNegation = (words: readonly Word[], to: number): boolean => {
  const next = words[to]
  return (
    next?.kind === 'NEGATION' &&
    !next.afterStop &&
    /^[a-z]/u.test(next.folded) &&
    words[to - 1]?.kind === 'FUNCTION'
  )
}

/**
 * The negation before the word in its clause, with only words of grammar between them and at most one other word
 * (*never pledged to …*, *لا يعني أننا …*); otherwise the word itself.
 */
const negationBefore = (words: readonly Word[], from: number): number => {
  let others = 0
  for (let i = from; i > 0 && from - i < negationReach; i--) {
    if (words[i]?.afterStop) return from
    const before = words[i - 1]
    if (before?.kind === 'NEGATION') return i - 1
    if (affirming.has(before?.folded ?? '') || (before?.kind !== 'FUNCTION' && others++ > 0)) return from
  }
  return from
}

/** The steps, with those of the record's words before and after them that are in [from, to). */
const around = (alignment: Alignment, from: number, to: number): Alignment => {
  const { steps } = alignment
  const first = steps[0]?.recordFrom ?? 0
  const last = steps.at(-1)
  return {
    ...alignment,
    steps: [...skipped(0, from, first), ...steps, ...skipped(last?.claimTo ?? 0, last?.recordTo ?? 0, to)],
  }
}

const skipped = (claimAt: number, from: number, to: number): Steps =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => ({
    kind: 'SKIPPED',
    claimFrom: claimAt,
    claimTo: claimAt,
    recordFrom: from + k,
    recordTo: from + k + 1,
  }))
