// The names of languages in a language of the interface.

/** An invalid tag, or one that Unicode has no name for, is its own name. */
export const languageNames = (lang: string): ((tag: string) => string) => {
  const names = new Intl.DisplayNames(lang, { type: 'language' })
  return (tag) => {
    try {
      return names.of(tag) ?? tag
    } catch {
      return tag
    }
  }
}
