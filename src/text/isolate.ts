// Isolates a text inside a text of the other direction where there is no markup (UAX #9, 2.4), so that neither
// reorders the other's dates, brackets and marks. In HTML a `<bdi>` or a `dir` does the same.
import { type Direction, directionIn, directionOf, hasLetterOf } from './direction.ts'

const begin: Readonly<Record<Direction, string>> = { ltr: '\u2066', rtl: '\u2067' }
const end = '\u2069'
const isolates = /[\u2066-\u2069]/g
/** Characters that change directions without being letters. */
const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** The text with an end for every isolate that it begins, and with no other end. */
export const balanced = (text: string): string => {
  let depth = 0
  const kept = text.replace(isolates, (mark) => {
    if (mark !== end) depth++
    else if (depth === 0) return ''
    else depth--
    return mark
  })
  return kept + end.repeat(depth)
}

/** Always isolated: for what may be put into a text of any direction. */
export const isolate = (text: string, dir: Direction): string => begin[dir] + balanced(text) + end

/** Isolated where its language runs in the other direction than the text around it (BCP 47 both). */
export const isolated = (text: string, langOfText: string, langOfContext: string): string => {
  const dir = directionOf(langOfText)
  return text === '' || dir === directionOf(langOfContext) ? text : isolate(text, dir)
}

/** A name is isolated where its letters or signs could disturb the text around it, since its language is not known. */
export const isolatedName = (name: string, langOfContext: string): string => {
  const around = directionOf(langOfContext)
  const other = around === 'rtl' ? 'ltr' : 'rtl'
  const dir = directionIn(name)
  // European digits without a letter run from left to right, their hyphens with the text around them.
  const isNumber = dir === null && around === 'rtl' && /[0-9]/.test(name)
  return isNumber || controls.test(name) || hasLetterOf(name, other) ? isolate(name, dir ?? 'ltr') : name
}

/** The text as it was before isolation, for programs. */
export const withoutIsolates = (text: string): string => text.replace(isolates, '')
