// What a step of extraction finds in a row: the same question to both languages, and the modules that answer it. These
// files are the only ones of the tables that import the rules, so that a table knows nothing about where they are.
import { analyse, type Analysis, spanOf, tokenAt, tokenOver } from '../../../src/extract/analysis.ts'
import type { LanguageRules } from '../../../src/extract/language.ts'
import { rulesFor } from '../../../src/extract/languages.ts'
import type { Mention } from '../../../src/extract/mention.ts'
import { contains, type Span } from '../../../src/text/span.ts'
import { asWanted, type Marked, marked, unmarked } from './marked.ts'

export type Lang = 'ar' | 'en'
export type Found = readonly (Span | undefined | null)[]
export type Step = (row: Marked) => Found
/** What both languages do, each in its own way. */
export type Steps = Readonly<Record<Lang, Step>>

/** The row with the marks where the step puts them; a row of a table is right when this is `wanted(row)`. */
export const answer = (steps: Steps | Step, lang: Lang, row: string): string => {
  const read = unmarked(row)
  return marked(read, (typeof steps === 'function' ? steps : steps[lang])(read))
}

/** The row with the marks in the order in which `answer` writes them. */
export const wanted = asWanted

/** The language of a row by its script. */
export const langOf = (row: string): Lang => (/\p{Script=Arabic}/u.test(row) ? 'ar' : 'en')

export const rules = (lang: Lang): LanguageRules => {
  const found = rulesFor(lang)
  if (!found) throw new Error(`no rules for ${lang}`)
  return found
}

export const analysed = (lang: Lang, text: string): Analysis => analyse(text, rules(lang).abbreviations)

/** Token indexes, half-open. */
export interface Tokens {
  readonly from: number
  readonly to: number
}

/** The tokens of the n-th stretch that the row asks about. */
export const askedIn = ({ tokens }: Analysis, { asked }: Marked, n = 0): Tokens => {
  const span = asked[n]
  if (!span) throw new Error('a row without the […] that it asks about')
  return { from: tokenOver(tokens, span.start), to: tokenAt(tokens, span.end) }
}

/** The place in the text of some tokens. */
export const placeOf = ({ tokens }: Analysis, found: Tokens | undefined): Span | undefined =>
  found && spanOf(tokens, found.from, found.to)

/** The places of single tokens. */
export const placesOf = ({ tokens }: Analysis, found: readonly number[]): readonly (Span | undefined)[] =>
  found.map((i) => spanOf(tokens, i, i + 1))

/** The tokens that pass, in order. */
export const tokensWhere = ({ tokens }: Analysis, passes: (i: number) => boolean): readonly number[] =>
  tokens.flatMap((_, i) => (passes(i) ? [i] : []))

/** Those of the places that the row asks about; all of them where it asks about none. */
export const onlyAsked = ({ asked }: Marked, found: Found): Found =>
  asked.length === 0 ? found : found.filter((one) => one && asked.some((span) => contains(span, one)))

/** Whom the phrase that the row asks about names. */
export const mentionsOf = (lang: Lang, row: string): readonly Mention[] => {
  const read = unmarked(row)
  const [span] = read.asked
  return span ? rules(lang).mentions(analysed(lang, read.text), span) : []
}
