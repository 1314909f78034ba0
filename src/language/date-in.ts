// Finds the dates of a text: a day with its month, a month with its year, digits, a year alone. `dateReader`
// says what they mean; this file only separates them from other numbers.
import { fold } from '../text/fold.ts'
import { numbersOf } from './month-names.ts'
import { packs } from './packs.ts'

const months = packs
  .flatMap((pack) => [...numbersOf(pack.months).map(([name]) => name), ...pack.months.doubled.keys()])
  .sort((a, b) => b.length - a.length)
  .join('|')
const year = String.raw`(?:1[5-9]|20)\d\d`
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`
/** *آذار (مارس)*: Arabic papers give both names. */
const month = String.raw`(?:${months})\.?(?:\s*[(/]\s*(?:${months})\s*\)?)?`

const date = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?:${day}\s+(?:of\s+|من\s+)?${month}(?:\s*[,،]?\s*${year})?`,
    String.raw`${month}\s+${day}(?:\s*[,،]?\s*${year})?`,
    String.raw`${month}\s*[,،]?\s*${year}`,
    String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}`,
    String.raw`${year})(?![\p{L}\d])`,
  ].join('|'),
  'gu',
)

/** The folded text with every date taken out, and whether there was one. */
export const withoutDates = (text: string): { readonly rest: string; readonly hasDate: boolean } => {
  const folded = fold(text)
  const rest = folded.replace(date, ' ')
  return { rest, hasDate: rest !== folded }
}
