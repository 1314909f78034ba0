// Bytes of a plain-text file → its text, unchanged.
import { expected, IsnadError } from '../../errors.ts'
import { ensureSize, ensureWords } from '../bounds.ts'
import { firstInvalidByte } from '../encoding/utf8.ts'

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
    expected('document', 'UTF-8', `another encoding in ${name} (byte ${byte})`),
    { byte },
    cause,
  )
