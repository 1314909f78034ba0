// The modifiers of an English noun, step by step: *of …*, *who …*, a participle, an apposition between commas, *and …*.
import { finiteAt } from '../cue/finite.ts'
import { phrasesIn } from './phrase.ts'
import {
  adverb,
  auxiliary,
  calendarWord,
  capital,
  conjunction,
  cueVerb,
  determiner,
  has,
  isQuoted,
  mark,
  numeral,
  preposition,
  pronoun,
  type EnglishReading,
  relative,
  subordinator,
  verbAt,
  wordAt,
} from '../reading.ts'

/** What a walk over a noun phrase has met. */
export interface Walk {
  /** Relative words and subordinators met: each may have one finite verb. */
  openers: number
  finite: number
  /** Verbs of saying among the finite ones, after which a clause may follow without a word that opens it. */
  reporting: number
  /** Whether a form that is a participle or a finite verb was met. */
  doubtful: boolean
  hasGerund: boolean
  commas: number
}

export const newWalk = (): Walk => ({
  openers: 0,
  finite: 0,
  reporting: 0,
  doubtful: false,
  hasGerund: false,
  commas: 0,
})

/** The token after one step of the modifiers; undefined when it is not a modifier. */
export const pastModifier = (
  reading: EnglishReading,
  at: number,
  end: number,
  walk: Walk,
): number | undefined => {
  if (isQuoted(reading, at)) return pastNickname(reading, at, end)
  if (has(reading, at, mark)) return pastMark(reading, at, end, walk)
  if (has(reading, at, relative) || opensInner(reading, at, end, walk)) return opened(walk, at)
  if (wordAt(reading, at) === 'to' && !has(reading, at + 1, determiner | capital | pronoun)) return at + 2
  if (has(reading, at, preposition)) return pastPreposition(reading, at, end)
  if (has(reading, at, conjunction)) return pastConjunction(reading, at, end, walk)
  if (has(reading, at, adverb | numeral | calendarWord)) return at + 1
  return pastWord(reading, at, end, walk)
}

