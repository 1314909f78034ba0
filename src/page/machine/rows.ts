// Any list as CSV or JSON: the pages of the list one after another, streamed as they are read.
import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import { type Query, withQuery } from '../address.ts'

/** The content of one cell of a table. */
export type Cell = string | number | boolean | null
/** By column name. */
export type TableRow = Readonly<Record<string, Cell>>

/** A page of rows, and where the next one begins. */
export interface RowPage {
  readonly rows: readonly TableRow[]
  readonly next: string | null
}

/** Rows of a JSON file; its `next` is the address of the rest. A CSV file has no place for one, so it has all rows. */
const rowsInFile = 10_000

export interface ListFile {
  readonly columns: readonly string[]
  readonly read: (after: string | null) => Promise<RowPage>
  /** Where the file begins. */
  readonly after: string | null
}

/** The whole list, with a byte order mark, because spreadsheets read UTF-8 only with one. */
export const csv = ({ read, columns, after }: ListFile): Readable =>
  Readable.from(
    (async function* () {
      yield `\uFEFF${stringify([columns])}`
      for await (const { rows } of pages(read, after, Infinity))
        yield stringify(
          rows.map((row) => columns.map((name) => row[name])),
          { escape_formulas: true, cast: { boolean: String } },
        )
    })(),
  )

/** `{"items": […], "next": address or null}`. */
export const json = ({ read, after }: ListFile, address: (after: string) => string): Readable =>
  Readable.from(
    (async function* () {
      yield '{"items":['
      let first = true
      let next: string | null = null
      for await (const page of pages(read, after, rowsInFile)) {
        for (const row of page.rows) {
          yield `${first ? '' : ','}\n${JSON.stringify(row)}`
          first = false
        }
        next = page.next
      }
      yield `\n],"next":${JSON.stringify(next === null ? null : address(next))}}\n`
    })(),
  )

async function* pages(read: ListFile['read'], after: string | null, most: number): AsyncGenerator<RowPage> {
  let count = 0
  let cursor = after
  do {
    const page = await read(cursor)
    yield page
    count += page.rows.length
    cursor = page.next
  } while (cursor !== null && count < most)
}

/** The address of the rest of a list. */
export const restOf = (origin: string, path: string, query: Query, after: string): string =>
  `${origin}${withQuery(path, { ...query, after })}`
