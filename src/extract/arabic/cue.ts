// Finds the words of an Arabic text that may report: forms of the verbs of saying, with and without an attached و or ف.
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/token.ts'
import type { Analysis } from '../analysis.ts'
import { cueVerbs } from '../lexicon/ar/cue-verbs.ts'
import { clitics, negations } from '../lexicon/ar/function-words.ts'
import { conjugate, type Form } from './conjugate.ts'

/** A word that may be a cue. */
export interface Hit {
  /** Index of the token. */
  readonly at: number
  readonly form: Form
  /** Whether و or ف is attached before it. */
  readonly joined: boolean
}

/** The text and its hits, one or none for each token. */
export interface Reading extends Analysis {
  readonly hits: readonly (Hit | undefined)[]
}

const forms = conjugate(cueVerbs)
const isClitic = (letter: string | undefined): boolean => letter !== undefined && clitics.includes(letter)

export const readCues = (analysis: Analysis): Reading => {
  const { tokens, text } = analysis
  return { ...analysis, hits: tokens.map((token, i) => hitAt(text, tokens, token, i)) }
}

const hitAt = (text: string, tokens: readonly Token[], token: Token, at: number): Hit | undefined => {
  if (token.kind !== 'word') return undefined
  const whole = forms.get(token.folded)
  const part = isClitic(token.folded[0]) ? forms.get(token.folded.slice(1)) : undefined
  const found = choose(whole, part)
  if (!found) return undefined
  const isFinite = found.form.kind === 'PAST' || found.form.kind === 'PRESENT'
  if (isFinite && negations.has(tokens[at - 1]?.folded ?? '')) return undefined
  // هنا (here) and هنأ (congratulated) are one folded word.
  if (found.form.verb.past === 'هنأ' && !/[أئ]/u.test(text.slice(token.start, token.end))) return undefined
  return { at, ...found }
}

const choose = (
  whole: readonly Form[] | undefined,
  part: readonly Form[] | undefined,
): Omit<Hit, 'at'> | undefined => {
  const strong = (list: readonly Form[] | undefined): Form | undefined =>
    list?.find(({ verb, kind }) => !verb.weak && kind !== 'MASDAR')
  const whole1 = strong(whole)
  if (whole1) return { form: whole1, joined: false }
  const part1 = strong(part)
  if (part1) return { form: part1, joined: true }
  if (whole?.[0]) return { form: whole[0], joined: false }
  return part?.[0] ? { form: part[0], joined: true } : undefined
}

/** The span of a word without an attached letter: the letter's own vowel signs go with it. */
export const withoutPrefix = (text: string, token: Token, letters: number): Span => {
  let start = token.start
  for (let i = 0; i < letters; i++) {
    start++
    while (start < token.end && /[\p{Mn}ـ]/u.test(text[start] ?? '')) start++
  }
  return { start, end: token.end }
}

export const cueSpan = ({ text, tokens }: Analysis, { at, joined }: Hit): Span => {
  const token = tokens[at]
  if (!token) return { start: 0, end: 0 }
  return joined ? withoutPrefix(text, token, 1) : { start: token.start, end: token.end }
}
