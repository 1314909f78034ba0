// An Arabic noun phrase → the speakers in it: joint ones apart, the proper name without titles, the office beside it.
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/token.ts'
import { type Analysis, spanOf, tokenAt } from '../analysis.ts'
import type { SpeakerShape } from '../extracted.ts'
import { phraseEnd } from '../lexicon/ar/function-words.ts'
import { anonymous, bodies, documents, givenNames, nameLinks, roles, titles } from '../lexicon/ar/people.ts'
import type { Mention } from '../mention.ts'
import { withoutPrefix } from './cue.ts'
import type { Phrase } from './subject.ts'

/** In the order of the text; never empty for a span with a word. */
export const arabicMentions = (analysis: Analysis, span: Span): readonly Mention[] => {
  const { tokens } = analysis
  const from = tokenAt(tokens, span.start)
  const to = tokenAt(tokens, span.end)
  return splitJoint(tokens, { from, to }).flatMap((phrase) => mentionOf(analysis, phrase) ?? [])
}

const word = (tokens: readonly Token[], i: number): string => tokens[i]?.folded ?? ''
const isRole = (folded: string): boolean => roles.has(folded) || roles.has(folded.replace(/^ال/u, ''))
const isGiven = (folded: string): boolean =>
  givenNames.has(folded) || /^عبد(?:ال)?\p{L}{3,}$/u.test(folded) || folded === 'عبد'

interface Part extends Phrase {
  /** Whether an attached و stands before its first word. */
  readonly joined: boolean
}

/** *كل من A وB*, *الرئيس A ووزير خارجيته B*: split where a new name or office follows و after a name. */
const splitJoint = (tokens: readonly Token[], { from, to }: Phrase): readonly Part[] => {
  const isEach = /^كلا?$/u.test(word(tokens, from)) && word(tokens, from + 1) === 'من'
  const parts: Part[] = []
  let start = isEach ? from + 2 : from
  let joined = false
  for (let i = start + 1; i < to; i++) {
    const folded = word(tokens, i)
    if (!folded.startsWith('و') || !startsPerson(tokens, i, to)) continue
    if (!isEach && !personName(tokens, { from: start, to: i }, joined)) continue
    parts.push({ from: start, to: i, joined })
    start = i
    joined = true
  }
  return [...parts, { from: start, to, joined }]
}

/** A second office with the article (*والمدير التنفيذي*) is the same person's; a bare one needs a name of its own. */
const startsPerson = (tokens: readonly Token[], i: number, to: number): boolean => {
  const folded = word(tokens, i).slice(1)
  if (isGiven(folded) || (titles.has(folded) && !roles.has(folded))) return true
  return (
    roles.has(folded) && !folded.startsWith('ال') && personName(tokens, { from: i, to }, true) !== undefined
  )
}

const mentionOf = (analysis: Analysis, part: Part): Mention | undefined => {
  const { tokens, text } = analysis
  const whole = trim(tokens, part)
  const first = tokens[whole.from]
  const span = spanOf(tokens, whole.from, whole.to)
  if (!first || !span) return undefined
  const begin = part.joined && whole.from === part.from ? withoutPrefix(text, first, 1).start : span.start
  const name = personName(tokens, whole, part.joined)
  const nameSpan = name ? spanOf(tokens, name.from, name.to) : undefined
  const chosen = nameSpan
    ? { start: name?.from === whole.from ? begin : nameSpan.start, end: nameSpan.end }
    : { start: begin, end: span.end }
  const shape = shapeOf(tokens, whole, name !== undefined, part.joined)
  return {
    name: clean(text.slice(chosen.start, chosen.end)),
    span: chosen,
    role: name ? roleOf(text, tokens, whole, name) : null,
    shape,
    gender: genderOf(tokens, whole, part.joined),
    generic: name === undefined && isGeneric(tokens, whole, shape, part.joined),
  }
}

const genderOf = (tokens: readonly Token[], { from }: Phrase, joined: boolean): 'feminine' | undefined => {
  const first = joined ? word(tokens, from).slice(1) : word(tokens, from)
  return /(?:ه|ات)$/u.test(first) && !isGiven(first) ? 'feminine' : undefined
}

