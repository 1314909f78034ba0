// The terms of a claim → the statements that share most with it, and how common each term is. Rare terms are read
// first, within a budget of entries, so the work does not grow with the number of statements.
import { sql } from 'kysely'
import type { ReviewState } from '../../statement/statement.ts'
import type { TermTable } from '../connection/engine.ts'
import type { Reader } from '../connection/store.ts'
import { isPair } from '../../language/unit.ts'
import { type CountedProbe, probesOf, weightOf, within } from './probe.ts'

export interface MatchCandidates {
  /** Ids, those that share most first. */
  readonly ids: readonly string[]
  /** Term → how many statements have it; a term without statements is left out. */
  readonly counts: ReadonlyMap<string, number>
  /** Statements in the index, in any state of review. */
  readonly total: number
  /** Drafts that would have been candidates if drafts had been wanted. */
  readonly drafts: readonly string[]
}

export interface MatchRequest {
  readonly terms: readonly string[]
  readonly review: readonly ReviewState[]
  /** The most ids that are returned. */
  readonly limit: number
  /** Statements that are left out: the one that others are compared with, or those that an evaluation hides. */
  readonly without?: readonly string[]
}

interface MatchCandidate {
  readonly id: string
  readonly review: ReviewState
  readonly shared: number
}

/** The most entries that are read, for when even those with several common terms are many. */
export const mostRead = 20_000
/** How many of the entries found are checked for their review state, unless most are in another state. */
const looked = 1000
/** A share of what the best entry has: an entry that shares less with the claim is not worth comparing word by word. */
export const leastShare = 0.3
/** The most terms of a claim that are used, and the most pairs of words among them: each is counted in the index. */
const mostTerms = 1500
const mostPairs = 300
/** Entries that are read first, for the rarest terms. */
const glance = 1500
/** The fewest terms that identify a statement. */
const fewest = 6
/** A share of their weight: a claim with a slip or a changed word still has this much. */
const nearlyAll = 0.7

/**
 * Reads the index of claims. Takes three SQL statements; four where no record has nearly all of a claim; at most eight,
 * where statements that were not wanted share most with it.
 */
export const matchCandidates = async (
  reader: Reader,
  { terms, review, limit, without = [] }: MatchRequest,
): Promise<MatchCandidates> => {
  const asked = askedOf(terms)
  const memory = await reader.memory()
  const counted = await memory.each('term', asked, (some) => countTerms(reader, some))
  const { db } = reader
  const { rows: sized } = await sql<{ total: number | null }>`
    select max("row") as "total" from "SearchEntry"`.execute(db)
  const total = sized[0]?.total ?? 0
  const counts = new Map([...counted].filter(([, count]) => count > 0))
  const probes = probesOf(counts, total)
  if (probes.length === 0) return { ids: [], counts, total, drafts: [] }
  const hidden = new Set(without)
  const search = { probes, review, hidden, limit }
  const { weight, first, kept } = (await glanced(reader, search)) ?? (await searched(reader, search))
  const least = leastShare * Math.max(kept[0]?.shared ?? 0, leastShare * weight)
  const close = kept.filter(({ shared }) => shared >= least)
  const drafts = review.includes('DRAFT')
    ? []
    : first.filter((row) => row.review === 'DRAFT' && row.shared >= least && !hidden.has(row.id))
  return {
    ...{ ids: close.slice(0, limit).map(({ id }) => id), counts, total },
    drafts: drafts.slice(0, limit).map(({ id }) => id),
  }
}

/** Each once. A long claim keeps one pair of several: a sentence on record has some of them, and all of its words. */
export const askedOf = (terms: readonly string[]): readonly string[] => {
  const all = [...new Set(terms.slice(0, mostTerms))]
  const step = Math.ceil(all.filter(isPair).length / mostPairs)
  let pairs = 0
  return step <= 1 ? all : all.filter((term) => !isPair(term) || pairs++ % step === 0)
}

interface Search {
  readonly probes: readonly CountedProbe[]
  readonly review: readonly ReviewState[]
  readonly hidden: ReadonlySet<string>
  readonly limit: number
}

interface Searched {
  /** The weight of all probes. */
  readonly weight: number
  /** In any state of review, those that share most first. */
  readonly first: readonly MatchCandidate[]
  /** Those that were wanted. */
  readonly kept: readonly MatchCandidate[]
}

/** A statement with nearly all of the rarest terms is the one that is meant, so the commoner terms are not read. */
const glanced = async (reader: Reader, search: Search): Promise<Searched | undefined> => {
  const probes = within(search.probes, glance)
  if (probes.length < fewest || probes.length === search.probes.length) return undefined
  const found = await searched(reader, { ...search, probes })
  return (found.kept[0]?.shared ?? 0) >= nearlyAll * found.weight ? found : undefined
}

const searched = async (
  { db, engine }: Reader,
  { probes, review, hidden, limit }: Search,
): Promise<Searched> => {
  const weight = weightOf(probes)
  const look = async (most: number, ofBest: number): Promise<readonly MatchCandidate[]> => {
    const { rows } = await sql<MatchCandidate>`
      with r as materialized (
        select "row", sum("weight") as "shared" from (select * from ${engine.probeRows(probes)} p limit ${mostRead}) p
        group by "row" having sum("weight") >= ${leastShare * leastShare * weight})
      select s.id, s.review, m."shared" from (
        select * from r where "shared" >= ${ofBest} * (select max("shared") from r)
        order by "shared" desc, "row" desc limit ${most}) m
      join "SearchEntry" e on e."row" = m."row" join "Statement" s on s.id = e."statementId"
      order by m."shared" desc, m."row" desc`.execute(db)
    return rows
  }
  const askedFor = (rows: readonly MatchCandidate[]): readonly MatchCandidate[] =>
    rows.filter((row) => review.includes(row.review) && !hidden.has(row.id))
  const best = await look(looked + hidden.size, leastShare)
  // If the best entry was not wanted, one that shares too little compared with it may be enough next to the best
  // wanted.
  const isOther = best[0] !== undefined && askedFor(best.slice(0, 1)).length === 0
  const first = isOther ? await look(looked + hidden.size, 0) : best
  // So many drafts may share the same words that they crowd out what was reviewed: then all entries read are checked.
  const isCrowded = first.length >= looked && askedFor(first).length < limit
  return { weight, first, kept: askedFor(isCrowded ? await look(mostRead, 0) : first) }
}

/** Counted along the entries of each term, since the index stores no count; the engine limits the terms per query. */
export const countTerms = async (
  { db, engine }: Reader,
  terms: readonly string[],
  table?: TermTable,
): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map(terms.map((term) => [term, 0]))
  for (let from = 0; from < terms.length; from += engine.termsAtOnce) {
    const some = terms.slice(from, from + engine.termsAtOnce)
    const { rows } = await engine.termCounts(some, table).execute(db)
    for (const { term, count } of rows) counts.set(term, count)
  }
  return counts
}
