// The words of a language that decide how a claim is read and compared with what is on record. All are folded.
import { fold } from '../text/fold.ts'

/** Words in a row. */
export type Phrase = readonly string[]

/** A day as its speaker counts it. */
export type DayName = 'today' | 'tomorrow' | 'yesterday'

export interface ClaimWords {
  /** Grammar: a claim with another of these words still says the same. No words of time, opposition or quantity. */
  readonly functionWords: ReadonlySet<string>
  /** Words that reverse a sentence, with what they mean. Words of one meaning can replace each other (*لم*, *لن*). */
  readonly negations: ReadonlyMap<string, string>
  /** Days as the speaker counts them, and as a report names them after a verb of saying. As written. */
  readonly days: readonly (readonly [string, DayName])[]
  /** Forms of verbs that report that something is not so. */
  readonly denials: ReadonlySet<string>
  /** Forms of verbs, and particles, that only report words: no promise, no doubt, no demand. */
  readonly sayings: ReadonlySet<string>
  /** Verbs that pass a negation on without a *that* after them: *we never meant to say the war is over*. */
  readonly passing: ReadonlySet<string>
  /** What people who pass a claim on say to their readers: at least one word that shows it, and words next to those. */
  readonly asides: {
    readonly telling: ReadonlySet<string>
    /** No negations or conditions: *not true* is what somebody claims. */
    readonly company: ReadonlySet<string>
    /** Idioms. */
    readonly fixed: RegExp | null
  }
  /** What makes a sentence depend on something; `leading` may begin it, `late` may come after it. */
  readonly conditions: readonly Phrase[]
  readonly leading: readonly Phrase[]
  readonly late: readonly Phrase[]
  /** What begins a sentence that takes something back. */
  readonly contrasts: readonly Phrase[]
  readonly complementizers: ReadonlySet<string>
  /** After these a negation affirms (*no doubt that*), or says nothing about what follows (*not only*). */
  readonly affirming: ReadonlySet<string>
  /** What a sentence that begins with a condition may have before it. */
  readonly joints: ReadonlySet<string>
  /** Words by which a report joins a quotation to itself: they turn nothing. */
  readonly quotationJoints: ReadonlySet<string>
  readonly conjunctions: {
    readonly either: ReadonlySet<string>
    readonly both: ReadonlySet<string>
    readonly alternatives: ReadonlySet<string>
  }
  readonly quantifiers: ReadonlySet<string>
  /** Words that say how sure something is, or how binding. */
  readonly moods: ReadonlySet<string>
  /** A word of what is near the speaker, with those of what is far: a report has the one for the other. Folded. */
  readonly farOfNear: ReadonlyMap<string, ReadonlySet<string>>
  /** Words that stand for a speaker without naming one. */
  readonly subjects: ReadonlySet<string>
  /** Words that no source begins with: an exception, an addition, a reason. */
  readonly notSources: ReadonlySet<string>
  /** Words that hand over to a source. */
  readonly beforeSources: ReadonlySet<string>
  /** Words that no label of a speaker begins with. */
  readonly notLabels: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
}

/** Phrases separated by commas. */
export const phrases = (lines: string): readonly Phrase[] =>
  lines.split(/,\s*/u).map((phrase) => phrase.split(/\s+/u).map(fold))

/** Words with one meaning. */
export const meaning = (what: string, words: ReadonlySet<string>): readonly (readonly [string, string])[] =>
  [...words].map((word) => [word, what] as const)
