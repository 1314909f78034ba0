// Bytes from outside → a document's text and what is known of it. This only finds the format; each format reads itself.
import { expected, IsnadError } from '../errors.ts'
import { ensureWords } from './bounds.ts'
import {
  type DocumentFormat,
  formatOfBytes,
  formatOfType,
  type Formats,
  type ReadText,
  titlesIn,
  typesIn,
} from './format.ts'
import { documentFormats, fallback } from './formats.ts'

export interface ReadOptions {
  /** What to call the bytes in an error; without a content type, its extension may give the format. */
  readonly name: string
  /** The media type alone, `text/html`. */
  readonly contentType?: string | undefined
  /** What the sender calls the encoding. */
  readonly charset?: string | undefined
  /** Where the bytes came from. */
  readonly url?: string | undefined
  /** The formats that are read, instead of Isnad's own. */
  readonly formats?: Formats | undefined
}

export interface ReadDocument extends ReadText {
  /**
   * For plain text every character unchanged, except for a byte order mark: it is part of the encoding, so one text has
   * one hash in UTF-8, with a mark and in UTF-16. Line ends are part of the text: CRLF and LF are two documents.
   */
  readonly text: string
  /** The name of the format: `html`. */
  readonly format: string
}

/**
 * Reads a document. Its format is the declared one, or what its first bytes, its name or its look show, or else plain
 * text, of which only the text is known: no title or date is guessed from it.
 * @throws IsnadError TEXT_TOO_LARGE, TEXT_TYPE, TEXT_ENCODING, TEXT_EMPTY, and the errors of a format (HTML_LIMIT)
 */
export const readDocument = async (bytes: Uint8Array, options: ReadOptions): Promise<ReadDocument> => {
  const { name, contentType, charset, url, formats = documentFormats } = options
  const format =
    contentType === undefined
      ? (formatOfBytes(formats, bytes, name) ?? fallback)
      : statedFormat(formats, contentType)
  const document = await format.read(bytes, { name, charset, url, accepted: titlesIn(formats) })
  ensureWords(document.text, name)
  return { ...document, format: format.name }
}

const statedFormat = (formats: Formats, contentType: string): DocumentFormat => {
  const format = formatOfType(formats, contentType)
  if (format) return format
  throw new IsnadError('TEXT_TYPE', expected('document', typesIn(formats), JSON.stringify(contentType)))
}
