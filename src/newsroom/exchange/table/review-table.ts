// A table that was exported and edited → decisions: if `review` differs from what is stored, the statement is accepted,
// rejected or reopened. Only id, version and why are read besides; no text is corrected in a spreadsheet.
import { expected, IsnadError } from '../../../errors.ts'
import type { Decision } from '../../../statement/decision.ts'
import { prefixOf } from '../../../statement/id.ts'
import { type ReviewState, reviewStates } from '../../../statement/statement.ts'
import { type ReviewStanding, reviewStandings } from '../../../store/read/review-states.ts'
import type { Store } from '../../../store/connection/store.ts'
import { reviewStatement } from '../../../store/write/review-statement.ts'
import type { FileOptions, FileReport, ImportSource } from '../lines/import-file.ts'
import { type CsvRow, readCsv, separatorOf } from './csv.ts'

type Options = Pick<FileOptions, 'actor' | 'at' | 'why' | 'onError' | 'dryRun' | 'onBadLine' | 'onProgress'>

const decisions = {
  REVIEWED: { kind: 'ACCEPT' },
  REJECTED: { kind: 'REJECT' },
  DRAFT: { kind: 'REOPEN' },
} as const satisfies Record<ReviewState, Decision>

/** How many rows are looked up together. */
const batchRows = 500

/**
 * Carries out the decisions of a table, each in its own transaction; `added` counts them.
 * @throws IsnadError LINE_INVALID, LINE_TOO_LONG if the table itself is broken, DATABASE_BUSY
 */
export const importReviews = async (
  store: Store,
  source: ImportSource,
  options: Options,
): Promise<FileReport> => {
  const counts = { lines: 0, added: 0, unchanged: 0, bad: 0, resumedAfter: 0 }
  const decide = async (rows: readonly Row[]): Promise<boolean> => {
    const stored = await reviewStandings(
      store.reader(),
      rows.map(({ id }) => id),
    )
    for (const row of rows) {
      counts.lines++
      try {
        counts[(await carryOut(store, row, stored.get(row.id), options)) ? 'added' : 'unchanged']++
      } catch (error) {
        if (!(error instanceof IsnadError) || error.code === 'DATABASE_BUSY') throw error
        counts.bad++
        options.onBadLine(row.line, error)
        if (options.onError === 'stop') return false
      }
    }
    options.onProgress({ ...counts })
    return true
  }
  let waiting: Row[] = []
  for await (const row of rowsOf(source)) {
    waiting.push(row)
    if (waiting.length < batchRows) continue
    if (!(await decide(waiting))) return counts
    waiting = []
  }
  await decide(waiting)
  return counts
}

interface Row {
  readonly line: number
  readonly id: string
  readonly review: string
  readonly version: string
  readonly why: string
}

async function* rowsOf({ head, pieces }: ImportSource): AsyncGenerator<Row> {
  const separator = separatorOf(new TextDecoder().decode(head))
  let names: readonly string[] | undefined
  for await (const row of readCsv(pieces(0), separator)) {
    if (names) {
      yield rowOf(row, names)
      continue
    }
    names = row.cells.map((name) => name.trim().toLowerCase())
    for (const name of ['id', 'review'])
      if (!names.includes(name))
        throw new IsnadError('LINE_INVALID', expected('newsroom', `a column ${name}`, names.join(', ')))
  }
}

const rowOf = ({ line, cells }: CsvRow, names: readonly string[]): Row => {
  const cell = (name: string): string => cells[names.indexOf(name)]?.trim() ?? ''
  return {
    line,
    id: cell('id'),
    review: cell('review').toUpperCase(),
    version: cell('version'),
    why: cell('why'),
  }
}

const isState = (value: string): value is ReviewState => (reviewStates as readonly string[]).includes(value)

const invalid = (what: string, got: string): IsnadError =>
  new IsnadError('LINE_INVALID', expected('newsroom', what, JSON.stringify(got.slice(0, 60))))

/** Whether the row decides something. @throws IsnadError LINE_INVALID, REFERENCE_UNKNOWN, VERSION_CONFLICT, STATEMENT_LAW */
const carryOut = async (
  store: Store,
  { id, review, version, why }: Row,
  stored: ReviewStanding | undefined,
  options: Options,
): Promise<boolean> => {
  if (prefixOf(id) !== 'stm') throw invalid('the id of a statement', id)
  if (!stored) throw new IsnadError('REFERENCE_UNKNOWN', expected('newsroom', 'a known statement', id))
  if (review === '') return false
  if (!isState(review)) throw invalid(`${reviewStates.join(', ')} or nothing as review`, review)
  if (!/^\d{0,9}$/.test(version)) throw invalid('a number or nothing as version', version)
  if (review === stored.review) return false
  const seen = version === '' ? undefined : Number(version)
  if (options.dryRun) return ensureSeen(id, seen, stored)
  const provenance = { actor: options.actor, at: options.at, why: why || options.why }
  const report = await reviewStatement(store, id, decisions[review], provenance, { version: seen })
  return report.changed
}

const ensureSeen = (id: string, seen: number | undefined, { version }: ReviewStanding): true => {
  if (seen !== undefined && seen !== version)
    throw new IsnadError(
      'VERSION_CONFLICT',
      expected('newsroom', `version ${seen} of ${id}`, `version ${version}: somebody has changed it since`),
    )
  return true
}
