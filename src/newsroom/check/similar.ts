// Where else are these words? Compares a statement with all others: who has the words too, who trimmed them, who
// changed something, and which record of them is the first. A part of statements that the loader fills.
import { ranked } from '../../match/verdict.ts'
import type { Loader, StatementPart } from '../../store/read/loader.ts'
import { statementsById } from '../../store/read/lookup.ts'
import type { StatementView } from '../../store/read/view.ts'
import { below, fieldKey, type Want, withName } from '../../store/read/want.ts'
import { ensureFirst, statesOf } from './check-input.ts'
import { findLike, type FoundRecord } from './find-records.ts'
import type { AskedSpeaker } from './asked.ts'
import { withGoingOn } from './goes-on.ts'
import { type Match, matchOf, speakersOf, wantedOfMatches, withWanted } from './match.ts'

/** The contract's arguments of `similar`. */
export interface SimilarArguments {
  readonly first?: number | null | undefined
  readonly drafts?: boolean | null | undefined
}

const similar = new WeakMap<StatementView, Map<string, readonly Match[]>>()
const earliest = new WeakMap<StatementView, StatementView>()

/** What `similarPart` found; undefined if it was not wanted. */
export const similarTo = (view: StatementView, args: object): readonly Match[] | undefined =>
  similar.get(view)?.get(fieldKey('similar', { ...args }))

/** The first record of the words: the statement itself if no other is earlier; undefined if it was not wanted. */
export const earliestOf = (view: StatementView): StatementView | undefined => earliest.get(view)

/** Takes a few SQL statements for each statement, because each is searched for separately. */
export const similarPart: StatementPart = {
  fields: ['similar', 'earliest'],
  fill: async (loader, views, want) => {
    for (const view of views) await fillOne(loader, view, want)
  },
}

const fillOne = async (loader: Loader, view: StatementView, want: Want): Promise<void> => {
  // The given view has what was asked of it, which may not be what a match needs.
  const [own] = await statementsById(loader, [view.id], wantedOfMatches)
  if (!own) return
  const likeOf = searchFor(loader, own)
  const lists = new Map<string, readonly Match[]>()
  similar.set(view, lists)
  for (const { name, args, want: inner } of withName(want, 'similar'))
    lists.set(fieldKey(name, args), await matchesOf(loader, own, args, below(inner, 'statement'), likeOf))
  for (const { want: inner } of withName(want, 'earliest'))
    earliest.set(view, await firstOf(loader, own, inner, likeOf))
}

/** The records that are like a statement, with what a match needs. */
type LikeOf = (drafts: boolean) => Promise<readonly FoundRecord[]>

/** Searches once, however many fields ask. */
const searchFor = (loader: Loader, own: StatementView): LikeOf => {
  const known = new Map<boolean, ReturnType<LikeOf>>()
  return (drafts) => {
    const found = known.get(drafts) ?? readLike(loader, own, drafts)
    known.set(drafts, found)
    return found
  }
}

const readLike = async (
  loader: Loader,
  own: StatementView,
  drafts: boolean,
): Promise<readonly FoundRecord[]> => {
  const found = await findLike(loader, own, statesOf(drafts))
  const views = await loader.statements(
    found.map(({ view }) => view),
    wantedOfMatches,
  )
  return found.flatMap((one, i) => {
    const view = views[i]
    return view ? [{ ...one, view }] : []
  })
}

const matchesOf = async (
  loader: Loader,
  own: StatementView,
  { first, drafts }: SimilarArguments,
  want: Want,
  likeOf: LikeOf,
): Promise<readonly Match[]> => {
  const found = await likeOf(drafts === true)
  const asked: AskedSpeaker = {
    ...{ name: '', from: 'ARGUMENT', ids: speakersOf(own) },
    ...{ names: [], roles: [], isDescription: false, isHeld: false },
  }
  const matches = ranked(found.map((one) => matchOf(one, asked, null)))
  const shown = await withWanted(loader, matches.slice(0, ensureFirst(first)), matches, want)
  return (await withGoingOn(loader, [shown]))[0] ?? shown
}

const firstOf = async (
  loader: Loader,
  own: StatementView,
  want: Want,
  likeOf: LikeOf,
): Promise<StatementView> => {
  const found = (await likeOf(false)).filter(hasAll)
  const [first = own] = [own, ...found.map(({ view }) => view)].sort(byPublication)
  return (await statementsById(loader, [first.id], want))[0] ?? own
}

/** Whether it has all of the words, unchanged. */
const hasAll = ({ judgement, isReversed }: FoundRecord): boolean =>
  judgement.wording !== 'ALTERED' && !isReversed

/** Those without a date come last: their range is the empty one, which begins on the last day there is. */
const byPublication = (a: StatementView, b: StatementView): number => compare(keyOf(a), keyOf(b))

const keyOf = ({ document, saidFrom, addedAt, id }: StatementView): readonly string[] => [
  document?.publishedFrom ?? '9999-12-31',
  saidFrom,
  addedAt,
  id,
]

const compare = (a: readonly string[], b: readonly string[]): number => {
  for (const [i, value] of a.entries()) if (value !== b[i]) return value < (b[i] ?? '') ? -1 : 1
  return 0
}
