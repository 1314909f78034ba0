import { describe, expect, it } from 'vitest'
import { moveOf, roleOf } from '../../src/client/desk/article-keys.ts'
import { changes, type Edit, editOf, rebased, spansOf } from '../../src/client/desk/correction.ts'
import { doubtsOf } from '../../src/client/desk/doubts.ts'
import { letterOf } from '../../src/client/desk/letter.ts'
import { ingestInput } from '../../src/client/desk/paste.ts'
import { addressOf, readPlace } from '../../src/client/desk/place.ts'
import { linesOf, windowAround } from '../../src/client/desk/segments.ts'
import { moved, nudged, stopAt, stopsOf, trimmed } from '../../src/client/desk/stops.ts'
import type { Statement } from '../../src/client/desk/types.ts'
import { deskWords } from '../../src/words/desk.ts'
import { percentIn } from '../../src/words/format.ts'

const text = 'Lind said “it goes on”.\n\nقال سامي إن «العمل مستمر».'
const whole = { start: 0, end: text.length }
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const exact = ({ start, end }: { start: number; end: number }) => text.slice(start, end)

const evidence = (
  role: Statement['evidence'][number]['role'],
  words: string,
  link: number | null = null,
) => ({
  role,
  ...at(words),
  exact: words,
  link,
})
const statement: Statement = {
  id: 'stm_1',
  version: '7',
  text: 'it goes on',
  kind: 'DIRECT',
  act: 'SAID',
  cue: 'said',
  lang: 'en',
  doubts: [],
  within: null,
  confidence: 0.4,
  review: 'DRAFT',
  said: null,
  attributions: [
    {
      speaker: { slug: 'lind', name: 'Lind', kind: 'PERSON', draft: true },
      role: null,
      basis: 'COREFERENCE',
      standing: 'ASSERTED',
      note: null,
    },
  ],
  chain: [
    { position: 1, name: 'Ada', source: null, speaker: { slug: 'ada', kind: 'PERSON', draft: false } },
    {
      position: 2,
      name: 'Agency',
      source: { slug: 'agency', kind: 'NEWS_AGENCY', draft: false },
      speaker: null,
    },
    { position: 3, name: 'Paper', source: { slug: 'paper', kind: 'NEWSPAPER', draft: false }, speaker: null },
  ],
  topics: [],
  document: { slug: 'd', title: null, lang: 'en', publisher: { slug: 'paper' }, wire: null },
  evidence: [
    evidence('CONTENT', 'it goes on'),
    evidence('VERBATIM', 'it goes on'),
    evidence('CUE', 'said'),
    evidence('SPEAKER', 'Lind'),
  ],
}

describe('the cursor of the article', () => {
  const stops = stopsOf(text, whole, 'en')

  it('is at words and at marks of punctuation, in both scripts', () => {
    expect(stops.map(exact)).toEqual('Lind said “ it goes on ” . قال سامي إن « العمل مستمر » .'.split(' '))
  })

  it.each([
    ['next', 'said', '“'],
    ['previous', 'said', 'Lind'],
    ['lineEnd', 'said', '.'],
    ['lineStart', 'goes', 'Lind'],
    ['nextLine', 'said', 'قال'],
    ['nextLine', 'العمل', 'العمل'],
    ['previousLine', 'العمل', 'Lind'],
    ['start', 'العمل', 'Lind'],
    ['previous', 'Lind', 'Lind'],
  ] as const)('goes %s from %s to %s', (move, from, to) => {
    const stop = stops[moved(text, stops, stopAt(stops, at(from).start), move)]
    expect(stop && exact(stop)).toBe(to)
  })

  it.each([
    ['ltr', 'ArrowRight', 'next'],
    ['rtl', 'ArrowRight', 'previous'],
    ['rtl', 'ArrowLeft', 'next'],
    ['ltr', 'ArrowDown', 'nextLine'],
  ] as const)('takes in %s the key %s for %s', (dir, key, move) => {
    expect(moveOf({ key, code: key, ctrlKey: false, metaKey: false, shiftKey: false }, dir)).toBe(move)
  })

  it('gives roles by letters of either keyboard, and adds with Shift', () => {
    const plain = { ctrlKey: false, metaKey: false, shiftKey: false }
    expect(roleOf({ key: 'ؤ', code: 'KeyC', ...plain })).toEqual({ role: 'CONTENT', add: false })
    expect(roleOf({ key: 'V', code: 'KeyV', ...plain, shiftKey: true })).toEqual({
      role: 'VERBATIM',
      add: true,
    })
    expect(roleOf({ key: 'c', code: 'KeyC', ...plain, ctrlKey: true })).toBeNull()
    expect(roleOf({ key: 'x', code: 'KeyX', ...plain })).toBeNull()
    expect(letterOf({ key: '؟', code: 'Slash' })).toBe('?')
    expect(letterOf({ key: 'Escape', code: 'Escape' })).toBe('Escape')
  })

  it.each([
    ['start', -1, 'goes', 'it goes'],
    ['start', 1, 'it goes', 'goes'],
    ['end', 1, 'goes', 'goes on'],
    ['end', -1, 'goes on', 'goes'],
    ['end', -1, 'goes', 'goes'],
  ] as const)('moves the %s by %i: %s becomes %s', (edge, by, from, to) => {
    expect(exact(nudged(stops, at(from), edge, by))).toBe(to)
  })

  it('leaves blanks out of what a mouse has selected', () => {
    expect(trimmed(text, { start: 4, end: 10 })).toEqual(at('said'))
    expect(trimmed(text, { start: 4, end: 5 })).toBeNull()
  })
})

