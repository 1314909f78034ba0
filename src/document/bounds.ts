// What holds for a text of any format: it is not larger than the limit, and it has words.
import { expected, IsnadError } from '../errors.ts'
import { words } from '../text/word.ts'

/** In bytes. A book has about 1 MB; a larger file is not an article. */
export const textLimit = 16 * 1024 * 1024

/** The longest address of a publication, in UTF-16 code units. */
export const addressLimit = 2000

/** @throws IsnadError TEXT_TOO_LARGE */
export const ensureSize = (bytes: Uint8Array, name: string): void => {
  if (bytes.length > textLimit)
    throw new IsnadError(
      'TEXT_TOO_LARGE',
      expected('document', `at most ${textLimit} bytes`, `${bytes.length} in ${name}`),
    )
}

/** @throws IsnadError TEXT_EMPTY */
export const ensureWords = (text: string, name: string): void => {
  if (words(text.slice(0, 10_000)).length === 0 && words(text).length === 0)
    throw new IsnadError('TEXT_EMPTY', expected('document', 'a text with words', `none in ${name}`))
}
