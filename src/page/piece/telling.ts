// What every display, copy or drawing of a statement shows with it: who did what with the words, when, through whom, its
// status.
import { isolatedName } from '../../text/isolate.ts'
import type { Frame } from '../frame.ts'
import { dateIn } from '../../words/format.ts'
import type { CardFragment, EmbeddedQuery, StatementQuery } from '../generated/operations.ts'
import { statusOf, statusWords } from './standing.ts'
import { type Part, html } from '../html.ts'

/** A statement with what is shown with it. */
export type ShownStatement = NonNullable<EmbeddedQuery['statement']>
/** A statement with all that its own page shows. */
export type Whole = NonNullable<StatementQuery['statement']>
type Done = Pick<CardFragment, 'act' | 'telling'>
type Attributed = Pick<CardFragment, 'attributions'>

/** Its speakers today: rejected attributions are left out, unless there is no other. */
export const speakersOf = ({ attributions }: Attributed): CardFragment['attributions'] => {
  const kept = attributions.filter(({ standing }) => standing !== 'REJECTED')
  return kept.length > 0 ? kept : attributions
}

/** The text between the names: speakers in doubt are alternatives, not joint speakers. */
export const betweenSpeakers = ({ words }: Frame, { attributions }: Attributed): string =>
  attributions.some(({ standing }) => standing === 'DISPUTED') ? words.or : words.listSeparator

/** Who said it, in one line of plain text; names in the other script are isolated, here and below. */
export const whoSaid = (frame: Frame, statement: Attributed): string =>
  speakersOf(statement)
    .map(({ speaker }) => isolatedName(speaker.name, frame.lang))
    .join(betweenSpeakers(frame, statement))

/** Through whom, in one line, nearest the speaker first; empty without a chain. */
export const throughWhom = ({ words, dir, lang }: Frame, { chain }: Pick<CardFragment, 'chain'>): string =>
  chain.length === 0
    ? ''
    : `${words.widget.via} ${chain.map(({ name }) => isolatedName(name, lang)).join(dir === 'rtl' ? ' ← ' : ' → ')}`

/** When, through whom and its status, each in words; empty ones are left out. */
export const circumstancesOf = (frame: Frame, statement: ShownStatement): readonly string[] =>
  [
    statement.said ? dateIn(frame, statement.said.edtf) : '',
    throughWhom(frame, statement),
    ...statusWords(frame, statusOf(statement)).map(({ text }) => text),
  ].filter((text) => text !== '')

/** Above the words, since a denial must not be read as what it denies: *Okafor denied:*. Speakers who simply said them are named below. */
export const deed = ({ act, telling }: Done): Part =>
  act !== 'SAID' && html`<p class="deed">${telling.lead}:</p>`

/** In plain text before words without context: who did what, and that unquoted words are not a quotation. */
export const deedIn = ({ telling: { lead, note } }: Done): string =>
  note === null ? `${lead}:` : `${lead} (${note}):`
