// A document format of the tests alone: *LETTER 1*, a line *From: NAME*, a blank line, the text. It proves that a format
// needs nothing but an entry in a table.
import { decodeText } from '../../src/document/encoding/encoding.ts'
import type { DocumentFormat, Formats } from '../../src/document/format.ts'
import { documentFormats } from '../../src/document/formats.ts'

export const letter: DocumentFormat = {
  name: 'letter',
  title: 'letters',
  types: ['text/x-letter'],
  extensions: ['.letter'],
  magic: (bytes) => Buffer.from(bytes.subarray(0, 6)).toString('latin1') === 'LETTER',
  read: (bytes, source) => {
    const { text, encoding } = decodeText(bytes, source)
    const { byline, words = '' } =
      /^(?:LETTER \d+\n)?From: (?<byline>.*)\n\n(?<words>[^]*)$/.exec(text)?.groups ?? {}
    return { text: words, byline, encoding, title: `A letter of ${byline}`, url: source.url }
  },
}

export const withLetters: Formats = [...documentFormats, letter]
