// An element → lines of text as a reader sees them: one for each block, white space collapsed as in browsers. Other
// spaces of Unicode (no-break ones) and invisible direction marks stay, since the publisher set them; soft hyphens go.
import { primaryLanguage } from '../../text/language.ts'

/** The part of the DOM that is needed here. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeValue: string | null
  /** Lower case for elements of HTML. */
  readonly localName: string | null
  readonly childNodes: Iterable<DomNode>
}

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr legend li main ol p pre search section summary table tbody tfoot thead tr ul'
  ).split(' '),
)

/** Outer and inner marks for `<q>`. */
const quotationMarks: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['«»', '“”'],
  fa: ['«»', '“”'],
  fr: ['«»', '“”'],
}
const english = ['“”', '‘’'] as const

/** Marks typed inside `<q>`; the style sheet of such a page shows no others. */
const quoted = /^\s*["“”«»„‘'‹]/

/**
 * The lines of an element, none of them blank. `<br>` ends a line and a tab separates the cells of a row. `<q>` gets
 * the quotation marks that a browser would show, `<blockquote>` none, as in a browser.
 */
export const elementLines = (root: DomNode, lang = ''): readonly string[] => {
  const writer = new LineWriter()
  write(root, writer, { marks: quotationMarks[primaryLanguage(lang)] ?? english, quotes: 0, pre: false })
  writer.end()
  return writer.lines
}

interface Surroundings {
  readonly marks: readonly [string, string]
  /** How many `<q>` are open. */
  readonly quotes: number
  /** Whether white space counts. */
  readonly pre: boolean
}

const write = (node: DomNode, writer: LineWriter, around: Surroundings): void => {
  if (node.nodeType === 3) {
    writer.add(node.nodeValue ?? '', around.pre)
    return
  }
  const name = node.localName ?? ''
  const isBlock = blocks.has(name)
  if (isBlock || name === 'br') writer.end()
  if (name === 'td' || name === 'th') writer.cell()
  if (name === 'q') writeQuote(node, writer, around)
  else writeBelow(node, writer, { ...around, pre: around.pre || name === 'pre' })
  if (isBlock) writer.end()
}

const writeBelow = (node: DomNode, writer: LineWriter, around: Surroundings): void => {
  for (const child of node.childNodes) write(child, writer, around)
}

const writeQuote = (node: DomNode, writer: LineWriter, around: Surroundings): void => {
  const [open = '', close = ''] = quoted.test(textOf(node)) ? '' : (around.marks[around.quotes % 2] ?? '')
  writer.add(open, true)
  writeBelow(node, writer, { ...around, quotes: around.quotes + 1 })
  writer.add(close, true)
}

class LineWriter {
  readonly lines: string[] = []
  #parts: string[] = []
  /** The last character of the line so far. */
  #last = ''

  add(text: string, isLiteral: boolean): void {
    // A soft hyphen marks where a word may be divided. It is shown only at the end of a line.
    const shown = text.replaceAll('\u00ad', '')
    const parts = isLiteral ? shown.split(/\r\n?|\n/) : [shown.replace(/[ \t\r\n\f]+/g, ' ')]
    parts.forEach((part, i) => {
      if (i > 0) this.end()
      // White space at the start of a line, or after other white space, is not shown.
      this.#push(!isLiteral && /^[ \t]?$/.test(this.#last) ? part.replace(/^ /, '') : part)
    })
  }

  /** Separates what follows from the cell before it in the row. */
  cell(): void {
    if (this.#parts.length > 0) this.#push('\t')
  }

  end(): void {
    const line = this.#parts.join('')
    if (/\S/.test(line)) this.lines.push(line.replace(/^[ \t\f]+|[ \t\f]+$/g, '').replace(/ *\t */g, '\t'))
    this.#parts = []
    this.#last = ''
  }

  #push(part: string): void {
    if (part === '') return
    this.#parts.push(part)
    this.#last = part.slice(-1)
  }
}

const textOf = (node: DomNode): string =>
  node.nodeType === 3 ? (node.nodeValue ?? '') : [...node.childNodes].map(textOf).join('')
