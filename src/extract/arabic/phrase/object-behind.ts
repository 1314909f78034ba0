// Where the object begins after a body that did something: *أغلقت وزارة الصحة ‖ القسم*, *ودعت المعارضة ‖ الوزير إلى …*. An
// adjective agrees with a noun before it; a word that agrees with none begins a noun phrase of its own.
import { laterAdjectives, phraseEnd, timeWords } from '../../../language/ar/function-words.ts'
import { bodies, crowds, nameLinks, roles, states, titles } from '../../../language/ar/people.ts'
import { hasArticle, isGivenName, isIn, withoutArticle } from '../word.ts'

type WordOf = (i: number) => string

/**
 * Whether the object begins with word `i` of a phrase for a body or a crowd. Never for the phrase's first word.
 * @param at the folded words
 * @param from the first one
 */
export const isObjectBehind = (at: WordOf, from: number, i: number): boolean => {
  const head = at(from)
  if (i <= from || !isDefinite(at(i - 1))) return false
  if (!bodies.has(head) && !(hasArticle(head) && crowds.has(withoutArticle(head)))) return false
  return hasArticle(at(i)) ? isNoAdjective(at, from, i) : isBare(at(i))
}

const isDefinite = (word: string): boolean => hasArticle(word) || /^لل\p{L}{3}/u.test(word)

/** A noun without the article that nothing before it governs: *شركة السهل للقطارات قطارين*, *الشركة ثلث قيمتها*. */
const isBare = (word: string): boolean =>
  /^[^وفبلك\P{L}]\p{L}{2,}$/u.test(word) &&
  !isGivenName(word) &&
  !isIn(word, titles, roles, states, nameLinks, phraseEnd, timeWords, laterAdjectives)

const isNoAdjective = (at: WordOf, from: number, i: number): boolean => {
  const word = at(i)
  if (laterAdjectives.has(word) || ofKind.test(word)) return false
  if (isIn(word, titles, roles, bodies)) return true
  if (quality.test(word)) return false
  if (/ات$/u.test(word)) return !/ات$/u.test(at(i - 1))
  if (/ين$/u.test(word)) return !/(?:ين|ون|ا[ءل]?)$/u.test(at(i - 1))
  const isFeminine = feminine.test(word)
  if (isFeminine && participle.test(word)) return false
  return isFeminine !== feminine.test(at(from)) && isFeminine !== feminine.test(at(i - 1))
}

/** *الدولي*, *السوريين*. */
const ofKind = /(?:ي|يه|يين|يون)$/u
/** *القديمة*. */
const quality = /^ال\p{L}{2}ي\p{L}ه?$/u
/** *المتحدة*, *المنتجة*, after the plural of things. */
const participle = /^الم\p{L}{2,3}ه$/u
const feminine = /(?:ه|ات|اء)$/u
