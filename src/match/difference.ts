// An alignment → the difference between a claim and a record, word by word, each side as it is written.
import type { Span } from '../text/span.ts'
import type { Alignment, Step } from './align.ts'
import type { ChangeKind } from './change.ts'
import type { Word } from './word.ts'

export const differenceOperations = ['EQUAL', 'INSERTED', 'DELETED', 'REPLACED'] as const
/** INSERTED is only in the claim, DELETED only in the record. */
export type DifferenceOperation = (typeof differenceOperations)[number]

export interface DifferencePart {
  readonly operation: DifferenceOperation
  /** Null if both sides are written alike. */
  readonly kind: ChangeKind | null
  /** The claim's words with the marks between them; null if only the record has words here. */
  readonly claim: string | null
  readonly record: string | null
  /** Whether the record's words are inside quotation marks; null if it has none here. */
  readonly quoted: boolean | null
}

/** A text with its words, in order. */
export interface Side {
  readonly text: string
  readonly words: readonly Word[]
}
export interface RecordSide extends Side {
  /** What is inside quotation marks, in UTF-16 code units of the text. */
  readonly quoted: readonly Span[]
}

/** A run of words on both sides that differ in one way, or not at all. */
interface Piece extends Omit<Step, 'kind'> {
  readonly operation: DifferenceOperation
  readonly kind: ChangeKind | null
  readonly quoted: boolean | null
}

/** An alignment with the kind of change of each of its steps; null for none. */
export interface Classified extends Alignment {
  readonly changes: readonly (ChangeKind | null)[]
}

/** The parts in order; together they are the whole claim and the whole record. */
export const differenceOf = (
  claim: Side,
  record: RecordSide,
  { steps, changes }: Classified,
): readonly DifferencePart[] => {
  const first = steps[0]?.recordFrom ?? 0
  const last = steps.at(-1)?.recordTo ?? 0
  const pieces = [
    ...cut(record, 0, first, 0),
    ...steps.map((step, i) => pieceOf(record, step, changes[i] ?? null)),
    ...cut(record, last, record.words.length, claim.words.length),
  ]
  return joined(record, pieces).map((piece) => ({
    operation: piece.operation,
    kind: piece.kind,
    claim: textOf(claim, piece.claimFrom, piece.claimTo),
    record: textOf(record, piece.recordFrom, piece.recordTo),
    quoted: piece.quoted,
  }))
}

const cut = (record: RecordSide, from: number, to: number, claimAt: number): readonly Piece[] =>
  Array.from({ length: to - from }, (_, k) => ({
    operation: 'DELETED',
    kind: 'CUT',
    claimFrom: claimAt,
    claimTo: claimAt,
    recordFrom: from + k,
    recordTo: from + k + 1,
    quoted: isQuoted(record, from + k),
  }))

const pieceOf = (record: RecordSide, step: Step, kind: ChangeKind | null): Piece => {
  const { claimFrom, claimTo, recordFrom, recordTo } = step
  return {
    ...{ claimFrom, claimTo, recordFrom, recordTo },
    operation: operations[step.kind],
    kind,
    quoted: recordFrom === recordTo ? null : isQuoted(record, recordFrom),
  }
}

const operations: Readonly<Record<Step['kind'], DifferenceOperation>> = {
  EQUAL: 'EQUAL',
  SPELLING: 'REPLACED',
  INFLECTION: 'REPLACED',
  FUNCTION: 'REPLACED',
  OTHER: 'REPLACED',
  EXTRA: 'INSERTED',
  SKIPPED: 'DELETED',
  OMITTED: 'DELETED',
}

/** Whether a word of the record is inside quotation marks. */
export const isQuoted = ({ words, quoted }: RecordSide, i: number): boolean => {
  const word = words[i]
  return word !== undefined && quoted.some(({ start, end }) => start <= word.start && word.end <= end)
}

const joined = (record: RecordSide, pieces: readonly Piece[]): readonly Piece[] => {
  const all: Piece[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (last && goesOn(last, piece) && !isGap(record, last, piece))
      all[all.length - 1] = { ...last, claimTo: piece.claimTo, recordTo: piece.recordTo }
    else all.push(piece)
  }
  return all
}

const goesOn = (last: Piece, next: Piece): boolean =>
  last.operation === next.operation && last.kind === next.kind && last.quoted === next.quoted

/** Between two parts of a content the document has words that are not the statement's: no change goes across them. */
const isGap = ({ words }: RecordSide, last: Piece, next: Piece): boolean =>
  next.kind !== null &&
  next.kind !== 'CUT' &&
  last.recordFrom < last.recordTo &&
  words[next.recordFrom]?.afterOmission === true

const textOf = ({ text, words }: Side, from: number, to: number): string | null => {
  const first = words[from]
  const last = words[to - 1]
  return first && last && from < to ? text.slice(first.start, last.end) : null
}

/** The same difference seen from the record. */
export const swapped = (parts: readonly DifferencePart[]): readonly DifferencePart[] =>
  parts.map(({ operation, kind, claim, record, quoted }) => ({
    operation: opposite[operation],
    kind,
    claim: record,
    record: claim,
    quoted: claim === null ? null : quoted,
  }))

const opposite: Readonly<Record<DifferenceOperation, DifferenceOperation>> = {
  EQUAL: 'EQUAL',
  REPLACED: 'REPLACED',
  INSERTED: 'DELETED',
  DELETED: 'INSERTED',
}
