// Who and what is called as the search says: the box of every page is for people too.
import type { Ask } from '../ask.ts'
import type { Frame } from '../frame.ts'
import { named as query } from '../generated/operations.ts'
import { html, type Part } from '../html.ts'
import { nameLink } from './name.ts'

/** Nothing when nobody and nothing is called so. */
export const named = async (frame: Frame, ask: Ask, text: string): Promise<Part> => {
  const { lang, words } = frame
  const found = await ask(query, { lang, search: text })
  const items = (['speakers', 'sources', 'topics'] as const).flatMap((kind) =>
    found[kind].nodes.map(
      (one) =>
        html`<li>
          ${nameLink(frame, kind, one)}
          <span class="soft">${words.list.kinds[kind]} · ${words.count.statements(one.statementCount)}</span>
        </li>`,
    ),
  )
  return (
    items.length > 0 &&
    html`<section class="named" aria-labelledby="named">
      <h2 id="named">${words.list.named}</h2>
      <ul class="tallies">
        ${items}
      </ul>
    </section>`
  )
}
