// Where the reported words begin after a verb of saying, and what joins them to the verb.
import { wordAt } from '../../../text/token.ts'
import { tokenAt } from '../../analysis.ts'
import {
  asking,
  bareThat,
  fillers,
  phraseEnd,
  pronounThat,
  saying,
  scriptureFormulas,
} from '../../../language/ar/function-words.ts'
import { blame, claims } from '../../../language/ar/acts.ts'
import { thanks } from '../../../language/ar/verbal-nouns.ts'
import { type Handed, handedAt } from './carried.ts'
import { endsSearch, isThat } from './clause.ts'
import { type Hit, type ArabicReading, withoutPrefix } from '../cue/cue.ts'
import { nounPhrase } from '../phrase/noun-phrase.ts'
import { isVerbalNoun, startsObject } from '../phrase/object.ts'
import { listedBefore } from './listed.ts'
import { prepositionAt } from './preposition.ts'
import { quotationAt } from './quoted.ts'
import { hasArticle, isComma, withoutArticle } from '../word.ts'
import type { Opener } from '../found.ts'

/** In tokens: the longest subject. */
const reach = 60
/** In tokens: how far from its verb an object may be. */
const objectReach = 25
/** In tokens: shorter parentheses quote nothing. */
const shortest = 4

/**
 * The first thing after the verb that opens reported words; undefined when a clause ends before there is one.
 * @param to token at which the sentence ends
 */
export const findOpener = (reading: ArabicReading, hit: Hit, to: number): Opener | undefined => {
  const limit = Math.min(to, hit.at + reach)
  for (let i = hit.at + 1; i < limit; i++) {
    const quotation = reading.opening.get(i)
    const found = quotation ? quotationAt(reading, hit, i, quotation, limit) : openerAt(reading, hit, i, to)
    if (found === 'none') return undefined
    if (found) return found
    if (quotation) i = Math.max(i, tokenAt(reading.tokens, quotation.close) - 1)
  }
  return undefined
}

/** The opener at token `i`; 'none' when nothing from there on can be one. */
const openerAt = (reading: ArabicReading, hit: Hit, i: number, to: number): Opener | 'none' | undefined => {
  const { tokens } = reading
  const word = wordAt(tokens, i)
  if (word === '(') return parenthesis(reading, hit, i, to)
  if (word === ':') return colon(reading, hit, i, to)
  if (isThat(reading, i)) return thatAfter(reading, hit, i)
  if (isThatNot(reading, i)) return { joint: 'THAT', at: i, from: i, start: reading.tokens[i]?.start ?? 0 }
  if (saying.has(word)) return afterSaying(reading, i)
  if (endsSearch(reading, i)) return 'none'
  if (hit.form.verb.act === 'ASKED' && asking.has(word)) return question(reading, i)
  const handed = handedAt(reading, hit, i)
  if (handed) return handOver(reading, i, handed)
  const by = prepositionAt(reading, hit, i)
  if (by) return isThat(reading, by.from) ? that(reading, i, by.from) : by
  return objectAt(reading, hit, i, to)
}

/** *أظهرت نتائج الدراسة أن …*: a phrase that reaches from the verb to أن is its subject, not an object. */
const isSubjectOf = (reading: ArabicReading, hit: Hit, i: number, to: number): boolean => {
  if (i !== hit.at + 1 || hit.form.kind !== 'PAST') return false
  const phrase = nounPhrase(reading, i, to)
  return phrase !== undefined && phrase.to < to && isThat(reading, phrase.to)
}

/** The reported words begin after the noun that hands them over. */
const handOver = (reading: ArabicReading, at: number, { from, start, isThat }: Handed): Opener =>
  isThat
    ? { ...that(reading, at, from), handed: true }
    : { joint: 'NOUN_PHRASE', at, from, start, handed: true }

/** *تساءل هل …*, *سأله عما إذا …*: the question begins with the word that asks. */
const question = ({ tokens, text }: ArabicReading, i: number): Opener | undefined => {
  const token = tokens[i]
  if (!token || (token.folded === 'ما' && wordAt(tokens, i + 1) !== 'اذا')) return undefined
  const start = token.folded === 'عما' ? withoutPrefix(text, token, 1).start : token.start
  return { joint: 'COLON', at: i, from: i, start }
}

/** *قال تعالى (…)*, *قال له (…)*: religious texts quote in parentheses; *أضاف (أن …)*: so do some newspapers. */
const parenthesis = (reading: ArabicReading, hit: Hit, i: number, to: number): Opener | undefined => {
  const { past } = hit.form.verb
  const isVerse = (past === 'قال' || past === 'ذكر') && isFormulaic(reading, hit.at + 1, i)
  if (!isVerse && !isThat(reading, i + 1)) return undefined
  return inParentheses(reading, i, to, !isVerse)
}

const isFormulaic = ({ tokens }: ArabicReading, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (!isFormula(wordAt(tokens, k))) return false
  return true
}

/**
 * The content of the parentheses that open at token `i`, as quoted words.
 * @param whole whether nothing of the clause may follow them
 */
const inParentheses = (
  { tokens }: ArabicReading,
  i: number,
  to: number,
  whole: boolean,
): Opener | undefined => {
  let close = i + 1
  while (close < to && wordAt(tokens, close) !== ')') close++
  const first = tokens[i + 1]
  const last = tokens[close - 1]
  if (!first || !last || close >= to || close - i < shortest) return undefined
  if (whole && close + 1 < to && tokens[close + 1]?.kind !== 'mark') return undefined
  return { joint: 'QUOTATION', at: i, from: i + 1, start: first.start, end: last.end, quoted: true }
}

