// Words for the full-text index and for names: runs of letters, marks and digits of the folded text. Both database
// engines get these words, so that both find the same things.
import { fold } from './fold.ts'

const run = /[\p{L}\p{M}\p{N}]+/gu

/** In UTF-16 code units, and how many are kept: names are read many times, longer texts are not. */
const longestKnown = 60
const mostKnown = 4096
const known = new Map<string, readonly string[]>()

/**
 * The folded words of a text, in order, repeated ones included.
 * @example words('«ممكِّن حاسم» للحرب') // ['ممكن', 'حاسم', 'للحرب']
 */
export const words = (text: string): readonly string[] => {
  if (text.length > longestKnown) return read(text)
  const found = known.get(text)
  if (found) return found
  const made = read(text)
  if (known.size >= mostKnown) known.clear()
  known.set(text, made)
  return made
}

const read = (text: string): readonly string[] => fold(text).match(run) ?? []

/** The folded words joined by single spaces: equal for any two spellings that a search treats as the same. */
export const wordKey = (text: string): string => words(text).join(' ')
