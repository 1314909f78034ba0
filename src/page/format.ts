// Dates and texts in the forms that HTML, XML and lines of limited length want.
import { balanced } from '../text/isolate.ts'

/** The value for the `datetime` of a `<time>`: a day, a month or a year; null for anything else. */
export const machineDate = (edtf: string): string | null =>
  /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)[~?%]?$/.exec(edtf)?.[1] ?? null

/** The text cut at a blank, with an ellipsis; unchanged when it is short enough. */
export const shortened = (text: string, length: number): string => {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const blank = cut.search(/\s\S*$/u)
  const kept = (blank > length / 2 ? cut.slice(0, blank) : cut).replace(/[\uD800-\uDBFF]$/, '').trimEnd()
  return `${balanced(kept)}…`
}

/** The text on one line. */
export const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** The text without the characters that XML 1.0 cannot contain, escaped or not. */
export const writable = (text: string): string => text.replace(unwritable, '')
