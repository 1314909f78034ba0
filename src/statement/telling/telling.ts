// A statement → one sentence that says truthfully who did what with which words: a person who denies words has not said
// them, and only verbatim words are in quotation marks.
import { primaryLanguage } from '../../text/language.ts'
import type { StatementKind } from '../statement.ts'
import { contentParts } from './content.ts'
import { shownCue, wordsOfCue } from './cue.ts'
import { type Form, formOf, leadDeed, rulesOf } from './form.ts'
import { plainTelling } from './plain.ts'
import { heldSpeakers, speakerParts } from './speakers.ts'
import type { Agreeing } from '../../language/telling.ts'
import type { TellingInput, TellingLanguage, TellingPart, TellingSpeaker } from './input.ts'

export { tellingLanguage } from './form.ts'
export { plainTelling } from './plain.ts'
export type { TellingSpeaker } from './input.ts'

/** The statement in a sentence without a full stop. */
export const telling = (input: TellingInput, lang: TellingLanguage): readonly TellingPart[] => {
  const form = formOf(input, lang)
  const content = contentParts(input)
  if (form.joined)
    return [...doing(input, lang, form.verb, ''), ...jointParts(form, content, lang), ...content]
  const { verb, rest } = form.deed
  return [...doing(input, lang, verb, rest), ...noteParts(input, lang), frame(': ', lang), ...content]
}

/** Only who did what, as plain text: for a byline or a label next to the words. */
export const leadOf = (input: TellingInput, lang: TellingLanguage): string => {
  const { verb, rest } = leadDeed(input, lang)
  return plainTelling(doing(input, lang, verb, rest), lang)
}

/** What the words are, such as *reported speech*, for a place that shows only the words. */
export const kindNote = (kind: StatementKind, lang: TellingLanguage): string =>
  rulesOf(lang).grammar.kind[kind]

const frame = (text: string, lang: string): TellingPart => ({ kind: 'FRAME', text, lang })

/** The verb and its speakers, in the order of the language. */
const doing = (
  { speakers, cue, act }: TellingInput,
  lang: TellingLanguage,
  verb: string,
  rest: string,
): readonly TellingPart[] => {
  const { grammar, verbFirst, agreeing } = rulesOf(lang)
  const held = heldSpeakers(speakers)
  const [first] = held
  if (first === undefined && act === 'SAID' && rest === '' && verb === grammar.whole.SAID.verb)
    return [frame(grammar.impersonal, lang)]
  const names = speakerParts(held, grammar, lang)
  if (!verbFirst) return [...names, frame(` ${verb}${rest}`, lang)]
  const agreed = first && agreeing ? agreeing(verb, agreeingOf(first), wordsOfCue(cue)) : verb
  return [frame(`${agreed} `, lang), ...names, ...(rest === '' ? [] : [frame(rest, lang)])]
}

const agreeingOf = ({ name, kind }: TellingSpeaker): Agreeing => ({
  name,
  isPerson: kind === 'PERSON',
  isState: kind === 'STATE',
})

/** What joins the words to the verb. */
const jointParts = (
  { joint }: Extract<Form, { joined: true }>,
  content: readonly TellingPart[],
  lang: TellingLanguage,
): readonly TellingPart[] => {
  if (joint === '') return [frame(' ', lang)]
  const attached = rulesOf(lang).attached?.(joint, content[0]?.text ?? '')
  return [frame(attached === undefined ? ` ${joint} ` : ` ${attached}`, lang)]
}

/**
 * In brackets: that the words are no quotation and, for a feeling, the cue of the article, which shows praise or blame.
 */
const noteParts = (
  { act, kind, cue, lang: of }: TellingInput,
  lang: TellingLanguage,
): readonly TellingPart[] => {
  const { grammar } = rulesOf(lang)
  const own = act === 'EXPRESSED' ? shownCue(cue) : ''
  const note = kind === 'DIRECT' ? '' : grammar.kind[kind]
  if (own === '' && note === '') return []
  if (own === '') return [frame(` (${note})`, lang)]
  return [
    frame(` (${grammar.cue}`, lang),
    frame(own, primaryLanguage(of) === lang ? lang : of),
    frame(`${note === '' ? '' : `${grammar.between}${note}`})`, lang),
  ]
}
