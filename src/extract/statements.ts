// Frames → statements: words trimmed, verbatim marked, kind told, speakers resolved within the text.
import type { Analysis } from './analysis.ts'
import { trimContent, verbatimIn } from './content.ts'
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
  void input
  const statements = rules
    .frames(analysis)
    .flatMap((frame) => statementOf(analysis, frame, lang))
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
  return { statements, wire: null }
}

const statementOf = (analysis: Analysis, frame: Frame, lang: string): readonly ExtractedStatement[] => {
  const content = frame.content.flatMap((span) => trimContent(analysis, span) ?? [])
  if (content.length === 0) return []
  const verbatim = content.flatMap((span) => verbatimIn(analysis, span, () => false))
  const { text } = analysis
  return [
    {
      kind: kindOfSpans(text, content, verbatim),
      lang,
      content,
      verbatim,
      cue: frame.cue,
      speaker: frame.speaker,
      speakers: frame.speaker
        ? [
            {
              name: text.slice(frame.speaker.start, frame.speaker.end),
              aliases: [],
              role: null,
              shape: 'PERSON',
              basis: 'NAMED',
              confidence: 1,
            },
          ]
        : [],
      via: frame.via.map(({ span, cue }) => ({ name: text.slice(span.start, span.end), span, cue })),
      said: null,
      topics: [],
      confidence: 0.5,
      doubts: frame.doubts,
    },
  ]
}
