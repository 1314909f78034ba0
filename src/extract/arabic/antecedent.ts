// Who an Arabic mention without a name stands for, as far as the earlier text says: *الوزير* after *وزير الإسكان ماجد
// الحقيل*, *الشركة* after *شركة أرامكو*; and the fuller name of a speaker who is called by a surname.
import type { Span } from '../../text/span.ts'
import { words } from '../../text/word.ts'
import { type Analysis, spanOf, tokenAt } from '../analysis.ts'
import { bareThat, phraseEnd, pronounThat, timeWords } from '../lexicon/ar/function-words.ts'
import { bodies, documents, givenNames, nameLinks, roles, states, titles } from '../lexicon/ar/people.ts'
import type { Mention } from '../mention.ts'
import { withoutPrefix } from './cue.ts'
import { arabicMentions } from './mention.ts'

/** In tokens: how far back somebody is remembered. It bounds the work for each mention. */
const memory = 1500
const longestPhrase = 14

const bare = (word: string): string => word.replace(/^(?:وال|بال|ال|لل)/u, '')

/** The nearest earlier phrase with the same office or body and more to it. */
export const antecedentOf = (analysis: Analysis, mention: Mention): Mention | undefined => {
  const { tokens } = analysis
  const wanted = words(mention.name)
    .filter((word) => !isHonorific(word))
    .map(bare)
  const first = wanted[0]
  const from = tokenAt(tokens, mention.span.start)
  if (first === undefined || honorificPronoun.test(first)) return dignitaryBefore(analysis, first ?? '', from)
  for (let i = from - 1; i >= Math.max(0, from - memory); i--) {
    const word = tokens[i]?.folded ?? ''
    if (mention.shape === 'ORGANISATION' && /^و?ال/u.test(word)) continue
    if (bare(word) !== first && !(/^[ولب]/u.test(word) && bare(word.slice(1)) === first)) continue
    if (!wanted.every((one, k) => bare(tokens[i + k]?.folded ?? '').endsWith(one))) continue
    const found = phraseAt(analysis, i, from)
    const isExact = bare(word) === first
    if (found && (found.shape === 'PERSON' || (isExact && found.shape === mention.shape && !found.generic)))
      return found
  }
  return undefined
}

const honorificPronoun = /^(?:معاليه|سموه|سعادته|فخامته|جلالته|سيادته|فضيلته|سماحته|معاليها|سعادتها|سموها)$/u
/** Which titles each honorific pronoun answers to. */
const dignities: readonly (readonly [RegExp, RegExp])[] = [
  [/^سموه/u, /^(?:و|ل)?(?:صاحب|سمو|الامير|امير|الشيخ|وامير)$/u],
  [/^(?:سماحته|فضيلته)/u, /^(?:و|ل)?(?:سماحه|فضيله|الشيخ|المفتي|مفتي|الامام)$/u],
  [/./u, /^(?:و|ل)?(?:معالي|صاحب|وزير|الوزير|الملك|الرييس|الدكتور|المهندس|رييس|محافظ|سفير|السفير|الامين)$/u],
]

/** The nearest person before that the text calls by a title of that dignity. */
const dignitaryBefore = (analysis: Analysis, pronoun: string, from: number): Mention | undefined => {
  const title = dignities.find(([called]) => called.test(pronoun))?.[1]
  for (let i = from - 1; title && i >= Math.max(0, from - memory); i--) {
    if (!title.test(analysis.tokens[i]?.folded ?? '')) continue
    const found = phraseAt(analysis, i, from)
    if (found?.shape === 'PERSON') return found
  }
  return undefined
}

const isHonorific = (word: string): boolean =>
  /^(?:معالي|سعاده|سمو|صاحب|فخامه|جلاله|فضيله|سماحه|دوله)$/u.test(word)

const phraseAt = (analysis: Analysis, from: number, limit: number, single = false): Mention | undefined => {
  const { tokens } = analysis
  let to = from + 1
  while (to < Math.min(limit, from + longestPhrase) && isInPhrase(tokens, to)) to++
  const span = spanOf(tokens, from, to)
  const [found] = span ? arabicMentions(analysis, span, true) : []
  return found && (single || words(found.name).length > 1) ? found : undefined
}

const isInPhrase = (tokens: Analysis['tokens'], i: number): boolean => {
  const word = tokens[i]?.folded ?? ''
  // The full stop of *د.* belongs to the title.
  if (word === '.') return /^[دام]$/u.test(tokens[i - 1]?.folded ?? '')
  const isEnd =
    (phraseEnd.has(word) && word !== 'علي') ||
    timeWords.has(word) ||
    bareThat.has(word) ||
    pronounThat.has(word)
  // An object after the body's name: *اللجنة بياناً*, *المركز بيانه*.
  const isObject =
    /^(?:\p{L}{3,}ا|(?:بيان|كلمت|تصريحات|حديث)ه?ا?)$/u.test(word) &&
    !isNamePart(word) &&
    /^ال/u.test(tokens[i - 1]?.folded ?? '')
  return tokens[i]?.kind === 'word' && word !== '' && !isEnd && !isObject
}

