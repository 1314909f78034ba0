// A phrase found as the speaker → the whole noun phrase around it: titles, what follows *of*, a partner joined by
// *and*, an apposition between commas.
import { attaching } from '../../../language/en/words.ts'
import { type Phrase, phrasesIn } from './phrase.ts'
import {
  adverb,
  auxiliary,
  capital,
  conjunction,
  cueVerb,
  has,
  plainVerb,
  preposition,
  pronoun,
  type EnglishReading,
  relative,
  wordAt,
  isQuoted,
} from '../reading.ts'

/** The most tokens of an apposition. */
const longest = 14

/** Never leaves the sentence; a pronoun stays alone. */
export const widen = (reading: EnglishReading, phrase: Phrase): Phrase => {
  if (has(reading, phrase.from, pronoun | relative) && phrase.to - phrase.from === 1) return phrase
  const sentence = reading.analysis.sentences[reading.sentenceOf[phrase.from] ?? 0]
  if (!sentence) return phrase
  let { from, to } = phrase
  for (let i = 0; i < 4; i++) {
    const next = extended(reading, to, sentence.to)
    if (next === to) break
    to = next
  }
  for (let i = 0; i < 3; i++) {
    const next = extendedLeft(reading, from, sentence.from)
    if (next === from) break
    from = next
  }
  return { from, to }
}

/** One step to the right: *of X*, *and Y*, *(D-Mo.)*, *, the chairman of X,*. */
const extended = (reading: EnglishReading, to: number, end: number): number => {
  const word = wordAt(reading, to)
  if (word === '(') return bracketEnd(reading, to, end)
  if (word === ',') return appositionEnd(reading, to, end)
  if (!attaching.has(word) && !(word === 'and' && has(reading, to + 1, capital))) return to
  const [next] = phrasesIn(reading, to + 1, Math.min(end, to + longest), 1)
  if (next?.from !== to + 1 || has(reading, next.from, pronoun | relative)) return to
  return word === 'and' && startsClause(reading, next.to) && !isPlural(reading, next.to) ? to : next.to
}

/** *and Y said*: with a verb of its own, Y is another subject, unless both share it. */
const startsClause = (reading: EnglishReading, at: number): boolean => has(reading, at, plainVerb)
const isPlural = (reading: EnglishReading, at: number): boolean => has(reading, at, cueVerb | auxiliary)

const bracketEnd = (reading: EnglishReading, from: number, end: number): number => {
  for (let i = from + 1; i < Math.min(end, from + 8); i++) if (wordAt(reading, i) === ')') return i + 1
  return from
}

/** The end of a stretch between two commas without a verb, before a verb or the sentence's end. */
const appositionEnd = (reading: EnglishReading, comma: number, end: number): number => {
  const opens = wordAt(reading, comma + 1)
  if (!/^(?:the|a|an|who|whose|his|her|its)$/.test(opens) && !has(reading, comma + 1, capital)) return comma
  for (let i = comma + 1; i < Math.min(end, comma + longest); i++) {
    if (isQuoted(reading, i) || /^[;:—–]$/.test(wordAt(reading, i))) return comma
    if (wordAt(reading, i) === ',') return has(reading, i + 1, cueVerb | auxiliary | adverb) ? i : comma
    if (has(reading, i, cueVerb | auxiliary) && i === comma + 1) return comma
    if (wordAt(reading, i) === '.' && i === end - 1) return hasVerb(reading, comma + 1, i) ? comma : i
  }
  return comma
}

const hasVerb = (reading: EnglishReading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (has(reading, i, auxiliary | conjunction)) return true
  return false
}

/** One step to the left: *X of* or *X and* before the phrase. */
const extendedLeft = (reading: EnglishReading, from: number, start: number): number => {
  const word = wordAt(reading, from - 1)
  if (word !== 'of' && word !== 'for' && !(word === 'and' && has(reading, from, capital))) return from
  const before = phrasesIn(reading, Math.max(start, from - longest), from - 1).at(-1)
  if (before?.to !== from - 1 || has(reading, before.from, pronoun | relative | preposition)) return from
  return word === 'and' && !has(reading, before.to - 1, capital) ? from : before.from
}
