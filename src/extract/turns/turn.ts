// Labels and the lines below them → turns: whose words are where, and which parts of the text are not prose.
import type { Span } from '../../text/span.ts'
import { words } from '../../text/word.ts'
import { endsInQuestion, endsSentence, type Line } from './line.ts'
import type { Label } from './label.ts'
import type { Labelled } from './transcript.ts'

export interface Turn {
  /** QUESTION of an interviewer, ANSWER of the interviewee. */
  readonly role: 'SPEECH' | 'QUESTION' | 'ANSWER'
  /** The speaker as the label names one; null where there is only a mark or a dash. */
  readonly name: Span | null
  /** What the turn begins with: its label's colon, its dash. */
  readonly mark: Span
  /** The lines of the turn, in order; the first without its label. */
  readonly lines: readonly Span[]
}

/** In UTF-16 code units: a line that ends without a mark and is no longer than this is a heading. */
const longestHeading = 80

/** A line that describes what happens, not what is said: *(Interruption)*, *[Laughter.]*. */
export const isStageDirection = (text: string, { words: start, end }: Line): boolean =>
  /^(?:\([^()]*\)|\[[^[\]]*\])[.\s]*$/u.test(text.slice(start, Math.min(end, start + 300)))

export const isHeading = (text: string, line: Line): boolean =>
  line.end - line.words <= longestHeading && !endsSentence(text, { start: line.words, end: line.end })

/** In text order. */
export const turnsOf = (
  text: string,
  lines: readonly Line[],
  labelled: readonly Labelled[],
): readonly Turn[] => {
  const roles = new Map(labelled.map((one) => [one.label.line, one]))
  const speakers = new Set(labelled.flatMap(({ label, role }) => (role === 'SPEECH' ? nameWords(label) : [])))
  const last = lines.findLastIndex((line) => isTurn(roles.get(line)))
  const turns: { turn: Turn; lines: Span[] }[] = []
  let isOpen = false
  lines.forEach((line, i) => {
    const found = roles.get(line)
    const open = isOpen ? turns.at(-1) : undefined
    if (isTurn(found)) {
      const { label, role } = found
      const own = label.content.start < label.content.end ? [label.content] : []
      turns.push({
        turn: { role, name: role === 'SPEECH' ? label.name : null, mark: label.mark, lines: own },
        lines: [...own],
      })
      isOpen = true
    } else if (found) isOpen = false
    else if (open && !line.isBlank && !isStageDirection(text, line)) {
      const span = { start: line.words, end: line.end }
      // A name alone in its line, with the words in the next.
      const isFirst = open.lines.length === 0
      isOpen = isFirst || (i < last && goesOn(text, line, open.turn, speakers))
      if (isOpen) open.lines.push(span)
    }
  })
  return turns
    .map(({ turn, lines: all }) => ({ ...turn, lines: all }))
    .filter((turn) => turn.lines.length > 0)
}

type LabelledTurn = Labelled & { readonly role: Turn['role'] }

const isTurn = (found: Labelled | undefined): found is LabelledTurn =>
  found !== undefined && found.role !== 'FIELD' && found.role !== 'OTHER'

/** In letters: shorter words of a name are particles. */
const shortestName = 3

const nameWords = ({ words: name }: Label): readonly string[] =>
  name.filter((word) => word.length >= shortestName)

/**
 * Whether a paragraph between two labels belongs to the turn above it: not a heading, not a question without a label,
 * and nothing about the speakers.
 */
const goesOn = (text: string, line: Line, { role }: Turn, speakers: ReadonlySet<string>): boolean => {
  const span = { start: line.words, end: line.end }
  if (role === 'QUESTION' || line.time || isHeading(text, line) || endsInQuestion(text, span)) return false
  return !words(text.slice(span.start, span.end)).some((word) => speakers.has(word))
}
