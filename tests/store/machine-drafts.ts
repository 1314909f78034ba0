// A document with drafts as a machine makes them, in Arabic and in English, for a reviewer to judge.
import { hashText } from '../../src/document/document.ts'
import { statementId } from '../../src/statement/id.ts'
import { kindOf, type RoleSpan, spansOf, type StatementDraft } from '../../src/statement/statement.ts'
import type { Store } from '../../src/store/connection/store.ts'
import type { Problem } from '../../src/store/upkeep/problem.ts'
import { verify } from '../../src/store/upkeep/verify.ts'
import type { DocumentDraft } from '../../src/store/rows/document-draft.ts'
import { type DocumentReport, saveDocument } from '../../src/store/write/save-document.ts'
import { spansFor } from '../statement/drafts.ts'

export const machine = { actor: 'machine', at: new Date('2026-01-03T00:00:00Z'), why: 'extracted' }
export const anna = { actor: 'anna', at: new Date('2026-01-04T00:00:00Z'), why: 'read against the text' }

export interface Case {
  readonly lang: 'ar' | 'en'
  readonly text: string
  /** What the machine found, too short, and what is right. */
  readonly found: string
  readonly right: string
  readonly quoted: string
  readonly cue: string
  readonly name: string
  readonly source: string
  readonly year: string
  /** Another statement of the text. */
  readonly other: string
}

/** Before the words is a character of two UTF-16 code units, so that a wrong unit shows. */
export const arabic: Case = {
  lang: 'ar',
  text: '𐩠 قال بوتين في 2023 إن «التعاون قوي» بين البلدين، وفقاً لوكالات الأنباء الروسية. وأضاف بوتين أن الطريق طويل.',
  found: '«التعاون قوي»',
  right: '«التعاون قوي» بين البلدين',
  quoted: 'التعاون قوي',
  cue: 'قال',
  name: 'بوتين',
  source: 'وكالات الأنباء الروسية',
  year: '2023',
  other: 'الطريق طويل',
}
export const english: Case = {
  lang: 'en',
  text: '𐩠 Putin said in 2023 that the “cooperation is strong” between the two, according to Russian news agencies. Putin added that the road is long.',
  found: '“cooperation is strong”',
  right: 'the “cooperation is strong” between the two',
  quoted: 'cooperation is strong',
  cue: 'said',
  name: 'Putin',
  source: 'Russian news agencies',
  year: '2023',
  other: 'the road is long',
}
export const cases = [arabic, english] as const

/** Where the words stand, as a correction names them. */
export const wordsOf = (text: string, exact: string) => {
  const start = text.indexOf(exact)
  return { start, end: start + exact.length, exact }
}

export const documentOf = ({ lang, text }: Case): DocumentDraft => ({
  slug: `talks-${lang}`,
  title: null,
  lang,
  text,
  sha256: hashText(text),
  url: null,
  licence: null,
  publisher: null,
  wire: 'agence-france-presse',
  published: null,
})

export const draftOf = (
  { lang, text }: Case,
  spans: readonly RoleSpan[],
  changes: Partial<StatementDraft> = {},
): StatementDraft => ({
  kind: kindOf(text, spans),
  act: 'SAID',
  lang,
  spans,
  attributions: [{ speaker: 'vladimir-putin', role: null, basis: 'NAMED', standing: 'ASSERTED', note: null }],
  chain: ['agence-france-presse'],
  topics: [],
  said: null,
  review: 'DRAFT',
  confidence: 0.5,
  doubts: [],
  within: null,
  ...changes,
})

/** What the machine finds: the quotation without its surroundings, and the second statement. */
export const machineDrafts = (one: Case): readonly StatementDraft[] => [
  draftOf(one, spansFor(one.text, { CONTENT: [one.found], VERBATIM: [one.quoted], CUE: [one.cue] })),
  draftOf(one, spansFor(one.text, { CONTENT: [one.other] }), { confidence: 0.25 }),
]

export const saveDrafts = (
  store: Store,
  one: Case,
  drafts: readonly StatementDraft[] = machineDrafts(one),
  provenance = machine,
): Promise<DocumentReport> => saveDocument(store, documentOf(one), drafts, provenance)

/** The id of the statement that was first found with this content. */
export const idOf = (one: Case, content: string): string =>
  statementId(hashText(one.text), spansOf(spansFor(one.text, { CONTENT: [content] }), 'CONTENT'))

export const problemsOf = async (store: Store): Promise<readonly Problem[]> => {
  const found: Problem[] = []
  await verify(store, (problem) => found.push(problem))
  return found
}

/** The history of an object, oldest first. */
export const historyOf = async (store: Store, id: string) => {
  const prisma = await store.prisma()
  const rows = await prisma.history.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
  return rows.map(({ action, before, after, actor, at, why }) => ({ action, before, after, actor, at, why }))
}
