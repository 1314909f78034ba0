// A record that was found → a match: who, when, through whom, and whether that is what was asked for.
import { evenOdds, sureFrom } from '../../extract/confidence.ts'
import {
  type Agreement,
  type Attributed,
  dateAgreement,
  type Days,
  isUnnamed,
  speakerAgreement,
} from '../../match/agreement.ts'
import { type DifferencePart, differenceOf, swapped } from '../../match/difference.ts'
import { independentChains } from '../../match/independent.ts'
import { type Judged, type Verdict, verdictOf } from '../../match/verdict.ts'
import { type AttributionView, carrierOf, type StatementView } from '../../store/read/view.ts'
import type { Loader } from '../../store/read/loader.ts'
import { merge, nothing, type Want, wanting } from '../../store/read/want.ts'
import type { Found } from './find-records.ts'

/** One record that the claim is about. */
export interface Match extends Judged {
  readonly statement: StatementView
  readonly verdict: Exclude<Verdict, 'NO_RECORD'>
  readonly difference: readonly DifferencePart[]
  /** How many chains without a source in common carry these words of this speaker. */
  readonly chains: number
}

export interface AskedSpeaker {
  /** As it was typed, or as the claim itself has it. */
  readonly name: string
  readonly from: 'ARGUMENT' | 'CLAIM'
  /** Those on record who can be meant. */
  readonly ids: readonly string[]
}

/** A match before the others are known. */
export type SingleMatch = Omit<Match, 'chains'>

const names = wanting({ names: nothing })
/** What a match tells of its statement, whatever else is wanted of it. */
export const toldOfMatches = wanting({
  text: nothing,
  said: nothing,
  attributions: wanting({ speaker: names, role: nothing }),
  chain: wanting({ source: names, speaker: names }),
  document: nothing,
})

export const matchOf = (
  { view, judgement, claim, record, isReversed }: Found,
  asked: AskedSpeaker | null,
  said: Days | null,
): SingleMatch => {
  const judged = {
    id: view.id,
    judgement,
    speaker: speakerOf(view, asked),
    date: said ? dateAgreement(said, { from: view.saidFrom, to: view.saidTo }) : null,
    isDisputed: isDisputed(view, asked) || (asked !== null && isUnnamed(attributedIn(view.attributions))),
  }
  const difference = differenceOf(claim, record, judgement.alignment)
  return {
    ...judged,
    statement: view,
    verdict: verdictOf(judged),
    difference: isReversed ? swapped(difference) : difference,
  }
}

const speakerOf = (view: StatementView, asked: AskedSpeaker | null): Agreement | null =>
  asked &&
  speakerAgreement(
    { name: asked.name, ids: new Set(asked.ids) },
    { attributions: attributedIn(view.attributions), isGuess: isGuess(view) },
  )

/** A draft that is likelier wrong than right, or in which nobody is named beside the words and the extractor is unsure. */
const isGuess = ({ review, confidence, attributions = [] }: StatementView): boolean => {
  if (review !== 'DRAFT' || confidence === null) return false
  return (
    confidence < evenOdds || (confidence < sureFrom && attributions.some(({ basis }) => basis !== 'NAMED'))
  )
}

/** What agreement is judged by; the speakers' names must have been read. */
export const attributedIn = (attributions: readonly AttributionView[] = []): readonly Attributed[] =>
  attributions.map(({ speaker, standing }) => ({
    id: speaker.id,
    names: (speaker.names ?? []).map(({ text }) => text),
    isDraft: Boolean(speaker.draft),
    standing,
  }))

/** In doubt is what was asked: the attribution to whom it was asked of, or any when nobody was. */
const isDisputed = ({ attributions = [] }: StatementView, asked: AskedSpeaker | null): boolean => {
  const meant = attributions.filter(({ speakerId }) => asked?.ids.includes(speakerId))
  return (meant.length > 0 ? meant : attributions).some(({ standing }) => standing === 'DISPUTED')
}

/** Those of the matches that have the same words of the same speaker. */
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
 * The matches that are shown, with everything that is wanted of their statements: of the others nothing more is read.
 * @param all those that chains are counted among
 */
export const withWanted = async (
  loader: Loader,
  shown: readonly SingleMatch[],
  all: readonly SingleMatch[],
  want: Want,
): Promise<readonly Match[]> => {
  const views = await loader.statements(
    shown.map(({ statement }) => statement),
    merge(toldOfMatches, want),
  )
  return shown.map((match, i) => ({
    ...match,
    statement: views[i] ?? match.statement,
    chains: chainsOf(match, all),
  }))
}
