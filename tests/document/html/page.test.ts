import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPage as readWith, type ReadPage } from '../../../src/document/html/page.ts'
import { pointersOfAll } from '../../../src/language/packs.ts'

const readPage = (html: string, address?: string): ReadPage => readWith(html, pointersOfAll, address)

const file = (name: string): string => readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8')

const arabicFiller =
  'وقال الوزير إن بلاده ستواصل العمل مع شركائها في المنطقة، وأضاف أن الحوار هو السبيل الوحيد.'
const englishFiller =
  'The minister said that his country would go on working with its partners in the region, as before.'

/** A page with this body between two paragraphs of an article. */
const around = (html: string, { head = '', lang = 'en' } = {}): ReadPage => {
  const filler = `<p>${lang === 'ar' ? arabicFiller : englishFiller}</p>`
  return readPage(
    `<html lang="${lang}"><head>${head}</head><body><article>${filler}${html}${filler}</article></body></html>`,
  )
}

/** What is between the two paragraphs. */
const between = (html: string, lang = 'en'): readonly string[] =>
  around(html, { lang }).text.split('\n').slice(1, -1)

describe('readPage reads the article of a whole page and nothing around it', () => {
  it('in Arabic', () => {
    expect(readPage(file('arabic.html'), 'https://paper.example/x?utm=1')).toEqual({
      title: 'وزير الخارجية: الحوار هو السبيل الوحيد',
      lang: 'ar',
      published: '2024-10-14',
      publisher: 'صحيفة الضفة',
      url: 'https://paper.example/politics/2024/10/14/foreign-minister',
      byline: 'ليلى حداد, رويترز',
      text: [
        'قال وزير الخارجية، يوم الأحد، إن الحوار «هو السبيل الوحيد» لإنهاء الأزمة، مؤكداً أن بلاده ستواصل جهودها مع جميع الأطراف في المنطقة.',
        'وأضاف في مؤتمر صحفي عقده في العاصمة: «لن ندخر جهداً\u00A0في سبيل السلام»\u200F، وفق ما نقلته وكالة Reuters عن مصدر مطلع.',
        'ردود الفعل',
        'من جهتها، قالت المتحدثة باسم الحكومة إن الاجتماع المقبل سيُعقد خلال أسبوعين، وأوضحت أن جدول الأعمال يشمل:',
        'وقف إطلاق النار في جميع المناطق؛',
        'فتح المعابر أمام المساعدات الإنسانية.',
        'نحن أمام لحظة حاسمة، ولا بد من أن نتحمل مسؤولياتنا جميعاً.',
        'ووصف نائب الوزير الخطوة بأنها «بداية جيدة»، وقال: «نرحب بها “كما هي”».',
      ].join('\n'),
    })
    expect(globalThis).not.toHaveProperty('hacked')
  })

  it('in English, with tags left out wherever HTML lets them be', () => {
    expect(readPage(file('english.html'), 'https://post.example/amp/talks')).toEqual({
      title: 'Minister: talks are ‘the only way’',
      lang: 'en-GB',
      published: '2023-05-02',
      publisher: 'The Harbour Post',
      url: 'https://post.example/world/talks?id=7',
      byline: 'Jane Field and Omar Said',
      text: [
        'LONDON (AP) — The foreign minister said on Tuesday that talks were “the only way” to end the crisis, and promised to go on working with everybody in the region.',
        '“We shall spare no effort,” he told reporters after the meeting, which lasted three hours.',
        '“None at all.”',
        'His deputy called the step “a good beginning” — though R&D spending, at <2%, remained low.',
        'This is a decisive moment, and all of us have to live up to what is expected of us.',
        'Year\tMeetings',
        '2022\t4',
        '2023\t9',
        'A spokeswoman, قالت إن الاجتماع «مهم», added nothing more, and the two delegations left without a word.',
      ].join('\n'),
    })
  })

  it.each([
    ['nothing', '', ''],
    ['words alone', 'He said yes.', 'He said yes.'],
    ['one short Arabic item', '<p>قال الوزير: «نعم».</p>', 'قال الوزير: «نعم».'],
    ['a script alone', '<script>alert(1)</script>', ''],
    ['text after the end', '<body><p>one</p></body></html><p>two</p>', 'one\ntwo'],
  ])('of %s', (_, html, text) => {
    expect(readPage(html).text).toBe(text)
  })
})

