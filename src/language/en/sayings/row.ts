// How a row of the English table of verbs of saying is written, and what its columns mean.
import { type StatementAct, statementActs } from '../../act.ts'
import type { Counting, TellingUse } from '../../saying.ts'

/** What follows a reporting verb, in the order in which a verb of several classes is read. */
export const verbClasses = [
  /** A clause or a quotation: *said (that) …*, *noted: “…”*. */
  'SAY',
  /** A person, then a clause: *told reporters that …*. */
  'TELL',
  /** A person or thing, then what it is called: *called him a liar*, *described it as “…”*. */
  'CALL',
  /** What is wanted: *demanded an apology*, *urged him to go*, *pledged to act*. */
  'CALL_FOR',
  /** A noun phrase that is blamed, praised, refused: *condemned the attack*, *praised the deal*. */
  'JUDGE',
  /** An opinion of an organisation or a person: *believes that …*, *thinks …*. */
  'THINK',
  /** A document or a study: *found that …*, *shows …*. */
  'SHOW',
] as const
export type VerbClass = (typeof verbClasses)[number]

/**
 * What is done with the words. `~`: a noun that the verb takes gives the act, if the noun has one (*reiterated her call*).
 * `+`: with a person and *to do* something, it is `DEMANDED`. `?`: the act applies only where the verb takes a claim
 * (*rejected the allegations*, not *the offer*).
 */
export type ActMark = `${StatementAct}${'' | '~' | '+' | '?'}`

/** What is special about a verb as a cue. */
export type Mark =
  /** It reports only with a clause or a quotation: with a noun phrase it does something else. */
  | 'clausal'
  /** With a person and *to do* something it reports what is ordered. */
  | 'ordering'
  /** It reports only with a quotation: *“We are ready,” she began*. */
  | 'quoting'

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** In a claim: these forms of the verb count. */
interface ClaimUse {
  readonly counts: Counting
  readonly forms: readonly VerbForm[]
}

const claimUse = (counts: Counting, forms: readonly VerbForm[], usual: readonly VerbForm[]): ClaimUse => ({
  counts,
  forms: forms.length > 0 ? forms : usual,
})

export const says = (...forms: readonly VerbForm[]): ClaimUse =>
  claimUse('SAYING', forms, ['base', 'third', 'past'])
export const denies = (...forms: readonly VerbForm[]): ClaimUse =>
  claimUse('DENIAL', forms, ['base', 'third', 'past', 'gerund'])

/** The past and the participle, where they do not end in *-ed*. */
interface Past {
  readonly past: string
  readonly participle: string
}

export const past = (form: string, participle = form): Past => ({ past: form, participle })

export interface Saying {
  readonly base: string
  /** Whether its final consonant is doubled: *begging*. */
  readonly doubles: boolean
  readonly irregular: Past | undefined
  /** Empty for a verb that is no cue. */
  readonly cue: Readonly<Partial<Record<VerbClass, ActMark>>>
  readonly marks: ReadonlySet<Mark>
  readonly claim: ClaimUse | undefined
  readonly tellings: readonly TellingUse[]
}

type Special = Mark | Past | ClaimUse | TellingUse

const isMark = (one: Special): one is Mark => typeof one === 'string'
const isPast = (one: Special): one is Past => typeof one === 'object' && 'participle' in one
const isClaimUse = (one: Special): one is ClaimUse => typeof one === 'object' && 'counts' in one
const isTellingUse = (one: Special): one is TellingUse => typeof one === 'object' && 'fits' in one

/**
 * Base forms with blanks between them, of verbs that have all else in common (`=` marks a final consonant that doubles);
 * for each class that they have as a cue, the act; and then, in any order: marks, `past()` if it is irregular, `says()` or
 * `denies()` if they count in a claim (with the forms that do, where not all of the usual ones do), `tells()` for each act
 * whose telling may have them.
 */
export const row = (bases: string, cue: Saying['cue'], ...special: readonly Special[]): readonly Saying[] =>
  bases
    .trim()
    .split(/\s+/u)
    .map((base) => ({
      base: base.replace('=', ''),
      doubles: base.endsWith('='),
      irregular: special.find(isPast),
      cue,
      marks: new Set(special.filter(isMark)),
      claim: special.find(isClaimUse),
      tellings: special.filter(isTellingUse),
    }))

export const that = { CLAUSE: 'that' } as const
export const thing = { NOUN: '', PHRASE: '', INDEFINITE: '' } as const
/** For verbs that also describe: in *slammed the law as unfair*, *unfair* is not what was slammed. */
export const definite = { NOUN: '', PHRASE: '' } as const
export const purpose = { NOUN: 'for', PHRASE: 'for', INDEFINITE: 'for' } as const

/** The act of a verb with what one of its classes takes. */
export const actOf = (mark: ActMark): StatementAct =>
  statementActs.find((act) => act === mark.replace(/[~+?]$/u, '')) ?? 'SAID'
