// Compares what the tests cover of each room with the floor in tests/coverage-floor.json, and prints both.
//   node scripts/coverage.ts           fails when a room is below its floor
//   node scripts/coverage.ts --raise   raises the floors to the figures; none is lowered
// The figures are those of the last `npm test` of everything. When files have changed since, nothing is compared, and
// only CI takes that for a failure.
import { readFileSync, writeFileSync } from 'node:fs'
import { compared, raised } from './coverage/floor.ts'
import { lastMeasured, type Rooms, stateOfFiles } from './coverage/figures.ts'

const place = new URL('../tests/coverage-floor.json', import.meta.url)
const inCi = !['', 'false', undefined].includes(process.env.CI)

const main = (): number => {
  const measured = lastMeasured()
  if (measured?.state !== stateOfFiles()) {
    const why = measured
      ? 'files have changed since the last run of all tests'
      : 'no run of all tests has passed'
    console.error(`coverage: not measured, because ${why}; \`ISNAD_COVERAGE=1 npm test\` measures it`)
    return inCi ? 1 : 0
  }
  const floor = JSON.parse(readFileSync(place, 'utf8')) as Rooms
  if (process.argv.includes('--raise')) {
    writeFileSync(place, raised(measured.rooms, floor))
    return 0
  }
  const { table, faults, above } = compared(measured.rooms, floor)
  console.log(table)
  for (const fault of faults) console.error(`coverage: ${fault}`)
  if (above.length > 0)
    console.log(
      `coverage: above the floor in ${above.join(', ')}; \`node scripts/coverage.ts --raise\` keeps that`,
    )
  return faults.length > 0 ? 1 : 0
}

process.exitCode = main()
