import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/document/html/page.ts'
import { pointersOfAll } from '../../../src/language/packs.ts'

const articles = {
  en: [
    'The reservoir above Lindmoor has lost half of its water since the spring, and the three villages below it carry theirs home in cans.',
    'Engineer Salma Brandt said that the lower valve had been left open.',
    '“Nobody turned the wheel,” she told the assembly of Lindmoor.',
  ],
  ar: [
    'فقد خزان المرج نصف مائه منذ الربيع، وتحمل القرى الثلاث التي تقع تحته ماءها إلى البيوت في أوعية صغيرة على ظهور الدواب.',
    'وقالت المهندسة سلمى الحداد إن الصمام السفلي ظل مفتوحاً.',
    '«لم يدر أحد العجلة»، قالت لأهالي المرج.',
  ],
} as const
const headlines = { en: 'The reservoir of Lindmoor runs dry', ar: 'خزان المرج يجف' } as const
const box = {
  en: [
    'We write to our friends on the first of every month and tell them in a few lines what happened in the hills and on the river.',
    'Leave us your name and we will write to you as well, as long as you like, and to nobody else who asks.',
  ],
  ar: [
    'نكتب إلى أصدقائنا في أول كل شهر ونخبرهم في بضعة أسطر بما حدث في التلال وعلى النهر وفي أسواق المدينة القديمة.',
    'اتركوا لنا أسماءكم لنكتب إليكم أيضاً ما دمتم تريدون ذلك، ولن نكتب إلى أحد سواكم من الناس.',
  ],
} as const
type Lang = keyof typeof articles

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('')
const page = (lang: Lang, body: string): readonly string[] =>
  readPage(
    `<html lang="${lang}"><head><title>${headlines[lang]}</title></head><body><h1>${headlines[lang]}</h1>${body}</body></html>`,
    pointersOfAll,
  ).text.split('\n')

describe.each(['en', 'ar'] as const)('the article is kept, and the box next to it is not, in %s', (lang) => {
  it.each([
    ['the article is called a sidebar', 'sidebar-main', 'newsletter'],
    ['the article is called a widget', 'widget', 'signup-box'],
    ['the article is called an extra', 'extra-story', 'mailing-list'],
    ['the box comes under a name of its own', 'story', 'subscribe'],
    ['both have names that say nothing', 'a1', 'b2 donate'],
  ])('where %s', (_, story, aside) => {
    const html = `<div class="${story}"><div class="${story}">${paragraphs(articles[lang])}</div></div><div class="${aside}">${paragraphs(box[lang])}</div>`
    expect(page(lang, html)).toEqual(articles[lang])
  })

  it.each(['sidebar', 'comments', 'widget-area'])('where a real %s is next to it', (aside) => {
    const html = `<article>${paragraphs(articles[lang])}</article><div class="${aside}">${paragraphs(box[lang])}</div>`
    expect(page(lang, html)).toEqual(articles[lang])
  })

  it('where the whole article is in what is called comments', () => {
    expect(page(lang, `<div class="comments related">${paragraphs(articles[lang])}</div>`)).toEqual(
      articles[lang],
    )
  })

  it('where captions, credits and adverts stand inside it', () => {
    const [first, ...rest] = articles[lang]
    const pieces = ['caption', 'photo-credit', 'image-caption', 'ad', 'pull-quote']
      .map((name) => `<div class="${name}">${box[lang][1]}</div>`)
      .join('')
    expect(page(lang, `<article><p>${first}</p>${pieces}${paragraphs(rest)}</article>`)).toEqual(
      articles[lang],
    )
  })
})

describe('a line that only sends the reader elsewhere', () => {
  const body = (lang: Lang, line: string): readonly string[] => {
    const [first, ...rest] = articles[lang]
    return page(lang, `<article><p>${first}</p><p>${line}</p>${paragraphs(rest)}</article>`)
  }

  it.each([
    ['en', 'Read more: Governor Ole Hansen said the lake would be filled'],
    ['en', '<a href="/x">READ ALSO Governor Ole Hansen said the lake would be filled</a>'],
    ['en', 'Follow us on every network you use'],
    ['en', 'Sign up for our weekly letter'],
    ['ar', 'اقرأ أيضاً: المحافظ يقول إن البحيرة ستملأ'],
    ['ar', '<a href="/x">شاهد المزيد من الصور</a>'],
    ['ar', 'تابعونا على كل المنصات'],
  ] as const)('is left out in %s: %s', (lang, line) => {
    expect(body(lang, line)).toEqual(articles[lang])
  })

  it.each([
    ['en', 'Read more slowly, the teacher told the children of Lindmoor.'],
    ['en', 'Follow the river, she said, and it will take you home.'],
    ['en', '<a href="/x">The assembly of Lindmoor met on Friday.</a>'],
    ['ar', 'اقرأ الكتاب مرة أخرى، قال المعلم لتلاميذ المرج.'],
    ['ar', 'تابع الرجل سيره نحو النهر.'],
  ] as const)('is not mistaken for one that does not in %s: %s', (lang, line) => {
    expect(body(lang, line)).toContain(line.replace(/<[^>]+>/g, ''))
  })
})

describe('an element that its style shows as a block', () => {
  it.each([
    [
      'begins a line',
      '<p><span style="display:block">4 May</span><span style="display: block">The water is low.</span></p>',
      ['4 May', 'The water is low.'],
    ],
    [
      'stays in the line when it is none',
      '<p><span>The water</span><span style="color:red"> is low.</span></p>',
      ['The water is low.'],
    ],
  ])('%s', (_, html, lines) => {
    const [first, ...rest] = articles.en
    expect(page('en', `<article><p>${first}</p>${html}${paragraphs(rest)}</article>`).slice(1, -2)).toEqual(
      lines,
    )
  })
})
