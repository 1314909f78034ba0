// node bundle-pages.mjs CONFIG LIST: bundles by a Vite configuration, and writes to LIST which of the project's files
// went into it, as a JSON array of paths.
import { existsSync, writeFileSync } from 'node:fs'
import { build } from 'vite'
import { at, filesOf, root } from './place.mjs'

const [config, list] = process.argv.slice(2)
const sources = new Set([at(config)])
const isOurs = (file) => file.startsWith(root) && !file.includes('node_modules') && existsSync(file)

const collector = {
  name: 'isnad:sources',
  configResolved({ root: folder }) {
    // Style sheets that another imports are not modules of their own, so all of them count.
    for (const file of filesOf(folder)) if (file.endsWith('.css')) sources.add(file)
  },
  generateBundle() {
    for (const id of this.getModuleIds()) {
      const file = id.replace(/[?#].*$/, '')
      if (isOurs(file)) sources.add(file)
    }
  },
}

await build({ configFile: at(config), logLevel: 'warn', plugins: [collector] })
writeFileSync(list, JSON.stringify([...sources].sort()))
