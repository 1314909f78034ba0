// A stored statement → what a claim is compared with: its words, and the places inside quotation marks.
import { type RoleSpan, spansOf, statementText } from '../statement/statement.ts'
import type { RecordSide } from './difference.ts'
import { isDenial } from './polarity.ts'
import { wordsOf } from './word.ts'

export interface RecordText extends RecordSide {
  /** Whether the speaker is reported to have denied it. */
  readonly isDenied: boolean
}

type Spans = readonly Pick<RoleSpan, 'role' | 'start' | 'end' | 'exact'>[]

/** Between two parts of a content, as in `statementText`. */
const joint = ' … '

/** Takes spans in UTF-16 code units of the document; those of the result are in code units of the statement's text. */
export const recordOf = (spans: Spans): RecordText => {
  const text = statementText(spans)
  const verbatim = spansOf(spans, 'VERBATIM')
  let from = 0
  const quoted = spansOf(spans, 'CONTENT').flatMap((part) => {
    const move = from - part.start
    from += part.exact.length + joint.length
    return verbatim
      .filter(({ start, end }) => part.start <= start && end <= part.end)
      .map(({ start, end }) => ({ start: start + move, end: end + move }))
  })
  return { text, words: wordsOf(text), quoted, isDenied: isDenial(spansOf(spans, 'CUE')[0]?.exact ?? null) }
}
