// What a record has next to a claim's words that turns them: a condition or an exception, a negation that a verb of
// saying passes on (*we are not saying that …*), or a sentence that takes something back (*but …*, *إلا أن …*).
import { fold } from '../text/fold.ts'
import { wordSet } from '../text/word-set.ts'
import type { Alignment } from './align.ts'
import type { Side } from './difference.ts'
import type { Word } from './word.ts'

export interface Turn {
  /** What was changed by leaving it out; null if it only has to be read as well. */
  readonly kind: 'NEGATION' | 'CONDITION' | null
  /** The words of the record, as they are written. */
  readonly text: string
}

/** Phrases of one, two or three words, folded. */
export const phrases = (lines: string): readonly (readonly string[])[] =>
  lines.split(/,\s*/u).map((phrase) => phrase.split(' ').map(fold))

export const conditions = phrases(
  `if, unless, except, excluding, provided, providing, as long as, so long as, only if, only when, only after, only with,
  on condition, on the condition, in case, apart from, with the exception, other than, if only,
  إذا, لو, بشرط, شرط, شريطة, في حال, في حالة, ما لم, باستثناء, ما عدا, عدا, سوى, طالما, ما دام, ما دامت, إلا, فقط إذا`,
)
export const contrasts = phrases(
  `but, however, at least, yet, although, though, nevertheless, nonetheless, still, that said, on the other hand,
  لكن, ولكن, لكنه, لكنها, لكننا, لكنهم, لكني, ولكنه, ولكنها, إلا أن, إلا أنه, إلا أنها, إلا أنهم, إلا أننا, غير أن, غير أنه, غير أنها, غير أنهم, بيد أن, مع ذلك,
  ومع ذلك, رغم ذلك, في المقابل, على الأقل`,
)
/** What a sentence that begins with a condition may have before it. */
const joints = wordSet('and but so و ف')

/** In words: how much of what turns a claim is shown. */
export const told = 12
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
  const isThen =
    words[from - 1]?.folded === 'then' || /^ف\p{Script=Arabic}{2}/u.test(words[from]?.folded ?? '')
  return isComma || isThen ? start : undefined
}
const leading = phrases('if, unless, provided, as long as, in case, إذا, لو, في حال, في حالة, ما لم, طالما')

const sentenceStart = (words: readonly Word[], from: number): number => {
  let start = from
  while (start > 0 && !words[start]?.afterStop) start--
  return start
}

/** Verbs that pass a negation on without a *that* after them: *we never meant to say the war is over*. */
const sayings = wordSet(
  'say says saying suggest suggesting claim claiming think thinking believe believing imply implying mean meaning',
)
const complementizers = wordSet('that whether أن إن أنه أنها أنهم أننا أني إنه إنها إنهم إننا بأن بأنه بأنها')
/** After these a negation affirms, *no doubt that*, *لا شك أن*, or says nothing about what follows: *not only*. */
export const affirming = wordSet(
  `doubt doubts doubted doubting question questions questioned questioning deny denies denied denying forget forgets forgot
  forgotten forgetting ignore ignores ignored ignoring overlook overlooks overlooked overlooking dispute disputes disputed
  disputing only just secret surprise surprised surprising coincidence matter matters mind worry mistake wonder regret
  شك يشك تشك نشك أشك يشكون ريب بد يخفى ينكر تنكر ننكر أنكر ينكرون إنكار ننسى ينسى تنسى أنسى ينسون يفوت يجادل نجادل يختلف
  فقط سيما عجب غرابة جدال جدل خلاف مفر محالة أحد`,
)

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
  while (last + 1 < to && last + 1 < from + told && !words[last + 1]?.afterStop) last++
  const end = words[last]
  return first && end ? text.slice(first.start, end.end) : ''
}
