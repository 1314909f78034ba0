// How a row of the Arabic table of verbs of saying is written, and what its columns mean.
import { type StatementAct, statementActs } from '../../act.ts'
import type { Counting, TellingUse } from '../../saying.ts'
import type { CueVerb, Takes } from '../cue-verb.ts'

/** What is special about a verb as a cue. */
export type Mark =
  /** It has other senses as common as saying: a cue only with أن, a colon or a quotation. */
  | 'weak'
  /** The noun that it takes decides the act, where that noun has one (*جدد دعوته*, *وجه تحذيراً*). */
  | 'carries'
  /** It needs a person spoken to or about: with one noun phrase and a preposition, the phrase is that person. */
  | 'needs person'
  /** One of those, and never used without that person. */
  | 'accuses'
  /** Of somebody who has spoken before. */
  | 'goes on'
  /** Weak, but its own preposition or object is enough (*عبر عن*, *وعد بـ*). */
  | 'expressive'
  /** It reports a clause without any particle (*أضاف يجب …*). */
  | 'bare clause'
  /** It hands over an act that a noun names (*جدد دعوته إلى …*, *ختم بالتأكيد على …*). */
  | 'hands over'
  /** *It came*, *it was mentioned*: it reports only what is in a document. */
  | 'arrives'
  /**
   * Its past is spelled like a noun: a verbal noun of the first form (*نقل*, *عرض*, *وصف*) or of the fifth (*توقع*, *تعهد*),
   * a face (*وجه*), a foot (*قدم*), a matter (*أمر*), a text (*نص*).
   */
  | 'like noun'
  /** Its participle is spelled like a noun (*مقترحاً*, *متهماً*, *مهاجماً*, *مقدماً*): that reports only after a mark. */
  | 'like participle'
  /** Its past is always another word in news: a number (*عدد*), after (*عقب*). */
  | 'never past'

/** In a claim: the past of both genders and the masculine present count, and other words; some of those may not. */
interface ClaimUse {
  readonly counts: Counting
  readonly also: string
  readonly not: string
}

export const says = (also = '', not = ''): ClaimUse => ({ counts: 'SAYING', also, not })
export const denies = (also = '', not = ''): ClaimUse => ({ counts: 'DENIAL', also, not })

export interface Saying {
  readonly cue: CueVerb
  readonly marks: ReadonlySet<Mark>
  readonly claim: ClaimUse | undefined
  readonly tellings: readonly TellingUse[]
}

type Special = Mark | StatementAct | ClaimUse | TellingUse

const isAct = (one: Special): one is StatementAct => statementActs.some((act) => act === one)
const isMark = (one: Special): one is Mark => typeof one === 'string' && !isAct(one)
const isClaimUse = (one: Special): one is ClaimUse => typeof one === 'object' && 'counts' in one
const isTellingUse = (one: Special): one is TellingUse => typeof one === 'object' && 'fits' in one

/**
 * Third person past and present as a dictionary has them, the active participle without ending and the verbal noun (null
 * where news does not use them as a cue), what it takes (words with blanks between them), and then, in any order: its act
 * unless it is `SAID`, marks, `says()` or `denies()` if it counts in a claim, `tells()` if a telling may have it.
 */
export const row = (
  past: string,
  present: string,
  participle: string | null,
  masdar: string | null,
  takes = '',
  ...special: readonly Special[]
): Saying => {
  const marks = new Set(special.filter(isMark))
  return {
    cue: {
      past,
      present,
      participle,
      masdar,
      takes: takes.split(' ').filter(Boolean) as Takes[],
      weak: marks.has('weak'),
      act: special.find(isAct) ?? 'SAID',
      carries: marks.has('carries'),
    },
    marks,
    claim: special.find(isClaimUse),
    tellings: special.filter(isTellingUse),
  }
}

/** What comes before a thing: a preposition; ب is written attached. */
export const thing = (preposition: string) => ({ NOUN: preposition, PHRASE: preposition }) as const

/** What the verbs with ب take. */
export const withBa = { ...thing('ب'), CLAUSE: 'بأن', THAT: 'ب', SUBJUNCTIVE: 'بأن' } as const
