// The chain of an extracted statement: the sources that its sentence names, the tellers inside whose words it is, each
// with their own sources, and the outlet at the end.
import type { ExtractedStatement } from '../../extract/extracted.ts'
import type { Link, RoleSpan, SpanRole } from '../../statement/statement.ts'
import type { Span } from '../../text/span.ts'
import type { SourceLinks } from '../link/link-sources.ts'

export interface ChainSetting {
  readonly text: string
  /** The slug of the last link of every chain. */
  readonly outlet: string | null
  /** Where the text signs off with the wire service that is its outlet. */
  readonly wire: Span | null
  readonly sources: SourceLinks
  /** Who said a statement, by slug. */
  readonly speakersOf: (statement: ExtractedStatement) => readonly string[]
}

interface Chain {
  readonly chain: readonly Link[]
  readonly spans: readonly RoleSpan[]
}

interface NamedLink {
  readonly link: Link
  readonly name: Span | null
  readonly cue: Span | null
}

/** @param outer the statements that it is within, the nearest first */
export const chainOf = (
  setting: ChainSetting,
  statement: ExtractedStatement,
  outer: readonly ExtractedStatement[],
): Chain => {
  const { text, outlet, wire } = setting
  const own = new Set(setting.speakersOf(statement))
  const named = [
    ...sourcesOf(setting, statement),
    ...outer.flatMap((one) => [...tellersOf(setting, one, own), ...sourcesOf(setting, one)]),
  ]
  const before = once(named.map(({ link }) => link)).filter((link) => link !== outlet)
  const chain = outlet === null ? before : [...before, outlet]
  const keys = chain.map(keyOf)
  const place = (link: Link): number => keys.indexOf(keyOf(link)) + 1
  const span = spanner(text)
  const spans = named.flatMap(({ link, name, cue }) => [
    ...span('SOURCE', name, place(link)),
    ...span('SOURCE_CUE', cue, place(link)),
  ])
  return {
    chain,
    spans: wire && outlet !== null ? [...spans, ...span('SOURCE', wire, place(outlet))] : spans,
  }
}

export const spanner =
  (text: string) =>
  (role: SpanRole, span: Span | null, link: number | null = null): readonly RoleSpan[] =>
    span ? [{ role, start: span.start, end: span.end, exact: text.slice(span.start, span.end), link }] : []

const sourcesOf = ({ sources }: ChainSetting, { via }: ExtractedStatement): readonly NamedLink[] =>
  via.flatMap(({ name, span, cue }) => {
    const link = sources.of(name)
    return link === undefined ? [] : [{ link, name: span, cue }]
  })

/** Anyone who says what somebody else said is a teller, but nobody is a teller of their own words. */
const tellersOf = (
  { speakersOf }: ChainSetting,
  outer: ExtractedStatement,
  own: ReadonlySet<string>,
): readonly NamedLink[] =>
  speakersOf(outer)
    .filter((speaker) => !own.has(speaker))
    .map((speaker, i) => ({
      link: { speaker },
      name: i === 0 ? outer.speaker : null,
      cue: i === 0 ? outer.cue : null,
    }))

const keyOf = (link: Link): string => (typeof link === 'string' ? link : `speaker ${link.speaker}`)

const once = (links: readonly Link[]): readonly Link[] => [
  ...new Map(links.map((link) => [keyOf(link), link])).values(),
]
