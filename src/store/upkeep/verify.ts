// Proves that the database has what it promises: reads every document, statement and name and derives again whatever
// can be derived.
import { sql } from 'kysely'
import { hashText, isSha256 } from '../../document/document.ts'
import { documentId, placesOf, statementIdAt } from '../../statement/id.ts'
import { parseEdtf, unknownDay, widthOf } from '../../statement/said-date.ts'
import { brokenLaws } from '../../statement/laws.ts'
import { spansOf } from '../../statement/statement.ts'
import { breathe } from '../../breathe.ts'
import type { Store } from '../connection/store.ts'
import { listingColumns, trueListings } from '../rows/listing.ts'
import { sheetColumns, trueSheets } from '../rows/sheet.ts'
import { trueCounts } from '../write/count.ts'
import { offsetMap } from '../../text/span.ts'
import { groupBy } from '../rows/by-key.ts'
import { historyOf } from '../rows/records.ts'
import { type Rows, type StoredStatement, storedStatements, toDraft } from '../rows/stored-draft.ts'
import { type Problem, unless, unreadable } from './problem.ts'
import { brokenTexts, twins } from './verify-document.ts'
import { brokenEngine } from './verify-engine.ts'
import { brokenDocumentRow, brokenStatements, lostObjects } from './verify-history.ts'
import { brokenSeals } from './verify-seals.ts'
import type { Checkpoint } from './checkpoint.ts'
import { brokenMerges, brokenNames, brokenSurvivors, type MergedSpeaker } from './verify-names.ts'
import { certaintyOf, searchTerms, searchWords } from '../write/write-statements.ts'

export interface VerifyReport {
  readonly documents: number
  readonly statements: number
  readonly spans: number
  readonly names: number
  /** Of the history. */
  readonly entries: number
  readonly problems: number
}

/** Documents that are read together: their texts are in memory. */
const documentBatch = 50

/**
 * Checks everything as of one moment and reports each problem when it is found; writes nothing.
 * @param checkpoints what the history must still agree with
 */
export const verify = async (
  store: Store,
  onProblem: (problem: Problem) => void,
  checkpoints: readonly Checkpoint[] = [],
): Promise<VerifyReport> => {
  const counts = { documents: 0, statements: 0, spans: 0, names: 0, entries: 0, problems: 0 }
  const report = (where: string, broken: readonly string[]): void => {
    for (const what of broken) {
      counts.problems++
      onProblem({ where, what })
    }
  }
  const proof = store.snapshot(async (db) => {
    const rows = { db, engine: store.engine }
    for await (const { row, outlet, statements, entries, searched, histories } of documentsOf(rows)) {
      const { id, slug, text, sha256 } = row
      const published = { edtf: row.publishedEdtf, from: row.publishedFrom, to: row.publishedTo }
      counts.documents++
      report(`document ${slug}`, [
        ...brokenDocument(id, text, sha256),
        ...brokenDays(published),
        ...brokenDocumentRow(row, histories.document(id)),
        ...twins(statements),
        ...brokenTexts(id, text, entries),
      ])
      for (const { where, what } of brokenStatements(statements, offsetMap(text), histories.statement))
        report(where, [what])
      for (const statement of statements) {
        counts.statements++
        counts.spans += statement.spans.length
        const broken = brokenStatement(text, sha256, outlet, statement, searched.get(statement.id))
        report(`statement ${statement.id}`, broken)
      }
    }
    const merged: MergedSpeaker[] = []
    for await (const { where, broken, survivor } of brokenNames(rows)) {
      counts.names++
      if (survivor) merged.push(survivor)
      report(where, broken)
    }
    const others = [
      await brokenMerges(rows),
      brokenSurvivors(merged),
      await lostObjects(rows),
      await brokenCounts(rows),
      await brokenListings(rows),
      await brokenSheets(rows),
    ]
    for (const { where, what } of others.flat()) report(where, [what])
    counts.entries = await brokenSeals(rows, checkpoints, ({ where, what }) => report(where, [what]))
  })
  await proof.catch((error: unknown) => report('database', [unreadable(error)]))
  for (const { where, what } of await brokenEngine(store)) report(where, [what])
  return counts
}

