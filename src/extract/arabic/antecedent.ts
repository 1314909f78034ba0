// Who an Arabic mention without a name stands for, as far as the earlier text says: *الوزير* after *وزير الإسكان ماجد
// الحقيل*, *الشركة* after *شركة أرامكو*; and the fuller name of a speaker who is called by a surname.
import { wordAt } from '../../text/token.ts'
import { words } from '../../text/word.ts'
import { type Analysis, placesBack, spanOf, tokenAt } from '../analysis.ts'
import {
  bodies,
  dignities,
  documents,
  honorificPronouns,
  honorifics,
  sportsmen,
} from '../lexicon/ar/people.ts'
import type { Mention } from '../mention.ts'
import { namedAt } from './naming.ts'
import { isGivenName, isIn, isNamePart } from './word.ts'

/** In tokens: how far back somebody is remembered. It bounds the work for each mention. */
const memory = 1500
/** Uses of an office among which its holder is looked for. */
const mostPlaces = 100
/** In words: names before a surname. */
const mostNames = 5

const bare = (word: string): string => word.replace(/^(?:وال|بال|ال|لل)/u, '')

/** The nearest earlier phrase with the same office or body and more to it. */
export const antecedentOf = (analysis: Analysis, mention: Mention): Mention | undefined => {
  const { tokens } = analysis
  const wanted = officeOf(mention.name)
  const [first] = wanted
  const from = tokenAt(tokens, mention.span.start)
  if (first === undefined || honorificPronouns.has(first)) return dignitaryBefore(analysis, first ?? '', from)
  for (const i of placesOfOffice(analysis, first, from)) {
    const word = wordAt(tokens, i)
    if (mention.shape === 'ORGANISATION' && /^و?ال/u.test(word)) continue
    if (!wanted.every((one, k) => bare(wordAt(tokens, i + k)).endsWith(one))) continue
    const found = namedAt(analysis, i, from)
    if (found && isAnswer(found, mention, bare(word) === first)) return found
  }
  return undefined
}

/** The words of an office or body, without articles and words of honour. */
const officeOf = (name: string): readonly string[] =>
  words(name)
    .filter((word) => !honorifics.has(word))
    .map(bare)

/** What may be attached to an office: the article, particles, or both. */
const attached = ['', 'ال', 'وال', 'بال', 'لل', 'و', 'ل', 'ب', 'لال', 'ولل', 'وبال', 'لوال', 'بوال'] as const

/** Where the office stands in the text before token `to`, the nearest first. */
const placesOfOffice = (analysis: Analysis, office: string, to: number): readonly number[] =>
  attached
    .flatMap((prefix) => placesBack(analysis, prefix + office, to - memory, to))
    .sort((a, b) => b - a)
    .slice(0, mostPlaces)

/** A person answers for any office; a body only when it is named by the very word. */
const isAnswer = (found: Mention, mention: Mention, isExact: boolean): boolean =>
  found.shape === 'PERSON' || (isExact && found.shape === mention.shape && !found.generic)

/** The nearest person before that the text calls by a title of that dignity. */
const dignitaryBefore = (analysis: Analysis, pronoun: string, from: number): Mention | undefined => {
  const answering = titlesFor(pronoun)
  for (let i = from - 1; i >= Math.max(0, from - memory); i--) {
    if (!answering?.has(wordAt(analysis.tokens, i))) continue
    const found = namedAt(analysis, i, from)
    if (found?.shape === 'PERSON') return found
  }
  return undefined
}

const titlesFor = (pronoun: string): ReadonlySet<string> | undefined => {
  if (pronoun === '') return undefined
  if (pronoun.startsWith('سموه')) return dignities.prince
  return pronoun === 'سماحته' || pronoun === 'فضيلته' ? dignities.scholar : dignities.other
}

/** For a surname alone, the run of names that it closed earlier in the text. */
export const fullerName = (analysis: Analysis, mention: Mention): Mention | undefined => {
  const { tokens, text } = analysis
  const [surname, second] = words(mention.name)
  if (mention.shape !== 'PERSON' || surname === undefined || second !== undefined) return undefined
  const from = tokenAt(tokens, mention.span.start)
  for (const i of placesBack(analysis, surname, from - memory, from)) {
    let start = i
    while (i - start < mostNames && isNamePart(wordAt(tokens, start - 1))) start--
    const span = start < i ? spanOf(tokens, start, i + 1) : undefined
    if (span) return { ...mention, name: text.slice(span.start, span.end).replace(/\s+/gu, ' '), span }
  }
  return undefined
}

/** Whether a mention without a name can stand for a person: by title, by the same office, or as *اللاعب* for a player. */
export const standsFor = (
  mention: Mention,
  person: { readonly name: string; readonly role: string | null },
): boolean => {
  const wanted = words(mention.name).map(bare)
  const [first = ''] = wanted
  if (isSportsman(wanted, mention.name)) return true
  if (wanted.length === 1 && (honorificPronouns.has(first) || isLatter(first))) return true
  if (person.role === null) return wanted.length === 1 && !isIn(first, bodies, documents)
  const held = words(person.role).map(bare)
  const asked = wanted.filter((word) => !honorifics.has(word))
  return asked.length > 0 && asked.every((word) => held.includes(word))
}

const isSportsman = (wanted: readonly string[], name: string): boolean =>
  sportsmen.has(wanted[0] ?? '') && wanted.length <= 4 && (name.startsWith('ال') || wanted.length > 1)

const isLatter = (word: string): boolean => word === 'اخير' || word === 'اخيره'

/** In letters: fewer consonants are shared by too many words. */
const fewestConsonants = 3

/** Its consonants: long vowels are what foreign names are written with or without (*بوتين*, *بوتن*). */
export const spellingOf = (word: string): string | undefined => {
  if (isGivenName(word)) return undefined
  const consonants = word.replace(/(?<=.)[اوي]/gu, '')
  return consonants.length >= fewestConsonants ? consonants : undefined
}
