// The terms of a claim → the statements that share most with it, and how common each term is. Rare terms are read first,
// and only as far as a budget of entries goes: the work does not grow with the number of statements.
import { sql } from 'kysely'
import type { ReviewState } from '../../statement/statement.ts'
import type { Probe } from '../connection/engine.ts'
import type { Reader } from '../connection/store.ts'

export interface MatchCandidates {
  /** Ids, those that share most first. */
  readonly ids: readonly string[]
  /** Term → how many statements have it; a term that none has is left out. */
  readonly counts: ReadonlyMap<string, number>
  /** Statements in the index, in any state of review. */
  readonly total: number
  /** Drafts that would have been candidates, had they been asked for. */
  readonly drafts: readonly string[]
}

export interface MatchRequest {
  readonly terms: readonly string[]
  readonly review: readonly ReviewState[]
  /** At most so many ids. */
  readonly limit: number
  /** Statements that do not count: the one whose like is looked for, or those that an evaluation hides. */
  readonly without?: readonly string[]
}

interface Found {
  readonly id: string
  readonly review: ReviewState
  readonly shared: number
}

/** Entries of the index that are read for one claim. */
const budget = 6000
/** And at the very most, where even those that have several common terms are many. */
export const mostRead = 20_000
/** Of the entries found, how many are looked at for their state of review, unless most are of another. */
const looked = 1000
/** Of what the best entry shares with the claim: an entry that shares less is not worth comparing word by word. */
export const leastShare = 0.3
/** Terms that are asked for: those of a long claim repeat each other. */
export const mostTerms = 1500
/** Probes in one statement; more add nothing to a claim that has so many rare terms. */
const mostProbes = 48

/** Reads the index of claims. Takes three SQL statements, four in a crowd of drafts. */
export const matchCandidates = async (
  reader: Reader,
  { terms, review, limit, without = [] }: MatchRequest,
): Promise<MatchCandidates> => {
  const asked = [...new Set(terms.slice(0, mostTerms))]
  const memory = await reader.memory()
  const counted = await memory.each('term', asked, (some) => countTerms(reader, some))
  const { db, engine } = reader
  const { rows: sized } = await sql<{ total: number | null }>`
    select max("row") as "total" from "SearchEntry"`.execute(db)
  const total = sized[0]?.total ?? 0
  const counts = new Map([...counted].filter(([, count]) => count > 0))
  const probes = probesOf(counts, total)
  if (probes.length === 0) return { ids: [], counts, total, drafts: [] }
  const weight = weightOf(probes)
  const look = async (most: number): Promise<readonly Found[]> => {
    const { rows } = await sql<Found>`
      select s.id, s.review, m."shared" from (
        select "row", sum("weight") as "shared" from (select * from ${engine.probeRows(probes)} p limit ${mostRead}) r
        group by "row" having sum("weight") >= ${leastShare * leastShare * weight} order by 2 desc, 1 desc limit ${most}) m
      join "SearchEntry" e on e."row" = m."row" join "Statement" s on s.id = e."statementId"
      order by m."shared" desc, m."row" desc`.execute(db)
    return rows
  }
  const hidden = new Set(without)
  const kept = (rows: readonly Found[]): readonly Found[] =>
    rows.filter((row) => review.includes(row.review) && !hidden.has(row.id))
  const first = await look(looked + without.length)
  // So many drafts may share the same words that they push out what was reviewed: then all that was read is looked at.
  const isCrowded = first.length >= looked && kept(first).length < limit
  const shown = kept(isCrowded ? await look(mostRead) : first)
  const least = leastShare * Math.max(shown[0]?.shared ?? 0, leastShare * weight)
  const close = shown.filter(({ shared }) => shared >= least)
  const drafts = review.includes('DRAFT')
    ? []
    : first.filter((row) => row.review === 'DRAFT' && row.shared >= least && !hidden.has(row.id))
  return {
    ...{ ids: close.slice(0, limit).map(({ id }) => id), counts, total },
    drafts: drafts.slice(0, limit).map(({ id }) => id),
  }
}

/** The index keeps no such number: it is counted along the entries of a term. */
export const countTerms = async (
  { db, engine }: Reader,
  terms: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await engine.termCounts(terms).execute(db)
  const counts = new Map(rows.map(({ term, count }) => [term, count]))
  return new Map(terms.map((term) => [term, counts.get(term) ?? 0]))
}

export const weightOf = (probes: readonly Probe[]): number =>
  probes.reduce((sum, { weight }) => sum + weight, 0)

/** What finding a term tells, in bits. */
const bitsOf = (count: number, total: number): number => Math.log2((total + 50) / (count + 0.5))

/** The rarest terms that the budget allows; where even those are too common, those entries that have several of them. */
export const probesOf = (counts: ReadonlyMap<string, number>, total: number): readonly Probe[] => {
  const rarest = [...counts].sort(([, a], [, b]) => a - b)
  const probes: Probe[] = []
  let read = 0
  for (const [term, count] of rarest) {
    if (read + count > budget || probes.length === mostProbes) break
    probes.push({ terms: [term], weight: bitsOf(count, total) })
    read += count
  }
  if (probes.length > 1 || rarest.length === 0) return probes
  const together = rarest.slice(0, 3)
  const weight = together.reduce((sum, [, count]) => sum + bitsOf(count, total), 0)
  return [...probes, { terms: together.map(([term]) => term), weight }]
}
