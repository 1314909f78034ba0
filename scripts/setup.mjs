// Makes a clone ready to run: packages, what is made from sources, the bundled program. A step runs again only when
// its sources have changed. Plain JavaScript, because it runs on the user's Node (20 or newer) before Node 24 and
// TypeScript are there.
//   node scripts/setup.mjs [--develop] [--make]
// --develop also installs what tests, checks and builds need; --make makes again everything that is made from sources.
import { pathToFileURL } from 'node:url'
import { putBackIfLeft } from './setup/aside.mjs'
import { isFresh, made, makeAgain } from './setup/made.mjs'
import { arePackagesThere, installPackages, wasDeveloping } from './setup/packages.mjs'
import { SetupError } from './setup/process.mjs'
import { bundleServer } from './setup/server.mjs'

export { node } from './setup/process.mjs'
export { server } from './setup/server.mjs'

/**
 * Brings the clone up to date and returns how many steps that took.
 * @param {{ develop?: boolean, make?: boolean, say?: (line: string) => void }} [options] `develop`: with the packages
 *   for developing; `make`: makes again what is made from sources, changed or not
 */
export async function ensureSetUp({ develop = false, make = false, say = toUser } = {}) {
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major < 20) throw new SetupError(`expected Node 20 or newer, got ${process.versions.node}`)
  putBackIfLeft()
  let done = 0
  const step = async (doing, work) => {
    const began = Date.now()
    say(`isnad: ${doing} …`)
    await work()
    say(`isnad: … done in ${((Date.now() - began) / 1000).toFixed(1)} s`)
    done++
  }
  const stale = made.filter((one) => make || !isFresh(one))
  const needed = develop || wasDeveloping() || stale.length > 0
  if (!arePackagesThere(needed))
    await step(installing(develop || wasDeveloping(), stale), () => installPackages(needed))
  for (const one of stale) await step(`Making ${one.name}`, () => makeAgain(one))
  await bundleServer((work) => step('Bundling the program', work))
  return done
}

const toUser = (line) => process.stderr.write(`${line}\n`)

const installing = (develop, stale) => {
  if (develop)
    return 'Installing the packages for developing (once; one to three minutes, most of it download)'
  if (stale.length === 0) return 'Installing packages (once; up to a minute, most of it download)'
  const changed = stale.map(({ name }) => name).join(', ')
  return `The sources of ${changed} have changed: installing the packages that make them`
}

/** Runs `work`; explains a failed set-up in words and ends the process with code 1. */
export async function orExplain(work) {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof SetupError) && error?.code === undefined) throw error
    process.stderr.write(`isnad: set-up failed: ${error.message}\n`)
    process.exit(1)
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const asked = (option) => process.argv.includes(option)
  await orExplain(() => ensureSetUp({ develop: asked('--develop'), make: asked('--make') }))
}
