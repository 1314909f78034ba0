// Did X say Y? A claim against everything on record: candidates from the index, each judged, ranked, and the verdict. A claim
// of several sentences that no record has as a whole is asked for sentence by sentence.
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
import { type Match, toldOfMatches, withWanted } from './match.ts'
import {
  type AskedFor,
  type Asking,
  isAnswered,
  type JudgedPart,
  judgedPart,
  partsOf,
} from './judge-parts.ts'
import { type ClaimReading, openClaim, readClaim } from './read-claim.ts'
import { distinct, mostRelated, type Related, relatedTo } from './related.ts'

/** A sentence of a claim, or the whole where it is one or one record has it all. */
export interface CheckedPart extends Span {
  /** As the claim has it. */
  readonly text: string
  readonly verdict: Verdict
  readonly matches: readonly Match[]
  /** Who was asked for; null when nobody. */
  readonly asked: AskedSpeaker | null
  /** Of a part without a record: drafts that have it, which were not asked for. They are no verdict. */
  readonly drafts: readonly Match[]
  /** Of a part without a record: where its words stand in a text all the same. */
  readonly texts: readonly InText[]
}

export interface Check {
  readonly claim: string
  readonly lang: string
  readonly verdict: Verdict
  readonly matches: readonly Match[]
  readonly asked: AskedSpeaker | null
  /** In the order of the claim; one at least. Together they have all the matches. */
  readonly parts: readonly CheckedPart[]
  /** Of the best match of every part that has one; null when no date was asked for. */
  readonly date: Agreement | null
  /** Statements that parts without a record may be about all the same, at most five; they are no verdict. */
  readonly related: readonly Related[]
  readonly review: readonly ReviewState[]
  /** Candidates that were too long to be compared within the work that one check may be. */
  readonly uncompared: number
}

export interface CheckOptions {
  /** What is wanted of the statements of the matches. */
  readonly want?: Want
  /** What is wanted of the documents in which the words stand. */
  readonly wantTexts?: Want
  /** What is wanted of related statements; without it none is looked for. */
  readonly wantRelated?: Want | undefined
  /** Statements that count as not on record: an evaluation hides what it asks for. */
  readonly without?: readonly string[]
}

/**
 * The verdict on a claim and its evidence, the best first. A verdict is about what is on record.
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
  const judged = isAnswered(whole) ? [whole] : await partsOf(asking, claim, whole)
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
  const told = parts.map((part, i) => ({ ...part, matches: all[2 * i] ?? [], drafts: all[2 * i + 1] ?? [] }))
  return {
    ...{ claim: claim.claim, lang: claim.lang, review: given.review, parts: told },
    verdict: verdictOfAll(told),
    matches: firstOf(told, given.first),
    asked: told.find(({ asked }) => asked !== null)?.asked ?? null,
    date: dateOf(told),
    related: wantRelated ? await relatedOf(asking, claim, judged, wantRelated) : [],
    uncompared: Math.max(...[whole, ...judged].map(({ uncompared }) => uncompared)),
  }
}

/** Parts that drafts and texts are searched for: a long claim that nobody has made is answered soon. */
const mostBeyond = 4

/** Of the parts that have no record, together. */
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
  const told = distinct(all.toSorted((a, b) => b.closeness - a.closeness)).slice(0, mostRelated)
  const views = await loader.statements(
    told.map(({ statement }) => statement),
    merge(toldOfMatches, want),
  )
  return told.map((one, i) => ({ ...one, statement: views[i] ?? one.statement }))
}

const verdictOfAll = (parts: readonly CheckedPart[]): Verdict => {
  const firsts = parts.map(({ matches: [first] }) => first?.statement.id)
  // One record has all the parts and not the whole: something of it stood between them.
  const isCut = parts.length > 1 && firsts.every((id) => id !== undefined && id === firsts[0])
  return together([...parts.map(({ verdict }) => verdict), ...(isCut ? (['PARTIAL'] as const) : [])])
}

/** The best of each part first, each statement once. */
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
