import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isnad } from '../helpers/command.ts'
import { inProcess } from '../helpers/in-process.ts'
import { testStore, type TestStore } from '../helpers/store.ts'

describe('isnad check', () => {
  let test: TestStore
  let folder: string
  const run = (...args: string[]) => isnad(['check', ...args], { ISNAD_DATABASE_URL: test.url })
  const claims = async (lines: readonly string[]): Promise<string> => {
    const path = join(folder, 'claims.jsonl')
    await writeFile(path, lines.join('\n'))
    return path
  }
  beforeAll(async () => {
    test = await testStore()
    folder = await mkdtemp(join(tmpdir(), 'isnad-check-'))
  })
  afterAll(async () => {
    await test.close()
    await rm(folder, { recursive: true })
  })

  it('shows a person the verdict, the difference, the chain and what was searched', async () => {
    const { code, out, err } = await run('«نموذج للعلاقات بين القوى الصغرى»', '--speaker', 'Dong Jun')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^ALTERED /u)
    expect(out).toContain('للعلاقات بين القوى [-الكبرى-] {+الصغرى+}')
    expect(out).toContain('via وزارة الدفاع الصينية → وكالة فرانس برس')
    expect(out).toMatch(
      /Searched: 13 statements \(reviewed ones alone; --drafts has the others; ar 13\) of 1 document through 3 sources/u,
    )
  })

  it('points at what the claim may be about, as no verdict', async () => {
    const claim =
      'Putin hopes to strengthen the Russian Chinese strategic partnership in the field of defence'
    const { out } = await run(claim)
    expect(out).toMatch(/^NO_RECORD /u)
    expect(out).toContain('Perhaps about the same (pointed at by what they share; no verdict):')
    expect(out).toMatch(/shares: .*partnership \/ \u2067?الشراكة/u)
    const told = JSON.parse((await run(claim, '--json')).out) as { related: { shared: object[] }[] }
    expect(told.related[0]?.shared).toContainEqual({ kind: 'WORD', claim: 'partnership', record: 'الشراكة' })
  })

  it('gives a program the same', async () => {
    const { code, out } = await run('ممكن حاسم', '--speaker', 'NATO', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'VERBATIM',
      asked: { name: 'NATO', inClaim: false, isKnown: true },
      matches: [
        {
          verdict: 'VERBATIM',
          speakerAgrees: 'AGREES',
          statement: { text: '«ممكِّن حاسم» للحرب', document: { slug: 'china-russia-defence' } },
        },
      ],
      searched: { statements: 13 },
    })
  })

  it('answers a file of claims in its order, and survives a bad line', async () => {
    const path = await claims([
      '{"claim":"بلا حدود","speaker":"الصين"}',
      'not json',
      '{"claim":""}',
      '{"speaker":"Putin"}',
      '',
      '{"claim":"تسفر عن نتائج","speaker":"Xi Jinping","lang":"en"}',
      '{"claim":"تسفر عن نتائج","said":"2024-08"}',
      '{"claim":"تسفر عن نتائج","said":"never"}',
    ])
    const { code, out, err } = await run('--claims', path, '--json')
    expect(code).toBe(1)
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number; verdict?: string; error?: { code: string } })
    expect(lines.map(({ line, verdict, error }) => [line, verdict ?? error?.code])).toEqual([
      [1, 'VERBATIM'],
      [2, 'LINE_INVALID'],
      [3, 'CLAIM_EMPTY'],
      [4, 'LINE_INVALID'],
      [6, 'OTHER_SPEAKER'],
      [7, 'VERBATIM'],
      [8, 'DATE_INVALID'],
    ])
    expect(lines[4]).toMatchObject({ explanation: expect.stringContaining('but not of Xi Jinping') })
    expect(lines[5]).toMatchObject({ matches: [{ dateAgrees: 'AGREES' }] })
    expect(err).toContain('isnad: line 2: ')
    expect(err).toContain('[LINES_FAILED]')
  })

  it.each([
    [[], 2, 'expected a claim or --claims'],
    [['words', '--claims', 'x.jsonl'], 2, 'expected a claim or --claims'],
    [['--claims', 'x.jsonl'], 2, 'expected --json with --claims'],
    [['words', '--first', 'many'], 2, 'expected --first with a number'],
    [['words', '--first', '50'], 1, '[INPUT_INVALID]'],
    [['؟'], 1, '[CLAIM_EMPTY]'],
    [['words enough', '--said', 'yesterday'], 1, '[DATE_INVALID]'],
    [['--claims', '/nowhere.jsonl', '--json'], 1, '[FILE_UNREADABLE]'],
  ])('refuses %j', async (args, code, message) => {
    const outcome = await inProcess(['check', ...args], { ISNAD_DATABASE_URL: test.url })
    expect(outcome.code).toBe(code)
    expect(outcome.err).toContain(message)
    expect(outcome.err).not.toContain('    at ')
  })

  it.each([[[]], [['؟']]])('ends as a process as it does without one, refusing %j', async (args) => {
    expect(await run(...args)).toEqual(await inProcess(['check', ...args], { ISNAD_DATABASE_URL: test.url }))
  })
})