describe('a line of the text is', () => {
  it.each([
    [
      'a paragraph, its white space collapsed',
      '<p> He\n  <b>said</b> <i> yes</i>\t. </p>',
      ['He said yes .'],
    ],
    ['a part before a line break', '<p>one<br>two</p>', ['one', 'two']],
    ['a heading', '<h2>قال</h2><p>نعم</p>', ['قال', 'نعم']],
    ['an item, also of a list in a list', '<ol><li>one<ul><li>two</li></ul></li></ol>', ['one', 'two']],
    ['a row', '<table><tr><td>a b</td> <td>c</td></tr><tr><td>d</td></tr></table>', ['a b\tc', 'd']],
    ['a line of preformatted text', '<pre>one\n  two\r\n\nthree</pre>', ['one', 'two', 'three']],
    ['a quotation set apart', '<blockquote>قال</blockquote>', ['قال']],
    ['nothing, where only a no-break space is', '<p>&nbsp;</p><p>one</p>', ['one']],
    ['not a caption', '<figure><blockquote>one</blockquote><figcaption>two</figcaption></figure>', ['one']],
    ['not an advertisement', '<p>one</p><div class="ad">two</div>', ['one']],
    [
      'not what is hidden',
      '<p>one <span hidden>two</span><span style="display:none">three</span></p>',
      ['one'],
    ],
    ['not a fall-back', '<p>one<noscript>two</noscript><template>three</template></p>', ['one']],
  ])('%s', (_, html, lines) => {
    expect(between(html)).toEqual(lines)
  })

  it.each([
    ['entities', 'en', '<p>&ldquo;R&amp;D&rdquo; &lt;b&gt; &#1602;&#x627;&hellip;</p>', '“R&D” <b> قا…'],
    ['characters that cannot be', 'en', '<p>a&#0;b&#xD800;c&#x93;</p>', 'a\uFFFDb\uFFFDc“'],
    [
      'marks of direction and joiners',
      'ar',
      '<p>قال\u200F \u2067نعم\u2069 می\u200Cخواهم</p>',
      'قال\u200F \u2067نعم\u2069 می\u200Cخواهم',
    ],
    [
      'no-break spaces, and no soft hyphens',
      'en',
      '<p>10&nbsp;000 co&shy;operate</p>',
      '10\u00A0000 cooperate',
    ],
    ['vowel signs as they came', 'ar', '<p>قالَ أ\u0654</p>', 'قالَ أ\u0654'],
    ['q in English', 'en', '<p>said <q>a <q>b</q></q>.</p>', 'said “a ‘b’”.'],
    ['q in Arabic', 'ar-EG', '<p>قال <q>نعم</q>.</p>', 'قال «نعم».'],
    ['q that has its own marks', 'ar', '<p>قال <q>"نعم"</q>.</p>', 'قال "نعم".'],
  ])('written with %s', (_, lang, html, line) => {
    expect(between(html, lang)).toEqual([line])
  })
})

