// What a claim may be about in other words: how common terms are, and the statements with most of them by weight.
// Bounded like the look-up of the same words.
import { sql } from 'kysely'
import type { ReviewState } from '../../statement/statement.ts'
import type { Reader } from '../connection/store.ts'
import { countTerms } from './match-candidates.ts'
import { type CountedProbe, within } from './probe.ts'

export interface TermFrequencies {
  /** Term → how many statements have it; a term without statements is left out. */
  readonly counts: ReadonlyMap<string, number>
  /** Statements in the index, in any state of review. */
  readonly total: number
}

/** Takes two SQL statements. */
export const termFrequencies = async (reader: Reader, terms: readonly string[]): Promise<TermFrequencies> => {
  const memory = await reader.memory()
  const counted = await memory.each('term', terms, (some) => countTerms(reader, some))
  const { rows } = await sql<{
    total: number | null
  }>`select max("row") as "total" from "SearchEntry"`.execute(reader.db)
  return { counts: new Map([...counted].filter(([, count]) => count > 0)), total: rows[0]?.total ?? 0 }
}

export interface RelatedRequest {
  readonly probes: readonly CountedProbe[]
  readonly review: readonly ReviewState[]
  /** The most ids that are returned. */
  readonly limit: number
  /** Statements that are left out. */
  readonly without: readonly string[]
}

/** Entries of the index that are read for one claim. */
const budget = 20_000
/** Probes in one SQL statement. */
const mostProbes = 160

/** Ids, those that share most weight first. Takes one SQL statement, none without probes. */
export const relatedCandidates = async (
  { db, engine }: Reader,
  { probes, review, limit, without }: RelatedRequest,
): Promise<readonly string[]> => {
  const asked = withinBudget(probes)
  if (asked.length === 0) return []
  const { rows } = await sql<{ id: string; review: ReviewState }>`
    select s.id, s.review from (
      select "row", sum("weight") as "shared" from ${engine.probeRows(asked)} r
      group by "row" order by 2 desc, 1 desc limit ${2 * limit + without.length}) m
    join "SearchEntry" e on e."row" = m."row" join "Statement" s on s.id = e."statementId"
    order by m."shared" desc, m."row" desc`.execute(db)
  const hidden = new Set(without)
  return rows
    .filter((row) => review.includes(row.review) && !hidden.has(row.id))
    .slice(0, limit)
    .map(({ id }) => id)
}

/** The rarest first, as many as the budget allows; with equal counts, the heaviest first. */
const withinBudget = (probes: readonly CountedProbe[]): readonly CountedProbe[] =>
  within(probes.toSorted((a, b) => a.count - b.count || b.weight - a.weight).slice(0, mostProbes), budget)
