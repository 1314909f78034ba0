// A statement, its attributions, its chain, its date and its history.
import { earliestOf, similarTo } from '../../newsroom/check/similar.ts'
import { doubtsIn, sorted, toInstant, toJson } from '../../store/rows/cell.ts'
import { carrierOf, type SpeakerView, type StatementView } from '../../store/read/view.ts'
import { nameIn } from '../../statement/entity.ts'
import { annotationTarget, evidenceOf } from '../../statement/evidence.ts'
import { passageOf } from '../../statement/passage.ts'
import { firstDay, lastDay } from '../../statement/said-date.ts'
import { type Doubt, type Standing, spansOf, statementText } from '../../statement/statement.ts'
import type {
  AttributionResolvers,
  ChainLinkResolvers,
  Doubt as ContractDoubt,
  EvidenceResolvers,
  HistoryEntryResolvers,
  SaidDateResolvers,
  StatementResolvers,
} from '../generated/contract.ts'
import { nameToShow } from './entity.ts'
import { loaded } from './loaded.ts'
import { tellingOf } from './telling.ts'

const spans = (view: StatementView) => loaded(view.spans, 'spans')

export const statement: StatementResolvers = {
  text: (view) => statementText(spans(view)),
  verbatim: (view) => spansOf(spans(view), 'VERBATIM').map(({ exact }) => exact),
  cue: (view) => spansOf(spans(view), 'CUE')[0]?.exact ?? null,
  said: (view) => (view.saidEdtf === null ? null : view),
  attributions: (view) => loaded(view.attributions, 'attributions'),
  chain: (view) => loaded(view.chain, 'chain'),
  topics: (view) => loaded(view.topics, 'topics'),
  document: (view) => loaded(view.document, 'document'),
  telling: (view, { lang }) => tellingOf(view, lang),
  doubts: (view) => doubtsIn(view.doubts).map(contractDoubt),
  within: (view) => loaded(view.within, 'within'),
  contains: (view) => loaded(view.contains, 'contains'),
  ordinal: (view) => loaded(view.ordinal, 'ordinal'),
  history: (view) => loaded(view.history, 'history'),
  version: (view) => String(loaded(view.version, 'version')),
  added: (view) => toInstant(view.addedAt),
  similar: (view, args) =>
    loaded(similarTo(view, args), 'similar').map((match) => ({ match, asked: null, lang: view.lang })),
  earliest: (view) => loaded(earliestOf(view), 'earliest'),
  standing: (view) => standingOf(loaded(view.attributions, 'attributions').map(({ standing }) => standing)),
  passage: (view, { around }) =>
    passageOf(loaded(loaded(view.document, 'document').text, 'text'), spans(view), around),
  evidence: (view, { roles }) => {
    const document = loaded(view.document, 'document')
    return spans(view)
      .filter(({ role }) => !roles || roles.includes(role))
      .map((span) => evidenceOf(document, loaded(document.text, 'text'), span))
  },
}

const standingOf = (standings: readonly Standing[]): Standing => {
  if (standings.includes('DISPUTED')) return 'DISPUTED'
  return standings.every((standing) => standing === 'REJECTED') ? 'REJECTED' : 'ASSERTED'
}

/** A doubt in the enum form of the contract. */
const contractDoubt = (doubt: Doubt): ContractDoubt =>
  doubt.toUpperCase().replaceAll('-', '_') as ContractDoubt

/** Open ends are stored as the first and last possible day. */
export const openAsNull = (day: string): string | null => (day === firstDay || day === lastDay ? null : day)

export const saidDate: SaidDateResolvers = {
  edtf: (view) => view.saidEdtf ?? '',
  from: (view) => openAsNull(view.saidFrom),
  to: (view) => openAsNull(view.saidTo),
  basis: (view) => view.saidBasis ?? 'INFERRED',
  phrase: (view) => spansOf(spans(view), 'SAID')[0]?.exact ?? null,
  note: (view) => view.saidNote,
}

export const attribution: AttributionResolvers = {
  role: (view, { lang }) => roleName(view.speaker, view.roleKey, lang ?? view.lang),
}

const roleName = (speaker: SpeakerView, key: string | null, lang: string): string | null => {
  if (key === null) return null
  const role = loaded(speaker.roles, 'roles').find((one) => one.key === key)
  return nameIn(role?.names ?? [], lang)?.text ?? null
}

export const chainLink: ChainLinkResolvers = {
  name: (view, { lang }) => nameToShow(carrierOf(view), lang),
  cue: (view) => spansOf(view.spans, 'SOURCE_CUE')[0]?.exact ?? null,
  words: (view) => spansOf(view.spans, 'SOURCE')[0]?.exact ?? null,
}

export const evidence: EvidenceResolvers = {
  start: ({ start, offsets }, { unit }) => (unit === 'UTF16' ? start : offsets.toCodePoints(start)),
  end: ({ end, offsets }, { unit }) => (unit === 'UTF16' ? end : offsets.toCodePoints(end)),
  target: (view, _, { origin }) => annotationTarget(view, origin),
}

export const historyEntry: HistoryEntryResolvers = {
  id: ({ id }) => String(id),
  at: ({ at }) => toInstant(at),
  before: ({ before }) => sorted(toJson(before)),
  after: ({ after }) => sorted(toJson(after)),
}
