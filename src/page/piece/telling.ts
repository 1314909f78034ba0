// What every display, copy or drawing of a statement shows with it: who said it, when, through whom, its status.
import { isolatedName } from '../../text/isolate.ts'
import type { Frame } from '../frame.ts'
import { dateIn } from '../../words/format.ts'
import type { CardFragment, EmbeddedQuery } from '../generated/operations.ts'
import { statusOf, statusWords } from './standing.ts'

/** A statement with what is shown with it. */
export type ShownStatement = NonNullable<EmbeddedQuery['statement']>
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
