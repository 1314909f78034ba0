// A claim and one record → whether the claim is about the record, and how its words compare with the record's.
import { type Alignment, aligning, cellsOf } from './align.ts'
import { type ChangeKind, matters } from './change.ts'
import { classified } from './classify.ts'
import { type Classified, isQuoted, type RecordSide, type Side } from './difference.ts'
import { withEdges } from './edges.ts'
import { joints, type MatchScope, matchScope } from './scope.ts'
import { type Turn, turnOf } from './turn.ts'
import { type Frequencies, shareOf, weightOf } from './word.ts'

/** How the words of a claim compare with those of a record, regardless of who said them. */
export type Wording = 'VERBATIM' | 'NEAR' | 'PARTIAL' | 'PARAPHRASE' | 'ALTERED'

export interface Judgement {
  readonly wording: Wording
  /** From 0 to 1: the share of both sides' weight that is paired. */
  readonly similarity: number
  /** In bits: how unlikely it is that these words meet by chance. */
  readonly evidence: number
  readonly changes: ReadonlySet<ChangeKind>
  /** How many of the record's words that the claim has are inside quotation marks. */
  readonly quoted: 'ALL' | 'SOME' | 'NONE'
  readonly scope: MatchScope
  /** Whether one was denied and the other not. */
  readonly isTurned: boolean
  /** What the record has next to the claim's words that turns them, or may turn them. */
  readonly turn: Turn | null
  readonly alignment: Classified
}

/** What a record must have at least for a claim to be about it. */
interface Least {
  /** Similarity, from 0 to 1. */
  readonly alike: number
  /** Evidence, in bits. */
  readonly bits: number
}

/**
 * From where on a record counts as found. Chosen on claims made from 17,705 statements of real articles and on absent
 * ones (`isnad evaluate-check`, docs/check.md): lower values find absent statements, higher ones miss altered
 * statements.
 */
export const thresholds = {
  /** The claim is all that was said, or all of a quotation. */
  whole: { alike: 0.8, bits: 4 },
  /** A part of it, word for word; and a part of it with small changes. */
  literalPart: { alike: 0.98, bits: 10 },
  part: { alike: 0.8, bits: 18 },
  /** All of it with one or two runs of words changed: what is left must be unlikely to be a coincidence. */
  changedWhole: { alike: 0.5, bits: 8 },
  changedPart: { alike: 0.72, bits: 22 },
  changedOften: { alike: 0.8, bits: 40 },
} as const satisfies Readonly<Record<string, Least>>

/** What is compared with each record of one claim. */
export interface ClaimSide extends Side {
  readonly frequencies: Frequencies
  /** Set if the claim is itself on record: then no word of it is a slip only because nobody else has used it. */
  readonly isOnRecord?: true
  /** Set if the claim says in its own words what somebody said: *he said that they would*. */
  readonly isReported?: boolean
}

/** In statements: by this many, most words that exist have been used. */
const largeVocabulary = 5000
/** With so many statements, a word that fewer than this have used may itself be a slip. */
const rareUses = 3

/**
 * Undefined if the record is another statement.
 * @yields how much work was done, in cells of the alignment: some thousands take a millisecond
 */
export function* judging(claim: ClaimSide, record: RecordSide): Generator<number, Judgement | undefined> {
  if (!mayBe(claim, record)) return undefined
  const { counts, total } = claim.frequencies
  const isLarge = total >= largeVocabulary
  const leastUses = isLarge ? rareUses : 1
  const vocabulary = {
    has: (stem: string) => claim.isOnRecord === true || (counts.get(stem) ?? 0) >= leastUses,
    isLarge,
  }
  const aligned = yield* aligning(claim.words, record.words, vocabulary)
  return judged(claim, record, withEdges(record, aligned))
}

/** How many cells `judging` takes; none if it sees immediately that the record is another statement. */
export const workOf = (claim: ClaimSide, record: RecordSide): number =>
  mayBe(claim, record) ? cellsOf(claim.words, record.words) : 0

const judged = (claim: ClaimSide, record: RecordSide, alignment: Alignment): Judgement | undefined => {
  const paired = alignment.steps.filter(({ kind }) => isPaired(kind) && kind !== 'FUNCTION')
  if (paired.length === 0) return undefined
  const kinds = changesOf(claim, record, alignment)
  const changes = new Set(kinds.flatMap((kind) => kind ?? []))
  const similarity = similarityOf(claim, record, alignment)
  const evidence = evidenceOf(claim, paired)
  const scope = matchScope(record, alignment)
  const least = isAltered(changes) ? changedLeast(scope, similarity, alignment) : sameLeast(scope, similarity)
  if (similarity < least.alike || evidence < least.bits) return undefined
  const quoted = quotedOf(claim, record, paired)
  const turn = turnOf(record, alignment)
  if (turn?.kind) changes.add(turn.kind)
  const wording = isAltered(changes) ? 'ALTERED' : wordingOf({ quoted, scope, changes, turn })
  return {
    ...{ wording, similarity, evidence, changes, quoted, scope, turn },
    isTurned: false,
    alignment: { ...alignment, changes: kinds },
  }
}

