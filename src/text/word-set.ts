// Word lists as a linguist writes them, separated by blanks → a set of folded words.
import { fold } from './fold.ts'

/** @example wordSet('إلى على').has('الي') */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/u).filter(Boolean).map(fold))
