// Where things are in a clone, and what tells that they have changed.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The clone's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** A path below the clone's folder. */
export const at = (...parts) => join(root, ...parts)

/** The files of a folder and of those in it, in the order of their names; a file is itself. */
export function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}

/** The SHA-256, in hex, of a file's bytes; `undefined` when there is none. */
export function hashOf(path) {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/** What a file says, `undefined` when there is none. */
export function textOf(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
