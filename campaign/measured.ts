// What the system says of a process: memory and open descriptors.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

/** Resident memory in MiB; 0 for a process that is not there. */
export const memoryOf = (pid: number | undefined): number => {
  const shown = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Math.round(Number(shown) / 1024)
}

/** Open descriptors; undefined where the system has no /proc. */
export const descriptorsOf = (pid: number | undefined): number | undefined => {
  const folder = `/proc/${pid}/fd`
  return existsSync(folder) ? readdirSync(folder).length : undefined
}
