// Bytes of a plain-text file → its text, unchanged.
import { IsnadError } from '../errors.ts'
import { words } from '../text/word.ts'

/** In bytes. A book has about 1 MB; a larger file is not an article. */
export const textLimit = 16 * 1024 * 1024

/** The longest address of a publication, in UTF-16 code units. */
export const addressLimit = 2000

/**
 * The text of UTF-8 bytes; nothing is trimmed or normalised, and a byte order mark stays. For the project's own files:
 * bytes of strangers go through `readDocument`, which takes other encodings and drops the mark.
 * @param name what to call the bytes in an error, for instance the file's name
 * @throws IsnadError TEXT_TOO_LARGE, TEXT_ENCODING, TEXT_EMPTY
 */
export const readPlain = (bytes: Uint8Array, name: string): string => {
  ensureSize(bytes, name)
  const text = decode(bytes, name)
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw notUtf8(name, nul)
  ensureWords(text, name)
  return text
}

/** @throws IsnadError TEXT_TOO_LARGE */
export const ensureSize = (bytes: Uint8Array, name: string): void => {
  if (bytes.length > textLimit)
    throw new IsnadError(
      'TEXT_TOO_LARGE',
      `document: expected at most ${textLimit} bytes, got ${bytes.length} in ${name}`,
    )
}

/** @throws IsnadError TEXT_EMPTY */
export const ensureWords = (text: string, name: string): void => {
  if (words(text.slice(0, 10_000)).length === 0 && words(text).length === 0)
    throw new IsnadError('TEXT_EMPTY', `document: expected a text with words, got none in ${name}`)
}

const decode = (bytes: Uint8Array, name: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw notUtf8(name, firstInvalidByte(bytes), cause)
  }
}

const notUtf8 = (name: string, byte: number, cause?: unknown): IsnadError =>
  new IsnadError(
    'TEXT_ENCODING',
    `document: expected UTF-8, got another encoding in ${name} (byte ${byte})`,
    { byte },
    cause,
  )

/**
 * The offset at which bytes stop being UTF-8. It halves the range of the longest valid prefix: decoding is fast, and
 * this happens only before an error.
 */
export const firstInvalidByte = (bytes: Uint8Array): number => {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (isValidPrefix(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  // `stream` has kept back the bytes of an unfinished character.
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true })
  return Buffer.byteLength(whole)
}

const isValidPrefix = (bytes: Uint8Array): boolean => {
  try {
    // `stream` accepts a character that is cut off at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
