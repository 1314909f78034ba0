import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Correction } from '../../src/statement/correction.ts'
import { parseEdtf } from '../../src/statement/said-date.ts'
import { loaderOf } from '../../src/store/read/load.ts'
import { carrierOf } from '../../src/store/read/view.ts'
import { findStatement } from '../../src/store/read/lookup.ts'
import { fieldKey, type Want } from '../../src/store/read/want.ts'
import {
  disputeAttribution,
  reviewStatement,
  settleAttributions,
} from '../../src/store/write/review-statement.ts'
import { dump } from '../newsroom/seed/seed-folder.ts'
import { engines, type TestStore, testStore } from '../helpers/store.ts'
import { spansFor } from '../statement/drafts.ts'
import {
  anna,
  arabic,
  cases,
  draftOf,
  historyOf,
  idOf,
  machine,
  machineDrafts,
  problemsOf,
  saveDrafts,
  wordsOf,
} from './machine-drafts.ts'

const named = { role: null, basis: 'NAMED', standing: 'ASSERTED', note: null } as const
const everything: Want = new Map(
  ['text', 'attributions', 'chain', 'topics', 'version', 'history'].map((name) => [
    fieldKey(name, {}),
    { name, args: {}, want: new Map() },
  ]),
)

describe.each(engines)('reviewing on %s', (engine) => {
  let test: TestStore
  beforeEach(async () => {
    test = await testStore(engine)
    for (const one of cases) await saveDrafts(test.store, one)
  })
  afterEach(async () => {
    expect(await problemsOf(test.store)).toEqual([])
    await test.close()
  })

  const read = async (id: string) => {
    const view = await findStatement(loaderOf(test.store.reader()), id, everything)
    if (!view) throw new Error(`the test expects ${id}`)
    return view
  }
  const correct = (id: string, correction: Correction, options = {}) =>
    reviewStatement(test.store, id, { kind: 'CORRECT', correction }, anna, options)
  const countOf = async (slug: string): Promise<number | undefined> =>
    (await (await test.store.prisma()).speaker.findUnique({ where: { slug } }))?.statementCount
  const refused = async (work: () => Promise<unknown>, code: string, message: RegExp) => {
    const before = await dump(test.store)
    await expect(work()).rejects.toMatchObject({ code, message: expect.stringMatching(message) as unknown })
    expect(await dump(test.store)).toEqual(before)
  }

  it.each(cases)('accepts a draft in $lang, counts it and records who, when and why', async (one) => {
    const id = idOf(one, one.found)
    const before = await countOf('vladimir-putin')
    expect(await reviewStatement(test.store, id, { kind: 'ACCEPT' }, anna)).toMatchObject({
      id,
      changed: true,
    })
    expect((await read(id)).review).toBe('REVIEWED')
    expect(await countOf('vladimir-putin')).toBe((before ?? 0) + 1)
    expect((await historyOf(test.store, id)).slice(1)).toEqual([
      { action: 'ACCEPTED', before: { review: 'DRAFT' }, after: { review: 'REVIEWED' }, ...anna },
    ])
  })

  it('leaves no trace of a decision that changes nothing', async () => {
    const id = idOf(arabic, arabic.found)
    await reviewStatement(test.store, id, { kind: 'ACCEPT' }, anna)
    const before = await dump(test.store)
    expect(await reviewStatement(test.store, id, { kind: 'ACCEPT' }, anna)).toMatchObject({ changed: false })
    expect(await correct(id, { topics: [] })).toMatchObject({ changed: false })
    expect(await dump(test.store)).toEqual(before)
  })

  it.each(cases)('rejects a draft in $lang, and opens it again', async (one) => {
    const id = idOf(one, one.other)
    await reviewStatement(test.store, id, { kind: 'REJECT' }, anna)
    expect((await read(id)).review).toBe('REJECTED')
    await reviewStatement(test.store, id, { kind: 'REOPEN' }, anna)
    expect((await read(id)).review).toBe('DRAFT')
    expect((await historyOf(test.store, id)).map(({ action }) => action)).toEqual([
      'ADDED',
      'REJECTED',
      'REOPENED',
    ])
  })

  it.each(cases)('corrects every field of a draft in $lang at once, and keeps its id', async (one) => {
    const { text } = one
    const id = idOf(one, one.found)
    await correct(id, {
      content: [wordsOf(text, one.right)],
      verbatim: [wordsOf(text, one.quoted)],
      cue: wordsOf(text, one.cue),
      speaker: wordsOf(text, one.name),
      attributions: [
        { speaker: 'vladimir-putin', ...named, role: 'president', basis: 'COREFERENCE' },
        { speaker: 'xi-jinping', ...named, standing: 'REJECTED', note: 'He did not speak.' },
      ],
      chain: [{ link: 'russian-news-agencies', words: wordsOf(text, one.source), cue: null }],
      topics: ['economy'],
      said: { date: parseEdtf(one.year), basis: 'STATED', note: null, phrase: wordsOf(text, one.year) },
    })
    const view = await read(id)
    expect(view).toMatchObject({ review: 'REVIEWED', kind: 'MIXED', saidFrom: '2023-01-01', confidence: 0.5 })
    expect(view.spans?.map(({ role, exact, link }) => [role, exact, link])).toEqual([
      ['CONTENT', one.right, null],
      ['VERBATIM', one.quoted, null],
      ['CUE', one.cue, null],
      ['SPEAKER', one.name, null],
      ['SAID', one.year, null],
      ['SOURCE', one.source, 1],
    ])
    expect(view.chain?.map((link) => carrierOf(link).slug)).toEqual([
      'russian-news-agencies',
      'agence-france-presse',
    ])
    expect(
      view.attributions?.map(({ speaker, roleKey, standing }) => [speaker.slug, roleKey, standing]),
    ).toEqual([
      ['vladimir-putin', 'president', 'ASSERTED'],
      ['xi-jinping', null, 'REJECTED'],
    ])
    const [, corrected, accepted] = await historyOf(test.store, id)
    expect(corrected).toMatchObject({
      action: 'CORRECTED',
      before: { kind: 'DIRECT', topics: [], said: null, chain: ['agence-france-presse'] },
      after: { kind: 'MIXED', topics: ['economy'], said: { date: { edtf: one.year } } },
      ...anna,
    })
    expect(accepted).toMatchObject({ action: 'ACCEPTED', before: { review: 'DRAFT' } })
  })

  it.each(cases)(
    'does not bring the uncorrected statement of $lang back when the text comes again',
    async (one) => {
      const id = idOf(one, one.found)
      await correct(id, { content: [wordsOf(one.text, one.right)] })
      const before = await dump(test.store)
      expect(await saveDrafts(test.store, one)).toMatchObject({
        added: 0,
        kept: 1,
        unchanged: 1,
        corrected: 0,
      })
      // The machine has learned: it finds the right content, which is another id by itself.
      const learned = draftOf(one, spansFor(one.text, { CONTENT: [one.right], VERBATIM: [one.quoted] }))
      const [first, second] = machineDrafts(one)
      if (!first || !second) throw new Error('the test expects two drafts')
      expect(await saveDrafts(test.store, one, [learned, second])).toMatchObject({ added: 0, kept: 1 })
      expect(await saveDrafts(test.store, one, [first, learned, second])).toMatchObject({
        added: 0,
        kept: 1,
      })
      expect(await dump(test.store)).toEqual(before)
      expect((await read(id)).spans?.[0]?.exact).toBe(one.right)
    },
  )

  it('keeps what a reviewer has decided even when the reviewer ingests', async () => {
    const one = arabic
    const [own, other] = [idOf(one, one.found), idOf(one, one.other)] as const
    await correct(own, { content: [wordsOf(one.text, one.right)], topics: ['economy'] })
    await reviewStatement(test.store, other, { kind: 'REJECT' }, anna)
    expect(await saveDrafts(test.store, one, machineDrafts(one), anna)).toMatchObject({ kept: 2, added: 0 })
    expect(await saveDrafts(test.store, one, [], anna)).toMatchObject({ withdrawn: 0 })
    expect((await read(own)).review).toBe('REVIEWED')
    expect((await read(other)).review).toBe('REJECTED')
  })

  it.each(cases)(
    'does not bring a statement of $lang back that was corrected first and refused then',
    async (one) => {
      const id = idOf(one, one.found)
      await correct(id, { content: [wordsOf(one.text, one.right)] })
      await reviewStatement(test.store, id, { kind: 'REJECT' }, anna)
      const learned = draftOf(one, spansFor(one.text, { CONTENT: [one.right], VERBATIM: [one.quoted] }))
      const [first] = machineDrafts(one)
      if (!first) throw new Error('the test expects a draft')
      expect(await saveDrafts(test.store, one, [learned, first])).toMatchObject({ added: 0, kept: 1 })
      expect((await read(id)).review).toBe('REJECTED')
    },
  )

  it('gives the content back its first place without a trace in the row', async () => {
    const one = arabic
    const id = idOf(one, one.found)
    await correct(id, { content: [wordsOf(one.text, one.right)] })
    expect((await read(id)).origin).toMatch(/^\d+-\d+$/)
    await correct(id, { content: [wordsOf(one.text, one.found)] })
    expect((await read(id)).origin).toBeNull()
  })

  it.each(cases)(
    'names a new speaker in $lang within the correction, or leaves nothing behind',
    async (one) => {
      const id = idOf(one, one.other)
      const speaker = {
        slug: 'dmitry-peskov',
        kind: 'PERSON',
        draft: false,
        names: [{ lang: one.lang, text: one.lang === 'ar' ? 'ديمتري بيسكوف' : 'Dmitry Peskov' }],
        roles: [{ key: 'spokesman', names: [{ lang: 'en', text: 'Spokesman' }], held: null }],
      } as const
      const attributions = [{ speaker: speaker.slug, ...named, role: 'spokesman' }]
      await refused(
        () => correct(id, { attributions, topics: ['no-such-topic'] }, { speakers: [speaker] }),
        'REFERENCE_UNKNOWN',
        /topic.*no-such-topic/,
      )
      await correct(id, { attributions }, { speakers: [speaker] })
      expect(await countOf('dmitry-peskov')).toBe(1)
      expect(await countOf('vladimir-putin')).toBe(5)
      await refused(
        () => correct(id, { attributions }, { speakers: [speaker] }),
        'SLUG_TAKEN',
        /dmitry-peskov/,
      )
    },
  )

  it.each(cases)('refuses in $lang what breaks a law, and leaves everything as it was', async (one) => {
    const id = idOf(one, one.found)
    const { text } = one
    const right = wordsOf(text, one.right)
    const bad: readonly (readonly [Correction, string, RegExp])[] = [
      [{ content: [{ ...right, exact: one.other }] }, 'STATEMENT_LAW', /CONTENT .* to say/],
      [{ content: [{ ...right, start: 1 }] }, 'STATEMENT_LAW', /CONTENT 1–\d+ inside the text/],
      [{ content: [] }, 'STATEMENT_LAW', /expected content/],
      [
        { content: [wordsOf(text, one.other)] },
        'STATEMENT_LAW',
        new RegExp(`which ${idOf(one, one.other)} has`),
      ],
      [{ verbatim: [wordsOf(text, one.cue)] }, 'STATEMENT_LAW', /verbatim words inside the content/],
      [{ attributions: [] }, 'STATEMENT_LAW', /expected a speaker/],
      [
        { attributions: [{ speaker: 'vladimir-putin', ...named, standing: 'DISPUTED' }] },
        'STATEMENT_LAW',
        /a note that says why/,
      ],
      [{ attributions: [{ speaker: 'nobody', ...named }] }, 'REFERENCE_UNKNOWN', /speaker.*nobody/],
      [
        { attributions: [{ speaker: 'china', ...named, role: 'king' }] },
        'REFERENCE_UNKNOWN',
        /role of china.*king/,
      ],
      [{ chain: [{ link: 'no-such-paper', words: null, cue: null }] }, 'REFERENCE_UNKNOWN', /no-such-paper/],
    ]
    for (const [correction, code, message] of bad) await refused(() => correct(id, correction), code, message)
    const cut = { ...wordsOf(text, one.quoted), end: wordsOf(text, one.quoted).end - 2 }
    await refused(
      () => correct(id, { content: [{ ...cut, exact: text.slice(cut.start, cut.end) }] }),
      'STATEMENT_LAW',
      /verbatim words inside the content/,
    )
    await refused(() => correct('stm_aaaaaaaaaaaaaaaaaaaa', {}), 'REFERENCE_UNKNOWN', /known statement/)
  })

  it('refuses a decision on a version that somebody has changed since, of two at once one', async () => {
    const one = arabic
    const id = idOf(one, one.found)
    const { version } = await read(id)
    const both = await Promise.allSettled([
      correct(id, { topics: ['economy'] }, { version }),
      reviewStatement(test.store, id, { kind: 'REJECT' }, { ...anna, actor: 'omar' }, { version }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await refused(
      () => correct(id, { topics: ['economy'] }, { version }),
      'VERSION_CONFLICT',
      /changed it since/,
    )
    const now = await read(id)
    expect(await correct(id, { topics: ['ukraine-war'] }, { version: now.version })).toMatchObject({
      changed: true,
    })
  })

  it.each(cases)('disputes an attribution in $lang with a rival, and settles both', async (one) => {
    const id = idOf(one, one.found)
    const note = 'The recording has another voice.'
    const rival = { speaker: 'xi-jinping', role: null, basis: 'INFERRED', note: 'It may be his.' } as const
    await reviewStatement(test.store, id, { kind: 'ACCEPT' }, anna)
    const by = { actor: 'omar', at: anna.at }
    await disputeAttribution(test.store, id, { speaker: 'vladimir-putin', note, rival }, by)
    expect(
      (await read(id)).attributions?.map(({ speaker, standing, note: why }) => [speaker.slug, standing, why]),
    ).toEqual([
      ['vladimir-putin', 'DISPUTED', note],
      ['xi-jinping', 'DISPUTED', 'It may be his.'],
    ])
    expect((await historyOf(test.store, id)).at(-1)).toMatchObject({
      action: 'DISPUTED',
      before: { speaker: 'vladimir-putin', standing: 'ASSERTED' },
      after: { speaker: 'vladimir-putin', standing: 'DISPUTED' },
      ...by,
      why: note,
    })
    const [counts, xi] = [await countOf('vladimir-putin'), await countOf('xi-jinping')]
    await settleAttributions(
      test.store,
      id,
      [
        { speaker: 'vladimir-putin', standing: 'REJECTED', note: 'It is not his voice.' },
        { speaker: 'xi-jinping', standing: 'ASSERTED', note: null },
      ],
      anna,
    )
    expect(await countOf('vladimir-putin')).toBe((counts ?? 0) - 1)
    expect(await countOf('xi-jinping')).toBe(xi)
    expect((await historyOf(test.store, id)).at(-1)).toMatchObject({ action: 'SETTLED', ...anna })
  })

  it('refuses a dispute without a reason, over a stranger or with a rival who is there already', async () => {
    const id = idOf(arabic, arabic.found)
    const dispute = (speaker: string, note: string, rival?: string) =>
      disputeAttribution(
        test.store,
        id,
        {
          speaker,
          note,
          rival: rival ? { speaker: rival, role: null, basis: 'INFERRED', note: 'maybe' } : null,
        },
        machine,
      )
    await refused(() => dispute('vladimir-putin', ' '), 'STATEMENT_LAW', /a note that says why/)
    await refused(() => dispute('xi-jinping', 'no'), 'REFERENCE_UNKNOWN', /vladimir-putin.*got "xi-jinping"/)
    await refused(
      () => dispute('vladimir-putin', 'no', 'vladimir-putin'),
      'STATEMENT_LAW',
      /each speaker once/,
    )
  })
})
