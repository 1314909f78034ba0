// node scripts/release-notes.mjs TAG [CHANGELOG]: prints the changelog's section for a tag like v0.1.0, without its
// heading. Ends with code 1 when there is none, or when it says that the version is not released.
import { readFileSync } from 'node:fs'

const [tag, path = new URL('../CHANGELOG.md', import.meta.url)] = process.argv.slice(2)
const stop = (why) => {
  process.stderr.write(`release-notes: ${why}\n`)
  process.exit(1)
}
if (!/^v\d+\.\d+\.\d+/u.test(tag ?? '')) stop(`expected a tag like v0.1.0, got ${tag ?? 'none'}`)
const version = tag.slice(1)
const sections = readFileSync(path, 'utf8').split(/^(?=## \[)/mu)
const section = sections.find((one) => one.startsWith(`## [${version}]`))
if (section === undefined) stop(`expected a section ## [${version}] in the changelog, got none`)
const [heading = '', ...lines] = section.split('\n')
if (/unreleased/iu.test(heading)) stop(`expected a day behind [${version}], got "${heading.slice(3)}"`)
process.stdout.write(`${lines.join('\n').trim()}\n`)
