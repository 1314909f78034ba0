// Proves that the database holds what it promises: reads every document, statement and name and derives again
// whatever can be derived.
import { sql } from 'kysely'
import { hashText, isSha256 } from '../../document/document.ts'
import { nameKey, nameWords } from '../../statement/entity.ts'
import { documentId, placesOf, statementIdAt } from '../../statement/id.ts'
import { parseEdtf, unknownDay, widthOf } from '../../statement/said-date.ts'
import { brokenLaws } from '../../statement/laws.ts'
import { spansOf } from '../../statement/statement.ts'
import type { PrismaClient } from '../generated/sqlite/client.ts'
import type { Store } from '../connection/store.ts'
import { listingColumns, trueListings } from '../rows/listing.ts'
import { sheetColumns, trueSheets } from '../rows/sheet.ts'
import { trueCounts } from '../write/count.ts'
import { draftInclude, type StoredStatement, storedStatements, toDraft } from '../rows/stored-draft.ts'
import { brokenTexts, twins } from './verify-document.ts'
import { brokenTold } from './verify-told.ts'
import { certaintyOf, searchTerms, searchWords } from '../write/write-statements.ts'

/** One thing that is not as it must be. `where` names the object: `statement stm_…`. */
export interface Problem {
  readonly where: string
  readonly what: string
}

export interface VerifyReport {
  readonly documents: number
  readonly statements: number
  readonly spans: number
  readonly names: number
  readonly problems: number
}

/** Documents read at once: their texts are in memory. */
const documentBatch = 50

/** Checks everything and tells each problem as it is found; writes nothing. */
export const verify = async (store: Store, onProblem: (problem: Problem) => void): Promise<VerifyReport> => {
  const counts = { documents: 0, statements: 0, spans: 0, names: 0, problems: 0 }
  const tell = (where: string, broken: readonly string[]): void => {
    for (const what of broken) {
      counts.problems++
      onProblem({ where, what })
    }
  }
  const prisma = await store.prisma()
  for await (const { slug, text, sha256, id, outlet, published } of documentsOf(prisma)) {
    counts.documents++
    tell(`document ${slug}`, [...brokenDocument(id, text, sha256), ...brokenDays(published)])
    const statements = await storedStatements(prisma, id, { ...draftInclude, searchEntry: true } as const)
    tell(`document ${slug}`, [...twins(statements), ...(await brokenTexts(prisma, id, text))])
    for (const { where, what } of await brokenTold(prisma, statements)) tell(where, [what])
    for (const statement of statements) {
      counts.statements++
      counts.spans += statement.spans.length
      tell(`statement ${statement.id}`, brokenStatement(text, sha256, outlet, statement))
    }
  }
  for await (const { where, broken } of brokenNames(prisma)) {
    counts.names++
    tell(where, broken)
  }
  const others = [
    await brokenMerges(prisma),
    await brokenCounts(store),
    await brokenListings(store),
    await brokenSheets(store),
    await brokenEngine(store),
  ]
  for (const { where, what } of others.flat()) tell(where, [what])
  return counts
}

async function* documentsOf(prisma: PrismaClient) {
  let last = ''
  for (;;) {
    const batch = await prisma.document.findMany({
      where: { id: { gt: last } },
      orderBy: { id: 'asc' },
      take: documentBatch,
      select: {
        id: true,
        slug: true,
        text: true,
        sha256: true,
        wire: true,
        publisher: true,
        publishedEdtf: true,
        publishedFrom: true,
        publishedTo: true,
      },
    })
    for (const { wire, publisher, publishedEdtf, publishedFrom, publishedTo, ...document } of batch)
      yield {
        ...document,
        outlet: wire?.slug ?? publisher?.slug ?? null,
        published: { edtf: publishedEdtf, from: publishedFrom, to: publishedTo },
      }
    if (batch.length < documentBatch) return
    last = batch.at(-1)?.id ?? ''
  }
}

