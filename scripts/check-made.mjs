// Makes again what is made from sources and kept in the repository. Ends with code 1 when that changes a file, and
// keeps the new version.
import { existsSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { ensureSetUp, orExplain } from './setup.mjs'
import { made } from './setup/made.mjs'
import { filesOf, hashOf, root } from './setup/place.mjs'

const hashes = () =>
  new Map(
    made
      .map(({ record }) => dirname(record))
      .filter((folder) => existsSync(folder))
      .flatMap(filesOf)
      .map((file) => [relative(root, file), hashOf(file)]),
  )

const before = hashes()
await orExplain(() => ensureSetUp({ develop: true, make: true, say: () => undefined }))
const after = hashes()
const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
)
for (const file of changed)
  process.stdout.write(`${file}: not what its sources make; it has been made again\n`)
process.exitCode = changed.length > 0 ? 1 : 0
