// Who says it by grammar alone, for a verb that reports: the subject before it, after it (*…, said X*), or that of the
// verb that it is coordinated with or depends on. Learned weights decide what this leaves open.
import { sharedSubject, subjectBefore } from '../phrase/clause-subject.ts'
import type { Cue } from './cue.ts'
import { splitAt } from '../content/insertion.ts'
import { finiteAt } from './finite.ts'
import { type Phrase, phraseAt, phrasesIn } from '../phrase/phrase.ts'
import {
  adverb,
  capital,
  conjunction,
  determiner,
  has,
  possessive,
  pronoun,
  type EnglishReading,
  relative,
  wordAt,
  isQuoted,
} from '../reading.ts'
import { isSpeaking } from '../phrase/somebody.ts'
import { sourceFrom } from '../phrase/source.ts'
import { widen } from '../phrase/widen.ts'

export const subjectOfCue = (reading: EnglishReading, cue: Cue): Phrase | undefined => {
  if (cue.kind === 'PREPOSITION') return sourceFrom(reading, cue.to)
  if (isLeft(reading, cue)) return sharedSubject(reading, cue.from)
  if (cue.kind !== 'VERB') return undefined
  if (cue.passive)
    return cue.lemma === 'quote' ? subjectBefore(reading, cue.groupFrom) : agentOf(reading, cue)
  const quoted = quotedAs(reading, cue)
  if (quoted) return quoted
  if (cue.form === 'gerund')
    return hangsOnClause(reading, cue) ? sharedSubject(reading, cue.groupFrom) : undefined
  if (isInfinitive(reading, cue)) return undefined
  const inverted = invertedSubject(reading, cue)
  if (inverted) return inverted
  const own = subjectBefore(reading, cue.groupFrom)
  if (own) return withName(reading, own, cue)
  return isCoordinated(reading, cue) ? sharedSubject(reading, cue.groupFrom) : undefined
}

/** *He left a two-word note: “…”*: the words of a document that somebody has made. */
const isLeft = (reading: EnglishReading, { kind, from, to, turn }: Cue): boolean => {
  const noun = kind === 'NOUN' && wordAt(reading, to) === ':' ? from : kind === 'COLON' ? from - 1 : -1
  return turn === undefined && left.test(wordAt(reading, noun)) && !has(reading, noun, possessive)
}

const left = /^(?:note|letter|message|text|email|e-mail|tweet|post|memo|statement|reply|response)$/

/** *was accused by two teachers of lying*: what follows the agent is part of the words. */
const agentOf = (reading: EnglishReading, { to }: Cue): Phrase | undefined => {
  if (wordAt(reading, to) !== 'by') return undefined
  const [phrase] = phrasesIn(reading, to + 1, to + longestName, 1)
  if (phrase?.from !== to + 1) return undefined
  const whole = widen(reading, phrase)
  for (let i = phrase.to; i < whole.to; i++)
    if (/^(?:of|as|to)$/.test(wordAt(reading, i)) && isVerbal(reading, i + 1))
      return { from: phrase.from, to: i }
  return { from: phrase.from, to: whole.to }
}

const isVerbal = (reading: EnglishReading, i: number): boolean => /.{2}ing$/.test(wordAt(reading, i))

/** *The Post quoted Reyes as saying …*: the speaker is the one who is quoted. */
export const quotedAs = (reading: EnglishReading, { lemma, passive, to }: Cue): Phrase | undefined => {
  if (!/^(?:quote|cite)$/.test(lemma) || passive) return undefined
  const [phrase] = phrasesIn(reading, to, to + longestName, 1)
  if (phrase?.from !== to || has(reading, to, relative)) return undefined
  const whole = widen(reading, phrase)
  return wordAt(reading, whole.to) === 'as' && isVerbal(reading, whole.to + 1) ? whole : undefined
}

