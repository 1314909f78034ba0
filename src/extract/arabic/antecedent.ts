// Who an Arabic mention without a name stands for, as far as the earlier text says: *الوزير* after *وزير الإسكان ماجد
// الحقيل*, *الشركة* after *شركة أرامكو*; and the fuller name of a speaker who is called by a surname.
import { words } from '../../text/word.ts'
import { type Analysis, spanOf, tokenAt } from '../analysis.ts'
import { bareThat, phraseEnd, pronounThat, timeWords } from '../lexicon/ar/function-words.ts'
import { bodies, documents, givenNames, nameLinks, roles, titles } from '../lexicon/ar/people.ts'
import type { Mention } from '../mention.ts'
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
  if (first === undefined || honorificPronoun.test(first))
    return dignitaryBefore(analysis, from, dignityMemory)
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
/** In tokens: a dignitary is called *سموه* soon after the name or not at all. */
const dignityMemory = 90

/** The nearest person before that the text calls by a title. */
const dignitaryBefore = (analysis: Analysis, from: number, reach: number): Mention | undefined => {
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    const word = analysis.tokens[i]?.folded ?? ''
    if (
      !/^(?:و|ل)?(?:صاحب|معالي|سمو|الامير|الشيخ|وزير|الوزير|الملك|الدكتور|المهندس|امير|رييس|مدير|محافظ|سفير|السفير|فضيله|سعاده)$/u.test(
        word,
      )
    )
      continue
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
  while (to < Math.min(limit, from + longestPhrase) && isInPhrase(tokens[to]?.folded ?? '', tokens[to]?.kind))
    to++
  const span = spanOf(tokens, from, to)
  const [found] = span ? arabicMentions(analysis, span) : []
  return found && (single || words(found.name).length > 1) ? found : undefined
}

const isInPhrase = (word: string, kind: string | undefined): boolean =>
  kind === 'word' &&
  word !== '' &&
  !(phraseEnd.has(word) && word !== 'علي') &&
  !timeWords.has(word) &&
  !bareThat.has(word) &&
  !pronounThat.has(word)

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
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.folded ?? ''
    const bareWord = anybody ? word.replace(/^ل(?=\p{L}{3})/u, '') : word
    const before = tokens[i - 1]?.folded ?? ''
    const isHead = roles.has(bareWord) || titles.has(bareWord) || givenNames.has(bareWord)
    if (!(isHead || (anybody && bodies.has(bareWord))) || phraseEnd.has(before) || word === 'علي') continue
    const found = phraseAt(analysis, i, to, anybody)
    if (found && (anybody || found.shape === 'PERSON')) return found
  }
  return undefined
}
