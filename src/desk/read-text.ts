// Whatever a text comes in → the text and what it tells of itself. What the caller tells stands above that.
import { readPlain } from '../document/plain.ts'
import type { IngestInput } from './ingest-input.ts'

/** The text and what the source of it says; fields as `IngestInput` has them. */
export type ReadText = IngestInput

/** @throws IsnadError TEXT_TOO_LARGE, TEXT_ENCODING, TEXT_EMPTY */
export const readText = async (bytes: Uint8Array, name: string): Promise<ReadText> => ({
  text: readPlain(bytes, name),
})

/** What is told over what was read; what is told as nothing is not told. */
export const withTold = (read: ReadText, told: Omit<IngestInput, 'text'>): IngestInput => {
  const given = Object.entries(told).filter(([, value]) => typeof value === 'string' && value.trim() !== '')
  return { ...read, ...Object.fromEntries(given) }
}
