// An Arabic noun phrase → the speakers in it: joint ones apart, the proper name without titles, and the office.
import { fold } from '../../../text/fold.ts'
import type { Span } from '../../../text/span.ts'
import { type Token, wordAt } from '../../../text/token.ts'
import { type Analysis, spanOf, tokenAt } from '../../analysis.ts'
import type { SpeakerShape } from '../../extracted.ts'
import { phraseEnd, prepositions, stressing } from '../../../language/ar/function-words.ts'
import {
  anonymous,
  bodies,
  crowds,
  documents,
  headedBy,
  honorificPronouns,
  latter,
  roles,
  states,
  titles,
  unnamedOnes,
} from '../../../language/ar/people.ts'
import { nationOf } from '../../../language/ar/nations.ts'
import type { Mention } from '../../mention.ts'
import { namesAnother } from '../phrase/beside.ts'
import { bodyName } from './body-name.ts'
import { withoutPrefix } from '../cue/cue.ts'
import { dualOffice } from './dual-office.ts'
import type { Phrase } from '../phrase/noun-phrase.ts'
import { cleanName, type NamePart, wordsOfPart } from './name-words.ts'
import { personName } from './person-name.ts'
import { hasArticle, isGivenName, isIn, isOwnRelation, isRole } from '../word.ts'

/** In words: a longer office has a complement and shows who is meant. */
const longestOffice = 7

/**
 * The mentions in the order of the text; never empty for a span with a word.
 * @param isOpen whether the end of the phrase is a guess: then a name needs a sign of its own
 */
export const arabicMentions = (analysis: Analysis, span: Span, isOpen = false): readonly Mention[] => {
  const { tokens } = analysis
  const first = tokenAt(tokens, span.start)
  // A span may begin inside a word, after an attached preposition.
  const joined = (tokens[first - 1]?.end ?? 0) > span.start
  const whole: NamePart = { from: joined ? first - 1 : first, to: tokenAt(tokens, span.end), joined }
  const found =
    dualOffice(analysis, whole) ??
    splitJoint(analysis, whole).flatMap((part) => mentionOf(analysis, part, isOpen) ?? [])
  const noun = found.length > 1 ? dualBody(wordAt(tokens, whole.from)) : undefined
  return noun === undefined
    ? found
    : found.map((one) => ({ ...one, shape: 'ORGANISATION', role: null, noun }))
}

/** *صحيفة* of *صحيفتا «الميناء» و«المرفأ»*: two bodies, whatever their names look like. */
const dualBody = (word: string): string | undefined => {
  const single = word.replace(/[اي]$/u, '').replace(/ت$/u, 'ه')
  return /\p{L}{3}[اي]$/u.test(word) && bodies.has(single) && !bodies.has(word) ? single : undefined
}

/** *كل من A وB*, *الرئيس A ووزير خارجيته B*: split where a new name or office follows و after a name. */
const splitJoint = (analysis: Analysis, whole: NamePart): readonly NamePart[] => {
  const { tokens } = analysis
  const { from, to } = whole
  const named = namesInMarks(analysis, whole)
  if (named) return named
  const isEach = /^كلا?$/u.test(wordAt(tokens, from)) && wordAt(tokens, from + 1) === 'من'
  const parts: NamePart[] = []
  let start = isEach ? from + 2 : from
  let { joined } = whole
  for (let i = start + 1; i < to; i++) {
    if (!wordAt(tokens, i).startsWith('و')) continue
    const isPair = isNamePair(analysis, start, i, to) || isCrowdPair(analysis, start, i, to)
    if (!isPair && !startsPerson(analysis, i, to)) continue
    if (!isPair && !isEach && !personName(analysis, { from: start, to: i, joined })) continue
    parts.push({ from: start, to: i, joined })
    start = i
    joined = true
  }
  return [...parts, { from: start, to, joined }]
}

/** *صحيفتا «الميناء» و«المرفأ»*: a noun in the dual and the names of the two. */
const namesInMarks = (
  { tokens, opening }: Analysis,
  { from, to }: NamePart,
): readonly NamePart[] | undefined => {
  const one = from + 1 < to ? opening.get(from + 1) : undefined
  if (!one || !/\p{L}{3}[اي]$/u.test(wordAt(tokens, from))) return undefined
  let next = from + 2
  while (next < to && !opening.has(next)) next++
  const other = next < to ? opening.get(next) : undefined
  const close = tokenAt(tokens, one.end)
  if (!other || next !== close + 2 || wordAt(tokens, close + 1) !== 'و') return undefined
  return [from + 1, next].map((i) => ({
    from: i + 1,
    to: Math.min(to, tokenAt(tokens, opening.get(i)?.end ?? 0)),
    joined: false,
  }))
}

