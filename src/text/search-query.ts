// What a user types into a search box → terms that an engine can look up. Nothing typed is an operator except double
// quotes, so any pasted punctuation is safe.
import { expected, IsnadError } from '../errors.ts'
import { words } from './word.ts'

/** Words that must follow each other in this order; with `prefix`, the last may be the start of a longer one. */
export interface SearchTerm {
  readonly words: readonly string[]
  readonly prefix: boolean
}

/** In UTF-16 code units and in words: more is a pasted article, not a search. */
export const searchLimits = { characters: 1000, words: 32 } as const

const phrase = /["“”„‟«»‹›]([^"“”„‟«»‹›]*)["“”„‟«»‹›]/g

/**
 * The terms of a search, all of them required. Anything in double quotes of any kind is a phrase. The last word is a
 * prefix unless it is in quotes or white space follows it.
 * @throws IsnadError SEARCH_EMPTY without a letter or digit, SEARCH_TOO_LONG past the limits
 */
export const parseSearch = (typed: string): readonly SearchTerm[] => {
  if (typed.length > searchLimits.characters)
    throw tooLong(`at most ${searchLimits.characters} characters, got ${typed.length}`)
  const terms = [...termsOf(typed)].filter((term) => term.words.length > 0)
  const count = terms.reduce((sum, term) => sum + term.words.length, 0)
  if (count === 0)
    throw new IsnadError(
      'SEARCH_EMPTY',
      expected('text', 'a search with a letter or a digit', JSON.stringify(typed)),
    )
  if (count > searchLimits.words) throw tooLong(`at most ${searchLimits.words} words, got ${count}`)
  return terms
}

/** For searches of names, which have no terms. @throws IsnadError SEARCH_TOO_LONG */
export const ensureSearchable = (typed: string): void => {
  if (typed.length > searchLimits.characters)
    throw tooLong(`at most ${searchLimits.characters} characters, got ${typed.length}`)
  const count = words(typed).length
  if (count > searchLimits.words) throw tooLong(`at most ${searchLimits.words} words, got ${count}`)
}

const tooLong = (what: string): IsnadError =>
  new IsnadError('SEARCH_TOO_LONG', `text: expected a search of ${what}`)

function* termsOf(typed: string): Generator<SearchTerm> {
  let done = 0
  for (const match of typed.matchAll(phrase)) {
    yield* single(typed.slice(done, match.index), false)
    yield { words: words(match[1] ?? ''), prefix: false }
    done = match.index + match[0].length
  }
  yield* single(typed.slice(done), true)
}

function* single(typed: string, isTail: boolean): Generator<SearchTerm> {
  const found = words(typed)
  const open = isTail && /[\p{L}\p{M}\p{N}]$/u.test(typed)
  for (const [i, word] of found.entries()) yield { words: [word], prefix: open && i === found.length - 1 }
}
