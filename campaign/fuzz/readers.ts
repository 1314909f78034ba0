// Random texts, pages, captions and bytes for what reads documents and what extracts statements from them.
import { isErrorCode } from '../../src/errors.ts'
import { readPage } from '../../src/document/html/page.ts'
import { pointersOfAll } from '../../src/language/packs.ts'
import { readDocument } from '../../src/document/read.ts'
import type { ExtractedStatement } from '../../src/extract/extracted.ts'
import { extract } from '../../src/extract/extract.ts'
import { captions, pages, texts } from './corpus.ts'
import { mutateBytes, mutateText } from './mutate.ts'
import type { TargetMaker } from './target.ts'

/** Statements lie within the text, in words, and are as sure as a number from 0 to 1. */
const brokenStatement = (text: string, one: ExtractedStatement): string | undefined => {
  const spans = [...one.content, ...one.verbatim, one.cue, one.speaker, ...one.via.map(({ span }) => span)]
  for (const span of spans)
    if (span && !(span.start >= 0 && span.start < span.end && span.end <= text.length))
      return `a span from ${span.start} to ${span.end} in ${text.length} characters`
  if (one.content.length === 0) return 'a statement without content'
  if (!(one.confidence >= 0 && one.confidence <= 1)) return `a confidence of ${one.confidence}`
  const inside = one.verbatim.every((span) =>
    one.content.some(({ start, end }) => span.start >= start && span.end <= end),
  )
  return inside ? undefined : 'verbatim words outside of the content'
}

export const extraction: TargetMaker = async () => ({
  name: 'extract: changed texts',
  share: 600,
  draw: (random) => mutateText(random.one(texts), texts, random),
  feed: async (input) => {
    const text = String(input)
    for (const one of extract({ text }).statements) {
      const broken = brokenStatement(text, one)
      if (broken) return broken
    }
    return undefined
  },
})

/** What may be thrown is an error of the catalogue. */
const refusal = (error: unknown): string | undefined =>
  isErrorCode((error as { code?: unknown }).code) ? undefined : String((error as Error).stack ?? error)

export const captionFiles: TargetMaker = async () => ({
  name: 'document: changed captions',
  share: 150,
  draw: (random) => mutateText(random.one(captions), captions, random),
  feed: (input) =>
    readDocument(Buffer.from(input), { name: 'captions', contentType: 'text/vtt' }).then(
      () => undefined,
      refusal,
    ),
})

export const encodings: TargetMaker = async () => ({
  name: 'document: changed bytes',
  share: 100,
  draw: (random) => {
    const text = random.one(texts)
    const bytes = random.below(4) === 0 ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text)
    return mutateBytes(bytes, random)
  },
  feed: (input) =>
    readDocument(Buffer.from(input), { name: 'bytes', contentType: 'text/plain' }).then(
      ({ text }) => (text.isWellFormed() ? undefined : 'half a character'),
      refusal,
    ),
})

export const htmlPages: TargetMaker = async () => ({
  name: 'document: changed pages',
  share: 20,
  draw: (random) => mutateText(random.one(pages), pages, random),
  feed: async (input) => {
    try {
      readPage(String(input), pointersOfAll, 'https://example.org/a')
      return undefined
    } catch (error) {
      // The thread that reads a page answers an exhausted stack as a refusal.
      return error instanceof RangeError ? undefined : refusal(error)
    }
  },
})
