// A span as a person writes it down: the exact words, and where they start when they occur more than once.
import { z } from 'zod'
import { IsnadError } from '../../errors.ts'
import { type OffsetMap, offsetMap, type Span } from '../../text/span.ts'

/** `at` counts Unicode code points from the start of the text. It may be left out if the words occur once. */
export const annotatedWords = z.strictObject({
  words: z.string().min(1),
  at: z.number().int().min(0).optional(),
})
export type AnnotatedWords = z.infer<typeof annotatedWords>

/**
 * The span, in UTF-16 code units.
 * @param place which file, statement and part this is, for the error
 * @throws IsnadError SPAN_MISMATCH with both strings, SPAN_AMBIGUOUS with every place
 */
export const findWords = (text: string, { words: expected, at }: AnnotatedWords, place: string): Span => {
  const offsets = offsetMap(text)
  const occurrences = occurrencesOf(text, expected)
  const [only] = occurrences
  const start = at === undefined ? only : offsets.toUtf16(at)
  if (start === undefined || !text.startsWith(expected, start))
    throw new IsnadError(
      'SPAN_MISMATCH',
      `newsroom: ${place}: ${mismatch(text, expected, at, offsets, occurrences)}`,
    )
  if (at === undefined && occurrences.length > 1)
    throw new IsnadError(
      'SPAN_AMBIGUOUS',
      `newsroom: ${place}: expected \`at\` with "${expected}", which is at ${listOf(offsets, occurrences)}`,
    )
  return { start, end: start + expected.length }
}

const mismatch = (
  text: string,
  expected: string,
  at: number | undefined,
  offsets: OffsetMap,
  occurrences: readonly number[],
): string => {
  const elsewhere =
    occurrences.length > 0
      ? `; the words stand at ${listOf(offsets, occurrences)}`
      : '; the words stand nowhere in the text'
  if (at === undefined) return `expected "${expected}", got no such words${elsewhere}`
  const start = offsets.toUtf16(at)
  return `expected "${expected}" at ${at}, got "${text.slice(start, start + expected.length)}"${elsewhere}`
}

const listOf = (offsets: OffsetMap, occurrences: readonly number[]): string =>
  occurrences
    .slice(0, 5)
    .map((start) => offsets.toCodePoints(start))
    .join(', ')

const occurrencesOf = (text: string, part: string): readonly number[] => {
  const found: number[] = []
  for (let i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + 1)) found.push(i)
  return found
}
