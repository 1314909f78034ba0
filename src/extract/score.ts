// Scores extracted statements against gold ones, document by document. docs/extraction.md says what is counted and how.
import type { GoldLine, GoldSpan, GoldStatement } from './gold.ts'
import { type Intervals, intervalsOf, overlapOf, shared, sizeOf } from './intervals.ts'
import { namesAgree, namesAreExact } from './name-agreement.ts'
import { Reliability, type ReliabilityFigures } from './reliability.ts'

/** `quoted` looks only at statements with verbatim words, and only at those words. */
export type ScoreScope = 'all' | 'quoted'

/** `speakerName` is left out in gold of corpora that mark who speaks but do not name them. */
export type Gold = Omit<GoldLine, 'statements'> & {
  readonly statements: readonly (Omit<GoldStatement, 'speakerName'> & {
    readonly speakerName?: string | null
  })[]
}
type Scored = Gold['statements'][number]
/** What was extracted, with the extractor's confidence in it. */
export type Predicted = Scored & { readonly confidence?: number }

export interface Miss {
  readonly what: 'MISSED' | 'EXTRA' | 'SPEAKER'
  readonly id: string
  readonly statement: Scored
  /** Whom the extractor named instead. */
  readonly instead?: string | null
}

export interface Ratio {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly tp: number
  readonly predicted: number
  readonly gold: number
}

export interface Figures {
  readonly scope: ScoreScope
  readonly documents: number
  readonly documentsMissing: number
  /** Content that overlaps by half or more (intersection over union). */
  readonly statement: Ratio
  /** Content that overlaps by nine tenths. */
  readonly statementStrict: Ratio
  readonly characters: Ratio
  /** The same stretch except for blanks and punctuation at its edges. */
  readonly verbatimSpan: Ratio
  readonly kindAccuracy: number
  /** Of the pairs whose gold marks an act; null if there are none. */
  readonly actAccuracy: number | null
  readonly speakerNameAccuracy: number | null
  /** Of the pairs whose gold names a speaker: those without a word of the name more or less. */
  readonly speakerNameExact: number | null
  readonly speakerSpanAccuracy: number | null
  /** Found, and the right speaker. */
  readonly endToEnd: Ratio
  /** Found, and exactly the right name. */
  readonly endToEndExact: Ratio
  readonly via: Ratio
  /** Whether the confidence holds; null where nothing was predicted with one. */
  readonly reliability: ReliabilityFigures | null
}

interface Count {
  tp: number
  predicted: number
  gold: number
}
const none = (): Count => ({ tp: 0, predicted: 0, gold: 0 })

const half = 0.5
const nine = 0.9

/** Adds up documents. `onMiss` is called for each miss, in the order of the documents. */
export class Scorer {
  private documents = 0
  private missing = 0
  private pairs = {
    half: 0,
    nine: 0,
    kind: 0,
    act: 0,
    acted: 0,
    name: 0,
    exact: 0,
    named: 0,
    span: 0,
    spanned: 0,
    right: 0,
    rightExact: 0,
  }
  private statements = none()
  private characters = none()
  private verbatim = none()
  private via = none()
  private readonly reliability = new Reliability()
  private readonly scope: ScoreScope
  private readonly onMiss: (miss: Miss) => void
  private readonly onJudged: (predicted: Predicted, isRight: boolean) => void

  /** @param onJudged called with each predicted statement, and whether it was found in gold with the right speaker */
  constructor(
    scope: ScoreScope,
    onMiss: (miss: Miss) => void = () => undefined,
    onJudged: (predicted: Predicted, isRight: boolean) => void = () => undefined,
  ) {
    this.scope = scope
    this.onMiss = onMiss
    this.onJudged = onJudged
  }

  /** @param predicted undefined when the extractor was not run on the document */
  add(gold: Gold, predicted: readonly Predicted[] | undefined): void {
    this.documents++
    if (!predicted) this.missing++
    const [wanted, found] = [this.inScope(gold.statements), this.inScope(predicted ?? [])]
    this.statements.gold += wanted.length
    this.statements.predicted += found.length
    this.addCharacters(wanted, found)
    this.addVerbatim(Array.from(gold.text), wanted, found)
    const { pairs, missed, extra } = match(wanted, found)
    for (const [one, other, score] of pairs) this.addPair(gold.id, one.statement, other.statement, score)
    for (const { statement } of missed) {
      this.onMiss({ what: 'MISSED', id: gold.id, statement })
      this.via.gold += statement.via.length
    }
    for (const { statement } of extra) {
      this.judge(statement, false)
      this.onMiss({ what: 'EXTRA', id: gold.id, statement })
      this.via.predicted += statement.via.length
    }
  }

  figures(): Figures {
    const { pairs, statements } = this
    const of = (tp: number): Ratio => ratio({ ...statements, tp })
    return {
      scope: this.scope,
      documents: this.documents,
      documentsMissing: this.missing,
      statement: of(pairs.half),
      statementStrict: of(pairs.nine),
      characters: ratio(this.characters),
      verbatimSpan: ratio(this.verbatim),
      kindAccuracy: round(pairs.kind / (pairs.half || 1)),
      actAccuracy: pairs.acted > 0 ? round(pairs.act / pairs.acted) : null,
      speakerNameAccuracy: pairs.named > 0 ? round(pairs.name / pairs.named) : null,
      speakerNameExact: pairs.named > 0 ? round(pairs.exact / pairs.named) : null,
      speakerSpanAccuracy: pairs.spanned > 0 ? round(pairs.span / pairs.spanned) : null,
      endToEnd: of(pairs.right),
      endToEndExact: of(pairs.rightExact),
      via: ratio(this.via),
      reliability: this.reliability.figures(),
    }
  }

