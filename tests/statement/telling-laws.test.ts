import { describe, expect, it } from 'vitest'
import { type StatementAct, statementActs } from '../../src/language/act.ts'
import { speakerKinds } from '../../src/statement/entity.ts'
import { standings, statementKinds } from '../../src/statement/statement.ts'
import { leadOf, plainTelling, telling, type TellingSpeaker } from '../../src/statement/telling/telling.ts'
import {
  type TellingInput,
  type TellingLanguage,
  type TellingPart,
} from '../../src/statement/telling/input.ts'
import { strings } from '../text/generator.ts'
import { named, shapes } from './telling-cases.ts'

const languages: readonly TellingLanguage[] = ['ar', 'en']
const cues = [
  null,
  'said',
  'denied',
  'refused',
  'called for',
  'vowed',
  'threatened',
  'slammed',
  'according to',
  'قالت',
  'نفى',
  'رفضت',
  'دعا',
  'تعهد',
  'هدد',
  'ندد',
  'وفقا لـ',
]

/** None, and one to three of every kind and standing, Arabic and Latin names by turns. */
const casts: readonly (readonly TellingSpeaker[])[] = [
  [],
  ...[1, 2, 3].flatMap((count) =>
    speakerKinds.flatMap((kind) =>
      standings.map((standing) =>
        ['الجيش', 'Okafor', 'وزارة الدفاع']
          .slice(0, count)
          .map((name, i) => named(name, kind, i === 1 ? 'ASSERTED' : standing)),
      ),
    ),
  ),
]

/** The words in the marks that a statement of the kind has: all in marks that we add, some in marks of its own, or none. */
const marked = (
  kind: TellingInput['kind'],
  lang: string,
  words: string,
): Pick<TellingInput, 'text' | 'verbatim'> => {
  if (kind === 'DIRECT') return { text: words, verbatim: [words] }
  if (kind === 'INDIRECT' || words === '') return { text: words, verbatim: [] }
  const [open, close] = lang === 'ar' ? ['«', '»'] : ['“', '”']
  const at = words.lastIndexOf(' ') + 1
  return { text: `${words.slice(0, at)}${open}${words.slice(at)}${close}`, verbatim: [words.slice(at)] }
}

/** Each act, kind, language, shape of words and cue; casts by turns, all of them with every act and kind. */
function* everyStatement(): Generator<TellingInput> {
  let turn = 0
  for (const act of statementActs)
    for (const kind of statementKinds)
      for (const [lang, list] of Object.entries(shapes))
        for (const words of list)
          for (const cue of cues) {
            const speakers = casts[turn++ % casts.length] ?? []
            yield { act, kind, lang, ...marked(kind, lang, words), cue, speakers }
          }
}

