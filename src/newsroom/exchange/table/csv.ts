// Tables as in RFC 4180: cells between commas, in quotation marks where needed, and lines that end with CR LF. A table
// that is read may have semicolons or tabs instead, as spreadsheets in some languages write them.
import { expected, IsnadError } from '../../../errors.ts'

/** What a spreadsheet would run as a formula (OWASP, *CSV Injection*). */
const formula = /^[=+\-@\t\r]/

/** A row with its line end. A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
export const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`

const csvCell = (text: string): string => {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export interface CsvRow {
  /** The number of the row's first line, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** The longest row, in UTF-16 code units: a quotation mark that is never closed ends here. */
export const rowLimit = 16 * 1024 * 1024

const separators = [',', ';', '\t'] as const

/** The separator of a table that begins with this row of names. */
export const separatorOf = (head: string): string => {
  const [first = ''] = head.split(/[\r\n]/, 1)
  const count = (separator: string): number => first.split(separator).length
  return separators.toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

/** The rows of a table, without empty lines. @throws IsnadError LINE_INVALID, LINE_TOO_LONG */
export async function* readCsv(pieces: AsyncIterable<Uint8Array>, separator: string): AsyncGenerator<CsvRow> {
  const reader = new CsvReader(separator)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (piece?: Uint8Array): string => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined })
    } catch (cause) {
      const message = expected(
        'newsroom',
        `UTF-8 after line ${reader.line}`,
        'another encoding; save the table as "CSV UTF-8"',
      )
      throw new IsnadError('LINE_INVALID', message, {}, cause)
    }
  }
  for await (const piece of pieces) yield* reader.read(decode(piece))
  yield* reader.read(decode())
  yield* reader.end()
}

type State = 'start' | 'plain' | 'quoted' | 'after'

class CsvReader {
  line = 1
  readonly #separator: string
  #state: State = 'start'
  #cells: string[] = []
  #cell = ''
  #begin = 1
  #size = 0

  constructor(separator: string) {
    this.#separator = separator
  }

  *read(text: string): Generator<CsvRow> {
    for (const character of text) {
      if (++this.#size > rowLimit)
        throw new IsnadError(
          'LINE_TOO_LONG',
          expected(
            'newsroom',
            `a row of at most ${rowLimit} characters`,
            `a longer one from line ${this.#begin}`,
          ),
        )
      if (character === '\n') this.line++
      const isEnd = this.#state === 'quoted' ? this.#inQuotes(character) : this.#outside(character)
      if (isEnd) yield* this.#take()
    }
  }

  *end(): Generator<CsvRow> {
    if (this.#state === 'quoted')
      throw new IsnadError(
        'LINE_INVALID',
        expected('newsroom', 'a closing quotation mark', `none in the row of line ${this.#begin}`),
      )
    yield* this.#take()
  }

  #inQuotes(character: string): false {
    if (character === '"') this.#state = 'after'
    else this.#cell += character
    return false
  }

  /** Whether the row ends. */
  #outside(character: string): boolean {
    if (character === '\n') return true
    if (character === this.#separator) this.#endCell()
    else if (character === '"' && this.#state !== 'plain') {
      // Two inside quotation marks are one.
      if (this.#state === 'after') this.#cell += '"'
      this.#state = 'quoted'
    } else {
      this.#cell += character
      this.#state = 'plain'
    }
    return false
  }

  #endCell(): void {
    this.#cells.push(this.#cell)
    this.#cell = ''
    this.#state = 'start'
  }

  *#take(): Generator<CsvRow> {
    if (this.#cell.endsWith('\r')) this.#cell = this.#cell.slice(0, -1)
    const isEmpty = this.#cells.length === 0 && this.#cell === ''
    this.#endCell()
    if (!isEmpty) yield { line: this.#begin, cells: this.#cells }
    this.#cells = []
    this.#begin = this.line
    this.#size = 0
  }
}