/** *Erik Holt, a geologist in Harwick told …*: no comma closes the apposition to a name that begins the clause. */
const withName = (reading: EnglishReading, own: Phrase, { to }: Cue): Phrase => {
  if (
    !/^an?$/.test(wordAt(reading, own.from)) ||
    wordAt(reading, own.from - 1) !== ',' ||
    wordAt(reading, to) === ','
  )
    return own
  const start = Math.max(
    own.from - 1 - longestName,
    reading.analysis.sentences[reading.sentenceOf[own.from] ?? 0]?.from ?? 0,
  )
  const name = phrasesIn(reading, start, own.from - 1).at(-1)
  if (name?.to !== own.from - 1 || !has(reading, name.from, capital) || name.to - name.from < 2) return own
  const opens = name.from === start || isQuoted(reading, name.from - 1)
  return opens ? { from: name.from, to: own.to } : own
}

const isInfinitive = (reading: EnglishReading, { groupFrom, from }: Cue): boolean => {
  for (let i = groupFrom; i < from; i++) if (wordAt(reading, i) === 'to') return true
  return false
}

/** *…, saying that …*: after a comma or a closed quotation, not *officials saying …*. */
const hangsOnClause = (reading: EnglishReading, { groupFrom }: Cue): boolean =>
  /^(?:,|and|while|by|before|after|without)$/.test(wordAt(reading, groupFrom - 1)) ||
  isQuoted(reading, groupFrom - 1)

const isCoordinated = (reading: EnglishReading, { groupFrom }: Cue): boolean =>
  has(reading, groupFrom - 1, conjunction) || wordAt(reading, groupFrom - 1) === ','

/** After a comma or closing mark: *…, said Mayor Lund*, *…, say rangers*, *”, said her brother*. */
const invertedSubject = (reading: EnglishReading, cue: Cue): Phrase | undefined => {
  const { from, to } = cue
  const behindQuotation = isQuoted(reading, from - 1)
  if (!canInvert(cue)) return undefined
  let at = to
  while (has(reading, at, adverb) && !has(reading, at, capital)) at++
  const phrase = isQuoted(reading, at) ? undefined : phraseAt(reading, at, at + longestName)
  if (!phrase || !(behindQuotation || isBehindComma(reading, cue, phrase))) return undefined
  if (phrase.to === at + 1 && has(reading, at, pronoun | relative))
    return behindQuotation && subjects.test(wordAt(reading, at)) ? phrase : undefined
  const isName = isSpeaker(reading, phrase, behindQuotation) && !hasVerbBehind(reading, phrase.to)
  return isName ? widen(reading, phrase) : undefined
}

/** *It is late, said Doyle*, *What we need, says Doyle, is rain*. */
const isBehindComma = (reading: EnglishReading, cue: Cue, phrase: Phrase): boolean =>
  wordAt(reading, cue.from - 1) === ',' &&
  (hasClauseBefore(reading, cue.from - 1) ||
    splitAt(reading, cue, cue.from, widen(reading, phrase).to) !== undefined)

const canInvert = ({ classes, lemma, groupFrom, from }: Cue): boolean =>
  groupFrom === from && (classes.includes('SAY') || lemma === 'ask')

const subjects = /^(?:he|she|they|i|we)$/

/** The most tokens of a noun phrase after its verb. */
const longestName = 12

/** Whether what the comma closes has a verb of its own, so that it can be what was said. */
const hasClauseBefore = (reading: EnglishReading, comma: number): boolean => {
  const from = reading.analysis.sentences[reading.sentenceOf[comma] ?? 0]?.from ?? comma
  if (subjectBefore(reading, comma + 1)) return false
  for (let i = from; i < comma; i++) if (finiteAt(reading, i) !== 'NO') return true
  return false
}

const isSpeaker = (reading: EnglishReading, { from, to }: Phrase, behindQuotation: boolean): boolean => {
  const head = wordAt(reading, to - 1)
  if (has(reading, to - 1, capital)) return true
  if (behindQuotation && has(reading, from, determiner | possessive)) return true
  return isSpeaking(head) || (/[^s]s$/.test(head) && !has(reading, from, determiner))
}

/** *said Lopez would go*: the name is the subject of what was said. */
const hasVerbBehind = (reading: EnglishReading, at: number): boolean => finiteAt(reading, at) === 'YES'
