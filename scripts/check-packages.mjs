// node scripts/check-packages.mjs [FOLDER]: whether package-lock.json is whole, and the licences of all packages that
// running needs are allowed. It asks no server, so it also works offline.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Licences by their SPDX ids under which Isnad may pass a package on: they ask for a notice, or for nothing. MPL-2.0 is
 * about the files of the package itself, OFL-1.1 about fonts.
 */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
])
const registry = 'https://registry.npmjs.org/'

/** Whether an SPDX expression can be met: of `OR` one side, of `AND` both. */
const isAllowed = (expression) => {
  const text = expression.trim()
  const [left, right] = splitAt(text, ' OR ') ?? []
  if (right !== undefined) return isAllowed(left) || isAllowed(right)
  const [first, second] = splitAt(text, ' AND ') ?? []
  if (second !== undefined) return isAllowed(first) && isAllowed(second)
  return /^\(.*\)$/.test(text) ? isAllowed(text.slice(1, -1)) : allowed.has(text)
}

/** The two sides of the first such word outside brackets. */
const splitAt = (text, word) => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at)
    if (before.split('(').length === before.split(')').length) return [before, text.slice(at + word.length)]
  }
  return undefined
}

const folder = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url))
const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
const complaints = packages.flatMap(
  ([path, { version, license, dev, devOptional, integrity, resolved, link }]) => {
    const told = []
    const name = `${path.replace(/^.*node_modules\//, '')} ${version}`
    if (!/^sha(512|384)-[A-Za-z0-9+/]+=*$/.test(integrity ?? '') || link)
      told.push(`${name}: no hash of its bytes`)
    // Without an address npm takes the registry.
    if (resolved !== undefined && !resolved.startsWith(registry))
      told.push(`${name}: it comes from ${resolved}`)
    if (!dev && !devOptional && !isAllowed(license ?? ''))
      told.push(`${name}: the licence ${license ?? '(none)'}`)
    return told
  },
)
if (lock.lockfileVersion !== 3)
  complaints.push(`package-lock.json: version ${lock.lockfileVersion}, expected 3`)
for (const complaint of complaints) process.stderr.write(`check-packages: ${complaint}\n`)
if (complaints.length > 0) process.exit(1)
const running = packages.filter(([, { dev, devOptional }]) => !dev && !devOptional).length
process.stdout.write(
  `check-packages: ${packages.length} packages have a hash and come from the registry; ${running} that running needs have an allowed licence\n`,
)
