// The words with which a language says when, folded.
export interface DateWords {
  /** 0 is Sunday. */
  readonly weekdays: ReadonlyMap<string, number>
  /** 1 is January. */
  readonly months: ReadonlyMap<string, number>
  /** Month names of two words. */
  readonly doubled: ReadonlyMap<string, number>
  readonly today: ReadonlySet<string>
  readonly yesterday: ReadonlySet<string>
  /** After *yesterday*: the day before that (*أمس الأول*). */
  readonly earlier: ReadonlySet<string>
  readonly past: ReadonlySet<string>
  readonly present: ReadonlySet<string>
  readonly year: ReadonlySet<string>
  readonly month: ReadonlySet<string>
  readonly week: ReadonlySet<string>
  /** Before a stretch of days that is counted back from today (*قبل يومين*), and after it where it is before something. */
  readonly ago?: ReadonlySet<string>
  readonly agoNot?: ReadonlySet<string>
  /** Such stretches, of one or two words, in days. */
  readonly spans?: ReadonlyMap<string, number>
  /** Before a year without a month (*in 2013*). */
  readonly inYear?: ReadonlySet<string>
  /** Whether *last* comes before its noun. */
  readonly qualifierFirst: boolean
}
