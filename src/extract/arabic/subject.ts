// Who stands beside a verb of saying: the noun phrase after it, or the one before it where grammar puts it there.
import { tokenAt } from '../analysis.ts'
import { fillers, phraseEnd, timeWords } from '../lexicon/ar/function-words.ts'
import { outletNames, outletNouns } from '../lexicon/ar/outlets.ts'
import { anonymous, bodies, givenNames, roles, titles } from '../lexicon/ar/people.ts'
import { fold } from '../../text/fold.ts'
import type { Hit, Reading } from './cue.ts'

/** Tokens, half-open. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** In tokens. */
const longest = 40

const outletWords = new Set([...outletNames.values()].flat().map((name) => fold(name).split(' ')[0] ?? ''))

/** The noun phrase between the verb and what opens the content; undefined when there is none. */
export const subjectAfter = (reading: Reading, hit: Hit, to: number): Phrase | undefined => {
  const voice = spokenBy(reading, hit, to)
  if (voice) return voice
  // A verb in the plural has no subject after it: قالوا is *they said*.
  if (hit.form.number === 'plural' && hit.form.kind !== 'PARTICIPLE') return undefined
  const phrase = firstPhrase(reading, hit, to)
  if (!phrase || !hit.form.verb.takes.includes('person')) return phrase
  return withoutAddressee(reading, hit, phrase)
}

/** *أكدت مدريد على لسان المتحدثة X*: the spokesperson speaks. */
const spokenBy = (reading: Reading, hit: Hit, to: number): Phrase | undefined => {
  for (let i = hit.at + 1; i < Math.min(to, hit.at + 25); i++)
    if (reading.tokens[i]?.folded === 'لسان' && reading.tokens[i - 1]?.folded === 'علي')
      return nounPhrase(reading, i + 1, to)
  return undefined
}

/**
 * Who is asked, warned or accused stands after the subject or, when the subject is hidden, in its place: a feminine
 * or an accusative plural cannot be the subject of a masculine singular verb.
 */
const withoutAddressee = (reading: Reading, hit: Hit, { from, to }: Phrase): Phrase | undefined => {
  const at = (i: number): string => reading.tokens[i]?.folded ?? ''
  const isAddressed = (i: number): boolean =>
    /^ال\p{L}+ين$/u.test(at(i)) ||
    /^(?:جميع|الجميع|كافه|عموم|كل|المواطنون|المجتمع|السكان|الاهالي)$/u.test(at(i))
  for (let i = from; i < to; i++) {
    const isBody =
      i > from && /^ال/u.test(at(i)) && bodies.has(at(i)) && !bodies.has(at(i - 1)) && !roles.has(at(i - 1))
    if (!(isAddressed(i) || isBody) || (i === from && at(i) === 'كل')) continue
    return i === from ? undefined : { from, to: i }
  }
  const isMasculine = hit.form.gender === 'masculine' && hit.form.kind === 'PAST'
  const isFeminine = /(?:ه|ات)$/u.test(at(from)) && !givenNames.has(at(from)) && !titles.has(at(from))
  return isMasculine && isFeminine && !anonymous.has(at(from)) ? undefined : { from, to }
}

const firstPhrase = (reading: Reading, hit: Hit, to: number): Phrase | undefined => {
  let from = hit.at + 1
  for (let guard = 0; guard < 6; guard++) {
    from = skipFillers(reading, from, to)
    if (from >= to) return undefined
    const phrase = nounPhrase(reading, from, to)
    if (phrase) return phrase
    const next = afterAdjunct(reading, from, to)
    if (next === undefined || next <= from) return undefined
    from = next
  }
  return undefined
}

