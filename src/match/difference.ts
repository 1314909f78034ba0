// An alignment → the difference between a claim and a record, word by word, each side as it is written.
import type { Span } from '../text/span.ts'
import type { Alignment, Step } from './align.ts'
import type { Word } from './word.ts'

export const differenceOperations = ['EQUAL', 'INSERTED', 'DELETED', 'REPLACED'] as const
/** INSERTED stands in the claim alone, DELETED in the record alone. */
export type DifferenceOperation = (typeof differenceOperations)[number]

export const changeKinds = [
  'SPELLING',
  'INFLECTION',
  'FUNCTION_WORD',
  'NEGATION',
  'NUMBER',
  'CONTENT',
  'CUT',
] as const
/** What a difference is. CUT: the record goes on before, after, or where the claim has an ellipsis. */
export type ChangeKind = (typeof changeKinds)[number]

/** The changes that make it another statement. */
export const matters: ReadonlySet<ChangeKind> = new Set(['NEGATION', 'NUMBER', 'CONTENT'])

export interface DifferencePart {
  readonly operation: DifferenceOperation
  /** Null where both sides are written alike. */
  readonly kind: ChangeKind | null
  /** The claim's words with the marks between them; null where only the record has any. */
  readonly claim: string | null
  readonly record: string | null
  /** Whether the record's words stand inside quotation marks; null where it has none here. */
  readonly quoted: boolean | null
}

/** A text with its words, in order. */
export interface Side {
  readonly text: string
  readonly words: readonly Word[]
}
export interface RecordSide extends Side {
  /** What stands inside quotation marks, in UTF-16 code units of the text. */
  readonly quoted: readonly Span[]
}

/** A stretch of words on both sides that differ, or not, in one way. */
interface Piece extends Omit<Step, 'kind'> {
  readonly operation: DifferenceOperation
  readonly kind: ChangeKind | null
  readonly quoted: boolean | null
}

/** The parts in order; together they are the whole claim and the whole record. */
export const differenceOf = (
  claim: Side,
  record: RecordSide,
  { steps }: Alignment,
): readonly DifferencePart[] => {
  const first = steps[0]?.recordFrom ?? 0
  const last = steps.at(-1)?.recordTo ?? 0
  const pieces = [
    ...cut(record, 0, first, 0),
    ...steps.map((step) => pieceOf(claim, record, step)),
    ...cut(record, last, record.words.length, claim.words.length),
  ]
  return joined(pieces).map((piece) => ({
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

const pieceOf = (claim: Side, record: RecordSide, step: Step): Piece => {
  const { claimFrom, claimTo, recordFrom, recordTo } = step
  return {
    ...{ claimFrom, claimTo, recordFrom, recordTo },
    operation: operations[step.kind],
    kind: changeOf(claim, record, step),
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

/** What kind of change a step is; null for none. */
export const changeOf = (claim: Side, record: Side, step: Step): ChangeKind | null => {
  const ours = claim.words.slice(step.claimFrom, step.claimTo)
  const theirs = record.words.slice(step.recordFrom, step.recordTo)
  switch (step.kind) {
    case 'EQUAL':
      return written(ours) === written(theirs) ? null : 'SPELLING'
    case 'FUNCTION':
      return 'FUNCTION_WORD'
    case 'OMITTED':
      return 'CUT'
    case 'SPELLING':
    case 'INFLECTION':
      return step.kind
    case 'OTHER':
    case 'EXTRA':
    case 'SKIPPED':
      return worst([...ours, ...theirs])
  }
}

/** As a reader takes words for written alike: without vowel signs, tatweel and capitals. */
const written = (words: readonly Word[]): string =>
  words
    .map(({ text }) =>
      text
        .normalize('NFC')
        .replace(/[\p{Mn}\u0640\p{Cf}]/gu, '')
        .replace(/’/gu, "'")
        .toLowerCase(),
    )
    .join(' ')

const worst = (words: readonly Word[]): ChangeKind => {
  if (words.some(({ kind }) => kind === 'NEGATION')) return 'NEGATION'
  if (words.some(({ kind }) => kind === 'NUMBER')) return 'NUMBER'
  return words.some(({ kind }) => kind === 'CONTENT') ? 'CONTENT' : 'FUNCTION_WORD'
}

/** Whether a word of the record stands inside quotation marks. */
export const isQuoted = ({ words, quoted }: RecordSide, i: number): boolean => {
  const word = words[i]
  return word !== undefined && quoted.some(({ start, end }) => start <= word.start && word.end <= end)
}

const joined = (pieces: readonly Piece[]): readonly Piece[] => {
  const all: Piece[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (last && goesOn(last, piece))
      all[all.length - 1] = { ...last, claimTo: piece.claimTo, recordTo: piece.recordTo }
    else all.push(piece)
  }
  return all
}

const goesOn = (last: Piece, next: Piece): boolean =>
  last.operation === next.operation && last.kind === next.kind && last.quoted === next.quoted

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
