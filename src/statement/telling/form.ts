// Chooses the form of a telling: the statement's own verb or its act's with the words as part of the sentence, or,
// where that may be wrong, a form with a colon that is right for any words.
import type { StatementAct } from '../../language/act.ts'
import { primaryLanguage } from '../../text/language.ts'
import { verbOfCue } from './cue.ts'
import type { Deed, Grammar, Reading, Shape, TellingRules, Verb } from '../../language/telling.ts'
import { english } from '../../language/en/pack.ts'
import { packOf } from '../../language/packs.ts'
import type { TellingInput, TellingLanguage } from './input.ts'

/** The language in which a telling is worded; English for one without tellings. @param lang BCP 47 */
export const tellingLanguage = (lang: string): TellingLanguage => {
  const pack = packOf(lang)
  return pack?.telling ? pack.code : english.code
}

/** English where no pack has the language. */
export const rulesOf = (lang: TellingLanguage): TellingRules => packOf(lang)?.telling ?? english.telling

export type Form =
  /** The words continue the sentence. */
  | { readonly joined: true; readonly verb: string; readonly joint: string }
  /** The words follow a colon. */
  | { readonly joined: false; readonly deed: Deed }

/** In words: a verbatim part that continues a sentence is not longer. */
const longestFragment = 8

const questionEnd = /[?؟]["”»’]?$/u

export const formOf = (input: TellingInput, lang: TellingLanguage): Form => {
  const { grammar } = rulesOf(lang)
  const tongue = primaryLanguage(input.lang)
  const reading = readingOf(input, tongue)
  const own = verbOfCue(input.cue, tongue, input.act)
  const isSure = input.act !== 'DENIED' || isDenied(input, reading, own)
  const verb = tongue === lang && isSure ? fitting(grammar, input, reading.shape, own) : undefined
  const joint = verb?.fits[reading.shape]
  if (verb && joint !== undefined) return { joined: true, verb: verb.past, joint }
  return { joined: false, deed: isSure ? wholeDeed(input, lang, own) : denialDeed(input, lang, own) }
}

const wholeDeed = ({ act, lang: of }: TellingInput, lang: TellingLanguage, own: Verb | undefined): Deed => {
  const { senses, whole } = rulesOf(lang).grammar
  if (own?.colon && act !== 'DENIED' && primaryLanguage(of) === lang) return { verb: own.past, rest: '' }
  return own?.sense ? senses[own.sense] : whole[act]
}

const denialDeed = ({ kind }: TellingInput, lang: TellingLanguage, own: Verb | undefined): Deed =>
  rulesOf(lang).grammar[own?.sense ? 'rejection' : 'denial'][kind]

/** The verb that is used alone next to the words. */
export const leadDeed = ({ act, cue, lang: of }: TellingInput, lang: TellingLanguage): Deed => {
  const tongue = primaryLanguage(of)
  const own = verbOfCue(cue, tongue, act)
  const keeps = tongue === lang && own?.hollow === false && ownLeads.has(act)
  return keeps ? { verb: own.past, rest: '' } : rulesOf(lang).grammar.lead[own?.sense ?? act]
}

/** Acts whose verbs sound right without the words; *questioned* and *proposed* do not. */
const ownLeads: ReadonlySet<StatementAct> = new Set(['DENIED', 'PROMISED', 'WARNED', 'EXPRESSED'])

const unread: Reading = { shape: 'OTHER', negates: false }

const readingOf = ({ kind, text }: TellingInput, tongue: string): Reading => {
  const reading = packOf(tongue)?.telling?.read(text)
  if (!reading) return unread
  const isWhole =
    questionEnd.test(text.slice(-8).trimEnd()) || (kind === 'DIRECT' && !isFragment(text, reading))
  return isWhole ? { ...reading, shape: 'OTHER' } : reading
}

const fragments: ReadonlySet<Shape> = new Set(['NOUN', 'PHRASE', 'INDEFINITE', 'INFINITIVE'])

/** Whether verbatim words are a part of a sentence, not a whole one. */
const isFragment = (text: string, { shape }: Reading): boolean =>
  fragments.has(shape) &&
  !/^\P{L}*\p{Lu}/u.test(text.slice(0, 40)) &&
  (text.slice(0, 400).match(/\S+/gu)?.length ?? 0) <= longestFragment

const reported: ReadonlySet<Shape> = new Set([
  'CLAUSE',
  'THAT',
  'SUBJUNCTIVE',
  'NOUN',
  'INDEFINITE',
  'PHRASE',
])

/**
 * Whether the words are certainly what was denied. *The army denied: “We did not …”* has the denial itself, and *denied
 * that we did not* would reverse it. So the words must follow a verb of denial, be in the report's own voice, and have
 * no negation. In English a gerund can also be denied in quotation marks (*denied “targeting civilians”*).
 */
const isDenied = (
  { kind, lang, cue }: TellingInput,
  { shape, negates }: Reading,
  own: Verb | undefined,
): boolean => {
  if (shape === 'INFINITIVE') return own?.fits.INFINITIVE !== undefined
  if (shape === 'NOUN' && (own !== undefined || cue === null))
    return kind !== 'DIRECT' || packOf(lang)?.telling?.deniesQuotedNouns === true
  return own !== undefined && kind !== 'DIRECT' && !negates && reported.has(shape)
}

/** The article's own verb, or else a common verb of the act. */
const fitting = (
  grammar: Grammar,
  { act }: TellingInput,
  shape: Shape,
  own: Verb | undefined,
): Verb | undefined => {
  const fits = (verb: Verb): boolean => verb.fits[shape] !== undefined
  if (own && fits(own)) return own
  // *refused that …* is no denial, *threatened that …* no warning.
  return own?.sense ? undefined : grammar.verbs[act].find((verb) => verb.common && fits(verb))
}
