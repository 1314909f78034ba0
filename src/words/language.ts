// The languages of the interface, each with the locales that write its numbers and dates (BCP 47, UTS #35).

export const languages = ['ar', 'en'] as const
export type Lang = (typeof languages)[number]

export const isLang = (text: string | undefined): text is Lang => languages.some((lang) => lang === text)

/** The other language of the interface. */
export const otherOf = (lang: Lang): Lang => (lang === 'ar' ? 'en' : 'ar')

/** Arabic has Arabic-Indic digits (`nu-arab`), which not every region prefers, and the months of the Gregorian year. */
export const locales: Readonly<Record<Lang, { readonly numbers: string; readonly dates: string }>> = {
  ar: { numbers: 'ar-u-nu-arab', dates: 'ar-u-ca-gregory-nu-arab' },
  en: { numbers: 'en', dates: 'en-GB' },
}
