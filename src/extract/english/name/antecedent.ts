// Who is meant by a shortened English name or by an office alone: the one full name of the text with that surname, or
// the person with that office.
import type { Analysis } from '../../analysis.ts'
import { anonymousNouns } from '../../../language/en/names.ts'
import { titles } from '../../../language/en/words.ts'
import type { Mention } from '../../mention.ts'
import type { Span } from '../../../text/span.ts'
import { words } from '../../../text/word.ts'
import { mentionsIn } from './mention.ts'
import { peopleIn } from './people.ts'
import { type Bearer, genderOfSurname, surnameOf } from './surname.ts'

/** The speakers of a noun phrase. A surname is completed where the text shows whose it is. */
export const speakersIn = (analysis: Analysis, span: Span): readonly Mention[] =>
  mentionsIn(analysis, span).map((mention) => madeWhole(analysis, mention))

export const madeWhole = (analysis: Analysis, mention: Mention): Mention => {
  const bearer = bearerOf(analysis, mention)
  if (!bearer) return mention
  const { name, gender, role } = bearer.mention
  return { ...mention, name, gender: mention.gender ?? gender, role: mention.role ?? role }
}

/** How many times as often as any other bearer of the surname a full name must be in the text. */
const outweighs = 3

/** Whose surname it is; undefined for whole names, and where two have it and neither title nor text decides. */
const bearerOf = (analysis: Analysis, mention: Mention): Bearer | undefined => {
  if (mention.shape !== 'PERSON' || mention.name.includes(' ')) return undefined
  const { reading, all, bySurname } = peopleIn(analysis)
  const surname = surnameOf(mention.name)
  const named = bySurname.get(surname) ?? []
  const sure = preferred(
    preferred(named, ({ isSure }) => isSure),
    ({ isWhole }) => isWhole,
  )
  const gender = mention.gender ?? (sure.length > 1 ? genderOfSurname(reading, all, surname) : undefined)
  const [first, second] = sure
    .filter(({ mention: one }) => !gender || !one.gender || gender === one.gender)
    .toSorted((one, other) => other.times - one.times)
  return first && first.times >= outweighs * (second?.times ?? 0) ? first : undefined
}

const preferred = <T>(all: readonly T[], is: (one: T) => boolean): readonly T[] =>
  all.some(is) ? all.filter(is) : all

/** The people whom a stretch of the text names with two words or more, in order. */
export const namesBetween = (analysis: Analysis, { start, end }: Span): readonly Mention[] =>
  peopleIn(analysis)
    .all.map(({ mention }) => mention)
    .filter(
      ({ shape, name, span }) =>
        shape === 'PERSON' && span.start >= start && span.end <= end && words(name).length > 1,
    )

/** *the senator* for somebody whom the text calls *Senator X*. A pronoun can mean anybody. */
export const standsFor = (
  mention: Mention,
  person: { readonly name: string; readonly role: string | null },
): boolean => {
  const all = words(mention.name)
  const link = all.findIndex((word) => /^(?:of|for)$/.test(word))
  const head = all[(link < 0 ? all.length : link) - 1] ?? ''
  if (/^(?:he|she|him|her|his)$/.test(head)) return true
  if (!titles.has(head) || anonymousNouns.has(head) || person.role === null) return false
  const role = words(person.role)
  const isOffice = role.some((word) => word === head || offices[word] === head)
  // *the Mayor of Velden* is not the mayor of another place.
  return (
    isOffice && (link < 0 || !role.includes('of') || all.slice(link).every((word) => role.includes(word)))
  )
}

/** Titles as they are shortened before a name. */
const offices: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  gen: 'general',
  prof: 'professor',
  pres: 'president',
  sec: 'secretary',
}
