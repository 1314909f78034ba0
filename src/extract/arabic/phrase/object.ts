// Where the object of a verb of saying begins, when no particle, colon or mark says so: *أعلنت الشركة تراجع أرباحها*.
// The subject must be complete, and the next word must look like a verbal noun.
import { wordAt } from '../../../text/token.ts'
import {
  adverbs,
  bareThat,
  phraseEnd,
  pronounThat,
  relatives,
  timeWords,
  unfinished,
} from '../../../language/ar/function-words.ts'
import {
  anonymous,
  bodies,
  documents,
  givenNames,
  nameLinks,
  roles,
  states,
  titles,
} from '../../../language/ar/people.ts'
import { condemned, constructHeads, lookalikes, verbalNouns } from '../../../language/ar/verbal-nouns.ts'
import { personAt } from '../../learned/names.ts'
import type { ArabicReading } from '../cue/cue.ts'
import { hasArticle, isComma, isIn, isThatParticle } from '../word.ts'

/**
 * Whether the object may begin at token `i`.
 * @param verb index of the verb's token
 */
export const startsObject = (reading: ArabicReading, verb: number, i: number): boolean => {
  const { tokens } = reading
  const token = tokens[i]
  if (token?.kind !== 'word' || adverbs.has(token.folded)) return false
  // *عمق العلاقات التي تربط …*, *الهجوم الذي استهدف …*: what follows a relative is a verb.
  if (relatives.has(wordAt(tokens, i - 1))) return false
  if (isAfterComma(reading, i) || isPairAfterComma(reading, i) || isCondemned(reading, verb, i)) return true
  // *أكد ترامب أن …*: a single word before the particle is the speaker.
  if (isBeforeThat(reading, verb, i)) return false
  if (token.folded === 'ما' && tokens[i + 1]?.kind === 'word') return isClosed(reading, verb, i)
  // *أكد المدرب أوناي مارتن سعيه*: a foreign name of the same pattern.
  return looksLikeObject(reading, verb, i) && isClosed(reading, verb, i) && !isForeignName(reading, i)
}

const looksLikeObject = (reading: ArabicReading, verb: number, i: number): boolean => {
  const { tokens, text } = reading
  const raw = text.slice(tokens[i]?.start, tokens[i]?.end)
  return (
    isVerbalNoun(wordAt(tokens, i), raw, i === verb + 1) ||
    isBareAfterBody(reading, verb, i) ||
    isAccusative(reading, verb, i)
  )
}

const isForeignName = (reading: ArabicReading, i: number): boolean =>
  !verbalNouns.has(wordAt(reading.tokens, i)) &&
  personAt(reading, i) > surely &&
  personAt(reading, i + 1) > surely

/** In sixteenths, like the tagger's weights: above this a word surely belongs to a person's name. */
const surely = 200

/** *أكد ترامب أن …*, *جهات طبية معارضة أن …*: before أن is the speaker, or an adjective of an indefinite subject. */
const isBeforeThat = ({ tokens }: ArabicReading, verb: number, i: number): boolean => {
  if (!bareThat.has(wordAt(tokens, i + 1))) return false
  return i === verb + 1 ? !verbalNouns.has(wordAt(tokens, i)) : isIndefinite(wordAt(tokens, i - 1))
}

const isIndefinite = (word: string): boolean => /^\p{L}{3,}(?:ه|ات|ون)$/u.test(word) && !hasArticle(word)

/** *دان رئيس الجمعية، الانفجار*: a definite noun after the comma that closes the subject. */
const isAfterComma = ({ tokens }: ArabicReading, i: number): boolean => {
  const word = wordAt(tokens, i)
  const before = wordAt(tokens, i - 1)
  const isSet = isComma(before) || (before === 'العبارات' && wordAt(tokens, i - 2).startsWith('باشد'))
  return isSet && /^ال\p{L}{3,}/u.test(word) && !isIn(word, roles, titles, givenNames, timeWords, bodies)
}

/** *أكد الوزير ماجد الراشد، عمق العلاقات*: two nouns in construct, when no particle, quotation or colon follows. */
const isPairAfterComma = ({ tokens, hits, opening }: ArabicReading, i: number): boolean => {
  const word = wordAt(tokens, i)
  if (!isComma(wordAt(tokens, i - 1)) || !bareNoun.test(word) || !hasArticle(wordAt(tokens, i + 1)))
    return false
  if (
    hits[i] ||
    isIn(word, roles, titles, givenNames, timeWords, bodies, documents, anonymous, states, phraseEnd)
  )
    return false
  for (let k = i + 1; k < i + nearby && wordAt(tokens, k) !== '.'; k++)
    if (isThatParticle(tokens, k) || opening.has(k) || wordAt(tokens, k) === ':') return false
  return true
}

/** A noun without an article and without a first letter that may be attached. */
const bareNoun = /^(?!ال)[^وفبلكسيت]\p{L}{2,}(?<!ا)$/u
/** In tokens: how far ahead a particle may open what was said. */
const nearby = 14

