// A file of lines → the database, in batches: each is one transaction, which also stores how far the import has come.
import { createHash } from 'node:crypto'
import { expected, IsnadError } from '../../../errors.ts'
import type { Store } from '../../../store/connection/store.ts'
import type { ImportLine, ImportOptions } from '../../../store/transfer/import-judge.ts'
import type { BatchOutcome } from '../../../store/transfer/import-lines.ts'
import { rehearsal } from '../../../store/transfer/import-rehearsal.ts'
import {
  forgetProgress,
  importBatch,
  type Progress,
  readProgress,
} from '../../../store/transfer/import-progress.ts'
import { type LineFormat } from './format.ts'
import { type LineContext, lineInvalid } from './json-line.ts'
import { type ByteLine, readLines } from './line-reader.ts'
import { deriveActs } from '../../../store/upkeep/derive-acts.ts'
import { refreshStatistics } from '../../../store/upkeep/fill-terms.ts'

/** A file, unpacked. */
export interface ImportSource {
  /** Its first bytes, at most `headSize`. */
  readonly head: Uint8Array
  /** The file from an offset to its end; can be called once. */
  readonly pieces: (from: number) => AsyncIterable<Uint8Array>
}

/** In bytes: what identifies a file when it is imported again. */
export const headSize = 65_536

/** What to do at a bad line. */
export const badLineWays = ['stop', 'skip'] as const
export type BadLineWay = (typeof badLineWays)[number]

export interface FileOptions extends LineContext {
  /** With `actor`: who and why, in the history of records that bring no history of their own. */
  readonly why: string
  readonly onError: BadLineWay
  readonly dryRun: boolean
  /** Reads the whole file, also what an interrupted import has read before. */
  readonly fromStart: boolean
  readonly onBadLine: (number: number, error: IsnadError) => void
  readonly onProgress: (report: FileReport) => void
  /** Called if an earlier import of the file is resumed, with the number of its last line. */
  readonly onResume: (line: number) => void
}

/** Numbers of lines. */
export interface FileReport {
  /** Read, including those without content. */
  readonly lines: number
  readonly added: number
  /** Already there. */
  readonly unchanged: number
  readonly bad: number
  /** The last line that an earlier import had read. */
  readonly resumedAfter: number
}

/** Space, tab, carriage return. */
const blanks = [0x20, 0x09, 0x0d]
/** The most lines and bytes in a batch. */
const batchLines = 500
const batchBytes = 8_000_000

/**
 * Imports the lines of a file.
 * @throws IsnadError FORMAT_NEWER, DATABASE_BUSY and other errors that are not about a single line
 */
export const importFile = async (
  store: Store,
  source: ImportSource,
  format: LineFormat,
  options: FileOptions,
): Promise<FileReport> => {
  const head = createHash('sha256').update(source.head).digest('hex')
  const begin = await beginning(store, head, options)
  const run = new Run(format, options, begin)
  if (options.dryRun) {
    using rehearsed = rehearsal(store)
    await run.read(source, ({ lines }) => rehearsed.save(lines, run.storing()))
  } else {
    await run.read(source, (batch) => saveBatch(store, head, run, batch))
    if (!run.stopped) await forgetProgress(store, head)
    await deriveActs(store)
    await refreshStatistics(store)
  }
  return run.report()
}

const beginning = async (
  store: Store,
  head: string,
  { dryRun, fromStart }: FileOptions,
): Promise<Progress> => {
  const known = dryRun || fromStart ? undefined : await readProgress(store, head)
  return known ?? { line: 0, start: 0, lineHash: '', bad: 0, historyBase: null }
}

interface Batch {
  readonly lines: readonly ImportLine[]
  /** The last line of it that was read, good or bad; undefined for a part of a batch that ends before it. */
  readonly last: ByteLine | undefined
}

type Save = (batch: Batch) => Promise<BatchOutcome>

const saveBatch = async (store: Store, head: string, run: Run, batch: Batch): Promise<BatchOutcome> => {
  try {
    const options = { ...run.storing(), at: run.options.at }
    return await importBatch(store, batch.lines, options, head, (outcome) => run.progress(batch, outcome))
  } catch (error) {
    if (error instanceof IsnadError || batch.lines.length === 0) throw error
    return saveOneByOne(store, head, run, batch, error)
  }
}

