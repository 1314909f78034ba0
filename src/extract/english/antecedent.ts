// Who is meant by an English name cut short or by an office alone: the fuller name that the text has before, the
// person whose office it is.
import { type Analysis, spanOf } from '../analysis.ts'
import { anonymousNouns } from '../lexicon/en/names.ts'
import { titles } from '../lexicon/en/words.ts'
import type { Mention } from '../mention.ts'
import type { Span } from '../../text/span.ts'
import { words } from '../../text/word.ts'
import { mentionsIn } from './mention.ts'
import {
  auxiliary,
  capital,
  conjunction,
  determiner,
  has,
  preposition,
  pronoun,
  type Reading,
  readingOf,
  subordinator,
} from './reading.ts'

/** A run of capitalised words. */
type Run = Span

interface Runs {
  readonly ordered: readonly Run[]
  readonly bySurname: ReadonlyMap<string, readonly Run[]>
}

const runsOf = new WeakMap<Analysis, Runs>()

/** The first fuller name in the text that ends with the mention's one word; undefined for whole names. */
export const fullerName = (analysis: Analysis, mention: Mention): Mention | undefined => {
  const [surname, ...more] = words(mention.name)
  if (surname === undefined || more.length > 0 || mention.shape !== 'PERSON') return undefined
  for (const run of runsIn(analysis).bySurname.get(surname) ?? []) {
    const [found] = mentionsIn(analysis, run)
    if (found?.shape === 'PERSON' && words(found.name).length > 1) return found
  }
  return undefined
}

/** Runs looked back through for somebody named. */
const lookBack = 8

/** The last person whom the text names in full before `offset`; undefined when none stands near. */
export const introduced = (analysis: Analysis, offset: number): Mention | undefined => {
  const { ordered } = runsIn(analysis)
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ordered[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  for (const run of ordered.slice(Math.max(0, low - lookBack), low).reverse()) {
    const [found] = mentionsIn(analysis, run)
    if (found?.shape === 'PERSON' && found.gender !== undefined) return found
  }
  return undefined
}

/** The people whom a stretch of the text names with two words or more, in order. */
export const namesBetween = (analysis: Analysis, { start, end }: Span): readonly Mention[] =>
  runsIn(analysis)
    .ordered.filter((run) => run.start >= start && run.end <= end)
    .flatMap((run) => mentionsIn(analysis, run))
    .filter(({ shape, name }) => shape === 'PERSON' && words(name).length > 1)

/** Runs kept for each last word: the first ones name in full. */
const kept = 6

/** Words of a run: longer ones are headlines. */
const longestName = 4

const runsIn = (analysis: Analysis): Runs => {
  const known = runsOf.get(analysis)
  if (known) return known
  const reading = readingOf(analysis)
  const bySurname = new Map<string, Run[]>()
  const ordered: Run[] = []
  for (let i = 0; i < analysis.tokens.length; i++) {
    const to = runEnd(reading, i)
    const run = spanOf(analysis.tokens, i, to)
    if (run && to - i > 1 && to - i <= longestName * 2) {
      ordered.push(run)
      keep(bySurname, analysis.tokens[to - 1]?.folded.replace(/['’]s$/, '') ?? '', run)
    }
    i = Math.max(i, to - 1)
  }
  const runs = { ordered, bySurname }
  runsOf.set(analysis, runs)
  return runs
}

const keep = (found: Map<string, Run[]>, surname: string, run: Run): void => {
  const runs = found.get(surname) ?? []
  if (runs.length < kept) runs.push(run)
  found.set(surname, runs)
}

const noName = preposition | auxiliary | conjunction | subordinator | determiner | pronoun

const isNameWord = (reading: Reading, i: number): boolean =>
  has(reading, i, capital) && !has(reading, i, noName)

/** Past the capitalised words that follow each other from `from`; points after initials and titles stand between. */
const runEnd = (reading: Reading, from: number): number => {
  const { tokens } = reading.analysis
  let to = from
  for (let i = from; i < tokens.length && (i === from || tokens[i]?.breaks === 0); i++) {
    if (isNameWord(reading, i)) to = i + 1
    else if (i !== to || i === from || tokens[i]?.folded !== '.' || tokens[i]?.gap !== 0) break
    else if (reading.sentenceOf[i] !== reading.sentenceOf[i + 1]) break
  }
  return to
}

/** *the senator* for somebody whom the text calls *Senator X*; a pronoun for anybody. */
export const standsFor = (
  mention: Mention,
  person: { readonly name: string; readonly role: string | null },
): boolean => {
  const head = words(mention.name).at(-1) ?? ''
  if (/^(?:he|she|him|her|his)$/.test(head)) return true
  if (!titles.has(head) || anonymousNouns.has(head) || person.role === null) return false
  return words(person.role).some((word) => word === head || offices[word] === head)
}

/** Titles as they are cut short before a name. */
const offices: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  gen: 'general',
  prof: 'professor',
  pres: 'president',
  sec: 'secretary',
}
