// The program itself, bundled: one file loads in a third of the time of eight hundred. It is made on the machine that
// runs it, in about a second, and made again when a source has changed; nobody edits or commits it.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { at, filesOf, root, textOf } from './place.mjs'
import { node, run } from './process.mjs'

const folder = at('build', 'server')

/** What runs the command: loads whichever bundle was made last. */
export const server = at('build', 'server', 'main.mjs')

/** How many bundles stay: a server that runs still loads parts of the one that it was started with. */
const KEPT = 3

/**
 * Bundles it unless this state of the sources is bundled already.
 * @returns whether it had to be done
 */
export async function bundleServer(say) {
  const state = stateOfSources()
  if (existsSync(`${folder}/${state}`) && (textOf(server) ?? '').includes(state)) return false
  await say(async () => {
    // Another process may do the same right now: each makes its own, and the last to be named stays.
    const own = `${folder}/${state}.${process.pid}`
    mkdirSync(own, { recursive: true })
    await run(node, [at('scripts', 'setup', 'bundle-server.mjs'), own])
    takePlace(own, `${folder}/${state}`)
    writeFileSync(`${server}.${process.pid}`, entry(state))
    renameSync(`${server}.${process.pid}`, server)
    dropOld()
  })
  return true
}

/** Whoever came first has made the same: then this one goes. */
function takePlace(own, place) {
  try {
    renameSync(own, place)
  } catch (error) {
    if (!existsSync(place)) throw error
    rmSync(own, { recursive: true, force: true })
  }
}

/** The bundle that the command runs now. */
export const currentBundle = () => /\.\/([0-9a-f]{16})\//.exec(textOf(server) ?? '')?.[1]

/** The cache is on before the bundle is loaded: below the clone, where only its owner writes, for it is run. */
export const entry = (state) => `import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/isnad', import.meta.url)))
const { run } = await import('./${state}/main.js')
await run()
`

/** By size and time, not by content: this is looked at whenever a command starts. */
function stateOfSources() {
  const hash = createHash('sha256')
  const sources = ['src', 'package.json', 'package-lock.json', 'scripts/setup/bundle-server.mjs']
  for (const path of sources.flatMap((one) => filesOf(at(one)))) {
    const { size, mtimeMs } = statSync(path)
    hash.update(`${path.slice(root.length)} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

/** Milliseconds after which a bundle that is not finished never will be. */
const ABANDONED = 600_000

/** Bundles beyond the newest ones, and what is left of runs that were stopped in the middle. */
function dropOld() {
  const names = readdirSync(folder).filter((name) => name !== 'main.mjs')
  const bundles = names.filter((name) => /^[0-9a-f]{16}$/.test(name))
  for (const name of names.filter((one) => !bundles.includes(one)))
    if (Date.now() - statSync(`${folder}/${name}`).mtimeMs > ABANDONED)
      rmSync(`${folder}/${name}`, { recursive: true, force: true })
  const newest = bundles
    .map((name) => ({ name, time: statSync(`${folder}/${name}`).mtimeMs }))
    .sort((one, other) => other.time - one.time)
  for (const { name } of newest.slice(KEPT)) rmSync(`${folder}/${name}`, { recursive: true, force: true })
}
