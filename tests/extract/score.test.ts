// Scores of what was extracted against gold. Places count code points.
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { extractedLine, type GoldSpan } from '../../src/extract/gold.ts'
import { intervalsOf, overlapOf, shared, sizeOf } from '../../src/extract/intervals.ts'
import { type Gold, type Miss, type Predicted, Scorer, type ScoreScope } from '../../src/extract/score.ts'

describe('sets of places', () => {
  it.each<readonly [string, readonly GoldSpan[], readonly GoldSpan[]]>([
    [
      'are sorted',
      [
        [5, 7],
        [1, 2],
      ],
      [
        [1, 2],
        [5, 7],
      ],
    ],
    [
      'join what touches',
      [
        [1, 3],
        [3, 5],
      ],
      [[1, 5]],
    ],
    [
      'join what overlaps',
      [
        [1, 6],
        [2, 4],
        [5, 9],
      ],
      [[1, 9]],
    ],
    ['have no empty stretch', [[4, 4]], []],
  ])('%s', (_, spans, merged) => {
    expect(intervalsOf(spans)).toEqual(merged)
  })

  it.each<readonly [string, readonly GoldSpan[], readonly GoldSpan[], number, number]>([
    ['nothing', [[0, 4]], [[4, 8]], 0, 0],
    ['all', [[0, 4]], [[0, 4]], 4, 1],
    ['a half', [[0, 4]], [[0, 2]], 2, 0.5],
    [
      'parts on both sides',
      [
        [0, 4],
        [6, 10],
      ],
      [[2, 8]],
      4,
      0.4,
    ],
    ['nothing of nothing', [], [[2, 8]], 0, 0],
  ])('share %s', (_, one, other, both, like) => {
    expect([shared(one, other), overlapOf(one, other)]).toEqual([both, like])
    expect(sizeOf(one)).toBe(one.reduce((sum, [start, end]) => sum + end - start, 0))
  })
})

describe('a line of what was extracted', () => {
  const text = '😀 Ann Lowe told the Lorne Gazette on Monday that “it rained”. (AFP)'

  it('counts code points, and leaves out what is not known', () => {
    const line = extractedLine({ id: '1', text }, extract({ text, lang: 'en' }))
    expect(Object.keys(line)).toEqual(['id', 'lang', 'wire', 'text', 'statements'])
    const [statement] = line.statements
    const points = [...text]
    expect(statement?.content.map(([from, to]) => points.slice(from, to).join(''))).toEqual(['it rained'])
    expect(statement?.speakerName).toBe('Ann Lowe')
    expect(statement?.via.map(({ span: [from, to] }) => points.slice(from, to).join(''))).toEqual([
      'the Lorne Gazette',
    ])
  })

  it('has what is known of its document', () => {
    const known = { id: '1', text, publisher: 'Lorne Gazette', date: '2026-03-10', title: 'Rain' }
    const line = extractedLine(known, extract({ ...known, lang: 'en' }))
    expect(line).toMatchObject({ publisher: 'Lorne Gazette', date: '2026-03-10', title: 'Rain' })
    expect(line.statements[0]?.said).toMatchObject({ edtf: '2026-03-09', basis: 'RESOLVED' })
  })

  it('has nobody where the text names nobody', () => {
    const bare = 'وأضاف أن العمل بدأ.'
    const line = extractedLine({ id: '1', text: bare }, extract({ text: bare, lang: 'ar' }))
    expect(line.statements.map(({ speakerName }) => speakerName)).toEqual([null])
  })
})

