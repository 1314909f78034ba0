#!/usr/bin/env node
// The `isnad` command: sets the clone up if need be, then hands over to the bundled program on the project's own Node.
import { spawn } from 'node:child_process'
import { ensureSetUp, node, orExplain, server } from '../scripts/setup.mjs'

await orExplain(ensureSetUp)
const child = spawn(node, [server, ...process.argv.slice(2)], { stdio: 'inherit' })

// The terminal sends Ctrl-C to both processes; this one only waits for the other to stop cleanly.
process.on('SIGINT', () => {})
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'))
child.on('error', (error) => {
  process.stderr.write(`isnad: could not start ${node}: ${error.message}\n`)
  process.exit(1)
})
child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
