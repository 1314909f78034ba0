// Who an English report's subject is, as far as grammar says: a noun phrase, a pronoun, or the noun that a relative
// clause modifies.
import { spanOf } from '../../analysis.ts'
import type { Subject } from '../../frame.ts'
import { type Phrase, phrasesIn } from './phrase.ts'
import { has, preposition, type EnglishReading, relative, wordAt } from '../reading.ts'
import { canSpeak } from './somebody.ts'
import { personalPronouns } from '../../../language/en/words.ts'
import { widen } from './widen.ts'

/** The most tokens between a relative word and the noun that it refers to. */
const reach = 12

export const subjectOf = (reading: EnglishReading, speaker: Phrase | undefined): Subject => {
  if (!speaker) return { kind: 'HIDDEN' }
  const isOneWord = speaker.to - speaker.from === 1
  if (isOneWord && has(reading, speaker.from, relative)) return relativeSubject(reading, speaker.from)
  // *He’s saying that …*
  const word = wordAt(reading, speaker.from).replace(/['’](?:s|d|ll|re|ve|m)$/, '')
  if (!isOneWord || !personalPronouns.has(word)) return { kind: 'NAMED' }
  return pronounSubject(word)
}

const pronounSubject = (word: string): Subject => {
  if (/^(?:he|his|him|himself)$/.test(word))
    return { kind: 'HIDDEN', gender: 'masculine', number: 'singular' }
  if (/^(?:she|her|herself)$/.test(word)) return { kind: 'HIDDEN', gender: 'feminine', number: 'singular' }
  return /^(?:they|them|we|us|themselves)$/.test(word)
    ? { kind: 'HIDDEN', number: 'plural' }
    : { kind: 'HIDDEN' }
}

/** *Ms Reyes, who said …*: the phrase before the relative word. *A man with a hat, who said …*: the hat says nothing. */
const relativeSubject = (reading: EnglishReading, at: number): Subject => {
  const sentence = reading.analysis.sentences[reading.sentenceOf[at] ?? 0]
  const from = Math.max(sentence?.from ?? 0, at - reach)
  const phrases = phrasesIn(reading, from, at)
  const head = phrases.at(-1)
  if (!head) return { kind: 'HIDDEN' }
  const owner = wordAt(reading, at) === 'who' ? ownerOf(reading, phrases) : undefined
  const whole = owner ?? widen(reading, head)
  const mention = spanOf(reading.analysis.tokens, whole.from, Math.max(head.to, Math.min(whole.to, at)))
  return mention ? { kind: 'TOPIC', mention } : { kind: 'HIDDEN' }
}

/** The person to whom prepositions attach the last phrase, which cannot speak: *a woman | with two dogs*. */
const ownerOf = (reading: EnglishReading, phrases: readonly Phrase[]): Phrase | undefined => {
  const last = phrases.at(-1)
  if (!last || canSpeak(reading, last)) return undefined
  for (let k = phrases.length - 2; k >= 0; k--) {
    const [one, next] = [phrases[k], phrases[k + 1]]
    if (!one || !next || one.to !== next.from - 1 || !has(reading, one.to, preposition)) return undefined
    if (canSpeak(reading, one)) return { from: one.from, to: last.to }
  }
  return undefined
}
