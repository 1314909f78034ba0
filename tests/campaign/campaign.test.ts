import { describe, expect, it } from 'vitest'
import { mutateBytes, mutateText } from '../../campaign/fuzz/mutate.ts'
import { pageOf, reportOf, tableOf, together } from '../../campaign/report.ts'
import { randomFrom } from '../../src/newsroom/check/evaluation/random.ts'
import { runProcess } from '../helpers/process.ts'

const campaign = (...args: readonly string[]) =>
  runProcess(process.execPath, ['campaign/campaign.ts', ...args])

const results = [
  { part: 'kill', what: 'an import', tried: 1200, seen: '3 ended', broken: [] },
  { part: 'damage', what: 'copies', tried: 2, seen: 'one', broken: ['changed and not reported: bits at 7'] },
]

const report = reportOf(results, { began: new Date('2026-01-02T00:00:00Z'), isQuick: true, seed: 7 })

describe('the campaign', () => {
  it('lists its parts in its help', async () => {
    const { code, out } = await campaign('--help')
    expect(code).toBe(0)
    for (const part of [
      'kill',
      'power-cut',
      'full-disk',
      'damage',
      'slow-readers',
      'fuzz',
      'engines',
      'soak',
    ])
      expect(out).toMatch(new RegExp(`^  ${part} `, 'mu'))
  })

  it.each([
    [['--only', 'kil'], 'expected parts among kill, power-cut'],
    [['--seed', 'x'], 'expected a whole number as --seed, got x'],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await campaign(...args)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  it.each([
    ['Arabic', 'قال الوزير إن العمل مستمر. وأضاف «لن نتوقف».'],
    ['English', 'The minister said that work goes on. “We will not stop,” he added.'],
  ])('changes a text in %s in the same way for the same seed, and in another for another', (_, text) => {
    const draw = (seed: number) => mutateText(text, [text], randomFrom(seed))
    const bytes = (seed: number) => mutateBytes(Buffer.from(text), randomFrom(seed)).toString('hex')
    const seeds = Array.from({ length: 50 }, (_, i) => i)
    expect(seeds.map(draw)).toEqual(seeds.map(draw))
    expect(new Set(seeds.map(draw)).size).toBeGreaterThan(40)
    expect(new Set(seeds.map(bytes)).size).toBeGreaterThan(40)
  })

  it('writes each result as a line, and each broken promise below', () => {
    expect(tableOf(report.rows)).toContain(
      '| kill | an import | 1,200 | 3 ended | 0 | quick, seed 7, 2026-01-02 |',
    )
    expect(pageOf(report)).toContain('- damage: changed and not reported: bits at 7')
    expect(pageOf({ ...report, broken: [] })).toContain('No promise was broken.')
  })

  it('keeps on the page what other parts have seen', () => {
    const later = { began: new Date('2026-03-04T00:00:00Z'), isQuick: false, seed: 8 }
    const again = (part: string) => {
      const fresh = reportOf([{ part, what: 'again', tried: 5, seen: 'all well', broken: [] }], later)
      return pageOf(together(pageOf(report), fresh, ['damage', 'kill']))
    }
    expect(again('kill')).toMatch(
      /\| damage \|[^\n]*seed 7[^\n]*\n\| kill \| again \| 5 \| all well \| 0 \| full, seed 8, 2026-03-04 \|\n\nBroken:\n\n- damage:/u,
    )
    expect(again('damage')).toMatch(
      /\| damage \| again .*\n\| kill \| an import .*\n\nNo promise was broken\./u,
    )
  })
})
