// Figures of the rooms against their floors → a table, what is wrong, and the file of the floors.
import { type Figures, kinds, type Rooms } from './figures.ts'

export interface Comparison {
  /** A line for each room. */
  readonly table: string
  /** In words; none when each room has at least its floor. */
  readonly faults: readonly string[]
  /** Rooms whose floor can be raised. */
  readonly above: readonly string[]
}

/** Per cent. Two runs of the same files differ by a few branches, those in which processes and workers race. */
const DIFFERENCE = 0.2

/** The floor that figures allow: whole per cents that the next run reaches too. */
const floorOf = ({ branches, lines }: Figures): Figures => ({
  branches: Math.max(0, Math.floor(branches - DIFFERENCE)),
  lines: Math.max(0, Math.floor(lines - DIFFERENCE)),
})

export const compared = (rooms: Rooms, floors: Rooms): Comparison => {
  const faults: string[] = []
  const above: string[] = []
  const rows = Object.entries(rooms).map(([room, figures]) => {
    const floor = floors[room]
    if (!floor) {
      faults.push(`expected a floor for ${room}, got none: \`node scripts/coverage.ts --raise\` adds it`)
      return rowOf(room, figures)
    }
    for (const kind of kinds)
      if (figures[kind] < floor[kind])
        faults.push(
          `expected ${room} to have ${floor[kind]} % of its ${kind} covered, got ${shown(figures[kind])} %, which is ${below(figures[kind], floor[kind])} below`,
        )
    if (kinds.some((kind) => floorOf(figures)[kind] > floor[kind])) above.push(room)
    return rowOf(room, figures, floor)
  })
  for (const room of Object.keys(floors))
    if (!rooms[room]) faults.push(`expected a room ${room}, which has a floor, got none`)
  return { table: rows.join('\n'), faults, above }
}

const rowOf = (room: string, figures: Figures, floor?: Figures): string =>
  `coverage: ${room.padEnd(10)}${kinds
    .map((kind) => `  ${kind} ${shown(figures[kind]).padStart(6)} % (floor ${floor?.[kind] ?? 'none'})`)
    .join('')}`

/** Rounded down, so that no figure looks like the floor that it has missed. */
const shown = (figure: number): string => (Math.floor(figure * 100 + 1e-6) / 100).toFixed(2)

const below = (figure: number, floor: number): string => (floor - Number(shown(figure))).toFixed(2)

/** The file of the floors, a line for each room, each at least as high as it was. */
export const raised = (rooms: Rooms, floors: Rooms): string => {
  const lines = Object.entries(rooms).map(([room, figures]) => {
    const now = floorOf(figures)
    const before = floors[room]
    const one = {
      branches: Math.max(now.branches, before?.branches ?? 0),
      lines: Math.max(now.lines, before?.lines ?? 0),
    }
    return `  ${JSON.stringify(room)}: { "branches": ${one.branches}, "lines": ${one.lines} }`
  })
  return `{\n${lines.join(',\n')}\n}\n`
}
