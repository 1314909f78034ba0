// The shape of Arabic words, by the first ten: surely a clause only with a verb of its own, surely a thing only if a
// verbal noun begins it.
import { states } from './people.ts'
import { lookalikes, verbalNouns } from './verbal-nouns.ts'
import { fold } from '../../text/fold.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Reading, Shape } from '../telling.ts'

/** How many words are read. */
const most = 10

const pronoun = '(?:ه|ها|هم|هما|هن|نا|ني|ي|ك|كم)?'
const that = new RegExp(`^أن${pronoun}$`, 'u')
/** Without a hamza it is read as the particle after قال, so that nothing is mistaken for denied. */
const inna = new RegExp(`^[إا]ن${pronoun}$`, 'u')

/** Without مَن and أي, which are written like *from* and *that is*. */
const questions = wordSet('هل متى أين كيف لماذا ماذا كم أيان عما عمن')
const demonstratives = wordSet('هذا هذه ذلك تلك هؤلاء')
const relatives = wordSet(
  'الذي التي الذين اللذين اللتين ما من حيث أن إن أنه أنها إذا لأن بأن عندما حين بعدما',
)
const negations = wordSet('لم لن لا ما ليس ليست ليسوا غير كاذب كاذبة باطل عار زائف')
const joiners = wordSet(
  'في من على إلى عن مع بين ضد حول بشأن تجاه بعد قبل خلال داخل خارج أمام وراء تحت فوق عبر غير جملة دون منذ حتى نحو عند لدى أو أي كل',
)
const particles = wordSet('لم لن قد كان كانت كانوا ليس ليست يجب ينبغي يمكن')
/** Nouns that begin like a verb. */
const noVerbs = wordSet(
  `سياسة سياسات سياسي سياسية سيارة سيارات سيدة سيدات سيطرة سيادة سياق سيرة سيناريو سينما سيناء سياحة سياج ستة ستين ستار
   يونيو يوليو يناير يوميا يورو يمين يمني يمنية يهود يهودي يهودية ياباني يسار يساري يومين يومان`,
)
/** Verbal nouns whose pattern is also that of verbs. */
const nouns = wordSet(
  'تعاون تراجع تقدم توسع تصاعد تدخل تفاهم تبادل تواصل تحقق ضمان حماية بناء نشر جمع رد حظر بقاء عمل',
)
const pattern =
  /^(?:إ\p{L}{2}ا\p{L}|إ\p{L}ا\p{L}ة|ا[^ل]\p{L}{2}ا\p{L}|ا[^ل]\p{L}ا\p{L}|است\p{L}{2}ا\p{L}|است\p{L}ا\p{L}ة|ت\p{L}{2}ي\p{L}|ت\p{L}{2}ية|م\p{L}ا\p{L}{2}ة)(?:ه|ها|هم|هما)?$/u

export const readArabic = (text: string): Reading => {
  const written =
    text
      .slice(0, 400)
      .match(/[\p{L}\p{M}ـ]{1,40}/gu)
      ?.slice(0, most) ?? []
  const raw = written.map((word) => word.replace(/[\p{Mn}ـ]/gu, ''))
  const words = raw.map(fold)
  return { shape: shapeOf(raw, words), negates: words.some((word) => negations.has(word)) }
}

const shapeOf = (raw: readonly string[], words: readonly string[]): Shape => {
  const [first = ''] = words
  const [written = ''] = raw
  if (that.test(written)) return 'THAT'
  if (inna.test(written)) return 'INNA'
  if (questions.has(first) || (first === 'ما' && words[1] === 'اذا')) return 'QUESTION'
  if (isImperfect(first) || first === 'تكون') return 'SUBJUNCTIVE'
  return nominal(written, words)
}

const nominal = (written: string, words: readonly string[]): Shape => {
  const [first = ''] = words
  const clause = isNominative(written) ? 'OTHER' : 'CLAUSE'
  if (/^ال\p{L}{2}/u.test(written) || demonstratives.has(first) || states.has(first))
    return hasOwnVerb(words) ? clause : definite(words, clause)
  if (!isVerbalNoun(written, first)) return 'OTHER'
  return hasOwnVerb(words) ? clause : 'NOUN'
}

const definite = ([first = '', second = '']: readonly string[], clause: Shape): Shape => {
  if (states.has(first)) return 'OTHER'
  if (goesOnAsThing(second)) return verbalNouns.has(first) ? 'NOUN' : 'PHRASE'
  return demonstratives.has(first) ? 'OTHER' : clause
}

const isVerbalNoun = (written: string, first: string): boolean =>
  verbalNouns.has(first) ||
  nouns.has(first) ||
  nouns.has(first.replace(/(?:ه|ها|هم)$/u, '')) ||
  (pattern.test(written) && !noVerbs.has(first) && !lookalikes.has(first))

/** No indefinite word belongs to a noun with an article: *المستشفى مغلق* is a clause, *الهجوم على المستشفى* is not. */
const goesOnAsThing = (word: string): boolean =>
  word === '' ||
  /^(?:[وفبل]|كال|ال)|ا$/u.test(word) ||
  joiners.has(word) ||
  relatives.has(word) ||
  demonstratives.has(word)

/** *المسؤولون*, *الطرفان*: there was no إن before it, and none may be added. */
const isNominative = (written: string): boolean => /(?:ون|ان)$/u.test(written)

/** A verb after an indefinite noun describes that noun (*اعتماد قرار يدعو إلى …*); after a definite one it is the clause's own. */
const hasOwnVerb = (words: readonly string[]): boolean => {
  for (let i = 1; i < words.length; i++) {
    const word = words[i] ?? ''
    if (relatives.has(word)) return false
    if (isFinite(word)) return isClosed(words[i - 1] ?? '')
  }
  return false
}

const isFinite = (word: string): boolean =>
  particles.has(word) || isImperfect(word) || (/^س[يت]\p{L}{2}/u.test(word) && !noVerbs.has(word))

const isImperfect = (word: string): boolean => /^ي\p{L}{3}/u.test(word) && !noVerbs.has(word)

const isClosed = (word: string): boolean =>
  /^(?:و|ب|ك|ف)?ال\p{L}{2}/u.test(word) || /^لل/u.test(word) || demonstratives.has(word) || states.has(word)
