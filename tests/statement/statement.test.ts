import { describe, expect, it } from 'vitest'
import { canonicalDraft, kindOf, spansOf, statementText } from '../../src/statement/statement.ts'
import { draftWith, spanOf, spansFor } from './drafts.ts'

const deepen = 'دعا إلى «تعميق التعاون» و«الارتقاء بالعلاقات».'
const era = 'قال إن «العلاقات» (مع الصين) «جديدة».'
const limits = 'He said “no limits”, then: “a new era”.'
const nested = 'He said “she told me ‘never again’ twice”.'

describe('kindOf', () => {
  it.each([
    ['INDIRECT', 'no marks, Arabic', 'قال إنها الأكبر', ['إنها الأكبر'], []],
    ['INDIRECT', 'no marks, English', 'He said it was big', ['it was big'], []],
    ['DIRECT', 'content between the marks, Arabic', 'قال «نعم».', ['نعم'], ['نعم']],
    ['DIRECT', 'content between the marks, English', 'He said “yes”.', ['yes'], ['yes']],
    ['DIRECT', 'content with its marks', 'قال «نعم».', ['«نعم»'], ['نعم']],
    ['DIRECT', 'content with brackets around the marks', 'قال («نعم»)', ['(«نعم»)'], ['نعم']],
    [
      'MIXED',
      'a conjunction between quotations, Arabic',
      deepen,
      ['«تعميق التعاون» و«الارتقاء بالعلاقات»'],
      ['تعميق التعاون', 'الارتقاء بالعلاقات'],
    ],
    [
      'MIXED',
      'a word between quotations, English',
      limits,
      ['“no limits”, then: “a new era”'],
      ['no limits', 'a new era'],
    ],
    [
      'MIXED',
      'a bracketed word between quotations',
      era,
      ['«العلاقات» (مع الصين) «جديدة»'],
      ['العلاقات', 'جديدة'],
    ],
    ['MIXED', 'a word before the quotation', 'شراكة «بلا حدود»', ['شراكة «بلا حدود»'], ['بلا حدود']],
    ['MIXED', 'a word after the quotation', '«ممكِّن حاسم» للحرب', ['«ممكِّن حاسم» للحرب'], ['ممكِّن حاسم']],
    ['MIXED', 'a number after the quotation', '«نعم» ٣', ['«نعم» ٣'], ['نعم']],
    [
      'DIRECT',
      'content in two parts, both verbatim',
      limits,
      ['no limits', 'a new era'],
      ['no limits', 'a new era'],
    ],
    ['MIXED', 'content in two parts, one verbatim', limits, ['no limits', 'a new era'], ['a new era']],
    [
      'DIRECT',
      'marks inside marks, told as one',
      nested,
      ['she told me ‘never again’ twice'],
      ['she told me ‘never again’ twice'],
    ],
    [
      'DIRECT',
      'marks inside marks, told as both',
      nested,
      ['she told me ‘never again’ twice'],
      ['she told me ‘never again’ twice', 'never again'],
    ],
    ['MIXED', 'only the inner marks told', nested, ['she told me ‘never again’ twice'], ['never again']],
    ['DIRECT', 'quotations whose border is punctuation', '“Yes,” “no.”', ['“Yes,” “no.”'], ['Yes,', 'no.']],
    ['MIXED', 'verbatim words outside the content', 'He said “yes” to it', ['to it'], ['yes']],
  ] as const)('is %s for %s', (kind, _, text, CONTENT, VERBATIM) => {
    expect(kindOf(text, spansFor(text, { CONTENT, VERBATIM }))).toBe(kind)
  })

  it('does not depend on the order in which the spans are given', () => {
    const spans = spansFor(limits, {
      CONTENT: ['“no limits”, then: “a new era”'],
      VERBATIM: ['no limits', 'then', 'a new era'],
    })
    expect(kindOf(limits, spans)).toBe('DIRECT')
    expect(kindOf(limits, [...spans].reverse())).toBe('DIRECT')
  })
})

describe('canonicalDraft', () => {
  it('sorts spans by role, then by place, whatever order they come in', () => {
    const spans = [
      ...spansFor(limits, {
        CONTENT: ['no limits', 'a new era'],
        VERBATIM: ['no limits', 'a new era'],
        CUE: ['said'],
        SPEAKER: ['He'],
        SAID: ['then'],
      }),
      spanOf(limits, 'SOURCE', 'era', 1),
      spanOf(limits, 'SOURCE_CUE', 'new', 1),
    ]
    expect(canonicalDraft(draftWith({ spans: spans.toReversed() })).spans).toEqual(spans)
  })

  it('sorts spans that start together by their end', () => {
    const spans = spansFor(nested, { VERBATIM: ['never', 'never again'] })
    expect(canonicalDraft(draftWith({ spans: spans.toReversed() })).spans).toEqual(spans)
  })

  it('sorts topics, and keeps the order of what has one: speakers and chain', () => {
    const attributions = ['b', 'a'].map((speaker) => ({
      speaker,
      role: null,
      basis: 'NAMED' as const,
      standing: 'ASSERTED' as const,
      note: null,
    }))
    const draft = draftWith({ topics: ['war', 'economy'], chain: ['z', 'afp'], attributions })
    expect(canonicalDraft(draft)).toEqual({ ...draft, topics: ['economy', 'war'] })
  })

  it('leaves the draft that it was given as it was', () => {
    const draft = draftWith({
      topics: ['war', 'economy'],
      spans: spansFor(limits, { CUE: ['said'], CONTENT: ['a new era'] }),
    })
    const copy = structuredClone(draft)
    canonicalDraft(draft)
    expect(draft).toEqual(copy)
  })
})

describe('statementText', () => {
  it.each([
    ['the content, Arabic', deepen, { CONTENT: ['تعميق التعاون'] }, 'تعميق التعاون'],
    ['the content, English', limits, { CONTENT: ['a new era'] }, 'a new era'],
    [
      'parts joined by dots',
      limits,
      { CONTENT: ['no limits', 'a new era'], CUE: ['said'] },
      'no limits … a new era',
    ],
    ['nothing without content', limits, { CUE: ['said'], VERBATIM: ['no limits'] }, ''],
  ])('gives %s', (_, text, words, expected) => {
    expect(statementText(spansFor(text, words))).toBe(expected)
  })
})

describe('spansOf', () => {
  it('gives the spans of one role in their order', () => {
    const spans = spansFor(limits, { VERBATIM: ['a new era', 'no limits'], CUE: ['said'] })
    expect(spansOf(spans, 'VERBATIM').map(({ exact }) => exact)).toEqual(['a new era', 'no limits'])
    expect(spansOf(spans, 'SPEAKER')).toEqual([])
  })
})
