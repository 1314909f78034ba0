// node packed.mjs: what a package has in place of the sources, made before it is packed: the bundle of now, alone, in
// build/packed. A package runs as it is; nothing is bundled on the machine of whoever installs it.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { ensureSetUp, orExplain } from '../setup.mjs'
import { at } from './place.mjs'
import { currentBundle, entry } from './server.mjs'

await orExplain(() => ensureSetUp({ develop: true }))
const name = currentBundle()
const folder = at('build', 'packed')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
cpSync(at('build', 'server', name), `${folder}/${name}`, { recursive: true })
writeFileSync(`${folder}/main.mjs`, entry(name))
