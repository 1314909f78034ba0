// How far an Arabic noun phrase reaches, as the speaker or source of a verb of saying.
import { type Token, wordAt } from '../../../text/token.ts'
import { tokenAt } from '../../analysis.ts'
import { months } from '../../../language/ar/dates.ts'
import {
  andRelatives,
  blessings,
  hearers,
  inLanguage,
  manner,
  mannerOfSpeaking,
  modals,
  notVerbs,
  partitives,
  phraseEnd,
  sourceParticles,
  speechEvent,
  timeWords,
} from '../../../language/ar/function-words.ts'
import { isOtherName, personAt } from '../../learned/names.ts'
import { agencies, outletNouns, outletWords } from '../../../language/ar/outlets.ts'
import {
  anonymous,
  bodies,
  documents,
  givenNames,
  nameLinks,
  somebody,
  supervisors,
  titles,
  crowds,
} from '../../../language/ar/people.ts'
import {
  anonymity,
  appeared,
  keepsBack,
  namesHimself,
  ofHimself,
  tellsMore,
} from '../../../language/ar/relative-verbs.ts'
import { isAli } from '../name/ali.ts'
import type { Hit, ArabicReading } from '../cue/cue.ts'
import {
  hasArticle,
  isGivenName,
  isIn,
  isPause,
  isRole,
  isTens,
  isThatParticle,
  withoutArticle,
  withoutLam,
} from '../word.ts'
import { writtenIn } from '../../../language/ar/named-things.ts'

/** Tokens, half-open. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** In tokens. */
export const longestPhrase = 40
/** In tokens: the longest name after a comma. */
const longestName = 5

/**
 * A noun phrase that begins exactly at `from`; undefined where a preposition or the like is there.
 * @param prefixed whether a preposition is attached to its first word
 */
export const nounPhrase = (
  reading: ArabicReading,
  from: number,
  to: number,
  prefixed = false,
): Phrase | undefined => {
  const { tokens, opening } = reading
  const limit = Math.min(to, from + longestPhrase)
  let end = from
  for (let i = from; i < limit; i++) {
    if (!(prefixed && i === from) && stops(reading, i, from)) break
    if (isPause(wordAt(tokens, i))) {
      if (goesOn(reading, i + 1, to, wordAt(tokens, from))) continue
      break
    }
    const quotation = opening.get(i)
    if (quotation) i = Math.min(to, tokenAt(tokens, quotation.close)) - 1
    end = i + 1
  }
  // The full stop of the sentence is not part of its last phrase.
  if (end === to && wordAt(tokens, end - 1) === '.') end--
  return end > from ? { from, to: end } : undefined
}

const stops = (reading: ArabicReading, i: number, from: number): boolean => {
  const { tokens, hits } = reading
  const word = wordAt(tokens, i)
  const isFirst = i === from
  return (
    word === '' ||
    isIn(word, timeWords, sourceParticles, clauseMark, addressed, modals, andRelatives) ||
    (isFirst ? isVerb(reading, i) : isHow(reading, i)) ||
    isThatParticle(tokens, i) ||
    (blessings.has(word) && !(isFirst && word === 'تعالي')) ||
    endsPhrase(reading, i, from) ||
    endsBody(reading, i, from) ||
    isRecipient(reading, i) ||
    isHearer(tokens, i, from) ||
    describesUnnamed(tokens, i, from) ||
    takesTheFloor(hits[i], isFirst)
  )
}

/** *يستمد*, *يخاطبون*: a word that begins like a verb in the present, unless it is a nationality or a name. */
const isVerb = (reading: ArabicReading, i: number): boolean => {
  const word = wordAt(reading.tokens, i)
  if (
    !word.startsWith('ي') ||
    !/^ي\p{L}{3,}$/u.test(word) ||
    /(?:ي|يه|يين|يون)$/u.test(word) ||
    notVerbs.has(word)
  )
    return false
  return !isGivenName(word) && personAt(reading, i) <= 0 && !isOtherName(reading, i)
}

/** *بعض المطاعم تفرض رسوماً*: after a definite noun, a word with the letter of the present is a verb or a name. */
export const spansVerb = (reading: ArabicReading, { from, to }: Phrase): boolean => {
  for (let i = from + 1; i < to; i++) {
    const word = wordAt(reading.tokens, i)
    if (!hasArticle(wordAt(reading.tokens, i - 1)) || !/^[يت]\p{L}{3,}$/u.test(word)) continue
    if (blessings.has(word) || isGivenName(word)) continue
    if (personAt(reading, i) <= 0 && !isOtherName(reading, i)) return true
  }
  return false
}

