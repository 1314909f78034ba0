// The body of an HTTP answer → unpacked bytes, never more than the limit.
import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { expected, IsnadError } from '../../errors.ts'

/** The part of an HTTP answer that its body needs. */
interface Answer extends Readable {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** What a request may say that it accepts. */
export const acceptedEncodings = 'gzip, br'

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
}

/**
 * Reads an answer's body. The limit counts unpacked bytes as they arrive, so that reading stops early when a small
 * answer unpacks to a huge one.
 * @param limit in bytes
 * @throws IsnadError TEXT_TOO_LARGE; FETCH_FAILED for a compression that was not asked for; the streams' own errors
 */
export const readBody = async (
  answer: Answer,
  { limit, signal }: { readonly limit: number; readonly signal: AbortSignal },
): Promise<Uint8Array> => {
  if (Number(answer.headers['content-length']) > limit) throw tooLarge(limit)
  const unpack = unpackerOf(answer)
  const chunks: Uint8Array[] = []
  let size = 0
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) {
      size += chunk.length
      if (size > limit) throw tooLarge(limit)
      chunks.push(chunk)
    }
  }
  if (unpack) await pipeline(answer, unpack(), collect, { signal })
  else await pipeline(answer, collect, { signal })
  return Buffer.concat(chunks)
}

const unpackerOf = (answer: Answer): (() => Transform) | undefined => {
  const encoding = String(answer.headers['content-encoding'] ?? '')
    .trim()
    .toLowerCase()
  if (encoding === '' || encoding === 'identity') return undefined
  const unpack = Object.hasOwn(unpackers, encoding) ? unpackers[encoding] : undefined
  if (unpack) return unpack
  throw new IsnadError(
    'FETCH_FAILED',
    expected(
      'document',
      `a body packed with ${acceptedEncodings} or not at all`,
      JSON.stringify(encoding.slice(0, 40)),
    ),
  )
}

const tooLarge = (limit: number): IsnadError =>
  new IsnadError(
    'TEXT_TOO_LARGE',
    expected('document', `an answer of at most ${limit} bytes`, 'a larger one'),
  )
