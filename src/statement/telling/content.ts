// The words of a statement as parts: only what is in quotation marks in the document is verbatim.
import type { TellingInput, TellingPart } from './input.ts'
import { marksOf } from '../../language/marks.ts'

/**
 * DIRECT: the quotation marks of its language are frame parts around it. MIXED: the document's own marks are in the
 * words around each verbatim part. INDIRECT: the words without marks.
 */
export const contentParts = ({
  kind,
  text,
  lang,
  verbatim,
}: Pick<TellingInput, 'kind' | 'text' | 'lang' | 'verbatim'>): readonly TellingPart[] => {
  const words = text.trim()
  if (kind === 'INDIRECT') return [{ kind: 'WORDS', text: words, lang }]
  if (kind === 'MIXED') return mixedParts(words, lang, verbatim)
  const [open, close] = marksOf(lang)
  return [
    { kind: 'FRAME', text: open, lang },
    { kind: 'VERBATIM', text: words, lang },
    { kind: 'FRAME', text: close, lang },
  ]
}

const mixedParts = (words: string, lang: string, verbatim: readonly string[]): readonly TellingPart[] => {
  const parts: TellingPart[] = []
  let from = 0
  for (const quoted of verbatim) {
    if (quoted === '') continue
    const at = words.indexOf(quoted, from)
    // They are in order: after one that is missing there is no place from which to look for the next.
    if (at === -1) break
    if (at > from) parts.push({ kind: 'WORDS', text: words.slice(from, at), lang })
    parts.push({ kind: 'VERBATIM', text: quoted, lang })
    from = at + quoted.length
  }
  return from < words.length || parts.length === 0
    ? [...parts, { kind: 'WORDS', text: words.slice(from), lang }]
    : parts
}
