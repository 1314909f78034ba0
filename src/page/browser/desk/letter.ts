// Which letter key was pressed, on an Arabic keyboard too: there the key of `a` gives ش.

/** What a keyboard event tells of its key. */
export interface Pressed {
  readonly key: string
  readonly code: string
}

/** In lower case; `?` for the question mark of either script. Other keys as the browser names them. */
export const letterOf = ({ key, code }: Pressed): string => {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  if (key === '?' || key === '؟') return '?'
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? []
  return key.length === 1 && letter !== undefined ? letter.toLowerCase() : key
}
