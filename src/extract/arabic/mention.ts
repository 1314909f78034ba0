// An Arabic noun phrase → the speakers in it: joint ones apart, the proper name without titles, the office beside it.
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/token.ts'
import { type Analysis, spanOf, tokenAt } from '../analysis.ts'
import type { SpeakerShape } from '../extracted.ts'
import { phraseEnd } from '../lexicon/ar/function-words.ts'
import {
  anonymous,
  bodies,
  documents,
  givenNames,
  nameLinks,
  roles,
  states,
  titles,
} from '../lexicon/ar/people.ts'
import type { Mention } from '../mention.ts'
import { withoutPrefix } from './cue.ts'
import type { Phrase } from './noun-phrase.ts'

/**
 * In the order of the text; never empty for a span with a word.
 * @param isOpen whether the end of the phrase is a guess: then a name needs a sign of its own
 */
export const arabicMentions = (analysis: Analysis, span: Span, isOpen = false): readonly Mention[] => {
  const { tokens } = analysis
  const first = tokenAt(tokens, span.start)
  // A span may begin inside a word, after an attached preposition.
  const isInside = (tokens[first - 1]?.end ?? 0) > span.start
  const from = isInside ? first - 1 : first
  const to = tokenAt(tokens, span.end)
  const pair = dualOffice(analysis, from, to)
  if (pair) return pair
  return splitJoint(tokens, { from, to, joined: isInside }).flatMap(
    (phrase) => mentionOf(analysis, { ...phrase, isOpen }) ?? [],
  )
}

/**
 * *وزيرا الدفاع الصيني والروسي*: two holders of one office, told apart by their adjectives. Whoever the text names with
 * that office and adjective, before or after, is meant; undefined unless it names both.
 */
const dualOffice = (analysis: Analysis, from: number, to: number): readonly Mention[] | undefined => {
  const { tokens } = analysis
  const single = word(tokens, from).replace(/[اي]$/u, '')
  const [one, other] = [word(tokens, to - 2), word(tokens, to - 1)]
  if (!/[اي]$/u.test(word(tokens, from)) || !roles.has(single) || to - from < 4) return undefined
  if (!/^ال\p{L}+ي$/u.test(one) || !/^وال\p{L}+ي$/u.test(other)) return undefined
  const office = [single, ...tokens.slice(from + 1, to - 2).map(({ folded }) => folded)]
  const found = [one, other.slice(1)].map((adjective) => holderOf(analysis, office, adjective))
  return found.every((mention) => mention !== undefined) ? found : undefined
}

const holderOf = (analysis: Analysis, office: readonly string[], adjective: string): Mention | undefined => {
  const { tokens } = analysis
  for (let i = 0; i < tokens.length; i++) {
    if (word(tokens, i) !== adjective) continue
    const isCounterpart = /^(?:ب|ل|و)?نظير(?:ه|ها|هم)$/u.test(word(tokens, i - 1))
    const isOffice = office.every(
      (part, k) => word(tokens, i - office.length + k).replace(/^[ولب](?=\p{L}{4})/u, '') === part,
    )
    if (!isCounterpart && !isOffice) continue
    const at = (k: number): string => word(tokens, k)
    const name = isBareWord(at(i + 1)) ? nameFrom(at, i + 1, Math.min(i + 4, tokens.length)) : undefined
    const span = name ? spanOf(tokens, name.from, name.to) : undefined
    if (span)
      return {
        name: clean(analysis.text.slice(span.start, span.end)),
        span,
        role: null,
        shape: 'PERSON',
        generic: false,
      }
  }
  return undefined
}

const word = (tokens: readonly Token[], i: number): string => tokens[i]?.folded ?? ''
const isRole = (folded: string): boolean => roles.has(folded) || roles.has(folded.replace(/^ال/u, ''))
const isGiven = (folded: string): boolean =>
  givenNames.has(folded) || /^عبد(?:ال)?\p{L}{3,}$/u.test(folded) || folded === 'عبد'

interface Part extends Phrase {
  /** Whether a letter that is not part of it stands before its first word. */
  readonly joined: boolean
}

/** *كل من A وB*, *الرئيس A ووزير خارجيته B*: split where a new name or office follows و after a name. */
const splitJoint = (tokens: readonly Token[], whole: Part): readonly Part[] => {
  const { from, to } = whole
  const isEach = /^كلا?$/u.test(word(tokens, from)) && word(tokens, from + 1) === 'من'
  const parts: Part[] = []
  let start = isEach ? from + 2 : from
  let { joined } = whole
  for (let i = start + 1; i < to; i++) {
    const folded = word(tokens, i)
    if (!folded.startsWith('و')) continue
    const isPair = isNamePair(tokens, start, i, to)
    if (!isPair && !startsPerson(tokens, i, to)) continue
    if (!isEach && !isPair && !personName(tokens, { from: start, to: i }, joined)) continue
    parts.push({ from: start, to: i, joined })
    start = i
    joined = true
  }
  return [...parts, { from: start, to, joined }]
}

/** *الصين وروسيا*, *بوتين وشي*: two states, or two words of which the second stands alone elsewhere in the text. */
const isNamePair = (tokens: readonly Token[], from: number, i: number, to: number): boolean => {
  const [one, other] = [word(tokens, from), word(tokens, i).slice(1)]
  if (i !== from + 1 || to !== i + 1 || other.length < 2) return false
  if (states.has(one) && states.has(other)) return true
  if (/^ال/u.test(one) || /^ال/u.test(other) || isRole(one) || bodies.has(one)) return false
  return tokens.some((token) => token.folded === other)
}

/** A second office with the article (*والمدير التنفيذي*) is the same person's; a bare one needs a name of its own. */
const startsPerson = (tokens: readonly Token[], i: number, to: number): boolean => {
  const folded = word(tokens, i).slice(1)
  if (isGiven(folded) || (titles.has(folded) && !roles.has(folded))) return true
  return (
    roles.has(folded) && !folded.startsWith('ال') && personName(tokens, { from: i, to }, true) !== undefined
  )
}

