import { describe, expect, it } from 'vitest'
import {
  changes,
  type Correcting,
  type Edit,
  type EditedAttribution,
  noNames,
  plainAttribution,
} from '../../src/client/desk/correction.ts'
import { fieldOf } from '../../src/client/desk/field-names.ts'
import { understood } from '../../src/client/desk/dates.ts'
import { ingestInput } from '../../src/client/desk/paste.ts'
import { Queue } from '../../src/client/desk/queue.ts'
import { isTyped, notReady, speakerTwice } from '../../src/client/desk/ready.ts'
import { hasWords, merged } from '../../src/client/desk/span-parts.ts'
import type { Statement } from '../../src/client/desk/types.ts'
import { deskWords } from '../../src/words/desk.ts'

const from: Edit = {
  lang: 'en',
  act: 'SAID',
  within: null,
  content: [],
  verbatim: [],
  cue: null,
  speaker: null,
  attributions: [],
  chain: [],
  topics: [],
  said: { edtf: '', basis: 'STATED', note: '', phrase: null },
}
const dated: Edit = { ...from, said: { ...from.said, edtf: '٢٠٢٤-۱۰' } }
const form: Correcting = { base: {} as Statement, from, edit: dated, why: 'w', names: noNames }
const known = (slug: string): EditedAttribution => ({
  ...plainAttribution,
  who: { known: { slug, name: slug } },
})
const created = (name: string, slug = ''): EditedAttribution => ({
  ...plainAttribution,
  who: { created: { name, lang: 'en', kind: 'PERSON', slug } },
})

describe('a correction that is to be sent', () => {
  it('is ready when it changes something, says why, and leaves no name open', () => {
    expect(notReady(form)).toBeNull()
    expect(notReady({ ...form, why: ' ' })).toMatchObject({ code: 'WHY_EMPTY', field: 'why' })
    expect(notReady({ ...form, edit: from })).toMatchObject({ code: 'NOTHING_CHANGED' })
    const open = { ...form, edit: from, why: '', names: { ...noNames, 'find-source': 'AFP' } }
    expect(notReady(open)).toMatchObject({ code: 'NAME_OPEN', field: 'find-source' })
    expect(isTyped(open)).toBe(true)
    expect(isTyped({ ...open, names: noNames })).toBe(false)
  })

  it('of a new statement has words and a speaker, and needs no reason', () => {
    const base = { version: '0' } as Statement
    const content = [{ start: 0, end: 3, exact: 'Yes' }]
    const blank = { ...form, base, why: '' }
    expect(notReady(blank)).toMatchObject({ code: 'WORDS_EMPTY', field: 'content' })
    const worded = { ...blank, edit: { ...dated, content, attributions: [] } }
    expect(notReady(worded)).toMatchObject({ code: 'SPEAKER_EMPTY', field: 'attributions' })
    expect(notReady({ ...worded, edit: { ...worded.edit, attributions: [known('lind')] } })).toBeNull()
  })

  it('names no speaker twice; a namesake has a slug', () => {
    expect(speakerTwice([created('Ada Holm'), known('lind'), created(' ada  holm')])).toBe(2)
    expect(speakerTwice([known('lind'), known('lind')])).toBe(1)
    expect(speakerTwice([created('Ada'), created('Ada', 'ada-2')])).toBeNull()
    const attributions = [created('Ada'), created('Ada')]
    expect(notReady({ ...form, edit: { ...dated, attributions } })).toMatchObject({ code: 'SPEAKER_TWICE' })
  })

  it('has the digits of a date as the record does', () => {
    expect(changes(from, dated)).toMatchObject({ said: { edtf: '2024-10' } })
    const blank = { format: 'text', body: 'x', title: '٣', url: '', publisher: '', wire: '', lang: '' }
    expect(ingestInput({ ...blank, published: '٢٠٢٦-٠٢-٢٨' })).toMatchObject({
      title: '٣',
      published: '2026-02-28',
    })
  })

  it('has a date as the record does, however it was written, and none that is not clear', () => {
    const of = (edtf: string) => ({ ...form, edit: { ...from, said: { ...from.said, edtf } } })
    expect(changes(from, of('٣ آذار ٢٠٢٦').edit)).toMatchObject({ said: { edtf: '2026-03-03' } })
    expect(notReady(of('March 3, 2026'))).toBeNull()
    expect(notReady(of('03/04/2026'))).toMatchObject({ code: 'DATE_AMBIGUOUS', field: 'said' })
    expect(notReady(of('soon'))).toMatchObject({ code: 'DATE_UNREAD', field: 'said' })
    // What is on record may be in a form that nobody types.
    const old = of('Y-17e7').edit
    expect(notReady({ ...form, from: old, edit: { ...old, act: 'DENIED' } })).toBeNull()
  })

  it.each([
    ['en', '٣ آذار ٢٠٢٦', { kind: 'DATE', edtf: '2026-03-03', text: '3 March 2026' }],
    ['ar', '3 March 2026', { kind: 'DATE', edtf: '2026-03-03', text: '٣ مارس ٢٠٢٦' }],
    ['en', '2022-02~/..', { kind: 'DATE', edtf: '2022-02~/..', text: 'since about February 2022' }],
    ['ar', '2023', { kind: 'DATE', edtf: '2023', text: '٢٠٢٣' }],
    [
      'en',
      '03/04/2026',
      { kind: 'AMBIGUOUS', text: expect.stringContaining('3 April 2026 or 4 March 2026') },
    ],
    ['ar', '03/04/2026', { kind: 'AMBIGUOUS', text: expect.stringContaining('٣ أبريل ٢٠٢٦ أو ٤ مارس ٢٠٢٦') }],
    ['en', 'soon', { kind: 'UNREAD', text: expect.stringContaining('3 March 2026') }],
    ['en', ' ', null],
  ] as const)('says in %s how it understands %s', (lang, typed, told) => {
    expect(understood(typed, lang, deskWords[lang])).toEqual(told)
  })
})

