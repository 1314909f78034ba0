// English statements written down as a reader would: spans as words.
import { extract } from '../../../src/extract/extract.ts'
import type { Span } from '../../../src/text/span.ts'

export interface Read {
  readonly content: readonly string[]
  readonly verbatim?: readonly string[]
  readonly cue: string
  readonly speaker: string | null
  readonly via?: readonly string[]
}

export const read = (text: string): readonly Read[] => {
  const words = ({ start, end }: Span): string => text.slice(start, end)
  return extract({ text, lang: 'en' }).statements.map(({ content, verbatim, cue, speaker, via }) => ({
    content: content.map(words),
    ...(verbatim.length > 0 ? { verbatim: verbatim.map(words) } : {}),
    cue: cue ? words(cue) : '',
    speaker: speaker && words(speaker),
    ...(via.length > 0 ? { via: via.map(({ name }) => name) } : {}),
  }))
}

export const direct = (cue: string, speaker: string | null, ...content: string[]): Read => ({
  content,
  verbatim: content,
  cue,
  speaker,
})

export const indirect = (cue: string, speaker: string | null, ...content: string[]): Read => ({
  content,
  cue,
  speaker,
})
