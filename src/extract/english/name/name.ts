// The words of one noun phrase → the name in it, without titles and owners, with an organisation's *of …*; or no name.
import type { SpeakerShape } from '../../extracted.ts'
import {
  bodyNouns,
  feminineNames,
  groupNouns,
  masculineNames,
  nameParticles,
  stateNames,
} from '../../../language/en/names.ts'
import { personNouns } from '../../../language/en/person-nouns.ts'
import { titles } from '../../../language/en/words.ts'

export interface Word {
  readonly start: number
  readonly end: number
  readonly folded: string
  readonly isCapital: boolean
}

export interface EnglishName {
  readonly words: readonly Word[]
  /** The words before it in its phrase: titles, owners, what somebody is. */
  readonly before: readonly Word[]
  /** An office without a name: *the Governor of Velden*. */
  readonly isOffice: boolean
}

/** The words between the marks; no part is empty. */
export const splitBy = (words: readonly Word[], mark: string): readonly (readonly Word[])[] => {
  const parts: Word[][] = [[]]
  for (const word of words) {
    if (word.folded === mark) parts.push([])
    else parts.at(-1)?.push(word)
  }
  return parts.filter((part) => part.length > 0)
}

/** As it is written, without a possessive ending; null when nothing is left. */
export const written = (text: string, words: readonly Word[]): string | null => {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return null
  const raw = text
    .slice(first.start, last.end)
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[^s])['’]s?$|(?<=s)['’]s$/u, '')
    .trim()
  return raw === '' || raw === '.' ? null : raw
}

const links =
  /^(?:of|for|from|at|in|with|on|to|against|about|by|into|near|inside|outside|behind|under|over|close|familiar)$/

/** The index of the first word that links a modifier to the words before it; the length when there is none. */
export const linkAt = (words: readonly Word[]): number => {
  // *the father-of-two*: a word after a hyphen is not a link.
  const at = words.findIndex(
    ({ folded }, i) => i > 0 && links.test(folded) && !/^[-‑]$/.test(folding(words[i - 1])),
  )
  return at < 0 ? words.length : at
}

