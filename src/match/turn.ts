// What a record has next to a claim's words that turns them: a condition or an exception, a negation that a verb of
// saying passes on (*we are not saying that …*), or a sentence that takes something back (*but …*, *إلا أن …*).
import { isThen } from '../language/ar/affixes.ts'
import { packs, wordsOfAll } from '../language/packs.ts'
import type { Alignment } from './align.ts'
import type { Side } from './difference.ts'
import type { Word } from './word.ts'

export interface Turn {
  /** What was changed by leaving it out; null if it only has to be read as well. */
  readonly kind: 'NEGATION' | 'CONDITION' | null
  /** The words of the record, as they are written. */
  readonly text: string
}

export const conditions = packs.flatMap(({ claims }) => claims.conditions)
export const contrasts = packs.flatMap(({ claims }) => claims.contrasts)
/** What a sentence that begins with a condition may have before it. */
const joints = wordsOfAll(({ claims }) => claims.joints)

/** In words: how much of what turns a claim is shown. */
export const longestShown = 12
/** In words: how far away a negation may be that verbs of saying pass on. */
const reach = 9

/** The gravest turn; null if nothing turns the claim's words. */
export const turnOf = (record: Side, { steps }: Alignment): Turn | null => {
  const from = steps.find(({ recordFrom, recordTo }) => recordFrom < recordTo)?.recordFrom ?? 0
  const to = steps.findLast(({ recordFrom, recordTo }) => recordFrom < recordTo)?.recordTo ?? 0
  const negation = negationAfar(record.words, from)
  if (negation !== undefined) return { kind: 'NEGATION', text: textOf(record, negation, from) }
  const before = conditionBefore(record, from)
  if (before !== undefined) return { kind: 'CONDITION', text: textOf(record, before, from) }
  return turnBehind(record, to)
}

const turnBehind = (record: Side, to: number): Turn | null => {
  const { words } = record
  const text = textOf(record, to, words.length)
  if (startsWith(words, to, contrasts)) return { kind: null, text }
  return startsWith(words, to, conditions) && !words[to]?.afterStop ? { kind: 'CONDITION', text } : null
}

export const startsWith = (
  words: readonly Pick<Word, 'folded'>[],
  at: number,
  list: readonly (readonly string[])[],
): boolean => list.some((phrase) => phrase.every((word, k) => words[at + k]?.folded === word))

/** *If they agree, we will sign*: the first comma of the sentence ends its condition, and the claim's words begin there. */
const conditionBefore = ({ text, words }: Side, from: number): number | undefined => {
  const start = sentenceStart(words, from)
  const first = joints.has(words[start]?.folded ?? '') ? start + 1 : start
  if (first + 1 >= from || !startsWith(words, first, leading)) return undefined
  const condition = text.slice(words[first]?.start, words[from]?.start)
  const isComma = /^[^,،]+[,،][^,،\p{L}\p{N}]*$/u.test(condition)
  // *If they agree then we will sign*, *إذا وافقوا فسنوقع*: both languages also have a word for it.
  const isThenThere = words[from - 1]?.folded === 'then' || isThen(words[from]?.folded ?? '')
  return isComma || isThenThere ? start : undefined
}
const leading = packs.flatMap(({ claims }) => claims.leading)

const sentenceStart = (words: readonly Word[], from: number): number => {
  let start = from
  while (start > 0 && !words[start]?.afterStop) start--
  return start
}

/** Verbs that pass a negation on without a *that* after them: *we never meant to say the war is over*. */
const sayings = wordsOfAll(({ claims }) => claims.passing)
const complementizers = wordsOfAll(({ claims }) => claims.complementizers)
/** After these a negation affirms, *no doubt that*, *لا شك أن*, or says nothing about what follows: *not only*. */
export const affirming = wordsOfAll(({ claims }) => claims.affirming)

/** The place of a negation that verbs pass on to the claim's words; undefined for none. */
const negationAfar = (words: readonly Word[], from: number): number | undefined => {
  const [own, last] = [words[from]?.folded ?? '', words[from - 1]?.folded ?? '']
  if (![own, last].some((word) => complementizers.has(word)) && !sayings.has(last)) return undefined
  for (let i = from; i > 0 && from - i < reach; i--) {
    if (words[i]?.afterStop) return undefined
    const before = words[i - 1]
    if (!before || affirming.has(before.folded)) return undefined
    if (before.kind === 'NEGATION') return i - 1
  }
  return undefined
}

const textOf = ({ text, words }: Side, from: number, to: number): string => {
  const first = words[from]
  let last = from
  while (last + 1 < to && last + 1 < from + longestShown && !words[last + 1]?.afterStop) last++
  const end = words[last]
  return first && end ? text.slice(first.start, end.end) : ''
}
