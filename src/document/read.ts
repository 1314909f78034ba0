// Bytes from outside → a document's text and what is known of it. HTML is read for its article, plain text as it is.
import { IsnadError } from '../errors.ts'
import { decodeText } from './encoding.ts'
import { readHtml } from './html.ts'
import type { PageMetadata } from './html-metadata.ts'
import { formatOfName, formatOfType, sniffFormat, type Format } from './media-type.ts'
import { ensureWords } from './plain.ts'

export interface ReadOptions {
  /** What to call the bytes in an error; without a content type, its extension gives the format. */
  readonly name: string
  /** The media type alone, `text/html`. */
  readonly contentType?: string | undefined
  /** What the sender calls the encoding. */
  readonly charset?: string | undefined
  /** Where the bytes came from. */
  readonly url?: string | undefined
}

export interface ReadDocument extends PageMetadata {
  /**
   * For plain text every character unchanged, except for a byte order mark: it is part of the encoding, so one text has
   * one hash in UTF-8, with a mark and in UTF-16. Line ends are part of the text: CRLF and LF are two documents.
   */
  readonly text: string
  /** The Encoding Standard's name, lower case. */
  readonly encoding: string
  readonly format: Format
}

/**
 * Reads a document. For plain text only the text is known: no title or date is guessed from it.
 * @throws IsnadError TEXT_TOO_LARGE, TEXT_TYPE, TEXT_ENCODING, HTML_LIMIT, TEXT_EMPTY
 */
export const readDocument = async (bytes: Uint8Array, options: ReadOptions): Promise<ReadDocument> => {
  const { name, charset, url } = options
  const format = statedFormat(options) ?? sniffFormat(bytes)
  const decoded = decodeText(bytes, { name, charset, markup: format === 'html' })
  const document =
    format === 'html'
      ? { ...(await readHtml(decoded.text, { name, url })), encoding: decoded.encoding, format }
      : { ...decoded, url, format }
  ensureWords(document.text, name)
  return document
}

const statedFormat = ({ name, contentType }: ReadOptions): Format | undefined => {
  if (contentType === undefined) return formatOfName(name)
  const format = formatOfType(contentType)
  if (format) return format
  throw new IsnadError(
    'TEXT_TYPE',
    `document: expected text/html or text/plain, got ${JSON.stringify(contentType)}`,
  )
}
