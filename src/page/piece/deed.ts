// What was done with the words, told where the words stand: a denial must not be read as what it denies.
import type { CardFragment } from '../generated/operations.ts'
import { html, type Part } from '../html.ts'

type Done = Pick<CardFragment, 'act' | 'telling'>

/** Above the words: *Okafor denied:*. Who has simply said them is told below. */
export const deed = ({ act, telling }: Done): Part =>
  act !== 'SAID' && html`<p class="deed">${telling.lead}:</p>`

/** In plain text before words that stand alone: who did what, and that words which are no quotation are none. */
export const deedIn = ({ telling: { lead, note } }: Done): string =>
  note === null ? `${lead}:` : `${lead} (${note}):`
