// Records ↔ lines of our own format: offsets count code points in a line and UTF-16 code units in a record.
import type { Sha256 } from '../../../document/document.ts'
import { ensureWords } from '../../../document/bounds.ts'
import { expected, IsnadError } from '../../../errors.ts'
import { derive } from '../../../statement/derive.ts'
import { parseEdtf } from '../../../statement/said-date.ts'
import { canonicalDraft } from '../../../statement/statement.ts'
import type { AnyRecord, DocumentRecord, StatementRecord } from '../../../store/rows/record.ts'
import type { ImportLine } from '../../../store/transfer/import-judge.ts'
import { type OffsetMap, offsetMap } from '../../../text/span.ts'
import { decodeLine, lineInvalid, parseForm, parseJson } from './json-line.ts'
import { formatVersion, headerForm, recordForm, type RecordLine, type StatementLine } from './record-form.ts'

/** The first line of a file. */
export const headerLine = (): string => JSON.stringify({ type: 'isnad', format: formatVersion })

/** @throws IsnadError FORMAT_NEWER */
const ensureReadable = (format: number): void => {
  if (format > formatVersion)
    throw new IsnadError(
      'FORMAT_NEWER',
      expected('newsroom', `the format ${formatVersion} or an older one`, format),
    )
}

/**
 * Makes lines from records, which must come in the order of a snapshot: a statement after its document, in whose text
 * its offsets are counted.
 */
export const lineWriter = (): ((record: AnyRecord) => string) => {
  let document: DocumentRecord | undefined
  let offsets = offsetMap('')
  return (record) => {
    if (record.type === 'document') {
      document = record
      offsets = offsetMap(record.text)
    }
    if (record.type === 'statement' && record.documentId !== document?.id)
      throw new Error(`newsroom: ${record.id} does not stand behind its document`)
    return JSON.stringify(lineOf(record, offsets))
  }
}

/** Keys in one order, whatever their order in the record. */
const lineOf = (record: AnyRecord, offsets: OffsetMap): RecordLine => {
  const history = record.history.map((entry) => ({ ...entry }))
  switch (record.type) {
    case 'document':
      return documentLine(record)
    case 'statement':
      return statementLine(record, offsets)
    default:
      return { ...record, history } as RecordLine
  }
}

type Said = StatementRecord['said']
const dateLine = (said: Said) => said && { date: said.date.edtf, basis: said.basis, note: said.note }

const documentLine = ({ published, history, text, ...rest }: DocumentRecord): RecordLine =>
  ({ ...rest, published: dateLine(published), text, history }) as unknown as RecordLine

const statementLine = (record: StatementRecord, offsets: OffsetMap): RecordLine => {
  const points = (at: number): number => offsets.toCodePoints(at)
  return {
    type: 'statement',
    id: record.id,
    document: record.documentId,
    origin: record.origin === null ? null : placesIn(record.origin, points),
    kind: record.kind,
    act: record.act,
    doubts: [...record.doubts],
    within: record.within,
    lang: record.lang,
    spans: record.spans.map((span) => moved(span, points)),
    attributions: [...record.attributions],
    chain: [...record.chain],
    topics: [...record.topics],
    said: dateLine(record.said),
    review: record.review,
    confidence: record.confidence,
    addedAt: record.addedAt,
    history: record.history.map((entry) => ({ ...entry })) as StatementLine['history'],
  }
}

type Move = (at: number) => number

const placesIn = (origin: string, move: Move): [number, number][] =>
  origin.split(',').map((place) => {
    const [start = 0, end = 0] = place.split('-').map(Number)
    return [move(start), move(end)]
  })

const moved = <S extends { readonly start: number; readonly end: number }>(span: S, move: Move): S => ({
  ...span,
  start: move(span.start),
  end: move(span.end),
})

/**
 * A line as it is to be stored; null for the header.
 * @throws IsnadError LINE_INVALID, FORMAT_NEWER
 */
export const readRecordLine = (bytes: Uint8Array, number: number): ImportLine | null => {
  const value = parseJson(decodeLine(bytes))
  if (isHeader(value)) {
    ensureReadable(parseForm(headerForm, value).format)
    return null
  }
  const line = parseForm(recordForm, value)
  if (line.type === 'statement')
    return { number, ground: line.document, records: (text) => [statementOf(line, text)] }
  const record = recordOf(line)
  return { number, ground: null, records: () => [record] }
}

const isHeader = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'isnad'

const dated = (date: StatementLine['said']): Said => date && { ...date, date: parseEdtf(date.date) }

const recordOf = (line: Exclude<RecordLine, StatementLine>): AnyRecord => {
  if (line.type !== 'document') return line
  ensureWords(line.text, `the text of ${line.slug}`)
  return { ...line, sha256: line.sha256 as Sha256, published: dated(line.published) }
}

const statementOf = (
  { document, origin, said, history, act, doubts, ...line }: StatementLine,
  text: string,
): StatementRecord => {
  const offsets = offsetsOf(text)
  const units = (at: number): number => offsets.toUtf16(at)
  const spans = line.spans.map((span) => moved(span, units))
  const record = {
    ...line,
    ...derivedOf({ ...line, spans }, text, act, doubts),
    documentId: document,
    origin: origin && origin.map(([start, end]) => `${units(start)}-${units(end)}`).join(','),
    spans,
    said: dated(said),
    history,
  }
  const canonical = { ...record, ...canonicalDraft(record) }
  if (canonical.spans.some((span, i) => span !== spans[i]) || canonical.topics.join() !== line.topics.join())
    throw lineInvalid('spans ordered by role and place and topics by slug', 'another order')
  return canonical
}

/** The act and the doubts, derived if the line comes from a time that recorded neither. */
const derivedOf = (
  line: Pick<StatementRecord, 'lang' | 'spans' | 'attributions'>,
  text: string,
  act: StatementLine['act'],
  doubts: StatementLine['doubts'],
): Pick<StatementRecord, 'act' | 'doubts' | 'attributions' | 'untilDerived'> => {
  const { attributions } = line
  if (act !== undefined && doubts !== undefined) return { act, doubts, attributions }
  return { ...derive(text, line), untilDerived: { attributions } }
}

let lastText = ''
let lastOffsets = offsetMap('')

/** The statements of a document come one after another. */
const offsetsOf = (text: string): OffsetMap => {
  if (text !== lastText) {
    lastText = text
    lastOffsets = offsetMap(text)
  }
  return lastOffsets
}
