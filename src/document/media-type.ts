// The kind of some bytes: by a Content-Type header, a file's name, or the first bytes.
import { extname } from 'node:path'
import { MIMEType } from 'node:util'

/** How a document's bytes are written. */
export type Format = 'plain' | 'html'

export interface ContentType {
  /** Lower case, without parameters: `text/html`. */
  readonly type: string
  readonly charset?: string | undefined
}

/** The parts of a Content-Type header; undefined for one that does not follow RFC 9110. */
export const parseContentType = (header: string): ContentType | undefined => {
  try {
    const { essence, params } = new MIMEType(header)
    return { type: essence, charset: params.get('charset') ?? undefined }
  } catch {
    return undefined
  }
}

const formats: ReadonlyMap<string, Format> = new Map(
  Object.entries({
    'text/html': 'html',
    'application/xhtml+xml': 'html',
    'text/plain': 'plain',
    '.html': 'html',
    '.htm': 'html',
    '.xhtml': 'html',
    '.txt': 'plain',
    '.text': 'plain',
    '.md': 'plain',
  } as const),
)

/** The format of a media type (`text/html`); undefined for one that is not read. */
export const formatOfType = (type: string): Format | undefined => formats.get(type)

/** The format of a file's extension; undefined for an unknown one. */
export const formatOfName = (name: string): Format | undefined => formats.get(extname(name).toLowerCase())

// A comment ends at its first `-->`: otherwise a row of comments could be split in too many ways to try.
const markup =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype html|(?:html|head|body|title|meta|script|style|article|main|div|table|h1|p)[\s/>])/i

/** The format of bytes of unknown format, by how they begin. */
export const sniffFormat = (bytes: Uint8Array): Format => {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  // Marks and the NULs of UTF-16 do not matter here.
  return markup.test(start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', ''))
    ? 'html'
    : 'plain'
}

/** First bytes (Latin-1) of files that are often mistaken for a text. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old office document'],
  ['{\\rtf', 'a rich-text document'],
  ['%!PS', 'a PostScript document'],
  ['\x1f\x8b', 'gzip-compressed bytes'],
  ['BZh', 'bzip2-compressed bytes'],
  ['\xfd7zXZ\x00', 'xz-compressed bytes'],
  ['(\xb5/\xfd', 'zstd-compressed bytes'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['\x89PNG\r\n\x1a\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['RIFF', 'a RIFF file (WebP, WAV or AVI)'],
  ['II*\x00', 'a TIFF image'],
  ['MM\x00*', 'a TIFF image'],
  ['OggS', 'an Ogg file'],
  ['ID3', 'an MP3 file'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3\x00', 'an SQLite database'],
]

/** A signature that a text could also begin with counts only where control characters follow. */
const wordLike = /^[A-Za-z0-9]{1,4}$/

/** What bytes are when they are certainly no text, in words (`a PDF`); undefined when they may be a text. */
export const binaryKind = (bytes: Uint8Array): string | undefined => {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  const found = signatures.find(
    ([signature]) => start.startsWith(signature) && (!wordLike.test(signature) || hasControls(start)),
  )
  return found?.[1]
}

const hasControls = (start: string): boolean => /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(start)
