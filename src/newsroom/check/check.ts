// Did X say Y? Compares a claim with everything on record: finds candidates in the index, judges each, ranks them and
// gives the verdict. If no record has a claim of several sentences as a whole, each sentence is checked by itself.
import type { Agreement } from '../../match/agreement.ts'
import { overall, together, type Verdict } from '../../match/verdict.ts'
import type { ReviewState } from '../../statement/statement.ts'
import type { Loader } from '../../store/read/loader.ts'
import { merge, nothing, type Want } from '../../store/read/want.ts'
import type { Span } from '../../text/span.ts'
import { type AskedSpeaker, askedSpeaker, knownNames } from './asked.ts'
import { budgetOf } from './budget.ts'
import { beyondOf, noneBeyond, type InText } from './beyond.ts'
import { type CheckedClaim, checkedClaim, type CheckInput } from './check-input.ts'
import { withGoingOn } from './goes-on.ts'
import { type Match, wantedOfMatches, withWanted } from './match.ts'
import {
  type AskedFor,
  type Asking,
  isAnswered,
  type JudgedPart,
  judgedPart,
  judgedParts,
} from './judge-parts.ts'
import { type ClaimReading, openClaim, readClaim } from './read-claim.ts'
import { distinct, mostRelated, type Related, relatedTo } from './related.ts'

/** A sentence of a claim, or the whole claim if it is one sentence or one record has all of it. */
export interface CheckedPart extends Span {
  /** As the claim writes it. */
  readonly text: string
  readonly verdict: Verdict
  readonly matches: readonly Match[]
  /** The speaker asked for; null if there was none. */
  readonly asked: AskedSpeaker | null
  /** If the part has no record: drafts that have it, though none were asked for. They do not count for the verdict. */
  readonly drafts: readonly Match[]
  /** If the part has no record: texts that have its words all the same. */
  readonly texts: readonly InText[]
}

export interface Check {
  readonly claim: string
  readonly lang: string
  readonly verdict: Verdict
  readonly matches: readonly Match[]
  readonly asked: AskedSpeaker | null
  /** In the order of the claim, at least one. Together they have all the matches. */
  readonly parts: readonly CheckedPart[]
  /** Covers the best match of every part that has one; null if no date was asked for. */
  readonly date: Agreement | null
  /** Statements that parts without a record may be about, at most five. They do not count for the verdict. */
  readonly related: readonly Related[]
  readonly review: readonly ReviewState[]
  /** How many candidates were too long to compare within the work that one check may do. */
  readonly uncompared: number
}

export interface CheckOptions {
  /** What is wanted of the matched statements. */
  readonly want?: Want
  /** What is wanted of the documents that have the words. */
  readonly wantTexts?: Want
  /** What is wanted of related statements; without it they are not searched for. */
  readonly wantRelated?: Want | undefined
  /** Statements that count as not on record: an evaluation hides those that it asks about. */
  readonly without?: readonly string[]
}

/**
 * The verdict on a claim and its evidence, best first. A verdict is only about what is on record.
 * @throws IsnadError CLAIM_EMPTY, CLAIM_TOO_LONG, INPUT_INVALID, DATE_INVALID
 */
