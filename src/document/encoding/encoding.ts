// Bytes → text, by the encoding that a byte order mark, the sender or the page itself states, as the Encoding Standard
// names them. Where statements are missing or contradict the bytes, the text must leave no doubt or is refused, since a
// wrong guess would be stored for good.
import { expected, IsnadError } from '../../errors.ts'
import { ensureSize } from '../bounds.ts'
import { binaryKind } from './binary-kind.ts'
import { guessLegacy } from './legacy.ts'
import { firstInvalidByte } from './utf8.ts'

export interface Decoded {
  /** Without its byte order mark; otherwise every character unchanged, line ends included. */
  readonly text: string
  /** The Encoding Standard's name, lower case: `utf-8`, `windows-1256`. */
  readonly encoding: string
}

export interface DecodeOptions {
  /** What to call the bytes in an error. */
  readonly name: string
  /** The charset that came with the bytes, for instance in a Content-Type header. */
  readonly charset?: string | undefined
  /** The formats that are read, in words: what was expected in place of bytes that are no text. */
  readonly accepted: string
  /** Whether the bytes may state their encoding themselves, in `<meta>` or an XML declaration. */
  readonly markup?: boolean
}

/**
 * The text of bytes in a stated or certain encoding; no character is ever replaced. Valid UTF-8 is read as UTF-8
 * whatever single-byte encoding is stated: text in such an encoding almost never has UTF-8's patterns by chance.
 * @throws IsnadError TEXT_TOO_LARGE; TEXT_TYPE for what is no text; TEXT_ENCODING
 */
export const decodeText = (bytes: Uint8Array, options: DecodeOptions): Decoded => {
  ensureSize(bytes, options.name)
  const marked = decodeMarked(bytes, options)
  if (marked) return marked
  const stated = statedEncodings(bytes, options)
  const decoded = stated.find(isUtf16)
    ? decodeUtf16(bytes, stated, options)
    : decodeBytes(bytes, stated, options)
  if (decoded.text.includes('\0')) throw noText(options, 'bytes with NUL')
  return decoded
}

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** A byte order mark outweighs every statement. */
const decodeMarked = (bytes: Uint8Array, options: DecodeOptions): Decoded | undefined => {
  const found = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (!found) return undefined
  const [encoding, mark] = found
  const text = decodeStrictly(bytes.subarray(mark.length), encoding)
  if (text === undefined) throw unsure(options, `${encoding} as its first bytes say`, 'bytes that are not')
  if (text.includes('\0')) throw noText(options, 'bytes with NUL')
  return { text, encoding }
}

/** The encodings that the sender and the page state, named as in the Encoding Standard; unknown labels are kept. */
const statedEncodings = (bytes: Uint8Array, { charset, markup }: DecodeOptions): readonly string[] => {
  const inside = markup ? inMarkup(bytes).filter((label) => !isUtf16(nameOf(label) ?? label)) : []
  const labels = [charset, ...inside].filter((label) => label !== undefined && label.trim() !== '')
  return [...new Set(labels.map((label = '') => nameOf(label) ?? label))]
}

/** Browsers read 1,024 bytes, but some pages have more before their `<meta>`. */
const headLength = 8192

const inMarkup = (bytes: Uint8Array): readonly string[] => {
  const head = Buffer.from(bytes.subarray(0, headLength))
    .toString('latin1')
    .replace(/<!--[\s\S]*?-->/g, '')
  // White space is limited, like everything here: two unlimited runs can be split in as many ways as they are long.
  const meta = /<meta\s[^<>]{0,300}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([^\s"'>;/]+)/i.exec(head)
  const xml = /^\s*<\?xml[^>]{0,300}?encoding\s*=\s*["']([^"']+)["']/i.exec(head)
  return [meta?.[1], xml?.[1]].filter((label) => label !== undefined)
}

const nameOf = (label: string): string | undefined => {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

const isUtf16 = (encoding: string): boolean => encoding.startsWith('utf-16')

const decodeUtf16 = (bytes: Uint8Array, stated: readonly string[], options: DecodeOptions): Decoded => {
  const [encoding = ''] = stated
  const text = stated.length === 1 ? decodeStrictly(bytes, encoding) : undefined
  if (text === undefined) throw unsure(options, stated.join(' or '), 'other bytes')
  return { text, encoding }
}

const decodeBytes = (bytes: Uint8Array, stated: readonly string[], options: DecodeOptions): Decoded => {
  const kind = binaryKind(bytes) ?? (bytes.includes(0) ? 'bytes with NUL' : undefined)
  if (kind) throw noText(options, kind)
  const legacy = stated.filter((encoding) => encoding !== 'utf-8')
  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8 !== undefined && (legacy.length < stated.length || legacy.every(isPlainOn(utf8))))
    return { text: utf8, encoding: 'utf-8' }
  if (legacy.length === 0 && stated.length > 0) throw notUtf8(bytes, options)
  return decodeLegacy(bytes, legacy, options)
}

/** Encodings whose letters take several bytes, which can look like UTF-8 by chance. */
const multiByte = /^(gb|big5|euc-|shift_jis|iso-2022-jp)/

/**
 * With this many letters beyond ASCII they cannot: in GB 18030 one pair of bytes in seven has UTF-8's pattern, in the
 * other encodings fewer, and one pair without the pattern is enough.
 */
const manyLetters = 12

/** Whether bytes that are valid UTF-8 cannot be text in another encoding. */
const isPlainOn = (utf8: string): ((encoding: string) => boolean) => {
  const beyond = utf8.match(/[^\x00-\x7f]/gu)?.length ?? 0
  return (encoding) =>
    !multiByte.test(encoding) ||
    beyond >= manyLetters ||
    // ISO-2022-JP writes all its letters in ASCII, after an escape.
    (beyond === 0 && !utf8.includes('\x1b'))
}

const decodeLegacy = (bytes: Uint8Array, stated: readonly string[], options: DecodeOptions): Decoded => {
  const [encoding = ''] = stated
  const guess = guessLegacy(bytes)
  if (guess && (stated.length === 0 || stated.includes(guess.encoding))) return guess
  if (stated.length === 0) throw notUtf8(bytes, options)
  if (stated.length > 1)
    throw unsure(options, 'one encoding', `statements of ${stated.map(quoted).join(' and ')}`)
  if (!nameOf(encoding)) throw unsure(options, 'a known encoding', quoted(encoding))
  const text = decodeStrictly(bytes, encoding)
  if (text === undefined || hasC1.test(text)) throw unsure(options, encoding, 'bytes that it does not have')
  if (guess && guess.text !== text) throw unsure(options, encoding, `what reads as ${guess.encoding}`)
  return { text, encoding }
}

/** No text has these control characters: they come from a character read in the wrong encoding. */
const hasC1 = /[\x80-\x9f]/

const decodeStrictly = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const quoted = (label: string): string => JSON.stringify(label.slice(0, 40))

const noText = ({ name, accepted }: DecodeOptions, got: string): IsnadError =>
  new IsnadError('TEXT_TYPE', expected('document', accepted, `${got} in ${name}`))

const unsure = ({ name }: DecodeOptions, what: string, got: string): IsnadError =>
  new IsnadError('TEXT_ENCODING', expected('document', what, `${got} in ${name}`))

const notUtf8 = (bytes: Uint8Array, { name }: DecodeOptions): IsnadError => {
  const byte = firstInvalidByte(bytes)
  return new IsnadError(
    'TEXT_ENCODING',
    expected('document', 'UTF-8 or an encoding that is stated', `another in ${name} (byte ${byte})`),
    { byte },
  )
}
