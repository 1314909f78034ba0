// Whom an Arabic mention without a name means, as far as the text says: *الوزير* after *وزير الإسكان ماجد
// الحقيل*, *الشركة* after *شركة أرامكو*; and the fuller name of a speaker who is called by a surname.
import { wordAt } from '../../../text/token.ts'
import { words } from '../../../text/word.ts'
import type { Span } from '../../../text/span.ts'
import { type Analysis, placesBack, spanOf, tokenAt } from '../../analysis.ts'
import {
  bodies,
  dignities,
  documents,
  honorificPronouns,
  honorifics,
  sportsmen,
} from '../../../language/ar/people.ts'
import type { Mention } from '../../mention.ts'
import { laterAdjectives, phraseEnd } from '../../../language/ar/function-words.ts'
import { nationOf } from '../../../language/ar/nations.ts'
import { withoutPrefix } from '../cue/cue.ts'
import { formOf } from '../cue/cue-form.ts'
import { crowdBefore } from './definite.ts'
import { namedAt } from './naming.ts'
import { cleanName } from './name-words.ts'
import { taggedOver } from './tagged-name.ts'
import { hasArticle, isCalledAfterTitle, isGivenName, isIn, isNamePart } from '../word.ts'
import { attachedForms } from '../../../language/ar/particles.ts'

/** In tokens: how far back somebody is remembered. It bounds the work for each mention. */
const memory = 1500
/** How many uses of an office are searched for its holder. */
const mostPlaces = 30
/** How many uses of a name are searched for a fuller one: texts give the full name early. */
const mostFuller = 12
/** In tokens: the longest phrase that names somebody after the mention. */
const longestNamed = 14
/** In words: the most names before a surname. */
const mostNames = 5

const bare = (word: string): string => word.replace(/^(?:وال|بال|ال|لل)/u, '')

/** The nearest earlier phrase with the same office or body and more words. */
export const antecedentOf = (analysis: Analysis, mention: Mention): Mention | undefined => {
  const { tokens } = analysis
  const wanted = officeOf(mention.name)
  const [first] = wanted
  const from = tokenAt(tokens, mention.span.start)
  if (first === undefined || honorificPronouns.has(first)) return dignitaryBefore(analysis, first ?? '', from)
  const surname = wanted.length === 1 ? calledSo(analysis, mention, from) : undefined
  if (surname) return surname
  const before = namedIn(analysis, mention, wanted, placesOfOffice(analysis, first, from))
  if (before) return before
  return crowdBefore(analysis, mention) ?? namedLater(analysis, mention, wanted, from)
}

/** An office of two words whose holder is named only later (*الرئيس التشادي*). */
const namedLater = (
  analysis: Analysis,
  mention: Mention,
  wanted: readonly string[],
  from: number,
): Mention | undefined => {
  if (wanted.length < 2 || mention.shape !== 'OFFICE') return undefined
  const places = placesOfOffice(analysis, wanted[0] ?? '', from + 1 + memory).filter((i) => i > from)
  const found = namedIn(analysis, mention, wanted, places)
  return found?.shape === 'PERSON' ? found : undefined
}

/** Of those named at the places, the one who is most likely meant. The first place wins a tie. */
const namedIn = (
  analysis: Analysis,
  mention: Mention,
  wanted: readonly string[],
  places: readonly number[],
): Mention | undefined => {
  const { tokens } = analysis
  const own = tokenAt(tokens, mention.span.start)
  const [first] = wanted
  let best: { readonly found: Mention; readonly strange: number } | undefined
  for (const i of places) {
    const word = wordAt(tokens, i)
    if (isOfBody(mention) && /^(?:[وب]?ال|و?لل)/u.test(word) && !hasArticle(wordAt(tokens, i + 1))) continue
    if (!isOffice(tokens, i, wanted)) continue
    const found = namedAt(analysis, i, i < own ? own : i + longestNamed)
    if (!found || !isAnswer(found, mention, bare(word) === first)) continue
    const strange = strangenessOf(analysis, i, found, mention)
    if (strange === 0) return found
    if (strange !== undefined && (!best || strange < best.strange)) best = { found, strange }
  }
  return best?.found
}

const isOfBody = ({ name, shape }: Mention): boolean =>
  shape === 'ORGANISATION' && isIn(words(name)[0] ?? '', bodies, documents)

/** Whether the office is at token `i`: its words in order, except nations, which may be anywhere before the name. */
const isOffice = (tokens: Analysis['tokens'], i: number, wanted: readonly string[]): boolean => {
  let k = 0
  return wanted.every((one) => {
    if (k > 0 && nationOf(one) !== undefined) return true
    // *قائد القوة الخاصة لأمن الطرق*: with one more adjective.
    if (k > 1 && hasArticle(wordAt(tokens, i + k)) && !bare(wordAt(tokens, i + k)).endsWith(one)) k++
    return bare(wordAt(tokens, i + k++)).endsWith(one)
  })
}

