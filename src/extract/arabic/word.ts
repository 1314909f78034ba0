// What a single folded Arabic word is, by the lexicon or by its letters.
import { type Token, wordAt } from '../../text/token.ts'
import { bareThat, pronounThat } from '../../language/ar/function-words.ts'
import {
  anonymous,
  crowds,
  givenNames,
  helpers,
  nameLinks,
  relations,
  roles,
  somebody,
  titles,
} from '../../language/ar/people.ts'

type WordList = ReadonlySet<string>

/** Whether one of the lists has the word. */
export const isIn = (word: string, ...lists: readonly WordList[]): boolean => {
  for (const list of lists) if (list.has(word)) return true
  return false
}

/** The Arabic comma and the Latin one. */
export const isComma = (mark: string): boolean => mark === '،' || mark === ','

/** Commas, and dashes set like commas. */
export const isPause = (mark: string): boolean => isComma(mark) || mark === '-' || mark === '–'

/** Whether the word begins as a definite noun does. */
export const hasArticle = (word: string): boolean => word.startsWith('ال')

/** The word without its article. */
export const withoutArticle = (word: string): string => (hasArticle(word) ? word.slice(2) : word)

/** The noun that an attached ل governs: *للجنة* → *اللجنة*, *لصحيفة* → *صحيفة*. */
export const withoutLam = (word: string): string =>
  word.startsWith('لل') ? `ال${word.slice(2)}` : word.slice(1)

/** An office or function, with the article or without. */
export const isRole = (word: string): boolean => roles.has(word) || roles.has(withoutArticle(word))

/** A given name by list, or one made with عبد. */
export const isGivenName = (word: string): boolean =>
  givenNames.has(word) || (word.startsWith('عبد') && /^عبد(?:ال)?\p{L}{3,}$/u.test(word))

/** A title with the article, which is a surname at the end of a name: *الشيخ*, *القاضي*. */
export const isCalledAfterTitle = (word: string): boolean => hasArticle(word) && isIn(word, titles, roles)

/** A given name, also one of two words (*عبد الهادي*). */
export const isFirstName = (word: string, before: string): boolean => isGivenName(word) || before === 'عبد'

/** A given name or a word that joins the parts of a name. */
export const isNamePart = (word: string): boolean => isGivenName(word) || nameLinks.has(word)

/** Whether أن or the like, also with a pronoun, is at token `i`; *بان* is a name in *بان كي مون*, also spelt *جي*. */
export const isThatParticle = (tokens: readonly Token[], i: number): boolean => {
  const word = wordAt(tokens, i)
  if (!bareThat.has(word) && !pronounThat.has(word)) return false
  return word !== 'بان' || !['كي', 'جي', 'غي'].includes(wordAt(tokens, i + 1))
}

/** A noun for a person by office, trade or state, for two of them or for many: *المقاول*, *معمارية*, *طبيبين*, *الجيران*. */
export const isPersonNoun = (word: string): boolean => {
  const bare = withoutArticle(word)
  if (isIn(bare, crowds, roles) || isOnePerson(bare)) return true
  return isTwo(word)
}

/** Two people by a noun, or many in the form of two: *مصدران*, *لطبيبين*. */
export const isTwo = (word: string): boolean => {
  const bare = withoutArticle(word)
  const one = bare.replace(/(?:ين|ان)$/u, '')
  if (one === bare || isGivenName(bare)) return false
  return isIn(one, roles, somebody, anonymous) || isOnePerson(one)
}

/** *أربعون طبيباً*: a number after which what is counted is an indefinite accusative. */
export const isTens = (word: string): boolean =>
  /^(?:عشر|عشره|(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)|\p{N}+)$/u.test(word)

/** A noun whose plural is in the list of people. */
export const isOnePerson = (bare: string): boolean =>
  crowds.has(bare.endsWith('ه') ? `${bare.slice(0, -1)}ات` : `${bare}ون`)

/** *شقيقه*, *زوجته*, *محاميها*: somebody close to a person whom a pronoun means. */
export const isOwnRelation = (head: string): boolean => {
  const noun = head.replace(/(?:هما|هم|ها|ه)$/u, '')
  return noun !== head && [noun, noun.replace(/ت$/u, 'ه')].some((one) => isIn(one, relations, helpers))
}