const clean = (name: string): string =>
  name
    .replace(/\s+/gu, ' ')
    .replace(/[«»"“”()[\]]/gu, '')
    .trim()

const trim = (tokens: readonly Token[], { from, to }: Phrase): Phrase => {
  let [start, end] = [from, to]
  while (start < end && tokens[start]?.kind === 'mark') start++
  while (end > start && tokens[end - 1]?.kind === 'mark') end--
  return { from: start, to: end }
}

/** Where the proper name stands in the phrase: after titles, from a given name, or what is left beside the office. */
const personName = (tokens: readonly Token[], { from, to }: Phrase, joined: boolean): Phrase | undefined => {
  const at = (i: number): string => (joined && i === from ? word(tokens, i).slice(1) : word(tokens, i))
  const first = at(from)
  const isPlain =
    ![roles, titles, bodies, documents, anonymous].some((list) => list.has(first)) && !/^ال/u.test(first)
  const leading = isPlain && !isGiven(first) ? leadingName(tokens, at, from, to) : undefined
  if (leading && leading.to < to) return leading
  for (let i = from; i < to; i++) {
    const isName = isGiven(at(i)) && !isOtherWord(at, i, from)
    if (isName && !bodies.has(at(i - 1)) && !isNamedAfter(at, i, from)) return nameFrom(at, i, to)
    if (/^(?:بن|بنت)$/u.test(at(i + 1)) && i + 1 < to) return nameFrom(at, i, to)
  }
  return foreignName(tokens, at, from, to)
}

/** Given names that are other words too: *على*, *باسم*, and offices at the head of the phrase (*أمين*). */
const isOtherWord = (at: (i: number) => string, i: number, from: number): boolean => {
  if (at(i) === 'علي') return i > from && !beforeName(at(i - 1))
  if (at(i) === 'باسم') return i > from
  return i === from && roles.has(at(i)) && !/^(?:بن|ال)/u.test(at(i + 1))
}

const beforeName = (folded: string): boolean => titles.has(folded) || isGiven(folded) || folded === 'بن'

/** *جامعة الملك سعود*, *مدينة الأمير سلطان*: a body that is called after a person. */
const isNamedAfter = (at: (i: number) => string, i: number, from: number): boolean => {
  for (let k = i - 1; k >= from && k >= i - 4; k--) {
    if (
      /^(?:ال)?(?:جامعه|مدينه|مستشفي|جائزه|مطار|مركز|مؤسسه|موسسه|كاس|ملعب|طريق|شارع|كليه|مدرسه|مسجد|بطوله)$/u.test(
        at(k),
      )
    )
      return true
    if (!titles.has(at(k))) return false
  }
  return false
}

const nameFrom = (at: (i: number) => string, from: number, to: number): Phrase => {
  let end = from + 1
  while (end < to && continuesName(at(end), at(end - 1), end - from)) end++
  return { from, to: end }
}

const continuesName = (folded: string, previous: string, length: number): boolean => {
  if (!/^\p{L}+$/u.test(folded)) return false
  if (nameLinks.has(folded) || nameLinks.has(previous)) return true
  if (phraseEnd.has(folded) && folded !== 'علي') return false
  if (isRole(folded) || (titles.has(folded) && !isGiven(folded)) || bodies.has(folded)) return false
  return length < 6
}

/** Names that no list has: after titles, before or after the office, or after a comma. */
const foreignName = (
  tokens: readonly Token[],
  at: (i: number) => string,
  from: number,
  to: number,
): Phrase | undefined => {
  let start = from
  while (
    start < to &&
    titles.has(at(start)) &&
    !(roles.has(at(start)) && start === from && isOffice(at, start))
  )
    start++
  const first = at(start)
  if (start > from && start < to && !isRole(first)) return nameFrom(at, start, to)
  if (bodies.has(first) || documents.has(first) || anonymous.has(first) || start >= to) return undefined
  if (!isRole(first)) return leadingName(tokens, at, from, to)
  const comma = findMark(tokens, from, to)
  if (comma !== undefined && comma + 1 < to && !isRole(at(comma + 1)) && !bodies.has(at(comma + 1)))
    return nameFrom(at, titles.has(at(comma + 1)) && comma + 2 < to ? comma + 2 : comma + 1, to)
  for (let i = to - 2; i > from; i--)
    if (titles.has(at(i)) && !isRole(at(i)) && /^ال|^د$|^م$/u.test(at(i))) return nameFrom(at, i + 1, to)
  return trailingName(at, from, to)
}

/** *المدرب البرتغالي X*: a title with an adjective is an office. */
const isOffice = (at: (i: number) => string, i: number): boolean =>
  at(i).startsWith('ال') && at(i + 1).startsWith('ال')

/** *كارستن فرتش محلل سوق النفط*: words before the office. */
const leadingName = (
  tokens: readonly Token[],
  at: (i: number) => string,
  from: number,
  to: number,
): Phrase | undefined => {
  let end = from
  while (end < to && end - from < 5 && continuesName(at(end), at(end - 1), 0)) end++
  const isDefinite = at(from).startsWith('ال') && end - from > 1
  const isWhole = end === to || isRole(at(end)) || tokens[end]?.kind === 'mark' || titles.has(at(end))
  return end > from && isWhole && !isDefinite && end - from <= 4 ? { from, to: end } : undefined
}

/** *المدير الرياضي لبوروسيا دورتموند مايكل زورك*: two or three bare words after a definite one. */
const trailingName = (at: (i: number) => string, from: number, to: number): Phrase | undefined => {
  let start = to
  if (at(start - 1).startsWith('ال') && isBareWord(at(start - 2)) && !/^ال/u.test(at(start - 2))) start--
  while (start > from + 1 && to - start < 3 && isBareWord(at(start - 1))) start--
  const first = at(start)
  if (to - start < 2 || /^[لبو]/u.test(first) || !/^ال/u.test(at(start - 1))) return undefined
  return { from: start, to }
}

const isBareWord = (folded: string): boolean =>
  /^\p{L}{2,}$/u.test(folded) &&
  !folded.startsWith('ال') &&
  !isRole(folded) &&
  !bodies.has(folded) &&
  !phraseEnd.has(folded)

const findMark = (tokens: readonly Token[], from: number, to: number): number | undefined => {
  for (let i = from; i < to; i++) if (/^[،,]$/u.test(word(tokens, i))) return i
  return undefined
}

const roleOf = (text: string, tokens: readonly Token[], whole: Phrase, name: Phrase): string | null => {
  const before = spanOf(tokens, whole.from, name.from)
  const after = spanOf(tokens, name.to, whole.to)
  const role = [before, after]
    .map((span) => (span ? clean(text.slice(span.start, span.end)).replace(/^[،,\s]+|[،,\s]+$/gu, '') : ''))
    .map((part) => withoutTitles(part))
    .find((part) => part !== '')
  return role ?? null
}

const withoutTitles = (phrase: string): string => {
  const parts = phrase.split(' ')
  const isTitle = (part: string | undefined): boolean =>
    part !== undefined && titles.has(foldWord(part)) && !isRole(foldWord(part))
  while (parts.length > 0 && isTitle(parts.at(-1))) parts.pop()
  while (parts.length > 0 && isTitle(parts[0])) parts.shift()
  return parts.join(' ')
}

const foldWord = (text: string): string =>
  text
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ة/gu, 'ه')
    .replace(/[ىئ]/gu, 'ي')
    .replace(/ؤ/gu, 'و')
    .replace(/[\u064B-\u0652]/gu, '')

const shapeOf = (
  tokens: readonly Token[],
  { from, to }: Phrase,
  named: boolean,
  joined: boolean,
): SpeakerShape => {
  const first = joined ? word(tokens, from).slice(1) : word(tokens, from)
  if (named) return 'PERSON'
  if (bodies.has(first) || documents.has(first)) return 'ORGANISATION'
  if (anonymous.has(first)) return /(?:ون|ين|اء)$/u.test(first) ? 'GROUP' : 'ANONYMOUS'
  if (isRole(first)) return 'OFFICE'
  return to - from === 1 && /(?:ون|ين)$/u.test(first) ? 'GROUP' : 'PERSON'
}

const honorifics = /^(?:معاليه|سموه|سعادته|فخامته|جلالته|سيادته|فضيلته|سماحته|معاليها|سعادتها|سموها)$/u

const isGeneric = (
  tokens: readonly Token[],
  { from, to }: Phrase,
  shape: SpeakerShape,
  joined: boolean,
): boolean => {
  const first = joined ? word(tokens, from).slice(1) : word(tokens, from)
  if (honorifics.test(first) || /^(?:الاخير|الاخيره)$/u.test(first)) return true
  if (shape === 'OFFICE' || titles.has(first)) return to - from <= 7
  return (
    to - from === 1 &&
    first.startsWith('ال') &&
    (bodies.has(first) || documents.has(first) || isRole(first) || titles.has(first))
  )
}