const isAltered = (changes: ReadonlySet<ChangeKind>): boolean =>
  [...changes].some((change) => matters.has(change))

/** As a share of the claim's weight: with less in common, and as much again misspelt, no record is near a threshold. */
const leastCommon = 0.2

/** Checked before words are aligned, which costs a hundred times as much. */
const mayBe = (claim: Side, record: Side): boolean => {
  const stems = new Set(record.words.map(({ stem }) => stem))
  return weightOf(claim.words.filter(({ stem }) => stems.has(stem))) >= leastCommon * weightOf(claim.words)
}

const sameLeast = (scope: MatchScope, similarity: number): Least => {
  if (isWhole(scope)) return thresholds.whole
  return similarity >= thresholds.literalPart.alike ? thresholds.literalPart : thresholds.part
}

const isWhole = (scope: MatchScope): boolean => scope === 'WHOLE' || scope === 'QUOTATION'

const changedLeast = (scope: MatchScope, similarity: number, { steps }: Alignment): Least => {
  const changed = steps.filter(({ kind }, i) => isChange(kind) && !isChange(steps[i - 1]?.kind)).length
  // A tense or a person changes within a word: every word has its partner.
  if (changed === 0) return sameLeast(scope, similarity)
  if (isWhole(scope) && changed <= 2) return thresholds.changedWhole
  return changed === 1 ? thresholds.changedPart : thresholds.changedOften
}

const isChange = (kind: string | undefined): boolean =>
  kind === 'OTHER' || kind === 'EXTRA' || kind === 'SKIPPED'

/** If some of it is quoted and some reported, the words are the same but not all a quotation. */
const wordingOf = ({
  quoted,
  scope,
  changes,
  turn,
}: Pick<Judgement, 'quoted' | 'scope' | 'changes' | 'turn'>): Wording => {
  if (quoted === 'NONE') return 'PARAPHRASE'
  if (scope === 'PART' || scope === 'QUOTATION' || turn !== null || changes.has('CUT')) return 'PARTIAL'
  return changes.size > 0 || quoted === 'SOME' ? 'NEAR' : 'VERBATIM'
}

const isPaired = (kind: string): boolean =>
  kind === 'EQUAL' || kind === 'SPELLING' || kind === 'INFLECTION' || kind === 'FUNCTION'

const changesOf = (claim: ClaimSide, record: RecordSide, { steps }: Alignment): Classified['changes'] =>
  classified(
    {
      claim: claim.words,
      record: record.words,
      isReported: claim.isReported === true,
      isQuoted: (i) => isQuoted(record, i),
    },
    steps,
  )

type Steps = Alignment['steps']

/** Dice's coefficient over weights, on the part of the record that the claim is about. */
const similarityOf = (claim: Side, record: Side, { steps }: Alignment): number => {
  let shared = 0
  let whole = 0
  for (const { kind, claimFrom, claimTo, recordFrom, recordTo } of steps) {
    const ours = weightOf(claim.words.slice(claimFrom, claimTo))
    if (kind === 'OMITTED') continue
    if (isPaired(kind)) {
      shared += kind === 'FUNCTION' ? 0 : 2 * ours
      whole += 2 * ours
    } else whole += ours + weightOf(record.words.slice(recordFrom, recordTo))
  }
  return whole === 0 ? 0 : shared / whole
}

/** Words of grammar come together: the neighbours of each already say half of what it says. */
const smallWord = 0.5

/** The sum of the bits of the distinct words that both have. */
const evidenceOf = ({ words, frequencies }: ClaimSide, paired: Steps): number => {
  const seen = new Set<string>()
  let bits = 0
  for (const { claimFrom, claimTo } of paired)
    for (const word of words.slice(claimFrom, claimTo)) {
      if (seen.has(word.stem)) continue
      seen.add(word.stem)
      bits -= Math.log2(shareOf(word.stem, frequencies)) * (word.kind === 'FUNCTION' ? smallWord : 1)
    }
  return bits
}

const quotedOf = (claim: Side, record: RecordSide, paired: Steps): Judgement['quoted'] => {
  const said = paired.filter(({ claimFrom }) => !joints.has(claim.words[claimFrom]?.folded ?? ''))
  const all = said.length > 0 ? said : paired
  const inside = all.filter(({ recordFrom }) => isQuoted(record, recordFrom)).length
  if (inside === 0) return 'NONE'
  return inside === all.length ? 'ALL' : 'SOME'
}