/** For a surname alone, the run of names that it closed earlier in the text. */
export const fullerName = (analysis: Analysis, mention: Mention): Mention | undefined => {
  const { tokens, text } = analysis
  const [surname, second] = words(mention.name)
  if (mention.shape !== 'PERSON' || surname === undefined || second !== undefined) return undefined
  const from = tokenAt(tokens, mention.span.start)
  for (let i = from - 1; i >= Math.max(0, from - memory); i--) {
    if (tokens[i]?.folded !== surname) continue
    let start = i
    while (start > 0 && i - start < 5 && isNamePart(tokens[start - 1]?.folded ?? '')) start--
    const span = start < i ? spanOf(tokens, start, i + 1) : undefined
    if (span) return { ...mention, name: text.slice(span.start, span.end).replace(/\s+/gu, ' '), span }
  }
  return undefined
}

const isNamePart = (word: string): boolean =>
  givenNames.has(word) || nameLinks.has(word) || /^عبد(?:ال)?\p{L}{3,}$/u.test(word)

/** *المدرب الأرجنتيني*, *نجم المنتخب*: sport calls a player by office and nation. */
const isSomebody = (wanted: readonly string[], name: string): boolean =>
  /^(?:نجم|لاعب|مهاجم|مدافع|حارس|مدرب|قايد|مسوول|هداف|فني)$/u.test(wanted[0] ?? '') &&
  wanted.length <= 4 &&
  (name.startsWith('ال') || wanted.length > 1)

/** Whether a mention without a name can stand for a person: by title, by the same office, or as *اللاعب* for a player. */
export const standsFor = (
  mention: Mention,
  person: { readonly name: string; readonly role: string | null },
): boolean => {
  const wanted = words(mention.name).map(bare)
  if (isSomebody(wanted, mention.name)) return true
  if (wanted.length === 1 && (honorificPronoun.test(wanted[0] ?? '') || /^اخيره?$/u.test(wanted[0] ?? '')))
    return true
  if (person.role === null)
    return wanted.length === 1 && !bodies.has(wanted[0] ?? '') && !documents.has(wanted[0] ?? '')
  const held = words(person.role).map(bare)
  const asked = wanted.filter((word) => !isHonorific(word))
  return asked.length > 0 && asked.every((word) => held.includes(word))
}

/**
 * The first person that a stretch of the text names, not after a preposition: its likely subject.
 * @param anybody whether a body will do, and what an attached ل gives the speech to (*كلمة لوزير الإسكان*)
 */
export const topicIn = (
  analysis: Analysis,
  from: number,
  to: number,
  anybody = false,
): Mention | undefined => {
  const { tokens } = analysis
  for (let i = anybody ? afterCall(tokens, from, to) : from; i < to; i++) {
    const word = tokens[i]?.folded ?? ''
    const bareWord = anybody ? word.replace(/^ل(?=\p{L}{3})/u, '') : word
    const before = tokens[i - 1]?.folded ?? ''
    const isHead = roles.has(bareWord) || titles.has(bareWord) || givenNames.has(bareWord)
    const isFirst = i === from || !phraseEnd.has(before) || (anybody && before === 'من')
    if (
      !(isHead || (anybody && (bodies.has(bareWord) || states.has(bareWord)))) ||
      !isFirst ||
      word === 'علي'
    )
      continue
    const found = phraseAt(analysis, i, to, anybody)
    if (found && bareWord !== word) return { ...found, span: withoutLetter(analysis, i, found.span) }
    if (found && (anybody || found.shape === 'PERSON')) return found
  }
  return undefined
}

/** *تلقى اتصالاً من …*: the caller is who speaks. */
const afterCall = (tokens: Analysis['tokens'], from: number, to: number): number => {
  for (let i = from; i < to; i++)
    if (/^اتصالا?$/u.test(tokens[i]?.folded ?? ''))
      for (let k = i + 1; k < Math.min(to, i + 6); k++) if (tokens[k]?.folded === 'من') return k + 1
  return from
}

const withoutLetter = ({ text, tokens }: Analysis, i: number, span: Span): Span => {
  const token = tokens[i]
  return token ? { start: withoutPrefix(text, token, 1).start, end: span.end } : span
}

/** In tokens: how far back a text may have introduced the man whom it then quotes without a name. */
const introduction = 300

/** Who a hidden subject means when nobody has spoken yet: the first person named before. */
export const introducedBefore = (analysis: Analysis, offset: number): Mention | undefined => {
  const to = tokenAt(analysis.tokens, offset)
  return topicIn(analysis, Math.max(0, to - introduction), to)
}

/** Long vowels that foreign names are written with or without: *بوتين*, *بوتن*. */
const skeleton = (word: string): string => word.replace(/(?<=.)[اوي]/gu, '')

/** Whether two single words are one foreign name in two spellings: the same consonants, three at least. */
export const isSameSpelling = (one: string, other: string): boolean =>
  one !== other &&
  skeleton(one) === skeleton(other) &&
  skeleton(one).length >= 3 &&
  Math.abs(one.length - other.length) <= 1