/** *الصين وروسيا*, *بوتين وشي*: two states, or two words, when the text has the second one elsewhere without و. */
const isNamePair = ({ tokens, places }: Analysis, from: number, i: number, to: number): boolean => {
  const [one, other] = [wordAt(tokens, from), wordAt(tokens, i).slice(1)]
  if (isBodyPair(tokens, from, i, to)) return true
  if (i !== from + 1 || to !== i + 1 || other.length < 2) return false
  if (ofCountry.test(one) && ofCountry.test(other)) return true
  if (states.has(one) && states.has(other)) return true
  if (hasArticle(one) || hasArticle(other) || isRole(one) || bodies.has(one)) return false
  return places(other).length > 0
}

/** *مورفانيا وطرسيا*: countries that no list has. */
const ofCountry = /^(?!ال)\p{L}{2,}(?:يا|ستان|لاند)$/u

/** *الوزارة والنقابة*, *للشرطة وفريق الإنقاذ*; but *لجنة الأمن والدفاع* is one body. */
const isBodyPair = (tokens: readonly Token[], from: number, i: number, to: number): boolean => {
  const one = wordAt(tokens, from).replace(/^لل/u, 'ال')
  const other = wordAt(tokens, i).slice(1)
  if (!bodies.has(other) || !(bodies.has(one) || bodies.has(one.slice(1)))) return false
  if (hasArticle(other)) return i === from + 1 && to === i + 1 && hasArticle(one)
  return i + 1 < to && hasArticle(i === from + 1 ? one : wordAt(tokens, i - 1))
}

/** *مسؤولون وشهود عيان*; but *سكان وتجار المدينة* share what follows. */
const isCrowdPair = ({ tokens }: Analysis, from: number, i: number, to: number): boolean => {
  const [one, other] = [wordAt(tokens, from), wordAt(tokens, i).slice(1)]
  return i === from + 1 && isMany(one) && isMany(other) && !isShared(wordAt(tokens, to - 1), to > i + 1)
}

/** *سكان وتجار المدينة*, *أطباء وممرضون كثيرون*: what follows is said of both. */
const isShared = (last: string, isBehind: boolean): boolean =>
  hasArticle(last) || (isBehind && /(?:ون|ين)$/u.test(last))

const isMany = (word: string): boolean =>
  !hasArticle(word) && isIn(word, anonymous, crowds) && !unnamedOnes.has(word)

/** A second office with the article (*والمدير التنفيذي*) is the same person's; a bare one needs a name of its own. */
const startsPerson = (analysis: Analysis, i: number, to: number): boolean => {
  const { tokens } = analysis
  const word = wordAt(tokens, i).slice(1)
  if (isGivenName(word) || (titles.has(word) && !roles.has(word))) return true
  // *سلمى درويش وشقيقها نادر*
  if (isOwnRelation(word)) return i + 1 < to && isGivenName(wordAt(tokens, i + 1))
  return (
    roles.has(word) && !hasArticle(word) && personName(analysis, { from: i, to, joined: true }) !== undefined
  )
}

const mentionOf = (analysis: Analysis, part: NamePart, isOpen: boolean): Mention | undefined => {
  const { tokens, text } = analysis
  const whole = withoutMarks(tokens, withoutHead(tokens, part))
  const first = tokens[whole.from]
  const span = spanOf(tokens, whole.from, whole.to)
  if (!first || !span) return undefined
  const begin = whole.joined ? withoutPrefix(text, first, 1).start : span.start
  const { name, isBeside } = nameIn(analysis, whole, begin, isOpen)
  const called = name ?? (isBeside ? whole : bodyName(analysis, whole))
  const found = spanOf(tokens, called.from, called.to) ?? span
  const chosen = { start: Math.max(begin, found.start), end: found.end }
  const word = wordsOfPart(tokens, whole)(whole.from)
  // The person named is not the one meant: only the same words mean the same speaker.
  const shape = isBeside ? 'ANONYMOUS' : name ? shapeOfPerson(word) : shapeOf(word)
  return {
    name: cleanName(text.slice(chosen.start, chosen.end)),
    span: chosen,
    role: name ? roleOf(text, tokens, whole, name) : null,
    shape,
    noun: name ? undefined : nounOf(word, whole, called),
    gender: isFeminine(word) ? 'feminine' : undefined,
    generic: !name && !isBeside && isGeneric(tokens, whole, word, shape),
  }
}

/** *وكالة* of *وكالة «بلومبرج»*. */
const nounOf = (word: string, whole: Phrase, called: Phrase): string | undefined =>
  called.from > whole.from && bodies.has(word) ? word : undefined

/** The person's name in the phrase, unless it is somebody else's (`./beside.ts`). */
const nameIn = (
  analysis: Analysis,
  whole: NamePart,
  begin: number,
  isOpen: boolean,
): { readonly name: Phrase | undefined; readonly isBeside: boolean } => {
  const { tokens, text } = analysis
  const at = wordsOfPart(tokens, whole)
  const isCrowd = whole.to - whole.from === 1 && crowd.test(at(whole.from))
  const name = isCrowd ? undefined : personName(analysis, whole, isOpen)
  const first = text.slice(begin, tokens[whole.from]?.end)
  const isBeside = name !== undefined && namesAnother(at, first, whole, name)
  return { name: isBeside ? undefined : name, isBeside }
}