describe('a score', () => {
  // Ann Lowe said “it rained” and left.
  const text = 'Ann Lowe said “it rained” and left.'
  const right: Predicted = {
    kind: 'DIRECT',
    act: 'SAID',
    content: [[15, 24]],
    verbatim: [[15, 24]],
    cue: [9, 13],
    speaker: [0, 8],
    speakerName: 'Ann Lowe',
    via: [],
    confidence: 0.9,
  }
  const of = (
    gold: readonly Predicted[],
    found: readonly Predicted[] | undefined,
    scope: ScoreScope = 'all',
  ) => {
    const told: Miss[] = []
    const judged: boolean[] = []
    const scorer = new Scorer(
      scope,
      (miss) => told.push(miss),
      (_, isRight) => judged.push(isRight),
    )
    const line: Gold = { id: 'one', lang: 'en', text, statements: gold }
    scorer.add(line, found)
    return { ...scorer.figures(), told: told.map(({ what, instead }) => [what, instead ?? null]), judged }
  }
  const { speakerName, ...placed } = right

  it.each([
    ['is whole for the same', [right], [right], { endToEnd: 1, exact: 1, act: 1, kind: 1 }, [], [true]],
    [
      'finds content by its half',
      [right],
      [{ ...right, content: [[15, 20]] }],
      { endToEnd: 1, strict: 0 },
      [],
      [true],
    ],
    [
      'does not find less',
      [right],
      [{ ...right, content: [[15, 18]] }],
      { endToEnd: 0 },
      [
        ['MISSED', null],
        ['EXTRA', null],
      ],
      [false],
    ],
    [
      'is without a statement for a wrong name',
      [right],
      [{ ...right, speakerName: 'Ida Crewe' }],
      { endToEnd: 0, name: 0 },
      [['SPEAKER', 'Ida Crewe']],
      [false],
    ],
    [
      'is without a statement for nobody',
      [right],
      [{ ...right, speakerName: null }],
      { endToEnd: 0 },
      [['SPEAKER', null]],
      [false],
    ],
    [
      'takes a surname, but not as exact',
      [right],
      [{ ...right, speakerName: 'Lowe' }],
      { endToEnd: 1, exact: 0 },
      [],
      [true],
    ],
    [
      'tells a wrong act and kind',
      [right],
      [{ ...right, act: 'DENIED', kind: 'MIXED' }],
      { endToEnd: 1, act: 0, kind: 0 },
      [],
      [true],
    ],
    [
      'goes by the place where gold has no names',
      [placed],
      [right],
      { endToEnd: 1, name: null, span: 1 },
      [],
      [true],
    ],
    [
      'goes by the wrong place',
      [placed],
      [{ ...right, speaker: [26, 29] }],
      { endToEnd: 0, span: 0 },
      [],
      [false],
    ],
    [
      'asks for no place where gold has none',
      [{ ...placed, speaker: null }],
      [right],
      { endToEnd: 1, span: null },
      [],
      [true],
    ],
    ['is zero for a document that was not read', [right], undefined, { endToEnd: 0 }, [['MISSED', null]], []],
    [
      'takes each statement once',
      [right],
      [right, right],
      { endToEnd: 0.6667 },
      [['EXTRA', null]],
      [true, false],
    ],
  ] as const)('%s', (_, gold, found, figures, told, judged) => {
    const score = of(gold as readonly Predicted[], found)
    const flat = {
      endToEnd: score.endToEnd.f1,
      exact: score.endToEndExact.f1,
      strict: score.statementStrict.f1,
      act: score.actAccuracy,
      kind: score.kindAccuracy,
      name: score.speakerNameAccuracy,
      span: score.speakerSpanAccuracy,
    }
    expect(flat).toMatchObject(figures)
    expect([score.told, score.judged]).toEqual([told, judged])
  })

  it('looks at verbatim words alone where it is asked to', () => {
    const indirect = { ...right, verbatim: [], kind: 'INDIRECT' as const }
    expect(of([right, indirect], [right], 'quoted').statement).toMatchObject({ gold: 1, predicted: 1, f1: 1 })
    expect(of([right], [{ ...right, content: [[0, 24]] }], 'quoted').endToEnd.f1).toBe(1)
  })

  it('takes verbatim words for the same in spite of marks at their edges', () => {
    expect(of([right], [{ ...right, verbatim: [[14, 25]] }]).verbatimSpan.f1).toBe(1)
    expect(of([right], [{ ...right, verbatim: [[15, 17]] }]).verbatimSpan.f1).toBe(0)
  })

  it('counts sources by their places', () => {
    const via = [{ name: 'AFP', span: [26, 29] as const }]
    expect(of([{ ...right, via }], [{ ...right, via }]).via.f1).toBe(1)
    expect(of([{ ...right, via }], [right]).via).toMatchObject({ gold: 1, predicted: 0, f1: 0 })
    expect(of([], [{ ...right, via }]).via).toMatchObject({ gold: 0, predicted: 1 })
    expect(of([{ ...right, via }], []).via).toMatchObject({ gold: 1, predicted: 0 })
  })

  it('has no figures for what gold does not mark', () => {
    const { act, ...unacted } = right
    expect(act).toBe('SAID')
    expect(of([unacted], [right]).actAccuracy).toBeNull()
    expect(of([], []).reliability).toBeNull()
    expect(speakerName).toBe('Ann Lowe')
  })
})
