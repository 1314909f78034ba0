import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Attribution } from '../../src/statement/statement.ts'
import { listSpeakers } from '../../src/store/read/entity-list.ts'
import { loaderOf } from '../../src/store/read/load.ts'
import { findNamed, findNode, findStatement } from '../../src/store/read/lookup.ts'
import { listStatements } from '../../src/store/read/statement-list.ts'
import { fieldKey, type Want } from '../../src/store/read/want.ts'
import { mergeSpeakers } from '../../src/store/write/merge-speakers.ts'
import { disputeAttribution, reviewStatement } from '../../src/store/write/review-statement.ts'
import { saveVocabulary } from '../../src/store/write/save-vocabulary.ts'
import { mergeOf, undoMerge } from '../../src/store/write/undo-merge.ts'
import { dump } from '../newsroom/seed/seed-folder.ts'
import { engines, type TestStore, testStore } from '../helpers/store.ts'
import { spansFor } from '../statement/drafts.ts'
import {
  anna,
  arabic,
  draftOf,
  english,
  historyOf,
  idOf,
  machine,
  problemsOf,
  saveDrafts,
} from './machine-drafts.ts'

const want = (...names: readonly string[]): Want =>
  new Map(names.map((name) => [fieldKey(name, {}), { name, args: {}, want: new Map() }]))
const speakerWant = want('names', 'roles')
const one = arabic
const said = (speaker: string, changes: Partial<Attribution> = {}): Attribution => ({
  speaker,
  role: null,
  basis: 'NAMED',
  standing: 'ASSERTED',
  note: null,
  ...changes,
})
/** The same man under another spelling, whom a machine has taken for somebody else. */
const double = {
  slug: 'wladimir-putin',
  draft: false,
  kind: 'PERSON',
  names: [
    { lang: 'de', text: 'Wladimir Putin' },
    { lang: 'ar', text: 'فلاديمير بوطين' },
  ],
  roles: [
    { key: 'president', names: [{ lang: 'de', text: 'Präsident' }], held: '2012/..' },
    { key: 'candidate', names: [{ lang: 'de', text: 'Kandidat' }], held: null },
  ],
} as const
const facts = ['Statement', 'Span', 'Attribution', 'ChainLink', 'StatementTopic', 'SearchEntry'] as const
const names = ['Speaker', 'SpeakerName', 'SpeakerWord', 'SpeakerRole', 'SpeakerRoleName'] as const

