// The words of a language by which names are judged. All are folded.

export interface NameWords {
  /** Titles before a name that are not a part of it. */
  readonly titles: ReadonlySet<string>
  /** Words that begin a name of nobody in particular (*sources*, *تقرير*), and words that show it wherever they are. */
  readonly nobody: ReadonlySet<string>
  readonly nobodyAnywhere: ReadonlySet<string>
  /** Whether the name of a body belongs to that body alone. @param words the folded words of the name */
  readonly isOneBody: (words: readonly string[], name: string) => boolean
  /** By the name of a kind of source, the words that show it. */
  readonly sourceKinds: ReadonlyMap<string, ReadonlySet<string>>
}
