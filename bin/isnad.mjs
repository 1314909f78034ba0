#!/usr/bin/env node
// The `isnad` command. In a clone it sets the clone up if need be; a package has its program with it. Either way it hands
// over to the program on Node 24, which comes with the packages.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packed = fileURLToPath(new URL('../build/packed/main.mjs', import.meta.url))
const isClone = existsSync(new URL('../scripts/setup.mjs', import.meta.url))
const { node, program } = isClone ? await setUp() : { node: nodeOfPackages(), program: packed }
const child = spawn(node, [program, ...process.argv.slice(2)], { stdio: 'inherit' })

// The terminal sends Ctrl-C to both processes; this one only waits for the other to stop cleanly.
process.on('SIGINT', () => {})
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'))
child.on('error', (error) => {
  process.stderr.write(`isnad: could not start ${node}: ${error.message}\n`)
  process.exit(1)
})
child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))

async function setUp() {
  const { ensureSetUp, node: own, orExplain, server } = await import('../scripts/setup.mjs')
  await orExplain(ensureSetUp)
  return { node: own, program: server }
}

/** The Node of the packages; where scripts of packages are switched off it is missing, and the user's own will do if it is 24. */
function nodeOfPackages() {
  const own = nodeBeside()
  if (own !== undefined) return own
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major >= 24) return process.execPath
  process.stderr.write(
    `isnad: expected Node 24 or newer, got ${process.versions.node}; the one that comes with the packages is not there: was it installed with --ignore-scripts?\n`,
  )
  process.exit(1)
}

function nodeBeside() {
  try {
    const home = dirname(createRequire(import.meta.url).resolve('node/package.json'))
    const path = join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}
