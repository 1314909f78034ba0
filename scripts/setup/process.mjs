// Runs other programs for their results: their output is shown only when they fail.
import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { at, root } from './place.mjs'

/** What keeps a clone from being ready to run, in words for its user. */
export class SetupError extends Error {}

/** The Node that runs Isnad, whatever Node the machine has: the `node` package contains its binary. */
export const node = at('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Runs npm, the same one that started this process. */
export function npm(args) {
  // npm passes its own path to its scripts; a bare `npm` is npm.cmd on Windows, which needs a shell.
  const self = process.env.npm_execpath
  if (self?.endsWith('npm-cli.js')) return run(process.execPath, [self, ...args])
  return run('npm', args, {}, process.platform === 'win32')
}

/** Runs a program in the clone's folder; rejects with its first lines when it fails. */
export function run(program, args, env = {}, shell = false) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: root,
      // Prisma starts its generators by name: npm puts their folder on the path, a bare `node` does not.
      env: { ...process.env, PATH: [at('node_modules', '.bin'), process.env.PATH].join(delimiter), ...env },
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output = []
    child.stdout.on('data', (bytes) => output.push(bytes))
    child.stderr.on('data', (bytes) => output.push(bytes))
    child.on('error', (error) => fail(new SetupError(`could not start ${program}: ${error.message}`)))
    child.on('close', (code, signal) => {
      if (code === 0) return done(undefined)
      const said = Buffer.concat(output).toString().trim().split('\n').slice(0, 20).join('\n')
      fail(
        new SetupError(
          `"${[program, ...args].join(' ')}" ended with ${signal ?? `code ${code}`}${said ? `:\n${said}` : ''}`,
        ),
      )
    })
  })
}
