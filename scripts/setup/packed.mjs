// node packed.mjs [--after]: what a package has in place of the sources. Before packing: the current bundle, alone, in
// build/packed, and a package.json that asks for the few packages that the bundle leaves out. A clone asks for all
// that is bundled; npm would install those for nothing, and some pull in others that are compiled. After packing: the
// clone's own package.json again.
import { ensureSetUp, orExplain } from '../setup.mjs'
import { putBack, setAside } from './aside.mjs'
import { at, textOf } from './place.mjs'
import { copyBundle } from './server.mjs'

/** The bundle looks for these next to itself. */
const needed = [
  ...['better-sqlite3', '@resvg/resvg-js', 'node'],
  ...[
    '@expo-google-fonts/noto-naskh-arabic',
    '@expo-google-fonts/noto-sans',
    '@expo-google-fonts/noto-sans-arabic',
  ],
]

/** The package's own folder is npm's: records are kept where the command is run. */
const inPlace = "process.env.ISNAD_DATABASE_URL ??= 'file:data/isnad.db'\n"

if (process.argv.includes('--after')) putBack()
else {
  await orExplain(() => ensureSetUp({ develop: true }))
  copyBundle(at('build', 'packed'), inPlace)
  setAside(ofPackage(JSON.parse(textOf(at('package.json')))))
}

function ofPackage({ name, version, description, license, type, engines, bin, files, dependencies }) {
  return {
    ...{ name, version, description, license, type, engines, bin, files },
    dependencies: Object.fromEntries(needed.map((one) => [one, dependencies[one]])),
  }
}
