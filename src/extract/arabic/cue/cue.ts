// Finds the words of an Arabic text that may report: forms of the verbs of saying, with and without an attached و or ف.
import type { Span } from '../../../text/span.ts'
import { type Token, wordAt } from '../../../text/token.ts'
import type { Analysis } from '../../analysis.ts'
import { bareThat, negations, phraseEnd, pronounThat } from '../../../language/ar/function-words.ts'
import { personAt } from '../../learned/names.ts'
import { type CueForm, formOf, formsOf } from './cue-form.ts'
import { isHomograph } from './homograph.ts'

/** A word that may be a cue. */
export interface Hit extends CueForm {
  /** Index of the token. */
  readonly at: number
}

/** The text and its hits, one or none for each token. */
export interface ArabicReading extends Analysis {
  readonly hits: readonly (Hit | undefined)[]
}

/** Depth of nested quotations from which no cue is read. It bounds how often words are read. */
const deepest = 8

/** The text with the words that may report. */
export const readCues = (analysis: Analysis): ArabicReading => ({
  ...analysis,
  hits: analysis.tokens.map((_, i) => (depthAt(analysis, i) < deepest ? hitAt(analysis, i) : undefined)),
})

const depthAt = ({ quotations, inside }: Analysis, i: number): number =>
  quotations[inside[i] ?? -1]?.depth ?? -1

const hitAt = (analysis: Analysis, at: number): Hit | undefined => {
  const { text, tokens } = analysis
  const token = tokens[at]
  const found = token?.kind === 'word' ? formIn(tokens, at, token.folded) : undefined
  if (!token || !found) return undefined
  const raw = text.slice(token.start, token.end)
  const isNone =
    isFirstPerson(tokens, at, found, raw) ||
    isPassive(raw, found) ||
    isNegated(tokens, at, found) ||
    isOther(analysis, at, found, raw)
  return isNone ? undefined : { at, ...found }
}

const isAlsoName: ReadonlySet<string> = new Set(['دان', 'وعد'])

/** *وردت النقابة*: without في after it, it is و and the verb *answered*. */
const formIn = (tokens: ArabicReading['tokens'], at: number, word: string): CueForm | undefined => {
  const found = formOf(word)
  if (
    found?.form.verb.past !== 'ورد' ||
    found.joined ||
    wordAt(tokens, at + 1) === 'في' ||
    found.form.number === 'plural'
  )
    return found
  const [answer] = formsOf(word.slice(1))
  return answer ? { form: answer, joined: true } : found
}

/** *قال: أعتبر ذلك …*: *I consider* begins with hamza where *he considered* has none. */
const isFirstPerson = (
  tokens: ArabicReading['tokens'],
  at: number,
  { form, joined }: CueForm,
  raw: string,
): boolean => {
  if (form.kind !== 'PAST' || !form.verb.past.startsWith('ا') || !raw.slice(joined ? 1 : 0).startsWith('أ'))
    return false
  return opensSpeech.has(wordAt(tokens, at - 1))
}

const opensSpeech: ReadonlySet<string> = new Set([':', '«', '"', '“', '”'])

const isNegated = (tokens: ArabicReading['tokens'], at: number, { form: { kind } }: CueForm): boolean =>
  (kind === 'PAST' || kind === 'PRESENT') && negations.has(wordAt(tokens, at - 1))

const isOther = (analysis: Analysis, at: number, { form, joined }: CueForm, raw: string): boolean => {
  const { verb, kind } = form
  const { tokens } = analysis
  // *المندوب دان برايسون*: a verb that is also a name.
  if (kind === 'PAST' && !joined && isAlsoName.has(verb.past)) return personAt(analysis, at) > 0
  // هنا (here) and هنأ (congratulated) are one folded word.
  if (verb.past === 'هنأ') return !/[أئ]/u.test(raw)
  if (isHomograph(tokens, at, form, raw, joined)) return true
  // *أكد مجدداً أن*, *أكدت الوزارة مجدداً رفضها*: *again*. After a mark and with an object it is *repeating*.
  return (
    verb.past === 'جدد' && kind === 'PARTICIPLE' && (tokens[at - 1]?.kind === 'word' || isAlone(tokens, at))
  )
}

const isAlone = (tokens: ArabicReading['tokens'], at: number): boolean => {
  const next = wordAt(tokens, at + 1)
  return tokens[at + 1]?.kind !== 'word' || bareThat.has(next) || pronounThat.has(next) || phraseEnd.has(next)
}

/** *اتُّهم*, *ذُكر*: the sign of the passive on the first or second letter. No speaker is named. */
export const isPassive = (raw: string, { form: { kind, verb }, joined }: CueForm): boolean =>
  kind === 'PAST' &&
  !passedOn.has(verb.past) &&
  passive.test(joined ? raw.replace(/^\p{L}\p{Mn}*/u, '') : raw)

/** Without a sign on it, the past of these is as often a passive, and they are read with it. */
const passedOn: ReadonlySet<string> = new Set(['نقل', 'نسب'])

const passive = /^(?:\p{L}|[اٱ]\p{L}\u0651?)\u064F/u

/** The span of a word without its attached letters and their vowel signs and tatweel. */
export const withoutPrefix = (text: string, token: Token, letters: number): Span => {
  let start = token.start
  for (let i = 0; i < letters; i++) {
    start++
    while (start < token.end && /[\p{Mn}ـ]/u.test(text[start] ?? '')) start++
  }
  return { start, end: token.end }
}

/** The cue's word, without an attached و or ف. */
export const cueSpan = ({ text, tokens }: Analysis, { at, joined }: Hit): Span => {
  const token = tokens[at]
  if (!token) return { start: 0, end: 0 }
  return joined ? withoutPrefix(text, token, 1) : { start: token.start, end: token.end }
}
