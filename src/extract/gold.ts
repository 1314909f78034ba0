// A line of gold: a text and the statements that it reports, in the form in which extractors are trained, scored and
// compared. Offsets count Unicode code points.
import { type OffsetMap, offsetMap, type Span } from '../text/span.ts'
import type { StatementAct, StatementKind } from '../language/act.ts'
import type { ExtractedStatement, Extraction } from './extracted.ts'

export type GoldSpan = readonly [start: number, end: number]

export interface GoldStatement {
  readonly kind: StatementKind
  /** Left out by gold that does not mark it. What is extracted always has one. */
  readonly act?: StatementAct
  readonly content: readonly GoldSpan[]
  readonly verbatim: readonly GoldSpan[]
  readonly cue: GoldSpan | null
  readonly speaker: GoldSpan | null
  /** As the text names them best; joint speakers are joined by ` + `. Null when nobody can be named. */
  readonly speakerName: string | null
  /** Without the document's own outlet; only sources that the text names. */
  readonly via: readonly { readonly name: string; readonly span: GoldSpan }[]
}

/** `publisher`, `date` and `title` are left out when they are not known. */
export interface GoldLine {
  readonly id: string
  readonly lang: string
  readonly publisher?: string | undefined
  readonly date?: string | undefined
  readonly title?: string | undefined
  readonly text: string
  readonly statements: readonly GoldStatement[]
}

/** What the extractor gives in addition to gold. */
export interface ExtractedLine extends GoldLine {
  readonly wire?: string
  readonly statements: readonly (GoldStatement & {
    /** The index of the statement of this line in whose words this one is reported. */
    readonly within: number | null
    readonly said: { readonly edtf: string; readonly basis: string; readonly phrase: GoldSpan | null } | null
    readonly topics: readonly string[]
    readonly confidence: number
    readonly doubts: readonly string[]
  })[]
}

interface ArticleFacts {
  readonly id: string
  readonly text: string
  readonly publisher?: string | undefined
  readonly date?: string | undefined
  readonly title?: string | undefined
}

/** What was extracted, as a line of gold with the extractor's additions. */
export const extractedLine = (
  { id, text, publisher, date, title }: ArticleFacts,
  { lang, wire, statements }: Extraction,
): ExtractedLine => {
  const offsets = offsetMap(text)
  return {
    id,
    lang,
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
    ...(wire === null ? {} : { wire: wire.name }),
    text,
    statements: statements.map((statement) => lineStatement(offsets, statement)),
  }
}

const lineStatement = (
  offsets: OffsetMap,
  {
    kind,
    act,
    content,
    verbatim,
    cue,
    speaker,
    speakers,
    via,
    within,
    said,
    topics,
    confidence,
    doubts,
  }: ExtractedStatement,
): ExtractedLine['statements'][number] => {
  const gold = ({ start, end }: Span): GoldSpan => [offsets.toCodePoints(start), offsets.toCodePoints(end)]
  const orNull = (span: Span | null): GoldSpan | null => (span ? gold(span) : null)
  return {
    kind,
    act,
    content: content.map(gold),
    verbatim: verbatim.map(gold),
    cue: orNull(cue),
    speaker: orNull(speaker),
    speakerName: speakers.length > 0 ? speakers.map(({ name }) => name).join(' + ') : null,
    via: via.map(({ name, span }) => ({ name, span: gold(span) })),
    within,
    said: said ? { edtf: said.edtf, basis: said.basis, phrase: orNull(said.phrase) } : null,
    topics,
    confidence,
    doubts,
  }
}
