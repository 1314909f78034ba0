// Texts in encodings that Node decodes but does not write.

/** The bytes of a text in a single-byte encoding; throws for a character that it does not have. */
export const encode = (text: string, encoding: string): Uint8Array => {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
  )
  return Uint8Array.from(text, (character) => {
    const byte = bytes.get(character)
    if (byte === undefined) throw new Error(`${encoding} has no ${character}`)
    return byte
  })
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export const utf16 = (text: string, end: 'le' | 'be' = 'le'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(end === 'be' ? bytes.swap16() : bytes)
}

export const withMark = (mark: readonly number[], bytes: Uint8Array): Uint8Array =>
  new Uint8Array([...mark, ...bytes])