const endsPhrase = (reading: ArabicReading, i: number, from: number): boolean =>
  phraseEnd.has(wordAt(reading.tokens, i)) && !isAli(reading, i) && (i === from || !belongs(reading, i, from))

/** *مجلس الأمن الدولي صوت*, *التلفزيون السعودي أراد*, *إدارة النادي التعاقد*: the last word is not part of the name. */
const endsBody = (reading: ArabicReading, i: number, from: number): boolean => {
  const at = (k: number): string => wordAt(reading.tokens, k)
  const isDefinite = hasArticle(at(from))
  if (i - from < 2 || !bodies.has(at(from)) || !hasArticle(at(i - 1))) return false
  if (hasArticle(at(i))) return !isDefinite && deedNoun.test(at(i))
  if ((i - from < 3 && !isDefinite) || !/(?:ي|يه)$/u.test(at(i - 1)) || !/^[^وبلف]\p{L}{2,}$/u.test(at(i)))
    return false
  return personAt(reading, i) <= 0 && !isOtherName(reading, i) && !isRole(at(i)) && !titles.has(at(i))
}

/** By their form: *التعاقد*, *الاعتذار*, *الانتقال*, *الاستغناء*, *التعديل*. */
const deedNoun =
  /^ال(?:ت\p{L}ا\p{L}{2}|ا\p{L}ت\p{L}ا\p{L}|ان\p{L}{2}ا\p{L}|است\p{L}{2}ا\p{L}?|ت\p{L}{2}ي\p{L})$/u

const isHearer = (tokens: ArabicReading['tokens'], i: number, from: number): boolean =>
  isHearerAfterName(tokens, i, from) || (hearers.has(wordAt(tokens, i)) && crowds.has(wordAt(tokens, from)))

/** *قال خالد فارس للنواب*: after a person's name, ل does not begin a part of his office. */
const isHearerAfterName = (tokens: ArabicReading['tokens'], i: number, from: number): boolean =>
  wordAt(tokens, i).startsWith('لل') &&
  /^لل\p{L}{3}/u.test(wordAt(tokens, i)) &&
  [1, 2].some((k) => i - k >= from && givenNames.has(wordAt(tokens, i - k)) && !isRole(wordAt(tokens, i - k)))

/** *مسؤول فضل عدم ذكر اسمه*, *مصادر جاءت من الحدود*: after somebody unnamed, a verb begins a clause about him. */
const describesUnnamed = (tokens: ArabicReading['tokens'], i: number, from: number): boolean => {
  const head = wordAt(tokens, from)
  const word = wordAt(tokens, i)
  if (i === from || hasArticle(head)) return false
  if (documents.has(head) && appeared.has(word)) return true
  if (!isIn(head, anonymous, somebody)) return false
  if (namesHimself.has(word) && ofHimself.has(wordAt(tokens, i + 1))) return true
  return tellsMore.has(word) || (keepsBack.has(word) && anonymity.has(wordAt(tokens, i + 1)))
}

const clauseMark: ReadonlySet<string> = new Set('؛;!؟?…')
/** *قال الوزير لنا*: the addressee. */
const addressed: ReadonlySet<string> = new Set(['لنا', 'لي'])

/** Whether a word that may be a cue ends the phrase. The first word may be a noun of the same spelling. */
const takesTheFloor = (hit: Hit | undefined, isFirst: boolean): boolean => {
  if (!hit) return false
  const { kind, verb, pronoun } = hit.form
  if (kind === 'PARTICIPLE') return isFirst || !verb.weak
  if (isFirst) return false
  return kind === 'MASDAR' ? pronoun : !verb.weak
}

/** Whether the word after a name says in which language or manner. */
const isHow = (reading: ArabicReading, i: number): boolean =>
  inLanguage.has(wordAt(reading.tokens, i)) || isAdverb(reading, i)

/** *قال كيري مازحاً*, *قال الوزير كلمته*: an accusative after the name. */
const isAdverb = (reading: ArabicReading, i: number): boolean => {
  const { tokens, text } = reading
  const token = tokens[i]
  if (token?.kind !== 'word') return false
  // *دراسة حديثة* is a new study, *حديثه* his talk.
  if (mannerOfSpeaking.has(token.folded) && text[token.end - 1] !== 'ة') return true
  if (!token.folded.endsWith('ا') && !hasTanwin(text, token)) return false
  // *ثلاثون مهندساً*: what is counted.
  return isAccusative(reading, i, token) && !isTens(wordAt(tokens, i - 1))
}

