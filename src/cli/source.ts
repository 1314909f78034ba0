// The input of `isnad import`: a file or standard input, decompressed when it is gzip, one piece at a time.
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { headSize, type ImportSource } from '../newsroom/exchange/lines/import-file.ts'
import { expected, IsnadError } from '../errors.ts'
import { standardInput } from './input.ts'

type Pieces = AsyncIterable<Uint8Array>

export interface OpenSource extends ImportSource, AsyncDisposable {}

/**
 * Opens a file, or standard input for `-`, and reads its first bytes.
 * @throws IsnadError FILE_UNREADABLE, here or from `pieces`
 */
export const openSource = async (path: string): Promise<OpenSource> => {
  const name = path === '-' ? standardInput : path
  const raw = readable(path === '-' ? (process.stdin as Pieces) : fileFrom(path, 0), name)
  const { head: start, rest } = await peek(raw, 2)
  const isPacked = start[0] === 0x1f && start[1] === 0x8b
  const { head, rest: all } = await peek(isPacked ? readable(unpacked(rest), name) : rest, headSize)
  const canSeek = path !== '-' && !isPacked
  return {
    head,
    pieces: (from) =>
      canSeek && from > headSize ? readable(fileFrom(path, from), name) : skipped(all, from),
    // A caller that rejects the file after its first bytes reads no piece, which would leave the file open. Standard
    // input is not closed: ending a read that waits for its next bytes would wait for them as well.
    [Symbol.asyncDispose]: async () => {
      if (path !== '-') await raw.return(undefined)
    },
  }
}

async function* fileFrom(path: string, start: number): AsyncGenerator<Uint8Array> {
  await using file = await open(path)
  for await (const piece of file.createReadStream({ start, autoClose: false, highWaterMark: 256 * 1024 }))
    yield piece as Uint8Array
}

async function* unpacked(pieces: Pieces): AsyncGenerator<Uint8Array> {
  const source = Readable.from(pieces)
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error))
  for await (const piece of source.pipe(gunzip)) yield piece as Uint8Array
}

/** Turns the system's error for a file it cannot read into an Isnad error. */
async function* readable(pieces: Pieces, name: string): AsyncGenerator<Uint8Array, undefined> {
  try {
    yield* pieces
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === undefined) throw cause
    throw new IsnadError(
      'FILE_UNREADABLE',
      expected('cli', 'a readable file', `${code} from ${name}`),
      {},
      cause,
    )
  }
}

/** The first bytes, at most `size`, and all the pieces, which include them. */
const peek = async (
  pieces: Pieces,
  size: number,
): Promise<{ readonly head: Uint8Array; readonly rest: Pieces }> => {
  const iterator = pieces[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  for (let length = 0; length < size;) {
    const next = await iterator.next()
    if (next.done) break
    read.push(next.value)
    length += next.value.length
  }
  return { head: Buffer.concat(read).subarray(0, size), rest: joined(read, iterator) }
}

async function* joined(
  first: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* first
  yield* { [Symbol.asyncIterator]: () => iterator }
}

async function* skipped(pieces: Pieces, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes
  for await (const piece of pieces) {
    if (piece.length > left) yield piece.subarray(left)
    left = Math.max(0, left - piece.length)
  }
}
