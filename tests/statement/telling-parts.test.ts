import { describe, expect, it } from 'vitest'
import type { StatementAct } from '../../src/language/act.ts'
import {
  kindNote,
  leadOf,
  plainTelling,
  telling,
  type TellingSpeaker,
} from '../../src/statement/telling/telling.ts'
import { type TellingInput, type TellingLanguage } from '../../src/statement/telling/input.ts'
import { named, told } from './telling-cases.ts'

const isolate = /[\u2066-\u2069]/gu
/** Isolates are left out here, so that the sentences can be read; tests below look at them. */
const plain = (input: TellingInput, lang: TellingLanguage): string =>
  plainTelling(telling(input, lang), lang).replace(isolate, '')

const okafor = [named('Okafor')]
const jaysh = [named('الجيش', 'ORGANISATION')]
const wizara = [named('وزارة الدفاع', 'ORGANISATION')]

const rival = (name: string, standing: TellingSpeaker['standing'] = 'DISPUTED') =>
  named(name, 'PERSON', standing)

describe('those who did it', () => {
  const inEnglish = (speakers: readonly TellingSpeaker[], act: StatementAct = 'DENIED'): string =>
    plain(told(act, act === 'SAID' ? 'said' : 'denied', 'he had taken money', speakers), 'en')

  it.each<readonly [string, readonly TellingSpeaker[], string]>([
    ['nobody known', [], 'An unknown speaker denied that he had taken money'],
    ['nobody with a name', [named(' ')], 'An unknown speaker denied that he had taken money'],
    ['two', [named('Okafor'), named('Danjuma')], 'Okafor and Danjuma denied that he had taken money'],
    ['three', ['A', 'B', 'C'].map((name) => named(name)), 'A, B and C denied that he had taken money'],
    ['rivals', [rival('Okafor'), rival('Danjuma')], 'Okafor or Danjuma denied that he had taken money'],
    ['one in doubt', [named('Okafor'), rival('Danjuma')], 'Okafor or Danjuma denied that he had taken money'],
    ['three rivals', [rival('A'), rival('B'), rival('C')], 'A, B or C denied that he had taken money'],
    [
      'a rejected one beside another',
      [rival('Okafor', 'REJECTED'), named('Danjuma')],
      'Danjuma denied that he had taken money',
    ],
    ['a rejected one alone', [rival('Okafor', 'REJECTED')], 'Okafor denied that he had taken money'],
  ])('are %s in English', (_, speakers, expected) => {
    expect(inEnglish(speakers)).toBe(expected)
  })

  it('are left out where it was said by nobody known', () => {
    expect(inEnglish([], 'SAID')).toBe('It was said that he had taken money')
    expect(plain(told('SAID', 'said', '“Yes.”', []), 'en')).toBe('It was said: “Yes.”')
    expect(plain(told('SAID', 'قيل', 'المستشفى سيغلق', []), 'ar')).toBe('قيل إن المستشفى سيغلق')
    expect(plain(told('DENIED', 'نفى', 'استهداف المدنيين', []), 'ar')).toBe(
      'نفى متحدث غير معروف استهداف المدنيين',
    )
  })

  it.each<readonly [string, string | null, readonly TellingSpeaker[], string]>([
    ['a ministry', 'نفى', wizara, 'نفت وزارة الدفاع'],
    ['an army, of whom a woman spoke', 'نفت', jaysh, 'نفى الجيش'],
    ['a state', 'نفى', [named('روسيا', 'STATE')], 'نفت روسيا'],
    ['a masculine state', 'نفى', [named('العراق', 'STATE')], 'نفى العراق'],
    ['a state’s full name', 'نفى', [named('الولايات المتحدة', 'STATE')], 'نفت الولايات المتحدة'],
    ['a union of states', 'نفى', [named('الاتحاد الأوروبي', 'STATE')], 'نفى الاتحاد الأوروبي'],
    ['a movement by its verb', 'نفت', [named('أنصار الأرض', 'ORGANISATION')], 'نفت أنصار الأرض'],
    ['a company in Latin letters by its verb', 'نفت', [named('Acme', 'ORGANISATION')], 'نفت Acme'],
    ['a woman by her verb', 'نفت', [named('هدى بركات')], 'نفت هدى بركات'],
    ['a woman by her verb in the present', 'وتنفي', [named('هدى بركات')], 'نفت هدى بركات'],
    ['a man with a feminine ending', 'نفى', [named('أسامة حمزة')], 'نفى أسامة حمزة'],
    ['a man without a cue', null, [named('أسامة حمزة')], 'نفى أسامة حمزة'],
    ['a woman’s office', 'نفى', [named('رئيسة الوزراء', 'OFFICE')], 'نفت رئيسة الوزراء'],
    ['unnamed sources', 'نفى', [named('مصادر مطلعة', 'ANONYMOUS')], 'نفت مصادر مطلعة'],
    ['experts', 'نفى', [named('خبراء', 'GROUP')], 'نفى خبراء'],
    ['forces', 'نفى', [named('القوات المسلحة', 'GROUP')], 'نفت القوات المسلحة'],
    ['a state before a man', 'نفى', [named('روسيا', 'STATE'), named('دونغ جون')], 'نفت روسيا ودونغ جون'],
    ['a man before a state', 'نفى', [named('دونغ جون'), named('روسيا', 'STATE')], 'نفى دونغ جون وروسيا'],
    ['rivals', 'نفى', [rival('دونغ جون'), rival('بوتين')], 'نفى دونغ جون أو بوتين'],
    ['three', 'نفى', [named('دونغ'), named('لي'), named('بوتين')], 'نفى دونغ، لي وبوتين'],
  ])('agree with their verb in Arabic: %s', (_, cue, speakers, expected) => {
    expect(plain(told('DENIED', cue, 'استهداف المدنيين', speakers), 'ar')).toBe(
      `${expected} استهداف المدنيين`,
    )
    expect(leadOf(told('DENIED', cue, 'استهداف المدنيين', speakers), 'ar').replace(isolate, '')).toBe(
      expected,
    )
  })
})

