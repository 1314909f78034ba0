// Language tags (BCP 47, RFC 5646): case does not matter, and a tag begins with the language itself.

const usual: ReadonlySet<string> = new Set(['ar', 'en'])

/** The tag in its usual case (`AR-eg` is `ar-EG`); undefined for a string that is no tag. */
export const canonicalLanguage = (tag: string): string | undefined => {
  // Every name in every answer is looked up, and nearly all tags are one of these.
  if (usual.has(tag)) return tag
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** The language without script and region: `ar` of `ar-EG`. */
export const primaryLanguage = (tag: string): string => (canonicalLanguage(tag) ?? tag).split('-')[0] ?? tag
