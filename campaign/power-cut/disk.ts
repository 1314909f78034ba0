// What is on the disk at each moment of a traced program, for the files of an SQLite database: a write is there for certain
// only when the file was synced after it, and a new file only when its folder was synced.

export interface Call {
  readonly thread: string
  /** `sync begins`, or that of a system call that has ended. */
  readonly name: string
  /** The file that it is about. */
  readonly path: string
  readonly bytes: Buffer
  /** Where it writes, or how long it makes the file. */
  readonly offset: number
}

/** The calls of all threads, from the lines of `strace -f -y -xx`. */
export const callsOf = (trace: string): readonly Call[] => {
  /** By thread, what is known of a call that has not ended. */
  const begun = new Map<string, string>()
  return trace.split('\n').flatMap((line) => {
    const [, thread = '', text = ''] = /^(\d+)\s+(.*)$/u.exec(line) ?? []
    const [, beginning] = /^(.*) <unfinished \.\.\.>$/u.exec(text) ?? []
    if (beginning !== undefined) {
      begun.set(thread, beginning)
      return syncBegins(thread, beginning)
    }
    const [, rest] = /^<\.\.\. \w+ resumed>(.*)$/u.exec(text) ?? []
    if (rest !== undefined) return callOf(thread, `${begun.get(thread)}${rest}`)
    return [...syncBegins(thread, text), ...callOf(thread, text)]
  })
}

const syncBegins = (thread: string, text: string): readonly Call[] =>
  /^f(?:data)?sync\(/u.test(text)
    ? [{ thread, name: 'sync begins', path: pathIn(text), bytes: none, offset: 0 }]
    : []

const callOf = (thread: string, text: string): readonly Call[] => {
  const [, name = '', given = '', result = ''] = /^(\w+)\((.*)\)\s+= (.*)$/u.exec(text) ?? []
  if (name === '' || result.startsWith('-1')) return []
  const bare = { thread, name, bytes: none, offset: 0 }
  if (name === 'unlink') return [{ ...bare, path: first(/"(.*?)"/u, given).toString() }]
  if (name === 'openat')
    return given.includes('O_CREAT') ? [{ ...bare, path: first(/<(.*)>/u, result).toString() }] : []
  const offset = Number(/, (\d+)$/u.exec(given)?.[1] ?? 0)
  return [{ ...bare, path: pathIn(text), bytes: first(/>, "(.*?)"/u, given), offset }]
}

/** Of the file that is the first parameter. */
const pathIn = (text: string): string => first(/^\w+\(\d+<(.*?)>/u, text).toString()

/** The first part that matches; strace writes every byte in hexadecimal. */
const first = (pattern: RegExp, text: string): Buffer =>
  Buffer.from((pattern.exec(text)?.[1] ?? '').replaceAll(String.raw`\x`, ''), 'hex')

const none = Buffer.alloc(0)

type Change = (content: Buffer) => Buffer

interface File {
  /** What is there for certain. */
  durable: Buffer
  /** What may be there, in the order in which it was done. */
  pending: Change[]
  /** How many changes were pending and are there for certain. */
  settled: number
  /** By thread, how many changes came before its sync began. */
  readonly begun: Map<string, number>
  isNamed: boolean
}

export class Disk {
  readonly #files = new Map<string, File>()

  constructor(contents: ReadonlyMap<string, Buffer>) {
    for (const [path, durable] of contents) this.#files.set(path, fileOf(durable, true))
  }

  /** Follows a call. */
  apply({ thread, name, path, bytes, offset }: Call): void {
    const file = this.#files.get(path)
    if (name === 'openat') {
      if (!file) this.#files.set(path, fileOf(none, false))
    } else if (name === 'pwrite64') file?.pending.push((content) => written(content, bytes, offset))
    else if (name === 'ftruncate')
      file?.pending.push((content) => written(content.subarray(0, offset), none, offset))
    else if (name === 'sync begins') file?.begun.set(thread, file.settled + file.pending.length)
    else if (name === 'fsync' || name === 'fdatasync') this.#sync(thread, path)
    // A file that was removed may come back as it was: what is removed is no longer needed, or the program is wrong.
  }

  /** What is written while a sync runs may come too late for it. */
  #sync(thread: string, path: string): void {
    const file = this.#files.get(path)
    if (file) {
      const there = file.pending.splice(0, (file.begun.get(thread) ?? 0) - file.settled)
      file.durable = applied(file.durable, there)
      file.settled += there.length
    } else
      for (const [name, inside] of this.#files)
        if (name.slice(0, name.lastIndexOf('/')) === path) inside.isNamed = true
  }

  /** The files after a power cut. @param arrived whether an unsynced change has reached the disk all the same */
  cut(arrived: () => boolean): ReadonlyMap<string, Buffer> {
    const named = [...this.#files].filter(([, { isNamed }]) => isNamed)
    return new Map(
      named.map(([path, { durable, pending }]) => [path, applied(durable, pending.filter(arrived))]),
    )
  }
}

const fileOf = (durable: Buffer, isNamed: boolean): File => ({
  durable,
  pending: [],
  settled: 0,
  begun: new Map(),
  isNamed,
})

const written = (content: Buffer, bytes: Buffer, offset: number): Buffer => {
  const result = Buffer.alloc(Math.max(content.length, offset + bytes.length))
  content.copy(result)
  bytes.copy(result, offset)
  return result
}

const applied = (content: Buffer, changes: readonly Change[]): Buffer =>
  changes.reduce((before, change) => change(before), content)
