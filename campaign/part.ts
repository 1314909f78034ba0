// What the parts of the campaign have in common: how much of each is run, and the line of the table that it becomes.
import type { Random } from '../src/newsroom/check/evaluation/random.ts'

export interface PartOptions {
  /** Whether to run a small share of it: minutes instead of hours. */
  readonly isQuick: boolean
  readonly seed: number
  readonly random: Random
  /** A folder for its files, which is deleted after it. */
  readonly folder: string
  /** Shows a line of progress. */
  readonly note: (line: string) => void
  /** Aborted by Ctrl-C: the part ends early and reports what it has. */
  readonly signal: AbortSignal
}

/** What was tried and what came of it: a line of the table. */
export interface Result {
  readonly what: string
  /** How many times it was tried. */
  readonly tried: number
  /** What was seen, as figures with units. */
  readonly seen: string
  /** A line for each time that a promise was broken; empty when all held. */
  readonly broken: readonly string[]
}

export interface Part {
  readonly name: string
  /** What it tries, in a few words: for `--help`. */
  readonly about: string
  readonly run: (options: PartOptions) => Promise<readonly Result[]>
}

/** The size of a full and of a quick run. */
export interface Size {
  readonly full: number
  readonly quick: number
}

export const sizeOf = ({ full, quick }: Size, { isQuick }: Pick<PartOptions, 'isQuick'>): number =>
  isQuick ? quick : full
