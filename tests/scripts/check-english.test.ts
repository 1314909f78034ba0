// What scripts/check-english.mjs reads as prose, and what it takes for an example or for data.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runProcess } from '../helpers/process.ts'

const script = fileURLToPath(new URL('../../scripts/check-english.mjs', import.meta.url))

/** The file, what it has, and the lines with a word for which there is a better one. */
const files: readonly (readonly [path: string, lines: readonly string[], found: readonly number[]])[] = [
  ['page.md', ['What is told anew.', 'It says _he told us_, `told` and “told”.'], [1, 1]],
  ['src/comment.ts', ['// Whoever asks.', "export const told = 'told'"], [1]],
  ['title.test.ts', ["it('tells it', () => {})", "it.each([['he told us']])('%s', () => {})"], [1]],
  [
    'contract.graphql',
    ['"Where it stands."', 'type Query {', '  """', '  Told.', '  """', '  told: Int', '}'],
    [1, 4],
  ],
  ['operation.graphql', ['# Tells it.', 'query Q { told(name: "told") }'], [1]],
  ['model.prisma', ['/// Beside it.', 'model Told {', '  told String // anew', '}'], [1, 3]],
  ['src/cli/help.ts', ["command.option('--all', 'tell all').description(`told`)", "out('told')"], [1, 1]],
  ['src/message.ts', ["expected('text', `what ${'told'} anew`, told)", "refuse('told')"], [1, 1]],
  ['src/errors.ts', ["const A = { status: 400, meaning: 'Nobody is told.' }"], [1]],
]

let folder = ''
let found: readonly string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-english-'))
  for (const [path, lines] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), lines.join('\n'))
  }
  found = (await runProcess(process.execPath, [script, folder])).out.split('\n')
})
afterAll(() => rm(folder, { recursive: true }))

describe('the check of the English', () => {
  it.each(files)('finds in %s only what is prose: %j', (path, _, lines) => {
    const places = found.filter((line) => line.includes(`/${path}:`))
    expect(places.map((line) => Number(/:(\d+): /.exec(line)?.[1]))).toEqual(lines)
  })
})
