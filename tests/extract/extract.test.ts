import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { ExtractedStatement } from '../../src/extract/extracted.ts'
import { offsetMap } from '../../src/text/span.ts'

const text = readFileSync(new URL('../../seeds/china-russia-defence/document.txt', import.meta.url), 'utf8')
const gold = JSON.parse(readFileSync(new URL('../fixtures/seed-gold.json', import.meta.url), 'utf8')) as Gold
const map = offsetMap(text)

/** Offsets count code points. */
type Place = readonly [start: number, end: number]
interface GoldStatement {
  readonly kind: string
  readonly content: readonly { readonly at: Place }[]
  readonly verbatim: readonly { readonly at: Place }[]
  readonly cue: { readonly at: Place }
  readonly speakerNames: readonly string[]
  readonly via: readonly { readonly words: string }[]
}
interface Gold {
  readonly statements: readonly GoldStatement[]
}

/** Shared code points of two contents, of all that either has. */
const overlap = (one: readonly Place[], other: readonly Place[]): number => {
  const size = (places: readonly Place[]): number =>
    places.reduce((sum, [start, end]) => sum + end - start, 0)
  const shared = one.flatMap(([start, end]) =>
    other.map(([from, to]) => Math.max(0, Math.min(end, to) - Math.max(start, from))),
  )
  const common = shared.reduce((sum, length) => sum + length, 0)
  return common / (size(one) + size(other) - common)
}

const placesOf = ({ content }: ExtractedStatement): readonly Place[] =>
  content.map(({ start, end }) => [map.toCodePoints(start), map.toCodePoints(end)])

describe('the seed document', () => {
  const { statements, wire, lang } = extract({ text, date: '2024-10-14' })
  const matched = gold.statements.map((wanted) => ({
    wanted,
    found: statements.find(
      (one) =>
        overlap(
          placesOf(one),
          wanted.content.map(({ at }) => at),
        ) >= 0.5,
    ),
  }))

  it('is found to be Arabic, and signed by its wire service', () => {
    expect([lang, wire?.name]).toEqual(['ar', 'أ ف ب'])
  })

  it('has every statement of the gold annotation and no other', () => {
    expect(statements).toHaveLength(gold.statements.length)
    expect(matched.filter(({ found }) => !found)).toEqual([])
  })

  it('promises once and demands once; all else is said', () => {
    const acts = statements
      .filter(({ act }) => act !== 'SAID')
      .map(({ act, cue }) => `${act} ${text.slice(cue?.start ?? 0, cue?.end ?? 0)}`)
    expect(acts).toEqual(['PROMISED تعهد', 'DEMANDED دعا'])
  })

  it.each(matched.map((one, i) => [i + 1, one] as const))(
    'has the kind, cue, speakers and sources of statement %i',
    (_, { wanted, found }) => {
      expect({
        kind: found?.kind,
        // The annotation keeps an attached و, the extractor leaves it out.
        cueEnd: map.toCodePoints(found?.cue?.end ?? 0),
        via: found?.via.map(({ name }) => name),
      }).toEqual({
        kind: wanted.kind,
        cueEnd: wanted.cue.at[1],
        via: wanted.via.map(({ words }) => words),
      })
      const names = found?.speakers.map(({ name }) => name) ?? []
      expect(names).toHaveLength(wanted.speakerNames.length)
      // The document calls some only by a surname (*بوتين*); the desk knows who that is.
      for (const name of names)
        expect(
          wanted.speakerNames.some((full) => full.includes(name)),
          name,
        ).toBe(true)
    },
  )
})

describe('extract', () => {
  it.each([
    ['by its script', 'قال المدير إن الجسر جاهز.', undefined, 'ar', 1],
    ['as it is told', 'قال المدير إن الجسر جاهز.', 'ar-EG', 'ar-EG', 1],
    ['without rules for it', '习近平说。', 'zh', 'zh', 0],
    ['that no script tells', '12, 13.', undefined, 'und', 0],
    ['without a word', '', 'ar', 'ar', 0],
  ])('reads a language %s', (_, words, given, lang, count) => {
    const extraction = extract({ text: words, lang: given })
    expect([extraction.lang, extraction.statements.length]).toEqual([lang, count])
  })
})
