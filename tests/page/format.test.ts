import { describe, expect, it } from 'vitest'
import { inSource, withQuery } from '../../src/page/address.ts'
import { shortened, writable } from '../../src/page/format.ts'
import { dateIn, numberIn } from '../../src/words/format.ts'
import { html, jsonBlock } from '../../src/page/html.ts'
import { directionOf } from '../../src/text/direction.ts'
import { statusOf } from '../../src/page/piece/standing.ts'
import { ar } from '../../src/words/ar/site.ts'
import { en } from '../../src/words/en/site.ts'

const frames = { en: { lang: 'en', words: en }, ar: { lang: 'ar', words: ar } } as const

describe('what is written for people', () => {
  it.each([
    ['2024-10-14', '14 October 2024', '١٤ أكتوبر ٢٠٢٤'],
    ['2024-10', 'October 2024', 'أكتوبر ٢٠٢٤'],
    ['2023', '2023', '٢٠٢٣'],
    ['2022-02~', 'about February 2022', 'نحو فبراير ٢٠٢٢'],
    ['2022?', 'perhaps 2022', 'ربما ٢٠٢٢'],
    ['2024-10-01/2024-10-14', '1 October 2024 to 14 October 2024', 'من ١ أكتوبر ٢٠٢٤ إلى ١٤ أكتوبر ٢٠٢٤'],
    ['2024/..', 'since 2024', 'منذ ٢٠٢٤'],
    ['../2024', 'until 2024', 'حتى ٢٠٢٤'],
    ['156X', '156X', '156X'],
    ['2024-21', '2024-21', '2024-21'],
  ])('the date %s is %s and %s', (edtf, english, arabic) => {
    expect([dateIn(frames.en, edtf), dateIn(frames.ar, edtf)]).toEqual([english, arabic])
  })

  it.each([
    [0, '0 statements', 'لا أقوال'],
    [1, '1 statement', 'قول واحد'],
    [2, '2 statements', 'قولان'],
    [3, '3 statements', '٣ أقوال'],
    [11, '11 statements', '١١ قولًا'],
    [100, '100 statements', '١٠٠ قول'],
    [1234, '1,234 statements', '١٬٢٣٤ قولًا'],
  ])('%i statements are counted as %s and %s', (n, english, arabic) => {
    expect([en.count.statements(n), ar.count.statements(n)]).toEqual([english, arabic])
  })

  it('numbers have the digits of the language', () => {
    expect([numberIn('en', 12345), numberIn('ar', 12345)]).toEqual(['12,345', '١٢٬٣٤٥'])
  })

  it.each([
    ['short', 20, 'short'],
    ['one two three four', 12, 'one two…'],
    ['وقال الرئيس إن العلاقات', 12, 'وقال الرئيس…'],
    ['aaaaaaaaaaaaaaaaaaaa', 5, 'aaaaa…'],
    ['ab😀cd', 3, 'ab…'],
  ])('%s in %i characters is %s', (text, length, expected) => {
    expect(shortened(text, length)).toBe(expected)
  })

  it.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['fa', 'rtl'],
    ['he', 'rtl'],
    ['en', 'ltr'],
    ['arn', 'ltr'],
    ['', 'ltr'],
  ] as const)('%s runs %s', (lang, dir) => {
    expect(directionOf(lang)).toBe(dir)
  })
})

