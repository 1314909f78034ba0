// The words of a statement: words in quotation marks are marked, paraphrased ones are not.
import { marksOf } from '../../language/marks.ts'
import { directionOf } from '../../text/direction.ts'
import { isolate } from '../../text/isolate.ts'
import type { Frame } from '../frame.ts'
import { html, type Html, type Part } from '../html.ts'
import { inTongue } from './name.ts'
import type { StatementKind } from '../generated/operations.ts'

export interface Worded {
  readonly text: string
  readonly kind: StatementKind
  readonly verbatim: readonly string[]
  readonly lang: string
}

/** The words as plain text: a direct quotation gets its marks back, a mixed one already has them in its words. */
export const asText = ({ text, kind, lang }: Omit<Worded, 'verbatim'>): string => {
  const [open, close] = marksOf(lang)
  return kind === 'DIRECT' ? `${open}${text}${close}` : text
}

/** The same for a line that goes to other places, whose direction is unknown: its marks stay at its ends. */
export const asIsolated = (text: string, lang: string): string => isolate(text, directionOf(lang))

/** The text with its verbatim words in quotation marks. */
export const quotedWords = ({ text, kind, verbatim, lang }: Worded): Part => {
  if (kind === 'DIRECT') return html`<q>${asText({ text, kind, lang })}</q>`
  if (kind === 'INDIRECT') return text
  const parts: Part[] = []
  let from = 0
  for (const quoted of verbatim) {
    const at = text.indexOf(quoted, from)
    if (at === -1) continue
    // The content of a mixed statement already has the marks of its document around the words.
    parts.push(text.slice(from, at), html`<q>${quoted}</q>`)
    from = at + quoted.length
  }
  return [...parts, text.slice(from)]
}

/** The words as a block, in their own language and direction. */
export const quotation = (frame: Frame, statement: Worded, { cite }: { readonly cite?: string } = {}): Html =>
  html`<blockquote
      class="said ${statement.kind.toLowerCase()}"
      ${inTongue(statement.lang)}
      ${cite !== undefined && html`cite="${cite}"`}
    >
      <p>${quotedWords(statement)}</p>
    </blockquote>
    <p class="kind">
      <span class="kind-of ${statement.kind.toLowerCase()}">${frame.words.kind[statement.kind]}</span>
    </p>`
