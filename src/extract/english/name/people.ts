// All people whom an English text names or describes, speakers or not, and where: whom a pronoun or surname may mean.
import { type Analysis, noteOf, spanOf } from '../../analysis.ts'
import { personNouns } from '../../../language/en/person-nouns.ts'
import { feminineNames, masculineNames } from '../../../language/en/given-names.ts'
import type { Mention } from '../../mention.ts'
import { words } from '../../../text/word.ts'
import { finiteAt } from '../cue/finite.ts'
import { type Bearer, surnamesOf } from './surname.ts'
import { plainVerbs } from '../../../language/en/plain-verbs.ts'
import { mentionsIn } from './mention.ts'
import { type Phrase, phraseAt, phrasesIn } from '../phrase/phrase.ts'
import {
  adverb,
  auxiliary,
  calendarWord,
  capital,
  conjunction,
  cueVerb,
  plainVerb,
  title,
  verbAt,
  determiner,
  has,
  mark,
  possessive,
  preposition,
  pronoun,
  type EnglishReading,
  readingOf,
  relative,
  subordinator,
  wordAt,
  isQuoted,
} from '../reading.ts'

export interface Person {
  readonly mention: Mention
  /** Token indexes. */
  readonly from: number
  readonly to: number
  readonly sentence: number
  /** Whether it is where a subject is: at the head of its clause, with a verb after it. */
  readonly isSubject: boolean
  /** *Lund’s plan*. */
  readonly isOwner: boolean
  /** Whether it is inside quotation marks. */
  readonly isQuoted: boolean
  /** Has a known first name, a title, or a verb whose subject it is, so it is not a place. */
  readonly isSure: boolean
}

export interface People {
  readonly reading: EnglishReading
  /** In the order of the text. */
  readonly all: readonly Person[]
  /** Last word of a name of two words or more → the different full names with it, in the order of the text. */
  readonly bySurname: ReadonlyMap<string, readonly Bearer[]>
}

const gather = (analysis: Analysis): People => {
  const reading = readingOf(analysis)
  const all: Person[] = []
  for (const { from, to } of analysis.sentences) {
    for (let i = from; i < to; i++) {
      const end = runEnd(reading, i)
      if (end > i) {
        const person = personAt(reading, { from: i, to: end })
        if (person) all.push(person)
        i = end - 1
      } else if (personNouns.has(bare(wordAt(reading, i))) && !has(reading, i + 1, capital)) {
        const person = describedAt(reading, from, i)
        if (person) all.push(person)
      }
    }
  }
  return { reading, all, bySurname: surnamesOf(all, (from) => isDoubtful(reading, from)) }
}

/** Made once for a text, in proportion to its length. */
export const peopleIn: (analysis: Analysis) => People = noteOf(gather)

