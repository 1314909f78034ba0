// Lines of a page that only send a reader elsewhere, in the words of a language.

export interface Pointers {
  /** Whole lines (*READ MORE: …*, *Follow us on …*, اقرأ أيضاً). */
  readonly lines: readonly RegExp[]
  /** How such a line begins when it is a link: text of an article may begin so too. */
  readonly links: readonly RegExp[]
}
