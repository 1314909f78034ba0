// What a new language may begin with: parts of a pack that say nothing yet.
import type { ClaimWords } from './claim-words.ts'
import type { DateWords } from './date-words.ts'
import type { Decorations } from './decorations.ts'
import type { MonthNames } from './month-names.ts'
import type { NameWords } from './name-words.ts'
import type { NumberWords } from './number-words.ts'
import type { Pointers } from './pointers.ts'
import type { Pronouns } from './pronouns.ts'

const none: ReadonlySet<string> = new Set()
const empty: ReadonlyMap<string, never> = new Map<string, never>()

export const withoutMonths: MonthNames = { names: [], doubled: empty, alone: empty, fillers: none }

export const withoutDates: DateWords = {
  weekdays: empty,
  months: empty,
  doubled: empty,
  today: none,
  yesterday: none,
  earlier: none,
  past: none,
  present: none,
  year: none,
  month: none,
  week: none,
  qualifierFirst: false,
}

export const withoutClaims: ClaimWords = {
  functionWords: none,
  negations: empty,
  days: [],
  denials: none,
  sayings: none,
  passing: none,
  asides: { telling: none, company: none, fixed: null },
  conditions: [],
  leading: [],
  late: [],
  contrasts: [],
  complementizers: none,
  affirming: none,
  joints: none,
  quotationJoints: none,
  conjunctions: { either: none, both: none, alternatives: none },
  quantifiers: none,
  moods: none,
  farOfNear: empty,
  subjects: none,
  notSources: none,
  beforeSources: none,
  notLabels: none,
  articles: none,
}

/** Matches nothing. */
const never = '(?!)'

export const withoutDecorations: Decorations = {
  tags: never,
  loudTags: never,
  bareTags: never,
  halfDays: never,
  newsOf: never,
  forwarded: never,
  via: never,
  elsewhere: never,
  calls: never,
  places: never,
}

export const withoutPointers: Pointers = { lines: [], links: [] }

export const withoutNames: NameWords = {
  titles: none,
  nobody: none,
  nobodyAnywhere: none,
  isOneBody: () => false,
  sourceKinds: empty,
}

export const withoutNumbers: NumberWords = { numerals: empty, many: none, perCent: [], measures: empty }

export const withoutPronouns: Pronouns = { words: empty, endings: [], carriers: none }
