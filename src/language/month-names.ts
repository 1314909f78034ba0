// How a language names the months of the Gregorian calendar.
import { fold } from '../text/fold.ts'

export interface MonthNames {
  /** A row for each month, January first: its names, joined by blanks. */
  readonly names: readonly string[]
  /** Names of two words, folded; 1 is January. */
  readonly doubled: ReadonlyMap<string, number>
  /** Short forms that name a month only where nothing but a date is written, folded. */
  readonly alone: ReadonlyMap<string, number>
  /** Words in a date that say nothing (*of*, *شهر*), folded. */
  readonly fillers: ReadonlySet<string>
}

/** The folded names of one word, with the number of the month; 1 is January. */
export const numbersOf = ({ names }: MonthNames): readonly (readonly [string, number])[] =>
  names.flatMap((row, i) => row.split(' ').map((name) => [fold(name), i + 1] as const))
