// What a document format is, how the format of some bytes is found in a table of them, and what a table accepts, in words.
import { extname } from 'node:path'

/** What is known of some bytes besides their format. */
export interface Source {
  /** What to call the bytes in an error. */
  readonly name: string
  /** What the sender calls the encoding. */
  readonly charset?: string | undefined
  /** Where the bytes came from. */
  readonly url?: string | undefined
  /** The formats that are read, in words, for the error about bytes that have none of them. */
  readonly accepted: string
}

export interface DocumentMetadata {
  /** The headline, without the name of the site. */
  readonly title?: string | undefined
  /** BCP 47. */
  readonly lang?: string | undefined
  /** EDTF: a day, or a month where no day is stated. The day is that of the time zone in which the document states it. */
  readonly published?: string | undefined
  readonly publisher?: string | undefined
  /** The address that the document states, or else the one it was read from. */
  readonly url?: string | undefined
  readonly byline?: string | undefined
}

export interface ReadText extends DocumentMetadata {
  readonly text: string
  /** The Encoding Standard's name, lower case; absent for a format that has no encodings. */
  readonly encoding?: string | undefined
}

export interface DocumentFormat {
  /** Lower case: `html`. */
  readonly name: string
  /** In messages and the help: `HTML`. */
  readonly title: string
  /** Media types, lower case, the usual one first. */
  readonly types: readonly string[]
  /** With their dots, lower case. In a folder, the files with these extensions are read. */
  readonly extensions: readonly string[]
  /** Extensions of files that are read in this format when they are named, but not in a folder. */
  readonly onlyNamed?: readonly string[]
  /** Whether the first bytes leave no doubt. They count more than the file's name. */
  readonly magic?: (bytes: Uint8Array) => boolean
  /** Whether the bytes may be in this format. Asked only of bytes whose name does not say what they are. */
  readonly looksLike?: (bytes: Uint8Array) => boolean
  /**
   * Decodes the bytes as well. Throws errors of the catalogue: TEXT_TOO_LARGE, TEXT_TYPE, TEXT_ENCODING, and what the
   * format has of its own. The text may be empty.
   */
  readonly read: (bytes: Uint8Array, source: Source) => ReadText | Promise<ReadText>
}

export type Formats = readonly DocumentFormat[]

/** The format of a media type without parameters (`text/html`); undefined for one that is not read. */
export const formatOfType = (formats: Formats, type: string): DocumentFormat | undefined =>
  formats.find(({ types }) => types.includes(type))

/** The format that bytes of unknown type have; undefined where neither they nor their name show one. */
export const formatOfBytes = (
  formats: Formats,
  bytes: Uint8Array,
  name: string,
): DocumentFormat | undefined => {
  const extension = extname(name).toLowerCase()
  return (
    formats.find(({ magic }) => magic?.(bytes)) ??
    formats.find(({ extensions, onlyNamed = [] }) => [...extensions, ...onlyNamed].includes(extension)) ??
    formats.find(({ looksLike }) => looksLike?.(bytes))
  )
}

/** The beginning of bytes in Latin-1, for `magic` and `looksLike`, without a byte order mark and the NULs of UTF-16. */
export const headOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, 4096))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')

const anyOf = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** *HTML or plain text*. */
export const titlesIn = (formats: Formats): string => anyOf.format(formats.map(({ title }) => title))

/** *text/html or text/plain*: the usual media type of each. */
export const typesIn = (formats: Formats): string =>
  anyOf.format(formats.flatMap(({ types }) => types[0] ?? []))

/** *.html, .htm or .txt*: what is read in a folder. */
export const extensionsIn = (formats: Formats): string =>
  anyOf.format(formats.flatMap(({ extensions }) => extensions))
