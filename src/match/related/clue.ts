// A claim → its clues: every informative word, number and name in it, each with the ways in which a statement may have
// it: as it is, in the other language, in a word near it, in the other script.
import { skeletonOf } from '../../language/other-script.ts'
import { unitsOf, type Unit } from '../../language/unit.ts'
import type { Span } from '../../text/span.ts'
import { type Word, wordsOf } from '../word.ts'
import { baseOf, formsOf, type Meanings, rootOf } from './meanings.ts'

export const sharedKinds = ['NAME', 'NUMBER', 'WORD'] as const
/** What a claim and a statement may share. */
export type SharedKind = (typeof sharedKinds)[number]

/** How sure it is that a statement with this means the same by it, from 0 to 1. */
export const meaningLikeness = {
  same: 1,
  translated: 0.9,
  synonym: 0.75,
  near: 0.6,
  kindred: 0.6,
  translatedNear: 0.5,
  root: 0.6,
} as const

/** Terms that a statement must have next to each other, and how much finding them says. */
export interface Way {
  readonly terms: readonly string[]
  readonly likeness: number
}

/** A place of the claim, in UTF-16 code units. */
export interface Clue extends Span {
  readonly kind: SharedKind
  readonly text: string
  readonly ways: readonly Way[]
  /** The value of a NUMBER, as in `wordsOf`. */
  readonly value: string | null
  /** The consonants that a name would keep in the other script; null if it is not a name. */
  readonly skeleton: string | null
  /** What a word in another form is matched by; null for none. */
  readonly root: string | null
}

/** A name in the claim with its other names on record, from the store. */
export interface KnownName extends Span {
  /** Folded words, each a name. */
  readonly others: readonly string[]
}

/** In units: the rest of a long claim adds nothing. */
const longest = 120

/** @param names places of the claim that are names on record */
export const cluesOf = (text: string, meanings: Meanings, names: readonly KnownName[]): readonly Clue[] => [
  ...names.map((name) => nameClue(text, name)),
  ...phraseClues(text, meanings),
  ...wordsOf(text)
    .slice(0, longest)
    .filter(({ kind }) => kind === 'CONTENT' || kind === 'NUMBER')
    .map((word) => (word.kind === 'NUMBER' ? numberClue(word) : wordClue(word, meanings))),
]

const bare = { value: null, skeleton: null, root: null }

const nameClue = (text: string, { start, end, others }: KnownName): Clue => ({
  ...{ start, end, text: text.slice(start, end), kind: 'NAME', ...bare },
  ways: others.map((name) => ({ terms: sideBySide(unitsOf(name)), likeness: meaningLikeness.same })),
})

/** One stem, or every pair of neighbours. */
const sideBySide = (units: readonly Unit[]): readonly string[] =>
  units.length === 1
    ? units.map(({ stem }) => stem)
    : units.slice(1).map(({ stem }, i) => `${units[i]?.stem ?? ''}_${stem}`)

/** Two words that mean something together: *central bank*. */
const phraseClues = (text: string, meanings: Meanings): readonly Clue[] => {
  const units = unitsOf(text).slice(0, longest)
  return units.slice(1).flatMap((second, i): readonly Clue[] => {
    const first = units[i]
    const term = `${first?.stem ?? ''}_${second.stem}`
    if (!first || second.afterStop || !meanings.has(term)) return []
    const { start } = first
    const { end } = second
    return [{ start, end, text: text.slice(start, end), kind: 'WORD', ...bare, ways: waysOf(term, meanings) }]
  })
}

const numberClue = ({ start, end, text, value }: Word): Clue => ({
  ...{ start, end, text, value, kind: 'NUMBER', skeleton: null, root: null },
  ways: [
    ...new Set([value.replace(/[.,:]/gu, 'd'), ...(/^#?\d{1,2}$/u.test(value) ? [] : termsOfText(text))]),
  ].map((term) => ({ terms: [term], likeness: meaningLikeness.same })),
})

const termsOfText = (text: string): readonly string[] => {
  const units = unitsOf(text)
  return units.length === 1 ? units.map(({ stem }) => stem) : []
}

const wordClue = ({ start, end, text, folded, stem, afterStop }: Word, meanings: Meanings): Clue => {
  const base = /^[a-z]/u.test(folded) ? baseOf(folded) : stem
  const isCapital = /^\p{Lu}/u.test(text) && !afterStop
  const mayBeName =
    /^\p{Lu}/u.test(text) || (!/^[a-z]/u.test(folded) && !(meanings.has(base) || meanings.has(stem)))
  return {
    ...{ start, end, text, value: null },
    kind: isCapital ? 'NAME' : 'WORD',
    skeleton: mayBeName ? skeletonOf(text) : null,
    root: rootOf(base),
    ways: [{ terms: [stem], likeness: meaningLikeness.same }, ...waysOf(base, meanings)],
  }
}

/** The surest first, each term once. */
const waysOf = (term: string, meanings: Meanings): readonly Way[] => {
  const translated = meanings.translationsOf(term)
  const near = meanings.nearOf(term)
  const ranked = [
    [meaningLikeness.same, formsOf(term)],
    [meaningLikeness.translated, translated.flatMap(formsOf)],
    [meaningLikeness.synonym, meanings.synonymsOf(term).flatMap(formsOf)],
    [meaningLikeness.near, near.flatMap(formsOf)],
    [meaningLikeness.kindred, meanings.kindredOf(term).flatMap(formsOf)],
    [meaningLikeness.translatedNear, translated.flatMap((one) => meanings.nearOf(one)).flatMap(formsOf)],
  ] as const
  const seen = new Set<string>()
  return ranked.flatMap(([much, terms]) =>
    terms.filter((one) => !seen.has(one) && seen.add(one)).map((one) => ({ terms: [one], likeness: much })),
  )
}