const nationsIn = (names: readonly string[]): readonly string[] =>
  names.flatMap((word) => nationOf(word) ?? [])

/**
 * How unlikely it is that the one named at token `i` is meant: he has a nation that the mention does not name, or is
 * not a subject there. Undefined when the mention names another nation.
 */
const strangenessOf = (
  { tokens }: Analysis,
  i: number,
  found: Mention,
  mention: Mention,
): number | undefined => {
  const asked = nationsIn(words(mention.name).slice(1))
  const end = Math.max(i + 1, tokenAt(tokens, found.shape === 'PERSON' ? found.span.start : found.span.end))
  const nations = nationsIn(tokens.slice(i + 1, end).map(({ folded }) => folded))
  const isOther = asked.some((nation) => !nations.includes(nation))
  // Two nations identify a body whose name has none (*شركة س*, *الشركة البريطانية الهولندية*).
  if (isOther)
    return asked.length > 1 && nations.length === 0 && found.shape === 'ORGANISATION' ? 1 : undefined
  if (found.shape !== 'PERSON') return 0
  const isForeign = nations.length > asked.length
  const isBehind = phraseEnd.has(wordAt(tokens, i - 1)) || /^(?:لل|[بل](?!اعب))/u.test(wordAt(tokens, i))
  return (isForeign ? 2 : 0) + (isBehind ? 1 : 0)
}

/** *القاضي*, *الشيخ* after *صالح بن ناصر القاضي*: a surname that is a title elsewhere. */
const calledSo = (analysis: Analysis, mention: Mention, from: number): Mention | undefined => {
  const { tokens } = analysis
  const [word = ''] = words(mention.name)
  if (!isCalledAfterTitle(word)) return undefined
  for (const i of placesBack(analysis, word, from - memory, from).slice(0, mostPlaces)) {
    if (!isGivenName(wordAt(tokens, i - 1)) || laterAdjectives.has(wordAt(tokens, i + 1))) continue
    const found = nameAround(analysis, i)
    const isLast = found?.words.at(-1) === word && found.words.length > 1
    if (isLast)
      return { ...mention, name: found.name, span: found.span, shape: 'PERSON', role: null, generic: false }
  }
  return undefined
}

/** The words of an office or body, without articles and words of honour. */
const officeOf = (name: string): readonly string[] =>
  words(name)
    .filter((word) => !honorifics.has(word))
    .map(bare)

/** The places of the office before token `to`, the nearest first. */
const placesOfOffice = (analysis: Analysis, office: string, to: number): readonly number[] =>
  attachedForms
    .flatMap((prefix) => placesBack(analysis, prefix + office, to - memory, to))
    .sort((a, b) => b - a)
    .slice(0, mostPlaces)

/** A person fits any office, a body only when it is named by the same word. */
const isAnswer = (found: Mention, mention: Mention, isExact: boolean): boolean =>
  (found.shape === 'PERSON' && !isOfBody(mention)) ||
  (isExact && found.shape === mention.shape && !found.generic)

/** The nearest earlier person whom the text calls by a title of that dignity. */
const dignitaryBefore = (analysis: Analysis, pronoun: string, from: number): Mention | undefined => {
  const answering = titlesFor(pronoun)
  for (let i = from - 1; i >= Math.max(0, from - memory); i--) {
    if (!answering?.has(wordAt(analysis.tokens, i))) continue
    const found = namedAt(analysis, i, from)
    if (found?.shape === 'PERSON') return found
  }
  return undefined
}

const titlesFor = (pronoun: string): ReadonlySet<string> | undefined => {
  if (pronoun === '') return undefined
  if (pronoun.startsWith('سموه')) return dignities.prince
  return pronoun === 'سماحته' || pronoun === 'فضيلته' ? dignities.scholar : dignities.other
}

/**
 * The fullest form of a name that the text has with more words elsewhere: a surname alone and what is before it, or the
 * same first name with more between or after. Undefined where two people of that name are found.
 */
export const fullerName = (analysis: Analysis, mention: Mention): Mention | undefined => {
  if (mention.shape !== 'PERSON') return undefined
  const wanted = words(mention.name)
  const [first = ''] = wanted
  const from = tokenAt(analysis.tokens, mention.span.start)
  const found = analysis
    .places(first)
    .filter((i) => i !== from && Math.abs(i - from) <= memory)
    .slice(0, mostFuller)
    .filter((i) => goesBeyond(analysis, i, wanted))
    .flatMap((i) => fullerAt(analysis, i, wanted) ?? [])
  const fullest = found.toSorted((a, b) => b.words.length - a.words.length)[0]
  if (!fullest || found.some((one) => !isWithin(one.words, fullest.words))) return undefined
  return { ...mention, name: fullest.name, span: fullest.span }
}

