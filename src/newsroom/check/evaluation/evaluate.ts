// Measures the check: makes claims from what is on record, one kind after the other, checks them, and counts the
// verdicts against those expected. An absent claim is a statement that is hidden while it is checked, along with the
// rest of its document and every other statement with much the same words.
import { isUnnamed } from '../../../match/agreement.ts'
import { claimLimits } from '../../../match/claim.ts'
import { isDenial } from '../../../match/polarity.ts'
import { type Verdict, verdicts } from '../../../match/verdict.ts'
import { statementText } from '../../../statement/statement.ts'
import type { Loader } from '../../../store/read/loader.ts'
import { statementsById } from '../../../store/read/lookup.ts'
import { matchCandidates } from '../../../store/read/match-candidates.ts'
import { sampleStatements, type SampledStatement, statementsOf } from '../../../store/read/sample.ts'
import type { AttributionView } from '../../../store/read/view.ts'
import { nothing, wanting } from '../../../store/read/want.ts'
import { termsOf, unitsOf } from '../../../language/unit.ts'
import { wordKey } from '../../../text/word.ts'
import { check } from '../check.ts'
import { isDescription } from '../../link/description.ts'
import { isProperName } from '../../link/proper-name.ts'
import { attributedIn } from '../match.ts'
import { type CaseKind, caseKinds } from './kinds.ts'
import { type Random, randomFrom, seedFor } from './random.ts'

export interface Tally {
  readonly kind: string
  readonly expected: readonly Verdict[]
  readonly cases: number
  /** Cases whose verdict is one of those expected. */
  readonly right: number
  /** Cases whose first match has the words that the claim was made from; null if there should be none. */
  readonly first: number | null
  readonly verdicts: Readonly<Record<Verdict, number>>
}

/** A case that did not come out as expected. */
export interface Failure {
  readonly kind: string
  readonly statement: string
  readonly claim: string
  readonly verdict: Verdict
  /** The words of the first match. */
  readonly found: string | null
}

export interface EvaluationOptions {
  /** How many claims of each kind. */
  readonly cases: number
  readonly seed: number
  readonly drafts: boolean
  /** Names of kinds; all kinds if not given. */
  readonly kinds?: readonly string[] | undefined
  readonly onFailure?: (failure: Failure) => void
  readonly onCase?: (done: number) => void
}

/** In units: a change to a shorter statement may not make it a different one. */
const shortest = 4
/** Statements drawn for each case: not every one can be made into every kind of claim. */
const drawn = 8
/** In letters: shorter words mean too little. */
const tellingWord = 5

interface EvaluationSetting {
  readonly loaderFor: () => Loader
  readonly random: Random
  readonly drafts: boolean
  readonly sample: readonly SampledStatement[]
  /** Words to replace a name with. */
  readonly words: readonly string[]
}

/**
 * A tally for each kind of claim, with the same claims whichever other kinds are asked for. Each case reads through its
 * own loader.
 */
export async function* evaluateCheck(
  loaderFor: () => Loader,
  { cases, seed, drafts, kinds, onFailure, onCase }: EvaluationOptions,
): AsyncGenerator<Tally> {
  const review = drafts ? (['REVIEWED', 'DRAFT'] as const) : (['REVIEWED'] as const)
  const drawnOnes = await sampleStatements(loaderFor(), review, cases * drawn, randomFrom(seed).next)
  const sample = drawnOnes.filter(isPlain)
  const words = sample.flatMap(tellingWords)
  for (const kind of caseKinds) {
    if (kinds && !kinds.includes(kind.name)) continue
    const setting = { loaderFor, random: randomFrom(seedFor(seed, kind.name)), drafts, sample, words }
    const outcomes: Outcome[] = []
    for (const statement of sample) {
      if (outcomes.length === cases) break
      const outcome = await outcomeOf(setting, kind, statement)
      if (!outcome) continue
      outcomes.push(outcome)
      if (!outcome.isRight || !outcome.isFirst) onFailure?.({ kind: kind.name, ...outcome })
      onCase?.(outcomes.length)
    }
    yield tallyOf(kind, outcomes)
  }
}

/** Not in doubt, not denied, and by somebody whom the record names: for others more than one verdict may be right. */
const isPlain = ({ attributions, cue }: SampledStatement): boolean =>
  attributions.every(({ standing }) => standing === 'ASSERTED') &&
  !isDenial(cue) &&
  !isUnnamed(attributedIn({ attributions }))

const speakersOf = ({ attributions }: SampledStatement): readonly string[] =>
  attributions.map(({ speakerId }) => speakerId)

const tellingWords = ({ text }: SampledStatement): readonly string[] =>
  unitsOf(text).flatMap(({ start, end }) => (end - start >= tellingWord ? [text.slice(start, end)] : []))

interface Outcome extends Omit<Failure, 'kind'> {
  readonly isRight: boolean
  readonly isFirst: boolean
}

