// node bundle-server.mjs FOLDER: bundles src/cli/main.ts and the packages that it uses into FOLDER.
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { at, root } from './place.mjs'

const [folder] = process.argv.slice(2)
const require = createRequire(import.meta.url)

/**
 * The first of these come with binaries and look for them next to themselves. OpenTelemetry a user may install or not, but
 * for its interface, which the metrics ask for: that keeps its state in the process, so that two copies are one.
 */
const left = [
  /^node:/,
  /^@opentelemetry\/(?!api$)/,
  'better-sqlite3',
  '@resvg/resvg-js',
  'pg-native',
  'canvas',
]

/**
 * A source that finds something by its own path (`import.meta.url`: the contract, the migrations) must find it by that
 * path in the bundle, too; a worker is a separate bundle next to the others.
 */
const inPlace = {
  name: 'isnad:place',
  transform: {
    filter: { code: 'import.meta.url' },
    handler(code, id) {
      if (!resolve(id).startsWith(at('src'))) return
      const placed = code.replace(/new URL\('(\.\/[\w-]+-worker)\.ts', import\.meta\.url\)/g, (_, worker) => {
        const fileName = `${worker.slice(2)}.js`
        this.emitFile({ type: 'chunk', id: join(dirname(id), `${worker}.ts`), fileName })
        return `new URL('./${fileName}', import.meta${''}.URL)`
      })
      const source = relative(root, id).replaceAll('\\', '/')
      return placed
        .replaceAll('import.meta.url', `new URL('../../../${source}', import.meta.url).href`)
        .replaceAll('import.meta.URL', 'import.meta.url')
    },
  },
}

const bundle = await rolldown({
  input: { main: at('src', 'cli', 'main.ts') },
  platform: 'node',
  external: left,
  // One graphql: Apollo's CommonJS takes this file, and it does not accept a schema of another copy.
  resolve: { alias: { graphql: require.resolve('graphql') } },
  plugins: [inPlace],
  onLog: (level, log, report) => {
    // Packages that use `eval` or their own name; nothing can be done about them here.
    if (level !== 'warn' || !log.id?.includes('node_modules')) report(level, log)
  },
})
await bundle.write({
  dir: folder,
  format: 'esm',
  entryFileNames: '[name].js',
  // CommonJS packages load built-in modules by `require`.
  banner:
    "import { createRequire as requireOf } from 'node:module'\nconst require = requireOf(import.meta.url)",
})
