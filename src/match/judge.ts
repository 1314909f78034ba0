// A claim against one record → whether the record is what the claim is about, and how its words stand to the record's.
import { align, type Alignment } from './align.ts'
import { changeOf, type ChangeKind, isQuoted, matters, type RecordSide, type Side } from './difference.ts'
import { type Frequencies, shareOf, type Word } from './word.ts'

/** How the words of a claim stand to those of a record, whoever said them. */
export type Wording = 'VERBATIM' | 'NEAR' | 'PARTIAL' | 'PARAPHRASE' | 'ALTERED'

export interface Judgement {
  readonly wording: Wording
  /** From 0 to 1: the share of both sides' weight that is paired. */
  readonly similarity: number
  /** In bits: how unlikely it is that these words meet by chance. */
  readonly evidence: number
  readonly changes: ReadonlySet<ChangeKind>
  /** How many of the record's words that the claim has stand inside quotation marks. */
  readonly quoted: 'ALL' | 'SOME' | 'NONE'
  readonly alignment: Alignment
}

/**
 * From where on a record counts as found. Chosen on claims made from 17,705 statements of real articles and on absent
 * ones (`isnad evaluate-check`, docs/check.md): lower, and absent statements are found; higher, and altered ones are not.
 */
export const thresholds = {
  /** Similarity when a change matters. */
  altered: 0.6,
  /** Similarity otherwise: small changes alone. */
  same: 0.5,
  /** Bits for words that are the whole of a statement or of a quotation, and for a part of one. */
  whole: 4,
  part: 14,
  /** Bits when a change matters: what is left must still be unlikely to be a coincidence. */
  changed: 18,
} as const

/** What is compared with each record of one claim. */
export interface ClaimSide extends Side {
  readonly frequencies: Frequencies
  /** Whether the claim puts an end to what was said where the record goes on; see `isWhole`. */
}

/** Undefined when the record is another statement. */
export const judge = (claim: ClaimSide, record: RecordSide): Judgement | undefined => {
  const { counts } = claim.frequencies
  const aligned = align(claim.words, record.words, (stem) => (counts.get(stem) ?? 0) > 0)
  const alignment = withNegation(record, aligned)
  const paired = alignment.steps.filter(({ kind }) => isPaired(kind))
  if (paired.length === 0) return undefined
  const changes = changesOf(claim, record, alignment)
  const similarity = similarityOf(claim, record, alignment)
  const evidence = evidenceOf(claim, paired)
  const isAltered = [...changes].some((change) => matters.has(change))
  const scope = scopeOf(record, alignment)
  if (similarity < (isAltered ? thresholds.altered : thresholds.same)) return undefined
  if (evidence < (isAltered ? thresholds.changed : scope === 'WHOLE' ? thresholds.whole : thresholds.part))
    return undefined
  const quoted = quotedOf(claim, record, paired)
  const wording = isAltered ? 'ALTERED' : wordingOf(quoted, scope, changes)
  return { wording, similarity, evidence, changes, quoted, alignment }
}

/** In words of grammar between a negation and what it turns round. */
const negationReach = 3

/**
 * Whoever quotes *(we do not) send aid* leaves out what turns it round: a negation right before the words, or right
 * behind them, belongs to the comparison.
 */
const withNegation = (record: Side, alignment: Alignment): Alignment => {
  const { words } = record
  const first = alignment.steps.find(({ recordFrom, recordTo }) => recordFrom < recordTo)
  const last = alignment.steps.findLast(({ recordFrom, recordTo }) => recordFrom < recordTo)
  if (!first || !last) return alignment
  let from = first.recordFrom
  if (words[from]?.afterStop !== true)
    for (let i = from - 1; i >= 0 && i >= first.recordFrom - negationReach; i--) {
      if (words[i]?.kind === 'NEGATION') from = i
      if (words[i]?.kind !== 'FUNCTION' || words[i]?.afterStop) break
    }
  const next = words[last.recordTo]
  const to = next?.kind === 'NEGATION' && !next.afterStop ? last.recordTo + 1 : last.recordTo
  const skipped = (claimAt: number, start: number, end: number): Steps =>
    Array.from({ length: end - start }, (_, k) => ({
      kind: 'SKIPPED',
      claimFrom: claimAt,
      claimTo: claimAt,
      recordFrom: start + k,
      recordTo: start + k + 1,
    }))
  return {
    ...alignment,
    steps: [
      ...skipped(0, from, first.recordFrom),
      ...alignment.steps,
      ...skipped(last.claimTo, last.recordTo, to),
    ],
  }
}

