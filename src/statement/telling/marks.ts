// Quotation marks that a cut leaves open.

const closing: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '‟': '”',
  '„': '“',
  '‹': '›',
  '〝': '〞',
}
const mark = /["«»“”‟„‹›〝〞]/gu

/** What closes the marks that stand open at the end of a text. A straight mark closes the one before it. */
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
