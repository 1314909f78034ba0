// What a language of the interface must have words for. Both tables are of this form, so that none lacks one.
import type { en } from './en.ts'
import type { enPages } from './en-pages.ts'

export type Words = Widened<typeof en>
export type PageWords = Widened<typeof enPages>

/** The same form with any words in it. */
type Widened<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Widened<T[Key]>
}