const marks = /["«»“”‟„‹›]/gu
const isolates = /[\u2066-\u2069]/gu

const isBalanced = (text: string, open: string, close: string): boolean => {
  let depth = 0
  for (const one of text) {
    if (open.includes(one)) depth++
    if (close.includes(one) && --depth < 0) return false
  }
  return depth === 0
}

const isContent = ({ kind }: TellingPart): boolean => kind === 'WORDS' || kind === 'VERBATIM'
const joined = (parts: readonly TellingPart[]): string => parts.map(({ text }) => text).join('')

const tellings = [...everyStatement()].flatMap((input) =>
  languages.map((lang) => ({ input, lang, parts: telling(input, lang) })),
)

/** Every telling of every statement; what fails is named by its input. */
const forAll = (
  holds: (input: TellingInput, parts: readonly TellingPart[], lang: TellingLanguage) => boolean,
): void => {
  const broken = tellings.filter(({ input, parts, lang }) => !holds(input, parts, lang))
  expect(broken.slice(0, 3).map(({ input, parts, lang }) => [input, plainTelling(parts, lang)])).toEqual([])
}

/** What is before the words: what was done by whom. */
const before = (parts: readonly TellingPart[]): string => joined(parts.slice(0, parts.findIndex(isContent)))

/** Words with which each act is reported. */
const deeds: Readonly<Record<StatementAct, RegExp>> = {
  SAID: /\b(?:said|announced|agreed)\b|قال|قيل|ذكر|أعلن|أكد/u,
  DENIED: /\b(?:denied|denial|rejected|rejection|refused)\b|نفى|نفت|رفض/u,
  ASKED: /\basked\b|سأل/u,
  DEMANDED: /\b(?:demand|demanded|called for)\b|دعا|دعت|طالب/u,
  PROMISED: /\b(?:promised|vowed)\b|تعهد/u,
  WARNED: /\b(?:warned|threatened)\b|حذّر|هدّد/u,
  EXPRESSED: /\b(?:expressed|slammed)\b|أبدى|أبدت|ندّد/u,
}

describe('every telling', () => {
  it('says what was done', () => {
    forAll(({ act }, parts) => deeds[act].test(before(parts)))
  })

  it('is no saying unless it was said', () => {
    forAll(({ act, cue }, parts) => {
      // The article's own cue is in brackets after a feeling.
      const frame = cue === null ? before(parts) : before(parts).replace(cue, '')
      return act === 'SAID' || !deeds.SAID.test(frame)
    })
  })

  it('has no quotation marks that the document has not', () => {
    forAll(
      ({ kind, text }, parts) =>
        kind === 'DIRECT' || joined(parts).match(marks)?.join('') === text.match(marks)?.join(''),
    )
  })

  it('has a direct statement in one pair of marks', () => {
    forAll(({ kind }, parts) => kind !== 'DIRECT' || joined(parts).match(marks)?.length === 2)
  })

  it('has the words unaltered', () => {
    forAll(({ text }, parts) => joined(parts.filter(isContent)) === text)
  })

  it('says in words that it is reported, where grammar does not', () => {
    forAll(
      ({ kind }, parts) =>
        kind === 'DIRECT' ||
        !before(parts).endsWith(': ') ||
        /\((?:.*; |.*؛ )?(?:reported speech|partly quoted|قول [^)]+)\): $/u.test(before(parts)),
    )
  })

  it('names every speaker who is not rejected, and rejected ones only when there is no other', () => {
    forAll(({ speakers }, parts) => {
      const kept = speakers.filter(({ standing }) => standing !== 'REJECTED')
      const names = (kept.length > 0 ? kept : speakers).map(({ name }) => name)
      return (
        names.join() ===
        parts
          .filter(({ kind }) => kind === 'SPEAKER')
          .map(({ text }) => text)
          .join()
      )
    })
  })

  it('parts rivals and joins others', () => {
    forAll(({ speakers }, parts, lang) => {
      if (parts.filter(({ kind }) => kind === 'SPEAKER').length < 2) return true
      const between = parts
        .filter(({ kind }, i) => kind === 'FRAME' && parts[i + 1]?.kind === 'SPEAKER')
        .at(-1)?.text
      const isDisputed = speakers.some(({ standing }) => standing === 'DISPUTED')
      return between === (lang === 'ar' ? (isDisputed ? ' أو ' : ' و') : isDisputed ? ' or ' : ' and ')
    })
  })

  it.each([0, 20, 60, Infinity])('is balanced plain text, up to %d characters of it', (limit) => {
    forAll((_, parts, lang) => {
      const text = plainTelling(parts, lang, limit)
      return (
        isBalanced(text, '\u2066\u2067', '\u2069') && isBalanced(text, '«“', '»”') && !/\s\s|\n/u.test(text)
      )
    })
  })

  it('keeps to its limit, and who did what when that is longer', () => {
    forAll((_, parts, lang) => {
      const text = plainTelling(parts, lang, 60)
      const frame = plainTelling(
        parts.filter((part) => !isContent(part)),
        lang,
      )
      return (
        text.length <= Math.max(60, frame.length + 4) &&
        text.replace(isolates, '').startsWith(before(parts).trim())
      )
    })
  })

  it('has a lead that says what was done', () => {
    forAll((input, _, lang) => deeds[input.act].test(leadOf(input, lang)))
  })
})

describe('hostile words', () => {
  const long = 100_000
  const hostile = [
    ...strings(7, 60, 40),
    '«'.repeat(long),
    '“a '.repeat(long / 3),
    '\u0301'.repeat(long),
    '\u2067\u202E'.repeat(long / 2),
    ' '.repeat(long),
    'ا'.repeat(long),
    'a'.repeat(long),
    '\uD83D'.repeat(long),
    `${'the '.repeat(long / 4)}war`,
    '\u0000\u001B'.repeat(long / 2),
  ]

  it('neither break a telling nor leave anything open', () => {
    for (const text of hostile)
      for (const kind of statementKinds)
        for (const [lang, of] of [
          ['ar', 'en'],
          ['en', 'ar'],
          ['ar', 'ar'],
          ['en', 'en'],
        ] as const) {
          const cue = text.slice(0, 5000)
          const input: TellingInput = {
            act: 'EXPRESSED',
            kind,
            lang: of,
            text,
            verbatim: [text, text],
            cue,
            speakers: [named('الجيش'), named(text.slice(0, 200))],
          }
          const parts = telling(input, lang)
          expect(joined(parts.filter(isContent))).toBe(text.trim())
          for (const limit of [80, Infinity])
            expect(isBalanced(plainTelling(parts, lang, limit), '\u2066\u2067', '\u2069')).toBe(true)
        }
  })

  it('take time in proportion to their length', () => {
    const input = (verbatim: readonly string[]): TellingInput => ({
      act: 'DENIED',
      kind: 'MIXED',
      lang: 'en',
      text: 'x “y” '.repeat(20_000),
      verbatim,
      cue: 'denied',
      speakers: [],
    })
    const many = telling(input(Array.from({ length: 20_000 }, () => 'y')), 'en')
    expect(many.filter(({ kind }) => kind === 'VERBATIM')).toHaveLength(20_000)
    const missing = telling(input(Array.from({ length: 20_000 }, (_, i) => `z${i}`)), 'en')
    expect(missing.filter(({ kind }) => kind === 'VERBATIM')).toHaveLength(0)
  })
})
