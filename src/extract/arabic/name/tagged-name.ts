// What the tagger of names makes of an Arabic noun phrase: the person in it, and where the rules' name should end.
import { wordAt } from '../../../text/token.ts'
import type { Analysis } from '../../analysis.ts'
import { type TaggedName, peopleIn, personAt } from '../../learned/names.ts'
import { phraseEnd } from '../../../language/ar/function-words.ts'
import {
  anonymous,
  bodies,
  documents,
  honorificPronouns,
  latter,
  nameLinks,
  states,
  titles,
} from '../../../language/ar/people.ts'
import { outletNouns } from '../../../language/ar/outlets.ts'
import { formOf } from '../cue/cue-form.ts'
import type { Phrase } from '../phrase/noun-phrase.ts'
import { isCalledAfterTitle, isFirstName, isGivenName, isIn, isNamePart, isRole, isTwo } from '../word.ts'

/**
 * In sixteenths, like the weights: how surely a word must be a person's to make a name, and how surely it must not be
 * one to end it. Set on the training articles; between 0 and 200, and between 300 and 900, little changes.
 */
const sure = 100
const strange = 500
/** How surely a word must be a person's to be his in spite of its ending, or to be all of his name. */
const plain = 200
/** How sure the tagger must be that two words that may be adjectives of nation are a name. */
const certainly = 1000

/** The people whom the tagger is sure of in a phrase, without their titles. */
export const taggedPeople = (analysis: Analysis, { from, to }: Phrase): readonly TaggedName[] =>
  joined(analysis, peopleIn(analysis, from, to))
    .map((name) =>
      withoutTitles(analysis, { ...name, from: Math.max(from, name.from), to: Math.min(to, name.to) }),
    )
    .map((name) => withoutVerb(analysis, withoutTail(analysis, name)))
    .filter((name) => name.sure >= sure && isName(analysis, name))

/** Two adjacent names are one: the second is a kunya or a surname. */
const joined = (analysis: Analysis, people: readonly TaggedName[]): readonly TaggedName[] => {
  const found: TaggedName[] = []
  for (const name of people) {
    const last = found.at(-1)
    if (last?.to === name.from && !isJoined(wordAt(analysis.tokens, name.from)))
      found[found.length - 1] = { from: last.from, to: name.to, sure: Math.max(last.sure, name.sure) }
    else found.push(name)
  }
  return found
}

const withoutTitles = ({ tokens }: Analysis, name: TaggedName): TaggedName => {
  let { from } = name
  while (from < name.to && isBeforeName(wordAt(tokens, from), wordAt(tokens, from + 1), from + 1 < name.to))
    from++
  return { ...name, from }
}

/** *أوناي إيمري سعيهم*: a last word that is probably no name does not make the others unsure. */
const withoutTail = (analysis: Analysis, name: TaggedName): TaggedName => {
  let { to } = name
  while (to - name.from > 2 && personAt(analysis, to - 1) < 0) to--
  if (to === name.to) return name
  let certainty = Infinity
  for (let i = name.from; i < to; i++) certainty = Math.min(certainty, personAt(analysis, i))
  return { from: name.from, to, sure: certainty }
}

/** *كريم سالم طالب بـ*: a verb of saying that is also a given name. */
const withoutVerb = ({ tokens }: Analysis, name: TaggedName): TaggedName => {
  const form = formOf(wordAt(tokens, name.to - 1))?.form
  const isVerb = form?.kind === 'PAST' && !form.verb.weak
  const isWhole =
    name.to - name.from > 2 || (form?.kind === 'PAST' && !isGivenName(wordAt(tokens, name.to - 1)))
  return isVerb && isWhole ? { ...name, to: name.to - 1 } : name
}

/** A title, an office, or a definite word with more after it: *السيناتور*, *الأردني*. */
const isBeforeName = (word: string, next: string, more: boolean): boolean => {
  if (!/\p{L}/u.test(word)) return true
  if (isGivenName(word) || next === 'بن' || next === 'بنت') return false
  return (
    titles.has(word) ||
    isRole(word) ||
    isIn(word, phraseEnd, bodies, documents) ||
    // *المستشار السابق لرئيسين عدنان الشريفي*
    (more && word.startsWith('ل') && isTwo(word.slice(1))) ||
    (more && /^(?:[وبل]?ال|لل)/u.test(word))
  )
}

const isName = ({ tokens }: Analysis, { from, to, sure: certainty }: TaggedName): boolean => {
  const first = wordAt(tokens, from)
  if (from >= to || !/^\p{L}/u.test(first) || isJoined(first)) return false
  if (isIn(first, anonymous, honorificPronouns, latter, outletNouns)) return false
  // *معارضو القرار* is a plural, but foreign names end the same way (*ماريانو روسي*).
  if (certainty < plain && isPlural(first)) return false
  // *عسكري لبناني*: adjectives.
  if (to - from < 2) return false
  return certainty >= certainly || !(isRelational(first) && isRelational(wordAt(tokens, to - 1)))
}

/** *وفهد*: another person. */
const isJoined = (word: string): boolean => /^و\p{L}{3,}/u.test(word) && !isGivenName(word)

const isPlural = (word: string): boolean => /(?:ون|ين|\p{L}{4}و)$/u.test(word) && !isGivenName(word)
const isRelational = (word: string): boolean => /(?:ي|يه)$/u.test(word) && !isGivenName(word)

/** *المدرب الكولومبي غونزاليس*: one word of which the tagger is sure, after an adjective of nation. */
export const taggedLast = (analysis: Analysis, { from, to }: Phrase): Phrase | undefined => {
  const before = wordAt(analysis.tokens, to - 2)
  if (to - from < 3 || !/^ال\p{L}{3,}(?:ي|يه)$/u.test(before) || isRole(before)) return undefined
  return personAt(analysis, to - 1) >= plain ? { from: to - 1, to } : undefined
}

/** A name that the tagger knows, cut before the first word that it takes for no part of one. The first word stays. */
export const withoutStrangers = (analysis: Analysis, { from, to }: Phrase): Phrase => {
  if (personAt(analysis, from) <= 0) return { from, to }
  for (let i = from + 1; i < to; i++) if (isStranger(analysis, i, i - from)) return { from, to: i }
  return { from, to }
}

/** After one word of a name, only a definite word, one with a particle or a state ends it. */
const isStranger = (analysis: Analysis, i: number, length: number): boolean => {
  const word = wordAt(analysis.tokens, i)
  const before = wordAt(analysis.tokens, i - 1)
  if (isNamePart(word) || nameLinks.has(before) || personAt(analysis, i) >= -strange) return false
  // *عبد الهادي الشيخ*: by rule, a surname.
  if ((isCalledAfterTitle(word) || isRole(word)) && isFirstName(before, wordAt(analysis.tokens, i - 2)))
    return false
  return length > 1 || states.has(word) || /^(?:ال|[بلو]\p{L}{3})/u.test(word)
}

/** In tokens: the longest name. */
const longest = 8

/** The person's name around the token, if the tagger is sure of it. */
export const taggedOver = (analysis: Analysis, token: number): Phrase | undefined =>
  taggedPeople(analysis, { from: Math.max(0, token - longest), to: token + longest }).find(
    ({ from, to }) => from <= token && token < to,
  )
