import { describe, expect, it } from 'vitest'
import { textLimit } from '../../../src/document/bounds.ts'
import { decodeText } from '../../../src/document/encoding/encoding.ts'
import { IsnadError } from '../../../src/errors.ts'
import { encode, utf16, utf8, withMark } from '../../helpers/legacy-bytes.ts'

const arabic =
  'قال الوزير، يوم الأحد، إن الحوار «هو السبيل الوحيد» من أجل السلام في المنطقة، وأضاف أن بلاده ستواصل العمل مع الجميع.\r\n'
const isoArabic = arabic.replace(/[«»]/g, '"')
const english =
  'He said it was “the only way” to end the crisis, and that they didn’t know of another – in the café.\n'

const decode = (bytes: Uint8Array, charset?: string, markup = false): ReturnType<typeof decodeText> =>
  decodeText(bytes, { name: 'a.txt', charset, markup, accepted: 'HTML or plain text' })

const page = (meta: string, text: string): string => `<!doctype html><html><head>${meta}</head><p>${text}</p>`

describe('decodeText reads', () => {
  it.each([
    ['UTF-8, Arabic', utf8(arabic), undefined, arabic, 'utf-8'],
    ['UTF-8, English', utf8(english), undefined, english, 'utf-8'],
    ['ASCII', utf8('He said yes.\r\n'), undefined, 'He said yes.\r\n', 'utf-8'],
    ['UTF-8 with a mark', withMark([0xef, 0xbb, 0xbf], utf8(arabic)), undefined, arabic, 'utf-8'],
    ['only one mark', withMark([0xef, 0xbb, 0xbf], utf8('\uFEFFyes')), undefined, '\uFEFFyes', 'utf-8'],
    ['UTF-16, little end first', withMark([0xff, 0xfe], utf16(arabic)), undefined, arabic, 'utf-16le'],
    ['UTF-16, big end first', withMark([0xfe, 0xff], utf16(english, 'be')), undefined, english, 'utf-16be'],
    ['UTF-16 as stated, without a mark', utf16(arabic), 'UTF-16LE', arabic, 'utf-16le'],
    ['a mark against a statement', withMark([0xff, 0xfe], utf16('نعم')), 'utf-8', 'نعم', 'utf-16le'],
    ['Windows-1256 as stated', encode(arabic, 'windows-1256'), 'CP1256', arabic, 'windows-1256'],
    ['ISO-8859-6 as stated', encode(isoArabic, 'iso-8859-6'), 'ISO-8859-6', isoArabic, 'iso-8859-6'],
    ['Windows-1252 called Latin-1', encode(english, 'windows-1252'), 'iso-8859-1', english, 'windows-1252'],
    [
      'Cyrillic as stated',
      encode('Он сказал: «да».', 'windows-1251'),
      'windows-1251',
      'Он сказал: «да».',
      'windows-1251',
    ],
    ['GBK as stated', new Uint8Array([0xd6, 0xd0, 0xb9, 0xfa]), 'gb2312', '中国', 'gbk'],
    [
      'UTF-8 that is called GBK',
      new TextEncoder().encode('اجتمع المجلس يوم الاثنين'),
      'gb2312',
      'اجتمع المجلس يوم الاثنين',
      'utf-8',
    ],
    ['GBK that could be UTF-8', new Uint8Array([0xc1, 0xaa, 0xcd, 0xa8]), 'gbk', '联通', 'gbk'],
    ['UTF-8 that a server calls Latin-1', utf8(arabic), 'iso-8859-1', arabic, 'utf-8'],
    ['UTF-8 that a server calls by no known name', utf8(arabic), 'utf8mb4', arabic, 'utf-8'],
    ['Windows-1256 unstated', encode(arabic, 'windows-1256'), undefined, arabic, 'windows-1256'],
    ['ISO-8859-6 unstated', encode(isoArabic, 'iso-8859-6'), undefined, isoArabic, 'iso-8859-6'],
    ['Windows-1252 unstated', encode(english, 'windows-1252'), undefined, english, 'windows-1252'],
  ])('%s', (_, bytes, charset, text, encoding) => {
    expect(decode(bytes, charset)).toEqual({ text, encoding })
  })

  it.each([
    ['meta charset', '<meta charset=windows-1256>', undefined],
    [
      'meta http-equiv',
      '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=Windows-1256">',
      undefined,
    ],
    ['the right of two, the header being wrong', '<meta charset="windows-1256">', 'iso-8859-1'],
    ['the header, where the page says UTF-8 and is not', '<meta charset="utf-8">', 'windows-1256'],
    ['the words, where only a comment speaks', '<!-- <meta charset="windows-1252"> -->', undefined],
  ])('a page by %s', (_, meta, charset) => {
    const text = page(meta, arabic)
    expect(decode(encode(text, 'windows-1256'), charset, true)).toEqual({ text, encoding: 'windows-1256' })
  })

  it('a page by its XML declaration', () => {
    const text = `<?xml version="1.0" encoding="windows-1251"?><html><p>Он сказал</p></html>`
    expect(decode(encode(text, 'windows-1251'), undefined, true).text).toBe(text)
  })

  it('a page in ASCII bytes that claims UTF-16', () => {
    const text = page('<meta charset="utf-16">', arabic)
    expect(decode(utf8(text), undefined, true)).toEqual({ text, encoding: 'utf-8' })
  })

  it('a plain text without minding what looks like markup in it', () => {
    const text = `<meta charset="windows-1251"> ${arabic}`
    expect(decode(utf8(text)).encoding).toBe('utf-8')
  })
})

