// Bytes → lines, each with its number and the place where it begins, whatever the size of the file. At most one line
// and one piece of the file are in memory.

export interface ByteLine {
  /** From 1. */
  readonly number: number
  /** Where it begins, in bytes from the start of the file. */
  readonly start: number
  /** Without its line end; null if it is longer than the limit. */
  readonly bytes: Buffer | null
}

export interface LineOptions {
  /** In bytes. A longer line is skipped and given as null. */
  readonly limit: number
  /** Lines and bytes before the first piece. */
  readonly after?: { readonly lines: number; readonly bytes: number }
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Every line, also the empty ones. The last line needs no line end. */
export async function* readLines(
  pieces: AsyncIterable<Uint8Array>,
  { limit, after = { lines: 0, bytes: 0 } }: LineOptions,
): AsyncGenerator<ByteLine> {
  let { lines: number, bytes: start } = after
  let parts: Buffer[] = []
  let length = 0
  let taken = start
  const add = (part: Buffer): void => {
    length += part.length
    if (length <= limit) parts.push(part)
    else parts = []
  }
  const take = (): ByteLine => {
    const bytes = length > limit ? null : withoutReturn(parts.length === 1 ? parts[0] : Buffer.concat(parts))
    const line = { number: ++number, start, bytes }
    start = taken
    parts = []
    length = 0
    return line
  }
  for await (const piece of pieces) {
    const buffer = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
    let from = 0
    for (let end = buffer.indexOf(lineFeed); end >= 0; end = buffer.indexOf(lineFeed, from)) {
      add(buffer.subarray(from, end))
      taken += end + 1 - from
      from = end + 1
      yield take()
    }
    if (from === buffer.length) continue
    // A copy, because the rest of a piece may wait for long and would keep the whole piece in memory.
    add(Buffer.from(buffer.subarray(from)))
    taken += buffer.length - from
  }
  if (length > 0) yield take()
}

const withoutReturn = (bytes: Buffer = Buffer.alloc(0)): Buffer =>
  bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes
