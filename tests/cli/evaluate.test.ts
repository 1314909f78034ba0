import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Figures } from '../../src/extract/score.ts'
import { type Environment, isnad, type Outcome } from '../helpers/command.ts'
import { inProcess } from '../helpers/in-process.ts'

const text = 'قال كريم سالم إن «الميزانية جاهزة».'
const content: [number, number] = [18, 33]
const statement = {
  kind: 'DIRECT',
  content: [content],
  verbatim: [content],
  cue: [0, 3],
  speaker: [4, 13],
  speakerName: 'كريم سالم',
  via: [],
}
const gold = { id: 'one', lang: 'ar', text, statements: [statement] }

describe('isnad evaluate', () => {
  let folder: string
  type Run = (args: readonly string[], environment: Environment) => Promise<Outcome>
  const evaluateBy = async (
    run: Run,
    lines: readonly (object | string)[],
    ...args: string[]
  ): Promise<Outcome> => {
    const path = join(folder, 'gold.jsonl')
    await writeFile(
      path,
      lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    )
    return run(['evaluate', path, ...args], {})
  }
  const evaluate = (lines: readonly (object | string)[], ...args: string[]): Promise<Outcome> =>
    evaluateBy(isnad, lines, ...args)
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-evaluate-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('prints the figures of what is found', async () => {
    const { code, out } = await evaluate([gold])
    expect(code).toBe(0)
    const perfect = { precision: 1, recall: 1, f1: 1, tp: 1, predicted: 1, gold: 1 }
    expect(JSON.parse(out) as Figures).toMatchObject({
      documents: 1,
      statement: perfect,
      statementStrict: perfect,
      verbatimSpan: perfect,
      endToEnd: perfect,
      speakerNameAccuracy: 1,
    })
  })

  it('counts and shows what is missed, what is not there, and a wrong speaker', async () => {
    const missed = { ...statement, content: [[0, 3]], verbatim: [] }
    const { out, err } = await evaluate(
      [
        { ...gold, statements: [{ ...statement, speakerName: 'سلمى' }, missed] },
        { ...gold, id: 'two', statements: [] },
      ],
      '--show',
      '9',
      '--json',
    )
    expect(JSON.parse(out) as Figures).toMatchObject({
      statement: { tp: 1, predicted: 2, gold: 2, f1: 0.5 },
      endToEnd: { tp: 0 },
    })
    expect(err.split('\n')).toEqual([
      'SPEAKER(كريم سالم) ≠ one [DIRECT] سلمى: الميزانية جاهزة',
      'MISSED one [DIRECT] كريم سالم: قال',
      'EXTRA two [DIRECT] كريم سالم: الميزانية جاهزة',
      '',
    ])
  })

  it('counts acts where gold marks them, right and wrong', async () => {
    const acted = (act: string) => ({ ...gold, id: act, statements: [{ ...statement, act }] })
    const { out } = await evaluate([acted('SAID'), acted('DENIED'), acted('SAID'), gold])
    expect(JSON.parse(out) as Figures).toMatchObject({ kindAccuracy: 1, actAccuracy: 0.6667 })
    const unmarked = JSON.parse((await evaluate([gold])).out) as Figures
    expect(unmarked.actAccuracy).toBeNull()
  })

  it('scores quoted words alone when asked', async () => {
    const indirect = { ...statement, content: [[0, 13]], verbatim: [], kind: 'INDIRECT' }
    const { out } = await evaluate([{ ...gold, statements: [statement, indirect] }], '--scope', 'quoted')
    expect(JSON.parse(out) as Figures).toMatchObject({ scope: 'quoted', statement: { gold: 1, f1: 1 } })
  })

  it('takes gold that marks speakers without names', async () => {
    const unnamed = Object.entries(statement).filter(([field]) => field !== 'speakerName')
    const { out } = await evaluate([{ ...gold, statements: [Object.fromEntries(unnamed)] }])
    expect(JSON.parse(out) as Figures).toMatchObject({
      speakerNameAccuracy: null,
      speakerSpanAccuracy: 1,
      endToEnd: { f1: 1 },
    })
  })

  it.each([
    ['no line', [''], 'expected gold articles'],
    ['no JSON', [gold, '{"id": '], 'line 2, got "{\\"id\\": "'],
    ['an act that is none', [{ ...gold, statements: [{ ...statement, act: 'SUNG' }] }], 'statements.0.act: '],
    ['no text', [{ id: 'one', statements: [] }], 'line 1, got text: '],
    [
      'content past the end',
      [gold, { ...gold, text: '😀', statements: [{ ...statement, content: [[0, 2]] }] }],
      'line 2, got statements.0.content.0: expected a span inside the text of 1 code points, got 0–2 [GOLD_INVALID]',
    ],
    [
      'a cue that ends before it begins',
      [{ ...gold, statements: [statement, { ...statement, cue: [3, 0] }] }],
      'line 1, got statements.1.cue: expected a span inside',
    ],
    [
      'a source past the end',
      [{ ...gold, statements: [{ ...statement, via: [{ name: 'x', span: [30, 99] }] }] }],
      'statements.0.via.0.span: ',
    ],
  ])('refuses %s with the line', async (_, lines, message) => {
    const { code, err } = await evaluateBy(inProcess, lines)
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('[GOLD_INVALID]') })
    expect(err).toContain(message)
    expect(err.trim()).not.toContain('\n')
  })

  it('says so when the file is not there', async () => {
    const outcome = await isnad(['evaluate', join(folder, 'nowhere.jsonl')], {})
    expect(outcome).toMatchObject({ code: 1, err: expect.stringContaining('[FILE_UNREADABLE]') })
  })
})
