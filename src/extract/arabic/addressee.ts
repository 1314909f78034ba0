// Tells the person who is asked, warned or accused from the subject: the addressee stands after the subject or, when
// the subject is hidden, in its place.
import { wordAt } from '../../text/token.ts'
import { addressees, anonymous, bodies, givenNames, roles, states, titles } from '../lexicon/ar/people.ts'
import { constructHeads } from '../lexicon/ar/verbal-nouns.ts'
import type { Hit, Reading } from './cue.ts'
import type { Phrase } from './noun-phrase.ts'
import { hasArticle, isIn } from './word.ts'

/** The subject's part of the phrase after a verb that takes a person; undefined when all of it is the addressee. */
export const withoutAddressee = (
  { tokens }: Reading,
  { form }: Hit,
  { from, to }: Phrase,
): Phrase | undefined => {
  const at = (i: number): string => wordAt(tokens, i)
  for (let i = from; i < to; i++)
    if (startsAddressee(at, i, from)) return i === from ? undefined : { from, to: i }
  // A feminine noun cannot be the subject of a masculine verb in the past.
  const isMasculine = form.gender === 'masculine' && form.kind === 'PAST'
  return isMasculine && isFeminine(at(from)) ? undefined : { from, to }
}

const startsAddressee = (at: (i: number) => string, i: number, from: number): boolean => {
  const word = at(i)
  if (i === from) return isAddressed(word) && word !== 'كل'
  if (isAddressed(word)) return true
  const before = at(i - 1)
  const isBody = hasArticle(word) && bodies.has(word) && !isIn(before, constructHeads, bodies, roles)
  const isOfficer = bodies.has(at(from)) && roles.has(word) && !hasArticle(word)
  // *اتهم زيلينسكي روسيا*; but *رئيس فرنسا*, *وزارة خارجية روسيا*.
  if (states.has(word) && (hasArticle(before) || states.has(before) || isBareName(at, i, from))) return true
  return isBody || (isOfficer && hasArticle(before))
}

/** Whether nothing but words without a kind of their own stands before: a name. */
const isBareName = (at: (i: number) => string, i: number, from: number): boolean => {
  for (let k = from; k < i; k++)
    if (isIn(at(k), constructHeads, bodies, roles, states) || !/^\p{L}{3,}$/u.test(at(k))) return false
  return true
}

/** A plural in the accusative (*المواطنين*), or a word that stands for everybody. */
const isAddressed = (word: string): boolean => /^ال\p{L}+ين$/u.test(word) || addressees.has(word)

const isFeminine = (word: string): boolean =>
  /(?:ه|ات)$/u.test(word) && !isIn(word, givenNames, titles, anonymous)