export const check = async (
  loader: Loader,
  input: CheckInput,
  { want = nothing, wantTexts = nothing, wantRelated, without = [] }: CheckOptions = {},
): Promise<Check> => {
  const given = checkedClaim(input)
  const open = openClaim(given.claim, given.lang)
  const names = await knownNames(loader, open.names)
  await loader.breathe()
  const claim = readClaim(open, names)
  await loader.breathe()
  const askedFor = await whoIsAsked(loader, given, claim)
  const asking = { loader, given, without, askedFor, budget: budgetOf(loader.breathe) }
  const whole = await judgedPart(asking, claim.whole)
  const judged = isAnswered(whole) ? [whole] : await judgedParts(asking, claim, whole)
  const parts: CheckedPart[] = []
  for (const [i, part] of judged.entries()) {
    const beyond = i < mostBeyond ? await beyondOf(asking, part, wantTexts) : noneBeyond
    const { start, end, asked, matches } = part
    parts.push({
      ...{ start, end, asked, text: open.claim.slice(start, end), texts: beyond.texts },
      verdict: overall(matches),
      matches: await withWanted(loader, matches.slice(0, given.first), matches, want),
      drafts: await withWanted(loader, beyond.drafts, beyond.drafts, want),
    })
  }
  const all = await withGoingOn(
    loader,
    parts.flatMap(({ matches, drafts }) => [matches, drafts]),
  )
  const complete = parts.map((part, i) => ({
    ...part,
    matches: all[2 * i] ?? [],
    drafts: all[2 * i + 1] ?? [],
  }))
  return {
    ...{ claim: claim.claim, lang: claim.lang, review: given.review, parts: complete },
    verdict: verdictOfAll(complete),
    matches: firstOf(complete, given.first),
    asked: complete.find(({ asked }) => asked !== null)?.asked ?? null,
    date: dateOf(complete),
    related: wantRelated ? await relatedOf(asking, claim, judged, wantRelated) : [],
    uncompared: Math.max(...[whole, ...judged].map(({ uncompared }) => uncompared)),
  }
}

/** For how many parts drafts, texts and related statements are searched: a long claim that nobody has made is answered quickly. */
const mostBeyond = 4

/** Related statements of all the parts without a record, in one list. */
const relatedOf = async (
  { loader, given, without }: Asking,
  { claim, lang }: ClaimReading,
  parts: readonly JudgedPart[],
  want: Want,
): Promise<readonly Related[]> => {
  const all: Related[] = []
  for (const { start, end, asked } of parts
    .filter(({ matches }) => matches.length === 0)
    .slice(0, mostBeyond))
    all.push(
      ...(await relatedTo(loader, {
        ...{ text: claim.slice(start, end), lang, asked, review: given.review, without },
      })),
    )
  const closest = distinct(all.toSorted((a, b) => b.closeness - a.closeness)).slice(0, mostRelated)
  const views = await loader.statements(
    closest.map(({ statement }) => statement),
    merge(wantedOfMatches, want),
  )
  return closest.map((one, i) => ({ ...one, statement: views[i] ?? one.statement }))
}

const verdictOfAll = (parts: readonly CheckedPart[]): Verdict => {
  const firsts = parts.map(({ matches: [first] }) => first?.statement.id)
  // One record has all the parts but not the whole: it has something between them that the claim left out.
  const isCut = parts.length > 1 && firsts.every((id) => id !== undefined && id === firsts[0])
  return together([...parts.map(({ verdict }) => verdict), ...(isCut ? (['PARTIAL'] as const) : [])])
}

/** The best match of each part first; each statement only once. */
const firstOf = (parts: readonly CheckedPart[], first: number): readonly Match[] => {
  const all = [
    ...parts.flatMap(({ matches }) => matches.slice(0, 1)),
    ...parts.flatMap(({ matches }) => matches.slice(1)),
  ]
  const seen = new Set<string>()
  return all.filter(({ id }) => !seen.has(id) && seen.add(id)).slice(0, first)
}

const dateOf = (parts: readonly CheckedPart[]): Agreement | null => {
  const dates = parts.flatMap(({ matches: [first] }) => first?.date ?? [])
  if (dates.length === 0) return null
  if (dates.includes('DIFFERS')) return 'DIFFERS'
  return dates.every((date) => date === 'AGREES') ? 'AGREES' : 'UNSURE'
}

const whoIsAsked = async (
  loader: Loader,
  { speaker }: CheckedClaim,
  { whole, parts }: ClaimReading,
): Promise<AskedFor> => {
  if (speaker !== null) {
    const asked = await askedSpeaker(loader, speaker, 'ARGUMENT')
    return () => asked
  }
  const named = new Map<string, AskedSpeaker>()
  for (const { speaker: name } of [whole, ...parts].flatMap(({ readings }) => readings))
    if (name !== null && !named.has(name)) named.set(name, await askedSpeaker(loader, name, 'CLAIM'))
  return (name) => named.get(name ?? '') ?? null
}
