// An article with its statements marked, for a person: in colour on a terminal, in brackets elsewhere.
import { styleText } from 'node:util'
import type { ExtractedStatement, Extraction } from '../extract/extracted.ts'
import type { Span } from '../text/span.ts'
import { shown } from './shown.ts'

type Role = 'content' | 'verbatim' | 'cue' | 'speaker' | 'source'
type Style = Parameters<typeof styleText>[0]

interface Mark extends Span {
  readonly role: Role
  readonly number: number
}

const styles: Readonly<Record<Role, Style>> = {
  content: 'cyan',
  verbatim: ['cyan', 'bold'],
  cue: 'yellow',
  speaker: ['green', 'underline'],
  source: ['magenta', 'underline'],
}
const brackets: Readonly<Record<Role, readonly [string, string]>> = {
  content: ['⟦', '⟧'],
  verbatim: ['', ''],
  cue: ['{', '}'],
  speaker: ['‹', '›'],
  source: ['(', ')'],
}

/** The text, then a numbered list of its statements. */
export const markedText = (
  title: string,
  article: string,
  extraction: Extraction,
  isColoured: boolean,
): string => {
  const { statements } = extraction
  const text = shown(article)
  const body = isColoured ? coloured(text, marksOf(statements)) : bracketed(text, marksOf(statements))
  const paint = painter(isColoured)
  return [
    paint('bold', shown(title)),
    body.trimEnd(),
    '',
    ...statements.map((statement, i) => described(text, statement, i + 1, paint)),
    statements.length === 0 ? '(no statement found)' : '',
    '',
  ].join('\n')
}

const painter =
  (isColoured: boolean) =>
  (style: Style, text: string): string =>
    isColoured ? styleText(style, text, { validateStream: false }) : text

const marksOf = (statements: readonly ExtractedStatement[]): readonly Mark[] =>
  statements.flatMap(({ content, verbatim, cue, speaker, via }, i) => {
    const mark = (role: Role, spans: readonly (Span | null)[]): readonly Mark[] =>
      spans.flatMap((span) => (span ? [{ ...span, role, number: i + 1 }] : []))
    return [
      ...mark('content', content),
      ...mark('verbatim', verbatim),
      ...mark('cue', [cue]),
      ...mark('speaker', [speaker]),
      ...mark(
        'source',
        via.map(({ span }) => span),
      ),
    ]
  })

/** Each place has the colour of the narrowest mark around it. */
const coloured = (text: string, marks: readonly Mark[]): string => {
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  let painted = text.slice(0, edges[0] ?? text.length)
  edges.forEach((start, i) => {
    const end = edges[i + 1] ?? text.length
    const around = marks.filter((mark) => mark.start <= start && end <= mark.end)
    const [narrowest] = around.sort((a, b) => a.end - a.start - (b.end - b.start))
    const piece = text.slice(start, end)
    painted += narrowest ? styleText(styles[narrowest.role], piece, { validateStream: false }) : piece
  })
  return painted
}

const bracketed = (text: string, marks: readonly Mark[]): string => {
  const signs = marks
    .filter(({ role }) => role !== 'verbatim')
    .flatMap(({ start, end, role, number }) => [
      {
        at: start,
        isEnd: false,
        size: end - start,
        sign: `${brackets[role][0]}${role === 'content' ? `${number}:` : ''}`,
      },
      { at: end, isEnd: true, size: end - start, sign: brackets[role][1] },
    ])
    .sort(
      (a, b) =>
        a.at - b.at || Number(b.isEnd) - Number(a.isEnd) || (a.isEnd ? a.size - b.size : b.size - a.size),
    )
  let marked = ''
  let done = 0
  for (const { at, sign } of signs) {
    marked += text.slice(done, at) + sign
    done = at
  }
  return marked + text.slice(done)
}

type Paint = ReturnType<typeof painter>

const described = (text: string, statement: ExtractedStatement, number: number, paint: Paint): string => {
  const { kind, act, within, speakers, via, said, confidence, doubts, content, topics } = statement
  const who = shown(
    speakers.map(({ name, role }) => (role === null ? name : `${name} (${role})`)).join(' + '),
  )
  const words = content.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ')).join(' … ')
  const rest = [
    within === null ? '' : `told within ${within + 1}`,
    via.length > 0 ? `via ${via.map(({ name }) => name).join(' → ')}` : '',
    said ? `said ${said.edtf} (${said.basis.toLowerCase()})` : '',
    topics.length > 0 ? `about ${topics.join(', ')}` : '',
    `confidence ${confidence}${doubts.length > 0 ? `: ${doubts.join(', ')}` : ''}`,
  ].filter((part) => part !== '')
  return `${String(number).padStart(3)}. ${paint('yellow', act === 'SAID' ? kind : `${kind} ${act}`)} ${paint('green', who || '(nobody named)')}\n     ${words}\n     ${paint('dim', shown(rest.join('; ')))}`
}
