// What was done with the words, shown next to the words: a denial must not be read as what it denies.
import type { CardFragment } from '../generated/operations.ts'
import { html, type Part } from '../html.ts'

type Done = Pick<CardFragment, 'act' | 'telling'>

/** Above the words: *Okafor denied:*. Speakers who simply said them are named below. */
export const deed = ({ act, telling }: Done): Part =>
  act !== 'SAID' && html`<p class="deed">${telling.lead}:</p>`

/** In plain text before words without context: who did what, and that unquoted words are not a quotation. */
export const deedIn = ({ telling: { lead, note } }: Done): string =>
  note === null ? `${lead}:` : `${lead} (${note}):`
