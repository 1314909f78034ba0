// Reuses databases that were made before, as long as the code that makes them is the same.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.ts'

/** The code for the rows (this folder) and for their tables (the migrations). */
const makers = [new URL('./', import.meta.url), new URL('../../../prisma/migrations/', import.meta.url)]

/** The path of a database of `statements` in the folder; makes the database if it does not exist. */
export const databaseOf = async (statements: number, folder: string): Promise<string> => {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `statements-${statements}.db`)
  const stamp = `${path}.stamp`
  const made = fingerprint()
  if (existsSync(stamp) && existsSync(path) && readFileSync(stamp, 'utf8') === made) return path
  const half = `${path}.half`
  for (const file of [stamp, ...withLog(path), ...withLog(half)]) rmSync(file, { force: true })
  await build(half, statements, (line) => process.stderr.write(`${statements}: ${line}\n`))
  renameSync(half, path)
  writeFileSync(stamp, made)
  return path
}

const withLog = (path: string): readonly string[] => [path, `${path}-wal`, `${path}-shm`]

const fingerprint = (): string => {
  const hash = createHash('sha256')
  for (const folder of makers.map((url) => fileURLToPath(url)))
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(ts|sql)$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}