const skipFillers = ({ tokens }: Reading, from: number, to: number): number => {
  let i = from
  while (i < to) {
    const token = tokens[i]
    if (!token) break
    const isTime = timeWords.has(token.folded)
    const isMark = token.kind === 'mark' && /^[،,(\-–—]$/u.test(token.folded)
    if (!fillers.has(token.folded) && !isTime && !isMark) break
    i++
  }
  return i
}

/** Whether the token is a recipient or place of publication: *لصحيفة*, *لـ«عكاظ»*, *لسبق*, *للصحفيين*. */
export const isRecipient = ({ tokens, opening }: Reading, i: number): boolean => {
  const word = tokens[i]?.folded ?? ''
  if (!word.startsWith('ل')) return false
  if (word === 'ل' || word === 'لل' || word === 'ال')
    return opening.has(i + 1) || (tokens[i + 1]?.gap ?? 1) === 0
  const bare = word.startsWith('لل') ? `ال${word.slice(2)}` : word.slice(1)
  return outletNouns.has(bare) || outletNouns.has(bare.replace(/^ال/u, '')) || outletWords.has(bare)
}

/**
 * A noun phrase that begins exactly at `from`; undefined where a preposition or the like stands there.
 * @param prefixed whether a preposition is attached to its first word
 */
export const nounPhrase = (
  reading: Reading,
  from: number,
  to: number,
  prefixed = false,
): Phrase | undefined => {
  let i = from
  let end = from
  for (; i < to && i - from < longest; i++) {
    const token = reading.tokens[i]
    if (!token || (!(prefixed && i === from) && stops(reading, i, from))) break
    if (isComma(token.folded)) {
      if (!goesOn(reading, i + 1, to)) break
      continue
    }
    const quotation = reading.opening.get(i)
    if (quotation) i = Math.min(to, tokenAt(reading.tokens, quotation.close)) - 1
    end = i + 1
  }
  return end > from ? { from, to: end } : undefined
}

const isComma = (mark: string): boolean => mark === '،' || mark === ',' || mark === '-' || mark === '–'

const stops = (reading: Reading, i: number, from: number): boolean => {
  const { tokens, hits } = reading
  const word = tokens[i]?.folded ?? ''
  if (word === '' || isAdverb(reading, i, from)) return true
  if (i === from && (phraseEnd.has(word) || isRecipient(reading, i))) return true
  if (isRecipient(reading, i)) return true
  const hit = hits[i]
  if (hit?.form.kind === 'PARTICIPLE' && (i === from || !hit.form.verb.weak)) return true
  if (hit && !hit.form.verb.weak && hit.form.kind !== 'MASDAR' && i > from) return true
  if (hit?.form.kind === 'MASDAR' && hit.form.pronoun && i > from) return true
  if (word === 'نقلا' || word === 'وفقا' || word === 'بحسب') return true
  if (timeWords.has(word)) return true
  if (/^[؛;!؟?…]$/u.test(word)) return true
  return phraseEnd.has(word) && !belongs(reading, i, from)
}

/** *قال كيري مازحاً*: an indefinite accusative after the name. */
const isAdverb = ({ tokens, text }: Reading, i: number, from: number): boolean => {
  const token = tokens[i]
  if (!token || i === from || token.kind !== 'word') return false
  return (
    /ً/u.test(text.slice(token.start, token.end)) ||
    /^(?:مازحا|ضاحكا|غاضبا|ساخرا|معلقا|باسما|مخاطبا|متحديا|رسميا|شخصيا|هاتفيا)$/u.test(token.folded)
  )
}

const speechEvents =
  /^(?:ال)?(?:تصريح|تصريحات|بيان|بيانه|مؤتمر|موتمر|حديث|حديثه|كلمه|كلمته|لقاء|مقابله|اتصال|رساله|تعليق|تعليقه|تغريده|خطاب|حوار|ختام|وقت|حفل|مداخله|معرض|ذلك|رد|رده|مقال|تقرير|بدايه|نهايه|اول|اعقاب|ظل|جلسه|اجتماع|حين)/u

const partitive = /^(?:كل|كلا|عدد|واحد|مصدر|مجموعه|كثير|عضو|الكثير|العديد)$/u

/** A preposition inside a title: *وزير الصحة في تايلند*, *المشرف على الخيمة*, *أحد من …*. */
const belongs = (reading: Reading, i: number, from: number): boolean => {
  const { tokens } = reading
  const word = tokens[i]?.folded ?? ''
  const next = tokens[i + 1]?.folded ?? ''
  const head = tokens[from]?.folded ?? ''
  const previous = tokens[i - 1]?.folded ?? ''
  if (word === 'ال') return true
  if (word === 'من' && i > from)
    return partitive.test(previous) || (i > from + 1 && partitive.test(tokens[i - 2]?.folded ?? ''))
  if (word === 'علي' && givenNames.has(previous)) return true
  if (word === 'علي' && (/مشرف|مطلع|قائم/u.test(previous) || titles.has(previous) || previous === 'بن'))
    return true
  if (word === 'عن' && /مسوول|مسؤول/u.test(previous)) return true
  if (word !== 'في') return false
  if (speechEvents.test(next) || timeWords.has(next) || /^\p{N}/u.test(next)) return false
  return roles.has(head) || bodies.has(head) || anonymous.has(head) || roles.has(head.replace(/^ال/u, ''))
}

/** After a comma the phrase goes on when an apposition follows: a name, a title or a role. */
const goesOn = ({ tokens }: Reading, i: number, to: number): boolean => {
  const word = tokens[i]?.folded ?? ''
  if (i >= to || tokens[i]?.kind !== 'word') return false
  const bare = word.replace(/^و(?=ال)/u, '')
  return (
    roles.has(bare) ||
    roles.has(bare.replace(/^ال/u, '')) ||
    titles.has(bare) ||
    givenNames.has(bare) ||
    (bodies.has(bare) && !word.startsWith('و'))
  )
}

/** Past a recipient or a prepositional phrase, to where a subject may begin: a role, a title or a name. */
const afterAdjunct = (reading: Reading, from: number, to: number): number | undefined => {
  const { tokens, opening } = reading
  for (let i = from; i < to; i++) {
    const quotation = opening.get(i)
    if (quotation) {
      const after = tokenAt(tokens, quotation.close)
      if (after < to) return after
    }
    const word = tokens[i]?.folded ?? ''
    if (i > from && isComma(word) && i + 1 < to) return i + 1
    if (
      i > from &&
      startsSubject(word) &&
      !/^(?:في|علي|عن|من|الي|بعد|قبل)$/u.test(tokens[i - 1]?.folded ?? '')
    )
      return i
    // لسبق مدير عام: the outlet's name is the recipient's own word.
    if (
      i === from &&
      isRecipient(reading, i) &&
      !/^(?:ل|لل)$/u.test(word) &&
      !isOutletNoun(word) &&
      i + 1 < to
    )
      return i + 1
  }
  return undefined
}

const isOutletNoun = (word: string): boolean => {
  const bare = word.startsWith('لل') ? word.slice(2) : word.slice(1)
  return outletNouns.has(bare) && !outletWords.has(bare)
}

const startsSubject = (word: string): boolean =>
  roles.has(word) || titles.has(word) || (givenNames.has(word) && word !== 'علي')

/** The noun phrase before the verb, where a particle or the order of words puts it there. */
export const subjectBefore = (reading: Reading, hit: Hit, from: number): Phrase | undefined => {
  const { tokens } = reading
  const end = hit.at - (tokens[hit.at - 1]?.folded === 'قد' ? 1 : 0)
  if (end <= from) return undefined
  const last = tokens[end - 1]
  if (!last) return undefined
  if (/^(?:الذي|التي|الذين|اللذين|اللذان|والذي|والتي)$/u.test(last.folded))
    return nounBefore(reading, end - 1, from)
  for (let i = end - 1; i >= from && end - i <= longest; i--) {
    const word = tokens[i]?.folded ?? ''
    if (/^و?(?:كان|كانت|كانوا)$/u.test(word)) return phraseWithin(reading, i + 1, end)
    if (word === 'اما' && hit.joined) return phraseWithin(reading, i + 1, end)
    if (word === 'ان' && /^(?:الا|غير|بيد|كما|حيث|حين)$/u.test(tokens[i - 1]?.folded ?? ''))
      return phraseWithin(reading, i + 1, end)
    if (/^(?:لكن|ولكن|بينما|فيما|حين)$/u.test(word) && end - i <= 12) return phraseWithin(reading, i + 1, end)
    if (/^[.؛;:!؟?]$/u.test(word)) return undefined
    const between = reading.hits[i]
    if (between && !between.form.verb.weak && between.form.kind !== 'MASDAR') return undefined
  }
  return hit.joined ? undefined : topicOf(reading, from, end)
}

/** A short noun phrase that opens the sentence, right before its verb (*الوزارة أكدت*). */
const topicOf = (reading: Reading, from: number, to: number): Phrase | undefined => {
  if (to - from > 8) return undefined
  const phrase = phraseWithin(reading, from, to)
  const first = reading.tokens[phrase?.from ?? to]?.folded ?? ''
  const isNoun = first.startsWith('ال') || roles.has(first) || bodies.has(first) || givenNames.has(first)
  return phrase?.to === to && isNoun ? phrase : undefined
}

const phraseWithin = (reading: Reading, from: number, to: number): Phrase | undefined => {
  const start = skipFillers(reading, from, to)
  const phrase = start < to ? nounPhrase(reading, start, to) : undefined
  return phrase
}

/** The noun phrase that a relative clause belongs to. */
const nounBefore = (reading: Reading, to: number, from: number): Phrase | undefined => {
  const { tokens } = reading
  let start = to
  while (start > from && to - start < 8) {
    const word = tokens[start - 1]
    if (!word || word.kind === 'mark' || phraseEnd.has(word.folded) || reading.hits[start - 1]) break
    start--
  }
  return start < to ? { from: start, to } : undefined
}
