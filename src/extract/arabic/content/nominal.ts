// A noun of saying with its owner: *إنفاذاً لتوجيهات الملك سالم بن فهد بتقديم المساعدات*, *وجاء تأكيد وزارة النقل أن …*.
// No verb reports there, but the article still says who said it.
import type { Sentence } from '../../../text/sentence.ts'
import type { Span } from '../../../text/span.ts'
import { type Token, wordAt } from '../../../text/token.ts'
import { spanOf } from '../../analysis.ts'
import type { Frame } from '../../frame.ts'
import { bareThat, falsePrefixed } from '../../../language/ar/function-words.ts'
import { governing, light } from '../../../language/ar/homographs.ts'
import { bodies, relations, titles } from '../../../language/ar/people.ts'
import { issued, orders } from '../../../language/ar/nouns.ts'
import { isThat } from './clause.ts'
import { contentEnd } from './content-end.ts'
import { formsOf } from '../cue/cue-form.ts'
import { type ArabicReading, withoutPrefix } from '../cue/cue.ts'
import type { IsBoundary } from '../chain/narrator.ts'
import { nounPhrase, type Phrase } from '../phrase/noun-phrase.ts'
import { isVerbalNoun } from '../phrase/object.ts'
import type { Opener } from '../found.ts'
import { isComma, isGivenName, isIn, isRole } from '../word.ts'

/** In tokens: the longest wish for the owner of the noun, between dashes (*- حفظه الله -*). */
const wishLength = 5

/** The statements of a sentence that nouns report, except those whose words a verb has already opened. */
export const nominalIn = (
  reading: ArabicReading,
  sentence: Sentence,
  frames: readonly Frame[],
  isBoundary: IsBoundary,
): readonly Frame[] => {
  const found: Frame[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const frame = nominalAt(reading, sentence, i, isBoundary)
    if (frame && !frames.some((other) => hasBegun(other, frame))) found.push(frame)
  }
  return found
}

const hasBegun = ({ content }: Frame, { content: [first] }: Frame): boolean =>
  content.some(({ start }) => start === first?.start)

const nominalAt = (
  reading: ArabicReading,
  { to }: Sentence,
  i: number,
  isBoundary: IsBoundary,
): Frame | undefined => {
  const { tokens } = reading
  const letters = nounFrom(reading, i)
  const phrase = letters === undefined ? undefined : ownerAfter(reading, i, to)
  if (letters === undefined || !phrase) return undefined
  const opener = openerAfter(reading, i, phrase, letters)
  const speaker = opener && spanOf(tokens, phrase.from, Math.min(phrase.to, opener.at))
  if (!speaker || opener.from >= to) return undefined
  return {
    cue: nounSpan(reading, i, letters),
    subject: { kind: 'NAMED' },
    speaker,
    content: [{ start: opener.start, end: endOf(reading, opener, to, isBoundary, isInPassing(tokens, i)) }],
    via: [],
    joint: opener.joint,
  }
}

/** How many letters are attached to the noun; undefined when the word is not such a noun, or nothing has been said. */
const nounFrom = ({ tokens, text }: ArabicReading, i: number): number | undefined => {
  if (isIn(wordAt(tokens, i - 1), light)) return undefined
  const word = wordAt(tokens, i)
  const [prefix = ''] = /^[وف]?[لب]?/u.exec(word) ?? []
  // *نفى* is the verb, *نفي* the noun.
  const isVerb = word.endsWith('نفي') && text[(tokens[i]?.end ?? 0) - 1] === 'ى'
  if (isVerb) return undefined
  return [0, prefix.slice(0, 1).length, prefix.length].find((letters) => isNoun(word.slice(letters)))
}

const isNoun = (word: string): boolean => orders.has(word) || word === 'نفي' || isSaying(word)

/** *وصف*, *طلب* are just as often the verb. */
const isSaying = (word: string): boolean => {
  const forms = formsOf(word)
  return (
    forms.length > 0 && forms.every(({ kind, pronoun, verb }) => kind === 'MASDAR' && !pronoun && !verb.weak)
  )
}

const nounSpan = ({ text, tokens }: ArabicReading, i: number, letters: number): Span => {
  const token = tokens[i]
  return token ? withoutPrefix(text, token, letters) : { start: 0, end: 0 }
}