/** Each document with everything that is read for it; the maps by statement may include other documents' statements. */
async function* documentsOf(rows: Rows) {
  for (let last = ''; ;) {
    const batch = await rows.db
      .selectFrom('Document as d')
      .leftJoin('Source as o', (join) => join.on(sql<boolean>`o.id = coalesce(d."wireId", d."publisherId")`))
      .selectAll('d')
      .select('o.slug as outlet')
      .where('d.id', '>', last)
      .orderBy('d.id')
      .limit(documentBatch)
      .execute()
    const ids = batch.map(({ id }) => id)
    const all = await storedStatements(rows, ids)
    const statementIds = all.map(({ id }) => id)
    const own = groupBy(all, ({ documentId }) => documentId)
    const entries = groupBy(await textEntriesOf(rows, ids), ({ documentId }) => documentId)
    const searched = await searchEntriesOf(rows, statementIds)
    const histories = {
      document: await historyOf(rows, 'DOCUMENT', ids),
      statement: await historyOf(rows, 'STATEMENT', statementIds),
    }
    for (const { outlet, ...row } of batch) {
      const { id } = row
      yield {
        row,
        outlet,
        statements: own.get(id) ?? [],
        entries: entries.get(id) ?? [],
        searched,
        histories,
      }
      // Deriving an entry takes long enough that others may be waiting.
      await breathe()
    }
    if (batch.length < documentBatch) return
    last = batch.at(-1)?.id ?? ''
  }
}

const textEntriesOf = ({ db, engine }: Rows, documentIds: readonly string[]) =>
  db
    .selectFrom('TextEntry')
    .select(['documentId', 'start', 'end', 'terms'])
    .where(engine.isIn(sql.ref('documentId'), documentIds))
    .orderBy('documentId')
    .orderBy('start')
    .execute()

interface Searched {
  readonly words: string
  readonly terms: string
}

