import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/connection/store.ts'
import { verify } from '../../src/store/upkeep/verify.ts'
import { isnad, start } from '../helpers/command.ts'
import { inProcess } from '../helpers/in-process.ts'
import { testStore, type TestStore } from '../helpers/store.ts'

const article = `أعلن وزير المالية كريم سالم أن «الميزانية جاهزة».
وقال بوتين إن «العمل مستمر».
`

describe('isnad ingest', () => {
  let test: TestStore
  let folder: string
  const environment = () => ({ ISNAD_DATABASE_URL: test.url })
  const run = (...args: string[]) => inProcess(['ingest', ...args], environment())
  const file = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name)
    await writeFile(path, text)
    return path
  }
  beforeAll(async () => {
    test = await testStore()
    folder = await mkdtemp(join(tmpdir(), 'isnad-ingest-'))
  })
  afterAll(async () => {
    await test.close()
    await rm(folder, { recursive: true })
  })

  it('says what it would do, does it, and then has nothing to do', async () => {
    const path = await file('article.txt', article)
    const options = ['--title', 'الميزانية', '--publisher', 'صحيفة الشمال', '--date', '2026-02-28']
    const dry = await run(path, ...options, '--dry-run')
    expect(dry).toMatchObject({ code: 0, err: '' })
    expect(dry.out).toMatch(/^almyzanyh-[a-z2-7]{6}: document would be added; statements: \d+ added/)
    const done = await run(path, ...options)
    expect(done).toMatchObject({ code: 0, err: '' })
    expect(done.out).toMatch(/document added; statements: [1-9]\d* added/)
    const again = JSON.parse((await run(path, '--json')).out) as { documents: [object] }
    expect(again.documents).toMatchObject([
      { document: 'unchanged', added: 0, corrected: 0, newSpeakers: [] },
    ])
  })

  it('reads a folder, and goes on past a file that it cannot read', async () => {
    const articles = join(folder, 'articles')
    await mkdir(articles)
    await writeFile(join(articles, 'a.txt'), 'The mayor, Mara Lund, said the bridge is ready.')
    await writeFile(join(articles, 'b.txt'), '')
    await writeFile(join(articles, 'c.txt'), Buffer.from([0xe9, 0x20, 0x80, 0x20, 0xff, 0x20, 0x9d]))
    await writeFile(join(articles, 'd.txt'), 'قال الوزير سامي الخطيب إن الجسر جاهز.')
    const { code, out, err } = await run(articles, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ documents: [{ lang: 'en' }, { lang: 'ar' }] })
    expect(err).toMatch(/b\.txt: .*\[TEXT_EMPTY\]/u)
    expect(err).toMatch(/c\.txt: .*; --charset says which it is \[TEXT_ENCODING\]/u)
    expect(err).toContain('expected 4 files, got 2 that were left out')
    expect((await run(articles, '--slug', 'x')).code).toBe(2)
  })

  it.each([
    ['another scheme', 'ftp://example.org/a.txt', 'expected an http or https URL, got ftp:'],
    ['a private address on another port', 'http://127.0.0.1:4000/', 'expected a host on the public internet'],
  ])('refuses %s and says so', async (_, address, message) => {
    const { code, err } = await run(address)
    expect(code).toBe(1)
    expect(err).toContain(message)
    expect(err).toContain('[FETCH_REFUSED]')
  })

  it('reads standard input', async () => {
    const { out } = await isnad(
      ['ingest', '-', '--json'],
      { ISNAD_DATABASE_URL: test.url },
      'A text that came in through the pipe.',
    )
    expect(JSON.parse(out)).toMatchObject({ dryRun: false, documents: [{ document: 'added', lang: 'en' }] })
  })

  it('reads a page', async () => {
    const page = `<html lang="ar"><head><title>الميزانية جاهزة</title></head><body><article>${`<p>${article}</p>`.repeat(5)}</article></body></html>`
    const { out, code } = await run(await file('page.html', page), '--json', '--dry-run')
    expect(code).toBe(0)
    const [document] = (JSON.parse(out) as { documents: { slug: string; added: number }[] }).documents
    expect(document?.slug).toMatch(/^almyzanyh-jahzh-/)
    expect(document?.added).toBeGreaterThan(0)
  })

  it('stores several texts one by one, and says which of them it reads', async () => {
    const paths = [await file('one.txt', 'The first text.'), await file('two.txt', 'The second text.')]
    const { code, out, err } = await run(...paths, '--lang', 'en')
    expect(code).toBe(0)
    expect(out.match(/document added/g)).toHaveLength(2)
    expect(err).toContain('one.txt')
    expect(await run(...paths, '--title', 'Both')).toMatchObject({ code: 2 })
  })

  it.each([
    [['/nowhere/article.txt'], 'FILE_UNREADABLE', 1],
    [[fileURLToPath(new URL('../../docs/screenshots/playground.png', import.meta.url))], 'TEXT_', 1],
    [['{article}', '--date', 'yesterday'], 'DATE_INVALID', 1],
    [['{article}', '--slug', 'Not A Slug'], 'INPUT_INVALID', 1],
    [['{article}', '--url', 'ftp://example.org'], 'INPUT_INVALID', 1],
    [['http://127.0.0.1/page.html'], 'FETCH_REFUSED', 1],
    [[], 'missing required argument', 2],
  ] as const)('refuses %j with %s', async (args, code, exit) => {
    const path = await file('article.txt', article)
    const outcome = await run(...args.map((arg) => (arg === '{article}' ? path : arg)))
    expect(outcome.code).toBe(exit)
    expect(outcome.err).toContain(code)
    expect(outcome.err).not.toContain('    at ')
  })

  it.each([[[]], [['/nowhere/article.txt']]])(
    'ends as a process as it does without one, refusing %j',
    async (args) => {
      expect(await isnad(['ingest', ...args], environment())).toEqual(await run(...args))
    },
  )

  it('stores all or nothing, also when it is stopped with Ctrl-C', async () => {
    const long = await file('long.txt', article.repeat(4000))
    const stored = async () => {
      const store = openStore(test.url)
      const problems: unknown[] = []
      await verify(store, (problem) => problems.push(problem))
      const prisma = await store.prisma()
      const found = await prisma.document.findMany({ where: { slug: { startsWith: 'stopped' } } })
      const statements = await prisma.statement.count({
        where: { document: { slug: { startsWith: 'stopped' } } },
      })
      await store.close()
      return { problems, documents: found.length, statements }
    }
    for (const after of [600, 1200, 1800, 2400]) {
      const { child, done } = start(['ingest', long, '--slug', `stopped-${after}`], {
        ISNAD_DATABASE_URL: test.url,
      })
      await sleep(after)
      child.kill('SIGINT')
      const { code } = await done
      const { problems, documents, statements } = await stored()
      expect(problems).toEqual([])
      expect(statements > 0).toBe(documents > 0)
      if (code === 0) break
    }
  }, 60_000)
})
