import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Lock {
  lockfileVersion: number
  packages: Record<string, Record<string, unknown>>
}

const check = async (change: (lock: Lock) => void) => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-packages-'))
  const lock = JSON.parse(await readFile(`${root}package-lock.json`, 'utf8')) as Lock
  change(lock)
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock))
  const { status, stderr } = spawnSync(process.execPath, [`${root}scripts/check-packages.mjs`, folder], {
    encoding: 'utf8',
  })
  await rm(folder, { recursive: true })
  return { status, stderr }
}
const fastify = (lock: Lock, change: object): void =>
  void Object.assign(lock.packages['node_modules/fastify'] ?? {}, change)

describe('the check of the packages', () => {
  it.each([
    ['the lock as it is', () => undefined],
    [
      'a choice with an allowed licence',
      (lock: Lock) => fastify(lock, { license: '(GPL-3.0-only OR (MIT AND ISC))' }),
    ],
    [
      'the address of the registry',
      (lock: Lock) => fastify(lock, { resolved: 'https://registry.npmjs.org/fastify/-/fastify-5.tgz' }),
    ],
    [
      'any licence of what only developing needs',
      (lock: Lock) => fastify(lock, { license: 'GPL-3.0-only', dev: true }),
    ],
  ])('passes %s', async (_, change) => {
    expect(await check(change)).toEqual({ status: 0, stderr: '' })
  })

  it.each([
    ['a licence that asks for more', { license: 'AGPL-3.0-only' }, 'AGPL-3.0-only'],
    ['two licences of which one asks for more', { license: '(MIT AND GPL-3.0-only)' }, 'GPL-3.0-only'],
    ['no licence', { license: undefined }, '(none)'],
    ['a package without a hash', { integrity: undefined }, 'no hash'],
    ['a package with a weak hash', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'no hash'],
    [
      'a package from another server',
      { resolved: 'https://example.org/fastify.tgz' },
      'https://example.org/fastify.tgz',
    ],
    ['a package from Git', { resolved: 'git+ssh://git@github.com/fastify/fastify.git#main' }, 'git+ssh'],
  ])('refuses %s and names the package', async (_, change, words) => {
    const { status, stderr } = await check((lock) => fastify(lock, change))
    expect(status).toBe(1)
    expect(stderr).toMatch(/^check-packages: fastify \d/)
    expect(stderr).toContain(words)
  })
})