const isAccusative = (reading: ArabicReading, i: number, token: Token): boolean =>
  hasTanwin(reading.text, token) ||
  // *أصدرت اللجنة بيانا*: what the body gave out.
  documents.has(token.folded.slice(0, -1)) ||
  (/^م\p{L}{3,5}ا$/u.test(token.folded) &&
    !givenNames.has(token.folded) &&
    // *ميجاوا* is a name that no list has.
    (manner.has(token.folded) || personAt(reading, i) <= 0))

/** The sign of an indefinite accusative, found without slicing, because every word of a phrase is checked. */
const hasTanwin = (text: string, { start, end }: Token): boolean => {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 0x064b) return true
  return false
}

/** Whether the token is a recipient or place of publication: *لصحيفة*, *لـ«عكاظ»*, *لسبق*, *للصحفيين*. */
export const isRecipient = ({ tokens, opening }: ArabicReading, i: number): boolean => {
  const word = wordAt(tokens, i)
  if (!word.startsWith('ل')) return false
  if (word === 'ل' || word === 'لل') return opening.has(i + 1) || (tokens[i + 1]?.gap ?? 1) === 0
  const noun = withoutLam(word)
  return [noun, withoutArticle(noun)].some((one) => isIn(one, outletNouns, outletWords, agencies))
}

/** A preposition inside a title: *وزير الصحة في تايلند*, *المشرف على الخيمة*, *أحد من …*. */
const belongs = ({ tokens }: ArabicReading, i: number, from: number): boolean => {
  const head = wordAt(tokens, from)
  const previous = wordAt(tokens, i - 1)
  switch (wordAt(tokens, i)) {
    case 'من':
      return isAmong(tokens, i, from)
    case 'علي':
      return supervisors.has(previous) || wordAt(tokens, i - 2).includes('مشرف')
    case 'لدي':
      return withoutArticle(head).startsWith('سفير')
    case 'عن':
      return previous.includes('مسوول')
    case 'كي':
      return previous === 'بان'
    case 'تحت':
      // *بطل الدوري تحت 14 سنة*: of what age.
      return tokens[i + 1]?.kind === 'number'
    case 'في':
      return !givenNames.has(head) && !isOccasion(wordAt(tokens, i + 1))
    default:
      return false
  }
}

/** *أحد من*, *عدد كبير من*, *مصادر من أهالي القرية*. */
const isAmong = (tokens: ArabicReading['tokens'], i: number, from: number): boolean =>
  partitives.has(wordAt(tokens, i - 1)) ||
  (i > from + 1 && partitives.has(wordAt(tokens, i - 2))) ||
  (anonymous.has(wordAt(tokens, from)) && crowds.has(wordAt(tokens, i + 1)))

/** After في: when or where something was said, not what the speaker is in charge of. */
const isOccasion = (word: string): boolean =>
  speechEvent(word) ||
  timeWords.has(word) ||
  months.has(word) ||
  /^\p{N}/u.test(word) ||
  isIn(word.replace(/^(?:ال)?(\p{L}+?)(?:ها|ه)?$/u, '$1'), writtenIn)

/** After a comma the phrase goes on when an apposition follows: a name, a title or a role. */
const goesOn = ({ tokens }: ArabicReading, i: number, to: number, head: string): boolean => {
  const word = wordAt(tokens, i)
  if (i >= to || tokens[i]?.kind !== 'word') return false
  if ((isRole(head) || titles.has(head)) && isBareName(tokens, i, to)) return true
  const noun = word.startsWith('وال') ? word.slice(1) : word
  const isBody = bodies.has(noun) && !word.startsWith('و')
  return isBody || isRole(noun) || titles.has(noun) || givenNames.has(noun)
}

/** A few words without the article up to the next comma or the end: a name that no list has. */
const isBareName = (tokens: ArabicReading['tokens'], from: number, to: number): boolean => {
  if (wordAt(tokens, from).startsWith('و')) return false
  let i = from
  while (i < to && i - from <= longestName && isBareWord(wordAt(tokens, i))) i++
  return i > from && i - from <= longestName && (i >= to || isPause(wordAt(tokens, i)))
}

const isBareWord = (word: string): boolean =>
  nameLinks.has(word) || (/^(?!ال|ب|ل)\p{L}{2,}$/u.test(word) && !phraseEnd.has(word))
