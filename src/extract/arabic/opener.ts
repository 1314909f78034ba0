// After a verb of saying: where the words that are reported begin, and what joins them to the verb.
import type { Quotation } from '../../text/quotation-mark.ts'
import { tokenAt } from '../analysis.ts'
import type { Frame } from '../frame.ts'
import type { Takes } from '../lexicon/ar/cue-verbs.ts'
import {
  bareThat,
  clauseBefore,
  falsePrefixed,
  pronounThat,
  timeWords,
} from '../lexicon/ar/function-words.ts'
import { outletNouns } from '../lexicon/ar/outlets.ts'
import { bodies, roles } from '../lexicon/ar/people.ts'
import { type Hit, type Reading, withoutPrefix } from './cue.ts'
import { startsObject } from './object.ts'

export interface Opener {
  readonly joint: Frame['joint']
  /** Token at which the opener itself begins: what stands between verb and it is subject and adjuncts. */
  readonly at: number
  /** Token with which the content begins. */
  readonly from: number
  /** UTF-16 offset at which the content begins: inside the token when a preposition is attached to it. */
  readonly start: number
  /** Set when the content is this quotation. */
  readonly quotation?: Quotation
}

/** In tokens: no subject is longer. */
const reach = 60
/** In words: what stands in marks and is no longer may be a name. */
const nameLength = 3

/** @param to token at which the sentence ends */
export const findOpener = (reading: Reading, hit: Hit, to: number): Opener | undefined => {
  const limit = Math.min(to, hit.at + reach)
  for (let i = hit.at + 1; i < limit; i++) {
    const quotation = reading.opening.get(i)
    const found = quotation ? quoted(reading, hit, i, quotation, limit) : openerAt(reading, hit, i, to)
    if (found === 'none') return undefined
    if (found) return found
    if (quotation) i = Math.max(i, tokenAt(reading.tokens, quotation.close) - 1)
  }
  return undefined
}

const openerAt = (reading: Reading, hit: Hit, i: number, to: number): Opener | 'none' | undefined => {
  const { tokens } = reading
  const token = tokens[i]
  if (!token) return 'none'
  if (token.folded === ':') return colon(reading, i, to)
  if (isThat(reading, i)) return that(reading, i, i)
  const saying = sayingAt(reading, i)
  if (saying) return saying
  if (endsSearch(reading, i)) return 'none'
  const by = prepositionAt(reading, hit, i)
  if (by) return isThat(reading, by.from) ? that(reading, i, by.from) : by
  const { takes } = hit.form.verb
  const isObject =
    (takes.includes('object') && startsObject(reading, hit.at, i)) ||
    (takes.includes('thanks') && isThanks(token.folded))
  if (!isObject) return undefined
  return { joint: 'NOUN_PHRASE', at: i, from: i, start: token.start }
}

const isThanks = (word: string): boolean =>
  /^(?:ال)?(?:شكر|تعازي|تعازيه|عزاءه|تعازيها|تهاني|تهنيه|تهنيته|اعتذار|امتنان|تقدير|تبريكات|مواسا)(?:ه|ها|هم|اته)?$/u.test(
    word,
  )

/** *… قائلاً* and *بالقول*: what follows is said, with a colon or without. */
const sayingAt = ({ tokens, opening }: Reading, i: number): Opener | undefined => {
  if (!/^(?:قايلا|قايله|قايلين|بالقول)$/u.test(tokens[i]?.folded ?? '')) return undefined
  let from = i + 1
  while (/^(?:[:،,]|ان)$/u.test(tokens[from]?.folded ?? '')) from++
  const next = tokens[from]
  if (!next) return undefined
  const quotation = opening.get(from)
  if (quotation) return { joint: 'COLON', at: i, from: from + 1, start: quotation.start, quotation }
  return { joint: 'COLON', at: i, from, start: next.start }
}