describe('a lead', () => {
  it.each<readonly [StatementAct, string | null, string, string]>([
    ['SAID', 'announced', 'Okafor said', 'قال الجيش'],
    ['DENIED', 'denied', 'Okafor denied', 'نفى الجيش'],
    ['DENIED', 'refused', 'Okafor refused', 'رفض الجيش'],
    ['ASKED', 'asked', 'Okafor asked', 'سأل الجيش'],
    ['DEMANDED', 'called for', 'Okafor demanded', 'طالب الجيش'],
    ['PROMISED', 'vowed', 'Okafor vowed', 'تعهد الجيش'],
    ['WARNED', 'warned', 'Okafor warned', 'حذّر الجيش'],
    ['WARNED', 'threatened', 'Okafor threatened', 'هدّد الجيش'],
    ['EXPRESSED', 'condemned', 'Okafor condemned', 'أبدى الجيش استنكارًا'],
    ['EXPRESSED', 'expressed', 'Okafor expressed a judgement or a feeling', 'أبدى الجيش حكمًا أو شعورًا'],
    ['EXPRESSED', null, 'Okafor expressed a judgement or a feeling', 'أبدى الجيش حكمًا أو شعورًا'],
  ])('of %s (%s) is who and what was done', (act, cue, english, arabic) => {
    expect(leadOf(told(act, cue, 'the war', okafor), 'en')).toBe(english)
    expect(leadOf(told(act, cue, 'the war', jaysh), 'ar')).toBe(arabic)
  })

  it('has a note of the kind for places where only the words go', () => {
    expect([kindNote('INDIRECT', 'en'), kindNote('MIXED', 'en'), kindNote('DIRECT', 'en')]).toEqual([
      'reported speech',
      'partly quoted',
      'direct quotation',
    ])
    expect(kindNote('INDIRECT', 'ar')).toBe('قول منقول بالمعنى')
  })
})

