// The parts of a statement's words: several can belong to one role.
import type { Words } from './types.ts'

/** In their order; overlapping ones become one. */
export const merged = (parts: readonly Words[]): readonly Words[] =>
  parts
    .toSorted((a, b) => a.start - b.start)
    .reduce<readonly Words[]>((done, next) => {
      const last = done.at(-1)
      if (!last || next.start >= last.end) return [...done, next]
      const end = Math.max(last.end, next.end)
      const exact = last.exact + next.exact.slice(last.end - next.start)
      return done.with(-1, { start: last.start, end, exact })
    }, [])

/** Punctuation alone is not words. */
export const hasWords = (text: string): boolean => !/^[\p{P}\s]*$/u.test(text)
