// Made-up databases in Isnad's schema, the same on every run.
// `node bench/read/generate.ts [--sizes 10000,200000] --keep FOLDER`.
import { parseArgs } from 'node:util'
import { databaseOf } from './data/kept.ts'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,200000' },
    keep: { type: 'string', default: 'data/bench' },
  },
})
for (const size of values.sizes.split(',').map(Number))
  process.stdout.write(`${await databaseOf(size, values.keep)}\n`)
