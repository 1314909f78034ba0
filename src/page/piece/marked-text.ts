// The text of a document as paragraphs, the words of each statement marked by its kind and linked to its note.
import type { Frame } from '../frame.ts'
import { numberIn } from '../../words/format.ts'
import type { SpanRole, StatementKind } from '../generated/operations.ts'
import { exact, html, type Html, joined, type Part } from '../html.ts'
import { noteId, type Noted } from './note.ts'

interface Segment {
  readonly text: string
  readonly marks: readonly { readonly role: SpanRole; readonly statement: { readonly id: string } }[]
}

/** A piece of one line that belongs to one statement, or to none. */
interface Piece {
  readonly owner: Noted | undefined
  readonly others: readonly Noted[]
  readonly parts: Part[]
  /** Those whose words end here, followed by their numbers. */
  readonly ending: readonly Noted[]
}

/** One paragraph for each line of the text that has words; together they have the document's exact text. */
export const markedParagraphs = (
  frame: Frame,
  segments: readonly Segment[],
  notes: ReadonlyMap<string, Noted>,
): Part => {
  const last = lastPlaces(segments)
  const seen = new Set<string>()
  const lines: Piece[][] = [[]]
  for (const [i, segment] of segments.entries()) {
    const statements = contentOf(segment, notes)
    // Of nested statements the innermost has the mark: it begins last.
    const owner = statements.at(-1)
    for (const [n, text] of segment.text.split('\n').entries()) {
      if (n > 0) lines.push([])
      const line = lines.at(-1)
      if (!line || text === '') continue
      add(line, {
        owner,
        others: statements.slice(0, -1),
        part: marked(segment, text, owner),
        ending: statements.filter(({ id }) => last.get(id) === i),
      })
    }
  }
  return joined(
    lines.map((line) => line.length > 0 && html`<p>${line.map((piece) => mark(frame, piece, seen))}</p>`),
    '\n',
  )
}

const contentOf = ({ marks }: Segment, notes: ReadonlyMap<string, Noted>): readonly Noted[] => {
  const ids = new Set(marks.filter(({ role }) => role === 'CONTENT').map(({ statement }) => statement.id))
  return [...ids].flatMap((id) => notes.get(id) ?? [])
}

/** The last segment with words of each statement, where its number is shown. */
const lastPlaces = (segments: readonly Segment[]): ReadonlyMap<string, number> =>
  new Map(
    segments.flatMap(({ marks }, i) =>
      marks
        .filter(({ role }) => role === 'CONTENT')
        .map(({ statement }): [string, number] => [statement.id, i]),
    ),
  )

const add = (
  line: Piece[],
  {
    owner,
    others,
    part,
    ending,
  }: {
    readonly owner: Noted | undefined
    readonly others: readonly Noted[]
    readonly part: Part
    readonly ending: readonly Noted[]
  },
): void => {
  const before = line.at(-1)
  if (before && before.owner === owner && before.ending.length === 0) {
    before.parts.push(part)
    line[line.length - 1] = { ...before, ending }
  } else line.push({ owner, others, parts: [part], ending })
}

const roles: readonly SpanRole[] = ['CUE', 'SOURCE_CUE', 'SOURCE', 'SPEAKER', 'SAID', 'VERBATIM']

/** A stretch with its role in the statement that it belongs to; if it belongs to none, with its role in any. */
const marked = ({ marks }: Segment, text: string, owner: Noted | undefined): Part => {
  const own = owner ? marks.filter(({ statement }) => statement.id === owner.id) : marks
  const role = roles.find((one) => own.some((mark) => mark.role === one))
  return role === undefined ? exact(text) : html`<span class="${role.toLowerCase()}">${exact(text)}</span>`
}

const mark = (frame: Frame, { owner, others, parts, ending }: Piece, seen: Set<string>): Part => {
  if (!owner) return parts
  const here = [owner, ...others]
  const [first, ...nested] = here.filter(({ id }) => !seen.has(id))
  for (const { id } of here) seen.add(id)
  return [
    // A statement that begins on the same words as another has its own anchor.
    nested.map(({ id }) => html`<span id="${id}"></span>`),
    html`<a
      class="content ${kindClass(owner.kind)}"
      href="#${noteId(owner.id)}"
      ${first && html`id="${first.id}"`}
      data-note="${here.map(({ id }) => id).join(' ')}"
      >${parts}</a
    >`,
    ending.map((one) => number(frame, one)),
  ]
}

const kindClass = (kind: StatementKind): string => kind.toLowerCase()

/** Drawn by the style sheet, so that the page, and any copy of it, has exactly the text of the document. */
const number = ({ lang }: Frame, { number: n }: Noted): Html =>
  html`<sup class="number" lang="${lang}" aria-hidden="true" data-number="${numberIn(lang, n)}"></sup>`