describe('what is written for machines', () => {
  it('escapes every value, in text and in attributes, and only once', () => {
    const name = `<b>"O'Neil" & co</b>`
    expect(html`<a title="${name}">${[name, html`<i>${name}</i>`]}</a>`.toString()).toBe(
      '<a title="&lt;b&gt;&quot;O&#39;Neil&quot; &amp; co&lt;/b&gt;">&lt;b&gt;&quot;O&#39;Neil&quot; &amp; co&lt;/b&gt;<i>&lt;b&gt;&quot;O&#39;Neil&quot; &amp; co&lt;/b&gt;</i></a>',
    )
    expect(html`${null}${undefined}${false}${true}${0}`.toString()).toBe('0')
  })

  it('lets no text end a data block', () => {
    const block = jsonBlock('application/ld+json', {
      text: '</script><script>alert(1)</script>\u2028',
    }).toString()
    expect(block.match(/<\/script>/g)).toHaveLength(1)
    const [, json = ''] = /<script[^>]*>([\s\S]*)<\/script>/.exec(block) ?? []
    expect(JSON.parse(json)).toEqual({ text: '</script><script>alert(1)</script>\u2028' })
  })

  it('leaves out of XML what it cannot hold', () => {
    expect(writable('a\u0000b\u0007c\td\ne\ufffef')).toBe('abc\td\nef')
  })

  it('builds addresses of what is given alone', () => {
    expect(withQuery('/statements', { text: 'الصين & co', speaker: undefined })).toBe(
      '/statements?text=%D8%A7%D9%84%D8%B5%D9%8A%D9%86+%26+co',
    )
    expect(withQuery('/statements', { text: undefined })).toBe('/statements')
  })

  it.each([
    ['https://a.example/x#y', 'one-two three', 'https://a.example/x#:~:text=one%2Dtwo%20three'],
    ['https://a.example/', 'a b c d e f g h i j', 'https://a.example/#:~:text=a%20b%20c%20d,g%20h%20i%20j'],
    ['javascript:alert(1)', 'x', null],
    ['ftp://a.example', 'x', null],
  ])('leads into the original at %s', (url, exact, expected) => {
    expect(inSource(url, exact)).toBe(expected)
  })
})

describe('the status of a statement', () => {
  const at = (day: number): string => `2026-01-0${String(day)}T00:00:00.000Z`
  const base = { standing: 'ASSERTED', review: 'REVIEWED' } as const

  it.each([
    [
      'written down by hand',
      base,
      [{ at: at(1), action: 'ADDED', after: { review: 'REVIEWED' } }],
      null,
      null,
    ],
    [
      'a draft that was accepted',
      base,
      [
        { at: at(1), action: 'ADDED', after: { review: 'DRAFT' } },
        { at: at(2), action: 'ACCEPTED', before: { review: 'DRAFT' }, after: { review: 'REVIEWED' } },
      ],
      null,
      null,
    ],
    [
      'a draft that was corrected on its way in',
      base,
      [
        { at: at(1), action: 'ADDED', after: { review: 'DRAFT' } },
        { at: at(2), action: 'CORRECTED', before: { review: 'DRAFT' }, after: { review: 'REVIEWED' } },
      ],
      null,
      null,
    ],
    [
      'a draft that a machine corrected',
      { ...base, review: 'DRAFT' },
      [
        { at: at(1), action: 'ADDED', after: { review: 'DRAFT' } },
        { at: at(2), action: 'CORRECTED', before: {}, after: {} },
      ],
      null,
      null,
    ],
    [
      'corrected when it was public',
      base,
      [
        { at: at(1), action: 'ADDED', after: { review: 'REVIEWED' } },
        { at: at(3), action: 'CORRECTED', before: { text: 'a' }, after: { text: 'b' } },
      ],
      at(3),
      null,
    ],
    [
      'withdrawn',
      { ...base, review: 'REJECTED' },
      [
        { at: at(1), action: 'ADDED', after: { review: 'REVIEWED' } },
        { at: at(4), action: 'WITHDRAWN', before: { review: 'REVIEWED' }, after: { review: 'REJECTED' } },
      ],
      null,
      at(4),
    ],
    [
      'withdrawn and taken back',
      base,
      [
        { at: at(1), action: 'ADDED', after: { review: 'REVIEWED' } },
        { at: at(4), action: 'WITHDRAWN', after: { review: 'REJECTED' } },
        { at: at(5), action: 'RESTORED', after: { review: 'REVIEWED' } },
      ],
      null,
      null,
    ],
  ] as const)('%s', (_, statement, history, corrected, withdrawn) => {
    expect(statusOf({ ...statement, history })).toMatchObject({ corrected, withdrawn })
  })
})