describe('the headline', () => {
  const head = '<title>Talks resume | The Post</title><meta property="og:site_name" content="The Post">'
  it.each([
    ['a heading', '<h1>Talks resume</h1>'],
    ['a heading and a paragraph', '<h1>Talks resume</h1><p>Talks resume</p>'],
    ['a heading with a mark more', '<h1>Talks resume</h1><h2>“Talks resume”</h2>'],
  ])('is not repeated in the text as %s', (_, html) => {
    const { title, text } = readPage(`<head>${head}</head><article>${html}<p>${englishFiller}</p></article>`)
    expect({ title, text }).toEqual({ title: 'Talks resume', text: englishFiller })
  })
})

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`

describe('the day of publication', () => {
  it.each([
    ['JSON-LD', ld({ '@type': 'NewsArticle', datePublished: '2024-10-14T09:00:00+03:00' }), '2024-10-14'],
    [
      'JSON-LD in a list',
      ld([{ '@type': 'Thing' }, { '@type': 'Article', datePublished: '2024-10-14' }]),
      '2024-10-14',
    ],
    ['<meta>', meta('article:published_time', '2024-10-14T09:00:00Z'), '2024-10-14'],
    ['a month', meta('article:published_time', '2024-10'), '2024-10'],
    [
      'the publisher’s own clock',
      meta('article:published_time', '2024-10-13T22:00Z') +
        ld({ '@type': 'Report', datePublished: '2024-10-14T01:00+03:00' }),
      '2024-10-14',
    ],
    [
      'the publisher’s own clock in <meta>',
      meta('article:published_time', '2024-10-14T01:00+03:00') +
        ld({ '@type': 'Report', datePublished: '2024-10-13T22:00Z' }),
      '2024-10-14',
    ],
    ['the only <time>', '<time datetime="2024-10-14T09:00">today</time>', '2024-10-14'],
    [
      'the <time> that says so',
      '<time datetime="2020-01-01">old</time><time itemprop="datePublished" datetime="2024-10-14">new</time>',
      '2024-10-14',
    ],
    [
      'nothing: two days',
      '<time datetime="2020-01-01">a</time><time datetime="2024-10-14">b</time>',
      undefined,
    ],
    ['nothing: no real day', meta('article:published_time', '2024-02-30'), undefined],
    ['nothing: words', meta('article:published_time', 'yesterday'), undefined],
    ['nothing: an event', ld({ '@type': 'Event', datePublished: '2024-10-14' }), undefined],
    ['nothing: a day in the text', '<p>14 October 2024</p>', undefined],
  ])('comes from %s', (_, html, published) => {
    expect(around(html).published).toBe(published)
  })
})

describe('the metadata', () => {
  it.each([
    [
      'resolves what was escaped twice',
      ld({ '@type': 'Article', headline: 'A &amp;quot;B&quot; < C' }),
      { title: 'A &quot;B" < C' },
    ],
    [
      'passes over broken JSON-LD',
      '<script type="application/ld+json">{"@type":"Article",}</script>',
      { title: undefined },
    ],
    [
      'is not led astray by names of JavaScript',
      ld({ '@type': 'Article', headline: { toString: 1 }, author: '__proto__' }),
      { title: undefined, byline: '__proto__' },
    ],
    ['takes no address for a name', meta('article:author', 'https://x.example/me'), { byline: undefined }],
    [
      'takes a publisher from JSON-LD',
      ld({ '@type': 'Article', publisher: { name: 'وكالة' } }),
      { publisher: 'وكالة' },
    ],
    [
      'takes no front page for the address',
      '<link rel="canonical" href="https://x.example/">',
      { url: undefined },
    ],
    [
      'takes no script for the address',
      '<link rel="canonical" href="javascript:alert(1)">',
      { url: undefined },
    ],
    [
      'takes no address with a password',
      '<link rel="canonical" href="https://a:b@x.example/y">',
      { url: undefined },
    ],
  ])('%s', (_, head, expected) => {
    expect(around('', { head })).toMatchObject(expected)
  })

  it.each([
    ['as the page says', 'ar-eg', arabicFiller, 'ar-EG'],
    ['not, where it cannot be the text’s', 'en-US', arabicFiller, undefined],
    ['not, where it cannot be the text’s', 'ar', englishFiller, undefined],
    ['not, where it is no tag', 'arabic_language!', arabicFiller, undefined],
  ])('gives the language %s: %s', (_, lang, text, expected) => {
    expect(readPage(`<html lang="${lang}"><p>${text}</p>`).lang).toBe(expected)
  })
})

describe('readPage does not crash', () => {
  it('on tags, entities and quotation marks thrown together', () => {
    const parts = [
      '<p>',
      '</p>',
      '<div class="',
      '">',
      '<table>',
      '<tr>',
      '<b>',
      '</i>',
      '<q>',
      '&amp;',
      '&#',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<svg>',
      '<![CDATA[',
      'قال ',
      'yes ',
      "'",
      '<h1>',
      '<template>',
      '<frameset>',
      '<select>',
      '</body>',
      '\0',
      '<time datetime=',
      '<base href=//[>',
      '<title>',
    ]
    let seed = 7
    for (let round = 0; round < 300; round++) {
      let html = ''
      for (let i = 0; i < 60; i++) {
        seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
        html += parts[(seed >>> 8) % parts.length] ?? ''
      }
      expect(typeof readPage(html, 'https://x.example/y').text).toBe('string')
    }
  })
})