interface Fuller {
  readonly name: string
  readonly words: readonly string[]
  readonly span: Span
}

/** The name around token `i`, the first word of the wanted name, when it has more words than that name. */
const fullerAt = (analysis: Analysis, i: number, wanted: readonly string[]): Fuller | undefined => {
  const found = nameAround(analysis, i)
  if (!found) return undefined
  const isSame = wanted.length === 1 ? found.from < i : found.from === i
  return isSame && found.words.length > wanted.length && isWithin(wanted, found.words) ? found : undefined
}

/** Whether the word after the wanted name, or before a name of one word, may be part of a name. */
const goesBeyond = ({ tokens }: Analysis, i: number, wanted: readonly string[]): boolean => {
  if (wanted.length === 1) return mayBeName(wordAt(tokens, i - 1))
  let k = 1
  while (k < wanted.length && wordAt(tokens, i + k) === wanted[k]) k++
  return mayBeName(wordAt(tokens, i + k))
}

const mayBeName = (word: string): boolean => {
  if (!/^\p{L}/u.test(word) || phraseEnd.has(word)) return false
  const form = isGivenName(word) ? undefined : formOf(word)?.form
  return form === undefined || form.verb.weak || form.kind === 'MASDAR'
}

type Around = Fuller & { readonly from: number }

/** What was found around each token. The same places are asked for again for every speaker. */
const around = new WeakMap<Analysis['tokens'], Map<number, Around | undefined>>()

const nameAround = (analysis: Analysis, i: number): Around | undefined => {
  const known = around.get(analysis.tokens) ?? new Map<number, Around | undefined>()
  around.set(analysis.tokens, known)
  if (!known.has(i)) known.set(i, readAround(analysis, i))
  return known.get(i)
}

const readAround = (analysis: Analysis, i: number): Around | undefined => {
  const { tokens, text } = analysis
  const phrase = taggedOver(analysis, i) ?? { from: runBefore(analysis, i), to: i + 1 }
  const span = spanOf(tokens, phrase.from, phrase.to)
  if (!span) return undefined
  const first = tokens[phrase.from]
  const start = first && isAndName(first.folded) ? withoutPrefix(text, first, 1).start : span.start
  const name = cleanName(text.slice(start, span.end))
  return { name, words: words(name), span, from: phrase.from }
}

/** Where the run of name parts before a surname begins; *ووليد الشماع* after another one. */
const runBefore = ({ tokens }: Analysis, i: number): number => {
  let start = i
  while (i - start < mostNames && isNamePart(wordAt(tokens, start - 1))) start--
  return isAndName(wordAt(tokens, start - 1)) ? start - 1 : start
}

const isAndName = (word: string): boolean =>
  word.startsWith('و') && !isGivenName(word) && isGivenName(word.slice(1))

/** Whether the words are among the others in the same order. */
const isWithin = (some: readonly string[], all: readonly string[]): boolean => {
  let at = -1
  return some.every((word) => (at = all.indexOf(word, at + 1)) >= 0)
}

/** Whether a mention without a name can mean a person: by title, by the same office, or as *اللاعب* for a player. */
export const standsFor = (
  mention: Mention,
  person: { readonly name: string; readonly role: string | null },
): boolean => {
  // *الاتحاد* is not its president.
  if (isOfBody(mention)) return false
  const wanted = words(mention.name).map(bare)
  const [first = ''] = wanted
  if (isSportsman(wanted, mention.name)) return true
  if (wanted.length === 1 && (honorificPronouns.has(first) || isLatter(first))) return true
  if (person.role === null) return false
  const held = words(person.role).map(bare)
  const asked = wanted.filter((word) => !honorifics.has(word))
  return asked.length > 0 && asked.every((word) => held.includes(word))
}

const isSportsman = (wanted: readonly string[], name: string): boolean =>
  sportsmen.has(wanted[0] ?? '') && wanted.length <= 4 && (name.startsWith('ال') || wanted.length > 1)

const isLatter = (word: string): boolean => word === 'اخير' || word === 'اخيره'

/** In letters: too many words share fewer consonants. */
const fewestConsonants = 3

/** Its consonants, because foreign names are written with or without long vowels (*بوتين*, *بوتن*). */
export const spellingOf = (word: string): string | undefined => {
  if (isGivenName(word)) return undefined
  const consonants = word.replace(/(?<=.)[اوي]/gu, '')
  return consonants.length >= fewestConsonants ? consonants : undefined
}
