// How common each term of a claim is → the probes for its statements: the rarest terms, within a budget of entries.
import type { Probe } from '../connection/engine.ts'

/** A probe with the most entries that it can find. */
export interface CountedProbe extends Probe {
  readonly count: number
}

/** Entries of the index that are read for one claim. */
const budget = 6000
/** Probes in one SQL statement; more add nothing to a claim that has so many rare terms. */
const mostProbes = 48

export const weightOf = (probes: readonly Probe[]): number =>
  probes.reduce((sum, { weight }) => sum + weight, 0)

/** The information from finding a term, in bits. */
const bitsOf = (count: number, total: number): number => Math.log2((total + 50) / (count + 0.5))

/** The rarest terms that the budget allows; if at most one fits, also a probe for the rarest ones together. */
export const probesOf = (counts: ReadonlyMap<string, number>, total: number): readonly CountedProbe[] => {
  const rarest = [...counts].sort(([, a], [, b]) => a - b)
  const all = rarest.slice(0, mostProbes).map(([term, count]) => {
    return { terms: [term], weight: bitsOf(count, total), count }
  })
  const probes = within(all, budget)
  if (probes.length > 1 || rarest.length === 0) return probes
  const together = rarest.slice(0, 3)
  const weight = together.reduce((sum, [, count]) => sum + bitsOf(count, total), 0)
  return [...probes, { terms: together.map(([term]) => term), weight, count: together[0]?.[1] ?? 0 }]
}

/** The first probes that have at most `most` entries together. */
export const within = (probes: readonly CountedProbe[], most: number): readonly CountedProbe[] => {
  let read = 0
  const beyond = probes.findIndex(({ count }) => (read += count) > most)
  return beyond === -1 ? probes : probes.slice(0, beyond)
}
