// Extractions written down by hand: what a test says that the extractor has found.
import type { ExtractedSpeaker, ExtractedStatement, Extraction } from '../../../src/extract/extracted.ts'
import type { Span } from '../../../src/text/span.ts'

export interface Found {
  readonly words: string
  readonly speakers?: readonly (Partial<ExtractedSpeaker> & { readonly name: string })[]
  readonly via?: readonly string[]
  readonly more?: Partial<ExtractedStatement>
}

/** An extractor that finds just this, whatever it is asked; every part is looked for in the text. */
export const finding =
  (found: readonly Found[], { lang = 'en', wire }: { lang?: string; wire?: string } = {}) =>
  ({ text }: { readonly text: string }): Extraction => ({
    lang,
    statements: found.map((one) => statement(text, lang, one)),
    wire: wire === undefined ? null : { name: wire, span: spanOf(text, wire) },
  })

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`test: expected "${words}" in the text`)
  return { start, end: start + words.length }
}

const statement = (
  text: string,
  lang: string,
  { words, speakers = [], via = [], more }: Found,
): ExtractedStatement => ({
  kind: 'INDIRECT',
  act: 'SAID',
  lang,
  content: [spanOf(text, words)],
  verbatim: [],
  within: null,
  cue: null,
  speaker: null,
  speakers: speakers.map((speaker) => ({
    aliases: [],
    role: null,
    shape: 'PERSON',
    basis: 'NAMED',
    confidence: 1,
    ...speaker,
  })),
  via: via.map((name) => ({ name, span: spanOf(text, name), cue: null })),
  said: null,
  topics: [],
  confidence: 0.9,
  doubts: [],
  ...more,
})