const unless = (holds: boolean, what: string): readonly string[] => (holds ? [] : [what])

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
  row: StoredStatement & { readonly searchEntry: { readonly words: string; readonly terms: string } | null },
): readonly string[] => {
  const draft = toDraft(row)
  const content = spansOf(draft.spans, 'CONTENT')
  // A reviewer may have moved the content; the id tells where it was first found.
  const places = row.origin ?? placesOf(content)
  const id = isSha256(sha256) ? statementIdAt(sha256, places) : ''
  const certainty = certaintyOf(row.confidence)
  const words = searchWords(draft.spans)
  const terms = searchTerms(draft.spans)
  return [
    // A withdrawn statement keeps the chain that it had, whatever the document's outlet has become.
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
    ...unless(row.searchEntry?.words === words, 'expected its words in the search index, got others'),
    ...unless(
      row.searchEntry?.terms === terms,
      'expected the terms of its words in the index of claims, got others',
    ),
    ...brokenDays({ edtf: row.saidEdtf, from: row.saidFrom, to: row.saidTo }),
    ...unless(
      row.saidWidth === widthOf({ from: row.saidFrom, to: row.saidTo }),
      `expected the width of ${row.saidFrom} to ${row.saidTo}, got ${row.saidWidth}`,
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

/** Links and attributions are counted from 1 without a gap: the nearest link is the first. */
const brokenPositions = (what: string, rows: readonly { readonly position: number }[]): readonly string[] =>
  unless(
    rows.every(({ position }, i) => position === i + 1),
    `expected the ${what} in the places 1 to ${rows.length}, got ${rows.map(({ position }) => position).join(', ')}`,
  )

async function* brokenNames(prisma: PrismaClient) {
  const include = { names: true, words: true } as const
  const all = [
    ...(await prisma.speaker.findMany({ include })).map((row) => ({ ...row, kind: 'speaker' })),
    ...(await prisma.source.findMany({ include })).map((row) => ({ ...row, kind: 'source' })),
    ...(await prisma.topic.findMany({ include })).map((row) => ({ ...row, kind: 'topic' })),
  ]
  for (const { kind, slug, names, words } of all) {
    const stored = words.map(({ word }) => word).sort()
    const broken = [
      ...unless(names.length > 0, 'expected a name, got none'),
      ...names
        .filter(({ text, folded }) => folded !== nameKey(text))
        .map(({ text, folded }) => `expected the name ${text} folded to ${nameKey(text)}, got ${folded}`),
      ...unless(
        JSON.stringify(stored) === JSON.stringify(nameWords(names)),
        'expected the words of its names, got others',
      ),
    ]
    yield { where: `${kind} ${slug}`, broken }
  }
}

/** A merged speaker leads to one that stands for itself, and nothing is attributed to it any more. */
const brokenMerges = async (prisma: PrismaClient): Promise<readonly Problem[]> => {
  const merged = await prisma.speaker.findMany({
    where: { mergedIntoId: { not: null } },
    include: { mergedInto: true, _count: { select: { attributions: true } } },
  })
  return merged.flatMap(({ slug, mergedInto, _count }) =>
    [
      ...unless(
        mergedInto?.mergedIntoId === null,
        `expected a survivor that is not merged itself, got ${mergedInto?.slug ?? 'none'}`,
      ),
      ...unless(
        _count.attributions === 0,
        `expected no attribution to a merged speaker, got ${_count.attributions}`,
      ),
    ].map((what) => ({ where: `speaker ${slug}`, what })),
  )
}

const brokenCounts = async (store: Store): Promise<readonly Problem[]> => {
  const { db } = store.reader()
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

/** Listings of a statement that it must not have, and those that it lacks. */
const brokenListings = async (store: Store): Promise<readonly Problem[]> => {
  const { db, engine } = store.reader()
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

/** Sheets that are not what is made of the statement's parts, and those that are not there. */
const brokenSheets = async (store: Store): Promise<readonly Problem[]> => {
  const { db, engine } = store.reader()
  const { rows } = await sql<{ statementId: string }>`
    select m."statementId" from (
      select * from (${trueSheets(engine)}) t except select ${sheetColumns} from "Sheet") m`.execute(db)
  return rows.map(({ statementId }) => ({
    where: `statement ${statementId}`,
    what: 'expected a sheet of its parts, got another or none',
  }))
}

const brokenEngine = async (store: Store): Promise<readonly Problem[]> => {
  const problems: Problem[] = []
  const prisma = await store.prisma()
  for (const { name, sql: text } of store.engine.selfChecks) {
    try {
      const rows = await prisma.$queryRawUnsafe<readonly unknown[]>(text)
      for (const row of rows)
        problems.push({
          where: `database, ${name}`,
          what: JSON.stringify(row, (_, value: unknown) =>
            typeof value === 'bigint' ? Number(value) : value,
          ),
        })
    } catch (error) {
      problems.push({ where: `database, ${name}`, what: String(error) })
    }
  }
  return problems
}