describe('isnad evaluate-check', () => {
  let test: TestStore
  const run = (...args: string[]) => inProcess(['evaluate-check', ...args], { ISNAD_DATABASE_URL: test.url })
  beforeAll(async () => {
    test = await testStore()
  })
  afterAll(() => test.close())

  it('prints a confusion matrix, the same for the same seed', async () => {
    const { code, out } = await run('--cases', '5', '--seed', '3')
    expect(code).toBe(0)
    const [head = '', ...rows] = out.trimEnd().split('\n')
    expect(head).toMatch(/^claims +cases +right +first +VERBATIM +NEAR .* NO_RECORD$/u)
    expect(rows.map((row) => row.split(/\s{2,}/u)[0])).toEqual([
      'exact',
      'respelt',
      'reported',
      'negated',
      'renumbered',
      'renamed',
      'halved',
      'misspelt',
      'misattributed',
      'absent',
      'decorated',
      'fused',
      'office',
      'other script',
      'unknown name',
      'wrong date',
      'in-text',
      ...['person', 'gender', 'number', 'tense', 'modality', 'conjunction', 'quantifier', 'prefix'],
      ...['cut-mixed', 'cut-before-but', 'unrelated'],
    ])
    expect((await run('--cases', '5', '--seed', '3')).out).toBe(out)
    expect((await run('--cases', '5', '--seed', '4')).out).not.toBe(out)
  })

  it('makes the claims of some kinds alone as it does among the others', async () => {
    const rowOf = (out: string, kind: string): string[] | undefined =>
      out
        .split('\n')
        .map((row) => row.split(/\s{2,}/u))
        .find(([name]) => name === kind)
    const all = await run('--cases', '5', '--seed', '3')
    const some = await run('--cases', '5', '--seed', '3', '--kinds', 'cut-mixed, misspelt')
    expect(some.out.trimEnd().split('\n')).toHaveLength(3)
    for (const kind of ['misspelt', 'cut-mixed']) expect(rowOf(some.out, kind)).toEqual(rowOf(all.out, kind))
    const strange = await run('--kinds', 'misspelt,unkind')
    expect(strange).toMatchObject({ code: 2, err: expect.stringContaining('got unkind') })
  })

  it('prints what came out wrong, and the figures for a program', async () => {
    const { code, out, err } = await run('--cases', '8', '--json', '--show', '100')
    expect(code).toBe(0)
    const { kinds } = JSON.parse(out) as {
      kinds: { kind: string; cases: number; right: number; first: number | null }[]
    }
    const wrong = kinds.reduce((sum, one) => sum + one.cases - one.right, 0)
    expect(err.match(/made from/gu)?.length ?? 0).toBeGreaterThanOrEqual(wrong)
    expect(kinds.find(({ kind }) => kind === 'exact')).toMatchObject({ right: expect.any(Number) })
    expect(kinds.find(({ kind }) => kind === 'absent')?.first).toBeNull()
  })

  it('measures pairs on a copy, and leaves the database as it is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'isnad-pairs-'))
    const path = join(folder, 'pairs.jsonl')
    const pair = (kind: string, lang: string, record: string, speaker: string, claim: string) =>
      JSON.stringify({ kind, lang, record, speaker, claim })
    const lines = [
      pair(
        'translation',
        'en',
        'The bridge has been closed since the storm',
        'Nils Berg',
        'بيرغ: الجسر مغلق منذ العاصفة',
      ),
      pair(
        'translation',
        'ar',
        'خسر المزارعون محصول القمح بسبب الجفاف',
        'نوال الشهابي',
        'Drought cost farmers their wheat harvest',
      ),
      pair(
        'paraphrase',
        'en',
        'The two teachers who leaked the exam were dismissed',
        'Ida Moe',
        'Teachers dismissed: they had leaked an exam',
      ),
    ]
    await writeFile(path, lines.join('\n'))
    const { code, out } = await run('--pairs', path, '--json')
    const { kinds } = JSON.parse(out) as { kinds: { kind: string; cases: number; right: number }[] }
    expect({ code, kinds: kinds.map(({ kind, cases, right }) => [kind, cases, right]) }).toEqual({
      code: 0,
      kinds: [
        ['paraphrase', 1, 1],
        ['translation', 2, 2],
        ['unrelated pair', 3, 3],
      ],
    })
    const prisma = await test.store.prisma()
    expect(await prisma.statement.count({ where: { documentId: { contains: 'pair' } } })).toBe(0)
    expect(await prisma.speaker.count({ where: { names: { some: { text: 'Nils Berg' } } } })).toBe(0)
    await writeFile(path, '{"kind":"joke"}')
    expect(await run('--pairs', path)).toMatchObject({
      code: 1,
      err: expect.stringContaining('[LINE_INVALID]'),
    })
    await rm(folder, { recursive: true })
  })

  it('says so when there is nothing to make claims of', async () => {
    const empty = await testStore('sqlite', { seeded: false })
    const { code, err } = await inProcess(['evaluate-check'], { ISNAD_DATABASE_URL: empty.url })
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('[NOTHING_TO_EVALUATE]') })
    await empty.close()
  })
})

describe('an index of claims that is not made yet', () => {
  it('is reported by every command, and made by the next seed', async () => {
    const test = await testStore()
    const prisma = await test.store.prisma()
    await prisma.searchEntry.updateMany({ data: { terms: '_' } })
    const environment = { ISNAD_DATABASE_URL: test.url }
    const refused = await inProcess(['check', 'بلا حدود'], environment)
    expect({ code: refused.code, err: refused.err }).toMatchObject({
      code: 1,
      err: expect.stringMatching(/13 that are not.*\[DATABASE_OLD\]/u),
    })
    expect((await inProcess(['seed'], environment)).code).toBe(0)
    expect((await inProcess(['check', 'بلا حدود'], environment)).out).toMatch(/^VERBATIM/u)
    await test.close()
  })
})
