// Whom a mention without a name, a pronoun or a hidden subject means: a row → names.
import type { Hidden, PastTurn, SpeakerKnown } from '../../../src/extract/language.ts'
import { unmarked } from './marked.ts'
import { analysed, langOf, type Lang, rules } from './steps.ts'

const genders = { he: 'masculine', him: 'masculine', she: 'feminine', her: 'feminine' } as const

const scene = (row: string) => {
  const lang = langOf(row)
  const read = unmarked(row)
  const analysis = analysed(lang, read.text)
  const asked = read.asked.at(-1)
  if (!asked) throw new Error(`a row without the […] that it asks about: ${row}`)
  const turns: readonly PastTurn[] = read.asked
    .slice(0, -1)
    .map((span) => ({ at: span.start, speakers: rules(lang).mentions(analysis, span) }))
  return { lang, text: read.text, analysis, asked, turns }
}

/** Whom the last `[…]` of a row, a mention without a name, means; those marked before it have spoken. */
export const meantBy = (row: string): string | undefined => {
  const { lang, analysis, asked, turns } = scene(row)
  const [mention] = rules(lang).mentions(analysis, asked)
  return (
    mention &&
    rules(lang).antecedent?.(analysis, mention, { inScope: () => true, turns, isInside: false })?.name
  )
}

/** Whom the last `[…]` of a row, a pronoun or a cue without a subject, means; those marked before it have spoken. */
export const referredTo = (row: string): readonly string[] => {
  const { lang, text, analysis, asked, turns } = scene(row)
  const word = text.slice(asked.start, asked.end).toLowerCase()
  const gender = Object.entries(genders).find(([pronoun]) => pronoun === word)?.[1]
  const at = { start: asked.start, gender, inScope: () => true }
  return (
    rules(lang)
      .referents?.(analysis, at, turns)
      .map(({ name }) => name) ?? []
  )
}

/** The fuller name that the text has for the person in `[…]`. */
export const fullerThan = (row: string): string | undefined => {
  const { lang, analysis, asked } = scene(row)
  const [mention] = rules(lang).mentions(analysis, asked)
  return mention && rules(lang).fullerName?.(analysis, mention)?.name
}

/** Who was named in the text before the `[…]`, where nobody has spoken yet. */
export const introducedBefore = (row: string): string | undefined => {
  const { lang, analysis, asked } = scene(row)
  return rules(lang).introduced?.(analysis, asked.start)?.name
}

/** Whether speakers can be the hidden subject of a verb. */
export const canBe = (lang: Lang, speakers: readonly SpeakerKnown[], hidden: Hidden): boolean | undefined =>
  rules(lang).agrees?.(speakers, hidden)

/** Whether a mention without a name can mean a person with an office. */
export const standsFor = (row: string, name: string, role: string | null): boolean | undefined => {
  const { lang, analysis, asked } = scene(row)
  const [mention] = rules(lang).mentions(analysis, asked)
  return mention && rules(lang).standsFor?.(mention, { name, role })
}

/** What the spellings of a name have in common. */
export const spellingOf = (word: string): string | undefined => rules('ar').spelling?.(word)
