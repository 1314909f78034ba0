// What follows a statement in a document → whether it takes something back or makes it depend on something: *But …*,
// *لكن …* at the head of the next sentence, *unless …* in the rest of the same one. It is not known who says those
// words, so this is a hint to read on and not a verdict.
import { quotations } from '../text/quotation-mark.ts'
import { sentences } from '../text/sentence.ts'
import { tokenize } from '../text/token.ts'
import { type Unit, unitsOf } from '../language/unit.ts'
import { packs } from '../language/packs.ts'
import { conditions, contrasts, startsWith, longestShown } from './turn.ts'

/** In UTF-16 code units: how far the text after a statement is read. */
const reach = 700
/** In words: *She said, however, that …* never has it later. */
const latest = 6

/** Words that begin a sentence that takes something back; *although* begins one of its own. */
const heads = contrasts.filter(([first = '']) => first !== 'although' && first !== 'though')
/** Words that make the sentence before depend on something; *if* alone begins a sentence of its own. */
const late = packs.flatMap(({ claims }) => claims.late)
const however = [['however']]

/**
 * The words, as they are written; null if there are none.
 * @param at where the statement ends, in UTF-16 code units
 * @param abbreviations folded words after which a full stop does not end a sentence
 */
export const turnBehind = (text: string, at: number, abbreviations: ReadonlySet<string>): string | null => {
  const slice = text.slice(at, at + reach)
  const tokens = tokenize(slice)
  const all = sentences(slice, tokens, [], abbreviations).map(({ from, to }) =>
    slice.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
  )
  // Its own full stop may be inside the statement, or all that follows it.
  const isEnded =
    endOfSentence.test(text.slice(Math.max(0, at - 4), at)) || unitsOf(all[0] ?? '').length === 0
  const [first = '', second = ''] = all.filter((sentence) => unitsOf(sentence).length > 0)
  if (isEnded) return headOf(first)
  return wordsFrom(first, 0, [...contrasts, ...conditions]) ?? headOf(second)
}

const endOfSentence = /[.!?؟…]["'”’»)\s]*$/u

/** At the head of the sentence, where it begins to quote, or as *however* after its first words. */
const headOf = (sentence: string): string | null => {
  const [quoted] = quotations(sentence, tokenize(sentence))
  const colon = /^[^:"“”«»]{2,60}:(?!\S)/u.exec(sentence)?.[0].length
  const lead = unitsOf(sentence.slice(0, quoted?.start ?? colon ?? 0)).length
  return (
    wordsFrom(sentence, 0, [...heads, ...late]) ?? wordsFrom(sentence, lead, heads) ?? parenthesis(sentence)
  )
}

/** *The minister, however, said …* */
const parenthesis = (sentence: string): string | null => {
  const units = unitsOf(sentence)
  const at = units.findIndex((_, i) => i > 0 && i <= latest && startsWith(units, i, however))
  const mark = sentence.slice(units[at - 1]?.end ?? 0, units[at]?.start ?? 0)
  return at > 0 && mark.includes(',') ? textOf(sentence, units, 0) : null
}

const wordsFrom = (text: string, from: number, list: readonly (readonly string[])[]): string | null => {
  const units = unitsOf(text)
  return startsWith(units, from, list) ? textOf(text, units, from) : null
}

const textOf = (text: string, units: readonly Unit[], from: number): string =>
  text.slice(units[from]?.start ?? 0, units[Math.min(from + longestShown, units.length) - 1]?.end ?? 0)