/** A word of tatweel alone is folded to nothing. */
const isFormula = (word: string): boolean => word === '' || scriptureFormulas.has(word)

/** *قال: إن …*: the particle after a colon is left out unless it is inside the marks. */
const colon = (reading: ArabicReading, hit: Hit, at: number, to: number): Opener | 'none' => {
  const { tokens } = reading
  const from = at + 1
  const first = tokens[from]
  if (!first || from >= to) return 'none'
  const verse =
    first.folded === '('
      ? (parenthesis(reading, hit, from, to) ?? inParentheses(reading, from, to, true))
      : undefined
  if (verse) return { ...verse, at }
  if (bareThat.has(first.folded) && tokens[from + 1]) return { ...that(reading, at, from), joint: 'COLON' }
  return listedBefore(reading, hit, at) ?? clauseAt(reading, at, from) ?? 'none'
}

/** *… قائلاً* and *بالقول*: what follows is said, with a colon or without. */
const afterSaying = (reading: ArabicReading, at: number): Opener | undefined => {
  const { tokens } = reading
  let from = at + 1
  while (isIntroduction(wordAt(tokens, from))) from++
  return clauseAt(reading, at, from)
}

const isIntroduction = (word: string): boolean => word === ':' || word === 'ان' || isComma(word)

/** Everything from a token on, or the quotation that begins there. */
const clauseAt = ({ tokens, opening }: ArabicReading, at: number, from: number): Opener | undefined => {
  const quotation = opening.get(from)
  if (quotation) return { joint: 'COLON', at, from: from + 1, start: quotation.start, quotation }
  const first = tokens[from]
  return first ? { joint: 'COLON', at, from, start: first.start } : undefined
}

/** وصفه بأنه ends as a noun phrase does: what follows its comma is the article's own. */
const thatAfter = (reading: ArabicReading, { form }: Hit, i: number): Opener => {
  const describes = form.verb.takes.includes('person') && wordAt(reading.tokens, i).startsWith('ب')
  const opener = that(reading, i, i)
  return describes ? { ...opener, joint: 'NOUN_PHRASE' } : opener
}

/** *داعياً الله ألا يصيبه مكروه*: أن with لا, which stays in; *إلا*, and *ألا* before a noun, are other words. */
const isThatNot = ({ tokens, text }: ArabicReading, i: number): boolean => {
  const token = tokens[i]
  if (token?.folded !== 'الا' || !/^أ\p{Mn}?ل\p{Mn}?ا\p{Mn}?$/u.test(text.slice(token.start, token.end)))
    return false
  return /^[يتن]\p{L}{2,}$/u.test(wordAt(tokens, i + 1))
}

/** A bare particle stays out of the content; one with a pronoun stays in, without its preposition. */
const that = ({ tokens, text }: ArabicReading, at: number, i: number): Opener => {
  const token = tokens[i]
  if (token && pronounThat.has(token.folded)) {
    const start = token.folded.startsWith('ب') ? withoutPrefix(text, token, 1).start : token.start
    return { joint: 'THAT', at, from: i, start }
  }
  const from = wordAt(tokens, i + 1) === ':' ? i + 2 : i + 1
  return { joint: 'THAT', at, from, start: tokens[from]?.start ?? token?.end ?? text.length }
}

const objectAt = (reading: ArabicReading, hit: Hit, i: number, to: number): Opener | undefined => {
  const start = reading.tokens[i]?.start
  if (isSubjectOf(reading, hit, i, to)) return undefined
  const isObject = isPlainObject(reading, hit, i) || isListedObject(wordAt(reading.tokens, i), hit, i)
  return isObject && start !== undefined ? { joint: 'NOUN_PHRASE', at: i, from: i, start } : undefined
}

const isPlainObject = (reading: ArabicReading, hit: Hit, i: number): boolean =>
  hit.form.verb.takes.includes('object') &&
  ((i <= hit.at + objectReach && startsObject(reading, hit.at, i)) || isParticipleObject(reading, hit, i))

/** Thanks, a claim that is denied, the blame. */
const isListedObject = (word: string, { at, form: { verb } }: Hit, i: number): boolean => {
  const { takes, act } = verb
  const isClaim = takes.includes('claims') || (act === 'DENIED' && (i > at + 1 || hasArticle(word)))
  return (
    (takes.includes('thanks') && thanks.has(word)) ||
    (isClaim && claims.has(word)) ||
    isUrged(word, i - at, verb.past) ||
    (takes.includes('blame') && i > at + 1 && blame.has(word))
  )
}

/** *وناشد النعماني السلطات الإسراع في …*: behind the one who is urged. */
const isUrged = (word: string, distance: number, past: string): boolean =>
  past === 'ناشد' &&
  distance > 2 &&
  hasArticle(word) &&
  isVerbalNoun(withoutArticle(word), withoutArticle(word), false)

/** A participle has no subject: the noun after it is its object, definite or not (*آملاً التوصل*, *متمنياً له التوفيق*). */
const isParticipleObject = ({ tokens, hits }: ArabicReading, { at, form }: Hit, i: number): boolean => {
  const token = tokens[i]
  if (form.kind !== 'PARTICIPLE' || token?.kind !== 'word') return false
  if (demonstrative.test(wordAt(tokens, at + 1))) {
    // *مثمناً هذا الدعم*.
    return i === at + 1 && form.verb.takes.includes('object') && hasArticle(wordAt(tokens, i + 1))
  }
  const first = fillers.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1
  return i === first && !hits[i] && !phraseEnd.has(token.folded) && !bareThat.has(token.folded)
}

const demonstrative = /^(?:هذا|هذه|تلك)$/u