describe('the marks of the article', () => {
  it('cut it wherever one begins or ends, and lose no character', () => {
    const spans = [
      { role: 'CONTENT' as const, ...at('it goes on') },
      { role: 'VERBATIM' as const, ...at('goes on') },
    ]
    const lines = linesOf(text, whole, { spans, others: [at('العمل مستمر')], selection: at('on') })
    expect(lines.map(({ parts }) => parts.map((part) => part.text).join('')).join('\n')).toBe(text)
    for (const { parts } of lines)
      for (const part of parts) expect(text.startsWith(part.text, part.start)).toBe(true)
    const parts = lines.flatMap((line) => line.parts)
    const found = (words: string) => parts.find((part) => part.text.trim() === words)
    expect(found('it')).toMatchObject({ roles: ['CONTENT'], first: ['CONTENT'] })
    expect(found('goes')).toMatchObject({ roles: ['CONTENT', 'VERBATIM'], first: ['VERBATIM'] })
    expect(found('on')).toMatchObject({ first: [], selected: true })
    expect(found('العمل مستمر')).toMatchObject({ roles: [], other: true })
  })

  it('are drawn near the statement alone in a long text, by whole lines', () => {
    const long = 'A line of a book.\n'.repeat(10_000)
    const { start, end } = windowAround(long, 90_000)
    expect(start).toBeGreaterThan(0)
    expect(end).toBeLessThan(long.length)
    expect([long[start - 1], long[end]]).toEqual(['\n', '\n'])
    expect(windowAround('short', 2)).toEqual({ start: 0, end: 5 })
  })
})

describe('a correction', () => {
  const from = editOf(statement)

  it('begins as the statement is, without the outlet that the server adds', () => {
    expect(from.chain.map(({ is, who }) => [is, who.slug])).toEqual([
      ['speaker', 'ada'],
      ['source', 'agency'],
    ])
    expect(spansOf(from).map(({ role }) => role)).toEqual(['CONTENT', 'VERBATIM', 'CUE', 'SPEAKER'])
    expect(changes(from, from)).toEqual({})
  })

  it('sends what has changed and nothing else, and is taken back by its mirror', () => {
    const words = { ...at('goes on'), exact: 'goes on' }
    const said = { edtf: ' 2024 ', basis: 'INFERRED' as const, note: '', phrase: null }
    const to: Edit = { ...from, content: [words], cue: null, said }
    expect(changes(from, to)).toEqual({
      content: [words],
      cue: null,
      said: { edtf: '2024', basis: 'INFERRED', note: null, phrase: null },
    })
    expect(changes(to, from)).toMatchObject({ cue: { exact: 'said' }, said: null })
  })

  it('names a known speaker by slug and a new one by name', () => {
    const created = { name: ' Ada ', lang: 'en', kind: 'PERSON' as const, slug: '' }
    const rest = { role: null, basis: 'NAMED' as const, standing: 'ASSERTED' as const, note: '' }
    const to = { ...from, attributions: [...from.attributions, { who: { created }, ...rest }] }
    expect(changes(from, to).attributions).toEqual([
      { speaker: 'lind', role: null, basis: 'COREFERENCE', standing: 'ASSERTED', note: null },
      {
        newSpeaker: { name: 'Ada', lang: 'en', kind: 'PERSON' },
        basis: 'NAMED',
        standing: 'ASSERTED',
        note: null,
      },
    ])
  })

  it('names each link for what it is, and takes a statement out of another', () => {
    const told = editOf({ ...statement, within: { id: 'stm_2', attributions: [] } })
    const to: Edit = { ...told, act: 'DENIED', within: null, chain: told.chain.toReversed() }
    const words = { words: null, cue: null }
    expect(changes(told, to)).toEqual({
      act: 'DENIED',
      within: null,
      chain: [
        { source: 'agency', ...words },
        { speaker: 'ada', ...words },
      ],
    })
    expect(changes(told, { ...told, lang: 'fr' })).toEqual({ lang: 'fr' })
    expect(changes(to, told)).toMatchObject({ act: 'SAID', within: 'stm_2' })
  })

  it('stays as typed on a newer state, whose other fields it takes', () => {
    const typed = { ...from, lang: 'fr' }
    const newer = { ...from, lang: 'de', cue: null }
    expect(rebased(from, typed, newer)).toMatchObject({ lang: 'fr', cue: null })
  })
})

