// Interviews with only dashes and stars between turns, as Arabic newspapers print them: *\* كيف …؟* and *- لقد …*.
import type { Span } from '../../text/span.ts'
import { endsInQuestion, type Line } from './line.ts'
import { isHeading, type Turn } from './turn.ts'

/** With fewer questions, or fewer answers to them, it is a list and not an interview. */
const leastQuestions = 2
/** The fewest answers where answers have no mark of their own. */
const leastPlain = 3

/** Empty for a text that is not such an interview. */
export const interviewIn = (text: string, lines: readonly Line[]): readonly Turn[] => {
  const full = lines.filter(({ isBlank }) => !isBlank)
  const asked = new Set(
    full.filter((line) => line.bullet !== '' && endsInQuestion(text, { start: line.words, end: line.end })),
  )
  const bullet = mostFrequent([...asked].map((line) => line.bullet))
  const questions = full.flatMap((line, i) => (line.bullet === bullet && asked.has(line) ? [i] : []))
  if (bullet === undefined || questions.length < leastQuestions) return []
  const answers = questions.flatMap((i) => full[i + 1] ?? []).filter((line) => !asked.has(line))
  const answerBullet = mostFrequent(answers.map((line) => line.bullet)) ?? ''
  const isPlain = answerBullet === ''
  if (answers.length < (isPlain ? leastPlain : leastQuestions) || answers.length * 3 < questions.length * 2)
    return []
  return parted(text, full, { asked, bullet, answerBullet })
}

const mostFrequent = (all: readonly string[]): string | undefined =>
  [...Map.groupBy(all, (one) => one)].sort((a, b) => b[1].length - a[1].length)[0]?.[0]

interface Marks {
  readonly asked: ReadonlySet<Line>
  readonly bullet: string
  readonly answerBullet: string
}

const parted = (text: string, lines: readonly Line[], marks: Marks): readonly Turn[] => {
  const turns: { role: Turn['role']; mark: Span; lines: Span[] }[] = []
  let isOpen = false
  for (const line of lines) {
    const span = { start: line.words, end: line.end }
    const last = turns.at(-1)
    const role = roleOf(line, marks, last?.role)
    if (role) turns.push({ role, mark: markOf(line), lines: [span] })
    const goesOn: boolean =
      !role && isOpen && last?.role === 'ANSWER' && line.bullet === '' && !isHeading(text, line)
    if (goesOn) last?.lines.push(span)
    isOpen = goesOn || role !== undefined
  }
  return turns.map((turn) => ({ ...turn, name: null }))
}

/** @param last the role of the turn so far */
const roleOf = (
  line: Line,
  { asked, bullet, answerBullet }: Marks,
  last: Turn['role'] | undefined,
): Turn['role'] | undefined => {
  if (line.bullet === bullet && (asked.has(line) || bullet !== answerBullet)) return 'QUESTION'
  const answers = last !== undefined && line.bullet === answerBullet && !asked.has(line)
  return answers && (answerBullet !== '' || last === 'QUESTION') ? 'ANSWER' : undefined
}

/** The bullet, or the first letter of a line without one. */
const markOf = ({ words, bullet, start }: Line): Span =>
  bullet === ''
    ? { start: words, end: words + 1 }
    : { start: Math.max(start, words - 1 - bullet.length), end: words }
