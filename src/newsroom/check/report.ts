// A check as plain data, for use outside GraphQL.
import { type Name, nameIn } from '../../statement/entity.ts'
import { statementText } from '../../statement/statement.ts'
import type { RecordScope } from '../../store/read/scope.ts'
import { carrierOf, type SourceView, type SpeakerView, type StatementView } from '../../store/read/view.ts'
import { offsetMap, type Span } from '../../text/span.ts'
import type { AskedSpeaker } from './asked.ts'
import type { Check } from './check.ts'
import type { Match } from './match.ts'
import { conclusionOf, explanationOf, partOf } from './explanation.ts'

/** The same facts under the same names as the contract's `Check`, with names in the language of the claim. */
export const reportOf = (check: Check, searched: RecordScope) => ({
  claim: check.claim,
  lang: check.lang,
  asked: askedOf(check.asked),
  verdict: check.verdict,
  explanation: conclusionOf(check, check.lang),
  dateAgrees: check.date,
  parts: check.parts.map((part) => ({
    text: part.text,
    ...inCodePoints(check.claim, part),
    verdict: part.verdict,
    explanation: partOf(part, check.lang),
    asked: askedOf(part.asked),
    matches: part.matches.map(({ id }) => id),
    drafts: part.drafts.map((match) => matchOf(match, { lang: check.lang, asked: part.asked })),
    texts: part.texts.map(({ document: { slug, title, url }, ...place }) => ({
      document: { slug, title, url },
      ...place,
    })),
  })),
  matches: check.matches.map((match) =>
    matchOf(match, {
      lang: check.lang,
      asked: check.parts.find((part) => part.matches.includes(match))?.asked ?? null,
    }),
  ),
  related: check.related.map(({ statement, shared }) => ({
    statement: statementOf(statement, check.lang),
    shared: shared.map(({ kind, claim, record }) => ({ kind, claim, record })),
  })),
  searched: { ...searched, drafts: check.review.includes('DRAFT') },
})

export type CheckReport = ReturnType<typeof reportOf>
export type MatchReport = CheckReport['matches'][number]

const askedOf = (asked: AskedSpeaker | null) =>
  asked && { name: asked.name, inClaim: asked.from === 'CLAIM', isKnown: asked.ids.length > 0 }

const inCodePoints = (claim: string, { start, end }: Span): Span => {
  const places = offsetMap(claim)
  return { start: places.toCodePoints(start), end: places.toCodePoints(end) }
}

const matchOf = (match: Match, { asked, lang }: Pick<Check, 'asked' | 'lang'>) => ({
  verdict: match.verdict,
  score: Math.round(match.judgement.similarity * 1000) / 1000,
  explanation: explanationOf(match, asked, lang),
  statement: statementOf(match.statement, lang),
  difference: match.difference,
  changes: [...match.judgement.changes],
  quoted: match.judgement.quoted,
  goesOn: match.goesOn,
  speakerAgrees: match.speaker,
  dateAgrees: match.date,
  independentChains: match.chains,
})

const statementOf = (view: StatementView, lang: string) => ({
  id: view.id,
  text: statementText(view.spans ?? []),
  kind: view.kind,
  act: view.act,
  review: view.review,
  said: view.saidEdtf,
  attributions: (view.attributions ?? []).map(({ speaker, standing, note }) => ({
    speaker: named(speaker, lang),
    standing,
    note,
  })),
  chain: (view.chain ?? []).map((link) => named(carrierOf(link), lang)),
  document: view.document && { slug: view.document.slug, title: view.document.title, url: view.document.url },
})

const named = ({ slug, names = [] }: SpeakerView | SourceView, lang: string) => ({
  slug,
  name: nameIn<Name>(names, lang)?.text ?? slug,
})
