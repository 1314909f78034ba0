// Cuts the power of a program that writes to an SQLite database, after each change that it has acknowledged and within
// each, and looks whether what was acknowledged is still there. The program runs under strace; the disk of each moment is
// made of its calls. `node campaign/power-cut/power-cut.ts [--changes 20] [--lax]`; the exit code is 1 when something is lost.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import Database from 'better-sqlite3'
import { randomFrom } from '../../src/newsroom/check/evaluation/random.ts'
import { prepareStore } from '../../src/store/upkeep/prepare-store.ts'
import { type Call, callsOf, Disk } from './disk.ts'

export interface PowerCuts {
  /** Changes that the program acknowledged. */
  readonly acknowledged: number
  /** Moments at which the power was cut. */
  readonly cuts: number
  /** What was lost or damaged, in words. */
  readonly lost: readonly string[]
}

const calls = 'openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink'
/** Calls between two cuts within a change. */
const step = 7

/** Whether strace can trace a program here; a container may forbid it. */
export const canTrace = (): boolean =>
  process.platform === 'linux' && spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0

/** @param isLax ignores the syncs that follow a commit, to show that a loss would be seen */
export const powerCuts = async (changes: number, isLax = false): Promise<PowerCuts> => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'isnad-power-')))
  try {
    const path = join(folder, 'isnad.db')
    const { store } = await prepareStore(`file:${path}`)
    await store.close()
    const before = readFileSync(path)
    return follow(traced(folder, path, changes, isLax), new Disk(new Map([[path, before]])), folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * The calls of the program. The thread that commits does not wait for the log to be synced, another one does it.
 * @param isLax leaves the syncs of the other threads out
 */
const traced = (folder: string, path: string, changes: number, isLax: boolean): readonly Call[] => {
  const trace = join(folder, 'trace')
  const writer = fileURLToPath(new URL('writer.ts', import.meta.url))
  const options = ['-f', '-y', '-xx', '-s', '1000000', '-e', `trace=${calls}`, '-o', trace]
  const program = [process.execPath, writer, `file:${path}`, String(changes)]
  const { status, stderr } = spawnSync('strace', [...options, ...program], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`power-cut: the writer ended with ${status}: ${stderr}`)
  const all = callsOf(readFileSync(trace, 'utf8'))
  const committing = all.find(({ name, path: file }) => name === 'pwrite64' && file.startsWith(path))?.thread
  return isLax ? all.filter(({ name, thread }) => !name.includes('sync') || thread === committing) : all
}

const follow = (trace: readonly Call[], disk: Disk, folder: string): PowerCuts => {
  const acknowledged: string[] = []
  const lost: string[] = []
  let cuts = 0
  const cut = (arrived: () => boolean): void => {
    const image = join(folder, `cut-${cuts++}`)
    mkdirSync(image)
    for (const [path, content] of disk.cut(arrived)) writeFileSync(join(image, basename(path)), content)
    lost.push(...lossesIn(join(image, 'isnad.db'), acknowledged))
    rmSync(image, { recursive: true })
  }
  const random = randomFrom(1)
  for (const [i, call] of trace.entries()) {
    disk.apply(call)
    const [, change] = /^acknowledged (\S+)/u.exec(call.name === 'write' ? call.bytes.toString() : '') ?? []
    if (change !== undefined) acknowledged.push(change)
    // Nothing that was not synced has arrived; or some of it.
    if (change !== undefined || i % step === 0)
      for (const arrived of [() => false, () => random.next() < 0.5]) cut(arrived)
  }
  return { acknowledged: acknowledged.length, cuts, lost }
}

const lossesIn = (path: string, acknowledged: readonly string[]): readonly string[] => {
  const database = new Database(path)
  try {
    const broken = database.pragma('integrity_check', { simple: true })
    if (broken !== 'ok')
      return [`after ${acknowledged.length} changes the database is damaged: ${String(broken)}`]
    const there = new Set(database.prepare('select "id" from "Topic"').pluck().all())
    return acknowledged
      .filter((change) => !there.has(change))
      .map((change) => `${change} was acknowledged and is lost`)
  } finally {
    database.close()
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { changes: { type: 'string', default: '20' }, lax: { type: 'boolean' } },
  })
  if (canTrace()) {
    const report = await powerCuts(Number(values.changes), values.lax)
    console.log(JSON.stringify({ ...report, lost: report.lost.length, examples: report.lost.slice(0, 3) }))
    process.exitCode = report.lost.length > 0 ? 1 : 0
  } else console.log('power-cut: skipped, since strace cannot trace here')
}
