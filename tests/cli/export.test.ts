import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GoldLine, GoldSpan } from '../../src/extract/gold.ts'
import { reviewStatement } from '../../src/store/write/review-statement.ts'
import { inProcess } from '../helpers/in-process.ts'
import { engines, type TestStore, testStore } from '../helpers/store.ts'
import { anna, cases, documentOf, idOf, saveDrafts, wordsOf } from '../store/machine-drafts.ts'

interface Place {
  readonly at: GoldSpan
  readonly words: string
}
/** Written apart from the code under test. */
const gold = JSON.parse(readFileSync(new URL('../fixtures/seed-gold.json', import.meta.url), 'utf8')) as {
  readonly document: { readonly id: string }
  readonly statements: readonly {
    readonly kind: string
    readonly act: string
    readonly content: readonly Place[]
    readonly verbatim: readonly Place[]
    readonly cue: Place | null
    readonly speaker: Place | null
    readonly speakerNames: readonly string[]
    readonly via: readonly Place[]
  }[]
}
const at = (place: Place | null): GoldSpan | null => place?.at ?? null

describe.each(engines)('isnad export --gold on %s', (engine) => {
  let test: TestStore
  beforeAll(async () => {
    test = await testStore(engine)
  })
  afterAll(() => test.close())

  const run = async (...args: readonly string[]) => {
    const { code, out, err } = await inProcess(['export', ...args], { ISNAD_DATABASE_URL: test.url })
    const lines = out.split('\n').filter(Boolean)
    return { code, err, lines: lines.map((line) => JSON.parse(line) as GoldLine) }
  }

  it('gives the seed as its annotation was made by hand', async () => {
    const { code, err, lines } = await run('--gold')
    expect([code, err, lines.length]).toEqual([0, '', 1])
    expect(lines[0]).toMatchObject({
      id: gold.document.id,
      lang: 'ar',
      publisher: 'وكالة فرانس برس',
      date: '2024-10-14',
    })
    expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'lang', 'publisher', 'date', 'text', 'statements'])
    expect(
      lines[0]?.statements.map(({ via, ...rest }) => ({ ...rest, via: via.map(({ span }) => span) })),
    ).toEqual(
      gold.statements.map(({ kind, act, content, verbatim, cue, speaker, speakerNames, via }) => ({
        kind,
        act,
        content: content.map(at),
        verbatim: verbatim.map(at),
        cue: at(cue),
        speaker: at(speaker),
        speakerName: speakerNames.join(' + '),
        via: via.map(at),
      })),
    )
  })

  it.each(cases)(
    'waits for the last draft in $lang, then gives what was corrected and leaves out what was refused',
    async (one) => {
      await saveDrafts(test.store, one)
      const { slug } = documentOf(one)
      const early = await run('--gold')
      expect(early.lines.map(({ text }) => text)).not.toContain(one.text)
      expect(early.err).toContain('1 left out, for they have drafts to review')
      expect(await run('--gold', '--document', slug)).toMatchObject({
        code: 1,
        lines: [],
        err: expect.stringContaining('[NOT_REVIEWED]') as unknown,
      })
      const correction = {
        content: [wordsOf(one.text, one.right)],
        speaker: wordsOf(one.text, one.name),
        chain: [{ link: 'russian-news-agencies', words: wordsOf(one.text, one.source), cue: null }],
      }
      await reviewStatement(test.store, idOf(one, one.found), { kind: 'CORRECT', correction }, anna)
      await reviewStatement(test.store, idOf(one, one.other), { kind: 'REJECT' }, anna)
      const { lines } = await run('--gold', '--document', slug)
      expect(lines).toHaveLength(1)
      const [line] = lines
      const points = [...one.text]
      const slice = ([start, end]: GoldSpan) => points.slice(start, end).join('')
      expect(
        line?.statements.map(({ kind, content, verbatim, cue, speaker, speakerName, via }) => ({
          kind,
          content: content.map(slice),
          verbatim: verbatim.map(slice),
          cue: cue && slice(cue),
          speaker: speaker && slice(speaker),
          speakerName,
          via: via.map(({ name, span }) => [name, slice(span)]),
        })),
      ).toEqual([
        {
          kind: 'MIXED',
          content: [one.right],
          verbatim: [one.quoted],
          cue: one.cue,
          speaker: one.name,
          speakerName: one.name,
          via: [[one.source, one.source]],
        },
      ])
      expect(line).not.toHaveProperty('date')
      expect((await run('--gold')).err).toBe('')
    },
  )

  it('says what it does not know', async () => {
    expect(await run('--gold', '--jsonl')).toMatchObject({
      code: 2,
      err: expect.stringContaining('one format') as unknown,
    })
    expect(await run('--gold', '--document', 'nothing')).toMatchObject({
      code: 1,
      err: expect.stringContaining('[REFERENCE_UNKNOWN]') as unknown,
    })
  })
})
