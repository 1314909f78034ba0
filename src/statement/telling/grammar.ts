// What a language needs for telling a statement: verbs for each act with the words that they fit, and the forms that are
// right for any words.
import type { StatementAct } from '../../extract/act.ts'
import type { StatementKind } from '../../extract/kind.ts'

/** What reported words are, as far as their first words show. */
export type Shape =
  /** A clause that wants a particle before it: *the hospital would close*, *المستشفى سيغلق*. */
  | 'CLAUSE'
  /** A clause that has its particle: *أنه سيغلق*. */
  | 'THAT'
  /** The same with the particle of speech, which follows قال and a colon, but no verb of denial: *إنه سيغلق*. */
  | 'INNA'
  /** A clause that begins with its verb after أن: *يكون قد استهدف*. */
  | 'SUBJUNCTIVE'
  /** *to lend her a boat*. */
  | 'INFINITIVE'
  /** An act or a thing, surely no clause: *taking the money*, *استهداف المدنيين*. */
  | 'NOUN'
  /** A thing without an article, or with *a*: also what something is called (*slammed it as unfair*). */
  | 'INDEFINITE'
  /** Probably a thing, but perhaps a clause: *the attack*, *الهجوم*. */
  | 'PHRASE'
  /** A question inside a sentence: *who signed the contract*. */
  | 'QUESTION'
  /** Nothing that these rules are sure of. */
  | 'OTHER'

export interface Reading {
  readonly shape: Shape
  /** Whether words that deny stand among the first: a denial is then perhaps told in its own words. */
  readonly negates: boolean
}

/** What the act of a verb leaves open: a threat is told by no *warned*, a refusal by no *denied*. */
export type Sense = 'REFUSAL' | 'THREAT' | 'APPROVAL' | 'DISAPPROVAL'

export interface Verb {
  /** As the cue's forms lead to it. */
  readonly base: string
  /** Third person past; in Arabic masculine. */
  readonly past: string
  /** For each shape that the verb fits, what stands between them; empty when nothing does. */
  readonly fits: Readonly<Partial<Record<Shape, string>>>
  /** It may be used for its act whatever verb the article has. */
  readonly common: boolean
  /** It may stand before a colon. */
  readonly colon: boolean
  /** It says nothing without the words: *expressed*. */
  readonly hollow: boolean
  readonly sense: Sense | null
}

/** A verb and what follows it, in English after the speakers, in Arabic around them. */
export interface Deed {
  readonly verb: string
  readonly rest: string
}

export interface Grammar {
  readonly verbs: Readonly<Record<StatementAct, readonly Verb[]>>
  /** Before a colon, right for words of any shape. */
  readonly whole: Readonly<Record<StatementAct, Deed>>
  /** The same for the acts of verbs that have a sense of their own. */
  readonly senses: Readonly<Record<Sense, Deed>>
  /** Before a colon, for words that are either the denial itself or what it denies. */
  readonly denial: Readonly<Record<StatementKind, Deed>>
  /** The same for what is rejected. */
  readonly rejection: Readonly<Record<StatementKind, Deed>>
  /** Beside the words, on its own. */
  readonly lead: Readonly<Record<StatementAct | Sense, Deed>>
  readonly kind: Readonly<Record<StatementKind, string>>
  /** Stands for a speaker where none is recorded. */
  readonly somebody: string
  /** Said by nobody known: before a particle or a colon. */
  readonly impersonal: string
  /** Between the last two of joint speakers, of rivals, and between those before. */
  readonly and: string
  readonly or: string
  readonly comma: string
  /** Before the article's own cue, and between it and the kind. */
  readonly cue: string
  readonly between: string
}

type Kept = Partial<Omit<Verb, 'base' | 'fits'>>

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
