// A line of Quotebank's quotation-centric files (https://doi.org/10.5281/zenodo.4277311) → records. Quotebank has the
// words and where they were found, not the article, so the words are the whole text of their document. Everything else
// in a line is kept in the history (docs/formats.md).
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { addressLimit, ensureWords } from '../../../document/bounds.ts'
import { hashText } from '../../../document/document.ts'
import { nameKey, nameLimit, type Speaker } from '../../../statement/entity.ts'
import { documentId, sourceId, speakerId, statementId } from '../../../statement/id.ts'
import { isDay, parseEdtf } from '../../../statement/said-date.ts'
import type { Attribution, RoleSpan } from '../../../statement/statement.ts'
import type {
  DocumentRecord,
  Entry,
  SourceRecord,
  SpeakerRecord,
  StatementRecord,
} from '../../../store/rows/record.ts'
import type { ImportLine } from '../../../store/transfer/import-judge.ts'
import { spansHash, spansIn, spansKey } from '../../../store/rows/replay.ts'
import { offsetMap } from '../../../text/span.ts'
import { romanize } from '../../../text/romanize.ts'
import { cleanText, decodeLine, type LineContext, parseForm, parseJson } from './json-line.ts'

/** Candidates with at least this probability are kept next to the most likely one. */
export const notable = 0.1
/** Quotebank's articles are English. */
const lang = 'en'
/** What Quotebank writes for nobody. A name without a letter names nobody either; its words are kept. */
const isNobody = (name: string): boolean => name === 'None' || nameKey(name) === ''

const probability = z.union([z.number(), z.string().regex(/^\d*\.?\d+(e-?\d+)?$/i)]).transform(Number)
const candidate = z.tuple([
  cleanText.max(nameLimit),
  probability.refine((p) => p >= 0 && p <= 1, 'from 0 to 1'),
])
const form = z.object({
  quoteID: z.string().regex(/^\d{4}-\d\d-\d\d-\d{1,12}$/, 'an id like 2015-11-11-000123'),
  quotation: cleanText,
  speaker: cleanText.max(nameLimit),
  qids: z.array(z.string().regex(/^Q[1-9]\d{0,11}$/)),
  date: z.string().refine((text) => isDay(text.slice(0, 10)), 'a day like 2015-11-11 00:00:00'),
  numOccurrences: z
    .number()
    .int()
    .min(1)
    .max(2 ** 31),
  probas: z.array(candidate).min(1),
  urls: z.array(cleanText),
  phase: cleanText.optional(),
})
type Quotation = z.output<typeof form>

/** @throws IsnadError LINE_INVALID, TEXT_EMPTY */
export const readQuotebankLine = (bytes: Uint8Array, number: number, context: LineContext): ImportLine => {
  const quotation = parseForm(form, parseJson(decodeLine(bytes)))
  ensureWords(quotation.quotation, quotation.quoteID)
  const records = recordsOf(quotation, context)
  return { number, ground: null, records: () => records }
}

const recordsOf = (quotation: Quotation, context: LineContext) => {
  const history = (after: object): readonly Entry[] => [
    { ...entry(quotation, context), action: 'ADDED', before: null, after },
  ]
  const source = sourceOf(quotation, history)
  const candidates = candidatesOf(quotation)
  const document = documentOf(quotation, source, context, history)
  const speakers = candidates.map((one) => speakerOf(one, document.id, history))
  const statement = statementOf(document, attributionsOf(candidates, speakers), candidates, history)
  return [...(source ? [source] : []), ...speakers, document, withDoubts(statement, quotation, context)]
}

type History = (after: object) => readonly Entry[]

const entry = (
  { quoteID }: Quotation,
  { actor, at }: LineContext,
): Pick<Entry, 'id' | 'at' | 'actor' | 'why'> => ({
  id: null,
  at: at.toISOString(),
  actor,
  why: `imported from Quotebank, ${quoteID}: its words alone`,
})

/** The site of the first address: Quotebank says no more about who published the words. */
const sourceOf = ({ urls }: Quotation, history: History): SourceRecord | null => {
  const url = urls.find(isAddress)
  const host = url === undefined ? '' : new URL(url).hostname.replace(/^www\./, '')
  if (host === '' || host.length > nameLimit) return null
  const slug = hostSlug(host)
  const facts = { slug, kind: 'WEBSITE', draft: true, stateControlled: null } as const
  const names = [{ lang: 'und', text: host }]
  return { type: 'source', id: sourceId(slug), ...facts, names, history: history({ ...facts, names }) }
}

const isAddress = (url: string): boolean =>
  url.length <= addressLimit && /^https?:\/\//i.test(url) && URL.canParse(url)

/** A different slug for every host: otherwise `a-b.com` and `a.b.com` would be one. */
const hostSlug = (host: string): string =>
  /^[a-z0-9]+(\.[a-z0-9]+)*$/.test(host) && host.length <= 60
    ? host.replaceAll('.', '-')
    : `${romanize(host, 50) || 'site'}-${shortHash(host)}`

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10)

/** Who may have said it, the most likely first. */
interface Candidate {
  /** Null if nobody is named. */
  readonly name: string | null
  readonly qids: readonly string[]
  readonly probability: number
}

