// A text → what its layout shows: the turns of a transcript or an interview, the entries of a live blog, and the lines
// and labels that are not prose.
import { fold } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'
import { words } from '../../text/word.ts'
import type { Analysis } from '../analysis.ts'
import type { Frame } from '../frame.ts'
import type { LanguageRules } from '../language.ts'
import { bylineIn } from './byline.ts'
import { interviewIn } from './interview.ts'
import { intervieweeOf } from './interviewee.ts'
import { type Label, labelOf } from './label.ts'
import { type Line, linesIn } from './line.ts'
import { type Below, belowColons } from './list.ts'
import { signedIn } from './signature.ts'
import { type Labelled, labelledIn } from './transcript.ts'
import { isStageDirection, type Turn, turnsOf } from './turn.ts'
import type { TurnWords } from './turn-words.ts'

export interface Layout {
  readonly turns: readonly Turn[]
  /** Who answers where there is only a mark for that person. */
  readonly interviewee: Span | null
  /** What the rules of sentences must not see, in order. */
  readonly blanks: readonly Span[]
  /** Where the entries of a live blog begin, in order: a pronoun in one never means somebody in another. */
  readonly entries: readonly number[]
  /** What is below a line that ends with a colon. */
  readonly below: readonly Below[]
  /** Quotations and posts with a signature. */
  readonly signed: readonly Frame[]
}

/** The fewest lines that begin with a time in a live blog. */
const leastEntries = 2

const noLayout: Layout = { turns: [], interviewee: null, blanks: [], entries: [], below: [], signed: [] }

/** Takes time in proportion to the length of the text. */
export const layoutOf = (analysis: Analysis, rules: LanguageRules, publisher: string | undefined): Layout => {
  const { text } = analysis
  const { turns: lexicon } = rules
  if (!lexicon) return noLayout
  const lines = linesIn(text)
  const furniture = new Set(lines.filter((line) => isFurniture(text, line, lexicon)))
  const byline = bylineIn(text, lines, lexicon)
  const labels = lines.flatMap((line) =>
    furniture.has(line) || line === byline?.line ? [] : (labelOf(text, line, lexicon) ?? []),
  )
  const labelled =
    labels.length === 0 ? [] : labelledIn(analysis, { ...rules, turns: lexicon }, labels, publisher)
  const found = turnsOf(text, lines, labelled)
  const turns = found.length > 0 ? found : interviewIn(text, lines)
  const entries = lines.filter(({ time }) => time !== null)
  const taken = takenBy(lines, turns, byline ? new Set([...furniture, byline.line]) : furniture)
  return {
    turns,
    interviewee: turns.some(({ role }) => role === 'ANSWER')
      ? whoAnswers(analysis, rules, labelled, turns)
      : null,
    blanks: blanksOf(text, lines, { furniture, labelled, lexicon, byline }),
    entries: entries.length < leastEntries ? [] : entries.map(({ start }) => start),
    below: belowColons(text, lines, taken),
    signed: signedIn(
      text,
      lines.filter((line) => !taken.has(line)),
      lexicon,
    ),
  }
}

/** The lines of turns, and those without content. */
const takenBy = (
  lines: readonly Line[],
  turns: readonly Turn[],
  furniture: ReadonlySet<Line>,
): ReadonlySet<Line> => {
  let t = 0
  const isInTurn = (line: Line): boolean => {
    while (t < turns.length && (turns[t]?.lines.at(-1)?.end ?? 0) <= line.start) t++
    return (turns[t]?.mark.start ?? Number.POSITIVE_INFINITY) < line.end
  }
  return new Set(lines.filter((line) => furniture.has(line) || (!line.isBlank && isInTurn(line))))
}

const whoAnswers = (
  analysis: Analysis,
  rules: LanguageRules,
  labelled: readonly Labelled[],
  turns: readonly Turn[],
): Span | null => {
  const named = labelled.flatMap(({ label, role }): readonly Label[] => (role === 'SPEECH' ? [label] : []))
  return intervieweeOf(analysis, rules, named, turns[0]?.mark.start ?? 0)
}

const firstWord = /[\p{L}\p{M}]+/uy

/** A link, an advertisement. */
const isFurniture = (text: string, line: Line, { furniture }: TurnWords): boolean => {
  firstWord.lastIndex = line.words
  const first = line.isBlank ? undefined : firstWord.exec(text)?.[0]
  if (first === undefined || first.length > longestWord) return false
  const folded = fold(first)
  if (!furniture.some(([word]) => word === folded)) return false
  const head = words(text.slice(line.words, Math.min(line.end, line.words + 60)))
  return furniture.some((phrase) => phrase.every((word, i) => head[i] === word))
}

/** In letters: the longest first word of such a line. */
const longestWord = 20

interface Parts {
  readonly byline: ReturnType<typeof bylineIn>
  readonly furniture: ReadonlySet<Line>
  readonly labelled: readonly Labelled[]
  readonly lexicon: TurnWords
}

/** The byline, credits, links, stage directions; labels of turns; the times of entries. */
const blanksOf = (
  text: string,
  lines: readonly Line[],
  { furniture, labelled, lexicon, byline }: Parts,
): readonly Span[] => {
  const roles = new Map(labelled.map((one) => [one.label.line, one]))
  return lines.flatMap((line): readonly Span[] => {
    if (line === byline?.line) return [byline.span]
    const found = roles.get(line)
    const first = found?.label.words[0] ?? ''
    if (
      furniture.has(line) ||
      isStageDirection(text, line) ||
      (found?.role === 'FIELD' && lexicon.credits.has(first))
    )
      return [{ start: line.start, end: line.end }]
    if (found && !(found.role === 'OTHER' && mayQuote(text, found.label)))
      return [{ start: line.start, end: found.label.mark.end }]
    return line.time ? [line.time] : []
  })
}

/** *Stated Lowe:* above a quotation, *Lowe on the tax: ‘Never’*: the rules of sentences read these better. */
const mayQuote = (text: string, { content }: Label): boolean =>
  content.start >= content.end || /^["“«„‘]/u.test(text.slice(content.start, content.start + 1))

/** The text with blanks in place of these spans, as long as before. */
export const blanked = (text: string, blanks: readonly Span[]): string => {
  const parts: string[] = []
  let done = 0
  for (const { start, end } of blanks) {
    parts.push(text.slice(done, start), ' '.repeat(end - start))
    done = end
  }
  return parts.join('') + text.slice(done)
}
