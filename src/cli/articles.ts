// The articles that a command is given: files, folders walked as they are read, standard input; one at a time, so that
// memory does not grow with their number.
import { opendir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { type ReadDocument, readDocument } from '../document/read.ts'
import { IsnadError } from '../errors.ts'
import { counted, explained, note } from './command.ts'
import { readInput, standardInput } from './input.ts'

export interface Article extends ReadDocument {
  /** The file's name without its extension. */
  readonly id: string
}

/** Within a folder; a file that is named itself is read whatever its name. */
const extensions = new Set(['.txt', '.text', '.html', '.htm', '.xhtml'])

/** What is told when a folder has nothing to read. */
export const noArticle = 'isnad: no article found: in folders, files named .txt, .html and the like are read'

/** Every file below the paths, a folder's in the order of their names. @throws IsnadError FILE_UNREADABLE */
export async function* filesBelow(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    if (path !== '-' && (await isFolder(path))) yield* inFolder(path)
    else yield path
  }
}

/** Whether a path is a folder; false for what is not there. */
export const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    // Whatever is wrong with it is told when it is read, and the others are read all the same.
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

/** Throws as `readInput` and `readDocument` do. */
export const readArticle = async (path: string, charset: string | undefined): Promise<Article> => {
  const name = path === '-' ? standardInput : path
  const read = await readDocument(await readInput(path), { name, charset })
  return { ...read, id: path === '-' ? 'stdin' : basename(path, extname(path)) }
}

/** What went well and what did not. */
export interface Tally {
  files: number
  failed: number
}

/** A database that cannot be written to fails every file alike. */
const concernsAll = ({ code }: IsnadError): boolean => code.startsWith('DATABASE_')

/** As `eachFile`, with each file read. */
export const eachArticle = (
  paths: readonly string[],
  charset: string | undefined,
  work: (article: Article, tally: Tally) => Promise<void>,
): Promise<Tally> => eachFile(paths, async (path, tally) => work(await readArticle(path, charset), tally))

/**
 * Runs `work` on every file below the paths and goes on past one that fails: each failure is told when it is met, and all
 * of them once more in the error at the end.
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
    `cli: expected ${counted(tally.files, 'file')}, got ${tally.failed} that ${tally.failed === 1 ? 'was' : 'were'} left out: ${failures.join(', ')}${more}`,
  )
}
