// The names of the speakers of a statement, joined as joint speakers or separated as rivals.
import { detectLanguage } from '../../language/detect.ts'
import { directionIn, directionOf } from '../../text/direction.ts'
import type { Grammar } from '../../language/telling.ts'
import type { TellingLanguage, TellingPart, TellingSpeaker } from './input.ts'

/** The speakers as attributed today: without attributions that were found wrong, unless there are no others. */
export const heldSpeakers = (speakers: readonly TellingSpeaker[]): readonly TellingSpeaker[] => {
  const named = speakers.filter(({ name }) => name.trim() !== '')
  const kept = named.filter(({ standing }) => standing !== 'REJECTED')
  return kept.length > 0 ? kept : named
}

/** The names with the words between them; a frame part when there is no name. */
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

/** A name in another script gets the language of that script. */
const languageOfName = (name: string, lang: string): string =>
  (directionIn(name) ?? directionOf(lang)) === directionOf(lang) ? lang : detectLanguage(name)
