// Whether what a check asks for and what is on record are the same: who, and when.
import type { Standing } from '../statement/statement.ts'
import { fold } from '../text/fold.ts'
import { words } from '../text/word.ts'
import { wordSet } from '../text/word-set.ts'

export const agreements = ['AGREES', 'UNSURE', 'DIFFERS'] as const
export type Agreement = (typeof agreements)[number]

/** Whom a check asks for: a name as it was typed, and the ids of those on record who can be meant. */
export interface Asked {
  readonly name: string
  readonly ids: ReadonlySet<string>
}

export interface Attributed {
  readonly id: string
  readonly names: readonly string[]
  /** Whether only a machine knows of it: its name may be short for somebody else's. */
  readonly isDraft: boolean
  readonly standing: Standing
}

/** What is on record of who said it. */
export interface Telling {
  readonly attributions: readonly Attributed[]
  /** Whether a machine has guessed who it was, and nobody has looked. */
  readonly isGuess: boolean
}

/**
 * AGREES when an attribution that was not rejected names one of those who can be meant. UNSURE when a name on record is
 * part of the name asked for, or the other way round, and nobody on record has made plain who that is, or
 * when who said it is a guess. Else DIFFERS.
 */
export const speakerAgreement = (asked: Asked, { attributions, isGuess }: Telling): Agreement => {
  if (isGuess) return 'UNSURE'
  const standing = attributions.filter((one) => one.standing !== 'REJECTED')
  if (standing.some(({ id }) => asked.ids.has(id))) return 'AGREES'
  if (isUnnamed(standing)) return 'UNSURE'
  const maybe = standing.some(
    ({ names, isDraft }) =>
      (asked.ids.size === 0 || isDraft) && names.some((name) => isPartOf(name, asked.name)),
  )
  return maybe ? 'UNSURE' : 'DIFFERS'
}

const pronouns = wordSet('he she they it i we who one some others هو هي هم هما')

/** Whether the record has nothing but a pronoun for who said it: then it may be anybody. */
export const isUnnamed = (attributions: readonly Attributed[]): boolean =>
  attributions.length > 0 &&
  attributions.every(({ names, isDraft }) => isDraft && names.every((name) => pronouns.has(fold(name))))

/** Whether the words of one name are among the other's. */
const isPartOf = (one: string, other: string): boolean => {
  const [these, those] = [new Set(bare(one)), new Set(bare(other))]
  const [few, many] = these.size <= those.size ? [these, those] : [those, these]
  return few.size > 0 && [...few].every((word) => many.has(word))
}

/** Without the article, and with *عبد العزيز* as one word, as half of the papers write it. */
const bare = (name: string): readonly string[] =>
  words(
    words(name)
      .join(' ')
      .replace(/(?<!\p{L})عبد (?=ال)/gu, 'عبد'),
  ).map((word) => word.replace(/^ال(?=\p{L}{3})/u, ''))

/** Days, both ends included; an open end is the first or the last day there is. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** UNSURE for what has no date: the empty range, whose end stands before its beginning. */
export const dateAgreement = (asked: Days, said: Days): Agreement => {
  if (said.from > said.to) return 'UNSURE'
  return said.from <= asked.to && asked.from <= said.to ? 'AGREES' : 'DIFFERS'
}
