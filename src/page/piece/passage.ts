// The words in their place in the document, each part marked by its role in the statement.
import type { Frame } from '../frame.ts'
import type { SpanRole } from '../generated/operations.ts'
import { html, type Html, type Part } from '../html.ts'
import { inTongue } from './name.ts'

/** The class of a part that has several roles: the narrowest wins. */
const narrowest: readonly SpanRole[] = [
  'CUE',
  'SOURCE_CUE',
  'SOURCE',
  'SPEAKER',
  'SAID',
  'VERBATIM',
  'CONTENT',
]

export const passageOf = (
  { words }: Frame,
  {
    passage,
    document,
    kind,
  }: {
    readonly passage: readonly { readonly text: string; readonly roles: readonly SpanRole[] }[]
    readonly document: { readonly lang: string }
    readonly kind: string
  },
): Html => {
  const used = narrowest.filter((role) => passage.some(({ roles }) => roles.includes(role)))
  return html`<div class="passage" ${inTongue(document.lang)}>
      <p>${passage.map(({ text, roles }) => part(text, roles, kind))}</p>
    </div>
    <ul class="legend">
      ${used.map((role) => html`<li><span class="${role.toLowerCase()} sample ${role === 'CONTENT' && kind.toLowerCase()}">${words.role[role]}</span></li>`)}
    </ul>`
}

const part = (text: string, roles: readonly SpanRole[], kind: string): Part => {
  if (roles.length === 0) return text
  const own = narrowest.find((role) => roles.includes(role))
  if (!roles.includes('CONTENT')) return html`<span class="${own?.toLowerCase()}">${text}</span>`
  return html`<mark class="content ${kind.toLowerCase()} ${own !== 'CONTENT' && own?.toLowerCase()}"
    >${text}</mark
  >`
}
