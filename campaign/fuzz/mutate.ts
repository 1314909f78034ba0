// Random changes of a text or of bytes: pieces doubled, lost, moved, taken from another, and characters that are
// trouble. The same random numbers give the same change.
import type { Random } from '../../src/newsroom/check/evaluation/random.ts'

/** Characters and marks on which readers of text go wrong. */
const trouble = [
  ...Array.from('«»“”"\'‘’„()[]{}<>&;:،؛.…—–-/\\|*#\t\n\r'),
  ...[
    '\u0000',
    '\u00ad',
    '\u200b',
    '\u200e',
    '\u200f',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ufffd',
    '\ud800',
    '\udc00',
  ],
  ...['ـ', 'ّ', 'ً', 'ٰ', 'ﷲ', 'ﻻ', '٣', '0', '١٢٣', '𐩠', '👩‍👩‍👧', 'e\u0301', 'İ', 'ß', 'ﬁ'],
  ...['قال ', 'إن ', 'أن ', 'وأضاف ', 'نفى ', ' said ', ' that ', ' told ', ' according to ', ' denied '],
  ...[
    '<b>',
    '</p>',
    '<script>',
    '<blockquote>',
    '&amp;',
    '&#x200f;',
    '<!--',
    ']]>',
    'WEBVTT',
    '-->',
    '00:00:01.000',
  ],
]

export const mutateText = (text: string, others: readonly string[], random: Random): string => {
  let changed = text
  const times = 1 + random.below(6)
  for (let i = 0; i < times; i++) changed = once(changed, others, random)
  return changed.slice(0, longest)
}

/** Characters; longer inputs are for the benchmarks. */
const longest = 2000

const once = (text: string, others: readonly string[], random: Random): string => {
  const [from = 0, to = 0] = [random.below(text.length + 1), random.below(text.length + 1)].sort(
    (a, b) => a - b,
  )
  const before = text.slice(0, from)
  const piece = text.slice(from, to)
  const after = text.slice(to)
  switch (random.below(8)) {
    case 0:
      return before + after
    case 1:
      return before + piece + piece + after
    case 2:
      return before + random.one(trouble) + piece + after
    case 3:
      return after + before
    case 4: {
      const other = random.one(others)
      const start = random.below(other.length + 1)
      return before + other.slice(start, start + random.below(300)) + after
    }
    case 5:
      return before + random.one(trouble).repeat(1 + random.below(20)) + after
    case 6:
      return before + piece.split(' ').reverse().join(' ') + after
    default:
      return before + piece.replace(/[aeiouاوي]/gu, () => random.one(trouble)) + after
  }
}

export const mutateBytes = (bytes: Buffer, random: Random): Buffer => {
  const copy = Buffer.from(bytes)
  const times = 1 + random.below(8)
  for (let i = 0; i < times && copy.length > 0; i++) copy[random.below(copy.length)] = random.below(256)
  const from = random.below(copy.length + 1)
  return random.below(3) === 0
    ? Buffer.concat([copy.subarray(0, from), copy.subarray(random.below(from + 1))])
    : copy
}