describe('decodeText refuses rather than guess', () => {
  it.each([
    ['a few Arabic letters', encode('قال نعم', 'windows-1256'), undefined],
    ['Persian', encode('گفت كه كشورش به همكارى ادامه خواهد داد', 'windows-1256'), undefined],
    ['Russian', encode('Он сказал, что страна продолжит работу с партнёрами.', 'windows-1251'), undefined],
    ['Greek', encode('Ο πρόεδρος δήλωσε ότι η χώρα θα συνεχίσει', 'windows-1253'), undefined],
    ['Hebrew', encode('נשיא רוסיה אמר ביום שני כי ארצו תמשיך', 'windows-1255'), undefined],
    ['Turkish', encode('Cumhurbaşkanı pazartesi günü yaptığı açıklamada söyledi', 'windows-1254'), undefined],
    [
      'French',
      encode('Le président a déclaré que la réunion était très utile à tous', 'windows-1252'),
      undefined,
    ],
    [
      'English of an old Macintosh',
      encode('He said that it was “the only way” to the café', 'macintosh'),
      undefined,
    ],
    [
      'an accent of an old Macintosh',
      encode('He said that it was the time of Martí', 'macintosh'),
      undefined,
    ],
    ['what is stated as UTF-8 and is not', encode(arabic, 'windows-1256'), 'utf-8'],
    ['an encoding of no known name', encode('قال نعم', 'windows-1256'), 'klingon'],
    ['an encoding that browsers refuse', encode('قال نعم', 'windows-1256'), 'iso-2022-kr'],
    ['Arabic that a server calls Latin-1', encode(arabic, 'windows-1256'), 'iso-8859-1'],
    ['Arabic that a server calls by its sister’s name', encode(isoArabic, 'iso-8859-6'), 'windows-1256'],
    ['a character cut in two', utf8(arabic).subarray(0, 14), undefined],
    ['UTF-8 by its mark, and is not', new Uint8Array([0xef, 0xbb, 0xbf, 0xe9, 0x20]), undefined],
    ['half a surrogate pair', new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), undefined],
    ['bytes that the encoding leaves to controls', new Uint8Array([0x61, 0x20, 0x93, 0xc7]), 'iso-8859-6'],
  ])('%s', (_, bytes, charset) => {
    expect(() => decode(bytes, charset)).toThrow(expect.objectContaining({ code: 'TEXT_ENCODING' }))
  })

  it('two statements, when the words confirm neither', () => {
    const bytes = encode(page('<meta charset="windows-1251">', 'Он сказал'), 'windows-1251')
    expect(() => decode(bytes, 'windows-1253', true)).toThrow(
      'document: expected one encoding, got statements of "windows-1253" and "windows-1251" in a.txt',
    )
  })

  it('and says where UTF-8 ends', () => {
    expect(() => decode(encode('yes قال', 'windows-1256'))).toThrow(
      expect.objectContaining({
        message: 'document: expected UTF-8 or an encoding that is stated, got another in a.txt (byte 4)',
        facts: { byte: 4 },
      }),
    )
  })
})