/** Without a possessive ending. Tries the pattern only where it can fit, because it runs for all words of a text. */
const bare = (word: string): string =>
  word.includes("'") || word.includes('’') ? word.replace(/['’]s?$/u, '') : word

/** The most words of a name: longer runs are headlines. */
const longestName = 8

const personAt = (reading: EnglishReading, run: Phrase): Person | undefined => {
  const { analysis } = reading
  const span = spanOf(analysis.tokens, run.from, run.to)
  if (!span || run.to - run.from > longestName) return undefined
  const [mention] = mentionsIn(analysis, span)
  if (mention?.shape !== 'PERSON') return undefined
  return placed(reading, run, mention, isNamedPerson(reading, run, mention))
}

const isNamedPerson = (reading: EnglishReading, { from, to }: Phrase, { name, role }: Mention): boolean => {
  const [first = ''] = words(name)
  if (role !== null || masculineNames.has(first) || feminineNames.has(first)) return true
  if (/^(?:mr|mrs|ms|miss|dr)$/.test(wordAt(reading, from))) return true
  if (to - from === 1 && opensClause(reading, from) && !isNamedElsewhere(reading, from)) return false
  // *spoke with Ruth Aldane*: no place comes after these words.
  const isMet = /^(?:with|by|than|like)$/.test(wordAt(reading, from - 1)) && name.includes(' ')
  if (has(reading, from - 1, preposition)) return isMet
  return finiteAt(reading, to) !== 'NO' || (name.includes(' ') && !opensSentence(reading, from))
}

/** Whether the capital may come only from the start of a sentence, a mark or a label. */
const opensClause = (reading: EnglishReading, i: number): boolean =>
  opensSentence(reading, i) || /^[:"“‘']$/.test(wordAt(reading, i - 1))

/** *See Sexton*, *Never Trump*: a first word that is hardly part of a name. */
const isDoubtful = (reading: EnglishReading, i: number): boolean =>
  opensSentence(reading, i) || has(reading, i, adverb | title) || isVerbForm(reading, i)

const isVerbForm = (reading: EnglishReading, i: number): boolean => {
  const word = wordAt(reading, i)
  return has(reading, i, cueVerb | plainVerb) || [base, third, past].some((forms) => forms.has(word))
}

const { base, third, past } = plainVerbs

const opensSentence = (reading: EnglishReading, i: number): boolean =>
  reading.analysis.sentences[reading.sentenceOf[i] ?? 0]?.from === i

/** *Rain fell*: a word that has a capital only at the head of sentences is not a name. */
const isNamedElsewhere = (reading: EnglishReading, i: number): boolean =>
  reading.analysis
    .places(wordAt(reading, i))
    .some((place) => has(reading, place, capital) && !opensClause(reading, place))

/** *her husband*, *the widow of the guard*: one person by a description. */
const describedAt = (reading: EnglishReading, floor: number, at: number): Person | undefined => {
  const head = bare(wordAt(reading, at))
  if (/[^s]s$/.test(head) && !/ss$/.test(head)) return undefined
  const phrase = phrasesIn(reading, Math.max(floor, at - 6), at + 1).at(-1)
  if (phrase?.to !== at + 1 || !has(reading, phrase.from, determiner | capital | possessive)) return undefined
  if (isApposed(reading, phrase)) return undefined
  const span = spanOf(reading.analysis.tokens, phrase.from, phrase.to)
  const mention = span && mentionsIn(reading.analysis, span)[0]
  if (!mention || mention.shape === 'PERSON' || mention.shape === 'ORGANISATION') return undefined
  return placed(reading, phrase, mention, true)
}

/** *her oldest friend, the luthier Bertrand Okoro,*, *Voss, her husband,*: the person across the comma has a name. */
const isApposed = (reading: EnglishReading, { from, to }: Phrase): boolean => {
  if (
    wordAt(reading, from - 1) === ',' &&
    /^[,.]$/.test(wordAt(reading, to)) &&
    isNameWord(reading, from - 2)
  )
    return !has(reading, from - 2, possessive)
  if (wordAt(reading, to) !== ',') return false
  const next = phraseAt(reading, to + 1, to + 1 + longestTitle)
  return (
    next !== undefined &&
    isNameWord(reading, next.to - 1) &&
    isNameWord(reading, next.to - 2) &&
    wordAt(reading, next.to) === ','
  )
}

const placed = (
  reading: EnglishReading,
  { from, to }: Phrase,
  mention: Mention,
  isSure: boolean,
): Person => ({
  mention,
  from,
  to,
  sentence: reading.sentenceOf[from] ?? 0,
  isSubject: isSubjectAt(reading, phraseStart(reading, from, to), to),
  isOwner: has(reading, to - 1, possessive),
  isQuoted: isQuoted(reading, from),
  isSure,
})

/** *Board president Brenda Kowalczyk*: where the phrase begins that ends with a name. */
export const phraseStart = (reading: EnglishReading, from: number, to: number): number => {
  const floor = reading.analysis.sentences[reading.sentenceOf[from] ?? 0]?.from ?? from
  const phrase = phrasesIn(reading, Math.max(floor, from - longestTitle), to).at(-1)
  return phrase && phrase.from < from && phrase.to >= to ? phrase.from : from
}

/** The most tokens before a name in its phrase. */
const longestTitle = 14

/** Only words that open the clause are before it, and a verb is after it, past adverbs and modifiers. */
const isSubjectAt = (reading: EnglishReading, from: number, to: number): boolean => {
  const before = from - 1
  const opens =
    reading.sentenceOf[before] !== reading.sentenceOf[from] ||
    (has(reading, before, conjunction | subordinator | mark | calendarWord) &&
      !/^[-’'&.]$/.test(wordAt(reading, before)))
  if (!opens && !/^(?:the|a|an)$/.test(wordAt(reading, before))) return false
  if (has(reading, to - 1, possessive)) return false
  const at = pastHanging(reading, to)
  return (
    finiteAt(reading, at) !== 'NO' || /^[,(—–]$/.test(wordAt(reading, at)) || has(reading, at, conjunction)
  )
}

/** The token after *at the Review*, *on Friday*, *largely*. */
const pastHanging = (reading: EnglishReading, from: number): number => {
  let at = from
  for (let step = 0; step < 4; step++) {
    if (has(reading, at, adverb) && !has(reading, at, preposition)) at++
    else if (has(reading, at, preposition) && !has(reading, at, subordinator)) {
      const [phrase] = phrasesIn(reading, at + 1, at + 8, 1)
      at = phrase?.from === at + 1 ? phrase.to : at + 2
    } else break
  }
  return at
}

const noName =
  preposition | auxiliary | conjunction | subordinator | determiner | pronoun | relative | calendarWord

const isNameWord = (reading: EnglishReading, i: number): boolean =>
  has(reading, i, capital) && !has(reading, i, noName) && !/^(?:there|here)$/.test(wordAt(reading, i))

/** The token after the run of capitalised words from `from`, including full stops after initials and titles. */
const runEnd = (reading: EnglishReading, from: number): number => {
  const { tokens } = reading.analysis
  let to = from
  for (let i = from; i < tokens.length && (i === from || tokens[i]?.breaks === 0); i++) {
    if (i === from ? isAdverbFirst(reading, i) : isHeadline(reading, i)) break
    if (isNameWord(reading, i)) {
      to = i + 1
      if (has(reading, i, possessive)) return to
    } else if (i === from || !joinsName(reading, i, to)) break
    if (reading.sentenceOf[i] !== reading.sentenceOf[i + 1]) break
  }
  return to
}

/** *Later Calloway said*: a capital alone does not make the first word of a sentence a name. */
const isAdverbFirst = (reading: EnglishReading, i: number): boolean =>
  has(reading, i, adverb) && opensSentence(reading, i)

/** *Carly Fiorina | Endorses Ted Cruz*: a verb in the present between capitals. */
const isHeadline = (reading: EnglishReading, i: number): boolean =>
  has(reading, i + 1, capital) &&
  (verbAt(reading, i)?.form === 'third' || /^(?:just|made)$/.test(wordAt(reading, i))) &&
  !has(reading, i - 1, mark)

/** *J. R. Moss*, *Erik van Holt*, *Smith-Jones*. */
const joinsName = (reading: EnglishReading, i: number, to: number): boolean => {
  const { tokens } = reading.analysis
  const word = wordAt(reading, i)
  if (i !== to && !/^(?:van|von|der|de|la|al)$/.test(wordAt(reading, i - 1))) return false
  if (/^[.’'-]$/.test(word)) return tokens[i]?.gap === 0 && (word === '.' || tokens[i + 1]?.gap === 0)
  return /^(?:van|von|der|de|la|di|da|du|bin|ibn|al|el)$/.test(word) && has(reading, i + 1, capital)
}
