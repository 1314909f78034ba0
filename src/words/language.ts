// The languages of the interface. To add one, copy the folder ./en, translate it, and add a line here and in the tables of
// ./site.ts and ./desk.ts, which the compiler asks for. A text can be read in a language without an interface, and the
// other way round: what a language brings to that is its pack, in src/language.

interface About {
  /** In itself. */
  readonly name: string
  /** The locales that write its numbers and dates (BCP 47, UTS #35). */
  readonly numbers: string
  readonly dates: string
  /** The same for previews, which need a country: Open Graph has no Arabic without one. */
  readonly preview: string
}

/** Arabic has Arabic-Indic digits (`nu-arab`), which not every region prefers, and the months of the Gregorian year. */
const about = {
  ar: { name: 'العربية', numbers: 'ar-u-nu-arab', dates: 'ar-u-ca-gregory-nu-arab', preview: 'ar_AR' },
  en: { name: 'English', numbers: 'en', dates: 'en-GB', preview: 'en_GB' },
} as const satisfies Readonly<Record<string, About>>

export type Lang = keyof typeof about

export const isLang = (text: string | null | undefined): text is Lang =>
  typeof text === 'string' && Object.hasOwn(about, text)

export const languages: readonly Lang[] = Object.keys(about).filter(isLang)

export const locales: Readonly<Record<Lang, About>> = about

/** The same type with any text in it: the shape of a table of words, which the table of another language must have. */
export type Widened<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Widened<T[Key]>
}
