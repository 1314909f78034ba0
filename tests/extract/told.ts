// What the extractor makes of a text, in words: spans are cut out, so that a test reads as the sentence does.
import { extract } from '../../src/extract/extract.ts'
import type { ExtractedStatement, ExtractInput } from '../../src/extract/extracted.ts'
import { sliceSpan, type Span } from '../../src/text/span.ts'

export interface Told {
  readonly kind: string
  /** Parts are joined by ` … `. */
  readonly content: string
  readonly verbatim: readonly string[]
  readonly cue: string | null
  readonly speaker: string | null
  readonly names: readonly string[]
  readonly via: readonly string[]
}

/** The statements of an Arabic text, dated 1 August 2015, a Saturday. */
export const statementsOf = (
  text: string,
  input: Partial<ExtractInput> = {},
): readonly ExtractedStatement[] => extract({ text, lang: 'ar', date: '2015-08-01', ...input }).statements

/** The same in words. */
export const told = (text: string, input: Partial<ExtractInput> = {}): readonly Told[] => {
  const words = (span: Span | null): string | null => (span ? sliceSpan(text, span) : null)
  return statementsOf(text, input).map(({ kind, content, verbatim, cue, speaker, speakers, via }) => ({
    kind,
    content: content.map(words).join(' … '),
    verbatim: verbatim.map((span) => sliceSpan(text, span)),
    cue: words(cue),
    speaker: words(speaker),
    names: speakers.map(({ name }) => name),
    via: via.map(({ name }) => name),
  }))
}

/** *speaker: content*, a line for each statement. */
export const lines = (text: string, input: Partial<ExtractInput> = {}): readonly string[] =>
  told(text, input).map(({ names, content }) => `${names.join(' + ')}: ${content}`)
