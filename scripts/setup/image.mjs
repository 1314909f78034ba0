// node image.mjs FOLDER: puts into FOLDER what an image runs: the bundle, the files that it reads, and the packages
// that are not in it, without what compiling them takes and without the binaries of other systems.
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { at, textOf } from './place.mjs'
import { copyBundle } from './server.mjs'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('image: expected the folder to write to, got none\n')
  process.exit(1)
}
const target = resolve(folder)
const put = (from, to = from) =>
  cpSync(at(...from), join(target, ...to), { recursive: true, dereference: true })

copyBundle(join(target, 'build', 'packed'))
// What a package has, but for the command, which starts a second process, and for the bundle.
const { files } = JSON.parse(textOf(at('package.json')))
for (const path of files.filter((one) => one !== 'bin/' && one !== 'build/packed/'))
  put(path.split('/').filter(Boolean))
for (const file of ['package.json', 'LICENSE']) put([file])

const packages = at('node_modules')
const scoped = (scope) => readdirSync(join(packages, scope)).map((one) => `${scope}/${one}`)
for (const one of ['better-sqlite3', ...scoped('@resvg'), ...scoped('@expo-google-fonts')])
  put(['node_modules', ...one.split('/')])
const sqlite = join(target, 'node_modules', 'better-sqlite3')
for (const part of ['deps', 'src']) rmSync(join(sqlite, part), { recursive: true, force: true })
const own = `${process.platform}-${process.arch}.node`
for (const binary of readdirSync(join(sqlite, 'prebuilds')))
  if (binary !== own) rmSync(join(sqlite, 'prebuilds', binary))
