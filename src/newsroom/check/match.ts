// A record that was found → a match: who said it, when, through whom, and whether that is what was asked for.
import { evenOdds, sureFrom } from '../../extract/confidence.ts'
import {
  type Attributed,
  dateAgreement,
  type Days,
  type Ground,
  isUnnamed,
  type SpeakerAgreement,
  speakerAgreement,
} from '../../match/agreement.ts'
import { type DifferencePart, differenceOf, swapped } from '../../match/difference.ts'
import { independentChains } from '../../match/independent.ts'
import { type Judged, type MatchVerdict, verdictOf } from '../../match/verdict.ts'
import { carrierOf, type StatementView } from '../../store/read/view.ts'
import type { Loader } from '../../store/read/loader.ts'
import { merge, nothing, type Want, wanting } from '../../store/read/want.ts'
import { isEdtf, parseEdtf } from '../../statement/said-date.ts'
import { isDescription } from '../link/description.ts'
import type { AskedSpeaker } from './asked.ts'
import type { FoundRecord } from './find-records.ts'

/** A record that the claim is about. */
export interface Match extends Judged {
  readonly statement: StatementView
  readonly verdict: MatchVerdict
  readonly difference: readonly DifferencePart[]
  /** Why nobody can say whether the speaker agrees; null if somebody can. */
  readonly ground: Ground | null
  /** What comes right after the words in the record or its document and takes something back; null for nothing. */
  readonly goesOn: string | null
  /** How many chains without a common source carry these words by this speaker. */
  readonly chains: number
}

/** A match before the others are known and before its document is searched for what comes next. */
export type SingleMatch = Omit<Match, 'chains' | 'goesOn'>

const names = wanting({ names: nothing })
/** What a match needs of its statement, whatever else is wanted of it. */
export const wantedOfMatches = wanting({
  text: nothing,
  said: nothing,
  attributions: wanting({ speaker: wanting({ names: nothing, roles: nothing }), role: nothing }),
  chain: wanting({ source: names, speaker: names }),
  document: nothing,
})

export const matchOf = (
  { view, judgement, claim, record, isReversed }: FoundRecord,
  asked: AskedSpeaker | null,
  said: Days | null,
): SingleMatch => {
  const agreement = agreementOf(view, asked)
  const judged = {
    id: view.id,
    judgement,
    speaker: agreement?.agreement ?? null,
    date: said ? dateAgreement(said, { from: view.saidFrom, to: view.saidTo }) : null,
    isDisputed: isDisputed(view, asked) || (asked !== null && isUnnamed(attributedIn(view))),
  }
  const difference = differenceOf(claim, record, judgement.alignment)
  return {
    ...judged,
    statement: view,
    ground: agreement?.ground ?? null,
    verdict: verdictOf(judged),
    difference: isReversed ? swapped(difference) : difference,
  }
}

const agreementOf = (view: StatementView, asked: AskedSpeaker | null): SpeakerAgreement | null =>
  asked &&
  speakerAgreement(
    { ...asked, ids: new Set(asked.ids) },
    { attributions: attributedIn(view), isGuess: isGuess(view) },
  )

/** The extractor's doubts about who said it. */
const doubtsOfSpeaker = /\b(?:generic-speaker|no-speaker)\b/u

/** A draft that is more likely wrong than right, or an unsure one in which nobody is named next to the words. */
export const isGuess = ({
  review,
  confidence,
  doubts,
  attributions = [],
}: Pick<StatementView, 'review' | 'confidence' | 'doubts' | 'attributions'>): boolean => {
  if (review !== 'DRAFT' || confidence === null) return false
  return (
    doubtsOfSpeaker.test(doubts) ||
    confidence < evenOdds ||
    (confidence < sureFrom && attributions.some(({ basis }) => basis !== 'NAMED'))
  )
}

/** What agreement is judged by. The speakers' names and offices must have been read. */
export const attributedIn = (view: Partial<StatementView>): readonly Attributed[] =>
  (view.attributions ?? []).map(({ speaker, standing, roleKey }) => {
    const names = (speaker.names ?? []).map(({ text }) => text)
    // The office that the record itself names, and those that the speaker had at that time or at an unknown time.
    const roles = (speaker.roles ?? []).filter(({ key, held }) => key === roleKey || wasHeld(held, view))
    return {
      ...{ id: speaker.id, names, isDraft: Boolean(speaker.draft), standing },
      roles: roles.flatMap((role) => role.names.map(({ text }) => text)),
      isDescription: names.every(isDescription),
    }
  })

const wasHeld = (held: string | null, { saidFrom, saidTo }: Partial<StatementView>): boolean => {
  if (held === null || saidFrom === undefined || saidTo === undefined || saidFrom > saidTo) return true
  return !isEdtf(held) || overlaps(parseEdtf(held), { from: saidFrom, to: saidTo })
}

const overlaps = (one: Days, other: Days): boolean => one.from <= other.to && other.from <= one.to

/** Whether the attribution to the speaker asked for is disputed; if there is none, whether any attribution is. */
const isDisputed = ({ attributions = [] }: StatementView, asked: AskedSpeaker | null): boolean => {
  const meant = attributions.filter(({ speakerId }) => asked?.ids.includes(speakerId))
  return (meant.length > 0 ? meant : attributions).some(({ standing }) => standing === 'DISPUTED')
}

/** How many independent chains carry the same words by the same speaker. */
const chainsOf = (match: SingleMatch, all: readonly SingleMatch[]): number => {
  const speakers = new Set(speakersOf(match.statement))
  const carriers = all.filter(
    ({ statement, judgement }) =>
      statement.id === match.statement.id ||
      (match.judgement.wording !== 'ALTERED' &&
        judgement.wording !== 'ALTERED' &&
        speakersOf(statement).some((id) => speakers.has(id))),
  )
  return independentChains(
    carriers.map(({ statement }) => (statement.chain ?? []).map((link) => carrierOf(link).id)),
  )
}

export const speakersOf = ({ attributions = [] }: StatementView): readonly string[] =>
  attributions.filter(({ standing }) => standing !== 'REJECTED').map(({ speakerId }) => speakerId)

/**
 * The matches that are shown, with everything that is wanted of their statements. Nothing more is read of the others.
 * @param all the matches among which chains are counted
 */
export const withWanted = async (
  loader: Loader,
  shown: readonly SingleMatch[],
  all: readonly SingleMatch[],
  want: Want,
): Promise<readonly Match[]> => {
  const views = await loader.statements(
    shown.map(({ statement }) => statement),
    merge(wantedOfMatches, want),
  )
  return shown.map((match, i) => ({
    ...match,
    statement: views[i] ?? match.statement,
    goesOn: match.judgement.turn?.kind === null ? match.judgement.turn.text : null,
    chains: chainsOf(match, all),
  }))
}