describe.each(engines)('merging speakers on %s', (engine) => {
  let test: TestStore
  const [own, both] = [idOf(one, one.found), idOf(one, one.other)] as const
  beforeEach(async () => {
    test = await testStore(engine)
    await saveVocabulary(test.store, { speakers: [double], sources: [], topics: [] }, machine)
    await saveDrafts(test.store, one, [
      draftOf(one, spansFor(one.text, { CONTENT: [one.found], VERBATIM: [one.quoted] }), {
        attributions: [said('wladimir-putin', { role: 'president' })],
        review: 'REVIEWED',
      }),
      draftOf(one, spansFor(one.text, { CONTENT: [one.other] }), {
        attributions: [
          said('xi-jinping'),
          said('wladimir-putin', { role: 'president', standing: 'REJECTED', note: 'No.' }),
          said('vladimir-putin', { basis: 'COREFERENCE' }),
        ],
        review: 'REVIEWED',
      }),
    ])
  })
  afterEach(async () => {
    expect(await problemsOf(test.store)).toEqual([])
    await test.close()
  })

  const loader = () => loaderOf(test.store.reader())
  const merge = (from = 'wladimir-putin', into = 'vladimir-putin') =>
    mergeSpeakers(test.store, from, into, anna)
  const undo = (id: number, options = {}) => undoMerge(test.store, id, { ...anna, actor: 'omar' }, options)
  const state = async (tables: readonly string[]) => {
    const rows = await dump(test.store)
    return Object.fromEntries(tables.map((table) => [table, rows[table]]))
  }
  const attributionsOf = async (id: string) =>
    (await findStatement(loader(), id, want('attributions')))?.attributions?.map(
      ({ speaker, roleKey, standing, basis }) => [speaker.slug, roleKey, standing, basis],
    )
  const refused = async (work: () => Promise<unknown>, code: string, message: RegExp) => {
    const before = await dump(test.store)
    await expect(work()).rejects.toMatchObject({ code, message: expect.stringMatching(message) as unknown })
    expect(await dump(test.store)).toEqual(before)
  }

  it('gives the survivor every attribution, of two in one statement the better', async () => {
    const before = (await findNamed(loader(), 'speaker', { slug: 'vladimir-putin' }, new Map()))
      ?.statementCount
    expect(await merge()).toMatchObject({ speaker: 'vladimir-putin', statements: 2 })
    expect(await attributionsOf(own)).toEqual([['vladimir-putin', 'president-2', 'ASSERTED', 'NAMED']])
    expect(await attributionsOf(both)).toEqual([
      ['xi-jinping', null, 'ASSERTED', 'NAMED'],
      ['vladimir-putin', null, 'ASSERTED', 'COREFERENCE'],
    ])
    const after = await findNamed(loader(), 'speaker', { slug: 'vladimir-putin' }, new Map())
    expect(after?.statementCount).toBe((before ?? 0) + 1)
  })

  it.each([
    ['slug', { slug: 'wladimir-putin' }],
    ['German name', { name: 'wladimir PUTIN' }],
    ['Arabic name in another spelling', { name: 'فلاديمير بُوطين' }],
  ])('leads from the old %s to the survivor', async (_, naming) => {
    const old = await findNamed(loader(), 'speaker', naming, new Map())
    await merge()
    const found = await findNamed(loader(), 'speaker', naming, speakerWant)
    expect(found?.slug).toBe('vladimir-putin')
    expect(await findNode(loader(), old?.id ?? '', () => new Map())).toMatchObject({ slug: 'vladimir-putin' })
    expect(await findNamed(loader(), 'speaker', { id: old?.id ?? '' }, new Map())).toMatchObject({
      slug: 'vladimir-putin',
    })
    const shown = found?.names?.map(({ text }) => text)
    expect(shown?.[0]).toBe('Vladimir Putin')
    expect(shown).toContain('فلاديمير بوطين')
    expect(found?.roles?.map(({ key }) => key)).toEqual(['president', 'president-2', 'candidate'])
  })

  it('lists and finds the survivor alone, by the words of both', async () => {
    await merge()
    for (const search of ['wladimir', 'vladimir', 'بوطين', 'putin w']) {
      const { edges, totalCount } = await listSpeakers(loader(), { search }, want('nodes', 'totalCount'))
      expect([totalCount, edges[0]?.node.slug]).toEqual([1, 'vladimir-putin'])
    }
    for (const speaker of ['wladimir-putin', 'فلاديمير بوطين', 'vladimir-putin']) {
      const { totalCount } = await listStatements(loader(), { filter: { speaker } }, want('totalCount'))
      expect(totalCount).toBe(7)
    }
  })

  it('undoes it exactly: every row but the history is as it was', async () => {
    const before = await state([...facts, ...names])
    const { merge: id } = await merge()
    expect(await mergeOf(test.store, 'wladimir-putin')).toBe(id)
    expect(await state([...facts, ...names])).not.toEqual(before)
    expect(await undo(id)).toEqual({ speaker: 'wladimir-putin', statements: 2, left: [] })
    expect(await state([...facts, ...names])).toEqual(before)
    expect((await historyOf(test.store, own)).map(({ action, actor }) => [action, actor])).toEqual([
      ['ADDED', 'machine'],
      ['MERGED', 'anna'],
      ['UNMERGED', 'omar'],
    ])
    const [, merged, parted] = await historyOf(test.store, own)
    expect([parted?.before, parted?.after]).toEqual([merged?.after, merged?.before])
    await refused(() => undo(id), 'MERGE_INVALID', /which is undone/)
    await merge()
    await refused(() => undo(id), 'MERGE_INVALID', /which is undone/)
  })

  it('refuses to undo over what was changed since, or leaves just that on request', async () => {
    const { merge: id } = await merge()
    await reviewStatement(test.store, both, { kind: 'CORRECT', correction: { topics: ['economy'] } }, anna)
    await disputeAttribution(test.store, own, { speaker: 'vladimir-putin', note: 'Not sure.' }, anna)
    await refused(() => undo(id), 'MERGE_CHANGED', new RegExp(`1 changed: ${own}$`))
    expect(await undo(id, { partial: true })).toEqual({
      speaker: 'wladimir-putin',
      statements: 1,
      left: [own],
    })
    expect(await attributionsOf(own)).toEqual([['vladimir-putin', 'president-2', 'DISPUTED', 'NAMED']])
    expect(await attributionsOf(both)).toContainEqual(['wladimir-putin', 'president', 'REJECTED', 'NAMED'])
  })

  it('gives the survivor what is ingested later under the old name, with its role', async () => {
    await merge()
    const again = [
      draftOf(english, spansFor(english.text, { CONTENT: [english.other] }), {
        attributions: [said('vladimir-putin'), said('wladimir-putin', { role: 'candidate' })],
      }),
      draftOf(english, spansFor(english.text, { CONTENT: [english.found], VERBATIM: [english.quoted] }), {
        attributions: [said('wladimir-putin', { role: 'candidate' })],
      }),
    ]
    await saveDrafts(test.store, english, again)
    expect(await attributionsOf(idOf(english, english.found))).toEqual([
      ['vladimir-putin', 'candidate', 'ASSERTED', 'NAMED'],
    ])
    expect(await attributionsOf(idOf(english, english.other))).toEqual([
      ['vladimir-putin', null, 'ASSERTED', 'NAMED'],
    ])
    const before = await dump(test.store)
    expect(await saveDrafts(test.store, english, again)).toMatchObject({ unchanged: 2, corrected: 0 })
    expect(
      await saveVocabulary(test.store, { speakers: [double], sources: [], topics: [] }, machine),
    ).toEqual({
      added: 0,
      corrected: 0,
    })
    expect(await dump(test.store)).toEqual(before)
  })

  it('does not keep the machine from correcting what a merge alone has touched', async () => {
    await merge()
    const drafts = [
      draftOf(one, spansFor(one.text, { CONTENT: [one.found], VERBATIM: [one.quoted] }), {
        attributions: [said('wladimir-putin', { role: 'president' })],
        review: 'REVIEWED',
        topics: ['economy'],
      }),
    ]
    expect(await saveDrafts(test.store, one, drafts)).toMatchObject({ corrected: 1, withdrawn: 1, kept: 0 })
  })

  it('takes along who was merged before, and undoes the last merge first', async () => {
    const before = await state([...facts, ...names])
    const { merge: first } = await merge()
    await refused(() => merge(), 'MERGE_INVALID', /merged into vladimir-putin/)
    const { merge: second } = await merge('vladimir-putin', 'xi-jinping')
    expect(await findNamed(loader(), 'speaker', { slug: 'wladimir-putin' }, new Map())).toMatchObject({
      slug: 'xi-jinping',
    })
    expect(await attributionsOf(both)).toEqual([['xi-jinping', null, 'ASSERTED', 'NAMED']])
    await refused(
      () => undo(first),
      'MERGE_INVALID',
      /last merge of vladimir-putin .* merged into xi-jinping/,
    )
    await undo(second)
    await undo(first)
    expect(await state([...facts, ...names])).toEqual(before)
  })

  it('means the survivor when it is asked to merge into one that was merged', async () => {
    await merge()
    expect(await merge('dong-jun', 'wladimir-putin')).toMatchObject({ speaker: 'vladimir-putin' })
  })

  it.each([
    ['a speaker into itself', 'china', 'china', 'MERGE_INVALID', /two speakers/],
    ['one that is not there', 'nobody', 'china', 'REFERENCE_UNKNOWN', /nobody/],
    ['into one that is not there', 'china', 'nobody', 'REFERENCE_UNKNOWN', /nobody/],
  ])('refuses to merge %s', async (_, from, into, code, message) => {
    await refused(() => merge(from, into), code, message)
  })

  it('refuses to undo what is no merge', async () => {
    for (const id of [1, 999_999]) await refused(() => undo(id), 'MERGE_INVALID', /the id of a merge/)
    await refused(() => mergeOf(test.store, 'china'), 'MERGE_INVALID', /merged into another, got china/)
  })
})
