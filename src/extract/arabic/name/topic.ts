// Whom a stretch of Arabic text is about, and so who speaks where a verb of saying has no subject.
import type { Span } from '../../../text/span.ts'
import { wordAt } from '../../../text/token.ts'
import { type Analysis, tokenAt } from '../../analysis.ts'
import { phraseEnd } from '../../../language/ar/function-words.ts'
import { bodies, givenNames, roles, states, titles } from '../../../language/ar/people.ts'
import type { Mention } from '../../mention.ts'
import { isAli } from './ali.ts'
import { withoutPrefix } from '../cue/cue.ts'
import { namedAt } from './naming.ts'
import { isGivenName, isIn } from '../word.ts'

/** In tokens: how far back a text may have introduced the person whom it then quotes without a name. */
const introduction = 300
/** In tokens: how far after *اتصالاً* the caller may be named. */
const callReach = 6

/** Whom a hidden subject means when nobody has spoken yet: the first person named in the text right before. */
export const introducedBefore = (analysis: Analysis, offset: number): Mention | undefined => {
  const to = tokenAt(analysis.tokens, offset)
  return topicIn(analysis, Math.max(0, to - introduction), to)
}

/**
 * The first person that a stretch of the text names, not after a preposition: its likely subject.
 * @param anybody whether a body will do, and the owner of a speech after ل (*كلمة لوزير الإسكان*)
 */
export const topicIn = (
  analysis: Analysis,
  from: number,
  to: number,
  anybody = false,
): Mention | undefined => {
  const { tokens } = analysis
  for (let i = anybody ? afterCall(tokens, from, to) : from; i < to; i++) {
    const word = wordAt(tokens, i)
    const noun = anybody ? withoutOwner(word) : word
    if (!isHead(noun, anybody) || isOn(analysis, i)) continue
    if (i !== from && !mayPrecede(wordAt(tokens, i - 1), anybody)) continue
    const found = namedAt(analysis, i, to, anybody)
    if (found && noun !== word) return { ...found, span: withoutLetter(analysis, i, found.span) }
    if (found && (anybody || found.shape === 'PERSON')) return found
  }
  return undefined
}

/** *لوزير*; in *ليلى*, *لبنى* the letter is the name's own. */
const withoutOwner = (word: string): string =>
  isGivenName(word) ? word : word.replace(/^ل(?=\p{L}{3})/u, '')

/** The preposition *على*, which is not a head. */
const isOn = (analysis: Analysis, i: number): boolean =>
  wordAt(analysis.tokens, i) === 'علي' && !isAli(analysis, i)

const isHead = (noun: string, anybody: boolean): boolean =>
  isIn(noun, roles, titles, givenNames) || (anybody && isIn(noun, bodies, states))

const mayPrecede = (before: string, anybody: boolean): boolean =>
  !phraseEnd.has(before) || (anybody && before === 'من')

/** *تلقى اتصالاً من …*: the caller speaks. */
const afterCall = (tokens: Analysis['tokens'], from: number, to: number): number => {
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i)
    if (word !== 'اتصال' && word !== 'اتصالا') continue
    for (let k = i + 1; k < Math.min(to, i + callReach); k++) if (wordAt(tokens, k) === 'من') return k + 1
  }
  return from
}

const withoutLetter = ({ text, tokens }: Analysis, i: number, span: Span): Span => {
  const token = tokens[i]
  return token ? { start: withoutPrefix(text, token, 1).start, end: span.end } : span
}
