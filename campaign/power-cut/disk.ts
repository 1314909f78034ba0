// What is on the disk at each moment of a traced program, for the files of an SQLite database: a write is there for certain
// only when the file was synced after it, and a new file only when its folder was synced.

export interface Call {
  readonly name: string
  /** The file that it is about. */
  readonly path: string
  readonly bytes: Buffer
  /** Where it writes, or how long it makes the file. */
  readonly offset: number
}

/** The calls of a thread, from the lines of `strace -y -xx`. */
export const callsOf = (trace: string): readonly Call[] => trace.split('\n').flatMap(callOf)

const callOf = (line: string): readonly Call[] => {
  const [, name = '', given = '', result = ''] = /^(\w+)\((.*)\)\s+= (.*)$/u.exec(line) ?? []
  if (name === '' || result.startsWith('-1')) return []
  const bare = { name, bytes: none, offset: 0 }
  if (name === 'unlink') return [{ ...bare, path: first(/"(.*?)"/u, given).toString() }]
  if (name === 'openat')
    return given.includes('O_CREAT') ? [{ ...bare, path: first(/<(.*)>/u, result).toString() }] : []
  const path = first(/^\d+<(.*?)>/u, given).toString()
  const offset = Number(/, (\d+)$/u.exec(given)?.[1] ?? 0)
  return [{ name, path, bytes: first(/>, "(.*?)"/u, given), offset }]
}

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
  isNamed: boolean
}

export class Disk {
  readonly #files = new Map<string, File>()

  constructor(contents: ReadonlyMap<string, Buffer>) {
    for (const [path, durable] of contents) this.#files.set(path, { durable, pending: [], isNamed: true })
  }

  /** Follows a call. */
  apply({ name, path, bytes, offset }: Call): void {
    const file = this.#files.get(path)
    if (name === 'openat') {
      if (!file) this.#files.set(path, { durable: none, pending: [], isNamed: false })
    } else if (name === 'pwrite64') file?.pending.push((content) => written(content, bytes, offset))
    else if (name === 'ftruncate')
      file?.pending.push((content) => written(content.subarray(0, offset), none, offset))
    else if (name === 'fsync' || name === 'fdatasync') this.#sync(path)
    // A file that was removed may come back as it was: what is removed is no longer needed, or the program is wrong.
  }

  #sync(path: string): void {
    const file = this.#files.get(path)
    if (file) {
      file.durable = applied(file.durable, file.pending)
      file.pending = []
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

const written = (content: Buffer, bytes: Buffer, offset: number): Buffer => {
  const result = Buffer.alloc(Math.max(content.length, offset + bytes.length))
  content.copy(result)
  bytes.copy(result, offset)
  return result
}

const applied = (content: Buffer, changes: readonly Change[]): Buffer =>
  changes.reduce((before, change) => change(before), content)
