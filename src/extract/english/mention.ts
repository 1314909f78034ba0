// A speaker's noun phrase → who it names: joint speakers apart, titles and appositions off the name, and what kind of
// speaker it is.
import type { Span } from '../../text/span.ts'
import { type Analysis, tokenAt } from '../analysis.ts'
import type { SpeakerShape } from '../extracted.ts'
import type { Gender } from '../frame.ts'
import {
  anonymousNouns,
  bodyNouns,
  documentNouns,
  feminineNames,
  feminineTitles,
  groupNouns,
  masculineNames,
  masculineTitles,
  officeNouns,
  stateNames,
} from '../lexicon/en/names.ts'
import { determiners, personalPronouns, titles } from '../lexicon/en/words.ts'
import type { Mention } from '../mention.ts'

interface Word {
  readonly start: number
  readonly end: number
  readonly folded: string
  readonly isCapital: boolean
}

/** In the order of the text; empty for a phrase without words. */
export const mentionsIn = (analysis: Analysis, span: Span): readonly Mention[] =>
  jointParts(analysis, wordsIn(analysis, span)).flatMap((part) => mentionOf(analysis, part) ?? [])

const wordsIn = ({ text, tokens }: Analysis, span: Span): readonly Word[] => {
  const found: Word[] = []
  for (let i = tokenAt(tokens, span.start); i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.start >= span.end) break
    const first = text[token.start] ?? ''
    const { start, end, folded } = token
    const isCapital =
      first !== first.toLowerCase() &&
      !/^(?:the|a|an|his|her|its|their|my|our|your|this|these|some|one)$/.test(folded)
    found.push({ start, end, folded, isCapital })
  }
  return found
}

/** *X and Y*, both names or both with an article, are two; *the Department of Health and Human Services* is one. */
const jointParts = (analysis: Analysis, words: readonly Word[]): readonly (readonly Word[])[] => {
  const comma = words.findIndex(({ folded }) => folded === ',')
  const at = words.findIndex(({ folded }, i) => folded === 'and' && i > 0)
  if (at < 0 || (comma >= 0 && comma < at && !isList(words, at))) return [words]
  const left = words.slice(0, at)
  const right = words.slice(at + 1)
  if (!isWhole(analysis, left) || !isWhole(analysis, right) || isOneBody(analysis, left, right))
    return [words]
  return [...splitBy(left, ','), ...jointParts(analysis, right)]
}

/** *the Department of Health and Human Services*: a body and what only goes on with its name. */
const isOneBody = (analysis: Analysis, left: readonly Word[], right: readonly Word[]): boolean =>
  mentionOf(analysis, left)?.shape === 'ORGANISATION' &&
  !determiners.has(right[0]?.folded ?? '') &&
  mentionOf(analysis, right)?.gender === undefined

/** *X, Y and Z*: nothing but names before the last comma. */
const isList = (words: readonly Word[], at: number): boolean =>
  splitBy(words.slice(0, at), ',').every((part) =>
    part.every(({ isCapital, folded }) => isCapital || folded === '.'),
  )

const splitBy = (words: readonly Word[], mark: string): readonly (readonly Word[])[] => {
  const parts: Word[][] = [[]]
  for (const word of words) {
    if (word.folded === mark) parts.push([])
    else parts.at(-1)?.push(word)
  }
  return parts.filter((part) => part.length > 0)
}

/** Whether the words could speak by themselves: a person's name, or a phrase that an article opens. */
const isWhole = (analysis: Analysis, words: readonly Word[]): boolean => {
  const shape = mentionOf(analysis, words)?.shape
  const opens = determiners.has(words[0]?.folded ?? '')
  return shape === 'PERSON' || shape === 'STATE' || opens || shape === 'ANONYMOUS'
}

const mentionOf = ({ text }: Analysis, all: readonly Word[]): Mention | undefined => {
  const words = beforeBreak(all)
  const [first] = words
  const last = words.at(-1)
  if (!first || !last) return undefined
  const span = { start: first.start, end: all.at(-1)?.end ?? last.end }
  const named = nameIn(words)
  const apposition = all.slice(words.length + 1)
  const person = named ? undefined : personIn(beforeBreak(apposition))
  if (person) return personMention(text, span, person, words.filter(isNoArticle))
  if (!named) return { span, ...common(text, words) }
  const before = words
    .slice(0, words.indexOf(named[0] as Word))
    .filter(({ folded }) => !determiners.has(folded))
  const role =
    written(text, before.filter(isNoCourtesy)) ?? written(text, beforeBreak(apposition.filter(isNoArticle)))
  const shape = shapeOf(named)
  const gender = shape === 'PERSON' ? genderOf(before, named) : undefined
  return {
    span,
    name: written(text, named) ?? '',
    role: shape === 'PERSON' ? role : null,
    shape,
    gender,
    number: 'singular',
    generic: false,
  }
}

/** *the mayor, Mara Lund*: nothing but a person's name behind the comma. */
const personIn = (apposition: readonly Word[]): readonly Word[] | undefined => {
  const named = nameIn(apposition)
  return named && named.length > 1 && named.length === apposition.length && shapeOf(named) === 'PERSON'
    ? named
    : undefined
}

const personMention = (text: string, span: Span, named: readonly Word[], role: readonly Word[]): Mention => ({
  span,
  name: written(text, named) ?? '',
  role: written(text, role),
  shape: 'PERSON',
  gender: genderOf(role, named),
  number: 'singular',
  generic: false,
})

const isNoCourtesy = ({ folded }: Word): boolean => !/^(?:mr|mrs|ms|miss|dr|sir|madam)$/.test(folded)

const isNoArticle = ({ folded }: Word): boolean => !/^(?:the|a|an)$/.test(folded)

