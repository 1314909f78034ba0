// What the server answers to a widget: a statement with all that the widget shows, in the words of the interface.

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
