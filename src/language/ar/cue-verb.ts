// An Arabic verb of saying as a cue: what ./sayings/row.ts records of it for the extractor.

import type { StatementAct } from '../act.ts'

/**
 * What follows the verb besides أن, a colon or a quotation mark:
 * a preposition before the content (`إلى`, `ب`, …), `object` for content as a direct object (نفى الخبر), `person` for a
 * direct object that is spoken to or about (طالب الحكومة بـ), which is never content, `pronoun` for one that only an
 * attached pronoun shows not to be the subject (حذرته من), `thanks` for verbs that report only with thanks, condolences
 * and the like as their object (قدم شكره), `claims` for verbs that report only with a claim as theirs (رفض الاتهامات, but
 * not رفض العرض), `blame` for the verb of blaming somebody (حمّل الحكومة المسؤولية).
 */
export type Takes =
  | 'إلى'
  | 'على'
  | 'عن'
  | 'من'
  | 'في'
  | 'ب'
  | 'ل'
  | 'object'
  | 'person'
  | 'pronoun'
  | 'thanks'
  | 'claims'
  | 'blame'

export interface CueVerb {
  /** Third person masculine singular: past and present. */
  readonly past: string
  readonly present: string
  /** Active participle without ending, or null where news does not use it as a cue. */
  readonly participle: string | null
  readonly masdar: string | null
  readonly takes: readonly Takes[]
  /** `weak`: has other senses as common as saying; a cue only with أن, a colon or a quotation. */
  readonly weak: boolean
  /** What is done with the words, unless what the verb takes says otherwise (src/extract/arabic/cue/act.ts). */
  readonly act: StatementAct
  /** Whether the noun that it takes decides the act, where that noun has one (*جدد دعوته*, *وجه تحذيراً*). */
  readonly carries: boolean
}
