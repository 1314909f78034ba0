// The wire service that signs a text (*(أ ف ب)* at its end) or is in its dateline (*موسكو (رويترز) –*).
import type { Span } from '../text/span.ts'
import { wordKey } from '../text/word.ts'
import { packs } from '../language/packs.ts'

export interface SignedWire {
  /** As the text has it. */
  readonly name: string
  readonly span: Span
}

/** In UTF-16 code units: how far a signature may be from the end, and a dateline from the beginning. */
const reach = 160

const keys = new Set(packs.flatMap(({ wires }) => wires).map(wordKey))

/** Null when the text names none. A wire that is only mentioned does not count as a signature. */
export const wireOf = (text: string): SignedWire | null => {
  const tail = Math.max(0, text.length - reach)
  const signed = [...text.slice(tail).matchAll(/[([]\s*([^()[\]\n]{1,40}?)\s*[)\]][\s.]*$/gu)].at(-1)
  const line = /(?:^|\n)[\s\-–—*]*([^\n]{2,40}?)[\s.]*$/u.exec(text.slice(tail))
  const dateline = /^[^\n(]{0,60}\(\s*([^()\n]{1,40}?)\s*\)\s*[-–—:]/u.exec(text.slice(0, reach))
  return named(text, tail, signed) ?? named(text, tail, line) ?? named(text, 0, dateline)
}

const named = (
  text: string,
  offset: number,
  found: RegExpExecArray | RegExpMatchArray | undefined | null,
): SignedWire | null => {
  const name = found?.[1]
  if (name === undefined || found?.index === undefined || !keys.has(wordKey(name))) return null
  const start = text.indexOf(name, offset + found.index)
  return { name, span: { start, end: start + name.length } }
}