const outcomeOf = async (
  setting: EvaluationSetting,
  kind: CaseKind,
  statement: SampledStatement,
): Promise<Outcome | undefined> => {
  const asking = askingOf(setting, kind, statement)
  if (!asking) return undefined
  const { loaderFor, drafts } = setting
  const { claim, speaker } = asking
  const like = kind.isHidden || kind.isAlone ? await allLike(loaderFor(), statement) : []
  const without = kind.isAlone ? like.filter((id) => id !== statement.id) : like
  const said = kind.isMisdated ? longAgo : null
  const options = { without, wantRelated: kind.isPointed ? nothing : undefined }
  const answer = await check(loaderFor(), { claim, speaker, said, drafts, first: 1 }, options)
  const { verdict, matches } = answer
  const found = matches[0] ? statementText(matches[0].statement.spans ?? []) : null
  return {
    statement: statement.text,
    claim,
    verdict,
    found,
    isRight: kind.expected.includes(verdict) && (kind.has?.(answer) ?? true),
    isFirst: kind.isHidden === true || (found !== null && hasWordsOf(found, statement.text, claim)),
  }
}

/** A time when nobody on record has said anything. */
const longAgo = { from: '1901-01-01', to: '1901-12-31' } as const

/** What is asked; undefined if it cannot be made from the statement. */
const askingOf = (
  setting: EvaluationSetting,
  kind: CaseKind,
  statement: SampledStatement,
): { readonly claim: string; readonly speaker: string | null } | undefined => {
  if (unitsOf(statement.text).length < shortest || !kind.takes(statement)) return undefined
  const changed = kind.change(statement.text, setting.random, setting.words, statement.quotations)
  if (changed === undefined) return undefined
  const claim = kind.isFused ? fusedWith(setting, statement, changed) : changed
  const speaker = speakerFor(setting, kind, statement)
  if (claim === undefined || claim.length > claimLimits.characters) return undefined
  return speaker === undefined ? undefined : { claim, speaker }
}

const speakerFor = (
  setting: EvaluationSetting,
  kind: CaseKind,
  statement: SampledStatement,
): string | null | undefined => {
  if (kind.isMisattributed) return strangerTo(setting, statement)
  return kind.speaker ? kind.speaker(statement) : null
}

/** Whether it is the statement itself, one with the same words, or one that has all of the claim's. */
const hasWordsOf = (found: string, statement: string, claim: string): boolean =>
  wordKey(found) === wordKey(statement) || wordKey(found).includes(wordKey(claim))

/** The words followed by another quotation; undefined if the sample has no other. */
const fusedWith = (
  { random, sample }: EvaluationSetting,
  { documentId }: SampledStatement,
  text: string,
): string | undefined => {
  const others = sample.filter(
    (one) => one.documentId !== documentId && one.kind === 'DIRECT' && unitsOf(one.text).length >= shortest,
  )
  return others.length > 0 ? `${text}. ${random.one(others).text}.` : undefined
}

/** Somebody who has not said it; undefined if the sample has nobody else. */
const strangerTo = (
  { random, sample }: EvaluationSetting,
  statement: SampledStatement,
): string | undefined => {
  const own = speakersOf(statement)
  const known = sample.flatMap(({ attributions }) => attributions).filter(hasName)
  const others = known.map(({ speakerId }) => speakerId).filter((id) => !own.includes(id))
  return others.length > 0 ? random.one(others) : undefined
}

/** *The minister* may be anybody. */
const hasName = ({ speaker }: AttributionView): boolean =>
  (speaker.names ?? []).some(({ text }) => !isDescription(text) && isProperName(text))

/** With at least this share of common stems, two statements count as one. The check itself asks for twice as much. */
const muchTheSame = 0.4
/** How many statements are compared for that. */
const looked = 60

/** The statements of its document, and those elsewhere with much the same words, judged by their stems alone. */
const allLike = async (loader: Loader, statement: SampledStatement): Promise<readonly string[]> => {
  const own = await statementsOf(loader, statement.documentId)
  const terms = termsOf(unitsOf(statement.text))
  const { ids } = await matchCandidates(loader, {
    terms,
    review: ['REVIEWED', 'DRAFT'],
    limit: looked,
    without: own,
  })
  const views = await statementsById(loader, ids, wanting({ text: nothing }))
  const like = views.filter(
    ({ spans = [] }) => sharedStems(statement.text, statementText(spans)) >= muchTheSame,
  )
  return [...own, ...like.map(({ id }) => id)]
}

/** The share of the stems of the text with fewer that the other text has too. */
const sharedStems = (one: string, other: string): number => {
  const [these, those] = [one, other].map((text) => new Set(unitsOf(text).map(({ stem }) => stem)))
  if (!these || !those) return 0
  const [few, many] = these.size <= those.size ? [these, those] : [those, these]
  const shared = [...few].filter((stem) => many.has(stem)).length
  return shared / Math.max(1, Math.max(few.size, shortest))
}

const tallyOf = (kind: CaseKind, outcomes: readonly Outcome[]): Tally => ({
  kind: kind.name,
  expected: kind.expected,
  cases: outcomes.length,
  right: outcomes.filter(({ isRight }) => isRight).length,
  first: kind.isHidden ? null : outcomes.filter(({ isFirst }) => isFirst).length,
  verdicts: Object.fromEntries(
    verdicts.map((verdict) => [verdict, outcomes.filter((one) => one.verdict === verdict).length]),
  ) as Record<Verdict, number>,
})
