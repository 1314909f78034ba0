// Judges a batch of lines: which of their records are new, and which lines are bad. Reads the database and changes nothing.
import { sql } from 'kysely'
import { inSteps } from '../../breathe.ts'
import { expected, IsnadError } from '../../errors.ts'
import { attributionsRenamed, chainRenamed } from '../../statement/merge.ts'
import type { Attribution } from '../../statement/statement.ts'
import type { AnyRecord } from '../rows/record.ts'
import type { Rows } from '../rows/stored-draft.ts'
import type { Provenance } from '../write/history.ts'
import { ensureSound, isNew, learn } from './import-check.ts'
import { type Known, type KnownDocument, readGrounds, readKnown } from './import-known.ts'
import {
  documentRecords,
  sourceRecords,
  speakerRecords,
  statementRecords,
  topicRecords,
} from '../rows/records.ts'

/** A line that was read. Its records are made when the texts that they need are at hand. */
export interface ImportLine {
  readonly number: number
  /** The id of the document whose text is needed. */
  readonly ground: string | null
  /** In order: an object comes before those that name it. @throws IsnadError when they cannot be made */
  readonly records: (text: string) => readonly AnyRecord[]
}

export interface ImportOptions {
  readonly provenance: Provenance
  /** Added to the numbers of history entries that lines bring; null when none has come yet. */
  readonly historyBase: number | null
  /**
   * `compare`: a stored record that differs is a conflict. `leave`: a line whose document is stored is skipped, even if
   * the document has changed since.
   */
  readonly stored: 'compare' | 'leave'
  /** Whether nothing is stored from the first bad line on. */
  readonly stop: boolean
}

export interface LineOutcome {
  readonly number: number
  readonly added: boolean
  /** Why the line was not stored. */
  readonly error: IsnadError | null
}

/** What earlier lines brought, where they are not stored. */
export interface Earlier {
  /** What is known, and what they brought. */
  over(known: Known): Known
  /** A record of theirs, by its id. */
  record(id: string): AnyRecord | undefined
  document(id: string): KnownDocument | undefined
}

export interface Judged {
  /** One for each line, in order; none after the first bad one when that stops the import. */
  readonly lines: readonly LineOutcome[]
  /** All that the lines name. */
  readonly records: readonly AnyRecord[]
  /** Those that are new, in order. */
  readonly fresh: readonly AnyRecord[]
  readonly known: Known
  readonly stored: Stored
}

export const judgeLines = async (
  tx: Rows,
  lines: readonly ImportLine[],
  options: Pick<ImportOptions, 'stored' | 'stop'>,
  earlier?: Earlier,
): Promise<Judged> => {
  const { made, grounds } = await makeRecords(tx, lines, options.stored, earlier)
  const records = made.flatMap((line) => line.records)
  const read = await readKnown(tx, records, grounds)
  const known = earlier ? earlier.over(read) : read
  const stored = await readStored(tx, records, options.stored, earlier)
  const judgement = { known, stored, fresh: new Map<string, AnyRecord>(), mode: options.stored }
  const outcomes: LineOutcome[] = []
  await inSteps(made, 50, (line) => {
    if (!options.stop || !outcomes.at(-1)?.error) outcomes.push(judge(line, judgement))
  })
  return { lines: outcomes, records, fresh: [...judgement.fresh.values()], known, stored }
}

interface MadeLine {
  readonly number: number
  readonly records: readonly AnyRecord[]
  readonly error: IsnadError | null
}

/** Lines that need no text are made first, since they may bring texts that others need. */
const makeRecords = async (
  tx: Rows,
  lines: readonly ImportLine[],
  mode: ImportOptions['stored'],
  earlier: Earlier | undefined,
) => {
  const made = new Map<ImportLine, MadeLine>()
  for (const line of lines) if (line.ground === null) made.set(line, make(line, ''))
  const brought = new Map<string, string>()
  for (const { records } of made.values())
    for (const record of records) if (record.type === 'document') brought.set(record.id, record.text)
  const wanted = lines.flatMap(({ ground }) => (ground !== null && !brought.has(ground) ? [ground] : []))
  const grounds = await groundsOf(tx, wanted, earlier)
  for (const line of lines)
    if (line.ground !== null)
      made.set(line, make(line, brought.get(line.ground) ?? grounds.get(line.ground)?.text))
  const all = lines.map((line) => made.get(line) ?? make(line, undefined))
  return { made: mode === 'leave' ? await withoutStored(tx, all, earlier) : all, grounds }
}

const groundsOf = async (
  tx: Rows,
  ids: readonly string[],
  earlier: Earlier | undefined,
): Promise<ReadonlyMap<string, KnownDocument>> => {
  const grounds = await readGrounds(tx, ids)
  for (const id of ids) {
    const document = grounds.get(id) ?? earlier?.document(id)
    if (document) grounds.set(id, document)
  }
  return grounds
}

/** Leaves nothing to store in a line whose document is stored. */
const withoutStored = async (
  tx: Rows,
  lines: readonly MadeLine[],
  earlier: Earlier | undefined,
): Promise<readonly MadeLine[]> => {
  const ids = lines.flatMap((line) => documentsOf(line))
  const stored = new Set(await idsThere(tx, 'Document', ids))
  for (const id of ids) if (earlier?.record(id)) stored.add(id)
  return lines.map((line) =>
    documentsOf(line).some((id) => stored.has(id)) ? { ...line, records: [] } : line,
  )
}