/** Saves each line by itself, so that a line that the engine refuses does not stop the others. */
const saveOneByOne = async (
  store: Store,
  head: string,
  run: Run,
  { lines, last }: Batch,
  cause: unknown,
): Promise<BatchOutcome> => {
  const [only] = lines
  if (only && lines.length === 1) {
    const error = lineInvalid('a line that the database takes', 'one that it refuses', cause)
    return {
      lines: [{ number: only.number, added: false, error }],
      historyBase: run.storing().historyBase,
    }
  }
  const outcomes: BatchOutcome['lines'][number][] = []
  for (const line of lines) {
    // Only the last line of the batch says how far the import has come.
    const batch = { lines: [line], last: line === lines.at(-1) ? last : undefined }
    const outcome = await saveBatch(store, head, run, batch)
    run.historyBase = outcome.historyBase
    outcomes.push(...outcome.lines)
    if (run.options.onError === 'stop' && outcomes.at(-1)?.error) break
  }
  return { lines: outcomes, historyBase: run.historyBase }
}

/** One import: what it has read, and what became of it. */
class Run {
  readonly options: FileOptions
  readonly #format: LineFormat
  readonly #begin: Progress
  readonly #counts = { lines: 0, added: 0, unchanged: 0, bad: 0 }
  #resumedAfter = 0
  historyBase: number | null
  stopped = false

  constructor(format: LineFormat, options: FileOptions, begin: Progress) {
    this.#format = format
    this.options = options
    this.#begin = begin
    this.historyBase = begin.historyBase
  }

  report(): FileReport {
    return { ...this.#counts, resumedAfter: this.#resumedAfter }
  }

  storing(): ImportOptions {
    const { actor, at, why, onError } = this.options
    return {
      provenance: { actor, at, why },
      historyBase: this.historyBase,
      stored: this.#format.stored,
      stop: onError === 'stop',
    }
  }

  /** How far the file has been read when the batch is stored; null if that is not known. */
  progress({ last }: Batch, { lines, historyBase }: BatchOutcome): Progress | null {
    const failed = lines.filter(({ error }) => error !== null).length
    if (!last?.bytes || (failed > 0 && this.options.onError === 'stop')) return null
    const { number, start, bytes } = last
    return { line: number, start, lineHash: hashOf(bytes), bad: this.#counts.bad + failed, historyBase }
  }

  /** Reads the file to its end, or to a bad line that stops it, and saves the good lines. */
  async read(source: ImportSource, save: Save): Promise<void> {
    let waiting: ImportLine[] = []
    let size = 0
    let last: ByteLine | undefined
    const flush = async (): Promise<void> => {
      if (!last) return
      this.#settle(await save({ lines: waiting, last }))
      waiting = []
      size = 0
    }
    for await (const line of this.#lines(source)) {
      const read = this.#readLine(line)
      if (read === 'bad' && this.options.onError === 'stop') {
        this.stopped = true
        break
      }
      this.#counts.lines++
      last = line
      if (read !== 'bad' && read !== null) waiting.push(read)
      size += line.bytes?.length ?? 0
      if (waiting.length >= batchLines || size >= batchBytes) await flush()
      if (this.stopped) return
    }
    await flush()
  }

  /** The lines after those that were read before, provided that these have not changed. */
  async *#lines({ pieces }: ImportSource): AsyncGenerator<ByteLine> {
    const { line, start, lineHash } = this.#begin
    const { limit } = this.#format
    const after = { lines: Math.max(0, line - 1), bytes: start }
    for await (const found of readLines(pieces(start), { limit, after })) {
      if (found.number !== line || line === 0) {
        yield found
        continue
      }
      if (!found.bytes || hashOf(found.bytes) !== lineHash) throw anotherFile(line)
      this.#resumedAfter = line
      this.#counts.bad = this.#begin.bad
      this.options.onResume(line)
    }
    if (line > 0 && this.#resumedAfter === 0) throw anotherFile(line)
  }

  #readLine(line: ByteLine): ImportLine | 'bad' | null {
    try {
      if (!line.bytes)
        throw new IsnadError(
          'LINE_TOO_LONG',
          expected('newsroom', `a line of at most ${this.#format.limit} bytes`, 'a longer one'),
        )
      if (line.bytes.every((byte) => blanks.includes(byte))) return null
      return this.#format.read(line.bytes, line.number, this.options)
    } catch (error) {
      if (!(error instanceof IsnadError) || error.code === 'FORMAT_NEWER') throw error
      this.#bad(line.number, error)
      return 'bad'
    }
  }

  #bad(number: number, error: IsnadError): void {
    this.#counts.bad++
    this.options.onBadLine(number, error)
  }

  #settle({ lines, historyBase }: BatchOutcome): void {
    this.historyBase = historyBase
    for (const { number, added, error } of lines) {
      if (error) this.#bad(number, error)
      else this.#counts[added ? 'added' : 'unchanged']++
    }
    if (this.options.onError === 'stop' && lines.some(({ error }) => error !== null)) this.stopped = true
    this.options.onProgress(this.report())
  }
}

const anotherFile = (line: number): IsnadError =>
  new IsnadError(
    'FORMAT_UNKNOWN',
    expected(
      'newsroom',
      `the file that was imported up to line ${line}`,
      'one that differs there; read it from the start',
    ),
  )

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
