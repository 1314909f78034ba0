// A match as a check found it → what is told of it in words, with names in the reader's language.
import { explain, phrasesFor, type Told } from '../../match/explain.ts'
import { type Name, nameIn } from '../../statement/entity.ts'
import { carrierOf, type SourceView, type SpeakerView } from '../../store/read/view.ts'
import type { Check } from './check.ts'
import type { AskedSpeaker, Match } from './match.ts'

/** A sentence or two about a match. @param lang BCP 47 */
export const explanationOf = (match: Match, asked: AskedSpeaker | null, lang: string): string =>
  explain(toldOf(match, asked, lang), lang)

/** The same about the whole check: that of its best match, or that there is none. */
export const conclusionOf = ({ matches: [first], asked, uncompared }: Check, lang: string): string => {
  const phrases = phrasesFor(lang)
  const told = first ? explanationOf(first, asked, lang) : phrases.noRecord
  return uncompared > 0 ? `${told} ${phrases.uncompared(uncompared)}` : told
}

const toldOf = (match: Match, asked: AskedSpeaker | null, lang: string): Told => {
  const { statement, verdict, judgement, difference, speaker, date, chains } = match
  const attributions = (statement.attributions ?? []).filter(({ standing }) => standing !== 'REJECTED')
  const disputed = attributions.filter(({ standing }) => standing === 'DISPUTED')
  return {
    ...{ verdict, judgement, difference, speaker, date, chains },
    act: statement.act,
    speakers: attributions.map((one) => nameOf(one.speaker, lang)),
    disputed: disputed.map((one) => nameOf(one.speaker, lang)),
    note: disputed.find(({ note }) => note !== null)?.note ?? null,
    asked: asked && { name: asked.name, isKnown: asked.ids.length > 0 },
    said: statement.saidEdtf,
    chain: (statement.chain ?? []).map((link) => nameOf(carrierOf(link), lang)),
  }
}

const nameOf = ({ slug, names = [] }: SpeakerView | SourceView, lang: string): string =>
  nameIn<Name>(names, lang)?.text ?? slug
