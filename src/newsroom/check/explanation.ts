// A match as a check found it → its explanation in words, with names in the reader's language.
import { explain, explainBeyond, explainParts, phrasesFor, type MatchReport } from '../../match/explain.ts'
import { type Name, nameIn } from '../../statement/entity.ts'
import { carrierOf, type SourceView, type SpeakerView } from '../../store/read/view.ts'
import type { AskedSpeaker } from './asked.ts'
import type { Check, CheckedPart } from './check.ts'
import type { Match } from './match.ts'

/** A sentence or two about a match. @param lang BCP 47 */
export const explanationOf = (match: Match, asked: AskedSpeaker | null, lang: string): string =>
  explain(matchReportOf(match, asked, lang), lang)

/** The same for a part of a claim: about its best match, or that there is none. */
export const partOf = (
  { matches: [first], asked, drafts: [draft], texts: [text] }: CheckedPart,
  lang: string,
): string => {
  if (first) return explanationOf(first, asked, lang)
  const place = text && { ...text, document: text.document.title ?? text.document.slug }
  return explainBeyond({ draft: draft ? matchReportOf(draft, asked, lang) : null, text: place ?? null }, lang)
}

/** The same for the whole check, with how many candidates could not be compared. */
export const conclusionOf = (check: Check, lang: string): string => {
  const conclusion = verdictOf(check, lang)
  return check.uncompared > 0 ? `${conclusion} ${phrasesFor(lang).uncompared(check.uncompared)}` : conclusion
}

const verdictOf = ({ verdict, parts }: Check, lang: string): string => {
  const [only] = parts
  if (only && parts.length === 1) return partOf(only, lang)
  return explainParts(
    verdict,
    parts.map((part) => ({ verdict: part.verdict, explanation: partOf(part, lang) })),
    lang,
  )
}

const matchReportOf = (match: Match, asked: AskedSpeaker | null, lang: string): MatchReport => {
  const { statement, verdict, judgement, difference, speaker, ground, date, chains, goesOn } = match
  const attributions = (statement.attributions ?? []).filter(({ standing }) => standing !== 'REJECTED')
  const disputed = attributions.filter(({ standing }) => standing === 'DISPUTED')
  return {
    ...{ verdict, judgement, difference, speaker, ground, date, chains, goesOn },
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
