// Pairs of a statement and a claim that says the same in other words or in the other language. Each statement is the
// whole text of a document, so that a file of pairs can be imported like any other file.
import { z } from 'zod'
import { hashText } from '../../../document/document.ts'
import { documentId, speakerId, statementId } from '../../../statement/id.ts'
import type { Entry } from '../../../store/rows/record.ts'
import type { ImportLine } from '../../../store/transfer/import-judge.ts'
import { nameLimit } from '../../../statement/entity.ts'
import { romanize } from '../../../text/romanize.ts'
import type { LineFormat } from '../../exchange/lines/format.ts'
import {
  cleanText,
  decodeLine,
  type LineContext,
  parseForm,
  parseJson,
} from '../../exchange/lines/json-line.ts'

const form = z.strictObject({
  kind: z.enum(['paraphrase', 'translation']),
  /** The language of the record. */
  lang: z.enum(['ar', 'en']),
  /** A statement's words. */
  record: cleanText.min(1),
  /** The speaker, with the name as the record's language writes it. */
  speaker: cleanText.min(1).max(nameLimit),
  /** The claim that is checked. */
  claim: cleanText.min(1),
})
export type Pair = z.infer<typeof form>

/** @throws IsnadError LINE_INVALID */
export const readPair = (line: string): Pair => parseForm(form, parseJson(line))

/** The id of the statement that a pair puts on record. */
export const pairId = ({ record }: Pair): string =>
  statementId(hashText(record), [{ start: 0, end: record.length }])

/** In bytes: the longest line that a pair may take. */
const limit = 100_000

/** How a file of pairs is imported. */
export const pairFormat: LineFormat = {
  limit,
  stored: 'leave',
  read: (bytes, number, context) => {
    const line = decodeLine(bytes)
    return line.trim() === '' ? null : importLineOf(readPair(line), number, context)
  },
}

const importLineOf = (pair: Pair, number: number, { actor, at }: LineContext): ImportLine => {
  const { record: text, lang } = pair
  const sha256 = hashText(text)
  const document = documentId(sha256)
  const speaker = `${romanize(pair.speaker, 50) || 'speaker'}-${document.slice(4, 14)}`
  const addedAt = at.toISOString()
  const why = 'a pair of the evaluation'
  const history = (after: object): readonly Entry[] => [
    { id: null, at: addedAt, actor, action: 'ADDED', before: null, after, why },
  ]
  const names = [{ lang, text: pair.speaker }]
  const person = { slug: speaker, kind: 'PERSON', draft: false, names, roles: [] } as const
  const facts = { slug: `pair-${sha256.slice(0, 20)}`, title: null, lang, url: null } as const
  const rest = { licence: null, publisher: null, wire: null } as const
  const span = { role: 'CONTENT', start: 0, end: text.length, exact: text, link: null } as const
  const said = {
    ...({ kind: 'INDIRECT', act: 'SAID', lang, chain: [], topics: [], said: null } as const),
    ...({ review: 'REVIEWED', confidence: null, doubts: [], within: null } as const),
    attributions: [{ speaker, role: null, basis: 'INFERRED', standing: 'ASSERTED', note: why }],
  } as const
  const id = pairId(pair)
  return {
    number,
    ground: null,
    records: () => [
      {
        ...{ type: 'speaker', id: speakerId(speaker), ...person, wikidata: null, mergedInto: null },
        history: history({ ...person, wikidata: null }),
      },
      {
        ...{ type: 'document', id: document, ...facts, ...rest, text, sha256, published: null, addedAt },
        history: history({ ...facts, ...rest, sha256 }),
      },
      {
        ...{ type: 'statement', id, documentId: document, origin: null, ...said, spans: [span], addedAt },
        history: history(said),
      },
    ],
  }
}
