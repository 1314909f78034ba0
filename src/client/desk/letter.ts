// Which letter key was pressed, also on an Arabic keyboard, where the key of `a` gives ش.

/** What a keyboard event says about its key. */
export interface Pressed {
  readonly key: string
  readonly code: string
}

/** In lower case; `?` for the question mark of either script. Other keys have the browser's names. */
export const letterOf = ({ key, code }: Pressed): string => {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  if (key === '?' || key === '؟') return '?'
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? []
  return key.length === 1 && letter !== undefined ? letter.toLowerCase() : key
}
