// First bytes → what a file is that is certainly no text, for an error.

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
