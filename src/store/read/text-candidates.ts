// The terms of a claim → the paragraphs of stored texts that share most with it. Bounded like that of statements.
import { sql } from 'kysely'
import { offsetMap } from '../../text/span.ts'
import type { Reader } from '../connection/store.ts'
import { askedOf, countTerms, leastShare, mostRead } from './match-candidates.ts'
import { probesOf, weightOf } from './probe.ts'

/** A paragraph, in UTF-16 code units of the document's text. */
export interface TextCandidate {
  readonly documentId: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** Where it begins, in Unicode code points. */
  readonly startInPoints: number
  /** Which paragraph of the document it is, from 1. */
  readonly paragraph: number
}

export interface TextCandidates {
  readonly paragraphs: readonly TextCandidate[]
  /** Term → how many paragraphs have it; a term without paragraphs is left out. */
  readonly counts: ReadonlyMap<string, number>
  /** Paragraphs in the index. */
  readonly total: number
}

export interface TextRequest {
  readonly terms: readonly string[]
  /** The most paragraphs that are returned. */
  readonly limit: number
}

interface Place {
  readonly row: number
  readonly documentId: string
  readonly start: number
  readonly end: number
  readonly paragraph: number
}

/** Those that share most first. Takes four SQL statements. */
export const textCandidates = async (
  reader: Reader,
  { terms, limit }: TextRequest,
): Promise<TextCandidates> => {
  const { db, engine } = reader
  const asked = askedOf(terms)
  const counted = await countTerms(reader, asked, 'TextEntry')
  const { rows: sized } = await sql<{ total: number | null }>`
    select max("row") as "total" from "TextEntry"`.execute(db)
  const counts = new Map([...counted].filter(([, count]) => count > 0))
  const total = sized[0]?.total ?? 0
  const probes = probesOf(counts, total)
  if (probes.length === 0) return { paragraphs: [], counts, total }
  const { rows } = await sql<Place>`
    select e."row", e."documentId", e."start", e."end", (
      select count(*) from "TextEntry" b where b."documentId" = e."documentId" and b."start" <= e."start") as "paragraph"
    from (
      select "row", sum("weight") as "shared"
      from (select * from ${engine.probeRows(probes, 'TextEntry')} p limit ${mostRead}) r
      group by "row" having sum("weight") >= ${leastShare * weightOf(probes)} order by 2 desc, 1
      limit ${limit}) m
    join "TextEntry" e on e."row" = m."row" order by m."shared" desc, m."row"`.execute(db)
  const texts = await textsOf(reader, [...new Set(rows.map(({ documentId }) => documentId))])
  const paragraphs = rows.flatMap(({ documentId, start, end, paragraph }) => {
    const text = texts.get(documentId)
    return text === undefined
      ? []
      : [
          {
            ...{ documentId, start, end, text: text.slice(start, end), paragraph },
            startInPoints: offsetMap(text).toCodePoints(start),
          },
        ]
  })
  return { paragraphs, counts, total }
}

const textsOf = async (
  { db, engine }: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await db
    .selectFrom('Document')
    .select(['id', 'text'])
    .where(engine.isIn(sql.ref('id'), ids))
    .execute()
  return new Map(rows.map(({ id, text }) => [id, text]))
}
