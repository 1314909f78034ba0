import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../helpers/app.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** As scanners for secrets look for it; docs/cli.md states the form. */
const tokens = /\bisnad_[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g
const like = /\bisnad_[A-Za-z0-9_-]{20,}/g

const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((name) => /\.(md|ts|mjs|json|ya?ml|graphql|html|txt)$/.test(name) && existsSync(`${root}${name}`))

describe('a token', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  it('has the form that scanners look for', async () => {
    expect((await app.token('EDITOR')).replace(tokens, '')).toBe('')
  })

  it('is in no file of the project', () => {
    const found = files.filter((name) => readFileSync(`${root}${name}`, 'utf8').search(tokens) >= 0)
    expect(found).toEqual([])
  })

  it('of the docs is refused', async () => {
    const [example = ''] = readFileSync(`${root}docs/cli.md`, 'utf8').match(like) ?? []
    expect(example).not.toBe('')
    const { status, errors } = await app.ask('{ stats { statements } }', {}, example)
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 401, code: 'TOKEN_INVALID' })
  })
})