const candidatesOf = ({ speaker, qids, probas }: Quotation): readonly Candidate[] => {
  const listed = probas.filter(([name]) => name !== speaker)
  const own = probas.find(([name]) => name === speaker)
  // If the list does not have the speaker, the probability of its first entry is all there is.
  const first: Candidate = {
    name: isNobody(speaker) ? null : speaker,
    qids,
    probability: own?.[1] ?? probas[0]?.[1] ?? 0,
  }
  const rivals = listed.flatMap(([name, p]): Candidate[] =>
    isNobody(name) || p < notable ? [] : [{ name, qids: [], probability: p }],
  )
  const distinct = new Map([first, ...rivals].map((one) => [nameKey(one.name ?? ''), one]))
  return [...distinct.values()].slice(0, 10)
}

/**
 * One item of Wikidata is one speaker. A name that belongs to several items, or to none, is a speaker of its own. Words
 * of nobody have their own speaker, because two people who are not named are not one.
 */
const speakerOf = ({ name, qids }: Candidate, document: string, history: History): SpeakerRecord => {
  const wikidata = name !== null && qids.length === 1 ? (qids[0] ?? null) : null
  const slug = speakerSlug(name, qids, document)
  const names = [{ lang: lang, text: name ?? 'unnamed speaker' }]
  const facts = {
    slug,
    kind: name === null ? 'ANONYMOUS' : 'PERSON',
    draft: true,
    names,
    roles: [],
  } satisfies Speaker
  const own = { ...facts, wikidata, mergedInto: null }
  return { type: 'speaker', id: speakerId(slug), ...own, history: history({ ...facts, wikidata }) }
}

const speakerSlug = (name: string | null, qids: readonly string[], document: string): string => {
  if (name === null) return `unnamed-speaker-${document.slice(4, 14)}`
  const [only, ...more] = qids
  if (only !== undefined && more.length === 0) return `wikidata-${only.toLowerCase()}`
  return `${romanize(name, 50) || 'speaker'}-${shortHash([nameKey(name), ...[...qids].sort()].join(' '))}`
}

const documentOf = (
  quotation: Quotation,
  source: SourceRecord | null,
  { at }: LineContext,
  history: History,
): DocumentRecord => {
  const { quoteID, quotation: text, date, numOccurrences } = quotation
  const sha256 = hashText(text)
  const facts = {
    slug: `quotebank-${quoteID}`,
    title: null,
    lang,
    url: quotation.urls.find(isAddress) ?? null,
    licence: null,
    publisher: source?.slug ?? null,
    wire: null,
  }
  const published = {
    date: parseEdtf(date.slice(0, 10)),
    basis: 'INFERRED',
    note: `the first of ${numOccurrences} times that Quotebank found the words`,
  } as const
  return {
    type: 'document',
    id: documentId(sha256),
    ...facts,
    text,
    sha256,
    published,
    addedAt: at.toISOString(),
    history: history({ ...facts, sha256, publishedEdtf: published.date.edtf, quotebank: factsOf(quotation) }),
  }
}

/** Everything but the words, which are the text. */
const factsOf = (quotation: Quotation): object =>
  Object.fromEntries(Object.entries(quotation).filter(([key]) => key !== 'quotation'))

const attributionsOf = (
  candidates: readonly Candidate[],
  speakers: readonly SpeakerRecord[],
): readonly Attribution[] =>
  candidates.map(({ name, qids, probability: p }, i) => ({
    speaker: speakers[i]?.slug ?? '',
    role: null,
    // The words alone name nobody.
    basis: 'INFERRED',
    standing: i === 0 ? 'ASSERTED' : 'DISPUTED',
    note: [
      `Quotebank: probability ${p}`,
      name === null ? 'no speaker found' : '',
      qids.length > 1 ? `the name can mean ${qids.join(', ')} of Wikidata` : '',
    ]
      .filter((part) => part !== '')
      .join('; '),
  }))

const statementOf = (
  document: DocumentRecord,
  attributions: readonly Attribution[],
  candidates: readonly Candidate[],
  history: History,
): StatementRecord => {
  const { text, sha256 } = document
  const words = { start: 0, end: text.length, exact: text, link: null }
  const spans: readonly RoleSpan[] = [
    { role: 'CONTENT', ...words },
    { role: 'VERBATIM', ...words },
  ]
  const draft = {
    kind: 'DIRECT',
    act: 'SAID',
    lang,
    attributions,
    chain: document.publisher === null ? [] : [document.publisher],
    topics: [],
    said: null,
    review: 'DRAFT',
    confidence: candidates[0]?.probability ?? 0,
    doubts: [],
    within: null,
  } as const
  return {
    type: 'statement',
    id: statementId(sha256, [words]),
    documentId: document.id,
    origin: null,
    ...draft,
    spans,
    addedAt: document.addedAt,
    history: history({ ...draft, [spansKey]: spansHash(spansIn(spans, offsetMap(text))) }),
  }
}

/** The doubt about a rival has its own entry, as every doubt has. */
const withDoubts = (
  statement: StatementRecord,
  quotation: Quotation,
  context: LineContext,
): StatementRecord => {
  const doubts = statement.attributions.flatMap(({ speaker, standing, note }): Entry[] =>
    standing === 'DISPUTED'
      ? [
          {
            ...entry(quotation, context),
            action: 'DISPUTED',
            before: null,
            after: { speaker, standing },
            why: note ?? '',
          },
        ]
      : [],
  )
  return { ...statement, history: [...statement.history, ...doubts] }
}
