// The formats that are read line by line, and how the first bytes of a file show which one it has.
import { subjectOf } from '../../../store/rows/record.ts'
import type { ImportLine } from '../../../store/transfer/import-judge.ts'
import { expected, IsnadError } from '../../../errors.ts'
import { textLimit } from '../../../document/bounds.ts'
import { readQuotebankLine } from './quotebank.ts'
import { readRecordLine } from './record-line.ts'
import type { LineContext } from './json-line.ts'

export const formats = ['jsonl', 'quotebank', 'csv'] as const
export type Format = (typeof formats)[number]

export interface LineFormat {
  /** The longest line, in bytes. */
  readonly limit: number
  readonly stored: 'compare' | 'leave'
  /** Null for a line without content. @throws IsnadError LINE_INVALID, FORMAT_NEWER */
  readonly read: (bytes: Uint8Array, number: number, context: LineContext) => ImportLine | null
}

export const lineFormats: Readonly<Record<Exclude<Format, 'csv'>, LineFormat>> = {
  // JSON writes some characters with six bytes.
  jsonl: { limit: 7 * textLimit, stored: 'compare', read: readRecordLine },
  quotebank: { limit: textLimit, stored: 'leave', read: readQuotebankLine },
}

/** How a line of Isnad's own format begins. */
const recordStart = new RegExp(`^\\{\\s*"type"\\s*:\\s*"(${['isnad', ...Object.keys(subjectOf)].join('|')})"`)

/** @throws IsnadError FORMAT_UNKNOWN */
export const detectFormat = (head: Uint8Array): Format => {
  const text = new TextDecoder().decode(head).trimStart()
  const [first = ''] = text.split(/\r?\n/, 1)
  if (text.startsWith('BZh'))
    throw unknown('a file that is not packed, or packed with gzip', 'bzip2: unpack it into a pipe')
  if (recordStart.test(first)) return 'jsonl'
  if (first.startsWith('{') && /"quoteID"\s*:/.test(first)) return 'quotebank'
  if (/(^|[,;\t])"?id"?([,;\t]|$)/i.test(first) && /(^|[,;\t])"?review"?([,;\t]|$)/i.test(first)) return 'csv'
  throw unknown(
    'JSON Lines of ours or of Quotebank, or a table with the columns id and review',
    text === '' ? 'an empty file' : JSON.stringify(first.slice(0, 60)),
  )
}

const unknown = (what: string, got: string): IsnadError =>
  new IsnadError('FORMAT_UNKNOWN', expected('newsroom', what, got))
