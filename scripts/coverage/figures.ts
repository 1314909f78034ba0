// What the tests cover of each room, and where a run of all tests leaves these figures for `npm run check`.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The clone's folder. */
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Per cent. */
export interface Figures {
  readonly branches: number
  readonly lines: number
}

export const kinds = ['branches', 'lines'] as const satisfies readonly (keyof Figures)[]

/** By the name of the room. */
export type Rooms = Readonly<Record<string, Figures>>

export interface Measured {
  /** Of the files that were measured: figures of another state say nothing about this one. */
  readonly state: string
  readonly rooms: Rooms
}

interface Count {
  readonly covered: number
  readonly total: number
}

/** The part of istanbul's coverage map that is read here. */
export interface CoverageMap {
  files(): readonly string[]
  fileCoverageFor(path: string): {
    toSummary(): { readonly data: Readonly<Record<keyof Figures, Count>> }
  }
}

/** What is counted: no generated file, nothing that runs in a browser, and nothing that only builds or declares. */
export const counted = {
  include: ['src/**/*.ts'],
  exclude: [...['**/generated/**', 'src/client/**'], ...['**/vite.config.ts', '**/*.d.ts']],
}

/** The first folder below `src`; the files next to the folders are a room of their own. */
const roomOf = (path: string): string => {
  const [first = '', ...more] = relative(join(root, 'src'), path).split(/[\\/]/u)
  return more.length > 0 ? first : 'src/*.ts'
}

/** The figures of each room, by name. */
export const roomsOf = (map: CoverageMap): Rooms => {
  const sums = new Map<string, Record<keyof Figures, { covered: number; total: number }>>()
  for (const path of map.files()) {
    const room = roomOf(path)
    const sum = sums.get(room) ?? { branches: { covered: 0, total: 0 }, lines: { covered: 0, total: 0 } }
    sums.set(room, sum)
    const { data } = map.fileCoverageFor(path).toSummary()
    for (const kind of kinds) {
      sum[kind].covered += data[kind].covered
      sum[kind].total += data[kind].total
    }
  }
  const inOrder = [...sums].sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(
    inOrder.map(([room, { branches, lines }]) => [
      room,
      { branches: percent(branches), lines: percent(lines) },
    ]),
  )
}

const percent = ({ covered, total }: Count): number => (total === 0 ? 100 : (100 * covered) / total)

/** What decides what a run covers: the sources, the tests and what both read. */
const deciding = [
  ...['src', 'tests', 'seeds', 'prisma', 'docs/examples', 'scripts'],
  ...['schema.graphql', 'vitest.config.ts', 'package-lock.json'],
]

/** A hash of the content of these files, not of their times: a new checkout of the same files is the same state. */
export const stateOfFiles = (): string => {
  const hash = createHash('sha256')
  for (const path of deciding.flatMap((one) => filesOf(join(root, one)))) {
    const content = readFileSync(path)
    hash.update(`${relative(root, path)} ${content.length}\n`).update(content)
  }
  return hash.digest('hex').slice(0, 16)
}

const filesOf = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesOf(join(path, name)))
    : path.endsWith(join('tests', 'coverage-floor.json'))
      ? []
      : [path]

const place = join(root, 'node_modules', '.cache', 'isnad-coverage.json')

export const keepMeasured = (measured: Measured): void => {
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, `${JSON.stringify(measured, null, 2)}\n`)
}

/** The figures of the last run of all tests that passed, of whatever state; undefined if there was none. */
export const lastMeasured = (): Measured | undefined => {
  try {
    return JSON.parse(readFileSync(place, 'utf8')) as Measured
  } catch {
    return undefined
  }
}
