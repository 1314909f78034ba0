// What a telling is made of, and its parts.
import type { SpeakerKind } from '../entity.ts'
import type { Standing, StatementAct, StatementKind } from '../statement.ts'

export interface TellingInput {
  readonly act: StatementAct
  readonly kind: StatementKind
  /** The language of the words, BCP 47. */
  readonly lang: string
  /** The reported words, from `statementText`. */
  readonly text: string
  /** The words in quotation marks, in order. */
  readonly verbatim: readonly string[]
  /** The article's word that reports. */
  readonly cue: string | null
  /** For every attribution, with the name in the language of the telling where there is one. */
  readonly speakers: readonly TellingSpeaker[]
}

/** The language of a telling: the code of a pack. */
export type TellingLanguage = string

/**
 * FRAME is written by Isnad, including the quotation marks around a whole statement. WORDS are reported. VERBATIM words
 * are in quotation marks, which are in the parts next to them.
 */
export const tellingPartKinds = ['FRAME', 'SPEAKER', 'WORDS', 'VERBATIM'] as const

/** Joined, the texts of the parts are the telling. */
export interface TellingPart {
  readonly kind: (typeof tellingPartKinds)[number]
  readonly text: string
  readonly lang: string
}

export interface TellingSpeaker {
  readonly name: string
  readonly kind: SpeakerKind
  readonly standing: Standing
}
