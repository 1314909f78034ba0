// The table of formats, and that a third one needs no more than an entry in it.
import { describe, expect, it } from 'vitest'
import { documentFormats } from '../../src/document/formats.ts'
import { readDocument } from '../../src/document/read.ts'
import { letter, withLetters } from '../helpers/letter-format.ts'
import { encode, utf8 } from '../helpers/legacy-bytes.ts'

const cases = {
  ar: 'LETTER 1\nFrom: ليلى سعد\n\nقال الوزير: «نعم».',
  en: 'LETTER 1\nFrom: Anna Berg\n\nThe minister said yes.',
}

describe('the table of formats', () => {
  it('has each name, media type and extension once', () => {
    for (const part of [
      documentFormats.map(({ name }) => name),
      documentFormats.flatMap(({ types }) => types),
      documentFormats.flatMap(({ extensions, onlyNamed = [] }) => [...extensions, ...onlyNamed]),
    ]) {
      expect(part.toSorted()).toEqual([...new Set(part)].sort())
      expect(part.map((one) => one.toLowerCase())).toEqual(part)
    }
  })

  it.each(documentFormats.flatMap(({ name, types }) => types.map((type) => [type, name])))(
    'reads %s as %s',
    async (contentType, format) => {
      // Read by every format: a page, two kinds of captions, a text.
      const text = '1\n00:00:01,000 --> 00:00:02,000\n<p>word</p>'
      expect(await readDocument(utf8(text), { name: '-', contentType })).toMatchObject({ format })
    },
  )
})

describe.each(Object.entries(cases))('a format that is added, in %s', (lang, bytes) => {
  const [, byline, , text] = bytes.replace('From: ', '').split('\n')
  const read = { format: 'letter', text, byline }

  it.each([
    ['as it is declared', { name: 'a.txt', contentType: 'text/x-letter' }],
    ['by its first bytes, whatever its name', { name: 'a.html' }],
    ['by its first bytes in a stream', { name: '-' }],
  ])('is read %s', async (_, options) => {
    expect(await readDocument(utf8(bytes), { ...options, formats: withLetters })).toMatchObject(read)
  })

  it('is read by its extension', async () => {
    const bare = bytes.replace('LETTER 1\n', '')
    expect(await readDocument(utf8(bare), { name: 'a.LETTER', formats: withLetters })).toMatchObject(read)
    expect(await readDocument(utf8(bare), { name: 'a.txt', formats: withLetters })).toMatchObject({
      format: 'plain',
    })
  })

  it('is plain text where the table does not have it', async () => {
    expect(await readDocument(utf8(bytes), { name: 'a.letter' })).toMatchObject({
      format: 'plain',
      text: bytes,
    })
  })

  it('decodes its bytes itself', async () => {
    const old = lang === 'ar' ? 'windows-1256' : 'windows-1252'
    const options = { name: 'a.letter', charset: old, formats: withLetters }
    expect(await readDocument(encode(bytes, old), options)).toMatchObject({
      ...read,
      encoding: lang === 'ar' ? old : 'utf-8',
    })
  })
})

describe('what is in no format of the table is refused with what it accepts', () => {
  it.each([
    [
      { name: 'a', contentType: 'application/json' },
      'x',
      'expected text/html, text/plain or text/x-letter, got "application/json"',
    ],
    [{ name: 'a.letter' }, '%PDF-1.7', 'expected HTML, plain text or letters, got a PDF in a.letter'],
    [{ name: 'a.txt' }, '%PDF-1.7', 'expected HTML, plain text or letters, got a PDF in a.txt'],
  ])('%j', async (options, bytes, message) => {
    const three = ['html', 'plain'].map((name) => documentFormats.find((one) => one.name === name))
    const formats = [...three.filter((one) => one !== undefined), letter]
    await expect(readDocument(utf8(bytes), { ...options, formats })).rejects.toMatchObject({
      code: 'TEXT_TYPE',
      message: `document: ${message}`,
    })
  })

  it('and without words as any other', async () => {
    await expect(
      readDocument(utf8('LETTER 1\nFrom: Anna\n\n…'), { name: '-', formats: withLetters }),
    ).rejects.toMatchObject({ code: 'TEXT_EMPTY', message: expect.stringContaining('got none in -') })
  })
})
