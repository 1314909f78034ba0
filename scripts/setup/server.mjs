// The bundled program: one file loads in a third of the time of eight hundred. It is made on the machine that runs it,
// in about a second, and again when a source has changed; nobody edits or commits it.
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { at, filesOf, root, textOf } from './place.mjs'
import { node, run } from './process.mjs'

const folder = at('build', 'server')

/** The file that the command runs: it loads the newest bundle. */
export const server = at('build', 'server', 'main.mjs')

/** How many bundles are kept: a running server still loads parts of the one that it was started with. */
const KEPT = 3

/**
 * Bundles it unless this state of the sources is bundled already.
 * @returns whether it bundled
 */
export async function bundleServer(say) {
  const state = stateOfSources()
  if (existsSync(`${folder}/${state}`) && (textOf(server) ?? '').includes(state)) return false
  await say(async () => {
    // Another process may do the same right now: each makes its own, and the last one named is kept.
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

/** If another process was first, it has made the same bundle, and this one is deleted. */
function takePlace(own, place) {
  try {
    renameSync(own, place)
  } catch (error) {
    if (!existsSync(place)) throw error
    rmSync(own, { recursive: true, force: true })
  }
}

/** Copies the bundle that the command runs now into an empty `target`; its entry does `before` first. */
export function copyBundle(target, before = '') {
  const [, state] = /\.\/([0-9a-f]{16})\//.exec(textOf(server) ?? '') ?? []
  rmSync(target, { recursive: true, force: true })
  cpSync(`${folder}/${state}`, `${target}/${state}`, { recursive: true })
  writeFileSync(`${target}/main.mjs`, entry(state, before))
}

/** Enables the cache, then loads the bundle. The cache is code, so it is in the clone: only its owner writes there. */
const entry = (state, before = '') => `import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
${before}enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/isnad', import.meta.url)))
const { run } = await import('./${state}/main.js')
await run()
`

/** By size and time, not by content, because this runs with every command. */
function stateOfSources() {
  const hash = createHash('sha256')
  const sources = ['src', 'package.json', 'package-lock.json', 'scripts/setup/bundle-server.mjs']
  for (const path of sources.flatMap((one) => filesOf(at(one)))) {
    const { size, mtimeMs } = statSync(path)
    hash.update(`${path.slice(root.length)} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

/** Milliseconds after which an unfinished bundle never will be finished. */
const ABANDONED = 600_000

/** Deletes bundles beyond the newest ones, and leftovers of interrupted runs. */
function dropOld() {
  const names = readdirSync(folder).filter((name) => name !== 'main.mjs')
  const bundles = names.filter((name) => /^[0-9a-f]{16}$/.test(name))
  for (const name of names.filter((one) => !bundles.includes(one)))
    if (Date.now() - timeOf(name) > ABANDONED) rmSync(`${folder}/${name}`, { recursive: true, force: true })
  const newest = bundles
    .map((name) => ({ name, time: timeOf(name) }))
    .sort((one, other) => other.time - one.time)
  for (const { name } of newest.slice(KEPT)) drop(name)
}

/** When it was written; another process may have removed it meanwhile. */
const timeOf = (name) => statSync(`${folder}/${name}`, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()

/**
 * Takes it out of the list before it is emptied. Removing files from a folder makes it the newest, and another process
 * that looks at that moment would drop a bundle that has to stay.
 */
function drop(name) {
  const dropped = `${folder}/${name}.${process.pid}`
  try {
    renameSync(`${folder}/${name}`, dropped)
  } catch (error) {
    if (error.code === 'ENOENT') return
    throw error
  }
  rmSync(dropped, { recursive: true, force: true })
}