const colon = (reading: Reading, at: number, to: number): Opener | 'none' => {
  const { tokens } = reading
  // *قال: إن …*: the particle after a colon is out unless it stands inside the marks.
  const from = at + 1
  const first = tokens[from]
  if (!first || from >= to) return 'none'
  const quotation = reading.opening.get(from)
  if (quotation) return { joint: 'COLON', at, from: from + 1, start: quotation.start, quotation }
  if (bareThat.has(first.folded) && tokens[from + 1]) return { ...that(reading, at, from), joint: 'COLON' }
  return { joint: 'COLON', at, from, start: first.start }
}

export const isThat = ({ tokens }: Reading, i: number): boolean => {
  const token = tokens[i]
  if (token?.kind !== 'word') return false
  if (!bareThat.has(token.folded) && !pronounThat.has(token.folded)) return false
  if (token.folded === 'بان' && tokens[i + 1]?.folded === 'كي') return false
  return !clauseBefore.has(tokens[i - 1]?.folded ?? '')
}

const that = ({ tokens, text, opening }: Reading, at: number, i: number): Opener => {
  const token = tokens[i]
  const next = tokens[i + 1]
  if (!token) return { joint: 'THAT', at, from: i, start: 0 }
  if (!bareThat.has(token.folded)) {
    const start = token.folded.startsWith('ب') ? withoutPrefix(text, token, 1).start : token.start
    return { joint: 'THAT', at, from: i, start }
  }
  const isColon = next?.folded === ':'
  const first = isColon ? tokens[i + 2] : next
  const from = i + (isColon ? 2 : 1)
  return { joint: opening.has(from) ? 'THAT' : 'THAT', at, from, start: first?.start ?? token.end }
}

/** Another verb of saying, or a mark that ends a clause. */
const endsSearch = ({ tokens, hits }: Reading, i: number): boolean => {
  const hit = hits[i]
  if (hit?.form.kind === 'PARTICIPLE') return true
  if (hit && !hit.form.verb.weak && hit.form.kind !== 'MASDAR' && !hit.form.pronoun && hit.joined) return true
  return /^[؛;؟?!]$/u.test(tokens[i]?.folded ?? '')
}

/** The quotation at token `i`, unless it is a name on the way to the words; 'none' when nothing can follow it. */
const quoted = (
  reading: Reading,
  hit: Hit,
  i: number,
  quotation: Quotation,
  limit: number,
): Opener | undefined => {
  const { tokens } = reading
  const after = tokenAt(tokens, quotation.close)
  const length = tokens.slice(i + 1, Math.min(after, i + 20)).filter(({ kind }) => kind !== 'mark').length
  if (isNameThere(reading, hit, i, after, length)) return undefined
  if (length <= nameLength && opensLater(reading, after, limit)) return undefined
  return { joint: 'QUOTATION', at: i, from: i + 1, start: quotation.start, quotation }
}

const isNameThere = (reading: Reading, hit: Hit, i: number, after: number, length: number): boolean => {
  const { tokens } = reading
  const before = tokens[i - 1]
  if (!before || tokens[after]?.folded === ':') return true
  const isAttached = (tokens[i]?.gap ?? 0) === 0 && /^(?:ل|لل|ب|و|ك|ف|ال)ـ*$/u.test(before.folded)
  if ((isAttached || before.folded === 'ل') && length <= 6) return true
  if ((outletNouns.has(before.folded) || bodies.has(before.folded)) && length <= 6) return true
  if (length > nameLength) return false
  // A word or two in marks after a noun or a preposition is its name; after the verb or its subject it is speech.
  return i > hit.at + 1 && (before.kind === 'word' ? !/^ال/u.test(before.folded) || i > hit.at + 3 : true)
}

const opensLater = (reading: Reading, from: number, limit: number): boolean => {
  for (let i = from; i < limit; i++) {
    if (reading.tokens[i]?.folded === ':' || isThat(reading, i) || reading.opening.has(i)) return true
    if (endsSearch(reading, i)) return false
  }
  return false
}

