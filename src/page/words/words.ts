// The texts that every language of the interface needs. Both tables have this type, so that neither lacks one.
import type { en } from './en.ts'
import type { enPages } from './en-pages.ts'

export type Words = Widened<typeof en>
export type PageWords = Widened<typeof enPages>

/** The same type with any text in it. */
type Widened<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Widened<T[Key]>
}