const pastMark = (reading: EnglishReading, at: number, end: number, walk: Walk): number | undefined => {
  const word = wordAt(reading, at)
  if (word === '(') return pastBracket(reading, at, end)
  if (word === ',') return pastComma(reading, at, end, walk)
  return /^[-–/.'’&]$/.test(word) && reading.analysis.tokens[at]?.gap === 0 ? at + 1 : undefined
}

/** *who has worked there since it opened*: a clause within a clause that modifies the noun. */
const opensInner = (reading: EnglishReading, at: number, end: number, walk: Walk): boolean =>
  has(reading, at, subordinator) && walk.openers > 0 && !isPhrase(reading, at, end)

const opened = (walk: Walk, at: number): number => {
  walk.openers++
  return at + 1
}

/** The most tokens of a nickname, with its marks. */
const longestNickname = 6

/** *Tess “Captain” Marlow*: a word or two in marks, after which the name goes on. */
const pastNickname = (reading: EnglishReading, at: number, end: number): number | undefined => {
  const own = reading.quotationOf[at]
  let to = at
  while (to < end && reading.quotationOf[to] === own) to++
  return to - at <= longestNickname && to < end && has(reading, to, capital) ? to : undefined
}

const pastBracket = (reading: EnglishReading, at: number, end: number): number | undefined => {
  for (let i = at + 1; i < Math.min(end, at + 16); i++) if (wordAt(reading, i) === ')') return i + 1
  return undefined
}

/** A comma opens what another one closes. A finite verb there needs a relative word or a subordinator before it. */
const pastComma = (reading: EnglishReading, at: number, end: number, walk: Walk): number | undefined => {
  // *The boats left before the storm, the master said*: so it was a finite verb.
  if (walk.doubtful && walk.openers === 0) return undefined
  walk.commas++
  let next = at + 1
  while (next < end && has(reading, next, adverb)) next++
  if (next >= end) return end
  if (has(reading, next, pronoun) && !has(reading, next, relative)) return undefined
  if (has(reading, next, subordinator | relative))
    return isPhrase(reading, next, end) ? next : opened(walk, next)
  if (has(reading, next, preposition | conjunction)) return next
  const [phrase] = phrasesIn(reading, next, end, 1)
  return phrase?.from === next ? pastNoun(reading, phrase.to, end) : next
}

/** *after the vote*, *as chairman*: a noun phrase, not a clause, after a word that may open a clause. */
const isPhrase = (reading: EnglishReading, at: number, end: number): boolean => {
  if (!has(reading, at, preposition)) return false
  if (verbAt(reading, at + 1)?.form === 'gerund') return true
  const [phrase] = phrasesIn(reading, at + 1, end, 1)
  if (phrase?.from !== at + 1) return false
  for (let i = phrase.to; i < end && wordAt(reading, i) !== ','; i++) {
    if (finiteAt(reading, i) === 'YES') return false
    if (has(reading, i, mark | relative)) return true
  }
  return !has(reading, phrase.from, pronoun)
}

const objects = /^(?:him|her|them|us|me|it|himself|herself|themselves|whom|which)$/

const pastPreposition = (reading: EnglishReading, at: number, end: number): number | undefined => {
  let next = at + 1
  while (next < end && has(reading, next, preposition | adverb) && !has(reading, next, determiner | capital))
    next++
  if (objects.test(wordAt(reading, next)))
    return next + 1 < end || wordAt(reading, next) !== 'it' ? next + 1 : undefined
  if (next >= end) return undefined
  if (has(reading, next, numeral | calendarWord)) return next + 1
  const [phrase] = phrasesIn(reading, next, end, 1)
  if (phrase?.from === next && !has(reading, next, pronoun)) return pastNoun(reading, phrase.to, end)
  return isGerund(reading, next) ? next + 1 : undefined
}

const isGerund = (reading: EnglishReading, i: number): boolean =>
  /.{2}ing$/.test(wordAt(reading, i)) && !has(reading, i, capital | mark)

const pastConjunction = (
  reading: EnglishReading,
  at: number,
  end: number,
  walk: Walk,
): number | undefined => {
  const word = wordAt(reading, at)
  if (!/^(?:and|or|nor)$/.test(word)) return walk.openers > 0 ? at + 1 : undefined
  if (has(reading, at + 1, relative)) return at + 1
  const [phrase] = phrasesIn(reading, at + 1, end, 1)
  if (phrase?.from === at + 1 && !has(reading, at + 1, pronoun | relative)) {
    // *asked about schools and the governor said*: probably two clauses, not one noun phrase.
    if (walk.doubtful) return undefined
    return pastNoun(reading, phrase.to, end)
  }
  // *who owns the mill and runs the farm*: one relative word for both verbs.
  if (walk.openers > 0 && finiteAt(reading, at + 1) !== 'NO') return opened(walk, at)
  return has(reading, at + 1, preposition) || isGerund(reading, at + 1) ? at + 1 : undefined
}

const pastWord = (reading: EnglishReading, at: number, end: number, walk: Walk): number | undefined => {
  const finite = finiteAt(reading, at)
  const isAfterAuxiliary = has(reading, at - 1, auxiliary)
  if (finite === 'YES') return walk.openers > 0 ? pastFinite(reading, at, walk) : undefined
  if (has(reading, at, auxiliary) || (finite === 'MAYBE' && isAfterAuxiliary)) return at + 1
  if (finite === 'MAYBE') {
    // In a relative clause, this is the clause's verb.
    if (walk.openers > walk.finite) walk.finite++
    else if (!naming.test(wordAt(reading, at))) walk.doubtful = true
    return at + 1
  }
  if (isGerund(reading, at) || has(reading, at, cueVerb)) {
    walk.hasGerund = true
    return at + 1
  }
  return pastObject(reading, at, end, walk)
}

const pastFinite = (reading: EnglishReading, at: number, walk: Walk): number => {
  if (!has(reading, at - 1, auxiliary)) walk.finite++
  if (has(reading, at, cueVerb)) walk.reporting++
  return at + 1
}

/** Participles that are hardly ever a past without an object. */
const naming = /^(?:named|called|known|based|led|hired|appointed)$/

/** A noun phrase after a participle or inside a clause that modifies the noun. */
const pastObject = (reading: EnglishReading, at: number, end: number, walk: Walk): number | undefined => {
  const isOpen = walk.openers > 0 || walk.doubtful
  const [phrase] = phrasesIn(reading, at, end, 1)
  if (phrase?.from !== at) return isOpen ? at + 1 : undefined
  const isInside = isOpen || walk.hasGerund || walk.commas > 0
  return isInside || isParticiple(reading, at - 1) || has(reading, at, capital)
    ? pastNoun(reading, phrase.to, end)
    : undefined
}

const isParticiple = (reading: EnglishReading, i: number): boolean =>
  /(?:ed|en|ing)$/.test(wordAt(reading, i))

/** *court documents*, *its early reports*: a noun that looks like a verb ends the phrase. */
export const pastNoun = (reading: EnglishReading, at: number, end: number): number => {
  if (at >= end || !has(reading, at, cueVerb)) return at
  const form = verbAt(reading, at)?.form
  if ((form !== 'third' && form !== 'base') || finiteAt(reading, at) === 'YES') return at
  return at + 1 === end || has(reading, at + 1, preposition | mark) || finiteAt(reading, at + 1) === 'MAYBE'
    ? at + 1
    : at
}
