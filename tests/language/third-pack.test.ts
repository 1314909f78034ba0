// The paper change *add a language*, done for real: a copy of the program gets a folder and a line for its texts, and a
// folder and its lines in the tables for its interface, and nothing else.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** *Miko said “vora dena”. Lena denied that dena is lost.* */
const text = 'მიკო საგო „ვორა დენა სოლთა“. ლენა ნეგო კე დენა ფარო მირო.'

interface Found {
  readonly lang: string
  readonly statements: readonly unknown[]
  readonly listed: readonly (readonly [string, string])[]
  readonly verdicts: readonly string[]
  readonly page: { readonly status: number; readonly words: string }
  readonly interface: {
    readonly status: number
    readonly lang: string
    readonly skip: string
    readonly tongues: readonly string[]
    readonly redirect: string
    readonly statement: string
    readonly desk: string
  }
}

/** The list of packs with one more. */
const withMadeUp = (packs: string): string =>
  packs
    .replace("import type { Pack } from './pack.ts'", "import { madeUp } from './qaa/pack.ts'\n$&")
    .replace('[arabic, english]', '[arabic, english, madeUp]')

/** A table of the interface with one more. */
const withInterface = (table: string): string =>
  table
    .replace(/import \{ en \} from '\.\/en\/(\w+)\.ts'/, "$&\nimport { en as qaa } from './qaa/$1.ts'")
    .replace('{ ar, en }', '{ ar, en, qaa }')
    .replace(
      / {2}en: \{.*\},\n/,
      "$&  qaa: { name: 'სოლი', numbers: 'en', dates: 'en-GB', preview: 'qa_QA' },\n",
    )

/** The interface, translated as far as the tests look. */
const translate = async (words: string): Promise<void> => {
  for (const [file, english, own] of [
    ['site.ts', 'Skip to the content', 'სოლთა დენა'],
    ['desk.ts', 'Review desk', 'დენა მირო'],
  ] as const) {
    const path = join(words, file)
    await writeFile(path, (await readFile(path, 'utf8')).replace(`'${english}'`, `'${own}'`))
  }
}

describe('a language of ten words that is added as a folder and a line', () => {
  let copy = ''
  let found: Found

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'isnad-language-'))
    for (const part of [
      'src',
      'prisma',
      'build',
      'package.json',
      'docs/examples',
      'schema.graphql',
      'CHANGELOG.md',
    ])
      await cp(join(root, part), join(copy, part), { recursive: true })
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
    const list = join(copy, 'src/language/packs.ts')
    await writeFile(list, withMadeUp(await readFile(list, 'utf8')))
    await mkdir(join(copy, 'src/language/qaa'))
    const pack = fileURLToPath(new URL('../fixtures/language/pack.ts.txt', import.meta.url))
    await cp(pack, join(copy, 'src/language/qaa/pack.ts'))
    const words = join(copy, 'src/words')
    await cp(join(words, 'en'), join(words, 'qaa'), { recursive: true })
    await translate(join(words, 'qaa'))
    for (const table of ['language.ts', 'site.ts', 'desk.ts']) {
      const path = join(words, table)
      await writeFile(path, withInterface(await readFile(path, 'utf8')))
    }
    const driver = fileURLToPath(new URL('driver.mjs', import.meta.url))
    const claims = ['ვორა დენა სოლ', 'ვორა ნა დენა სოლთა']
    const { stdout } = await promisify(execFile)(process.execPath, [driver, copy, text, ...claims])
    found = JSON.parse(stdout) as Found
  })

  afterAll(() => rm(copy, { recursive: true, force: true }))

  it('is detected', () => {
    expect(found.lang).toBe('qaa')
  })

  it('is extracted: who said or denied what', () => {
    expect(found.statements).toEqual([
      { speakers: ['მიკო'], content: 'ვორა დენა სოლთა', act: 'SAID', kind: 'DIRECT' },
      { speakers: ['ლენა'], content: 'დენა ფარო მირო', act: 'DENIED', kind: 'INDIRECT' },
    ])
  })

  it('is recorded', () => {
    expect(found.listed).toEqual([
      ['qaa', 'დენა ფარო მირო'],
      ['qaa', 'ვორა დენა სოლთა'],
    ])
  })

  it('is checked: by its stems the same words, by its negation others', () => {
    expect(found.verdicts).toEqual(['NEAR', 'ALTERED'])
  })

  it('is shown on the page of a statement, marked as what it is', () => {
    expect(found.page).toEqual({ status: 200, words: '„ვორა დენა სოლთა“' })
  })

  it('has an interface in its own words, which a reader of it gets first and others can choose', () => {
    expect(found.interface).toEqual({
      status: 200,
      lang: 'qaa',
      skip: 'სოლთა დენა',
      tongues: ['العربية', 'English'],
      redirect: '/qaa',
      statement: '„ვორა დენა სოლთა“',
      desk: 'დენა მირო',
    })
  })
})
