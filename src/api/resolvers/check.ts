// A check, its matches and what it looked through.
import { check as checkClaim, type Check } from '../../desk/check/check.ts'
import type { CheckInput } from '../../desk/check/check-input.ts'
import type { AskedSpeaker, Match } from '../../desk/check/match.ts'
import { searchedBy } from '../../desk/check/searched.ts'
import { conclusionOf, explanationOf } from '../../desk/check/tell.ts'
import type { Loader } from '../../store/read/loader.ts'
import type { Scope } from '../../store/read/scope.ts'
import type { SpeakerView } from '../../store/read/view.ts'
import { below, type Want, wants } from '../../store/read/want.ts'
import type { Store } from '../../store/connection/store.ts'
import type { AskedSpeakerResolvers, CheckResolvers, MatchResolvers } from '../generated/contract.ts'
import { loaded } from './loaded.ts'

export interface CheckView {
  readonly check: Check
  readonly askedSpeakers?: readonly SpeakerView[]
  readonly searched?: Scope
}
export interface AskedView {
  readonly asked: AskedSpeaker
  readonly speakers: readonly SpeakerView[] | undefined
}
export interface MatchView {
  readonly match: Match
  readonly asked: AskedSpeaker | null
  /** The language of an explanation that is not asked for in another. */
  readonly lang: string
}

/** Everything that is asked of a check, read. */
export const checkView = async (
  store: Store,
  loader: Loader,
  args: CheckInput,
  want: Want,
): Promise<CheckView> => {
  const check = await checkClaim(loader, args, { want: below(below(want, 'matches'), 'statement') })
  const asked = below(want, 'asked')
  const speakers = wants(asked, 'speakers')
    ? await loader.speakers(check.asked?.ids ?? [], below(asked, 'speakers'))
    : undefined
  return {
    check,
    ...(speakers ? { askedSpeakers: [...speakers.values()] } : {}),
    ...(wants(want, 'searched') ? { searched: await searchedBy(store, loader, check.review) } : {}),
  }
}

export const check: CheckResolvers = {
  claim: ({ check: { claim } }) => claim,
  lang: ({ check: { lang } }) => lang,
  verdict: ({ check: { verdict } }) => verdict,
  explanation: (view, { lang }) => conclusionOf(view.check, lang ?? view.check.lang),
  asked: ({ check: { asked }, askedSpeakers }) => asked && { asked, speakers: askedSpeakers },
  matches: ({ check: { matches, asked, lang } }) => matches.map((match) => ({ match, asked, lang })),
  searched: (view) => ({
    ...loaded(view.searched, 'searched'),
    drafts: view.check.review.includes('DRAFT'),
  }),
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
  speakerAgrees: ({ match: { speaker } }) => speaker,
  dateAgrees: ({ match: { date } }) => date,
  independentChains: ({ match: { chains } }) => chains,
  explanation: ({ match: one, asked, lang: own }, { lang }) => explanationOf(one, asked, lang ?? own),
}
