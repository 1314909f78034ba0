// The articles that a command is given: files, folders read while they are walked, standard input; one at a time, so
// that memory does not grow with their number.
import { opendir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { extensionsIn } from '../document/format.ts'
import { documentFormats } from '../document/formats.ts'
import { type ReadDocument, readDocument } from '../document/read.ts'
import { expected, IsnadError } from '../errors.ts'
import { counted, explained, note } from './command.ts'
import { readInput, standardInput } from './input.ts'

export interface ReadArticle extends ReadDocument {
  /** The file's name without its extension. */
  readonly id: string
}

/** For files in a folder; a file that is named directly is read whatever its name. */
const extensions = new Set(documentFormats.flatMap((format) => format.extensions))

/** The message when a folder has nothing to read. */
export const noArticle = `isnad: no article found: in folders, files named ${extensionsIn(documentFormats)} are read`

/** Every file below the paths, those of a folder sorted by name. @throws IsnadError FILE_UNREADABLE */
export async function* filesBelow(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    if (path !== '-' && (await isFolder(path))) yield* inFolder(path)
    else yield path
  }
}

/** Whether a path is a folder; false for a path that does not exist. */
export const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    // Any problem with it is reported when it is read, and the others are still read.
    return false
  }
}

async function* inFolder(folder: string): AsyncGenerator<string> {
  const entries: { name: string; isDirectory: boolean }[] = []
  for await (const entry of await opendir(folder))
    entries.push({ name: entry.name, isDirectory: entry.isDirectory() })
  for (const { name, isDirectory } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isDirectory) yield* inFolder(join(folder, name))
    else if (extensions.has(extname(name).toLowerCase())) yield join(folder, name)
  }
}

/** @throws the errors of `readInput` and `readDocument` */
export const readArticle = async (path: string, charset: string | undefined): Promise<ReadArticle> => {
  const name = path === '-' ? standardInput : path
  const read = await readDocument(await readInput(path), { name, charset })
  return { ...read, id: path === '-' ? 'stdin' : basename(path, extname(path)) }
}

/** How many files were read and how many failed. */
export interface Tally {
  files: number
  failed: number
}

/** A database error would fail every file in the same way. */
const concernsAll = ({ code }: IsnadError): boolean => code.startsWith('DATABASE_')

/** Like `eachFile`, with each file read. */
export const eachArticle = (
  paths: readonly string[],
  charset: string | undefined,
  work: (article: ReadArticle, tally: Tally) => Promise<void>,
): Promise<Tally> => eachFile(paths, async (path, tally) => work(await readArticle(path, charset), tally))

/**
 * Runs `work` on every file below the paths and continues after one that fails: each failure is reported when it
 * occurs, and up to ten again in the error at the end.
 * @throws IsnadError FILES_FAILED when any failed
 */
export const eachFile = async (
  paths: readonly string[],
  work: (path: string, tally: Tally) => Promise<void>,
): Promise<Tally> => {
  const tally: Tally = { files: 0, failed: 0 }
  const failures: string[] = []
  for await (const path of filesBelow(paths)) {
    tally.files++
    try {
      await work(path, tally)
    } catch (error) {
      if (!(error instanceof IsnadError) || concernsAll(error)) throw error
      tally.failed++
      if (failures.length < 10) failures.push(path)
      note(`isnad: ${path}: ${explained(error)}`)
    }
  }
  if (tally.failed === 0) return tally
  const more = tally.failed > failures.length ? ` and ${tally.failed - failures.length} more` : ''
  throw new IsnadError(
    'FILES_FAILED',
    expected(
      'cli',
      counted(tally.files, 'file'),
      `${tally.failed} that ${tally.failed === 1 ? 'was' : 'were'} left out: ${failures.join(', ')}${more}`,
    ),
  )
}