/** *المؤيدون*: a plural alone is not a name. */
const crowd = /^ال\p{L}{3,}ون$/u

const withoutMarks = (tokens: readonly Token[], { from, to, joined }: NamePart): NamePart => {
  let [start, end] = [from, to]
  while (start < end && tokens[start]?.kind === 'mark') start++
  while (end > start && (tokens[end - 1]?.kind === 'mark' || isLoose(wordAt(tokens, end - 1), end - start)))
    end--
  return { from: start, to: end, joined: joined && start === from }
}

/** *مجلس الإدارة برئاسة خالد فارس*, *الفريق بقيادة …*: its head is mentioned in passing; the body speaks. */
const withoutHead = (tokens: readonly Token[], part: NamePart): NamePart => {
  const { from, to } = part
  if (!isIn(wordsOfPart(tokens, part)(from), bodies, anonymous)) return part
  for (let i = from + 1; i < to; i++) if (headedBy.has(wordAt(tokens, i))) return { ...part, to: i }
  return part
}

/** *الضابط نفسه*, *المسؤولون في*: at the end of a phrase these name nobody. */
const isLoose = (word: string, length: number): boolean =>
  length > 1 && (stressing.has(word) || (prepositions.has(word) && word !== 'علي') || /^\p{L}$/u.test(word))

const isFeminine = (word: string): boolean => /(?:ه|ات)$/u.test(word) && !isGivenName(word)

/** *مصر*, *الصين*: a state has a name as a person does. */
const shapeOfPerson = (first: string): SpeakerShape => (states.has(first) ? 'STATE' : 'PERSON')

/** By the first word of a phrase without a person's name. */
const shapeOf = (first: string): SpeakerShape => {
  if (isIn(first, bodies, documents)) return 'ORGANISATION'
  if (anonymous.has(first)) return /(?:ون|ين|اء)$/u.test(first) ? 'GROUP' : 'ANONYMOUS'
  if (isRole(first)) return 'OFFICE'
  if (states.has(first)) return 'STATE'
  return /(?:ون|ين|\p{L}{4}و)$/u.test(first) ? 'GROUP' : 'ORGANISATION'
}

/** The words before the name, or else those after it, without titles. */
const roleOf = (text: string, tokens: readonly Token[], whole: Phrase, name: Phrase): string | null => {
  const before = spanOf(tokens, whole.from, name.from)
  const after = spanOf(tokens, name.to, whole.to)
  const role = [before, after]
    .map((span) =>
      span ? cleanName(text.slice(span.start, span.end)).replace(/^[،,\s]+|[،,\s]+$/gu, '') : '',
    )
    .map(withoutTitles)
    .find((part) => part !== '')
  return role ?? null
}

const withoutTitles = (phrase: string): string => {
  const parts = phrase.split(' ')
  let [start, end] = [0, parts.length]
  while (end > start && isMereTitle(parts[end - 1])) end--
  while (start < end && isMereTitle(parts[start])) start++
  return parts.slice(start, end).join(' ')
}

const isMereTitle = (word = ''): boolean => titles.has(fold(word)) && !isRole(fold(word))

/** Whether a phrase without a name refers to somebody mentioned earlier: *سموه*, *الوزير*, *الشركة*. */
const isGeneric = (
  tokens: readonly Token[],
  { from, to }: Phrase,
  first: string,
  shape: SpeakerShape,
): boolean => {
  if (isIn(first, honorificPronouns, latter)) return true
  if (shape === 'OFFICE' || titles.has(first)) return to - from <= 3 || !hasComplement(tokens, from, to)
  if (!hasArticle(first)) return isIn(first, bodies, documents) && isOfKnownBody(tokens, from, to)
  if (to - from === 2 || to - from === 3)
    return sourceNouns.has(first) || (isIn(first, bodies, documents) && areNations(tokens, from + 1, to))
  return to - from === 1 && (isIn(first, bodies, documents, anonymous, people) || crowd.test(first))
}

/** *المصادر العسكرية*, after *مصادر عسكرية*. */
const sourceNouns: ReadonlySet<string> = new Set(['المصادر', 'المصدر'])

const areNations = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (nationOf(wordAt(tokens, i)) === undefined) return false
  return true
}

/** *إدارة الكلية*: the text has said before which one. */
const isOfKnownBody = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 2 && hasArticle(wordAt(tokens, from + 1)) && bodies.has(wordAt(tokens, from + 1))

/** *الأهالي*, *السكان*. */
const people: ReadonlySet<string> = new Set([...crowds].map((noun) => `ال${noun}`))

const hasComplement = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (to - from > longestOffice) return true
  for (let i = from + 1; i < to; i++) if (phraseEnd.has(wordAt(tokens, i))) return true
  return false
}
