// Weighed clues of a claim and a statement's words → what both share, and how much of each that is.
import { arabicScript } from '../../language/script.ts'
import { skeletonOf } from '../../language/other-script.ts'
import type { Span } from '../../text/span.ts'
import { functionWords, negations } from '../lexicon.ts'
import { type Word, wordsOf } from '../word.ts'
import { unitsOf, type Unit } from '../../language/unit.ts'
import { meaningLikeness, type SharedKind } from './clue.ts'
import { baseOf, rootOf } from './meanings.ts'
import { nameBits, numberBits, type WeighedClue } from './weigh.ts'

/** One thing that a claim and a statement share, as each writes it. */
export interface Shared {
  readonly kind: SharedKind
  readonly claim: string
  readonly record: string
  /** In bits. */
  readonly weight: number
}

export interface Comparison {
  /** The most informative first. */
  readonly shared: readonly Shared[]
  /** The sum of all that is shared, in bits. */
  readonly bits: number
  /** The share of what the claim has that the record has too, from 0 to 1. */
  readonly ofClaim: number
  /** The share of the record's informative words that are shared, from 0 to 1. */
  readonly ofRecord: number
  /** How many informative words the record has. */
  readonly words: number
}

/** Clues by the keys under which a record's words are looked up. */
export interface ClueIndex {
  readonly clues: readonly WeighedClue[]
  readonly byTerm: ReadonlyMap<string, readonly Lead[]>
  readonly bySkeleton: ReadonlyMap<string, readonly WeighedClue[]>
  readonly byRoot: ReadonlyMap<string, readonly WeighedClue[]>
  readonly byValue: ReadonlyMap<string, readonly WeighedClue[]>
  readonly isArabic: boolean
  /** How much all clues say together, in bits, without those at some places. */
  readonly wholeBut: (places: readonly Span[]) => number
}

interface Lead {
  readonly clue: WeighedClue
  readonly weight: number
  /** Further terms that the record must have. */
  readonly rest: readonly string[]
}

interface Hit extends Lead {
  /** The record's word in one form. */
  readonly key: string
  readonly at: Span
}

const isArabic = arabicScript.isIn

export const indexOf = (clues: readonly WeighedClue[]): ClueIndex => {
  const byTerm = new Map<string, Lead[]>()
  for (const clue of clues)
    for (const { terms, weight } of clue.ways) {
      const [first = '', ...rest] = terms
      byTerm.set(first, [...(byTerm.get(first) ?? []), { clue, weight, rest }])
    }
  const by = (key: (clue: WeighedClue) => string | null): ReadonlyMap<string, readonly WeighedClue[]> =>
    Map.groupBy(
      clues.filter((clue) => key(clue)),
      (clue) => key(clue) ?? '',
    )
  return {
    ...{ clues, byTerm, isArabic: clues.some(({ text }) => isArabic(text)), wholeBut: wholeOf(clues) },
    bySkeleton: by(({ skeleton }) => skeleton),
    byRoot: by(({ root }) => root),
    byValue: by(({ value }) => value),
  }
}

/**
 * @param text a statement's words
 * @param but places of the claim that are not compared: the speaker's name is not part of what was said
 */
export const compared = (index: ClueIndex, text: string, but: readonly Span[] = []): Comparison => {
  const units = unitsOf(text)
  const words = wordsOf(text)
  const terms = new Set(units.flatMap((unit, i) => [unit.stem, pairAt(units, i)]))
  const hits = [
    ...units.flatMap((unit, i) =>
      hitsAt(index, units, i, terms, unit, /^\p{Ll}/u.test(text.slice(unit.start))),
    ),
    ...words.filter(({ kind }) => kind === 'NUMBER').flatMap((word) => numberHits(index, word)),
  ].sort((a, b) => b.weight - a.weight)
  const taken = apart(hits.filter(({ clue }) => !isIn(clue, but)))
  const bits = taken.reduce((sum, { weight }) => sum + weight, 0)
  const whole = index.wholeBut(but)
  const telling = words.filter(({ kind }) => kind === 'CONTENT' || kind === 'NUMBER').length
  const found = taken.reduce((sum, { at }) => sum + (/\s/u.test(text.slice(at.start, at.end)) ? 2 : 1), 0)
  return {
    bits,
    words: telling,
    ofClaim: whole === 0 ? 0 : Math.min(1, bits / whole),
    ofRecord: telling === 0 ? 0 : Math.min(1, found / telling),
    shared: taken.map(({ clue, at, weight }) => ({
      ...{ kind: clue.kind, claim: clue.text, record: text.slice(at.start, at.end), weight },
    })),
  }
}

