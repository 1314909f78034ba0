// Where things are in a clone, and how changes to them are found.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The clone's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** A path below the clone's folder. */
export const at = (...parts) => join(root, ...parts)

/** The files of a folder and its subfolders, sorted by name; of a file, the file itself. */
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

/** The text of a file, `undefined` when there is none. */
export function textOf(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
