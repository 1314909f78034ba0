// Whether a token is a finite verb, which splits words into a subject and what is said of it. Uses closed classes,
// lists of forms and the words around it, no tagger.
import {
  noPast,
  participleOnly,
  pastOnly,
  pastOrParticiple,
  plainVerbs,
  pureThirds,
} from '../../../language/en/plain-verbs.ts'
import type { VerbForm } from '../../../language/en/sayings/row.ts'
import {
  adverb,
  auxiliary,
  capital,
  determiner,
  has,
  mark,
  plainVerb,
  possessive,
  preposition,
  pronoun,
  type EnglishReading,
  relative,
  speechNoun,
  verbAt,
  wordAt,
  isQuoted,
} from '../reading.ts'

/** `MAYBE`: the past of a verb that may also be its participle (*officials briefed on the talks*). */
export type Finite = 'YES' | 'MAYBE' | 'NO'

const nonfinite = /^(?:be|been|being|having|get|let’s|’s|'s)$/

/** After these a form that could be a verb is an adjective or a noun (*the reported attack*, *in need*). */
const nominal = determiner | possessive | preposition

/** Always `NO` inside a quotation. */
export const finiteAt = (reading: EnglishReading, i: number): Finite => {
  const known = answers[reading.finite[i] ?? 0]
  if (known) return known
  const found = look(reading, i)
  reading.finite[i] = answers.indexOf(found)
  return found
}

const answers: readonly (Finite | undefined)[] = [undefined, 'NO', 'MAYBE', 'YES']

const look = (reading: EnglishReading, i: number): Finite => {
  if (isQuoted(reading, i)) return 'NO'
  if (has(reading, i, auxiliary)) return nonfinite.test(wordAt(reading, i)) ? 'NO' : 'YES'
  if (has(reading, i, mark | pronoun | determiner | preposition | relative | capital)) return 'NO'
  const before = wordAt(reading, i - 1)
  if (before === 'to' || isNominal(reading, i - 1)) return 'NO'
  if (/^(?:close|opposite)$/.test(wordAt(reading, i)) && has(reading, i + 1, preposition)) return 'NO'
  return openClass(reading, i)
}

const isNominal = (reading: EnglishReading, i: number): boolean =>
  has(reading, i, nominal) && !has(reading, i, pronoun | relative) && !isPartitive(reading, i)

/** *all said*, *many argue*: a determiner without a noun. */
const isPartitive = (reading: EnglishReading, i: number): boolean =>
  /^(?:many|some|most|all|both|few|others|several|that|each|those|these|one)$/.test(wordAt(reading, i))

const openClass = (reading: EnglishReading, i: number): Finite => {
  const word = wordAt(reading, i)
  if (pastOnly.has(word)) return 'YES'
  if (participleOnly.has(word)) return 'NO'
  const verb = verbAt(reading, i)
  if (verb?.form === 'past' && verb.lemma === 'say') return 'YES'
  if (verb?.form === 'past' || pastOrParticiple.has(word) || isPast(reading, i, word))
    return byComplement(reading, i)
  return inPresent(reading, i, word, verb?.form)
}

const inPresent = (reading: EnglishReading, i: number, word: string, form: VerbForm | undefined): Finite => {
  if (form === 'third' || plainVerbs.third.has(word)) return isNounHere(reading, i) ? 'MAYBE' : 'YES'
  const isBase = form === 'base' || plainVerbs.base.has(word) || has(reading, i, plainVerb)
  return isBase && followsPlural(reading, i) ? 'YES' : 'NO'
}

const isPast = (reading: EnglishReading, i: number, word: string): boolean =>
  plainVerbs.past.has(word) ||
  (word.length > 4 && word.endsWith('ed') && !noPast.has(word) && !has(reading, i, capital))

/** A participle is followed by a preposition with its noun or by an adverb, a finite verb by its object. */
const byComplement = (reading: EnglishReading, i: number): Finite =>
  has(reading, i - 1, auxiliary) ||
  has(reading, i + 1, preposition | adverb) ||
  /^(?:to|last|this|next|early|late|today|yesterday)$/.test(wordAt(reading, i + 1)) ||
  /^(?:named|called|known|based|led|hired|appointed)$/.test(wordAt(reading, i))
    ? 'MAYBE'
    : 'YES'

/** *court documents say*: a noun of speech after another noun may be the head of the subject. */
const isNounHere = (reading: EnglishReading, i: number): boolean =>
  (has(reading, i, speechNoun) && !isOfName(reading, i)) ||
  /^(?:documents|records|officials|details|sources|notes|signals|leads|plans|costs|works|talks)$/.test(
    wordAt(reading, i),
  )

/** *Owen Tarrant claims the judge was drunk*: between a name and a subject a noun would have an article. */
const isOfName = (reading: EnglishReading, i: number): boolean =>
  has(reading, i - 1, capital) &&
  has(reading, i - 2, capital) &&
  !has(reading, i - 1, possessive) &&
  has(reading, i + 1, determiner | pronoun)

/** *says*, *stays*: a verb in the present that ends as a plural does and is hardly ever a noun. */
const isThird = (word: string): boolean => pureThirds.has(word)

const plural = /^(?:they|we|i|you|who|that|which|people|police|women|men|many|some|others|most)$/

const followsPlural = (reading: EnglishReading, i: number): boolean => {
  const before = wordAt(reading, i - 1)
  return (
    plural.test(before) ||
    (/[^s’']s$/.test(before) && !has(reading, i - 1, possessive | auxiliary | adverb) && !isThird(before))
  )
}