describe('the parts', () => {
  it('show the verbatim words of a mixed statement, whose marks are its own', () => {
    expect(telling(told('DEMANDED', 'دعا', '«تعميق التعاون» و«الارتقاء»', jaysh), 'ar')).toEqual([
      { kind: 'FRAME', text: 'دعا ', lang: 'ar' },
      { kind: 'SPEAKER', text: 'الجيش', lang: 'ar' },
      { kind: 'FRAME', text: ' إلى ', lang: 'ar' },
      { kind: 'WORDS', text: '«', lang: 'ar' },
      { kind: 'VERBATIM', text: 'تعميق التعاون', lang: 'ar' },
      { kind: 'WORDS', text: '» و«', lang: 'ar' },
      { kind: 'VERBATIM', text: 'الارتقاء', lang: 'ar' },
      { kind: 'WORDS', text: '»', lang: 'ar' },
    ])
  })

  it('have the marks of a direct one in the frame, and names in their own language', () => {
    expect(telling(told('SAID', 'said', '“Yes.”', okafor), 'ar')).toEqual([
      { kind: 'FRAME', text: 'قال ', lang: 'ar' },
      { kind: 'SPEAKER', text: 'Okafor', lang: 'und' },
      { kind: 'FRAME', text: ': ', lang: 'ar' },
      { kind: 'FRAME', text: '“', lang: 'en' },
      { kind: 'VERBATIM', text: 'Yes.', lang: 'en' },
      { kind: 'FRAME', text: '”', lang: 'en' },
    ])
  })

  it('keep words whose verbatim parts are not among them', () => {
    const input = { ...told('SAID', 'said', 'it was “bad”', okafor), verbatim: ['good', '', 'bad'] }
    expect(telling(input, 'en').at(-1)).toEqual({ kind: 'WORDS', text: 'it was “bad”', lang: 'en' })
  })
})

describe('plain text', () => {
  it('isolates names and words that are written the other way, the marks with them', () => {
    const plainly = (input: TellingInput, lang: TellingLanguage): string =>
      plainTelling(telling(input, lang), lang)
    expect(plainly(told('SAID', 'said', '“Yes.”', [named('Okafor'), named('Danjuma')]), 'ar')).toBe(
      'قال \u2066Okafor\u2069 و\u2066Danjuma\u2069: \u2066“Yes.”\u2069',
    )
    expect(plainly(told('DENIED', 'نفى', '«لا»', [named('الجيش')]), 'en')).toBe(
      '\u2067الجيش\u2069 issued a denial with the words: \u2067«لا»\u2069',
    )
    expect(plainly(told('EXPRESSED', 'ندد', 'الهجوم', okafor), 'en')).toBe(
      'Okafor expressed disapproval (in the article: \u2067ندد\u2069; reported speech): \u2067الهجوم\u2069',
    )
  })

  it('is one line without controls that a terminal or a bidi algorithm obeys', () => {
    const input = told('SAID', 'said', 'the\n\twar\u0000 \u202Eis\u2069\u001B[31m over', okafor)
    expect(plain(input, 'en')).toBe('Okafor said that the war is[31m over')
  })

  it.each([
    [
      'at a blank',
      told('DENIED', 'denied', 'taking the money, or a boat', okafor),
      40,
      'Okafor denied taking the money, or a…',
    ],
    [
      'without a comma at the end',
      told('DENIED', 'denied', 'taking the money, or a boat', okafor),
      34,
      'Okafor denied taking the money…',
    ],
    [
      'inside the marks',
      told('SAID', 'said', '“We will rebuild the city”', okafor),
      30,
      'Okafor said: “We will…”',
    ],
    [
      'with marks of its own closed',
      told('SAID', 'said', 'it was “a very big disaster” then', okafor),
      34,
      'Okafor said that it was “a very…”',
    ],
    [
      'to nothing but who did what',
      told('DENIED', 'denied', 'taking the money', okafor),
      3,
      'Okafor denied …',
    ],
    [
      'not at all when it is short',
      told('DENIED', 'denied', 'taking the money', okafor),
      30,
      'Okafor denied taking the money',
    ],
    ['between graphemes', told('SAID', 'said', '“👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻”', okafor), 28, 'Okafor said: “👩‍💻👩‍💻…”'],
  ])('is shortened %s', (_, input, limit, expected) => {
    const shown = plainTelling(telling(input, 'en'), 'en', limit)
    expect(shown).toBe(expected)
    if (limit > 20) expect(shown.length).toBeLessThanOrEqual(limit)
  })
})
