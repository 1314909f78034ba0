import { describe, expect, it } from 'vitest'
import { textLimit } from '../../../src/document/bounds.ts'
import { readPlain } from '../../../src/document/plain/plain.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))

describe('readPlain gives the text unchanged', () => {
  it.each([
    ['Arabic', 'قال بوتين «نعم».\n'],
    ['English', 'He said “yes”.\r\n'],
    ['marks that are not composed', 'cafe\u0301 الأ\u0654'],
    ['white space at both ends', ' \n\tقال \n'],
    ['a byte order mark', '\uFEFFقال'],
    ['two byte order marks', '\uFEFF\uFEFFyes'],
    ['bidi and zero-width marks', '\u200Fقال\u200C\u2069'],
    ['emoji and astral digits', '😀 𝟙 قال'],
    ['one digit', '٣'],
    ['a replacement character that somebody wrote', 'قال \uFFFD'],
    ['a word after 10,000 marks', `${'،'.repeat(10_000)}نعم`],
  ])('%s', (_, text) => {
    expect(readPlain(utf8(text), 'a.txt')).toBe(text)
  })

  it('of exactly the limit', () => {
    const bytes = new Uint8Array(textLimit).fill(0x61)
    expect(readPlain(bytes, 'a.txt')).toHaveLength(16_777_216)
  })
})

describe('readPlain refuses what is not UTF-8, with the byte where it ceases to be', () => {
  it.each([
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9, 0x20, 0x61, 0x75], 3],
    ['Windows-1256 Arabic', [0xde, 0xc7, 0xe1], 0],
    ['Windows-1256 after ASCII', [0x61, 0x20, 0xde, 0xc7, 0xe1], 2],
    ['UTF-16 with its mark, little end first', [0xff, 0xfe, 0x42, 0x06], 0],
    ['UTF-16 with its mark, big end first', [0xfe, 0xff, 0x06, 0x42], 0],
    ['a continuation byte alone', [0x61, 0x80, 0x61], 1],
    ['an overlong slash', [0x61, 0xc0, 0xaf], 1],
    ['a surrogate written as three bytes', [0x61, 0xed, 0xa0, 0x80, 0x62], 1],
    ['a code point past the last', [0xf4, 0x90, 0x80, 0x80], 0],
    ['an Arabic letter cut off at the end', [0x61, 0xd9, 0x82, 0xd9], 3],
    ['an emoji cut off at the end', [0x61, 0xf0, 0x9f, 0x98], 1],
  ])('%s', (_, bytes, byte) => {
    expect(() => readPlain(new Uint8Array(bytes), 'seeds/x.txt')).toThrow(
      expect.objectContaining({
        code: 'TEXT_ENCODING',
        message: `document: expected UTF-8, got another encoding in seeds/x.txt (byte ${byte})`,
        facts: { byte },
      }),
    )
  })

  it('far inside a long text', () => {
    const bytes = utf8('قال '.repeat(100_000))
    bytes[499_996] = 0xff
    expect(() => readPlain(bytes, 'a.txt')).toThrow(/^document: .* in a\.txt \(byte 499996\)$/)
  })

  it.each([
    ['Arabic', 'قال بوتين'],
    ['English', 'He said'],
  ])('UTF-16 without its mark, which has a NUL where UTF-8 has none: %s', (_, text) => {
    expect(() => readPlain(utf16(text), 'a.txt')).toThrow(expect.objectContaining({ code: 'TEXT_ENCODING' }))
  })
})

describe('readPlain refuses a text without words', () => {
  it.each([
    ['nothing', ''],
    ['a byte order mark', '\uFEFF'],
    ['white space', ' \n\t'],
    ['punctuation', '«…» “—” ،؛؟ !'],
    ['tatweel and marks', 'ـ\u064E'],
    ['emoji', '😀'],
    ['20,000 marks', '،'.repeat(20_000)],
  ])('%s', (_, text) => {
    expect(() => readPlain(utf8(text), 'a.txt')).toThrow(
      expect.objectContaining({
        code: 'TEXT_EMPTY',
        message: 'document: expected a text with words, got none in a.txt',
      }),
    )
  })
})

describe('readPlain refuses a file above the limit', () => {
  it('before it looks at what the bytes are', () => {
    const bytes = new Uint8Array(textLimit + 1).fill(0xff)
    expect(() => readPlain(bytes, 'big.txt')).toThrow(
      expect.objectContaining({
        code: 'TEXT_TOO_LARGE',
        message: 'document: expected at most 16777216 bytes, got 16777217 in big.txt',
      }),
    )
  })
})
