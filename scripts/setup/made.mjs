// What is made from sources and kept in the repository: the database clients, the playground, the scripts and styles
// of the pages. A clone has them as they are. They are made again when one of their sources has changed, which needs
// the packages for developing. Next to each is `made-from.json`: the sources, with their hashes at that time.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { at, hashOf, root, textOf } from './place.mjs'
import { node, run } from './process.mjs'

/** Each with the record of its sources, and how it is made. */
export const made = [
  {
    name: 'the database clients',
    record: at('src', 'store', 'generated', 'made-from.json'),
    make: async () => {
      const schemas = ['prisma/schema.prisma', 'prisma/postgresql/schema.prisma']
      for (const schema of schemas) await prismaGenerate(schema)
      return schemas
    },
  },
  {
    name: 'the playground',
    record: at('build', 'playground', 'made-from.json'),
    make: () => bundled('scripts/vite/playground.ts'),
  },
  {
    name: 'the scripts and styles of the pages',
    record: at('build', 'page', 'made-from.json'),
    make: () => bundled('scripts/vite/site.ts', 'scripts/vite/widget.ts'),
  },
]

/** Whether none of the sources has changed since. */
export function isFresh({ record }) {
  const sources = JSON.parse(textOf(record) ?? 'null')
  return sources !== null && Object.entries(sources).every(([path, hash]) => hashOf(at(path)) === hash)
}

/** Makes it; writes the record last, so that an interrupted run is repeated. */
export async function makeAgain({ record, make }) {
  const sources = [...new Set(await make())].sort()
  mkdirSync(dirname(record), { recursive: true })
  const hashes = Object.fromEntries(sources.map((path) => [path, hashOf(at(path))]))
  writeFileSync(record, `${JSON.stringify(hashes, null, 2)}\n`)
}

/** Bundles by each configuration, and returns which of the project's files went in. */
async function bundled(...configs) {
  const list = at('node_modules', '.isnad-bundled.json')
  const sources = []
  for (const config of configs) {
    // The caller may be a test run, and React has other code for tests.
    await run(node, [at('scripts', 'setup', 'bundle-pages.mjs'), config, list], { NODE_ENV: 'production' })
    sources.push(...JSON.parse(textOf(list) ?? '[]'))
  }
  return sources.map((path) => relative(root, path).replaceAll('\\', '/'))
}

/** Prisma's own command wants a native engine that `generate` never runs; naming any program avoids the download. */
function prismaGenerate(schema) {
  return run(node, [at('node_modules', 'prisma', 'build', 'index.js'), 'generate', '--schema', schema], {
    PRISMA_SCHEMA_ENGINE_BINARY: node,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  })
}
