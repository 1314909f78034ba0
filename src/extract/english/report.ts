// Whether a cue that no quotation is tied to reports something all the same: *said that …*, *according to …*.
import type { Cue } from './cue.ts'
import { feature, score, type Weights } from './model.ts'
import {
  auxiliary,
  determiner,
  has,
  mark,
  possessive,
  pronoun,
  type Reading,
  shapeAt,
  wordAt,
} from './reading.ts'

/** How sure it must be, as a score: found on the training articles. */
const threshold = 0

export const reports = (reading: Reading, cue: Cue, weights: Weights): boolean =>
  isPlain(reading, cue) || score(weights, cueFeatures(reading, cue)) > threshold

const claims = new Set([
  'claim',
  'statement',
  'assertion',
  'accusation',
  'allegation',
  'argument',
  'warning',
  'promise',
  'prediction',
  'suggestion',
  'denial',
  'admission',
  'contention',
  'declaration',
  'announcement',
])
const opinions = new Set(['believe', 'think'])

/** What needs no weights: *his claim that …*, *believes that …*, *demands an apology*. */
const isPlain = (reading: Reading, cue: Cue): boolean => {
  const isThat = wordAt(reading, cue.to) === 'that' && !has(reading, cue.to + 1, mark | auxiliary)
  if (cue.kind === 'NOUN') return isThat && claims.has(cue.lemma) && has(reading, cue.from - 1, possessive)
  if (cue.form !== 'past' && cue.form !== 'third') return false
  if (opinions.has(cue.lemma)) return isThat || has(reading, cue.to, determiner | pronoun)
  return cue.lemma === 'demand' && has(reading, cue.to, determiner) && !cue.passive
}

export const cueFeatures = (reading: Reading, cue: Cue): readonly number[] => {
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
