// The only answer that a widget asks for: a statement with all that it shows, in the words of the interface.
import { marksOf } from '../../text/direction.ts'
import { permalink } from '../address.ts'
import type { Frame } from '../frame.ts'
import { dateIn } from '../format.ts'
import { type Told, whoSaid } from '../piece/told.ts'
import { directionOf } from '../language.ts'
import { statusOf, statusWords } from '../piece/standing.ts'

/** The content of `/embed/ID.json`. Every text is plain text. */
export interface Embed {
  readonly id: string
  /** The permanent address. */
  readonly url: string
  readonly text: string
  readonly kind: string
  readonly act: string
  /** Who did what with the words, to be shown above them; null where they were simply said. */
  readonly deed: string | null
  /** The whole statement in a sentence. */
  readonly telling: string
  readonly verbatim: readonly string[]
  /** The quotation marks of its language. */
  readonly marks: readonly [string, string]
  /** The language of the words, and its direction. */
  readonly lang: string
  readonly dir: string
  /** Who said it, in one line. */
  readonly speakers: string
  /** In words; null when it is unknown. */
  readonly said: string | null
  /** Who passed the words on, nearest the speaker first. */
  readonly chain: readonly string[]
  /** What a reader must know: in doubt, misattributed, corrected, withdrawn, draft. Empty if there is nothing. */
  readonly status: readonly { readonly kind: string; readonly text: string }[]
  /** The language of the interface with its direction and the few words that the widget needs. */
  readonly ui: {
    readonly lang: string
    readonly dir: string
    readonly via: string
    readonly record: string
    readonly site: string
    readonly kind: string
  }
}

export const embedOf = (frame: Frame, one: Told): Embed => ({
  id: one.id,
  url: permalink(frame.origin, one.id),
  text: one.text,
  kind: one.kind,
  act: one.act,
  deed: one.act === 'SAID' ? null : `${one.telling.lead}:`,
  telling: one.telling.sentence,
  verbatim: one.verbatim,
  marks: marksOf(one.lang),
  lang: one.lang,
  dir: directionOf(one.lang),
  speakers: whoSaid(frame, one),
  said: one.said && dateIn(frame, one.said.edtf),
  chain: one.chain.map(({ name }) => name),
  status: statusWords(frame, statusOf(one)),
  ui: {
    lang: frame.lang,
    dir: frame.dir,
    via: frame.words.widget.via,
    record: frame.words.widget.record,
    site: frame.words.site,
    kind: frame.words.kind[one.kind],
  },
})