/** Up to the comma, bracket, relative word or preposition that ends the name's own phrase. */
const beforeBreak = (words: readonly Word[]): readonly Word[] => {
  const at = words.findIndex(({ folded }, i) => i > 0 && /^(?:[,(;:—–]|who|which|that|whose)$/u.test(folded))
  const phrase = at < 0 ? words : words.slice(0, at)
  const of = phrase.findIndex(({ folded }) => /^(?:of|for|from|at|in|with)$/.test(folded))
  const head = phrase[of - 1]
  return of > 0 && head && isPersonal(phrase.slice(0, of)) ? phrase.slice(0, of) : phrase
}

const isPersonal = (words: readonly Word[]): boolean => {
  const named = nameIn(words)
  return named !== undefined && shapeOf(named) === 'PERSON' && named.length > 1
}

const particle = new Set([
  'de',
  'la',
  'van',
  'von',
  'bin',
  'ben',
  'al',
  'el',
  'der',
  'di',
  'da',
  'of',
  'for',
  'the',
  'and',
  '.',
  '-',
  '&',
  '’',
  "'",
])

/** The last run of capitalised words, titles taken off; undefined when nothing but titles and common nouns is there. */
const nameIn = (words: readonly Word[]): readonly Word[] | undefined => {
  let end = words.length
  while (end > 0 && !words[end - 1]?.isCapital) end--
  if (end === 0 || (words.length - end > 1 && !isBodyTail(words, end))) return undefined
  let from = end - 1
  while (from > 0 && (words[from - 1]?.isCapital || isInner(words, from - 1))) from--
  const run = words.slice(from, end)
  const title = run.findLastIndex(({ folded }) => titles.has(folded) && !bodyNouns.has(folded))
  const rest = run.slice(title + 1).filter(({ folded }, i) => i > 0 || folded !== '.')
  const owner = rest.findLastIndex(({ folded }, i) => /['’]s$/.test(folded) && i < rest.length - 1)
  return isNameless(rest) ? undefined : fromGivenName(rest.slice(owner + 1))
}

/** *The Secretary of State* is an office whole. */
const isNameless = ([first]: readonly Word[]): boolean =>
  first === undefined || /^(?:of|for|the|and)$/.test(first.folded)

/** *Democrat Hillary Clinton*, *Secretary of State John Kerry*: what stands before a given name is no part of the name. */
const fromGivenName = (words: readonly Word[]): readonly Word[] => {
  const isGiven = ({ folded }: Word): boolean => masculineNames.has(folded) || feminineNames.has(folded)
  const given = words.findIndex(isGiven)
  const isLast = given === words.length - 1
  return given > 0 && !isLast && words.slice(0, given).every(({ folded }) => folded.length > 1)
    ? words.slice(given)
    : words
}

const isInner = (words: readonly Word[], i: number): boolean =>
  particle.has(words[i]?.folded ?? '') &&
  (words[i - 1]?.isCapital === true || words[i]?.folded === '-') &&
  words[i]?.folded !== 'the'

/** *the Clinton campaign*, *the Justice Department*: the noun after the name makes a body of it. */
const isBodyTail = (words: readonly Word[], end: number): boolean => words.length - end <= 1

const written = (text: string, words: readonly Word[]): string | null => {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return null
  const raw = text
    .slice(first.start, last.end)
    .replace(/\s+/gu, ' ')
    .replace(/['’]s?$/u, '')
    .trim()
  return raw === '' || raw === '.' ? null : raw
}

const shapeOf = (named: readonly Word[]): SpeakerShape => {
  const words = named.map(({ folded }) => folded.replace(/['’]s?$/, ''))
  const head = words.at(-1) ?? ''
  if (words.length <= 2 && stateNames.has(words.join(' '))) return 'STATE'
  const isBody = words.some((word) => bodyNouns.has(word)) || /^(?:the|and)$/.test(words[0] ?? '')
  if (!isBody)
    return words.length === 1 && /^[a-z]+s$/.test(head) && groupNouns.has(head) ? 'GROUP' : 'PERSON'
  return masculineNames.has(words[0] ?? '') || feminineNames.has(words[0] ?? '') ? 'PERSON' : 'ORGANISATION'
}

const genderOf = (before: readonly Word[], named: readonly Word[]): Gender | undefined => {
  const given = named[0]?.folded ?? ''
  if (before.some(({ folded }) => feminineTitles.has(folded))) return 'feminine'
  if (before.some(({ folded }) => masculineTitles.has(folded))) return 'masculine'
  if (named.length < 2) return undefined
  if (feminineNames.has(given)) return 'feminine'
  return masculineNames.has(given) ? 'masculine' : undefined
}

/** A phrase without a name: who or what its head noun is. */
const common = (text: string, words: readonly Word[]): Omit<Mention, 'span'> => {
  const opens = words[0]?.folded ?? ''
  const kept = /^(?:the|a|an|this|that|these|those)$/.test(opens) ? words.slice(1) : words
  const head = headOf(kept)
  const shape = commonShape(head)
  const isDefinite = /^(?:the|this|that|these|those|his|her|its|their)$/.test(opens)
  const isTitle = titles.has(opens) && words.every(({ isCapital }) => isCapital)
  return {
    name: written(text, kept.length > 0 ? kept : words) ?? '',
    role: null,
    shape,
    gender: feminineTitles.has(head) ? 'feminine' : masculineTitles.has(head) ? 'masculine' : undefined,
    number: head.endsWith('s') ? 'plural' : 'singular',
    generic:
      personalPronouns.has(opens) ||
      isTitle ||
      (isDefinite && shape !== 'GROUP' && !words.some(({ isCapital }, i) => i > 0 && isCapital)),
  }
}

const headOf = (words: readonly Word[]): string => {
  const of = words.findIndex(({ folded }) =>
    /^(?:of|for|from|at|in|with|who|on|to|close|familiar)$/.test(folded),
  )
  return (of > 0 ? words[of - 1] : words.at(-1))?.folded.replace(/['’]s?$/, '') ?? ''
}

const commonShape = (head: string): SpeakerShape => {
  if (officeNouns.has(head)) return 'OFFICE'
  if (anonymousNouns.has(head)) return 'ANONYMOUS'
  if (bodyNouns.has(head) || documentNouns.has(head)) return 'ORGANISATION'
  return groupNouns.has(head) || head.endsWith('s') ? 'GROUP' : 'ANONYMOUS'
}