const searchEntriesOf = async (
  { db, engine }: Rows,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, Searched>> => {
  const entries = await db
    .selectFrom('SearchEntry')
    .select(['statementId', 'words', 'terms'])
    .where(engine.isIn(sql.ref('statementId'), statementIds))
    .execute()
  return new Map(entries.map((entry) => [entry.statementId, entry]))
}

const brokenDocument = (id: string, text: string, sha256: string): readonly string[] => {
  const hash = hashText(text)
  return [
    ...unless(hash === sha256, `expected the text to have the SHA-256 ${sha256}, got ${hash}`),
    ...unless(id === documentId(hash), `expected the id ${documentId(hash)} by its text, got ${id}`),
  ]
}

const brokenStatement = (
  text: string,
  sha256: string,
  outlet: string | null,
  row: StoredStatement,
  searched: Searched | undefined,
): readonly string[] => {
  const draft = toDraft(row)
  const content = spansOf(draft.spans, 'CONTENT')
  // A reviewer may have moved the content; the id is made of its first place.
  const places = row.origin ?? placesOf(content)
  const id = isSha256(sha256) ? statementIdAt(sha256, places) : ''
  const certainty = certaintyOf(row.confidence)
  const words = searchWords(draft.spans)
  const terms = searchTerms(draft.spans)
  return [
    // A withdrawn statement keeps its chain, even if the document's outlet has changed since.
    ...brokenLaws(text, draft.review === 'REJECTED' ? null : outlet, draft),
    ...unless(row.id === id, `expected the id ${id} by its spans, got ${row.id}`),
    ...unless(
      row.origin !== placesOf(content),
      `expected no origin where the content has not moved, got ${places}`,
    ),
    ...unless(row.certainty === certainty, `expected a certainty of ${certainty}, got ${row.certainty}`),
    ...unless(
      row.start === content[0]?.start,
      `expected the start ${content[0]?.start ?? 'of a content'}, got ${row.start}`,
    ),
    ...unless(searched?.words === words, 'expected its words in the search index, got others'),
    ...unless(
      searched?.terms === terms,
      'expected the terms of its words in the index of claims, got others',
    ),
    ...brokenDays({ edtf: row.saidEdtf, from: row.saidFrom, to: row.saidTo }),
    ...unless(
      (row.saidEdtf === null) === (row.saidBasis === null) &&
        (row.saidEdtf !== null || row.saidNote === null),
      `expected basis and note of a date only with a date, got ${row.saidBasis ?? 'no basis'} for ${row.saidEdtf ?? 'no date'}`,
    ),
    ...unless(
      row.saidWidth === widthOf({ from: row.saidFrom, to: row.saidTo }),
      `expected the width of ${row.saidFrom} to ${row.saidTo}, got ${row.saidWidth}`,
    ),
    ...unless(
      row.spans.every(({ position }, i) => position === i),
      `expected the spans in the places 0 to ${row.spans.length - 1}, got others`,
    ),
    ...brokenPositions('links of the chain', row.chain),
    ...brokenPositions('attributions', row.attributions),
  ]
}

const brokenDays = (stored: { edtf: string | null; from: string; to: string }): readonly string[] => {
  try {
    const { from, to } = stored.edtf === null ? unknownDay : parseEdtf(stored.edtf)
    return unless(
      from === stored.from && to === stored.to,
      `expected the days ${from} to ${to} of ${stored.edtf ?? 'no date'}, got ${stored.from} to ${stored.to}`,
    )
  } catch {
    return [`expected an EDTF date, got ${stored.edtf ?? ''}`]
  }
}

/** Links and attributions are numbered from 1 without a gap: the nearest link is the first. */
const brokenPositions = (what: string, rows: readonly { readonly position: number }[]): readonly string[] =>
  unless(
    rows.every(({ position }, i) => position === i + 1),
    `expected the ${what} in the places 1 to ${rows.length}, got ${rows.map(({ position }) => position).join(', ')}`,
  )

const brokenCounts = async ({ db }: Rows): Promise<readonly Problem[]> => {
  const problems: Problem[] = []
  for (const [table, count] of Object.entries(trueCounts)) {
    const { rows } = await sql<{ slug: string; stored: number; counted: number }>`
      select slug, "statementCount" as stored, ${count} as counted from ${sql.table(table)}
      where "statementCount" <> ${count}`.execute(db)
    for (const { slug, stored, counted } of rows)
      problems.push({
        where: `${table.toLowerCase()} ${slug}`,
        what: `expected a statement count of ${counted}, got ${stored}`,
      })
  }
  return problems
}

/** Listings that a statement must not have, and those that it lacks. */
const brokenListings = async ({ db, engine }: Rows): Promise<readonly Problem[]> => {
  const stored = sql`select ${listingColumns} from "Listing"`
  const both = [
    [sql`${stored} except select * from (${trueListings(engine)}) t`, 'a listing too many'],
    [sql`select * from (${trueListings(engine)}) t except ${stored}`, 'a listing too few'],
  ] as const
  const problems: Problem[] = []
  for (const [query, what] of both) {
    const { rows } = await sql<{ list: string; statementId: string }>`${query}`.execute(db)
    for (const { list, statementId } of rows)
      problems.push({
        where: `statement ${statementId}`,
        what: `expected to stand in its lists, got ${what}: ${list}`,
      })
  }
  return problems
}

/** Statements whose sheet differs from their parts or is missing. */
const brokenSheets = async ({ db, engine }: Rows): Promise<readonly Problem[]> => {
  const { rows } = await sql<{ statementId: string }>`
    select m."statementId" from (
      select * from (${trueSheets(engine)}) t except select ${sheetColumns} from "Sheet") m`.execute(db)
  return rows.map(({ statementId }) => ({
    where: `statement ${statementId}`,
    what: 'expected a sheet of its parts, got another or none',
  }))
}
