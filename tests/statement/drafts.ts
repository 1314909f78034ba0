// Lawful drafts for tests, cut out of a text by their words, so that a test can break one law alone.
import type { RoleSpan, SpanRole, StatementDraft } from '../../src/statement/statement.ts'

/** The span of the first occurrence of the words. */
export const spanOf = (text: string, role: SpanRole, exact: string, link: number | null = null): RoleSpan => {
  const start = text.indexOf(exact)
  if (start < 0) throw new Error(`the test expects ${exact} in ${text}`)
  return { role, start, end: start + exact.length, exact, link }
}

/** The spans of the words of each role. */
export const spansFor = (
  text: string,
  words: Readonly<Partial<Record<SpanRole, readonly string[]>>>,
): readonly RoleSpan[] =>
  Object.entries(words).flatMap(([role, list]) => list.map((exact) => spanOf(text, role as SpanRole, exact)))

export const putin = {
  speaker: 'vladimir-putin',
  role: null,
  basis: 'NAMED',
  standing: 'ASSERTED',
  note: null,
} as const

/** A draft that keeps every law for a text whose outlet is `afp`. */
export const draftWith = (changes: Partial<StatementDraft>): StatementDraft => ({
  kind: 'INDIRECT',
  act: 'SAID',
  lang: 'ar',
  spans: [],
  attributions: [putin],
  chain: ['afp'],
  topics: [],
  said: null,
  review: 'REVIEWED',
  confidence: null,
  doubts: [],
  within: null,
  ...changes,
})
