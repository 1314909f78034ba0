// A source before or after the words of a claim: *… — Reuters*, *… (رويترز)*, *… (Name, Paper, 9 March 2026)*,
// *لندن (رويترز) - …*. What only looks like one, *… (60,000 in the hills)*, belongs to the claim.
import { agencies, outletNouns, outletParts, outletWords } from '../../language/ar/outlets.ts'
import * as english from '../../language/en/names.ts'
import { outletNouns as latinOutlets } from '../../language/en/turns.ts'
import { functionWords, negations } from '../../match/lexicon.ts'
import { withoutDates } from '../../language/date-in.ts'
import type { Span } from '../../text/span.ts'
import { type Unit, unitsOf } from '../../language/unit.ts'
import { wordsOfAll } from '../../language/packs.ts'
import { words } from '../../text/word.ts'

export interface Sourced {
  readonly rest: Span
  readonly source: Span
}

/** In words: of a source that is only a name, and of one that has a date or several names. */
const longest = { names: 6, full: 18 } as const

/** Whether a speaker or source on record has this name. */
export type IsKnown = (name: string) => boolean

const dashes = ['—', '–', '―', ' - ', ' -- ', '\n-', ' | ', ' // ', ' ~ ']
const quotes = /["“”«»]/u

/** What comes after the words inside `span` and has the form of a source. Whether it is one is not checked here. */
export const sourceBehind = (text: string, { start, end }: Span): Sourced | undefined => {
  const claim = text.slice(start, end)
  const bare = claim.replace(/[\s.]+$/u, '')
  const made = (at: number, from: number, to: number): Sourced | undefined =>
    at > 0
      ? {
          rest: { start, end: start + claim.slice(0, at).trimEnd().length },
          source: { start: start + from, end: start + to },
        }
      : undefined
  const close = bare.at(-1)
  if (close === ')' || close === ']') {
    const open = bare.lastIndexOf(close === ')' ? '(' : '[')
    return made(open, open + 1, bare.length - 1)
  }
  const named = bare.search(/(?<!\p{L})(?:sources?|المصدر|مصدر)\s*[:：][^:]{2,80}$/iu)
  if (named > 0) return made(named, named + bare.slice(named).search(/[:：]/u) + 1, bare.length)
  const [at, dash] = dashes
    .map((one) => [bare.lastIndexOf(one), one] as const)
    .reduce((last, one) => (one[0] > last[0] ? one : last))
  return quotes.test(bare.slice(at + dash.length)) ? undefined : made(at, at + dash.length, bare.length)
}

const leading: readonly RegExp[] = [
  // *Source: Reuters* has a line to itself.
  /^\s*(?:sources?|المصدر|مصدر)\s*[:：]\s*([^:\n]{2,60})\n\s*/diu,
  // *(Reuters) …*, or after a place, *لندن (رويترز) - …*: without the dash it is somebody's name in the sentence.
  /^\s*\(([^()\n]{2,60})\)\s*(?:[-–—:]\s*)?/du,
  /^[^\n:"“«()]{1,40}\(([^()\n]{2,60})\)\s*[-–—:]\s*/du,
  /^\[([^[\]\n]{2,60})\]\s*(?:[-–—:]\s*)?/du,
  /^([^\n:"“«()–—]{2,60}?)\s+(?:[–—]|--?)\s+/du,
]

/** What comes before the words and has the form of a source. */
export const sourceBefore = (text: string, { start, end }: Span): Sourced | undefined => {
  const claim = text.slice(start, end)
  for (const pattern of leading) {
    const found = pattern.exec(claim)
    const [from = 0, to = 0] = found?.indices?.[1] ?? []
    if (found && !isParenthesis(claim, found[0]))
      return {
        rest: { start: start + found[0].length, end },
        source: { start: start + from, end: start + to },
      }
  }
  return undefined
}

const dash = /[–—]|\s-{1,2}\s/u
const relatives =
  /^(?:which|who|whom|whose|where|and|or|not|الذي|التي|الذين|اللتي|وهو|وهي|وهم|أو|وليس)(?!\p{L})/iu

/** *The paper -- which nobody reads -- missed its targets*: the sentence goes on after the second dash. */
const isParenthesis = (claim: string, lead: string): boolean => {
  const rest = claim.slice(lead.length)
  return dash.test(lead) && dash.test(rest) && relatives.test(rest)
}

/** Words that no source begins with: an exception, an addition, a reason. */
const goesOn = wordsOfAll(({ claims }) => claims.notSources)
/** Words that hand over to a source. */
const handsOver = wordsOfAll(({ claims }) => claims.beforeSources)
/**
 * Whether words in the place of a source are one: somebody on record, an agency or a paper, a name with an office, or
 * any of these with a date. Words with a negation, a number or an exception are not.
 */
export const isSource = (source: string, isKnown: IsKnown): boolean => {
  const { rest, hasDate } = withoutDates(source)
  const units = unitsOf(rest)
  if (units.length === 0) return true
  if (!mayBeSource(units, hasDate || namesIn(source).length > 1)) return false
  const isDated = hasDate && units.length <= longest.names && !units.some(({ folded }) => isGrammar(folded))
  return (
    isDated || isPress(rest) || namesIn(source).some(isKnown) || source.includes('@') || isLatinName(source)
  )
}

/** @param isFull whether it has a date or several names, and may therefore be longer */
const mayBeSource = (units: readonly Unit[], isFull: boolean): boolean => {
  const [first = ''] = units.map(({ folded }) => folded)
  const last = units.at(-1)?.folded ?? ''
  if (units.length > (isFull ? longest.full : longest.names)) return false
  if (units.some(({ kind, folded }) => kind === 'number' || negations.has(folded))) return false
  return !goesOn.has(first) && !isGrammar(first) && !isGrammar(last)
}

const isGrammar = (word: string): boolean => functionWords.has(word) && !handsOver.has(word)

/** The parts of a source: each may name somebody. */
export const namesIn = (source: string): readonly string[] =>
  source
    .split(/[،,;؛|/\n]|\s[-–—]\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && unitsOf(withoutDates(part).rest).length > 0)

const press = [outletNouns, agencies, outletParts, outletWords, english.outletWords, latinOutlets]
/** *أ ف ب*, *A.F.P.* */
const letters = /^(?:\p{L}{1,2}[.\s]+){1,3}\p{L}{1,2}\.?$/u

const isPress = (text: string): boolean =>
  letters.test(text.trim()) ||
  words(text).some((word) => {
    const bare = word.replace(/^[لبو](?=\p{L}{3})/u, '')
    return press.some((list) => list.has(word) || list.has(bare))
  })

/**
 * *Milo Standen, forester*: an English name has capitals, and its other words are offices or grammar. After a name of
 * one word there is nothing in small letters: *USA, baby* is not a source.
 */
const isLatinName = (source: string): boolean => {
  const [first = '', ...others] = namesIn(source)
  const all = wordsOf(first)
  if (all.length === 1 && others.some((other) => !wordsOf(other).every(isNameOrOffice))) return false
  return all.some(isCapital) && all.every(isNameOrOffice)
}

const wordsOf = (name: string): readonly string[] =>
  name.split(/[^\p{L}\p{M}'’.-]+/u).filter((word) => word !== '' && !functionWords.has(word.toLowerCase()))
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
const isNameOrOffice = (word: string): boolean =>
  isCapital(word) || english.officeNouns.has(word.toLowerCase())
