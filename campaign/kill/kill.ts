// Ends the program at random moments (kill -9) in the middle of work of six kinds, and proves after each that nothing
// acknowledged is lost, nothing is there by half, and the work can be done to its end.
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Part, type PartOptions, type Result, sizeOf } from '../part.ts'
import { commands } from './commands.ts'
import { decisions } from './decisions.ts'
import { problemsIn } from './proof.ts'

/** One way of working with a database, on a copy of the same database each time. */
export interface Work {
  /** The files of the copy. */
  readonly path: string
  readonly url: string
  readonly random: PartOptions['random']
}

export interface Running {
  /** Kills it now. */
  readonly kill: () => Promise<void>
  /** Resolves when it has come to its end, unless it is killed. */
  readonly end: Promise<void>
}

export interface Scenario {
  readonly what: string
  /** How many of a hundred kills are of this kind. */
  readonly share: number
  /** Makes the database that each try has a copy of; undefined when there is none before. */
  readonly prepare: (path: string, folder: string) => Promise<void>
  readonly hasDatabase: boolean
  /** Whether the database is whole only when the work has come to its end: an old one lacks what this version adds. */
  readonly isWholeAtEnd?: boolean
  /** Starts the work; a kill comes at any moment after this has resolved. */
  readonly begin: (work: Work) => Promise<Running>
  /** After the kill: what of the promises is broken; also does the work to its end. */
  readonly prove: (work: Work) => Promise<readonly string[]>
}

const size = { full: 1000, quick: 30 } as const

export const kill: Part = {
  name: 'kill',
  about: 'kill -9 at random moments of ingesting, importing, reviewing, merging, migrating and seeding',
  run: async (options) => {
    const results: Result[] = []
    for (const scenario of [...commands, ...decisions]) {
      if (options.signal.aborted) break
      results.push(await killing(scenario, options))
    }
    return results
  },
}

const killing = async (scenario: Scenario, options: PartOptions): Promise<Result> => {
  const folder = join(options.folder, scenario.what.replace(/\W+/gu, '-'))
  mkdirSync(folder, { recursive: true })
  const template = join(folder, 'before.db')
  await scenario.prepare(template, folder)
  const usual = await usualTime(scenario, template, folder, options)
  const times = Math.max(1, Math.round((sizeOf(size, options) * scenario.share) / 100))
  const broken: string[] = []
  let tried = 0
  let ended = 0
  while (tried < times && !options.signal.aborted) {
    const work = copyOf(scenario, template, join(folder, 'try.db'), options)
    const running = await scenario.begin(work)
    const wait = options.random.next() * usual
    const isDone = await Promise.race([running.end.then(() => true), sleep(wait).then(() => false)])
    if (isDone) ended++
    await running.kill()
    const before = scenario.isWholeAtEnd ? [] : await problemsIn(work)
    const found = [...before, ...(await scenario.prove(work)), ...(await problemsIn(work))]
    broken.push(...found.map((line) => `${scenario.what}, killed after ${Math.round(wait)} ms: ${line}`))
    tried++
    if (tried % 10 === 0) options.note(`${scenario.what}: ${tried} of ${times}, ${broken.length} broken`)
  }
  return {
    what: scenario.what,
    tried,
    seen: `${tried - ended} killed at work within ${(usual / 1000).toFixed(1)} s, ${ended} had ended`,
    broken,
  }
}

/** Milliseconds from `begin` to the end when nobody kills it. */
const usualTime = async (
  scenario: Scenario,
  before: string,
  folder: string,
  options: PartOptions,
): Promise<number> => {
  const work = copyOf(scenario, before, join(folder, 'usual.db'), options)
  const running = await scenario.begin(work)
  const began = performance.now()
  await running.end
  const took = performance.now() - began
  await running.kill()
  return took
}

const copyOf = (scenario: Scenario, before: string, path: string, { random }: PartOptions): Work => {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true })
  if (scenario.hasDatabase)
    for (const end of ['', '-wal']) if (existsSync(before + end)) copyFileSync(before + end, path + end)
  return { path, url: `file:${path}`, random }
}
