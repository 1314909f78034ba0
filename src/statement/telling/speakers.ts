// Who did it: the names of those whom a statement is attributed to, joined as a choir or parted as rivals.
import { detectLanguage } from '../../text/detect-language.ts'
import { directionIn, directionOf } from '../../text/direction.ts'
import type { SpeakerKind } from '../entity.ts'
import type { Standing } from '../statement.ts'
import type { Grammar } from './grammar.ts'
import type { TellingLanguage, TellingPart } from './telling.ts'

export interface TellingSpeaker {
  readonly name: string
  readonly kind: SpeakerKind
  readonly standing: Standing
}

/** Those whom it is attributed to today: an attribution that was found wrong is none, unless there is no other. */
export const heldSpeakers = (speakers: readonly TellingSpeaker[]): readonly TellingSpeaker[] => {
  const named = speakers.filter(({ name }) => name.trim() !== '')
  const kept = named.filter(({ standing }) => standing !== 'REJECTED')
  return kept.length > 0 ? kept : named
}

/** The names with what stands between them; one of the frame when there is none. */
export const speakerParts = (
  speakers: readonly TellingSpeaker[],
  grammar: Grammar,
  lang: TellingLanguage,
): readonly TellingPart[] => {
  if (speakers.length === 0) return [{ kind: 'FRAME', text: grammar.somebody, lang }]
  const last = speakers.some(({ standing }) => standing === 'DISPUTED') ? grammar.or : grammar.and
  return speakers.flatMap(({ name }, i): readonly TellingPart[] => [
    ...(i === 0
      ? []
      : [{ kind: 'FRAME' as const, text: i === speakers.length - 1 ? last : grammar.comma, lang }]),
    { kind: 'SPEAKER', text: name.trim(), lang: languageOfName(name, lang) },
  ])
}

/** A name in the script of another language is in that one. */
const languageOfName = (name: string, lang: string): string =>
  (directionIn(name) ?? directionOf(lang)) === directionOf(lang) ? lang : detectLanguage(name)
