import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCsv } from '../../src/newsroom/exchange/table/csv.ts'
import { settled } from '../helpers/command.ts'
import { inProcess } from '../helpers/in-process.ts'
import { fullStore } from '../helpers/full-store.ts'
import { engines, type TestStore } from '../helpers/store.ts'
import { arabic, english, historyOf, idOf, problemsOf } from '../store/machine-drafts.ts'

type Row = Readonly<Record<string, string>>
const rowsOf = async (text: string): Promise<readonly Row[]> => {
  const rows: (readonly string[])[] = []
  const bytes = async function* () {
    yield Buffer.from(text)
  }
  for await (const { cells } of readCsv(bytes(), ',')) rows.push(cells)
  const [names = [], ...rest] = rows
  return rest.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])))
}

describe.each(engines)('a table for a spreadsheet on %s', (engine) => {
  let test: TestStore
  let folder: string
  beforeAll(async () => {
    test = await fullStore(engine)
    folder = await mkdtemp(join(tmpdir(), 'isnad-table-'))
  })
  afterAll(async () => {
    await test.close()
    await rm(folder, { recursive: true })
  })
  const run = (...args: readonly string[]) => inProcess(args, { ISNAD_DATABASE_URL: test.url })
  const table = async (name: string, rows: readonly string[]): Promise<string> => {
    const path = join(folder, name)
    await writeFile(path, rows.join('\r\n'))
    return path
  }

  it('has a row for each statement', async () => {
    const path = join(folder, 'all.csv')
    const { code, err } = await run('export', '--csv', '--bom', '--output', path)
    expect([code, settled(err)]).toEqual([0, 'exported 17 rows\n'])
    const text = await readFile(path, 'utf8')
    expect(text.startsWith('\u{feff}id,review,version,document,')).toBe(true)
    expect(text.split('\r\n').at(-1)).toBe('')
    const rows = await rowsOf(text)
    expect(rows).toHaveLength(17)
    expect(rows.find(({ id }) => id === idOf(arabic, arabic.found))).toEqual({
      id: idOf(arabic, arabic.found),
      review: 'REVIEWED',
      version: expect.stringMatching(/^\d+$/) as unknown,
      document: 'talks-ar',
      title: '',
      url: '',
      published: '',
      language: 'ar',
      kind: 'MIXED',
      act: 'SAID',
      text: arabic.right,
      verbatim: arabic.quoted,
      speakers: 'فلاديمير بوتين',
      role: '',
      basis: 'NAMED',
      standing: 'DISPUTED',
      chain: 'وكالة فرانس برس',
      topics: '',
      said: '',
      within: '',
      doubts: '',
      confidence: '0.5',
    })
    const seeded = rows.filter(({ document }) => document === 'china-russia-defence')
    expect(seeded.map(({ chain }) => chain)).toContain('وكالات الأنباء الروسية → وكالة فرانس برس')
    const one = await run('export', '--csv', '--document', 'talks-en', 'talks-ar')
    expect(await rowsOf(one.out)).toHaveLength(4)
  })

  it('brings decisions back, refuses what was changed since, and reports bad rows by number', async () => {
    const rows = await rowsOf((await run('export', '--csv')).out)
    const [draft, refused, disputed] = [
      idOf(arabic, arabic.other),
      idOf(english, english.other),
      idOf(english, english.found),
    ]
    const version = (id: string) => rows.find((row) => row.id === id)?.version ?? ''
    const path = await table('decided.csv', [
      'ID;Why;Review;Version',
      `${draft};the text says so;reviewed;${version(draft)}`,
      `${refused};;DRAFT;${version(refused)}`,
      `${disputed};;REVIEWED;1`,
      'nonsense;;REVIEWED;',
      `${disputed};;MAYBE;`,
      `${disputed};;;`,
    ])
    const dry = await run('import', path, '--dry-run', '--on-error', 'skip')
    expect(dry.out).toBe('would be imported (csv): 6 rows read: 2 decided, 2 unchanged, 2 bad\n')
    const done = await run('import', path, '--on-error', 'skip')
    expect(done.code).toBe(1)
    expect(done.out).toBe('imported (csv): 6 rows read: 2 decided, 2 unchanged, 2 bad\n')
    expect(done.err).toContain('decided.csv:5: newsroom: expected the id of a statement')
    expect(done.err).toContain(
      'decided.csv:6: newsroom: expected DRAFT, REVIEWED, REJECTED or nothing as review',
    )
    expect((await historyOf(test.store, draft)).at(-1)).toMatchObject({
      action: 'ACCEPTED',
      actor: expect.stringMatching(/^cli:/) as unknown,
      why: 'the text says so',
    })
    expect((await historyOf(test.store, refused)).at(-1)).toMatchObject({
      action: 'REOPENED',
      why: 'decided in decided.csv',
    })
    expect(await run('import', path, '--on-error', 'skip')).toMatchObject({
      out: 'imported (csv): 6 rows read: 0 decided, 4 unchanged, 2 bad\n',
    })
    const late = await table('late.csv', ['id,review,version', `${draft},REJECTED,${version(draft)}`])
    expect((await run('import', late)).err).toContain('[VERSION_CONFLICT]')
    expect((await run('import', late, '--dry-run')).err).toContain('[VERSION_CONFLICT]')
    expect(await problemsOf(test.store)).toEqual([])
  })
})
