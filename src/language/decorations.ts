// What people of a language paste around a claim when they pass it on. Each is a part of a pattern whose case does not
// matter, except where a comment says otherwise; `(?!)` where the language has none.

export interface Decorations {
  /** Tags of the news before the words, with a mark after them (*BREAKING:*, *عاجل:*). */
  readonly tags: string
  /** Tags that need no mark, in capitals. The case matters. */
  readonly loudTags: string
  /** Tags that need no mark, whatever follows them. */
  readonly bareTags: string
  /** Halves of the day after a time (*p.m.*, *م*). */
  readonly halfDays: string
  /** What the news is about, before a colon: no source (*News of:*, *أنباء عن:*). */
  readonly newsOf: string
  /** How a line begins that says that a message was passed on. */
  readonly forwarded: string
  /** What hands over to a handle (*via*, *عبر*). */
  readonly via: string
  /** Where the rest is (*more in the first comment*). */
  readonly elsewhere: string
  /** Calls to read on, to follow or to share, and after them perhaps the words of a place (*here*). */
  readonly calls: string
  readonly places: string
}
