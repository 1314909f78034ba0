// Loaded before a program with --import: whatever it takes for the learned weights of Arabic names is the file that
// ISNAD_WEIGHTS names. For figures of weights that are not the shipped ones.
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