const separate: Readonly<Record<string, Takes>> = { الي: 'إلى', علي: 'على', عن: 'عن', من: 'من' }
/** *على هامش*, *عن طريق*: a phrase of circumstance and not what was said. */
const circumstance =
  /^(?:هامش|خلفيه|لسان|حسابه|حسابها|صفحته|صفحتها|موقعه|موقعها|تويتر|طريق|جانبه|جانبها|جهته|جهتها|خلال|خلاله|خلالها|ذلك|هذا|ذمه|حد|قبل|اجل|بعد|راس|متن|مدي|مدار|جهه|جانب|ناحيته)$/u

/** The verb's own preposition at token `i`: separate (*إلى*) or attached (*بتعميق*). */
const prepositionAt = (reading: Reading, hit: Hit, i: number): Opener | undefined => {
  const { tokens, text } = reading
  const { takes } = hit.form.verb
  const token = tokens[i]
  const next = tokens[i + 1]
  if (token?.kind !== 'word') return undefined
  const whole = separate[token.folded]
  if (whole && takes.includes(whole)) {
    if (!next || isRoleComplement(reading, i) || circumstance.test(next.folded)) return undefined
    return { joint: 'NOUN_PHRASE', at: i, from: i + 1, start: next.start }
  }
  const first = token.folded[0]
  if (!((first === 'ب' && takes.includes('ب')) || (first === 'ل' && takes.includes('ل')))) return undefined
  if (/^[بل]ـ*$/u.test(token.folded))
    return next?.gap === 0 ? { joint: 'NOUN_PHRASE', at: i, from: i + 1, start: next.start } : undefined
  if (isNoPreposition(reading, hit, i)) return undefined
  return { joint: 'NOUN_PHRASE', at: i, from: i, start: withoutPrefix(text, token, 1).start }
}

const isNoPreposition = (reading: Reading, hit: Hit, i: number): boolean => {
  const word = reading.tokens[i]?.folded ?? ''
  if (falsePrefixed.has(word) || timeWords.has(word.slice(1)) || word.length < 3) return true
  if (word.startsWith('بال') && /^(?:رغم|اضافه|تالي|فعل|نسبه|قرب|تزامن|تنسيق|تعاون)$/u.test(word.slice(3)))
    return true
  const before = reading.tokens[i - 1]?.folded ?? ''
  // A name that begins with the letter: after the verb itself, or after a title or an office.
  if (i === hit.at + 1) return !/^(?:بال|بما|بمن)/u.test(word) && !isNounWithPrefix(word)
  return roles.has(before) || isPlace(word)
}

/** ب and a noun that stands in a list or has the shape of a verbal noun. */
const isNounWithPrefix = (word: string): boolean =>
  /^ب(?:ا|ت|م|ال|عدم|جهود|دور|وقف|كل|حق|شده|قوه|ضروره|وجود|حدوث|عوده|شكل)/u.test(word)

/** *المشرف على خيمة*, *المسؤول عن*: the preposition belongs to the subject's own title. */
const isRoleComplement = ({ tokens }: Reading, i: number): boolean =>
  /^(?:و?ال)?(?:مشرف|مشرفه|مسوول|مسووله|قايم|قايمين|مطلع|مطلعه|متحدث|ناطق|مدافع|مقرب|مقربه|موتمن)(?:ون|ين)?$/u.test(
    tokens[i - 1]?.folded ?? '',
  )

/** *رئيس الهيئة بمنطقة مكة*: an attached ب that tells the place. */
const isPlace = (word: string): boolean =>
  /^ب(?:ال)?(?:منطقه|محافظه|مدينه|نادي|وزاره|جامعه|مستشفي|عاصمه|مملكه|مكه|جده|رياض|مقر|قصر|مكتب|مجلس|شركه|مركز|حضور|مناسبه|صحيفه|موقع)/u.test(
    word,
  )