  private inScope<One extends Scored>(statements: readonly One[]): readonly Placed<One>[] {
    return statements
      .filter(({ verbatim }) => this.scope === 'all' || verbatim.length > 0)
      .map((statement) => ({ statement, place: intervalsOf(this.target(statement)) }))
  }

  private target({ verbatim, content }: Scored): readonly GoldSpan[] {
    return this.scope === 'quoted' ? verbatim : content
  }

  private addCharacters(wanted: readonly Placed[], found: readonly Placed[]): void {
    const all = (placed: readonly Placed[]): Intervals =>
      intervalsOf(placed.flatMap(({ statement }) => this.target(statement)))
    const [gold, predicted] = [all(wanted), all(found)]
    this.characters.tp += shared(gold, predicted)
    this.characters.gold += sizeOf(gold)
    this.characters.predicted += sizeOf(predicted)
  }

  private addVerbatim(text: readonly string[], wanted: readonly Placed[], found: readonly Placed[]): void {
    const keys = (placed: readonly Placed[]): ReadonlySet<string> =>
      new Set(placed.flatMap(({ statement }) => statement.verbatim.map((span) => edgeless(text, span))))
    const [gold, predicted] = [keys(wanted), keys(found)]
    this.verbatim.gold += gold.size
    this.verbatim.predicted += predicted.size
    this.verbatim.tp += [...predicted].filter((key) => gold.has(key)).length
  }

  private addAct({ act: wanted }: Scored, { act: found }: Scored): void {
    if (wanted === undefined || found === undefined) return
    this.pairs.acted++
    if (wanted === found) this.pairs.act++
  }

  private addPair(id: string, gold: Scored, predicted: Predicted, score: number): void {
    const { pairs } = this
    pairs.half++
    if (score >= nine) pairs.nine++
    if (gold.kind === predicted.kind) pairs.kind++
    this.addAct(gold, predicted)
    this.judge(predicted, this.addSpeaker(id, gold, predicted))
    this.via.gold += gold.via.length
    this.via.predicted += predicted.via.length
    this.via.tp += predicted.via.filter(({ span }) => gold.via.some((one) => meets(one.span, span))).length
  }

  private judge(predicted: Predicted, isRight: boolean): void {
    this.reliability.add(predicted.confidence, isRight)
    this.onJudged(predicted, isRight)
  }

  /** Whether it is the right speaker: by name where gold has names, else by the place of the phrase. */
  private addSpeaker(id: string, gold: Scored, predicted: Predicted): boolean {
    const { pairs } = this
    const isPlaced = gold.speaker !== null && meets(gold.speaker, predicted.speaker)
    if (gold.speaker) pairs.spanned++
    if (isPlaced) pairs.span++
    if (gold.speakerName === undefined) {
      const right = gold.speaker === null || isPlaced
      if (right) pairs.right++
      if (right) pairs.rightExact++
      return right
    }
    pairs.named++
    const right = namesAgree(gold.speakerName, predicted.speakerName)
    if (right) pairs.name++
    if (right) pairs.right++
    else this.onMiss({ what: 'SPEAKER', id, statement: gold, instead: predicted.speakerName ?? null })
    if (namesAreExact(gold.speakerName, predicted.speakerName)) {
      pairs.exact++
      pairs.rightExact++
    }
    return right
  }
}

interface Placed<One = Scored> {
  readonly statement: One
  readonly place: Intervals
}

interface Matched {
  readonly pairs: readonly (readonly [Placed, Placed<Predicted>, number])[]
  readonly missed: readonly Placed[]
  readonly extra: readonly Placed<Predicted>[]
}

/** Matches the most alike first, each once. */
const match = (wanted: readonly Placed[], found: readonly Placed<Predicted>[]): Matched => {
  const candidates = wanted
    .flatMap((one) => found.map((other) => [one, other, overlapOf(one.place, other.place)] as const))
    .filter(([, , score]) => score >= half)
    .sort((a, b) => b[2] - a[2])
  const [taken, used] = [new Set<Placed>(), new Set<Placed>()]
  const pairs = candidates.filter(([one, other]) => {
    if (taken.has(one) || used.has(other)) return false
    taken.add(one)
    used.add(other)
    return true
  })
  return {
    pairs,
    missed: wanted.filter((one) => !taken.has(one)),
    extra: found.filter((other) => !used.has(other)),
  }
}

const meets = (one: GoldSpan, other: GoldSpan | null): boolean => other !== null && shared([one], [other]) > 0

const edgeless = (text: readonly string[], [from, to]: GoldSpan): string => {
  let [start, end] = [from, to]
  while (start < end && isEdge(text[start])) start++
  while (end > start && isEdge(text[end - 1])) end--
  return `${start}-${end}`
}

const isEdge = (character: string | undefined): boolean =>
  character !== undefined && /[\s\p{P}]/u.test(character)

const round = (value: number): number => Math.round(value * 10_000) / 10_000

const ratio = ({ tp, predicted, gold }: Count): Ratio => {
  const precision = predicted > 0 ? tp / predicted : 0
  const recall = gold > 0 ? tp / gold : 0
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { precision: round(precision), recall: round(recall), f1: round(f1), tp, predicted, gold }
}