const wordingOf = (
  quoted: Judgement['quoted'],
  scope: Scope,
  changes: ReadonlySet<ChangeKind>,
): Wording => {
  if (quoted === 'NONE') return 'PARAPHRASE'
  if (scope === 'PART' || changes.has('CUT')) return 'PARTIAL'
  return changes.size > 0 ? 'NEAR' : 'VERBATIM'
}

const isPaired = (kind: string): boolean =>
  kind === 'EQUAL' || kind === 'SPELLING' || kind === 'INFLECTION' || kind === 'FUNCTION'

const changesOf = (claim: Side, record: Side, { steps }: Alignment): ReadonlySet<ChangeKind> =>
  new Set(steps.flatMap((step) => changeOf(claim, record, step) ?? []))

type Steps = Alignment['steps']

/** Dice's coefficient over weights, on the stretch of the record that the claim is about. */
const similarityOf = (claim: Side, record: Side, { steps }: Alignment): number => {
  let shared = 0
  let whole = 0
  for (const { kind, claimFrom, claimTo, recordFrom, recordTo } of steps) {
    const ours = weightOf(claim.words, claimFrom, claimTo)
    if (kind === 'OMITTED') continue
    if (isPaired(kind)) {
      shared += 2 * ours
      whole += 2 * ours
    } else whole += ours + weightOf(record.words, recordFrom, recordTo)
  }
  return whole === 0 ? 0 : shared / whole
}

const weightOf = (words: readonly Word[], from: number, to: number): number => {
  let sum = 0
  for (let i = from; i < to; i++) sum += words[i]?.weight ?? 0
  return sum
}

/** Words of grammar come in company: what each tells is half told by its neighbours. */
const smallWord = 0.5

/** The bits of each distinct word that both have. */
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

/**
 * WHOLE: all that was said, or all of a quotation in it. CLEAN: a part that begins and ends where sentences do. PART: a
 * part that what stands around it may turn.
 */
type Scope = 'WHOLE' | 'CLEAN' | 'PART'

const scopeOf = (record: RecordSide, { steps }: Alignment): Scope => {
  const from = steps.find(({ recordFrom, recordTo }) => recordFrom < recordTo)?.recordFrom ?? 0
  const to = steps.findLast(({ recordFrom, recordTo }) => recordFrom < recordTo)?.recordTo ?? 0
  if (isGrammar(record, 0, from) && isGrammar(record, to, record.words.length)) return 'WHOLE'
  const isOneQuotation = record.quoted.some(({ start, end }) => {
    const first = record.words.findIndex((word) => word.start >= start)
    const last = record.words.findLastIndex((word) => word.end <= end)
    return first >= 0 && isGrammar(record, first, from) && isGrammar(record, to, last + 1) && from >= first && to <= last + 1
  })
  if (isOneQuotation) return 'WHOLE'
  return startsClean(record, from) && startsClean(record, to) ? 'CLEAN' : 'PART'
}

/** Whether nothing but grammar stands there; true for nothing at all. */
const isGrammar = ({ words }: Side, from: number, to: number): boolean =>
  words.slice(from, to).every(({ kind }) => kind === 'FUNCTION')

/** Whether a sentence, or a quotation, ends before word `i`. */
const startsClean = (record: RecordSide, i: number): boolean => {
  const word = record.words[i]
  if (!word || i === 0 || word.afterStop) return true
  return isQuoted(record, i) !== isQuoted(record, i - 1)
}

const quotedOf = (claim: Side, record: RecordSide, paired: Steps): Judgement['quoted'] => {
  const said = paired.filter(({ claimFrom }) => claim.words[claimFrom]?.kind !== 'FUNCTION')
  const all = said.length > 0 ? said : paired
  const inside = all.filter(({ recordFrom }) => isQuoted(record, recordFrom)).length
  if (inside === 0) return 'NONE'
  return inside === all.length ? 'ALL' : 'SOME'
}
