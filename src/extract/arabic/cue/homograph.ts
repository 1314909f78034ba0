// Words that are spelled like a form of a verb of saying and are another word in their context: *تم نقل*, *يمكن توقع*,
// *بملامح وجه*, *هناك مقترحاً*, *عبر تغريدة*, *رجل يدعى سالم*.
import { type Token, wordAt } from '../../../text/token.ts'
import { bareThat, falsePrefixed, pronounThat } from '../../../language/ar/function-words.ts'
import { likeNouns, likeParticiples, neverPast } from '../../../language/ar/cue-verbs.ts'
import { channels, governing, light, stressed } from '../../../language/ar/homographs.ts'
import { documents } from '../../../language/ar/people.ts'
import { outletNouns } from '../../../language/ar/outlets.ts'
import { anonymity, keepsBack } from '../../../language/ar/relative-verbs.ts'
import { verbalNouns } from '../../../language/ar/verbal-nouns.ts'
import type { Form } from '../../../language/ar/conjugate.ts'
import { hasArticle, isGivenName, isIn, withoutArticle } from '../word.ts'

/**
 * Whether the word is not a form of the verb there.
 * @param raw the word as it is written
 * @param joined whether و or ف is attached to it
 */
export const isHomograph = (
  tokens: readonly Token[],
  at: number,
  form: Form,
  raw: string,
  joined: boolean,
): boolean => {
  const { past } = form.verb
  if (form.kind === 'PARTICIPLE') return !joined && isAdjective(tokens, at, past, raw)
  if (past === 'ادعى' && form.kind === 'PRESENT') return raw.endsWith('ى') && !isThat(wordAt(tokens, at + 1))
  return isAnonymity(tokens, at) || (isBarePast(form) && isNounOrChannel(tokens, at, past, raw, joined))
}

/** *حضوراً لافتاً في السوق*: striking; *هناك مقترحاً*. */
const isAdjective = (tokens: readonly Token[], at: number, past: string, raw: string): boolean => {
  if (past === 'لفت' && !drawn.test(wordAt(tokens, at + 1))) return true
  return likeParticiples.has(past) && tokens[at - 1]?.kind === 'word' && !isCircumstantial(tokens, at, raw)
}

/** *… كل عام مبيناً أن …*, *مبينا أهمية*: an accusative with what is said after it. */
const isCircumstantial = (tokens: readonly Token[], at: number, raw: string): boolean =>
  /(?:ا|ً|ة)$/u.test(raw) && (isThat(wordAt(tokens, at + 1)) || stressed.has(wordAt(tokens, at + 1)))

/** What is drawn: attention to something, or somebody's attention. */
const drawn =
  /^(?:الي|ان\p{L}{0,3}|ل\p{L}*|ال(?:نظر|انتباه|انظار)|نظر\p{L}*|انتباه\p{L}*|انظار\p{L}*|:|كذلك|ايضا)$/u

const isNounOrChannel = (
  tokens: readonly Token[],
  at: number,
  past: string,
  raw: string,
  joined: boolean,
): boolean => {
  if (neverPast.has(past)) return true
  // *أثار نفي الوزير …*: written with ى, the verb.
  if (past === 'نفى' && raw.endsWith('ي') && !joined) return tokens[at - 1]?.kind === 'word'
  if (past === 'عبر' && isChannel(wordAt(tokens, at + 1))) return true
  return !joined && likeNouns.has(past) && isNounThere(tokens, at)
}

/** *مصدر طلب عدم ذكر اسمه*: what a source asks of the paper is not reported. */
const isAnonymity = (tokens: readonly Token[], at: number): boolean =>
  keepsBack.has(wordAt(tokens, at)) &&
  wordAt(tokens, at + 1) === 'عدم' &&
  anonymity.has(wordAt(tokens, at + 2))

const isBarePast = ({ kind, gender, number, pronoun }: Form): boolean =>
  kind === 'PAST' && gender === 'masculine' && number === 'singular' && !pronoun

const isThat = (word: string): boolean => isIn(word, bareThat, pronounThat)

/** *عبر حسابه*, *عبر بيان*: *by way of*; *عبر عن* expresses. */
const isChannel = (next: string): boolean =>
  [next, withoutArticle(next), next.replace(/(?:ه|ها|هم)$/u, ''), next.replace(/ت(?:ه|ها|هم)$/u, 'ه')].some(
    (one) => isIn(one, channels, documents, outletNouns),
  )

/** Whether it follows a preposition, a verb that takes a verbal noun, or a noun that needs a genitive. */
const isNounThere = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  if (before?.kind !== 'word') return false
  const word = before.folded
  const bare = /^[وف]\p{L}{2}/u.test(word) ? word.slice(1) : word
  if (isIn(bare, governing, light)) return true
  if (isGivenName(word) || hasArticle(word)) return false
  return isIn(bare, verbalNouns) || (/^[بلك]\p{L}{3}/u.test(word) && !falsePrefixed.has(word))
}