const mentionOf = (analysis: Analysis, part: Part & { readonly isOpen: boolean }): Mention | undefined => {
  const { tokens, text } = analysis
  const whole = trim(tokens, part)
  const first = tokens[whole.from]
  const span = spanOf(tokens, whole.from, whole.to)
  if (!first || !span) return undefined
  const begin = part.joined && whole.from === part.from ? withoutPrefix(text, first, 1).start : span.start
  const name = personName(tokens, whole, part.joined, part.isOpen)
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
const personName = (
  tokens: readonly Token[],
  { from, to }: Phrase,
  joined: boolean,
  isOpen = false,
): Phrase | undefined => {
  const at = (i: number): string => (joined && i === from ? word(tokens, i).slice(1) : word(tokens, i))
  const first = at(from)
  if (honorifics.test(first) || /^الاخيره?$/u.test(first)) return undefined
  const isPlain =
    ![roles, titles, bodies, documents, anonymous].some((list) => list.has(first)) && !/^ال/u.test(first)
  const leading = isPlain && !isGiven(first) ? leadingName(tokens, at, from, to) : undefined
  if (leading && leading.to < to) return leading
  for (let i = from; i < to; i++) {
    const isName = isGiven(at(i)) && !isOtherWord(at, i, from)
    if (isName && !bodies.has(at(i - 1)) && !isNamedAfter(at, i, from))
      return nameFrom(at, i - unlisted(at, i, from), to)
    if (/^(?:بن|بنت)$/u.test(at(i + 1)) && i + 1 < to) return nameFrom(at, i, to)
  }
  return foreignName(tokens, at, from, to, isOpen)
}

/** 1 when a name that no list has stands before the one that was found (*الصيني دونغ جون*). */
const unlisted = (at: (i: number) => string, i: number, from: number): number =>
  i - 2 >= from && isBareWord(at(i - 1)) && !titles.has(at(i - 1)) && /^ال\p{L}+(?:ي|يه)$/u.test(at(i - 2))
    ? 1
    : 0

/** Given names that are other words too: *على*, *باسم*, and offices at the head of the phrase (*أمين*). */
const isOtherWord = (at: (i: number) => string, i: number, from: number): boolean => {
  if (at(i) === 'علي') return i > from && !beforeName(at(i - 1))
  if (at(i) === 'باسم') return /متحدث|ناطق/u.test(at(i - 1)) || i + 1 === from
  return roles.has(at(i)) && !/^بن$/u.test(at(i + 1)) && !isGiven(at(i + 1))
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
  if (/^[بل]\p{L}{3,}(?:ه|ها|هم)$/u.test(folded) && !isGiven(folded)) return false
  // An indefinite accusative after a full name is an adverb or an object.
  if (length >= 2 && /^\p{L}{4,}ا$/u.test(folded) && !isGiven(folded)) return false
  if (folded === 'علي') return isGiven(previous)
  if (phraseEnd.has(folded)) return false
  if (isRole(folded) || (titles.has(folded) && !isGiven(folded)) || bodies.has(folded)) return false
  return length < 6
}

/** Names that no list has: after titles, before or after the office, or after a comma. */
const foreignName = (
  tokens: readonly Token[],
  at: (i: number) => string,
  from: number,
  to: number,
  isOpen: boolean,
): Phrase | undefined => {
  let start = from
  while (start < to && isTitle(at, start, from)) start++
  const first = at(start)
  if (start > from && start < to && !isRole(first)) return nameFrom(at, start, to)
  if (phraseEnd.has(first)) return undefined
  if (bodies.has(first) || documents.has(first) || anonymous.has(first) || start >= to) return undefined
  if (!isRole(first)) return isOpen ? undefined : leadingName(tokens, at, from, to)
  const called = callName(at, start, to)
  if (called) return called
  const comma = findMark(tokens, from, to)
  if (comma !== undefined && comma + 1 < to && !isRole(at(comma + 1)) && !bodies.has(at(comma + 1)))
    return nameFrom(at, titles.has(at(comma + 1)) && comma + 2 < to ? comma + 2 : comma + 1, to)
  for (let i = to - 2; i > from; i--)
    if (titles.has(at(i)) && !isRole(at(i)) && /^ال|^د$|^م$/u.test(at(i))) return nameFrom(at, i + 1, to)
  return isOpen ? undefined : trailingName(at, from, to)
}

/** A word before the name that is not an office: *أمير* alone is one, *الأمير* is not. */
const isTitle = (at: (i: number) => string, i: number, from: number): boolean => {
  if (at(i) === '.') return true
  if (!titles.has(at(i))) return false
  if (!roles.has(at(i))) return true
  return /^ال/u.test(at(i)) && !(i === from && isOffice(at, i))
}

/** *السفير قطان*, *الرئيس أوباما*: a definite office and one or two bare words are a title and a name. */
const callName = (at: (i: number) => string, from: number, to: number): Phrase | undefined => {
  const length = to - from - 1
  if (!at(from).startsWith('ال') || length < 1 || length > 2) return undefined
  for (let i = from + 1; i < to; i++)
    if (!isBareWord(at(i)) || /^[لبو]\p{L}{4}/u.test(at(i))) return undefined
  return { from: from + 1, to }
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
  const isWhole =
    end === to ||
    phraseEnd.has(at(end)) ||
    isRole(at(end)) ||
    tokens[end]?.kind === 'mark' ||
    titles.has(at(end))
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
  { from }: Phrase,
  named: boolean,
  joined: boolean,
): SpeakerShape => {
  const first = joined ? word(tokens, from).slice(1) : word(tokens, from)
  if (named) return states.has(first) ? 'STATE' : 'PERSON'
  if (bodies.has(first) || documents.has(first)) return 'ORGANISATION'
  if (anonymous.has(first)) return /(?:ون|ين|اء)$/u.test(first) ? 'GROUP' : 'ANONYMOUS'
  if (isRole(first)) return 'OFFICE'
  if (states.has(first)) return 'STATE'
  return /(?:ون|ين)$/u.test(first) ? 'GROUP' : 'ORGANISATION'
}

const honorifics = /^(?:معاليه|سموه|سعادته|فخامته|جلالته|سيادته|فضيلته|سماحته|معاليها|سعادتها|سموها)$/u

const hasComplement = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (to - from > 7) return true
  for (let i = from + 1; i < to; i++) if (phraseEnd.has(word(tokens, i))) return true
  return false
}

const isGeneric = (
  tokens: readonly Token[],
  { from, to }: Phrase,
  shape: SpeakerShape,
  joined: boolean,
): boolean => {
  const first = joined ? word(tokens, from).slice(1) : word(tokens, from)
  if (honorifics.test(first) || /^(?:الاخير|الاخيره)$/u.test(first)) return true
  if (shape === 'OFFICE' || titles.has(first)) return to - from <= 3 || !hasComplement(tokens, from, to)
  return (
    to - from === 1 &&
    first.startsWith('ال') &&
    (bodies.has(first) || documents.has(first) || isRole(first) || titles.has(first))
  )
}
