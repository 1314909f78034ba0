// npm run campaign: tries to break Isnad on this machine (kills, full disks, damage, slow readers, random input, two
// engines side by side, a long run) and prints what was tried and whether each promise held.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { randomFrom, seedFor } from '../src/newsroom/check/evaluation/random.ts'
import { damage } from './damage.ts'
import { engines } from './engines.ts'
import { fullDisk } from './full-disk.ts'
import { fuzz } from './fuzz/fuzz.ts'
import { kill } from './kill/kill.ts'
import type { Part, Result } from './part.ts'
import { pageOf, type Report, reportOf, tableOf, together } from './report.ts'
import { slowReaders } from './slow-readers.ts'
import { powerCut } from './power-cut/part.ts'
import { soak } from './soak.ts'

const parts: readonly Part[] = [kill, powerCut, fullDisk, damage, slowReaders, fuzz, engines, soak]

const help = `npm run campaign [-- OPTIONS]

Tries to break Isnad and prints what held. Everything happens on this machine, in a temporary folder.

  --quick          a small share of everything: some minutes instead of hours
  --only A,B       only these parts
  --seed N         another seed (1): the same seed tries the same
  --write          write docs/reliability.md; parts that are not run keep their rows
  --help           show this

${parts.map(({ name, about }) => `  ${name.padEnd(14)} ${about}`).join('\n')}

The exit code is 1 when a promise was broken.

  npm run campaign -- --quick
  npm run campaign -- --only kill,engines --seed 7
`

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const note = (line: string): void => void process.stderr.write(`campaign: ${line}\n`)

const fail = (message: string): never => {
  note(message)
  process.exit(2)
}

const wanted = (): readonly Part[] => {
  const names = values.only?.split(',') ?? parts.map(({ name }) => name)
  return names.map(
    (name) =>
      parts.find((part) => part.name === name) ??
      fail(`expected parts among ${parts.map((part) => part.name).join(', ')}, got ${name}`),
  )
}

const seed = Number(values.seed)
if (!Number.isSafeInteger(seed)) fail(`expected a whole number as --seed, got ${values.seed}`)

const runPart = async (part: Part, signal: AbortSignal): Promise<readonly Result[]> => {
  const folder = mkdtempSync(join(tmpdir(), `isnad-campaign-${part.name}-`))
  const own = seedFor(seed, part.name)
  try {
    return await part.run({
      isQuick: values.quick,
      seed: own,
      random: randomFrom(own),
      folder,
      note: (line) => note(`${part.name}: ${line}`),
      signal,
    })
  } catch (error) {
    // The other parts go on.
    const what = error instanceof Error ? error.message : String(error)
    return [{ what: 'the part itself', tried: 1, seen: 'it failed', broken: [what] }]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const writePage = (report: Report): void => {
  const page = fileURLToPath(new URL('../docs/reliability.md', import.meta.url))
  const order = parts.map(({ name }) => name)
  writeFileSync(page, pageOf(together(readFileSync(page, 'utf8'), report, order)))
}

if (values.help) {
  process.stdout.write(help)
} else {
  const stop = new AbortController()
  // The first Ctrl-C ends the part in its own way, the second the process.
  process.once('SIGINT', () => stop.abort())
  const began = new Date()
  const results: (Result & { readonly part: string })[] = []
  for (const part of wanted()) {
    if (stop.signal.aborted) break
    note(`${part.name}: ${part.about}`)
    for (const result of await runPart(part, stop.signal)) results.push({ part: part.name, ...result })
  }
  const report = reportOf(results, { began, isQuick: values.quick, seed })
  process.stdout.write(`${tableOf(report.rows)}\n`)
  for (const line of report.broken) note(`broken: ${line}`)
  if (values.write) writePage(report)
  process.exit(report.broken.length > 0 ? 1 : 0)
}
