// What is told with a statement wherever it is shown, copied or drawn: who said it, when, through whom, how it stands.
import { isolatedName } from '../../text/isolate.ts'
import type { Frame } from '../frame.ts'
import { dateIn } from '../format.ts'
import type { CardFragment, EmbeddedQuery } from '../generated/operations.ts'
import { statusOf, statusWords } from './standing.ts'

/** A statement with what is told of it. */
export type Told = NonNullable<EmbeddedQuery['statement']>
type Attributed = Pick<CardFragment, 'attributions'>

/** Those whom it is attributed to today: an attribution that was found wrong is none, unless there is no other. */
export const speakersOf = ({ attributions }: Attributed): CardFragment['attributions'] => {
  const kept = attributions.filter(({ standing }) => standing !== 'REJECTED')
  return kept.length > 0 ? kept : attributions
}

/** What stands between the names: those who are in doubt are rivals, not a choir. */
export const betweenSpeakers = ({ words }: Frame, { attributions }: Attributed): string =>
  attributions.some(({ standing }) => standing === 'DISPUTED') ? words.or : words.listSeparator

/** Who said it, in one line of plain text: names of the other script are isolated in it, here and below. */
export const whoSaid = (frame: Frame, statement: Attributed): string =>
  speakersOf(statement)
    .map(({ speaker }) => isolatedName(speaker.name, frame.lang))
    .join(betweenSpeakers(frame, statement))

/** Through whom, in one line, nearest the speaker first; empty without a chain. */
export const throughWhom = ({ words, dir, lang }: Frame, { chain }: Pick<CardFragment, 'chain'>): string =>
  chain.length === 0
    ? ''
    : `${words.widget.via} ${chain.map(({ name }) => isolatedName(name, lang)).join(dir === 'rtl' ? ' ← ' : ' → ')}`

/** When, through whom and how it stands, each in words; what there is nothing to tell of is left out. */
export const toldOf = (frame: Frame, statement: Told): readonly string[] =>
  [
    statement.said ? dateIn(frame, statement.said.edtf) : '',
    throughWhom(frame, statement),
    ...statusWords(frame, statusOf(statement)).map(({ text }) => text),
  ].filter((text) => text !== '')
