// Whether a cue without a quotation reports something after all: *said that …*, *according to …*.
import { quoting } from '../../../language/en/cue-verbs.ts'
import { claimNouns } from '../../../language/en/speech-nouns.ts'
import type { Cue } from '../cue/cue.ts'
import { feature, score, type Weights } from '../model.ts'
import type { Phrase } from '../phrase/phrase.ts'
import {
  auxiliary,
  determiner,
  has,
  mark,
  possessive,
  pronoun,
  type EnglishReading,
  shapeAt,
  wordAt,
} from '../reading.ts'
import { isBuiltPlainly, mayBePlain, takesClause, takesWhatItNeeds } from '../cue/takes.ts'

/** The score that it must exceed, found on the training articles. */
const threshold = 0

/** @param subject who says it, according to the grammar */
export const reports = (
  reading: EnglishReading,
  cue: Cue,
  subject: () => Phrase | undefined,
  weights: Weights,
): boolean =>
  !(cue.kind === 'VERB' && quoting.has(cue.lemma)) &&
  (isPlain(reading, cue) ||
    isParticiple(reading, cue, subject) ||
    (mayBePlain(cue) && isBuiltPlainly(reading, cue, subject())) ||
    (score(weights, cueFeatures(reading, cue)) > threshold && takesWhatItNeeds(reading, cue, subject)))

/** *…, adding that …*, *by announcing she would go*: a participle of saying with its clause. */
const isParticiple = (reading: EnglishReading, cue: Cue, subject: () => Phrase | undefined): boolean =>
  cue.form === 'gerund' &&
  cue.classes[0] === 'SAY' &&
  /^(?:,|by)$/.test(wordAt(reading, cue.groupFrom - 1)) &&
  /^(?:that|he|she|they|we|i|it)$/.test(wordAt(reading, cue.to)) &&
  takesClause(reading, cue, subject())

const opinions = new Set(['believe', 'think'])

/** What needs no weights: *his claim that …*, *believes that …*, *demands an apology*. */
const isPlain = (reading: EnglishReading, cue: Cue): boolean => {
  const isThat = wordAt(reading, cue.to) === 'that' && !has(reading, cue.to + 1, mark | auxiliary)
  if (cue.kind === 'NOUN')
    return isThat && claimNouns.has(cue.lemma) && has(reading, cue.from - 1, possessive)
  if (cue.form !== 'past' && cue.form !== 'third') return false
  if (cue.lemma === 'tell') return hasHearerBeforeThat(reading, cue)
  if (opinions.has(cue.lemma))
    return isThat || (has(reading, cue.to, determiner | pronoun) && !has(reading, cue.to + 1, mark))
  return cue.lemma === 'demand' && has(reading, cue.to, determiner) && !cue.passive
}

/** The most tokens of the person who hears something. */
const longestPerson = 6
const unsaid = /^(?:not|never|would|could|should|might|may|will|can|must|to)$|n['’]t$|^cannot$/

/** *told them that …*, *had been told by the bank that …*: it was said, and there is a hearer or a speaker. */
const hasHearerBeforeThat = (reading: EnglishReading, { from, to, groupFrom, passive }: Cue): boolean => {
  if (passive && wordAt(reading, to) !== 'by') return false
  for (let i = groupFrom; i < from; i++) if (unsaid.test(wordAt(reading, i))) return false
  for (let i = to + 1; i <= to + longestPerson && !has(reading, i - 1, mark | auxiliary); i++)
    if (wordAt(reading, i) === 'that') return !has(reading, i + 1, mark | auxiliary)
  return false
}

export const cueFeatures = (reading: EnglishReading, cue: Cue): readonly number[] => {
  const { labelCode: label, lemmaCode: lemma, classCode: takes } = cue
  const next = shapeAt(reading, cue.to)
  const previous = shapeAt(reading, cue.groupFrom - 1)
  const own = shapeAt(reading, cue.from - 1)
  return [
    feature(0, 0),
    feature(1, lemma),
    feature(2, lemma, label),
    feature(3, lemma, next),
    feature(4, lemma, previous),
    feature(5, lemma, own),
    feature(6, label, next),
    feature(7, label, next, shapeAt(reading, cue.to + 1)),
    feature(8, label, previous),
    feature(9, label, previous, shapeAt(reading, cue.groupFrom - 2)),
    feature(10, label, own, cue.from - cue.groupFrom),
    feature(11, takes, next),
    feature(12, takes, label, next),
    feature(13, takes, label, previous),
    feature(14, previous, next, label),
  ]
}