/** Undefined for a phrase whose head is a common noun. @param hasArticle whether *the* is before it */
export const nameIn = (phrase: readonly Word[], hasArticle: boolean): EnglishName | undefined => {
  const link = linkAt(phrase)
  const run = lastRun(phrase.slice(0, link))
  if (run.length === 0) return undefined
  const at = run.findLastIndex(
    ({ folded }, i) =>
      titles.has(folded) &&
      !bodyNouns.has(folded) &&
      !/^["“]$/.test(folding(run[i - 1])) &&
      !isOfBody(run, i),
  )
  const rest = withoutOwner(run.slice(at + 1).filter(({ folded }, i) => i > 0 || !/^[.,]$/.test(folded)))
  const tail = phrase.slice(link)
  const ofPlace = isOfPlace(tail)
  const holder = rest.length === 0 && ofPlace ? holderIn(tail) : []
  if (holder[0]) return { words: holder, before: phrase.slice(0, phrase.indexOf(holder[0])), isOffice: false }
  if (rest.length === 0 || (hasArticle && ofPlace && isOfficeLike(rest)))
    return { words: [...run, ...(ofPlace ? properTail(tail) : [])], before: [], isOffice: true }
  const named = fromGivenName(rest)
  const words = isBody(named) ? [...named, ...properTail(tail)] : named
  return { words, before: wordsBefore(phrase, named[0] as Word), isOffice: false }
}

/** *Iran’s Mohammad Zarif*: an owner alone says nothing about the person; *Iran’s foreign minister* does. */
const wordsBefore = (phrase: readonly Word[], name: Word): readonly Word[] => {
  const before = phrase.slice(0, phrase.indexOf(name))
  return /['’]s?$/.test(folding(before.at(-1))) ? [] : before
}

/** *Parent Dale Ruffin*: what somebody is has a capital only because it opens the sentence. */
export const withoutTrade = (name: EnglishName, isFirst: boolean): EnglishName => {
  const [trade, ...rest] = name.words
  const isInitial = rest[0]?.folded.length === 1
  const isTrade =
    !isInitial &&
    isFirst &&
    rest.length > 1 &&
    !name.isOffice &&
    !isBody(name.words) &&
    name.before.length === 0 &&
    trade !== undefined &&
    (personNouns.has(trade.folded) || /(?:keeper|maker|worker|owner|ist|ian|man|woman)$/.test(trade.folded))
  return isTrade && !isGivenName(trade) ? { ...name, words: rest, before: [trade] } : name
}

/** *St. Anne’s Hospital*, *Lorne General Hospital*, *Attorney General’s Office*: a title in the name of a body. */
const isOfBody = (run: readonly Word[], i: number): boolean =>
  (i > 0 || /^(?:st|general)$/.test(folding(run[0])) || /['’]s$/.test(folding(run[1]))) &&
  isBody(run.slice(i + 1))

/** *Secretary | of State John Kerry*: the name behind what somebody has an office of; no *Bishop | of St. Paul*. */
const holderIn = (tail: readonly Word[]): readonly Word[] => {
  const given = tail.findIndex(
    (word, i) => i > 1 && word.isCapital && isGivenName(word) && !opensPlace.test(folding(tail[i - 1])),
  )
  if (given < 0) return []
  const behind = tail.slice(given)
  const name = lastRun(behind.slice(0, linkAt(behind)))
  return name[0] === behind[0] && name.length > 1 && shapeOf(name) === 'PERSON' ? name : []
}

const opensPlace = /^(?:of|the|and|\.|st|saint|san|santa|port|fort|mount|lake|new|prince)$/

const isOfPlace = (tail: readonly Word[]): boolean =>
  folding(tail[0]) === 'of' && tail.slice(1).find(({ folded }) => folded !== 'the')?.isCapital === true

const folding = (word: Word | undefined): string => word?.folded ?? ''

/** *the Marquess of Salford*, *the Chief Constable of Velden*: an article before a word or two that name no person. */
const isOfficeLike = (words: readonly Word[]): boolean =>
  words.length <= 2 &&
  !words.some(isGivenName) &&
  !isBody(words) &&
  !words.some(({ folded }) => folded === '.')

const joint = new Set(['and', '.', '-', '–', '‑', '/', '&', '’', "'", '“', '”', '"', '‘'])

/** The capitalised words at the end of the phrase, with what is between them. */
const lastRun = (words: readonly Word[]): readonly Word[] => {
  const end = folding(words.at(-1)) === '.' && words.at(-2)?.isCapital ? words.length - 1 : words.length
  if (!words[end - 1]?.isCapital) return []
  let from = end - 1
  while (from > 0 && (words[from - 1]?.isCapital === true || isInner(words, from - 1))) from--
  while (from < end && !words[from]?.isCapital) from++
  const isInitials = words.slice(from, end).every(({ folded }) => folded.length === 1)
  return words.slice(from, isInitials ? Math.min(words.length, end + 1) : end)
}

const isInner = (words: readonly Word[], i: number): boolean => {
  const word = folding(words[i])
  const before = words[i - 1]
  if (word === 'the') return /^["“]$/.test(folding(before))
  const kind = joint.has(word) ? joint : nameParticles.has(word) ? nameParticles : undefined
  return kind !== undefined && (before?.isCapital === true || kind.has(folding(before)))
}

/** *Iran’s Mohammad Zarif*; not *St. Anne’s Hospital*, where the owner is part of the name. */
const withoutOwner = (words: readonly Word[]): readonly Word[] => {
  const owner = words.findLastIndex(({ folded }, i) => /['’]s$/.test(folded) && i < words.length - 1)
  const rest = words.slice(owner + 1)
  return rest.length === 1 && isBody(rest) ? words : rest
}

const isGivenName = ({ folded }: Word): boolean => masculineNames.has(folded) || feminineNames.has(folded)

/** *Democrat Hillary Clinton*, *Secretary of State John Kerry*: what is before a given name is not part of the name. */
const fromGivenName = (words: readonly Word[]): readonly Word[] => {
  const given = words.findIndex(isGivenName)
  const isLast = given === words.length - 1
  return given > 0 && !isLast && words.slice(0, given).every(({ folded }) => folded.length > 1)
    ? words.slice(given)
    : words
}

/** *Department | of Justice*, *Alliance | to Reclaim Our Schools*, *Committee | on Water*: up to its last capital. */
const properTail = (tail: readonly Word[]): readonly Word[] => {
  if (!opensTail.test(folding(tail[0]))) return []
  const end = tail.findIndex(
    ({ isCapital, folded }, i) => !isCapital && !(i === 0 ? opensTail : goesOn).test(folded),
  )
  const proper = end < 0 ? tail : tail.slice(0, end)
  return proper.slice(0, proper.findLastIndex(({ isCapital }) => isCapital) + 1)
}

const opensTail = /^(?:of|for|on|to|against)$/
const goesOn = /^(?:of|the|and|[-–&.,’'])$/

const isBody = (words: readonly Word[]): boolean => shapeOf(words) === 'ORGANISATION'

export const shapeOf = (named: readonly Word[]): SpeakerShape => {
  const words = named.map(({ folded }) => folded.replace(/['’]s?$/, ''))
  const [first = ''] = words
  if (words.length <= 2 && stateNames.has(words.join(' '))) return 'STATE'
  if (words.length > 2 && words.every((word) => word.length === 1)) return 'ORGANISATION'
  const isBodyName = words.some((word) => bodyNouns.has(word)) || /^(?:the|and)$/.test(first)
  if (isBodyName) return masculineNames.has(first) || feminineNames.has(first) ? 'PERSON' : 'ORGANISATION'
  return words.length === 1 && first.endsWith('s') && groupNouns.has(first) ? 'GROUP' : 'PERSON'
}

/** *the mayor, Mara Lund*: only a person's name after the comma, perhaps with a title. */
export const appositionName = (
  words: readonly Word[],
): { words: readonly Word[]; before: readonly Word[] } | undefined => {
  const hasArticle = /^(?:the|an?)$/.test(folding(words[0]))
  const found = nameIn(hasArticle ? words.slice(1) : words, false)
  if (!found || found.isOffice || shapeOf(found.words) !== 'PERSON') return undefined
  const isWholeName =
    (hasArticle && linkAt(words) === words.length && found.words.length > 1) ||
    found.before.every(({ folded, isCapital }) => isCapital || titles.has(folded) || folded === '.')
  return isWholeName && (found.words.length > 1 || found.before.length > 0) ? found : undefined
}

/** *the head of the committee that looks into the collapse, Tobias Hale*: behind the relative clause; else nothing. */
export const behindLastComma = (words: readonly Word[]): readonly Word[] => {
  const all = folding(words.at(-1)) === ',' ? words.slice(0, -1) : words
  const comma = all.findLastIndex(({ folded }) => folded === ',')
  return comma < 0 ? [] : all.slice(comma + 1)
}