describe('the parts of a statement', () => {
  const text = 'it goes on and on'
  const part = (start: number, end: number) => ({ start, end, exact: text.slice(start, end) })

  it('become one where they overlap', () => {
    expect(merged([part(8, 14), part(0, 10)])).toEqual([part(0, 14)])
    expect(merged([part(0, 14), part(3, 7)])).toEqual([part(0, 14)])
    expect(merged([part(8, 10), part(0, 7)])).toEqual([part(0, 7), part(8, 10)])
  })

  it('are more than punctuation', () => {
    expect(['، ».', '—', 'goes.', '«قال'].map(hasWords)).toEqual([false, false, true, true])
  })
})

describe('a refusal', () => {
  it.each([
    ['why', 'why'],
    ['correction.said.edtf', 'edtf'],
    ['correction.said.note', 'date-note'],
    ['correction.lang', 'words-lang'],
    ['correction.attributions.1.newSpeaker.name', 'new-name-1'],
    ['correction.attributions[0].speaker', 'find-speaker'],
    ['correction.chain.0.source', 'find-source'],
    ['correction.act', 'act'],
    ['day', 'day'],
    ['published', 'paste-published'],
    ['lang', 'paste-lang'],
  ])('of %s is shown at #%s', (field, id) => {
    expect(fieldOf(deskWords.en, field)?.id).toBe(id)
  })

  it('of a field that nobody knows has no place', () => {
    expect(fieldOf(deskWords.en, 'version')).toBeNull()
  })
})

describe('the queue of one article', () => {
  const place = {
    view: 'review',
    document: 'a',
    statement: null,
    state: 'DRAFT',
    text: '',
    order: 'LEAST_CONFIDENT',
  } as const
  const of = (slug: string) => ({ id: slug, review: 'DRAFT', document: { slug } }) as Statement

  it('takes back its own statements alone', () => {
    const queue = new Queue(() => Promise.reject(new Error('nothing is asked')), 'en', place)
    expect(queue.bringBack(of('b'))).toBe(false)
    expect([queue.items.length, queue.left]).toEqual([0, 0])
    expect(queue.bringBack(of('a'))).toBe(true)
    expect([queue.items.length, queue.left]).toEqual([1, 1])
  })
})

describe('Arabic hints', () => {
  it('show each date from its beginning', () => {
    const { edtfHint, publishedHint, dayHint, dateUnread } = deskWords.ar
    for (const hint of [edtfHint, publishedHint, dayHint, dateUnread])
      expect(hint.replace(/\u2066[^\u2069]*\u2069/g, '')).not.toMatch(/\d/)
  })
})
