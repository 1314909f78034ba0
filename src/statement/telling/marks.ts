// Closes the quotation marks that a cut leaves open.

const closing: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '‟': '”',
  '„': '“',
  '‹': '›',
  '〝': '〞',
}
const mark = /["«»“”‟„‹›〝〞]/gu

/** The marks that close what is open at the end of a text. A straight mark closes a straight one before it. */
export const closersOf = (text: string): string => {
  const open: string[] = []
  for (const [found] of text.matchAll(mark)) {
    if (open.at(-1) === found) open.pop()
    else if (found === '"') open.push(found)
    else {
      const closer = closing[found]
      if (closer !== undefined) open.push(closer)
    }
  }
  return open.reverse().join('')
}
