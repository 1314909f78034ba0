// The source that *according to* names, with what is said of it between commas: *Lena Okafor, a nurse, who runs the
// clinic,*. None of that is reported.
import { bodyNouns, officeNouns } from '../../../language/en/names.ts'
import { personNouns } from '../../../language/en/person-nouns.ts'
import { titles } from '../../../language/en/words.ts'
import { finiteAt } from '../cue/finite.ts'
import { startsClause } from './clause-subject.ts'
import { nounPhraseFrom } from './noun-phrase.ts'
import { type Phrase, phraseAt } from './phrase.ts'
import { adverb, capital, has, isQuoted, type EnglishReading, wordAt } from '../reading.ts'

/** The noun phrase from `start`, with an apposition that says who it is. */
export const sourceFrom = (reading: EnglishReading, start: number): Phrase | undefined => {
  const named = nounPhraseFrom(reading, start)
  return named && { from: named.from, to: apposedEnd(reading, named) ?? named.to }
}

/** The most tokens of an apposition or a relative clause. */
const longest = 40

/** The comma after the relative clause that begins at a comma, or the end of the sentence; else the comma itself. */
export const pastRelative = (reading: EnglishReading, comma: number): number => {
  if (wordAt(reading, comma) !== ',' || !opensRelative.test(wordAt(reading, comma + 1))) return comma
  const end = sentenceEnd(reading, comma)
  const commas: number[] = []
  for (let i = comma + 2; i < Math.min(end, comma + longest); i++)
    if (wordAt(reading, i) === ',' && !isQuoted(reading, i)) commas.push(i)
  return commas.find((at) => goesOn(reading, at + 1, end)) ?? commas[0] ?? end
}

const opensRelative = /^(?:who|which|whose|whom|where)$/

/** The token of the mark at the sentence's end. */
const sentenceEnd = (reading: EnglishReading, at: number): number =>
  (reading.analysis.sentences[reading.sentenceOf[at] ?? 0]?.to ?? at + 1) - 1

const goesOn = (reading: EnglishReading, at: number, end: number): boolean => {
  let verb = at
  while (has(reading, verb, adverb)) verb++
  return finiteAt(reading, verb) !== 'NO' || isQuoted(reading, at) || startsClause(reading, at, end)
}

/** *the mayor, Clara Nyberg,*, *Lena Okafor, a nurse at the clinic,*; undefined when no apposition follows. */
const apposedEnd = (reading: EnglishReading, named: Phrase): number | undefined => {
  const at = named.to + 1
  const phrase = wordAt(reading, named.to) === ',' ? phraseAt(reading, at, at + longest) : undefined
  if (!phrase || !isSomebody(reading, named, phrase)) return undefined
  const end = sentenceEnd(reading, at)
  const to = nounPhraseFrom(reading, at)?.to ?? phrase.to
  if (to >= end) return Math.min(to, end)
  if (wordAt(reading, to) !== ',') return undefined
  const after = pastRelative(reading, to)
  return after >= end || (goesOn(reading, after + 1, end) && !isListed(reading, after + 1)) ? to : undefined
}

/** A noun for people or bodies, or the name of somebody who has been described. */
const isSomebody = (reading: EnglishReading, named: Phrase, { from, to }: Phrase): boolean => {
  const head = wordAt(reading, to - 1)
  if ([personNouns, officeNouns, titles, bodyNouns].some((nouns) => nouns.has(head))) return true
  const isName = has(reading, from, capital) && has(reading, to - 1, capital) && to - from > 1
  return isName && !has(reading, named.to - 1, capital)
}

/** *According to police, the driver, a passenger and a cyclist were hurt*: no apposition but the first of a list. */
const isListed = (reading: EnglishReading, at: number): boolean => {
  const next = phraseAt(reading, at, at + longest)
  return next !== undefined && wordAt(reading, next.to) === 'and'
}
