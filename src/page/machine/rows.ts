// Any list as CSV or JSON: the pages of the list one after another, streamed as they are read.
import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import { type Query, withQuery } from '../address.ts'

/** A page of rows, and where the next begins. */
export interface RowPage<Row> {
  readonly rows: readonly Row[]
  readonly next: string | null
}
export type ReadRows<Row> = (after: string | null) => Promise<RowPage<Row>>

/** Rows of a JSON file; `next` in it has the address of what comes after them. A table has no place for one, and has all. */
const rowsInFile = 10_000

export interface FileOf<Row> {
  readonly read: ReadRows<Row>
  /** The columns of a table: a heading and what stands below it. */
  readonly columns: Readonly<Record<string, (row: Row) => string | number | boolean | null>>
  readonly after: string | null
}

/** The whole list, with a byte order mark, for spreadsheets read UTF-8 only with one. */
export const csv = <Row>({ read, columns, after }: FileOf<Row>): Readable =>
  Readable.from(
    (async function* () {
      const names = Object.keys(columns)
      yield `\uFEFF${stringify([names])}`
      for await (const { rows } of pages(read, after, Infinity))
        yield stringify(
          rows.map((row) => names.map((name) => columns[name]?.(row) ?? '')),
          { escape_formulas: true, cast: { boolean: String } },
        )
    })(),
  )

/** `{"items": […], "next": address or null}`. */
export const json = <Row>(
  { read, columns, after }: FileOf<Row>,
  address: (after: string) => string,
): Readable =>
  Readable.from(
    (async function* () {
      yield '{"items":['
      let first = true
      let next: string | null = null
      for await (const page of pages(read, after, rowsInFile)) {
        for (const row of page.rows) {
          yield `${first ? '' : ','}\n${JSON.stringify(objectOf(columns, row))}`
          first = false
        }
        next = page.next
      }
      yield `\n],"next":${JSON.stringify(next === null ? null : address(next))}}\n`
    })(),
  )

const objectOf = <Row>(columns: FileOf<Row>['columns'], row: Row): object =>
  Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, value(row)]))

async function* pages<Row>(
  read: ReadRows<Row>,
  after: string | null,
  most: number,
): AsyncGenerator<RowPage<Row>> {
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
