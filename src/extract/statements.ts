// Frames → statements: words trimmed, verbatim marked, kind told, speakers resolved within the text.
import type { Span } from '../text/span.ts'
import type { Analysis } from './analysis.ts'
import { trimContent, verbatimIn } from './content.ts'
import { type Resolution, resolveSpeakers } from './coreference.ts'
import type { ExtractedStatement, ExtractInput, Extraction } from './extracted.ts'
import type { Frame } from './frame.ts'
import { kindOfSpans } from './kind.ts'
import type { LanguageRules } from './language.ts'

export const statementsFrom = (
  analysis: Analysis,
  rules: LanguageRules,
  input: ExtractInput,
  lang: string,
): Pick<Extraction, 'statements' | 'wire'> => {
  const frames = rules.frames(analysis)
  const setting = { analysis, rules, lang, publisher: input.publisher }
  const resolutions = resolveSpeakers(analysis, rules, frames)
  const statements = frames
    .flatMap((frame, i) => statementOf(setting, frame, resolutions[i] ?? nobody))
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
  return { statements, wire: null }
}

const nobody: Resolution = { speakers: [], doubts: [] }

interface Setting {
  readonly analysis: Analysis
  readonly rules: LanguageRules
  readonly lang: string
  readonly publisher: string | undefined
}

const statementOf = (
  { analysis, rules, lang, publisher }: Setting,
  frame: Frame,
  resolution: Resolution,
): readonly ExtractedStatement[] => {
  const content = frame.content.flatMap((span) => trimContent(analysis, span) ?? [])
  if (content.length === 0) return []
  const verbatim = content.flatMap((span) =>
    verbatimIn(analysis, span, (quotation) => rules.isName?.(analysis, quotation) === true),
  )
  const { text } = analysis
  return [
    {
      kind: kindOfSpans(text, content, verbatim),
      lang,
      content,
      verbatim,
      cue: frame.cue,
      speaker: frame.speaker,
      speakers: resolution.speakers,
      via: frame.via
        .map(({ span, cue }) => ({ name: nameOf(text, span), span, cue }))
        .filter(({ name }) => publisher === undefined || rules.isOwnOutlet?.(name, publisher) !== true),
      said: null,
      topics: [],
      confidence: 0.5,
      doubts: [...frame.doubts, ...resolution.doubts],
    },
  ]
}

const nameOf = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/gu, ' ').trim()
