import { describe, expect, it } from 'vitest'
import { brokenLaws, ensureLaws } from '../../src/statement/laws.ts'
import { type Attribution, type StatementDraft } from '../../src/statement/statement.ts'
import { draftWith, putin, spanOf, spansFor } from './drafts.ts'

const text = 'قال بوتين إن «العلاقات» جديدة 😀، وفقاً لوكالة فرانس برس. He said “yes”.'
const spans = spansFor(text, {
  CONTENT: ['«العلاقات» جديدة'],
  VERBATIM: ['العلاقات'],
  CUE: ['قال'],
  SPEAKER: ['بوتين'],
})
const lawful = draftWith({ kind: 'MIXED', spans })
const doubtful = (standing: Attribution['standing'], note: string | null): readonly Attribution[] => [
  { ...putin, standing, note },
]

describe('a draft that keeps every law', () => {
  it.each<[string, string | null, StatementDraft]>([
    ['an Arabic one', 'afp', lawful],
    [
      'an English one',
      'afp',
      draftWith({
        kind: 'DIRECT',
        lang: 'en',
        spans: spansFor(text, { CONTENT: ['yes'], VERBATIM: ['yes'] }),
      }),
    ],
    ['one without quotation', 'afp', draftWith({ spans: spansFor(text, { CONTENT: ['جديدة 😀'] }) })],
    ['one whose outlet nobody knows', null, { ...lawful, chain: [] }],
    ['one with a chain of three', 'afp', { ...lawful, chain: ['kremlin', 'tass', 'afp'] }],
    [
      'one with the words of its last link',
      'afp',
      {
        ...lawful,
        spans: [
          ...spans,
          spanOf(text, 'SOURCE', 'وكالة فرانس برس', 1),
          spanOf(text, 'SOURCE_CUE', 'وفقاً', 1),
        ],
      },
    ],
    [
      'one with two speakers',
      'afp',
      { ...lawful, attributions: [putin, { ...putin, speaker: 'xi-jinping' }] },
    ],
    [
      'one in doubt, with a reason',
      'afp',
      { ...lawful, attributions: doubtful('DISPUTED', 'The sense speaks against it.') },
    ],
  ])('%s', (_, outlet, draft) => {
    expect(brokenLaws(text, outlet, draft)).toEqual([])
    expect(() => ensureLaws(text, outlet, draft)).not.toThrow()
  })
})

describe('a draft that breaks one law is refused with that law', () => {
  it.each<[string, Partial<StatementDraft>, string]>([
    [
      'a span past the end of the text',
      { spans: [...spans, { role: 'CUE', start: 70, end: 99, exact: 'x', link: null }] },
      'expected CUE 69–98 inside the text of 71 code points',
    ],
    [
      'a span that is empty',
      { spans: [...spans, { role: 'CUE', start: 3, end: 3, exact: '', link: null }] },
      'expected CUE 3–3 inside the text of 71 code points',
    ],
    [
      'a span that cuts an emoji in two',
      { spans: [...spans, { role: 'SAID', start: 30, end: 31, exact: '\uD83D', link: null }] },
      'expected SAID 30–31 inside the text of 71 code points',
    ],
    [
      'a span that says other words',
      { spans: [...spans, { role: 'CUE', start: 0, end: 3, exact: 'زعم', link: null }] },
      'expected CUE 0–3 to say "زعم", got "قال"',
    ],
    [
      'no content',
      { kind: 'INDIRECT', spans: spansFor(text, { CUE: ['قال'] }) },
      'expected content, got none',
    ],
    [
      'verbatim words outside the content',
      { spans: [...spans, ...spansFor(text, { VERBATIM: ['yes'] })] },
      'expected verbatim words inside the content, got "yes" outside it',
    ],
    [
      'verbatim words that reach out of the content',
      { kind: 'DIRECT', spans: spansFor(text, { CONTENT: ['“yes', '”'], VERBATIM: ['yes', 'yes”'] }) },
      'expected verbatim words inside the content, got "yes”" outside it',
    ],
    [
      'a kind that the marks do not show',
      { kind: 'DIRECT' },
      'expected kind MIXED by the quotation marks, got DIRECT',
    ],
    ['no speaker', { attributions: [] }, 'expected a speaker, got none'],
    [
      'a speaker twice',
      { attributions: [putin, putin] },
      'expected each speaker once, got vladimir-putin twice',
    ],
    [
      'a dispute without a reason',
      { attributions: doubtful('DISPUTED', null) },
      'expected a note that says why vladimir-putin is DISPUTED, got none',
    ],
    [
      'a rejection without a reason',
      { attributions: doubtful('REJECTED', '') },
      'expected a note that says why vladimir-putin is REJECTED, got none',
    ],
    ['a chain that ends elsewhere', { chain: ['afp', 'tass'] }, 'expected the chain to end at afp, got tass'],
    ['a chain that is empty', { chain: [] }, 'expected the chain to end at afp, got an empty chain'],
    [
      'a source twice in the chain',
      { chain: ['afp', 'tass', 'afp'] },
      'expected each source of the chain once, got afp twice',
    ],
    [
      'a span of a link past the chain',
      { spans: [...spans, spanOf(text, 'SOURCE', 'وكالة فرانس برس', 2)] },
      'expected SOURCE to belong to one of 1 links, got link 2',
    ],
    [
      'a span of a link before the chain',
      { spans: [...spans, spanOf(text, 'SOURCE_CUE', 'وفقاً', 0)] },
      'expected SOURCE_CUE to belong to one of 1 links, got link 0',
    ],
    [
      'words of a source without a link',
      { spans: [...spans, { ...spanOf(text, 'SOURCE', 'وكالة فرانس برس', 1), link: null }] },
      'expected SOURCE to belong to one of 1 links, got none',
    ],
    [
      'a link where there is no source',
      { spans: [...spans, { ...spanOf(text, 'SAID', 'قال', 1), link: 1 }] },
      'expected SAID to belong to no link, got link 1',
    ],
    ['a confidence beyond certainty', { confidence: 1.5 }, 'expected a confidence of 0 to 1, got 1.5'],
    [
      'a dispute with a blank for a reason',
      { attributions: doubtful('DISPUTED', ' \n') },
      'expected a note that says why vladimir-putin is DISPUTED, got none',
    ],
    ['a topic twice', { topics: ['war', 'economy', 'war'] }, 'expected each topic once, got war twice'],
  ])('%s', (_, change, message) => {
    expect(brokenLaws(text, 'afp', { ...lawful, ...change })).toEqual([message])
  })
})

describe('a draft that breaks several laws', () => {
  it('is refused with all of them at the same time', () => {
    const draft = { ...lawful, attributions: [], chain: ['tass'], topics: ['war', 'war'] }
    const broken = [
      'expected a speaker, got none',
      'expected the chain to end at afp, got tass',
      'expected each topic once, got war twice',
    ]
    expect(() => ensureLaws(text, 'afp', draft)).toThrow(
      expect.objectContaining({
        code: 'STATEMENT_LAW',
        message: `statement: ${broken.join('; ')}`,
        facts: { broken },
      }),
    )
  })
})
