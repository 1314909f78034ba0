// Dialogue over lines: a line that is one quotation and a question, and does not say who asks, is by another speaker
// than the line before. So may be every line that follows.
import type { Span } from '../../text/span.ts'
import { type Analysis, tokenAt } from '../analysis.ts'
import type { Frame } from '../frame.ts'

/** The frames, cut where a question without a speaker begins. The speaker of such a question alone is left open. */
export const withoutReplies = (analysis: Analysis, frames: readonly Frame[]): readonly Frame[] =>
  frames.map((frame) => {
    const { content, cue } = frame
    const own = content.findIndex((span) => sharesLine(analysis, span, cue))
    const from = content.findIndex((span, i) => i > Math.max(own, 0) && asksAlone(analysis, span))
    // Lines between the speaker's own and the question are still by that speaker: *“A,” he said.* *“B.”*
    if (from > 0) return { ...frame, content: content.slice(0, from) }
    const [first] = content
    const isBare =
      own < 0 && first !== undefined && asksAlone(analysis, first) && !introduces(analysis, first)
    return isBare && repliesFollow(analysis, first)
      ? { ...frame, subject: { kind: 'OPEN' }, speaker: null }
      : frame
  })

/** In UTF-16 code units: the most that a line of a dialogue has. */
const longestLine = 300

/** The line around a span. A longer one is cut. */
const lineOf = (text: string, { start, end }: Span): Span => {
  const from = Math.max(0, start - longestLine)
  const to = text.slice(end, end + longestLine).search(/[\n\r]/u)
  return {
    start: from + text.slice(from, start).lastIndexOf('\n') + 1,
    end: to < 0 ? Math.min(text.length, end + longestLine) : end + to,
  }
}

const sharesLine = ({ text }: Analysis, span: Span, cue: Span): boolean =>
  !/[\n\r]/u.test(text.slice(Math.min(span.end, cue.end), Math.max(span.start, cue.start)))

/** Whether the span is a whole line in quotation marks that ends with a question. */
const asksAlone = ({ text }: Analysis, span: Span): boolean => {
  if (span.end - span.start > longestLine) return false
  const line = lineOf(text, span)
  return /^\s*["“«„][^"“”«»]*[?؟]["”»“][.\s]*$/u.test(text.slice(line.start, line.end))
}

/** Whether a colon introduces it. */
const introduces = ({ text, tokens }: Analysis, { start }: Span): boolean => {
  const at = tokenAt(tokens, start)
  return text[(tokens[at - 2]?.end ?? 1) - 1] === ':' || text[(tokens[at - 1]?.end ?? 1) - 1] === ':'
}

const repliesFollow = ({ text }: Analysis, span: Span): boolean =>
  /^\s*["“«„]/u.test(text.slice(lineOf(text, span).end, lineOf(text, span).end + 8))
