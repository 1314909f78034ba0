// The golden sentences of a file, and what the extractor makes of each, in the words of the file. The form is explained
// at the head of `en.txt` and `ar.txt`.
import { readFileSync } from 'node:fs'
import { type StatementAct, statementActs } from '../../../src/language/act.ts'
import { extract } from '../../../src/extract/extract.ts'
import type { ExtractedStatement } from '../../../src/extract/extracted.ts'
import { sliceSpan, type Span } from '../../../src/text/span.ts'

export interface Details {
  readonly act?: string
  readonly via?: string
  readonly within?: string
  readonly on?: string
}

/** Of the details only those that are there are compared. */
export interface Answer extends Details {
  readonly speaker: string
  readonly content: string
}

export interface Golden {
  readonly kind: string
  readonly text: string
  readonly line: number
  /** The extractor does not read it yet. */
  readonly unread: boolean
  readonly answers: readonly Answer[]
}

export type Language = 'ar' | 'en'

const arabicActs = new Map<string, StatementAct>([
  ['قول', 'SAID'],
  ['نفي', 'DENIED'],
  ['سؤال', 'ASKED'],
  ['مطالبة', 'DEMANDED'],
  ['وعد', 'PROMISED'],
  ['تحذير', 'WARNED'],
  ['تعبير', 'EXPRESSED'],
])

const detailsOf = (detail: string): Details => {
  const [, word, rest] = /^(via|within|on|عبر|ضمن|في) (.+)$/u.exec(detail) ?? []
  if (rest === undefined) {
    const act = arabicActs.get(detail) ?? statementActs.find((name) => name === detail)
    if (!act) throw new Error(`golden: expected an act, via, within or on, got ${detail}`)
    return { act }
  }
  if (word === 'via' || word === 'عبر') return { via: rest }
  return word === 'within' || word === 'ضمن' ? { within: rest } : { on: rest }
}

const answerOf = (line: string, at: number): Answer => {
  const [, speaker, details, content] = /^ {2}([^:]+?)(?: \(([^:()]+)\))?: (.+)$/u.exec(line) ?? []
  if (!speaker || !content) throw new Error(`golden: expected "  speaker: content", got line ${at}: ${line}`)
  const written = details?.split(/[,،] /u).map(detailsOf) ?? []
  return written.reduce<Answer>((answer, detail) => ({ ...answer, ...detail }), {
    speaker: speaker === '؟' ? '?' : speaker,
    content,
  })
}

/** Everything above the first heading is an explanation. */
export const goldenOf = (lang: Language): readonly Golden[] => {
  const lines = readFileSync(new URL(`${lang}.txt`, import.meta.url), 'utf8').split(/\r?\n/u)
  const golden: Golden[] = []
  let kind = ''
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at] ?? ''
    if (first.startsWith('# ')) kind = first.slice(2)
    if (!kind || first === '' || first.startsWith('#')) continue
    const end = lines.indexOf('', at) < 0 ? lines.length : lines.indexOf('', at)
    const block = lines.slice(at, end)
    const answered = block.findIndex((line) => line.startsWith('  '))
    if (answered < 1) throw new Error(`golden: expected a text and its answer, got line ${at + 1}: ${first}`)
    const answers = block.slice(answered)
    const unread = first.startsWith('! ')
    golden.push({
      kind,
      text: block
        .slice(0, answered)
        .join('\n')
        .slice(unread ? 2 : 0),
      line: at + 1,
      unread,
      answers:
        answers.length === 1 && answers[0] === '  —'
          ? []
          : answers.map((line, index) => answerOf(line, at + answered + index + 1)),
    })
    at = end
  }
  return golden
}

const speakerOf = (statement: ExtractedStatement | undefined): string =>
  statement?.speakers.map(({ name }) => name).join(' + ') || '?'

/** Every statement that the extractor finds in a text, with all that an answer may compare. */
export const readingOf = (text: string, lang: Language): readonly Required<Answer>[] => {
  const words = (span: Span): string => sliceSpan(text, span).replace(/\s+/gu, ' ')
  const { statements } = extract({ text, lang, date: '2026-03-12' })
  return statements.map((statement) => ({
    speaker: speakerOf(statement),
    content: statement.content.map(words).join(' … '),
    act: statement.act,
    via: statement.via.map(({ name }) => name.replace(/^the /iu, '')).join(' + '),
    within: statement.within === null ? '' : speakerOf(statements[statement.within]),
    on: statement.said?.edtf ?? '',
  }))
}

const line = ({ speaker, content, act, via, within, on }: Answer): string => {
  const details = [act, via && `via ${via}`, within && `within ${within}`, on && `on ${on}`].filter(Boolean)
  return `${speaker}${details.length > 0 ? ` (${details.join(', ')})` : ''}: ${content}`
}

/** Of what was found only what the answer to it compares: the answer with the same content, or else the next in order. */
const asAsked = (found: Required<Answer>, asked: Answer | undefined): Answer => ({
  speaker: found.speaker,
  content: found.content,
  ...(asked?.act !== undefined && { act: found.act }),
  ...(asked?.via !== undefined && { via: found.via }),
  ...(asked?.within !== undefined && { within: found.within }),
  ...(asked?.on !== undefined && { on: found.on }),
})

/** The answers of the file and those of the extractor, as lines in one order, so that the two can be compared. */
export const compared = (
  { text, answers }: Golden,
  lang: Language,
): { asked: string[]; found: string[] } => ({
  asked: answers.map(line).sort(),
  found: readingOf(text, lang)
    .map((found) =>
      line(
        asAsked(
          found,
          answers.find(({ content }) => content === found.content),
        ),
      ),
    )
    .sort(),
})
