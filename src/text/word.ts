// Words for the full-text index and for names: runs of letters, marks and digits of the folded text. Both
// database engines are given these words, so that both find the same things.
import { fold } from './fold.ts'

const run = /[\p{L}\p{M}\p{N}]+/gu

/**
 * The folded words of a text, in order, repeated ones included.
 * @example words('«ممكِّن حاسم» للحرب') // ['ممكن', 'حاسم', 'للحرب']
 */
export const words = (text: string): readonly string[] => fold(text).match(run) ?? []

/** The folded words joined by single spaces: equal for any two spellings that search should not tell apart. */
export const wordKey = (text: string): string => words(text).join(' ')