describe('what the desk says and sends', () => {
  it('names the doubts of the extractor', () => {
    expect(doubtsOf(statement).map(({ kind }) => kind)).toEqual([
      'lowConfidence',
      'coreference',
      'newName',
      'noDate',
    ])
  })

  it.each([
    [['HIDDEN_SUBJECT', 'NO_SPEAKER'], 'COREFERENCE', ['noSpeaker']],
    [['HIDDEN_SUBJECT', 'NO_SPEAKER'], 'INFERRED', ['hiddenSubject']],
    [['NOUN_PHRASE', 'PARENTHESIS', 'NESTED'], 'NAMED', ['firstWord', 'extent', 'nested']],
    [['GENERIC_SPEAKER', 'OPEN_QUOTATION'], 'NAMED', ['nameless', 'openQuotation']],
  ] as const)('shows the doubts %j of a speaker who is %s', (doubts, basis, kinds) => {
    const attributions = statement.attributions.map((one) => ({ ...one, basis }))
    const found = doubtsOf({ ...statement, doubts, attributions }).map(({ kind }) => kind)
    expect(found.slice(1, 1 + kinds.length)).toEqual(kinds)
    for (const lang of ['ar', 'en'] as const)
      for (const kind of found) expect(deskWords[lang].doubt[kind]).toMatch(/\p{L}/u)
  })

  it('shows a note as it is', () => {
    const attributions = statement.attributions.map((one) => ({ ...one, note: 'doubts: nested' }))
    expect(doubtsOf({ ...statement, attributions })).toContainEqual({ kind: 'note', text: 'doubts: nested' })
  })

  it('keeps its place in the address', () => {
    const place = {
      view: 'paste',
      document: 'a&b',
      statement: null,
      state: 'REJECTED',
      text: 'a b',
      order: 'DOCUMENT_ORDER',
    } as const
    expect(readPlace(addressOf(place))).toEqual(place)
    expect(readPlace('')).toEqual({
      view: 'review',
      document: null,
      statement: null,
      state: 'DRAFT',
      text: '',
      order: 'LEAST_CONFIDENT',
    })
  })

  it('sends a text as it was pasted and leaves out what is empty', () => {
    const blank = { title: '', url: ' ', publisher: ' AFP ', wire: '', published: '', lang: '' }
    expect(ingestInput({ format: 'html', body: ' <p>x</p>\n', ...blank })).toEqual({
      html: ' <p>x</p>\n',
      publisher: 'AFP',
    })
    expect(ingestInput({ format: 'text', body: ' ', ...blank })).toEqual({ publisher: 'AFP' })
  })

  it('counts in Arabic as Arabic does', () => {
    const { left } = deskWords.ar
    expect([0, 1, 2, 3, 11, 100].map(left)).toEqual([
      'لا مسودات باقية',
      'الباقي: مسودة واحدة',
      'الباقي: مسودتان',
      'الباقي: ٣ مسودات',
      'الباقي: ١١ مسودة',
      'الباقي: ١٠٠ مسودة',
    ])
    expect(percentIn('ar', 0.9)).toContain('٩٠')
  })
})
