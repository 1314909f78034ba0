// The lines of our own format (docs/formats.md). Only their form is checked here; whether a record is true is judged
// where it is stored.
import { z } from 'zod'
import { nameLimit, sourceKinds, speakerKinds } from '../../../statement/entity.ts'
import { type IdPrefix, prefixOf } from '../../../statement/id.ts'
import { dateBases, isEdtf } from '../../../statement/said-date.ts'
import { isSlug, slugLimit } from '../../../statement/slug.ts'
import {
  attributionBases,
  doubts,
  reviewStates,
  spanRoles,
  standings,
  statementActs,
  statementKinds,
} from '../../../statement/statement.ts'
import { historyActions } from '../../../store/rows/record.ts'
import { cleanForm, isClean } from '../../../text/character.ts'
import { canonicalLanguage } from '../../../text/language.ts'
import { cleanText } from './json-line.ts'

/** The version that is written, and the newest that can be read. */
export const formatVersion = 2

export const headerForm = z.object({ type: z.literal('isnad'), format: z.number().int().min(1) })

const idOf = (prefix: IdPrefix) =>
  z.string().refine((id) => prefixOf(id) === prefix, `an id that begins with ${prefix}_`)
const slug = z
  .string()
  .refine(isSlug, `lower-case letters and digits joined by hyphens, at most ${slugLimit}`)
const lang = z
  .string()
  .refine((tag) => canonicalLanguage(tag) !== undefined, 'a language tag like ar or en-GB')
const edtf = z.string().refine(isEdtf, 'an EDTF date like 2024-10-14 or 2022/..')
const instant = z
  .string()
  .refine(
    (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text)),
    'a moment like 2026-01-01T00:00:00.000Z',
  )
const name = z.strictObject({ lang, text: cleanText.min(1).max(nameLimit) })
const names = z.array(name).min(1)

/** How deep a history may be nested; more is an attack on the code that walks it. */
const depthLimit = 32

/** Whether strings at any depth are clean. */
const isCleanAll = (value: unknown, depth = 0): boolean =>
  typeof value === 'string'
    ? isClean(value)
    : typeof value !== 'object' ||
      value === null ||
      (depth < depthLimit &&
        Object.entries(value).every(([key, inner]) => isClean(key) && isCleanAll(inner, depth + 1)))
const facts = z
  .record(z.string(), z.unknown())
  .refine((value) => isCleanAll(value), `${cleanForm}, at most ${depthLimit} levels`)
  .nullable()

// Numbers beyond 32 bits do not fit into PostgreSQL's column.
const entry = z.strictObject({
  id: z
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1)
    .nullable()
    .default(null),
  at: instant,
  actor: cleanText.min(1),
  action: z.enum(historyActions),
  before: facts.default(null),
  after: facts.default(null),
  why: cleanText,
})
const history = z.array(entry).default([])

const distinctKeys = (roles: readonly { readonly key: string }[]): boolean =>
  new Set(roles.map(({ key }) => key)).size === roles.length
const role = z.strictObject({ key: slug, held: edtf.nullable(), names })

const date = z.strictObject({
  date: edtf,
  basis: z.enum(dateBases),
  note: cleanText.nullable(),
})

const offset = z.number().int().min(0)
const attribution = z.strictObject({
  speaker: slug,
  role: slug.nullable(),
  basis: z.enum(attributionBases),
  standing: z.enum(standings),
  note: cleanText.nullable(),
})

export const recordForm = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('topic'),
    id: idOf('top'),
    slug,
    parent: slug.nullable(),
    names,
    history,
  }),
  z.strictObject({
    type: z.literal('source'),
    id: idOf('src'),
    slug,
    kind: z.enum(sourceKinds),
    draft: z.boolean(),
    stateControlled: z.boolean().nullable(),
    names,
    history,
  }),
  z.strictObject({
    type: z.literal('speaker'),
    id: idOf('spk'),
    slug,
    kind: z.enum(speakerKinds),
    draft: z.boolean(),
    mergedInto: slug.nullable(),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d{0,11}$/)
      .nullable(),
    names,
    roles: z.array(role).refine(distinctKeys, 'each key once'),
    history,
  }),
  z.strictObject({
    type: z.literal('document'),
    id: idOf('doc'),
    slug,
    title: cleanText.nullable(),
    lang,
    url: cleanText.nullable(),
    licence: cleanText.nullable(),
    publisher: slug.nullable(),
    wire: slug.nullable(),
    published: date.nullable(),
    addedAt: instant,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    text: cleanText.min(1),
    history,
  }),
  z.strictObject({
    type: z.literal('statement'),
    id: idOf('stm'),
    document: idOf('doc'),
    origin: z
      .array(z.tuple([offset, offset]))
      .min(1)
      .nullable(),
    kind: z.enum(statementKinds),
    // Format 1 had none of the three: they are derived.
    act: z.enum(statementActs).optional(),
    doubts: z.array(z.enum(doubts)).optional(),
    within: idOf('stm').nullable().default(null),
    lang,
    spans: z
      .array(
        z.strictObject({
          role: z.enum(spanRoles),
          start: offset,
          end: offset,
          exact: cleanText,
          link: z.number().int().min(1).nullable().default(null),
        }),
      )
      .min(1),
    attributions: z.array(attribution),
    chain: z.array(z.union([slug, z.strictObject({ speaker: slug })])),
    topics: z.array(slug),
    said: date.nullable(),
    review: z.enum(reviewStates),
    confidence: z.number().min(0).max(1).nullable(),
    addedAt: instant,
    history,
  }),
])

/** A line of the format; offsets in code points. */
export type RecordLine = z.infer<typeof recordForm>
export type StatementLine = Extract<RecordLine, { type: 'statement' }>