const pairAt = (units: readonly Unit[], i: number): string =>
  i === 0 ? '' : `${units[i - 1]?.stem ?? ''}_${units[i]?.stem ?? ''}`

const isIn = (clue: Span, places: readonly Span[]): boolean => places.some((place) => overlap(clue, place))

/** Only the first of the hits on the same place or the same thing. */
const apart = (hits: readonly Hit[]): readonly Hit[] => {
  const taken: Hit[] = []
  for (const hit of hits) if (!taken.some((one) => isSame(one, hit))) taken.push(hit)
  return taken
}

const isSame = (one: Hit, hit: Hit): boolean =>
  overlap(one.at, hit.at) || overlap(one.clue, hit.clue) || isAgain(one, hit)

/** A word that both repeat is one shared thing. */
const isAgain = (one: Hit, other: Hit): boolean =>
  one.key === other.key || one.clue.ways[0]?.terms[0] === other.clue.ways[0]?.terms[0]

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

const hitsAt = (
  index: ClueIndex,
  units: readonly Unit[],
  i: number,
  terms: ReadonlySet<string>,
  unit: Unit,
  isSmall: boolean,
): readonly Hit[] => {
  if (functionWords.has(unit.folded) || negations.has(unit.folded)) return []
  const found = (term: string, at: Span): readonly Hit[] =>
    (index.byTerm.get(term) ?? [])
      .filter(({ rest }) => rest.every((one) => terms.has(one)))
      .map((lead) => ({ ...lead, at, key: term }))
  const pair = pairAt(units, i)
  const exact = [
    ...found(unit.stem, unit),
    ...(pair === '' ? [] : found(pair, { start: units[i - 1]?.start ?? unit.start, end: unit.end })),
  ]
  return exact.length > 0 || unit.kind === 'number' ? exact : roughHits(index, unit, isSmall)
}

/** By sound if the word is in the other script, else by root. A word in small letters is not a name. */
const roughHits = (
  { bySkeleton, byRoot, isArabic: ofArabic }: ClueIndex,
  unit: Unit,
  isSmall: boolean,
): readonly Hit[] => {
  const hit = { at: unit, key: unit.stem, rest: [] }
  if (isArabic(unit.folded) !== ofArabic) {
    const skeleton = isSmall ? '' : skeletonOf(unit.folded)
    return (bySkeleton.get(skeleton) ?? []).map((clue) => ({ ...hit, clue, weight: soundBits(skeleton) }))
  }
  const root = rootOf(/^[a-z]/u.test(unit.folded) ? baseOf(unit.folded) : unit.stem)
  return (byRoot.get(root ?? '') ?? []).map((clue) => ({
    ...{ ...hit, clue },
    weight: meaningLikeness.root * clue.weight,
  }))
}

/** How much a name with so many consonants says, in bits: *Stone* soon sounds like another word. */
const soundBits = (skeleton: string): number => Math.min(nameBits, 2 * skeleton.length)

const numberHits = ({ byValue }: ClueIndex, word: Word): readonly Hit[] =>
  (byValue.get(word.value) ?? []).map((clue) => ({
    ...{ clue, at: word, key: word.value, rest: [], weight: numberBits(word.value) },
  }))

const wholeOf = (clues: readonly WeighedClue[]): ClueIndex['wholeBut'] => {
  const known = new Map<string, number>()
  return (places) => {
    const key = places.map(({ start, end }) => `${start}-${end}`).join()
    const whole = known.get(key) ?? weightOfAll(clues.filter((clue) => !isIn(clue, places)))
    known.set(key, whole)
    return whole
  }
}

/** Only the most informative of clues that overlap. */
const weightOfAll = (clues: readonly WeighedClue[]): number => {
  const taken: WeighedClue[] = []
  for (const clue of clues.toSorted((a, b) => b.weight - a.weight))
    if (!taken.some((one) => overlap(one, clue))) taken.push(clue)
  return taken.reduce((sum, { weight }) => sum + weight, 0)
}
