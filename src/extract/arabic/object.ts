// Where the object of a verb of saying begins, when no particle, colon or mark says so: *أعلنت الشركة تراجع أرباحها*.
// The subject must be complete, and the next word must look like a verbal noun.
import { phraseEnd, timeWords } from '../lexicon/ar/function-words.ts'
import { constructHeads, verbalNouns } from '../lexicon/ar/verbal-nouns.ts'
import { anonymous, bodies, documents, givenNames, nameLinks, roles, titles } from '../lexicon/ar/people.ts'
import type { Reading } from './cue.ts'

/**
 * Whether the object may begin at token `i`.
 * @param verb index of the verb's token
 */
export const startsObject = (reading: Reading, verb: number, i: number): boolean => {
  const { tokens, text } = reading
  const token = tokens[i]
  if (token?.kind !== 'word') return false
  if (token.folded === 'ما' && tokens[i + 1]?.kind === 'word') return isClosed(reading, verb, i)
  const raw = text.slice(token.start, token.end)
  if (!isVerbalNoun(token.folded, raw, i === verb + 1) && !isBareAfterBody(reading, verb, i)) return false
  return i === verb + 1 || isClosed(reading, verb, i)
}

/** After a body's complete name there is no person's name to come: an indefinite noun is the object (*خطف*, *حالة*). */
const isBareAfterBody = ({ tokens }: Reading, verb: number, i: number): boolean => {
  const head = tokens[verb + 1]?.folded ?? ''
  const word = tokens[i]?.folded ?? ''
  const isBody = bodies.has(head) || documents.has(head)
  return (
    isBody &&
    i > verb + 2 &&
    /^ال/u.test(tokens[i - 1]?.folded ?? '') &&
    /^[^وفبل\P{L}]\p{L}{2,4}$/u.test(word) &&
    !/^ال/u.test(word) &&
    ![givenNames, roles, titles, bodies, nameLinks, phraseEnd, timeWords].some((list) => list.has(word))
  )
}

const patterns =
  /^(?:است\p{L}{2,4}|ا[^ل]\p{L}{2}ا\p{L}|ا[^ل]\p{L}ا\p{L}|ت\p{L}{2}ي\p{L}|ت\p{L}ا\p{L}{2}|م\p{L}ا\p{L}{2}[هت]|ت\p{L}{3}|ت\p{L}{2}[هي]ه|ان\p{L}{2}ا\p{L})(?:ه|ها|هم|هما)?$/u
/** Plurals and names that have the shape of a verbal noun. */
const lookalikes =
  /^(?:ا(?:عضاء|نصار|هالي|قارب|طفال|صدقاء|طباء|ساتذه|بناء|فراد|سره|بو|خوان|مين|مير|حمد|سامه|ياد|يمن|شرف|سعد|ستاذ|ستاذه|نور|دريانو|ندريه|نطونيو)|تركي|تامر|تونس|تركيا|تيار|تلفزيون|تويتر|ت?جار|تشيلسي|متحدثه|منظمه|محافظه|مؤسسه|مدينه|مقاومه|محكمه|محامي\p{L}?|مجموعه)$/u

const isVerbalNoun = (folded: string, raw: string, first: boolean): boolean => {
  if (verbalNouns.has(folded)) return true
  if (lookalikes.test(folded) || bodies.has(folded) || roles.has(folded) || givenNames.has(folded))
    return false
  const owned = /(?:ه|ها|هم|هما)$/u.test(raw.replace(/[\u064B-\u0652]/gu, '')) && raw.length >= 5
  const stem = folded.replace(/(?:ه|ها|هم|هما)$/u, '')
  if (owned && (verbalNouns.has(stem) || verbalNouns.has(stem.replace(/ت$/u, 'ه')))) return true
  if (/^ال/u.test(folded) || documents.has(folded) || anonymous.has(folded)) return false
  if (patterns.test(folded)) return true
  return owned && (first ? !roles.has(stem) && !anonymous.has(folded) : /ته?(?:ه|ها|هم)$/u.test(folded))
}

/** Whether the noun phrase before token `i` wants nothing more: it ends in a definite word, a name, a time or a mark. */
const isClosed = ({ tokens }: Reading, verb: number, i: number): boolean => {
  const before = tokens[i - 1]
  if (!before || i === verb + 1) return true
  const word = before.folded
  if (before.kind !== 'word') return /^[،,)\]»”"]$/u.test(word) || before.kind === 'number'
  if (constructHeads.has(word) || nameLinks.has(word)) return false
  if (/^(?:في|علي|عن|من|الي|مع|بعد|قبل|خلال|حول|عبر|لدي|ضد|بين|ثم|او|و)$/u.test(word)) return false
  if (/^(?:ال|لل|بال|وال)/u.test(word) || givenNames.has(word) || timeWords.has(word)) return true
  if (titles.has(word) || roles.has(word) || bodies.has(word) || documents.has(word)) return false
  // A name that no list has: only after something definite, or alone after the verb.
  const earlier = tokens[i - 2]
  return i === verb + 2 || earlier?.kind !== 'word' || !/^(?:ال|لل|بال)/u.test(word)
}
