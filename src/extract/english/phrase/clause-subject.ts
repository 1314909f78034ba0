// The subject of a finite verb by the structure of its clause: a noun phrase with all its modifiers (what follows a
// preposition, a relative clause, a participle, an apposition between commas), from the clause's start to the verb.
import { finiteAt } from '../cue/finite.ts'
import { longestPhrase, nounPhraseBetween } from './noun-phrase.ts'
import { type Phrase, phraseAt, phrasesIn } from './phrase.ts'
import { canSpeak } from './somebody.ts'
import {
  adverb,
  calendarWord,
  capital,
  conjunction,
  determiner,
  has,
  mark,
  numeral,
  preposition,
  pronoun,
  type EnglishReading,
  relative,
  subordinator,
  verbAt,
  wordAt,
  isQuoted,
} from '../reading.ts'

/** The subject that ends where the verb's group begins; undefined where the clause has no plain structure. */
export const subjectBefore = (reading: EnglishReading, verb: number): Phrase | undefined => {
  const sentence = reading.analysis.sentences[reading.sentenceOf[verb] ?? 0]
  if (!sentence || verb <= sentence.from) return undefined
  const end = beforeAdverbs(reading, verb, sentence.from)
  // *When he has gone she says …*: these pronouns can only be subjects, whatever is before them.
  if (/^(?:he|she|they|we|i)$/.test(wordAt(reading, end - 1))) return { from: end - 1, to: end }
  const floor = Math.max(sentence.from, end - longestPhrase)
  let unlikely: Phrase | undefined
  for (const start of startsIn(reading, floor, end)) {
    const found = nounPhraseBetween(reading, start, end)
    if (!found) continue
    if (!isApposedToNobody(reading, found)) return found
    unlikely ??= found
  }
  return unlikely
}

/** *The boats left before the storm, the harbour master, …, said …*: nothing that cannot speak is called a master. */
const isApposedToNobody = (reading: EnglishReading, { from, to }: Phrase): boolean => {
  const head = phraseAt(reading, from, to)
  if (!head || wordAt(reading, head.to) !== ',' || canSpeak(reading, head)) return false
  const next = phraseAt(reading, head.to + 1, to)
  return next !== undefined && (canSpeak(reading, next) || isPersonal(reading, next.to))
}

/** *…, who …*: only people are called that. */
const isPersonal = (reading: EnglishReading, comma: number): boolean =>
  wordAt(reading, comma) === ',' && wordAt(reading, comma + 1) === 'who'

/**
 * The subject that coordinated verbs of a sentence share, for a verb or a participle at `at` without its own: that of
 * the first clause, or of a later one that begins after a semicolon or *, and*.
 */
export const sharedSubject = (reading: EnglishReading, at: number): Phrase | undefined => {
  const sentence = reading.analysis.sentences[reading.sentenceOf[at] ?? 0]
  if (!sentence) return undefined
  const from = Math.max(sentence.from, at - longestClause)
  let found: Phrase | undefined
  for (let i = from; i < at; i++) {
    if (finiteAt(reading, i) === 'NO' || finiteAt(reading, i - 1) !== 'NO') continue
    const subject = subjectBefore(reading, i)
    // *Morley, asked whether he feared for his job, said …*: a clause inside another shares nothing with the main verb.
    const isInner = /^(?:whether|if|that|because|when|while|as|how|why|what)$/.test(
      wordAt(reading, (subject?.from ?? 0) - 1),
    )
    if (!subject || isInner || has(reading, subject.from, relative)) continue
    if (!found || isCoordinated(reading, subject.from)) found = subject
  }
  return found
}

/** Whether a clause begins at `at`: a subject, and its finite verb before any comma that is not part of the subject. */
export const startsClause = (reading: EnglishReading, at: number, limit: number): boolean => {
  let from = at
  while (from < limit && has(reading, from, conjunction | adverb) && !has(reading, from, determiner)) from++
  if (/^(?:there|neither|either)$/.test(wordAt(reading, from)) || isQuoted(reading, from)) return true
  for (let i = from + 1; i < Math.min(limit, from + longestPhrase); i++) {
    if (/^[;.?!]$/.test(wordAt(reading, i)) && reading.analysis.tokens[i + 1]?.gap !== 0) return false
    if (finiteAt(reading, i) !== 'NO' && nounPhraseBetween(reading, from, beforeAdverbs(reading, i, from)))
      return true
  }
  return false
}

/** How many tokens back in a sentence its subject is looked for. */
const longestClause = 80

const isCoordinated = (reading: EnglishReading, from: number): boolean =>
  wordAt(reading, from - 1) === ';' ||
  (has(reading, from - 1, conjunction) && wordAt(reading, from - 2) === ',')

const beforeAdverbs = (reading: EnglishReading, verb: number, floor: number): number => {
  let end = verb
  while (end > floor + 1 && has(reading, end - 1, adverb) && !has(reading, end - 1, preposition | determiner))
    end--
  return end
}

/** Where a clause may begin, the farthest first. */
const startsIn = (reading: EnglishReading, floor: number, end: number): readonly number[] => {
  const starts = new Set<number>()
  for (let i = floor; i < end; i++) {
    if (isQuoted(reading, i)) continue
    const isOpen = i === floor || opensClause(reading, i - 1)
    if (isOpen) for (const start of pastFront(reading, i, end)) starts.add(start)
  }
  return [...starts].filter((start) => start < end)
}

const opensClause = (reading: EnglishReading, i: number): boolean =>
  has(reading, i, conjunction | subordinator | calendarWord) ||
  isSaying(reading, i) ||
  isQuoted(reading, i) ||
  (has(reading, i, mark) &&
    !/^[.&/@-]$/.test(wordAt(reading, i)) &&
    reading.analysis.tokens[i + 1]?.gap !== 0)

/** *Carter said | Lopez had told them*. */
const isSaying = (reading: EnglishReading, i: number): boolean => {
  const verb = verbAt(reading, i)
  return (
    verb !== undefined &&
    verb.form !== 'gerund' &&
    /^(?:SAY|TELL|THINK)$/.test(verb.classes[0] ?? '') &&
    finiteAt(reading, i) !== 'NO'
  )
}

/** The beginning of the clause, and what follows a first *In return*, *At noon*, *in 2009*. */
const pastFront = (reading: EnglishReading, from: number, end: number): readonly number[] => {
  let at = from
  while (at < end && has(reading, at, conjunction | adverb) && !has(reading, at, determiner)) at++
  const starts = [at]
  if (!has(reading, at, preposition)) return starts
  let next = at + 1
  if (has(reading, next, numeral | calendarWord)) {
    while (next < end && has(reading, next, numeral | calendarWord)) next++
    return has(reading, next, determiner | capital | pronoun) ? [...starts, next] : starts
  }
  const [phrase] = phrasesIn(reading, next, end, 1)
  if (phrase?.from === next) starts.push(phrase.to)
  return starts
}
