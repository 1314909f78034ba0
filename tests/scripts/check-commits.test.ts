import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runProcess } from '../helpers/process.ts'

const script = (name: string): string => fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url))
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-notes-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What a script writes to standard error, or to standard output where it ends well. */
const said = async (...args: readonly string[]): Promise<string> => {
  const { code, out, err } = await runProcess(process.execPath, args)
  return code === 0 ? out : err
}

describe('a commit', () => {
  const body = '\n\nProblem: it went on.\n\nRemedy: it stops.\n'

  it.each([
    ['of a room', `fix(api): stop when told to${body}`, 'well written'],
    ['of no room', `docs: how to stop${body}`, 'well written'],
    ['with notes of Git', `fix(api): stop when told to${body}\n# On branch main\n`, 'well written'],
    ['without a type', `Stop when told to${body}`, 'expected a subject like "fix(api): what changes"'],
    ['of a type that is none', `mend(api): stop${body}`, 'with one of feat, fix'],
    ['with a full stop', `fix(api): stop when told to.${body}`, 'without a full stop'],
    [
      'with a long subject',
      `fix(api): ${'stop '.repeat(30)}now${body}`,
      'of 120 characters at most, got 163',
    ],
    ['without a body', 'fix(api): stop when told to\n', 'expected a body'],
    ['with a body too near', 'fix(api): stop\nProblem: it went on.\n', 'expected an empty line'],
  ])('%s is described as what it is', async (_, message, expected) => {
    const file = join(folder, 'message')
    await writeFile(file, message)
    expect(await said(script('check-commits.mjs'), '--file', file)).toContain(expected)
  })
})

describe('the notes of a release', () => {
  const changelog =
    '# Changelog\n\n## [0.2.0] – 2026-12-01\n\n### Added\n\n- A widget.\n\n## [0.1.0] – Unreleased\n\n- A start.\n'

  it.each([
    ['are its section', 'v0.2.0', '### Added\n\n- A widget.\n'],
    ['are none of a version that is not released', 'v0.1.0', 'expected a day behind [0.1.0]'],
    ['are none of a version that is not there', 'v0.3.0', 'expected a section ## [0.3.0]'],
    ['are none of what is no version', 'latest', 'expected a tag like v0.1.0, got latest'],
  ])('%s', async (_, tag, expected) => {
    const file = join(folder, 'CHANGELOG.md')
    await writeFile(file, changelog)
    expect(await said(script('release-notes.mjs'), tag, file)).toContain(expected)
  })
})
