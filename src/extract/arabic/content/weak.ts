// Whether a verb with other senses (*كتب*, *قدم*, *نقل*) reports the words that follow it.
import { wordAt } from '../../../text/token.ts'
import { claims } from '../../../language/ar/acts.ts'
import { expressive } from '../../../language/ar/cue-verbs.ts'
import { relatives } from '../../../language/ar/function-words.ts'
import { documents } from '../../../language/ar/people.ts'
import { relayed, relayingWith } from '../chain/chain.ts'
import type { ArabicReading, Hit } from '../cue/cue.ts'
import { formsOf } from '../cue/cue-form.ts'
import type { Opener } from '../found.ts'
import type { Phrase } from '../phrase/noun-phrase.ts'
import { isVerbalNoun } from '../phrase/object.ts'
import { subjectAfter } from '../phrase/subject.ts'
import { isComma } from '../word.ts'
import { beginsClause } from './clause.ts'

/** In tokens: how far from a verb with other senses its colon or its object may be. */
const colonReach = 12
const objectReach = 25

/** A verb with other senses reports when only its subject is between it and the words. */
export const isNearWeak = (reading: ArabicReading, hit: Hit, opener: Opener): boolean => {
  const { joint, at } = opener
  const { verb } = hit.form
  const isNext = at === hit.at + 1
  if (isOtherPresent(hit, opener) || isOtherSense(reading, hit, opener)) return false
  const beside = subjectBeside(reading, hit, at)
  // *أثار إعلان البنك أن …*: the announcement reports, not the verb.
  if (beside && isNounOfSaying(wordAt(reading.tokens, beside.from))) return false
  // *أظهرت دراسة …*: with a document as its subject even a weak verb reports.
  if (beside && documents.has(wordAt(reading.tokens, beside.from))) return true
  if (joint === 'NOUN_PHRASE' && !expressive.has(verb.past)) return isNamedDeed(reading, hit, opener)
  if (isNext || (joint === 'COLON' && at < hit.at + colonReach)) return true
  return isPassedOn(reading, hit, at) || reaches(reading, beside, hit, opener)
}

const isNounOfSaying = (word: string): boolean =>
  formsOf(word).some(({ kind, pronoun }) => kind === 'MASDAR' && !pronoun)

/** تعرض, تقدم, توجه: the present of a verb with other senses is mostly another verb. */
const isOtherPresent = ({ at, form: { kind } }: Hit, { joint, at: opens }: Opener): boolean =>
  kind === 'PRESENT' && opens !== at + 1 && joint !== 'COLON'

const isOtherSense = (reading: ArabicReading, hit: Hit, { joint, at }: Opener): boolean => {
  const { past, takes } = hit.form.verb
  if (takes.includes('blame') && joint !== 'NOUN_PHRASE') return true
  if (past === 'بين') return !isMadeClear(reading, hit, joint)
  // *نسبت الدراسة الغلاء إلى أن …*: a cause.
  return past === 'نسب' && !ofTheirs.has(wordAt(reading.tokens, at - 1))
}

const ofTheirs: ReadonlySet<string> = new Set(['قوله', 'قولها', 'قولهم', 'قولهما'])

/** بين is *between* unless a clause begins with it and أن or a colon follows. */
const isMadeClear = (reading: ArabicReading, hit: Hit, joint: Opener['joint']): boolean =>
  beginsClause(reading, hit) && (joint === 'THAT' || joint === 'COLON')

const subjectBeside = (reading: ArabicReading, hit: Hit, to: number): Phrase | undefined => {
  const subject = subjectAfter(reading, hit, to)
  return subject?.from === hit.at + 1 ? subject : undefined
}

const isPassedOn = (reading: ArabicReading, hit: Hit, to: number): boolean =>
  relayingWith(hit) !== undefined && relayed(reading, hit.at, to, relayingWith(hit)) !== undefined

const reaches = (reading: ArabicReading, subject: Phrase | undefined, hit: Hit, opener: Opener): boolean => {
  if (!subject) return false
  const { joint, at } = opener
  if (subject.to >= at - 2) return true
  if (joint === 'NOUN_PHRASE' && at < hit.at + objectReach && !hasComma(reading, subject.to, at)) return true
  return isBehindAside(reading, subject, opener)
}

/** *وجه المحافظ لجنة، للنظر والعمل بـ…*: after a comma the preposition belongs elsewhere, unless an aside ends there. */
const hasComma = ({ tokens }: ArabicReading, from: number, to: number): boolean => {
  if (isComma(wordAt(tokens, to - 1))) return false
  for (let i = from; i < to - 1; i++) if (isComma(wordAt(tokens, i))) return true
  return false
}

/** *ردت النقابة، التي يرأسها سليم، بأن …*: a clause in commas between the subject and what is said. */
const isBehindAside = ({ tokens }: ArabicReading, subject: Phrase, { joint, at }: Opener): boolean =>
  joint === 'THAT' &&
  at - subject.to <= objectReach &&
  isComma(wordAt(tokens, at - 1)) &&
  isComma(wordAt(tokens, subject.to)) &&
  relatives.has(wordAt(tokens, subject.to + 1))

/** *التزم البنك بإعادة الأموال* promises; *التزم بالتعليمات* obeys. *كذّب ما نُشر*, *كذّب الخبر* denies; *كذب* alone lies. */
const isNamedDeed = ({ tokens }: ArabicReading, { form }: Hit, { from }: Opener): boolean => {
  const word = wordAt(tokens, from)
  if (form.verb.past === 'التزم') return isVerbalNoun(word.slice(1), word.slice(1), true)
  return form.verb.past === 'كذب' && (word === 'ما' || claims.has(word))
}
