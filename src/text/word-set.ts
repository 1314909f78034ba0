// Word lists in a string, separated by blanks → sets and tests for folded words.
import { fold } from './fold.ts'

const listed = (words: string): readonly string[] => words.split(/\s+/u).filter(Boolean).map(fold)

/**
 * The folded words; with prefixes, each word both with every prefix and without.
 * @example wordSet('إلى على').has('الي')
 * @example wordSet('تصريح', 'ال').has('التصريح')
 */
export const wordSet = (words: string, ...prefixes: readonly string[]): ReadonlySet<string> =>
  new Set(listed(words).flatMap((word) => [word, ...prefixes.map((prefix) => fold(prefix) + word)]))

/**
 * Whether a folded word begins with one of the words, or with a prefix and one of them.
 * @example wordStart('لجن', 'ال')('اللجنه')
 */
export const wordStart = (words: string, ...prefixes: readonly string[]): ((word: string) => boolean) => {
  const stems = [...wordSet(words, ...prefixes)]
  const pattern = new RegExp(`^(?:${stems.join('|')})`, 'u')
  return (word) => pattern.test(word)
}