/** *أدان الأمير خالد بن سعد رئيس النادي الهجوم الذي …*, *أدان فيه التفجير*: a definite noun of what people condemn. */
const isCondemned = (reading: ArabicReading, verb: number, i: number): boolean =>
  reading.hits[verb]?.form.verb.act === 'EXPRESSED' &&
  condemned.has(wordAt(reading.tokens, i)) &&
  isClosed(reading, verb, i)

/** *أبدى المدرب تفاؤلاً شديداً*: an indefinite accusative, by its sign or by its adjective. */
const isAccusative = ({ tokens, text }: ArabicReading, verb: number, i: number): boolean => {
  const token = tokens[i]
  if (!token || !indefinite.test(token.folded) || givenNames.has(token.folded)) return false
  // Right after the verb too when its adjective follows: *أبدى قدرا كبيرا من السعادة*.
  if (i < verb + 2 && !isIndefiniteAdjective(wordAt(tokens, i + 1))) return false
  if (text.slice(token.start, token.end).includes('ً')) return true
  if (verbalNouns.has(token.folded.slice(0, -1))) return true
  // *فرنسا وألمانيا أنهما*: names and particles end in the same letter.
  if (isIn(token.folded, states) || isIn(token.folded.slice(1), states)) return false
  const next = wordAt(tokens, i + 1)
  return amount.has(next) || isIndefiniteAdjective(next)
}

const isIndefiniteAdjective = (word: string): boolean => indefinite.test(word) && !pronounThat.has(word)

const indefinite = /^\p{L}{3,}ا$/u
/** *ارتفاعاً قدره …*. */
const amount: ReadonlySet<string> = new Set(['قدر', 'قدره', 'قدرا', 'قدرها'])

/** After a body's complete name no person's name follows: an indefinite noun is the object (*خطف*, *حالة*). */
const isBareAfterBody = ({ tokens }: ArabicReading, verb: number, i: number): boolean => {
  const word = wordAt(tokens, i)
  return (
    i > verb + 1 &&
    isIn(wordAt(tokens, verb + 1), bodies, documents) &&
    hasArticle(wordAt(tokens, i - 1)) &&
    /^[^وفبل\P{L}]\p{L}{2,4}$/u.test(word) &&
    !hasArticle(word) &&
    !isIn(word, givenNames, roles, titles, bodies, nameLinks, phraseEnd, timeWords)
  )
}

const patterns =
  /^(?:است\p{L}{2,4}|ا[^ل]\p{L}{2}ا\p{L}|ا[^ل]\p{L}ا\p{L}|ت\p{L}{2}ي\p{L}|ت\p{L}ا\p{L}{2}|م\p{L}ا\p{L}{2}[هت]|ت\p{L}{3}|ت\p{L}{2}[هي]ه|ان\p{L}{2}ا\p{L})(?:ه|ها|هم|هما)?$/u
const pronoun = /(?:ه|ها|هم|هما)$/u
const vowelSigns = /[\u064B-\u0652]/gu

/**
 * Whether a word is a verbal noun by list or by pattern.
 * @param raw the word as written: ة is not a pronoun, though it folds to ه
 * @param first whether it is right after the verb, where nearly any noun with a pronoun is an object
 */
export const isVerbalNoun = (folded: string, raw: string, first: boolean): boolean => {
  const known = first ? knownFirst : knownLater
  const found = known.get(raw)
  if (found !== undefined) return found
  const made = readVerbalNoun(folded, raw, first)
  if (known.size >= mostWords) known.clear()
  known.set(raw, made)
  return made
}

/** How many distinct words are remembered. The raw word is the key, because it determines the folded one. */
const mostWords = 20_000
const [knownFirst, knownLater] = [new Map<string, boolean>(), new Map<string, boolean>()]

const readVerbalNoun = (folded: string, raw: string, first: boolean): boolean => {
  if (verbalNouns.has(folded)) return true
  if (isIn(folded, lookalikes, bodies, roles, givenNames)) return false
  const isOwned = raw.length >= 5 && pronoun.test(raw.replace(vowelSigns, ''))
  const stem = folded.replace(pronoun, '')
  if (isOwned && isIn(stem.replace(/ت$/u, 'ه'), verbalNouns)) return true
  if (isOwned && verbalNouns.has(stem)) return true
  if (hasArticle(folded) || isIn(folded, documents, anonymous)) return false
  if (patterns.test(folded)) return true
  return isOwned && (first ? !roles.has(stem) : /ته?(?:ه|ها|هم)$/u.test(folded))
}

const definite = /^(?:ال|لل|بال|وال)/u
const closingMark: ReadonlySet<string> = new Set('،,)]»”"')

/** Whether the noun phrase before token `i` is complete: it ends in a definite word, a name, a time or a mark. */
const isClosed = ({ tokens }: ArabicReading, verb: number, i: number): boolean => {
  const last = adverbs.has(wordAt(tokens, i - 1)) ? i - 2 : i - 1
  const before = tokens[last]
  if (!before || last === verb || before.kind === 'number') return true
  const word = before.folded
  if (before.kind === 'mark') return closingMark.has(word)
  if (isIn(word, constructHeads, nameLinks, unfinished)) return false
  if (definite.test(word) || isIn(word, givenNames, timeWords)) return true
  return !isIn(word, titles, roles, bodies, documents)
}
