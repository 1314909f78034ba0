// Loaded before a program with --import: the file that ISNAD_WEIGHTS names takes the place of the learned weights of
// Arabic names. For measuring weights that are not the shipped ones.
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

const shipped = new URL('../src/extract/learned/weights.ts', import.meta.url).href
const other = pathToFileURL(process.env.ISNAD_WEIGHTS ?? '').href

registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context)
    return found.url === shipped ? { ...found, url: other } : found
  },
})
