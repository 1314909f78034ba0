// The shape of a table of words without its texts: what the table of another language must have as well.

/** The same type with any text in it. */
export type Widened<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Widened<T[Key]>
}