/** A person by office, title or name, or a body; what is ordered is not part of it (*القاضية* is not a judge there). */
const ownerAfter = (reading: ArabicReading, i: number, to: number): Phrase | undefined => {
  const { tokens } = reading
  const head = wordAt(tokens, i + 1)
  if (!isRole(head) && !isIn(head, titles, bodies, relations) && !isGivenName(head)) return undefined
  const phrase = nounPhrase(reading, i + 1, to)
  if (!phrase) return undefined
  let end = phrase.from + 1
  while (end < phrase.to && !issued.has(wordAt(tokens, end)) && !isOrdered(wordAt(tokens, end))) end++
  return { from: phrase.from, to: isComma(wordAt(tokens, end - 1)) ? end - 1 : end }
}

/** ب with a verbal noun. */
const isOrdered = (word: string): boolean =>
  /^ب\p{L}{3}/u.test(word) && !falsePrefixed.has(word) && isVerbalNoun(word.slice(1), word.slice(1), true)

/** Orders are given *to do* something. Other nouns of saying report *that* something is so. */
const openerAfter = (
  reading: ArabicReading,
  i: number,
  phrase: Phrase,
  letters: number,
): Opener | undefined =>
  orders.has(wordAt(reading.tokens, i).slice(letters))
    ? orderAt(reading, phrase.to)
    : (thatAt(reading, phrase.to) ?? denied(reading, i, phrase, letters))

/** *نفي الوزارة علمها بالتسرب*: what is denied is right behind the owner. */
const denied = (
  { tokens, text }: ArabicReading,
  i: number,
  phrase: Phrase,
  letters: number,
): Opener | undefined => {
  if (!denials.has(wordAt(tokens, i).slice(letters)) || !isInPassing(tokens, i)) return undefined
  for (let at = phrase.from + 1; at <= phrase.to; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !isVerbalNoun(token.folded, text.slice(token.start, token.end), false))
      continue
    return { joint: 'NOUN_PHRASE', at, from: at, start: token.start }
  }
  return undefined
}

/** *رغم نفي X …، استمر التحقيق*: the noun is governed, and the sentence goes on behind a comma. */
const isInPassing = (tokens: readonly Token[], i: number): boolean =>
  governing.has(wordAt(tokens, i - 1).replace(/^[وف](?=\p{L}{2})/u, ''))

/** Folded. */
const denials: ReadonlySet<string> = new Set(['نفي', 'انكار', 'تكذيب'])

const orderAt = ({ tokens, text }: ArabicReading, after: number): Opener | undefined => {
  let at = pastWish(tokens, after)
  if (isComma(wordAt(tokens, at))) at++
  if (issued.has(wordAt(tokens, at))) at++
  const token = tokens[at]
  if (!token || !isOrdered(token.folded)) return undefined
  return { joint: 'NOUN_PHRASE', at, from: at, start: withoutPrefix(text, token, 1).start }
}

const pastWish = (tokens: readonly Token[], at: number): number => {
  if (!dash.has(wordAt(tokens, at))) return at
  for (let i = at + 1; i <= at + wishLength; i++) if (dash.has(wordAt(tokens, i))) return i + 1
  return at
}

const dash: ReadonlySet<string> = new Set(['-', '–', 'ـ', '—'])

const thatAt = (reading: ArabicReading, after: number): Opener | undefined => {
  const { tokens } = reading
  const at = wordAt(tokens, after) === 'علي' ? after + 1 : after
  const from = at + 1
  const start = tokens[from]?.start
  if (start === undefined || !isThat(reading, at)) return undefined
  const isBare = bareThat.has(wordAt(tokens, at))
  return { joint: 'THAT', at, from: isBare ? from : at, start: isBare ? start : (tokens[at]?.start ?? start) }
}

/** What is ordered, or said in passing, ends before a comma, because the clause around the noun goes on there. */
const endOf = (
  reading: ArabicReading,
  opener: Opener,
  to: number,
  isBoundary: IsBoundary,
  inPassing: boolean,
): number => {
  const { tokens } = reading
  const end = contentEnd(reading, opener, to, isBoundary)
  if (opener.joint !== 'NOUN_PHRASE' && !inPassing) return end
  for (let i = opener.from + 1; i < to && (tokens[i]?.start ?? end) < end; i++)
    if (isComma(wordAt(tokens, i)) && !/^وال\p{L}{3}/u.test(wordAt(tokens, i + 1)))
      return tokens[i - 1]?.end ?? end
  return end
}
