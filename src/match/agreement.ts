// Whether a check and a record agree on who said it, and when.
import type { Standing } from '../statement/statement.ts'
import { nameKey } from '../statement/entity.ts'
import { areAlike } from '../language/role-likeness.ts'
import { fold } from '../text/fold.ts'
import { sameInOtherScript } from '../language/other-script.ts'
import { words } from '../text/word.ts'
import { wordsOfAll } from '../language/packs.ts'

export const agreements = ['AGREES', 'UNSURE', 'UNKNOWN', 'DIFFERS'] as const
export type Agreement = (typeof agreements)[number]

/** Why nobody can say whether the speaker asked for is the record's. */
export type Ground = 'OFFICE' | 'SCRIPT' | 'NOBODY'

export interface SpeakerAgreement {
  readonly agreement: Agreement
  /** Set for UNKNOWN. */
  readonly ground: Ground | null
}

/** Whom a check asks for: the name as typed, and what is known about those on record who may be meant. */
export interface Asked {
  readonly name: string
  readonly ids: ReadonlySet<string>
  /** All their names and offices. */
  readonly names: readonly string[]
  readonly roles: readonly string[]
  /** Whether the name is an office or a description: *the minister*, *وزير النقل*. */
  readonly isDescription: boolean
  /** Whether somebody on record holds an office of just this name. */
  readonly isHeld: boolean
}

export interface Attributed {
  readonly id: string
  readonly names: readonly string[]
  /** The offices that the speaker had when it was said, as far as is known. */
  readonly roles: readonly string[]
  /** As in `Asked`. */
  readonly isDescription: boolean
  /** Whether only a machine knows the speaker, whose name may then be short for somebody else's. */
  readonly isDraft: boolean
  readonly standing: Standing
}

/** What is on record about who said it. */
export interface Telling {
  readonly attributions: readonly Attributed[]
  /** Whether a machine guessed who it was and nobody has reviewed that. */
  readonly isGuess: boolean
}

const plainly = (agreement: Agreement): SpeakerAgreement => ({ agreement, ground: null })
const unknown = (ground: Ground): SpeakerAgreement => ({ agreement: 'UNKNOWN', ground })

/**
 * AGREES if an attribution that was not rejected names one of those who may be meant. UNSURE if a name on record is
 * part of the name asked for, or the other way round, and nobody on record makes clear who that is, or if the speaker
 * is a guess. UNKNOWN if nobody on record has the name, if it is an office that the record's speaker has, or if it is
 * the name in the other script. Otherwise DIFFERS: only somebody known can be somebody else.
 */
export const speakerAgreement = (asked: Asked, { attributions, isGuess }: Telling): SpeakerAgreement => {
  if (isGuess) return plainly('UNSURE')
  const standing = attributions.filter((one) => one.standing !== 'REJECTED')
  if (standing.some(({ id }) => asked.ids.has(id))) return plainly('AGREES')
  if (isUnnamed(standing)) return plainly('UNSURE')
  const maybe = standing.some(
    ({ names, isDraft }) =>
      (asked.ids.size === 0 || isDraft) && names.some((name) => isPartOf(name, asked.name)),
  )
  if (maybe) return plainly('UNSURE')
  if (standing.some((one) => isOfficeOf(asked, one))) return unknown('OFFICE')
  if (standing.some(({ names }) => names.some((name) => isInOtherScript(asked, name))))
    return unknown('SCRIPT')
  return isNobody(asked, standing) ? unknown('NOBODY') : plainly('DIFFERS')
}

/** Whether the record's speaker has the office asked for, or the record names an office of the speaker asked for. */
const isOfficeOf = ({ name, roles, isDescription }: Asked, one: Attributed): boolean =>
  one.roles.some((role) => nameKey(role) === nameKey(name)) ||
  (isDescription && [...one.roles, ...one.names].some((role) => areAlike(role, name))) ||
  (one.isDescription && roles.some((role) => one.names.some((own) => areAlike(role, own))))

const isInOtherScript = ({ name, names }: Asked, own: string): boolean =>
  [name, ...names].some((other) => sameInOtherScript(other, own))

/** Whether nobody has the name. An office that others hold is theirs if the record's speaker has another one. */
const isNobody = (asked: Asked, standing: readonly Attributed[]): boolean => {
  if (asked.ids.size > 0 && !asked.isDescription) return false
  return !(asked.isHeld && standing.every(({ roles }) => roles.length > 0))
}

const pronouns = wordsOfAll(({ claims }) => claims.subjects)

/** Whether the record only has a pronoun for who said it: then it may be anybody. */
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

/** Days, both ends included. An open end is the first or the last day there is. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** UNSURE for what has no date: that is the empty range, whose end is before its beginning. */
export const dateAgreement = (asked: Days, said: Days): Agreement => {
  if (said.from > said.to) return 'UNSURE'
  return said.from <= asked.to && asked.from <= said.to ? 'AGREES' : 'DIFFERS'
}
