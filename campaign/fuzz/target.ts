// What random input is fed to, and what must hold of the answer.
import type { Random } from '../../src/newsroom/check/evaluation/random.ts'

export interface Target {
  readonly name: string
  /** How many of a thousand inputs are for it. */
  readonly share: number
  /** Makes an input, the same for the same random numbers. */
  readonly draw: (random: Random) => Buffer | string
  /** Gives it to the program; throws or returns a line when a promise is broken. */
  readonly feed: (input: Buffer | string) => Promise<string | undefined>
  readonly close?: () => Promise<void>
}

/** Makes a target in a folder for its files. */
export type TargetMaker = (folder: string) => Promise<Target>
