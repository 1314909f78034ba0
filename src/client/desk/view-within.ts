// What was done with the words, if more than saying them, and who reports them, with a link to that statement.
import { html, nothing, type TemplateResult } from 'lit'
import { name } from './parts.ts'
import { goToItem } from './review.ts'
import type { Desk } from './state.ts'
import type { Outer, Statement } from './types.ts'
import { follow } from './view-bar.ts'

export const actOf = ({ words }: Desk, { act }: Statement): TemplateResult | typeof nothing =>
  act === 'SAID' ? nothing : html`<span class="tag act">${words.act[act]}</span>`

export const outerSpeakers = ({ words }: Desk, { attributions }: Outer): TemplateResult =>
  attributions.length === 0
    ? html`${words.nobody}`
    : html`${attributions.map(({ speaker }, i) => html`${i > 0 ? ' · ' : ''}${name(speaker.name)}`)}`

/** Goes there within the queue; if it has been reviewed or waits in another queue, opens its page. */
export const outerLink = (desk: Desk, outer: Outer, arrived: () => void): TemplateResult => {
  const at = desk.queue.items.findIndex(({ id }) => id === outer.id)
  const address = `/${desk.lang}/statements/${outer.id}`
  return at < 0
    ? html`<a class="outer" href=${address} target="_blank">${desk.words.outerPage}</a>`
    : html`<a class="outer" href=${address} @click=${follow(() => goToItem(desk, at).then(arrived))}
        >${desk.words.outerStatement}</a
      >`
}
