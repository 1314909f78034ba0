// What a telling needs of a language: verbs for each act with the words that they fit, and forms right for any words.
import type { StatementAct, StatementKind } from './act.ts'

/** The kind of phrase that reported words are, as far as their first words show. */
export type Shape =
  /** A clause that needs a particle before it: *the hospital would close*, *المستشفى سيغلق*. */
  | 'CLAUSE'
  /** A clause that has its particle: *أنه سيغلق*. */
  | 'THAT'
  /** The same with the particle of speech, used after قال and a colon, but not after a verb of denial: *إنه سيغلق*. */
  | 'INNA'
  /** A clause that begins with its verb after أن: *يكون قد استهدف*. */
  | 'SUBJUNCTIVE'
  /** *to lend her a boat*. */
  | 'INFINITIVE'
  /** An act or a thing, certainly no clause: *taking the money*, *استهداف المدنيين*. */
  | 'NOUN'
  /** A thing without an article, or with *a*; it may also be a description (*slammed it as unfair*). */
  | 'INDEFINITE'
  /** Probably a thing, but perhaps a clause: *the attack*, *الهجوم*. */
  | 'PHRASE'
  /** A question inside a sentence: *who signed the contract*. */
  | 'QUESTION'
  /** Nothing that these rules are sure of. */
  | 'OTHER'

export interface Reading {
  readonly shape: Shape
  /** Whether a negation is among the first words: they may then be the denial itself. */
  readonly negates: boolean
}

/** What an act does not distinguish: *warned* does not fit a threat, nor *denied* a refusal. */
export type Sense = 'REFUSAL' | 'THREAT' | 'APPROVAL' | 'DISAPPROVAL'

export interface Verb {
  /** The form that the cue is reduced to. */
  readonly base: string
  /** Third person past; in Arabic masculine. */
  readonly past: string
  /** For each shape that the verb fits, what comes between them; may be empty. */
  readonly fits: Readonly<Partial<Record<Shape, string>>>
  /** It may be used for its act even if the article has another verb. */
  readonly common: boolean
  /** It may come before a colon. */
  readonly colon: boolean
  /** It means nothing without the words: *expressed*. */
  readonly hollow: boolean
  readonly sense: Sense | null
}

/** A verb and what follows it: after the speakers in English, around them in Arabic. */
export interface Deed {
  readonly verb: string
  readonly rest: string
}

export interface Grammar {
  readonly verbs: Readonly<Record<StatementAct, readonly Verb[]>>
  /** Before a colon, right for words of any shape. */
  readonly whole: Readonly<Record<StatementAct, Deed>>
  /** The same for verbs that have a sense. */
  readonly senses: Readonly<Record<Sense, Deed>>
  /** Before a colon, for words that are either the denial itself or what it denies. */
  readonly denial: Readonly<Record<StatementKind, Deed>>
  /** The same for what is rejected. */
  readonly rejection: Readonly<Record<StatementKind, Deed>>
  /** Alone, next to the words. */
  readonly lead: Readonly<Record<StatementAct | Sense, Deed>>
  readonly kind: Readonly<Record<StatementKind, string>>
  /** Used where no speaker is recorded. */
  readonly somebody: string
  /** For an unknown speaker, before a particle or a colon. */
  readonly impersonal: string
  /** Between the last two joint speakers, between the last two rivals, and between earlier ones. */
  readonly and: string
  readonly or: string
  readonly comma: string
  /** Before the article's own cue, and between it and the kind. */
  readonly cue: string
  readonly between: string
}

/** A speaker, as far as a verb agrees with it. */
export interface Agreeing {
  readonly name: string
  readonly isPerson: boolean
  readonly isState: boolean
}

export interface TellingRules {
  readonly grammar: Grammar
  /** The shape of reported words, by the first of them. */
  readonly read: (text: string) => Reading
  /** The verb of the act that a cue, as folded words, is a form of. */
  readonly verbOf: (cue: readonly string[], act: StatementAct) => Verb | undefined
  /** Folded words, and endings of words as written, with which a cue says that something was not said. */
  readonly negations: ReadonlySet<string>
  readonly negatedEnding?: RegExp
  /** Whether the verb comes before its speakers. */
  readonly verbFirst: boolean
  /** The verb as it agrees with its first speaker; without this it does not change. */
  readonly agreeing?: (verb: string, first: Agreeing, cue: readonly string[]) => string
  /** A joint that is attached to the words after it, as it is written before them. */
  readonly attached?: (joint: string, next: string) => string | undefined
  /** Whether a noun of an act in quotation marks can be what was denied (*denied “targeting civilians”*). */
  readonly deniesQuotedNouns: boolean
}

/** What a verb of a telling may have besides: the same as in `Verb`. */
export type Kept = Partial<Omit<Verb, 'base' | 'fits'>>

export const verbOf = (base: string, past: string, fits: Verb['fits'], more: Kept = {}): Verb => ({
  base,
  past,
  fits,
  common: false,
  colon: false,
  hollow: false,
  sense: null,
  ...more,
})
