// Any sequence of decisions, merges and their undoing leaves a database that proves itself and a history that has only
// grown. The sequences are drawn by a generator with a seed, so that a failure can be had again.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { IsnadError } from '../../src/errors.ts'
import { mergeSpeakers } from '../../src/store/write/merge-speakers.ts'
import {
  disputeAttribution,
  reviewStatement,
  settleAttributions,
} from '../../src/store/write/review-statement.ts'
import { mergeOf, undoMerge } from '../../src/store/write/undo-merge.ts'
import { dump } from '../newsroom/seed/seed-folder.ts'
import { engines, type TestStore, testStore } from '../helpers/store.ts'
import { randomOf } from '../text/generator.ts'
import { anna, cases, idOf, problemsOf, saveDrafts, wordsOf } from './machine-drafts.ts'

const speakers = ['vladimir-putin', 'xi-jinping', 'dong-jun', 'andrei-belousov', 'china', 'russia'] as const
const topics = ['economy', 'ukraine-war', 'military-cooperation'] as const
/** Refusals that a careless reviewer earns; anything else is a fault. */
const expected = ['STATEMENT_LAW', 'REFERENCE_UNKNOWN', 'MERGE_INVALID', 'MERGE_CHANGED']

describe.each(engines)('a sequence of decisions on %s', (engine) => {
  let test: TestStore
  beforeEach(async () => {
    test = await testStore(engine)
    for (const one of cases) await saveDrafts(test.store, one)
  })
  afterEach(() => test.close())

  const step = async (random: () => number): Promise<unknown> => {
    const { store } = test
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
    const rows = await (
      await store.prisma()
    ).statement.findMany({ orderBy: { id: 'asc' }, select: { id: true } })
    const { id } = pick(rows)
    const one = pick(cases)
    const speaker = pick(speakers)
    const attribution = { speaker, role: null, basis: 'INFERRED', standing: 'ASSERTED', note: null } as const
    const correction = pick([
      { topics: [pick(topics)] },
      { attributions: [attribution] },
      { chain: [{ link: 'russian-news-agencies', words: null, cue: null }] },
      { said: null },
    ])
    const content = [wordsOf(one.text, pick([one.found, one.right, one.other]))]
    const steps: readonly (() => Promise<unknown>)[] = [
      () => reviewStatement(store, id, { kind: pick(['ACCEPT', 'REJECT', 'REOPEN']) }, anna),
      () => reviewStatement(store, id, { kind: 'CORRECT', correction }, anna),
      () =>
        reviewStatement(
          store,
          idOf(one, pick([one.found, one.other])),
          { kind: 'CORRECT', correction: { content } },
          anna,
        ),
      () =>
        disputeAttribution(
          store,
          id,
          {
            speaker,
            note: 'Why?',
            rival: { speaker: pick(speakers), role: null, basis: 'INFERRED', note: 'Or he?' },
          },
          anna,
        ),
      () =>
        settleAttributions(
          store,
          id,
          [{ speaker, standing: pick(['ASSERTED', 'REJECTED']), note: 'So.' }],
          anna,
        ),
      () => mergeSpeakers(store, speaker, pick(speakers), anna),
      async () => undoMerge(store, await mergeOf(store, speaker), anna, { partial: random() < 0.5 }),
      () => saveDrafts(store, one),
    ]
    return pick(steps)()
  }

  it.each([1, 2, 3])('drawn with the seed %i', async (seed) => {
    const random = randomOf(seed)
    const refusals: string[] = []
    let done = 0
    let history = (await dump(test.store)).History ?? []
    for (let i = 0; i < 60; i++) {
      try {
        await step(random)
        done++
      } catch (error) {
        if (!(error instanceof IsnadError)) throw error
        refusals.push(error.code)
      }
      const now = (await dump(test.store)).History ?? []
      expect(now.length).toBeGreaterThanOrEqual(history.length)
      expect(history.filter((entry) => !now.includes(entry))).toEqual([])
      history = now
      if (i % 10 === 9) expect(await problemsOf(test.store)).toEqual([])
    }
    expect(done).toBeGreaterThan(15)
    expect([...new Set(refusals)].filter((code) => !expected.includes(code))).toEqual([])
  })
})
