import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type CoverageMap, roomsOf } from '../../scripts/coverage/figures.ts'
import { compared, raised } from '../../scripts/coverage/floor.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url))

describe('the figures of a room', () => {
  /** By path: covered branches, all branches, covered lines, all lines. */
  const files: Readonly<Record<string, readonly [number, number, number, number]>> = {
    'text/fold.ts': [1, 2, 10, 10],
    'text/search-query/parse.ts': [2, 4, 20, 30],
    'match/word.ts': [0, 0, 0, 4],
    'app.ts': [3, 4, 1, 1],
  }
  const map: CoverageMap = {
    files: () => Object.keys(files).map(at),
    fileCoverageFor: (path) => ({
      toSummary: () => {
        const [branches = 0, everyBranch = 0, lines = 0, everyLine = 0] =
          Object.entries(files).find(([name]) => at(name) === path)?.[1] ?? []
        return {
          data: {
            branches: { covered: branches, total: everyBranch },
            lines: { covered: lines, total: everyLine },
          },
        }
      },
    }),
  }

  it('are of all files below its folder, and nothing to cover is covered', () => {
    expect(roomsOf(map)).toEqual({
      match: { branches: 100, lines: 0 },
      'src/*.ts': { branches: 75, lines: 100 },
      text: { branches: 50, lines: 75 },
    })
  })
})

describe('a room', () => {
  const floors = { text: { branches: 80, lines: 90 } }
  const faultsOf = (branches: number, lines: number) => compared({ text: { branches, lines } }, floors).faults

  it.each([
    ['at its floor', 80, 90, []],
    ['above it', 99, 99, []],
    [
      'below it in one',
      79.996,
      90,
      ['expected text to have 80 % of its branches covered, got 79.99 %, which is 0.01 below'],
    ],
    [
      'below it in both',
      78.1,
      85.5,
      [
        'expected text to have 80 % of its branches covered, got 78.10 %, which is 1.90 below',
        'expected text to have 90 % of its lines covered, got 85.50 %, which is 4.50 below',
      ],
    ],
  ])('%s is reported as such', (_, branches, lines, faults) => {
    expect(faultsOf(branches, lines)).toEqual(faults)
  })

  it('needs a floor, and a floor needs a room', () => {
    expect(compared({ store: { branches: 1, lines: 1 } }, floors).faults).toEqual([
      expect.stringContaining('expected a floor for store, got none'),
      'expected a room text, which has a floor, got none',
    ])
  })

  it.each([
    ['a whole per cent above', 81.3, 90, ['text']],
    ['less than that above', 80.9, 90.9, []],
    ['so near to the next per cent that another run may miss it', 81.1, 90, []],
  ])('can have a higher floor when it is %s', (_, branches, lines, above) => {
    expect(compared({ text: { branches, lines } }, floors).above).toEqual(above)
  })

  it('gets a line in the file of the floors, which lowers none', () => {
    const rooms = { match: { branches: 71.9, lines: 0 }, text: { branches: 70, lines: 95.3 } }
    expect(raised(rooms, { ...floors, gone: { branches: 1, lines: 1 } })).toBe(
      '{\n  "match": { "branches": 71, "lines": 0 },\n  "text": { "branches": 80, "lines": 95 }\n}\n',
    )
  })
})