const documentsOf = ({ records }: MadeLine): readonly string[] =>
  records.flatMap(({ type, id }) => (type === 'document' ? [id] : []))

const make = (line: ImportLine, text: string | undefined): MadeLine => {
  const { number, ground } = line
  if (text === undefined)
    return {
      number,
      records: [],
      error: new IsnadError(
        'REFERENCE_UNKNOWN',
        expected('store', 'a document that is stored or comes before it', ground ?? 'none'),
      ),
    }
  try {
    return { number, records: line.records(text), error: null }
  } catch (error) {
    if (error instanceof IsnadError) return { number, records: [], error }
    throw error
  }
}

export type Stored = ReadonlyMap<string, AnyRecord | null>

/** The records stored under these ids; null where they are not compared. */
const readStored = async (
  tx: Rows,
  records: readonly AnyRecord[],
  mode: ImportOptions['stored'],
  earlier: Earlier | undefined,
): Promise<Stored> => {
  const stored = new Map<string, AnyRecord | null>()
  for (const { id } of earlier ? records : []) {
    const record = earlier?.record(id)
    if (record) stored.set(id, mode === 'compare' ? record : null)
  }
  for (const [type, { table, read }] of Object.entries(readers)) {
    const ids = new Set(records.filter((record) => record.type === type).map(({ id }) => id))
    const there = await idsThere(tx, table, [...ids])
    if (mode !== 'compare') for (const id of there) stored.set(id, null)
    else if (there.length > 0) for (const record of await read(tx, there)) stored.set(record.id, record)
  }
  return stored
}

const readers = {
  topic: { table: 'Topic', read: topicRecords },
  source: { table: 'Source', read: sourceRecords },
  speaker: { table: 'Speaker', read: speakerRecords },
  document: { table: 'Document', read: documentRecords },
  statement: { table: 'Statement', read: statementRecords },
} as const satisfies Record<AnyRecord['type'], object>

/** Those of the ids that the table has. */
const idsThere = async (
  { db, engine }: Rows,
  table: (typeof readers)[AnyRecord['type']]['table'],
  ids: readonly string[],
): Promise<readonly string[]> => {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom(table)
    .select('id')
    .where(engine.isIn(sql.ref('id'), ids))
    .execute()
  return rows.map(({ id }) => id)
}

/** Adds the new records to `fresh`: all of the line or none. */
const judge = (
  { number, records, error: broken }: MadeLine,
  { known, stored, fresh, mode }: Judgement,
): LineOutcome => {
  if (broken) return { number, added: false, error: broken }
  const isThere = records.some(({ type, id }) => type === 'document' && fresh.has(id))
  if (mode === 'leave' && isThere) return { number, added: false, error: null }
  const undo: (() => void)[] = []
  try {
    for (const given of records) {
      const record = mode === 'leave' ? withSurvivors(given, known) : given
      if (!isToAdd(record, { known, stored, fresh, mode })) continue
      ensureSound(record, known)
      undo.push(learn(record, known), () => void fresh.delete(record.id))
      fresh.set(record.id, record)
    }
    return { number, added: undo.length > 0, error: null }
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error
    for (const back of undo) back()
    return { number, added: false, error }
  }
}

interface Judgement {
  readonly known: Known
  readonly stored: Stored
  /** The records to be added, by id, in order. */
  readonly fresh: Map<string, AnyRecord>
  readonly mode: ImportOptions['stored']
}

const isToAdd = (record: AnyRecord, { known, stored, fresh, mode }: Judgement): boolean => {
  const isThere = stored.has(record.id) || fresh.has(record.id)
  if (mode === 'compare') return isNew(record, stored.get(record.id) ?? fresh.get(record.id))
  return !isThere && !isAlias(record, known)
}

/** Whether the speaker is on record as the same item of Wikidata; if so, its slug means that other one from here on. */
const isAlias = (record: AnyRecord, { items, speakers }: Known): boolean => {
  const holder =
    record.type === 'speaker' && record.wikidata !== null ? items.get(record.wikidata) : undefined
  if (holder === undefined || record.type !== 'speaker' || holder === record.slug) return false
  const mergedInto = speakers.get(holder)?.mergedInto ?? holder
  speakers.set(record.slug, { id: record.id, roles: new Set(), mergedInto })
  return true
}

/** The record with merged speakers replaced by their survivors, in what its history adds as well. */
const withSurvivors = (record: AnyRecord, { speakers }: Known): AnyRecord => {
  if (record.type !== 'statement') return record
  const rename = (one: Attribution): Attribution => ({
    ...one,
    speaker: speakers.get(one.speaker)?.mergedInto ?? one.speaker,
  })
  const attributions = attributionsRenamed(record.attributions, rename)
  const chain = chainRenamed(record.chain, (slug) => speakers.get(slug)?.mergedInto ?? undefined)
  const untilDerived = record.untilDerived && {
    attributions: attributionsRenamed(record.untilDerived.attributions, rename),
  }
  const history = record.history.map((entry) =>
    entry.action === 'ADDED' ? { ...entry, after: { ...entry.after, attributions, chain } } : entry,
  )
  return { ...record, attributions, chain, history, ...(untilDerived && { untilDerived }) }
}
