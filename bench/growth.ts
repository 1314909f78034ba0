// What each operation and page costs, and how that grows with the number of records.
// `node bench/growth.ts [--sizes 10000,200000] [--runs 15] [--only WORDS] [--keep FOLDER] [--json FILE]`.
import { type ChildProcess, fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { growthOf, line, lineOf, type Measured, median, type Row } from './growth/measured.ts'
import { operations } from './growth/operations.ts'
import { databaseOf } from './read/data/kept.ts'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,200000' },
    runs: { type: 'string', default: '15' },
    only: { type: 'string', default: '' },
    keep: { type: 'string', default: 'data/bench' },
    json: { type: 'string' },
  },
})
const sizes = values.sizes.split(',').map(Number)

/** The next message of a process; the process must not end before it. */
const message = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('bench: expected a process to answer, but it has ended'))
    child.once('exit', ended)
    child.once('message', (told) => {
      child.off('exit', ended)
      resolve(told)
    })
  })

const children: ChildProcess[] = []
for (const size of sizes) {
  const path = await databaseOf(size, values.keep)
  const child = fork(new URL('growth/one-size.ts', import.meta.url), [path, values.runs])
  children.push(child)
  await message(child)
}

const rows: Row[] = []
process.stdout.write(`${line(['CPU ms, median', ...sizes.map(String), 'growth'])}\n`)
for (const [index, { name }] of operations.entries()) {
  if (!name.includes(values.only)) continue
  const measured: Measured[] = []
  // Sizes take turns, so that a slow hour of the machine affects all of them.
  for (const child of children) {
    child.send(index)
    measured.push((await message(child)) as Measured)
  }
  const row = { operation: name, measured }
  rows.push(row)
  process.stdout.write(`${lineOf(row)}\n`)
}
for (const child of children) child.kill()

if (values.json !== undefined)
  writeFileSync(
    values.json,
    `${JSON.stringify(
      rows.map((row) => ({
        operation: row.operation,
        growth: growthOf(row) ?? null,
        sizes: row.measured.map(({ samples, refusals, empty }, i) => ({
          ...{ statements: sizes[i], ms: median(samples), samples, refusals, empty },
        })),
      })),
      null,
      2,
    )}\n`,
  )
