// A statement → one sentence that says truthfully who did what with which words: a person who denies words has not said
// them, and only verbatim words are in quotation marks.
import { primaryLanguage } from '../../text/language.ts'
import type { StatementKind } from '../statement.ts'
import { contentParts } from './content.ts'
import { genderOfCue, shownCue } from './cue.ts'
import { type Form, formOf, grammars, leadDeed } from './form.ts'
import { feminineOf, genderOf } from './gender.ts'
import { plainTelling } from './plain.ts'
import { heldSpeakers, speakerParts } from './speakers.ts'
import type { TellingInput, TellingLanguage, TellingPart } from './input.ts'

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
export const kindNote = (kind: StatementKind, lang: TellingLanguage): string => grammars[lang].kind[kind]

const frame = (text: string, lang: string): TellingPart => ({ kind: 'FRAME', text, lang })

/** The verb and its speakers. In Arabic the verb comes first and agrees with the first speaker. */
const doing = (
  { speakers, cue, act }: TellingInput,
  lang: TellingLanguage,
  verb: string,
  rest: string,
): readonly TellingPart[] => {
  const grammar = grammars[lang]
  const held = heldSpeakers(speakers)
  const [first] = held
  if (first === undefined && act === 'SAID' && rest === '' && verb === grammar.whole.SAID.verb)
    return [frame(grammar.impersonal, lang)]
  const names = speakerParts(held, grammar, lang)
  if (lang === 'en') return [...names, frame(` ${verb}${rest}`, lang)]
  const isFeminine = first !== undefined && genderOf(first, genderOfCue(cue)) === 'feminine'
  const agreeing = isFeminine ? feminineOf(verb) : verb
  return [frame(`${agreeing} `, lang), ...names, ...(rest === '' ? [] : [frame(rest, lang)])]
}

/** What joins the words to the verb. An Arabic ب is attached to them, with a tatweel before a mark or a digit. */
const jointParts = (
  { joint }: Extract<Form, { joined: true }>,
  content: readonly TellingPart[],
  lang: TellingLanguage,
): readonly TellingPart[] => {
  if (joint === '') return [frame(' ', lang)]
  if (joint !== 'ب') return [frame(` ${joint} `, lang)]
  return [frame(/^\p{Script=Arabic}/u.test(content[0]?.text ?? '') ? ' ب' : ' بـ', lang)]
}

/**
 * In brackets: that the words are no quotation and, for a feeling, the cue of the article, which shows praise or blame.
 */
const noteParts = (
  { act, kind, cue, lang: of }: TellingInput,
  lang: TellingLanguage,
): readonly TellingPart[] => {
  const grammar = grammars[lang]
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
