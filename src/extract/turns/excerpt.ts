// A text cut out of a longer one, beginning inside a quotation: its first mark closes what nothing has opened.
import { fold } from '../../text/fold.ts'

const pairs: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['"', '"'],
  ['»', '«'],
])

/** In UTF-16 code units: an excerpt closes its quotation in its first lines. */
const reach = 2000

/**
 * The mark that is missing before the first word of the text; undefined for a text that begins outside a quotation.
 * *12" wide* is a measure, and in »…« the mark opens.
 */
export const missingMark = (text: string): string | undefined => {
  const head = text.slice(0, reach)
  const at = head.search(/[“”„«»"‟]/u)
  const opening = pairs.get(head[at] ?? '')
  if (opening === undefined || isBlank(head.slice(0, at))) return undefined
  const before = head[at - 1] ?? ''
  const after = head[at + 1] ?? ' '
  // Where neither side has other punctuation, an Arabic typist may have meant the other mark: *مضيفا" يتعين …*.
  const isSure =
    /[.,!?؟،…]/u.test(before) || /[.,،؛;]/u.test(after) || (head[at] === '”' && /[A-Za-z]/u.test(before))
  const closes = isSure && /[\p{L}\p{M}.,!?؟،…]/u.test(before) && /[\s.,،؛;:)]/u.test(after)
  return closes && !/[\n\r]/u.test(head.slice(0, at)) ? opening : undefined
}

/** Returns at the first letter. */
const isBlank = (text: string): boolean => {
  for (const character of text) if (fold(character).trim() !== '') return false
  return true
}
