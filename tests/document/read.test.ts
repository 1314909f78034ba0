import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hashText } from '../../src/document/document.ts'
import { readDocument } from '../../src/document/read.ts'
import { encode, utf16, utf8, withMark } from '../helpers/legacy-bytes.ts'

const page = '<!doctype html><html lang="ar"><title>خبر</title><p>قال الوزير: «نعم».</p></html>'

describe('readDocument takes for a page', () => {
  it.each([
    ['what is sent as one', { name: '-', contentType: 'text/html' }, '<p>قال: نعم'],
    ['what is sent as XHTML', { name: '-', contentType: 'application/xhtml+xml' }, '<p>قال: نعم</p>'],
    ['what is named as one', { name: 'a.HTM' }, '<p>قال: نعم'],
    ['what looks like one', { name: '-' }, page],
    ['what looks like one after a comment', { name: '-' }, `\n<!-- saved -->\n${page}`],
    ['what looks like one after many comments', { name: '-' }, `<!-- a --><!----><!-- <p> - -> -->\n${page}`],
    ['what looks like XHTML', { name: '-' }, `<?xml version="1.0"?>\n${page}`],
  ])('%s', async (_, options, html) => {
    const { format, text } = await readDocument(utf8(html), options)
    expect(format).toBe('html')
    expect(text).toMatch(/^قال/)
  })

  it.each([
    ['with a mark', withMark([0xef, 0xbb, 0xbf], utf8(page)), 'utf-8'],
    ['in UTF-16', withMark([0xff, 0xfe], utf16(page)), 'utf-16le'],
    [
      'in Windows-1256',
      encode(page.replace('<title>', '<meta charset=windows-1256><title>'), 'windows-1256'),
      'windows-1256',
    ],
  ])('what looks like one %s', async (_, bytes, encoding) => {
    expect(await readDocument(bytes, { name: '-' })).toMatchObject({
      format: 'html',
      encoding,
      title: 'خبر',
      text: 'قال الوزير: «نعم».',
    })
  })
})

describe('readDocument takes for plain text', () => {
  it.each([
    ['what is sent as such, whatever it looks like', { name: 'a.html', contentType: 'text/plain' }, page],
    ['what is named as such', { name: 'a.txt' }, page],
    ['what does not look like a page', { name: '-' }, ' \tHe said: 1 < 2 & <b>yes</b>.\r\n\r\n'],
    ['what speaks of pages', { name: 'https://x.example/a' }, 'The tag <html> opens a page, he said.'],
    ['Arabic with every mark as it came', { name: 'a.txt' }, '\u200Fقالَ «نعم»\u00A0\r\nأ\u0654 \n'],
  ])('%s', async (_, options, text) => {
    expect(await readDocument(utf8(text), options)).toEqual({ text, encoding: 'utf-8', format: 'plain' })
  })

  it('what begins with more comments than can be parted in every way', async () => {
    const text = `${'<!---->'.repeat(40)} He said yes.`
    const began = performance.now()
    expect((await readDocument(utf8(text), { name: '-' })).format).toBe('plain')
    expect(performance.now() - began).toBeLessThan(500)
  })

  it('and knows of it only where it came from', async () => {
    const url = 'https://x.example/a.txt'
    expect(await readDocument(utf8('Title\n\nBy Jane, 14 October 2024'), { name: url, url })).toEqual({
      text: 'Title\n\nBy Jane, 14 October 2024',
      url,
      encoding: 'utf-8',
      format: 'plain',
    })
  })
})

describe('the hash of a document', () => {
  const hashOf = async (bytes: Uint8Array): Promise<string> =>
    hashText((await readDocument(bytes, { name: 'a.txt' })).text)

  it.each(['قال الوزير: «نعم».\n', 'He said “yes”.\n'])('is one in every encoding: %j', async (text) => {
    const plain = await hashOf(utf8(text))
    expect(await hashOf(withMark([0xef, 0xbb, 0xbf], utf8(text)))).toBe(plain)
    expect(await hashOf(withMark([0xff, 0xfe], utf16(text)))).toBe(plain)
    expect(await hashOf(withMark([0xfe, 0xff], utf16(text, 'be')))).toBe(plain)
  })

  it('differs where line ends do', async () => {
    expect(await hashOf(utf8('a\r\nb'))).not.toBe(await hashOf(utf8('a\nb')))
  })
})

describe('readDocument refuses', () => {
  it.each([
    ['a type that is not read', utf8('x'), { name: 'a', contentType: 'application/json' }, 'TEXT_TYPE'],
    ['a type with a name of JavaScript', utf8('x'), { name: 'a', contentType: 'constructor' }, 'TEXT_TYPE'],
    [
      'a PDF that is called a text',
      utf8('%PDF-1.7'),
      { name: 'a.txt', contentType: 'text/plain' },
      'TEXT_TYPE',
    ],
    ['an unknown encoding', encode('نعم', 'windows-1256'), { name: 'a.txt' }, 'TEXT_ENCODING'],
    ['nothing', utf8(''), { name: 'a.txt' }, 'TEXT_EMPTY'],
    ['a mark alone', new Uint8Array([0xef, 0xbb, 0xbf]), { name: 'a.txt' }, 'TEXT_EMPTY'],
    ['punctuation alone', utf8('«…»\n'), { name: 'a.txt' }, 'TEXT_EMPTY'],
    ['a page without words', utf8('<html><nav>Home</nav><script>yes</script>'), { name: '-' }, 'TEXT_EMPTY'],
    ['a page too deep', utf8('<html>' + '<div>'.repeat(1000)), { name: '-' }, 'HTML_LIMIT'],
  ])('%s', async (_, bytes, options, code) => {
    await expect(readDocument(bytes, options)).rejects.toMatchObject({ code })
  })
})

it('readDocument reads a whole page from its bytes', async () => {
  const bytes = readFileSync(new URL('html/pages/arabic.html', import.meta.url))
  const url = 'https://paper.example/politics/2024/10/14/foreign-minister?from=home'
  expect(
    await readDocument(bytes, { name: url, contentType: 'text/html', charset: 'iso-8859-1', url }),
  ).toMatchObject({
    format: 'html',
    encoding: 'utf-8',
    published: '2024-10-14',
    url: 'https://paper.example/politics/2024/10/14/foreign-minister',
  })
})
