// The history of an object → what the object must be now: each entry says what changed to what. What no entry mentions,
// because it was stored before entries had it, is not judged.
import { hash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Span } from '../../text/span.ts'
import { inOrder, type RoleSpan, type StatementDraft } from '../../statement/statement.ts'
import { sorted } from './cell.ts'
import type { Entry } from './record.ts'

/** The part of an entry that is replayed. */
export type Told = Pick<Entry, 'action' | 'at' | 'before' | 'after'>

export type Facts = Readonly<Record<string, unknown>>

/** The fields as the last entries that have them say, over `base`. */
export const replayed = (history: readonly Told[], fields: readonly string[], base: Facts = {}): Facts => {
  const said: Record<string, unknown> = { ...base }
  for (const { after } of history)
    for (const field of fields) if (after !== null && field in after) said[field] = (after as Facts)[field]
  return said
}

/** Where an object differs from what its history says of it. */
export const differences = (said: Facts, is: Facts): readonly string[] =>
  Object.keys(said)
    .filter((key) => !isDeepStrictEqual(plain(said[key]), plain(is[key])))
    .map((key) => `expected ${key} ${shown(said[key])} by its history, got ${shown(is[key])}`)

/** As JSON has it. */
const plain = (value: unknown): unknown =>
  value === undefined ? null : (JSON.parse(JSON.stringify(sorted(value))) as unknown)

/** Characters of a value in a message. */
const longest = 200
const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > longest ? `${text.slice(0, longest)} …` : text
}

/** A history begins with the entry that added the object, which comes once. */
export const brokenBeginning = (history: readonly Told[]): readonly string[] => {
  const added = history.filter(({ action }) => action === 'ADDED').length
  return added === 1 && history[0]?.action === 'ADDED'
    ? []
    : [
        `expected a history that begins with its addition, got ${added} of them among ${history.length} entries`,
      ]
}

/** The moment at which the object was added, by its history; null without one. */
const additionOf = (history: readonly Told[]): string | null => {
  const entry = history.find(({ action }) => action === 'ADDED')
  const { addedAt } = (entry?.after ?? {}) as { readonly addedAt?: unknown }
  return typeof addedAt === 'string' ? addedAt : (entry?.at ?? null)
}

/** What an addition has instead of the spans. */
export const spansKey = 'spansSha256'

/** SHA-256, in hexadecimal, of spans that count code points, in the order in which they are stored. */
export const spansHash = (spans: readonly RoleSpan[]): string =>
  hash(
    'sha256',
    JSON.stringify(spans.map(({ role, start, end, exact, link }) => [role, start, end, exact, link])),
  )

/** Spans in code points instead of UTF-16 code units. */
export const spansIn = <S extends Span>(
  spans: readonly S[],
  { toCodePoints }: { readonly toCodePoints: (offset: number) => number },
): readonly S[] =>
  spans.map((span) => ({ ...span, start: toCodePoints(span.start), end: toCodePoints(span.end) }))

const statementFields = [
  ...['kind', 'act', 'lang', 'attributions', 'chain', 'topics', 'said', 'review', 'confidence', 'doubts'],
  ...['within', spansKey],
]

/** A statement whose history says nothing of these was stored before they existed. */
const underivedFacts = { act: 'SAID', doubts: [], within: null }

export interface ReplayedStatement extends Omit<StatementDraft, 'spans'> {
  /** In code points. */
  readonly spans: readonly RoleSpan[]
  readonly addedAt: string
  readonly history: readonly Told[]
}

/** Where a statement differs from its history. */
export const brokenStatementHistory = ({ history, spans, ...is }: ReplayedStatement): readonly string[] => {
  const said = replayed(history.map(withHash), statementFields, underivedFacts)
  const doubts = inOrder(said.doubts as StatementDraft['doubts'])
  const facts = { ...said, doubts, ...addedBy(history) }
  return [...brokenBeginning(history), ...differences(facts, { ...is, [spansKey]: spansHash(spans) })]
}

/** The entry with the hash of its spans instead of these. */
const withHash = (entry: Told): Told => {
  const { spans } = (entry.after ?? {}) as { readonly spans?: readonly RoleSpan[] }
  return spans ? { ...entry, after: { ...entry.after, [spansKey]: spansHash(spans) } } : entry
}

/** The columns of a document that its history has. */
export const documentFields = [
  ...['sha256', 'slug', 'title', 'lang', 'url', 'licence', 'publisherId', 'wireId'],
  ...['publishedEdtf', 'publishedFrom', 'publishedTo', 'publishedBasis', 'publishedNote'],
] as const

/** Where a document's row differs from its history. */
export const brokenDocumentHistory = (history: readonly Told[], row: Facts): readonly string[] => [
  ...brokenBeginning(history),
  ...differences({ ...replayed(history, documentFields), ...addedBy(history) }, row),
]

const addedBy = (history: readonly Told[]): Facts => {
  const addedAt = additionOf(history)
  return addedAt === null ? {} : { addedAt }
}
