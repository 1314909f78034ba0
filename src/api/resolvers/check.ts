// A check, its matches and what was searched.
import { check as checkClaim, type Check, type CheckedPart } from '../../newsroom/check/check.ts'
import type { CheckInput } from '../../newsroom/check/check-input.ts'
import type { AskedSpeaker } from '../../newsroom/check/asked.ts'
import type { Match } from '../../newsroom/check/match.ts'
import { searchedBy } from '../../newsroom/check/searched.ts'
import { conclusionOf, explanationOf, partOf } from '../../newsroom/check/explanation.ts'
import type { Loader } from '../../store/read/loader.ts'
import type { RecordScope } from '../../store/read/scope.ts'
import type { SpeakerView } from '../../store/read/view.ts'
import { below, merge, type Want, wants } from '../../store/read/want.ts'
import type { Store } from '../../store/connection/store.ts'
import { offsetMap } from '../../text/span.ts'
import type {
  AskedSpeakerResolvers,
  CheckResolvers,
  ClaimPartResolvers,
  MatchResolvers,
  RelatedStatementResolvers,
  SharedThingResolvers,
  TextPlaceResolvers,
} from '../generated/contract.ts'
import { loaded } from './loaded.ts'

export interface CheckView {
  readonly check: Check
  /** By id; the speakers of every part. */
  readonly askedSpeakers?: ReadonlyMap<string, SpeakerView>
  readonly searched?: RecordScope
}
export interface AskedView {
  readonly asked: AskedSpeaker
  readonly speakers: readonly SpeakerView[] | undefined
}
export interface ClaimPartView {
  readonly part: CheckedPart
  readonly view: CheckView
}
export interface MatchView {
  readonly match: Match
  readonly asked: AskedSpeaker | null
  /** The language of an explanation when none is asked for. */
  readonly lang: string
}

/** A check with everything read that the query asks for. */
export const checkView = async (
  store: Store,
  loader: Loader,
  args: CheckInput,
  want: Want,
): Promise<CheckView> => {
  const parts = below(want, 'parts')
  const ofMatches = [below(want, 'matches'), below(parts, 'matches'), below(parts, 'drafts')]
  const check = await checkClaim(loader, args, {
    want: ofMatches.map((one) => below(one, 'statement')).reduce(merge),
    wantTexts: below(below(parts, 'texts'), 'document'),
    wantRelated: wants(want, 'related') ? below(below(want, 'related'), 'statement') : undefined,
  })
  const asked = [want, parts].map((one) => below(one, 'asked'))
  const ids = check.parts.flatMap((part) => part.asked?.ids ?? [])
  const speakers = asked.some((one) => wants(one, 'speakers'))
    ? await loader.speakers([...new Set(ids)], asked.map((one) => below(one, 'speakers')).reduce(merge))
    : undefined
  return {
    check,
    ...(speakers ? { askedSpeakers: speakers } : {}),
    ...(wants(want, 'searched') ? { searched: await searchedBy(store, loader, check.review) } : {}),
  }
}

const askedView = (asked: AskedSpeaker | null, { askedSpeakers }: CheckView): AskedView | null =>
  asked && { asked, speakers: askedSpeakers && asked.ids.flatMap((id) => askedSpeakers.get(id) ?? []) }

export const check: CheckResolvers = {
  claim: ({ check: { claim } }) => claim,
  lang: ({ check: { lang } }) => lang,
  verdict: ({ check: { verdict } }) => verdict,
  explanation: (view, { lang }) => conclusionOf(view.check, lang ?? view.check.lang),
  asked: (view) => askedView(view.check.asked, view),
  matches: ({ check: { matches, parts, lang } }) => matches.map((match) => matchView(match, parts, lang)),
  parts: (view) => view.check.parts.map((part) => ({ part, view })),
  dateAgrees: ({ check: { date } }) => date,
  related: ({ check: { related } }) => related,
  searched: (view) => ({
    ...loaded(view.searched, 'searched'),
    drafts: view.check.review.includes('DRAFT'),
  }),
}

/** A match with the speakers that its own part asks for. */
const matchView = (match: Match, parts: readonly CheckedPart[], lang: string): MatchView => ({
  match,
  asked: parts.find(({ matches }) => matches.includes(match))?.asked ?? null,
  lang,
})

export const claimPart: ClaimPartResolvers = {
  text: ({ part: { text } }) => text,
  start: ({ part: { start }, view }) => offsetMap(view.check.claim).toCodePoints(start),
  end: ({ part: { end }, view }) => offsetMap(view.check.claim).toCodePoints(end),
  verdict: ({ part: { verdict } }) => verdict,
  explanation: ({ part, view }, { lang }) => partOf(part, lang ?? view.check.lang),
  asked: ({ part, view }) => askedView(part.asked, view),
  matches: ({ part, view }) => part.matches.map((match) => matchView(match, [part], view.check.lang)),
  drafts: ({ part: { drafts, asked }, view }) =>
    drafts.map((match) => ({ match, asked, lang: view.check.lang })),
  texts: ({ part: { texts } }) => texts,
}

export const relatedStatement: RelatedStatementResolvers = {
  statement: ({ statement }) => statement,
  shared: ({ shared }) => shared,
}

export const sharedThing: SharedThingResolvers = {
  kind: ({ kind }) => kind,
  claim: ({ claim }) => claim,
  record: ({ record }) => record,
}

export const textPlace: TextPlaceResolvers = {
  document: ({ document }) => document,
  text: ({ text }) => text,
  start: ({ start }) => start,
  end: ({ end }) => end,
  passage: ({ passage }) => passage,
  paragraph: ({ paragraph }) => paragraph,
  label: ({ label }) => label,
}

export const askedSpeaker: AskedSpeakerResolvers = {
  name: ({ asked }) => asked.name,
  inClaim: ({ asked }) => asked.from === 'CLAIM',
  speakers: ({ speakers }) => loaded(speakers, 'speakers'),
}

export const match: MatchResolvers = {
  statement: ({ match: { statement } }) => statement,
  verdict: ({ match: { verdict } }) => verdict,
  score: ({ match: { judgement } }) => Math.round(judgement.similarity * 1000) / 1000,
  difference: ({ match: { difference } }) => difference,
  changes: ({ match: { judgement } }) => [...judgement.changes],
  quoted: ({ match: { judgement } }) => judgement.quoted,
  goesOn: ({ match: { goesOn } }) => goesOn,
  speakerAgrees: ({ match: { speaker } }) => speaker,
  dateAgrees: ({ match: { date } }) => date,
  independentChains: ({ match: { chains } }) => chains,
  explanation: ({ match: one, asked, lang: own }, { lang }) => explanationOf(one, asked, lang ?? own),
}
