// What the check says about a match in a language.
import type { StatementAct } from './act.ts'

export interface Phrases {
  readonly list: (items: readonly string[]) => string
  /** Who, with what they did with the words if they did not simply say them. */
  readonly deed: (act: StatementAct, who: string) => string
  /** An EDTF string in the digits of the language. */
  readonly date: (edtf: string) => string
  /** Who, when and through whom: what the other phrases begin with. */
  readonly record: (who: string, said: string | null, chain: readonly string[]) => string
  readonly verbatim: (record: string) => string
  readonly near: (record: string, changes: string) => string
  readonly partial: (record: string) => string
  readonly paraphrase: (record: string) => string
  readonly altered: (record: string, changes: string) => string
  /** The denial of the claim is on record, or the other way round. */
  readonly turned: (record: string) => string
  readonly otherSpeaker: (record: string, asked: string) => string
  /** For two records that are compared, when nobody was asked for. */
  readonly byAnother: (record: string) => string
  readonly disputed: (record: string, who: string, note: string | null) => string
  readonly noRecord: string
  /** Where the words are if no statement has them. @param label the name before the paragraph */
  readonly inText: (document: string, paragraph: number, label: string | null) => string
  readonly inDraft: (record: string) => string
  readonly change: (claim: string | null, record: string | null) => string
  /** By the kind of a change. */
  readonly small: Readonly<Partial<Record<string, string>>>
  readonly partlyQuoted: string
  /** That person and tense are shifted as in reported speech. */
  readonly shifted: string
  /** What comes later in the record and takes something back. */
  readonly goesOn: (text: string) => string
  /** What follows the record in its document; it is not known who says that. */
  readonly textGoesOn: (text: string) => string
  readonly denied: string
  readonly alsoOther: (asked: string) => string
  readonly unsure: (who: readonly string[], asked: string) => string
  /** Why it is open whether the speaker asked for said it. */
  readonly unknown: (ground: string, who: string, asked: Asked) => string
  /** Begins the answer if the words are right but the date is not. @param said when it was said */
  readonly onOtherDate: (said: string) => string
  readonly otherDate: string
  /** The verdict on a claim of several parts. @param count how many parts, @param of how many parts are meant */
  readonly parts: (verdict: string, count: number, of: number) => string
  readonly chains: (count: number) => string
  readonly uncompared: (count: number) => string
}

interface Asked {
  readonly name: string
  readonly isKnown: boolean
}

/** Items with a comma between them and *and* before the last. */
export const listed = (items: readonly string[], and: string, comma: string): string =>
  items.length <= 1 ? (items[0] ?? '') : `${items.slice(0, -1).join(comma)}${and}${items.at(-1) ?? ''}`

/** A note is a sentence of its own, with its writer's capital and full stop. */
export const sentence = (text: string | null): string => (text === null ? '' : ` ${text}`)
