// How an English text describes its people, apart from their names: *the luthier Bertrand Okoro*, *Paul Denny, a
// retired plumber*, *Her producer, Hal Brandeis,*, *Marsh is a lawyer*. A later *the luthier* is resolved by this.
import { officeNouns } from '../../../language/en/names.ts'
import { personNouns } from '../../../language/en/person-nouns.ts'
import { titles } from '../../../language/en/words.ts'
import { finiteAt } from '../cue/finite.ts'
import { type People, type Person, phraseStart } from './people.ts'
import { phraseAt, phrasesIn } from '../phrase/phrase.ts'
import { capital, has, mark, numeral, preposition, type EnglishReading, wordAt } from '../reading.ts'

export interface Description {
  readonly person: Person
  /** The noun of the description. `words` has all its words. Both are folded. */
  readonly head: string
  readonly words: ReadonlySet<string>
}

const known = new WeakMap<People, ReadonlyMap<string, readonly Description[]>>()

/** By the noun, each list in the order of the text. Made once for a text, in proportion to the number of its people. */
export const descriptionsIn = (people: People): ReadonlyMap<string, readonly Description[]> => {
  const found = known.get(people)
  if (found) return found
  const made = new Map<string, Description[]>()
  for (const person of people.all) {
    if (person.mention.shape !== 'PERSON') continue
    for (const { head, words } of descriptionsOf(people.reading, person)) {
      const all = made.get(head) ?? []
      all.push({ person, head, words })
      made.set(head, all)
    }
  }
  known.set(people, made)
  return made
}

/** Whether a noun says what somebody is. */
export const isPersonNoun = (word: string): boolean =>
  personNouns.has(word) || officeNouns.has(word) || titles.has(word)

type Words = Omit<Description, 'person'>

const descriptionsOf = (reading: EnglishReading, person: Person): readonly Words[] =>
  [beforeName(reading, person), behindName(reading, person), apposedBefore(reading, person)].flatMap(
    (found) => found ?? [],
  )

/** How many tokens on one side of a name are searched. */
const reach = 14

/** *the luthier Bertrand Okoro*, *Rovers manager Aidan Morley*, *Judge Mercer*. */
const beforeName = (reading: EnglishReading, person: Person): Words | undefined => {
  const start = nameStart(person)
  const from = phraseStart(reading, person.from, person.to)
  return start > from ? wordsIn(reading, from, start, start) : undefined
}

/** The first token of the name itself, after its titles. */
const nameStart = ({ from, to, mention: { name } }: Person): number =>
  Math.max(from, to - name.split(/[\s.]+/u).filter((part) => part !== '').length)

/** *Denny, a retired plumber*, *Sarah Lund, 34, general secretary of the union*, *Marsh is a lawyer*. */
const behindName = (reading: EnglishReading, { to, sentence }: Person): Words | undefined => {
  const limit = Math.min(reading.analysis.sentences[sentence]?.to ?? to, to + reach)
  let at = to
  if (wordAt(reading, at) === ',') at++
  if (has(reading, at, numeral) && wordAt(reading, at + 1) === ',') at += 2
  if (wordAt(reading, at) === 'who') at++
  const isCopula = /^(?:is|was|became|remains)$/.test(wordAt(reading, at))
  if (isCopula) at++
  if (at === to) return undefined
  const phrase = phraseAt(reading, at, limit)
  if (!phrase || (isCopula && !/^(?:a|an|the|his|her)$/.test(wordAt(reading, phrase.from)))) return undefined
  // *Lund, Reyes and Okafor*: a list.
  const isName = has(reading, phrase.to - 1, capital) && !isPersonNoun(wordAt(reading, phrase.to - 1))
  return isName ? undefined : wordsIn(reading, phrase.from, phrase.to, tailEnd(reading, phrase.to, limit))
}

/** The token after *of the drivers’ union*, up to a mark or a verb. */
const tailEnd = (reading: EnglishReading, from: number, limit: number): number => {
  let to = from
  while (to < limit && !has(reading, to, mark) && finiteAt(reading, to) === 'NO') to++
  return to
}

/** *Her longtime producer, Hal Brandeis,*; not *After he met the mayor, Lund left*. */
const apposedBefore = (reading: EnglishReading, person: Person): Words | undefined => {
  const from = phraseStart(reading, person.from, person.to)
  const floor = Math.max(reading.analysis.sentences[person.sentence]?.from ?? 0, from - 1 - reach)
  if (wordAt(reading, from - 1) !== ',' || !closes(reading, person)) return undefined
  const phrases = phrasesIn(reading, floor, from - 1)
  const last = phrases.at(-1)
  const before = phrases.at(-2)
  if (last?.to !== from - 1) return undefined
  // *the Bishop of Carrow, Edmund Larkspur,*: the noun's modifier is between.
  const isTail = before?.to === last.from - 1 && has(reading, last.from - 1, preposition)
  const noun = isTail && !isPersonNoun(wordAt(reading, last.to - 1)) ? before : last
  if (!isPersonNoun(wordAt(reading, noun.to - 1))) return undefined
  return wordsIn(reading, noun.from, noun.to, last.to)
}

/** Whether only a mark or the end of the sentence follows a name. */
const closes = (reading: EnglishReading, { to, sentence }: Person): boolean =>
  /^[,.();:—–]$/.test(wordAt(reading, to)) || reading.sentenceOf[to] !== sentence

/** @param noun the token after the noun */
const wordsIn = (reading: EnglishReading, from: number, noun: number, to: number): Words | undefined => {
  let last = noun - 1
  while (last >= from && has(reading, last, mark)) last--
  const words: string[] = []
  for (let i = from; i < to; i++) if (!has(reading, i, mark)) words.push(bare(wordAt(reading, i)))
  return last >= from ? { head: bare(wordAt(reading, last)), words: new Set(words) } : undefined
}

const bare = (word: string): string => word.replace(/['’]s?$/u, '')
