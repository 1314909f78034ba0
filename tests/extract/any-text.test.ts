// What holds for every text, sensible or not, of whatever bytes.
import { describe, expect, it } from 'vitest'
import { hashText } from '../../src/document/document.ts'
import { draftsOf } from '../../src/newsroom/ingest/ingest-drafts.ts'
import { extract } from '../../src/extract/extract.ts'
import type { ExtractedStatement } from '../../src/extract/extracted.ts'
import { kindOfSpans } from '../../src/extract/kind.ts'
import { contains, liesInside, sliceSpan } from '../../src/text/span.ts'
import { words } from '../../src/text/word.ts'
import { randomOf, strings } from '../text/generator.ts'

const marks = [
  '«',
  '»',
  '“',
  '”',
  '"',
  '‹',
  '›',
  '„',
  '‟',
  '‘',
  '’',
  '(',
  ')',
  ':',
  '،',
  '.',
  '؟',
  '\n',
  '\n\n',
  ':\n* ',
  '\n* ',
  '   ',
]
const cues = [
  'قال',
  'وأضاف',
  'مضيفاً',
  'مشيراً إلى',
  'وصف',
  'دعا',
  'تعهد',
  'نفى',
  'أعلنت',
  'نقلت',
  'وفقاً لـ',
  'بحسب',
]
const particles = [
  'أن',
  'إن',
  'بأنه',
  'بأنها',
  'عن',
  'إلى',
  'على',
  'في',
  'قد',
  'كما',
  'وكان',
  'لكن',
  'الذي',
  'ذلك',
]
const people = [
  'الوزير',
  'وزير النقل سامي الخطيب',
  'وزيرا النقل المصري والسوداني',
  'سموه',
  'صحيفة الأفق',
  'مصادر',
  'فرنسا وألمانيا',
]
const matter = [
  'الجسر جاهز',
  'إغلاق الطريق',
  'أمس',
  'يوم الاثنين',
  '14 أكتوبر 2014',
  'أغسطس آب الماضي',
  'بُوتِيـن',
]
const english = [
  'said',
  'he said',
  'that',
  'according to',
  'Mayor Carter',
  'the bridge',
  'told reporters',
  'Monday',
]
const odd = [
  '\u202E',
  '\u2066',
  '\u200F',
  '\u200D',
  '\u0000',
  '\uD83D',
  '\uDE00',
  '😀',
  '\uFEFF',
  'ـ',
  '\u064E',
  '\u0085',
]
const pieces = [marks, cues, particles, people, matter, english, odd]

/** Texts of whole words, marks and stray characters. */
const texts = (seed: number, count: number, lists: readonly (readonly string[])[]): readonly string[] => {
  const random = randomOf(seed)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const piece = (): string => `${pick(pick(lists) ?? []) ?? ''}${random() < 0.7 ? ' ' : ''}`
  return Array.from({ length: count }, () =>
    Array.from({ length: Math.floor(random() * 60) }, piece).join(''),
  )
}

const bytes = (seed: number, count: number): readonly string[] => {
  const random = randomOf(seed)
  const decoder = new TextDecoder()
  return Array.from({ length: count }, () =>
    decoder.decode(Uint8Array.from({ length: 300 }, () => Math.floor(random() * 256))),
  )
}

const kinds: readonly (readonly [string, readonly string[]])[] = [
  ['words, marks and stray characters', texts(11, 1500, pieces)],
  ['cues, particles and marks', texts(12, 1500, [marks, cues, particles, people])],
  ['only quotation marks', texts(13, 300, [marks.slice(0, 11)])],
  ['Arabic and English', texts(14, 500, [cues, english, particles, marks])],
  ['pieces of every script', strings(15, 800, 60)],
  ['bytes', bytes(16, 200)],
]

const spansOf = ({ content, verbatim, cue, speaker, via, said }: ExtractedStatement) =>
  [
    ...content,
    ...verbatim,
    cue,
    speaker,
    said?.phrase,
    ...via.flatMap((source) => [source.span, source.cue]),
  ].filter((span) => span !== null && span !== undefined)

describe.each(kinds)('a text of %s', (_, list) => {
  const found = list.flatMap((text) =>
    ['ar', 'en', undefined].flatMap((lang) =>
      extract({ text, lang, date: '2015-08-01', publisher: 'okaz' }).statements.map((statement) => ({
        text,
        statement,
      })),
    ),
  )

  it('has every span inside it, and cuts no pair of surrogates', () => {
    for (const { text, statement } of found)
      for (const span of spansOf(statement))
        expect([text, span, liesInside(text, span)]).toEqual([text, span, true])
  })

  it('has content with a word, in order, not overlapping', () => {
    for (const { text, statement } of found) {
      const { content } = statement
      const places = content.flatMap(({ start, end }) => [start, end])
      expect([text, places]).toEqual([text, places.toSorted((a, b) => a - b)])
      expect(words(content.map((span) => sliceSpan(text, span)).join(' ')), text).not.toEqual([])
    }
  })

  it('has verbatim words inside the content, and the kind that they show', () => {
    for (const { text, statement } of found) {
      const { content, verbatim, kind } = statement
      expect(
        verbatim.filter((inner) => !content.some((outer) => contains(outer, inner))),
        text,
      ).toEqual([])
      expect([text, kind]).toEqual([text, kindOfSpans(text, content, verbatim)])
    }
  })

  it('is sure of a statement from 0 to 1', () => {
    for (const { statement } of found)
      for (const { confidence } of [statement, ...statement.speakers]) {
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
  })

  it('breaks no law of statements', async () => {
    for (const text of list) {
      const extraction = extract({ text, lang: 'ar', date: '2015-08-01' })
      const drafts = await draftsOf(
        {
          text,
          sha256: hashText(text),
          all: extraction.statements,
          held: new Map(),
          outlet: 'okaz',
          wire: extraction.wire?.span ?? null,
          speakers: {
            of: ({ name }) => ({ slug: `speaker-${name}`, role: null, standing: 'ASSERTED', note: null }),
            created: [],
            ambiguities: [],
          },
          sources: { of: (name) => (words(name).length > 0 ? `source-${name}` : undefined), created: [] },
          topics: new Set(),
        },
        extraction,
      )
      expect([text, drafts.unlawful]).toEqual([text, 0])
    }
  })

  it('gives the same statements twice', () => {
    for (const text of list.slice(0, 50))
      expect(extract({ text, lang: 'ar' })).toEqual(extract({ text, lang: 'ar' }))
  })
})

describe('a long text', () => {
  // Generous: a quadratic rule would take minutes.
  it.each([
    ['of only quotation marks', '«'.repeat(200_000)],
    ['of quotations in each other', `${'قال: «'.repeat(10_000)}كلمة${'»'.repeat(10_000)}`],
    ['of one verb', 'قال '.repeat(100_000)],
    ['of colons', ':'.repeat(300_000)],
    ['of one word', `قال ${'ا'.repeat(500_000)} إن ${'ب'.repeat(500_000)}`],
    ['without a full stop', 'قال الوزير سامي الخطيب إن الجسر جاهز، وأضاف أن «العمل» انتهى، '.repeat(4000)],
    ['of generic speakers', 'قال الوزير إن الجسر جاهز. '.repeat(8000)],
    ['of brackets', `قال: «${'('.repeat(200_000)}كلمة»`],
  ])('%s comes to an end', (_, text) => {
    expect(() => extract({ text, lang: 'ar', date: '2015-08-01' })).not.toThrow()
  })
})