describe('decodeText says what came instead of a text', () => {
  const bytesOf = (latin1: string): Uint8Array => new Uint8Array(Buffer.from(latin1, 'latin1'))
  it.each([
    ['a PDF', bytesOf('%PDF-1.7\n%âãÏÓ\n')],
    ['a ZIP archive or an office document', bytesOf('PK\x03\x04\x14\x00')],
    ['an old office document', bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['a rich-text document', bytesOf('{\\rtf1\\ansi hello}')],
    ['a PNG image', bytesOf('\x89PNG\r\n\x1a\n')],
    ['a JPEG image', bytesOf('\xff\xd8\xff\xe0\x00\x10JFIF')],
    ['gzip-compressed bytes', bytesOf('\x1f\x8b\x08\x00')],
    ['a RIFF file (WebP, WAV or AVI)', bytesOf('RIFF\x24\x00\x00\x00WEBP')],
    ['bytes with NUL', bytesOf('hello\0there')],
    ['bytes with NUL', utf16('He said')],
    ['bytes with NUL', withMark([0xff, 0xfe], utf16('He\0'))],
  ])('%s', (kind, bytes) => {
    expect(() => decode(bytes)).toThrow(
      expect.objectContaining({
        code: 'TEXT_TYPE',
        message: `document: expected HTML or plain text, got ${kind} in a.txt`,
      }),
    )
  })

  it.each(['RIFF is a chunk format, he said.', 'ID3 tags are old.', 'BZh'])(
    'but takes the text %j',
    (text) => {
      expect(decode(utf8(text)).text).toBe(text)
    },
  )
})

describe('decodeText never crashes', () => {
  it('on more bytes than the limit', () => {
    expect(() => decode(new Uint8Array(textLimit + 1))).toThrow(
      expect.objectContaining({ code: 'TEXT_TOO_LARGE' }),
    )
  })

  it('or labours on a head that can be read in many ways', () => {
    const head = `${'<meta '.repeat(45)}charset=${' '.repeat(7700)}>`
    const began = performance.now()
    expect(decode(utf8(`${head} قال`), undefined, true).encoding).toBe('utf-8')
    expect(performance.now() - began).toBeLessThan(500)
  })

  it('on random bytes under random statements, and loses none of what it takes', () => {
    const labels = [
      undefined,
      'utf-8',
      'windows-1256',
      'iso-8859-6',
      'latin1',
      'utf-16',
      'gbk',
      'iso-2022-jp',
      '',
      'x',
    ]
    let seed = 20_241_014
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
      return (seed >>> 8) % below
    }
    let taken = 0
    for (let round = 0; round < 3000; round++) {
      const top = [128, 256][random(2)] ?? 256
      const bytes = Uint8Array.from({ length: random(60) }, () =>
        random(30) === 0 ? 0xd9 : 1 + random(top - 1),
      )
      try {
        const { text, encoding } = decode(bytes, labels[random(labels.length)], random(2) === 0)
        expect(text).not.toMatch(/\0|\uFFFD/)
        if (encoding === 'utf-8') expect(utf8(text).length).toBeGreaterThanOrEqual(bytes.length - 3)
        taken++
      } catch (error) {
        expect(error).toBeInstanceOf(IsnadError)
        expect(['TEXT_ENCODING', 'TEXT_TYPE']).toContain((error as IsnadError).code)
      }
    }
    expect(taken).toBeGreaterThan(500)
  })
})
