import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExtractedLine } from '../../src/extract/gold.ts'
import { type Outcome } from '../helpers/command.ts'
import { inProcess } from '../helpers/in-process.ts'

const arabic = 'قال وزير المالية كريم سالم، وفقاً لصحيفة الشمال، إن «الميزانية جاهزة».\n'
const english = '"The budget is ready," Finance Minister Karim Salem said on Friday.\n'
const words = ({ text, statements }: ExtractedLine): readonly string[] =>
  statements.flatMap(({ content }) =>
    content.map(([start, end]) => Array.from(text).slice(start, end).join('')),
  )

describe('isnad extract', () => {
  let folder: string
  const extract = (...args: string[]): Promise<Outcome> => inProcess(['extract', ...args], {})
  const file = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder, name)
    await writeFile(path, content)
    return path
  }
  const linesOf = ({ out }: Outcome): readonly ExtractedLine[] =>
    out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as ExtractedLine)
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-extract-'))
    await mkdir(join(folder, 'articles', 'more'), { recursive: true })
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('marks the article and lists its statements for a person', async () => {
    const { code, out, err } = await extract(await file('report.txt', arabic), '--date', '2026-02-28')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('{قال} ‹وزير المالية كريم سالم›، وفقاً ل(صحيفة الشمال)، إن «⟦1:الميزانية جاهزة⟧».')
    expect(out).toContain('1. DIRECT كريم سالم (وزير المالية)')
    expect(out).toMatch(/via صحيفة الشمال; said 2026-02-28 \(inferred\); confidence 0\.\d\d?$/m)
  })

  it.each([
    [
      'Arabic',
      'قال سامي النجار إن الوزير كريم سالم نفى أن يكون الجسر قديماً.\n',
      ['SAID null', 'DENIED 0'],
      '2. INDIRECT DENIED كريم سالم (الوزير)',
    ],
    [
      'English',
      'Lena Marsh said that Karim Salem had denied that the bridge was old.\n',
      ['SAID null', 'DENIED 0'],
      '2. INDIRECT DENIED Karim Salem',
    ],
  ])(
    'says what was done with the words, and in whose words they are put: %s',
    async (name, text, told, line) => {
      const path = await file(`acts-${name}.txt`, text)
      const { out } = await extract(path)
      expect(out).toMatch(/1\. INDIRECT (?!SAID)/)
      expect(out).toContain(line)
      expect(out).toContain('told within 1; ')
      const [json] = linesOf(await extract(path, '--json'))
      expect(json?.statements.map(({ act, within }) => `${act} ${within}`)).toEqual(told)
    },
  )

  it('shows control characters harmlessly for a person, and keeps them in JSON', async () => {
    const escape = '\x1b'
    const hostile = `${escape}]0;owned\x07${escape}[31m \x9b2J \u202e ${arabic}\rنهاية\u200f\r\n`
    const path = await file(`bad${escape}[2J.txt`, hostile)
    const { out } = await extract(path)
    expect(out).toMatch(/^bad␛\[2J\n␛\]0;owned␇␛\[31m �2J � /)
    expect(out).toContain('\n␍نهاية\u200f\n')
    expect(out).toContain('⟦1:الميزانية جاهزة⟧')
    expect(linesOf(await extract(path, '--json'))[0]?.text).toBe(hostile)
    expect((await extract(`${path}.gone`)).err).not.toContain(escape)
  })

  it.each([
    ['Arabic', 'ar.txt', arabic, 'ar', 'كريم سالم', 'الميزانية جاهزة'],
    ['English', 'en.txt', english, 'en', 'Karim Salem', 'The budget is ready'],
    [
      'letters outside the basic plane before them',
      'astral.txt',
      `🕊️𐎠 ${arabic}`,
      'ar',
      'كريم سالم',
      'الميزانية جاهزة',
    ],
  ])('prints a line of JSON with code-point offsets: %s', async (_, name, text, lang, speaker, content) => {
    const [line] = linesOf(await extract(await file(name, text), '--json'))
    expect(line).toMatchObject({
      id: name.replace('.txt', ''),
      lang,
      text,
      statements: [{ kind: 'DIRECT', speakerName: speaker, verbatim: line?.statements[0]?.content }],
    })
    expect(line && words(line)).toEqual([content])
  })

  it('reads pages, folders below folders, and standard input', async () => {
    await file('articles/b.txt', arabic)
    await file(
      'articles/more/a.html',
      `<html lang="ar"><body><article><h1>خبر</h1><p>${arabic}</p></article></body></html>`,
    )
    await file('articles/notes.md', 'قال أحمد إن هذا لا يُقرأ.')
    const lines = linesOf(await extract(join(folder, 'articles'), '--json'))
    expect(lines.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(lines.map((line) => words(line))).toEqual([['الميزانية جاهزة'], ['الميزانية جاهزة']])
  })

  it('goes on past files that cannot be read and says so at the end', async () => {
    const good = await file('good.txt', arabic)
    const empty = await file('empty.txt', '')
    const binary = await file('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]))
    const outcome = await extract(empty, join(folder, 'nowhere.txt'), binary, good, '--json')
    expect(outcome.code).toBe(1)
    expect(linesOf(outcome).map(({ id }) => id)).toEqual(['good'])
    for (const code of ['[TEXT_EMPTY]', '[FILE_UNREADABLE]', '[FILES_FAILED]'])
      expect(outcome.err).toContain(code)
    expect(outcome.err).toContain('expected 4 files, got 3 that were left out')
    expect((await extract(empty)).err).toContain('expected 1 file, got 1 that was left out')
  })

  it('says that a folder has no article', async () => {
    const path = join(folder, 'nothing')
    await mkdir(path)
    expect(await extract(path)).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('no article found'),
    })
  })

  it.each([
    ['a day that is none', ['--date', 'yesterday'], 'expected --date YYYY-MM-DD, got yesterday'],
    ['a day that no month has', ['--date', '2026-02-31'], 'expected --date YYYY-MM-DD, got 2026-02-31'],
    ['a language that is none', ['--lang', 'zz_bad'], 'expected --lang like ar or en, got zz_bad'],
    ['an option that is none', ['--colour'], "unknown option '--colour'"],
  ])('refuses %s', async (_, options, message) => {
    const path = await file('fine.txt', arabic)
    const outcome = await inProcess(['extract', path, ...options], {})
    expect(outcome).toMatchObject({ code: 2, err: expect.stringContaining(message) })
  })

  it('ends as a process as it does without one, refusing a day that is none', async () => {
    const args = [await file('fine.txt', arabic), '--date', 'yesterday']
    expect(await extract(...args)).toEqual(await inProcess(['extract', ...args], {}))
  })
})
