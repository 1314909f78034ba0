// What a reviewer sends, validated: each error names the field that it is about.
import { z } from 'zod'
import { reviewDecisions, settledStandings } from '../../statement/decision.ts'
import { nameLimit, speakerKinds } from '../../statement/entity.ts'
import { prefixOf } from '../../statement/id.ts'
import { dateBases, isEdtf } from '../../statement/said-date.ts'
import { isSlug } from '../../statement/slug.ts'
import { attributionBases, standings, statementActs } from '../../statement/statement.ts'
import { offsetUnits } from '../../text/span.ts'
import { language, textUpTo } from '../form/form.ts'

/** In UTF-16 code units. */
const limits = { text: 20_000, note: 2000 } as const
/** The most items in a list: no statement has as many. */
const most = 50

const text = (limit: number) => textUpTo(limit, z.string().regex(/\S/, 'expected text, got a blank'))
const reference = text(nameLimit)
const note = text(limits.note)
const statementId = z.string().refine((id) => prefixOf(id) === 'stm', 'expected the id of a statement, stm_…')
const offset = z.number().int().min(0)
const words = z.strictObject({ start: offset, end: offset, exact: text(limits.text) })
const role = reference.nullish()
const newSpeaker = z.strictObject({
  name: text(nameLimit),
  lang: language.nullish(),
  kind: z.enum(speakerKinds),
  slug: z
    .string()
    .refine(isSlug, 'expected a slug: lower-case letters and digits joined by hyphens')
    .nullish(),
})
const speaker = { speaker: reference.nullish(), newSpeaker: newSpeaker.nullish() }
const attribution = z.strictObject({
  ...speaker,
  role,
  basis: z.enum(attributionBases),
  standing: z.enum(standings).nullish(),
  note: note.nullish(),
})
const link = z
  .strictObject({
    source: reference.nullish(),
    speaker: reference.nullish(),
    words: words.nullish(),
    cue: words.nullish(),
  })
  .refine(
    ({ source, speaker: teller }) => Boolean(source) !== Boolean(teller),
    'expected either a source or a speaker',
  )
const correction = z.strictObject({
  lang: language.nullish(),
  act: z.enum(statementActs).nullish(),
  within: statementId.nullish(),
  content: z.array(words).max(most).readonly().nullish(),
  verbatim: z.array(words).max(most).readonly().nullish(),
  cue: words.nullish(),
  speaker: words.nullish(),
  attributions: z.array(attribution).max(most).readonly().nullish(),
  chain: z.array(link).max(most).readonly().nullish(),
  topics: z.array(reference).max(most).readonly().nullish(),
  said: z
    .strictObject({
      edtf: z.string().refine(isEdtf, 'expected an EDTF date like 2024-10-14 or 2022/..'),
      basis: z.enum(dateBases),
      note: note.nullish(),
      phrase: words.nullish(),
    })
    .nullish(),
})
/** What a new statement cannot do without: words, and who said them. */
const newStatement = correction.extend({
  content: z.array(words).min(1).max(most).readonly(),
  attributions: z.array(attribution).min(1).max(most).readonly(),
})
const subject = {
  statement: statementId,
  version: z
    .string()
    .regex(/^\d{1,15}$/, 'expected a version that the statement gave')
    .nullish(),
}

export const reviewInput = z
  .strictObject({
    ...subject,
    decision: z.enum(reviewDecisions),
    why: note.nullish(),
    correction: correction.nullish(),
    unit: z.enum(offsetUnits).default('CODE_POINT'),
  })
  .refine(({ decision, why }) => decision === 'ACCEPT' || why, {
    path: ['why'],
    message: 'expected a reason, got none',
  })
  .refine(({ decision, correction: given }) => (decision === 'CORRECT') === Boolean(given), {
    path: ['correction'],
    message: 'expected a correction with CORRECT, and none with another decision',
  })
export const addInput = z.strictObject({
  document: reference,
  statement: newStatement,
  why: note.nullish(),
  unit: z.enum(offsetUnits).default('CODE_POINT'),
})
export const disputeInput = z.strictObject({
  ...subject,
  speaker: reference,
  note,
  rival: z.strictObject({ ...speaker, role, basis: z.enum(attributionBases), note }).nullish(),
})
export const settleInput = z.strictObject({
  ...subject,
  why: note,
  attributions: z
    .array(
      z.strictObject({
        speaker: reference,
        standing: z.enum(settledStandings),
        note: note.nullish(),
      }),
    )
    .min(1)
    .max(most)
    .readonly(),
})
export const mergeInput = z.strictObject({ from: reference, into: reference, why: note })
export const undoMergeInput = z
  .strictObject({
    merge: z
      .string()
      .regex(/^\d{1,9}$/, 'expected the id of a merge')
      .nullish(),
    speaker: reference.nullish(),
    why: note,
    partial: z.boolean().nullish(),
  })
  .refine(({ merge, speaker: named }) => Boolean(merge) !== Boolean(named), {
    path: ['merge'],
    message: 'expected either a merge or the speaker that was merged',
  })

export type ReviewInput = z.input<typeof reviewInput>
export type AddInput = z.input<typeof addInput>
export type DisputeInput = z.input<typeof disputeInput>
export type SettleInput = z.input<typeof settleInput>
export type MergeInput = z.input<typeof mergeInput>
export type UndoMergeInput = z.input<typeof undoMergeInput>
export type CorrectionInput = z.infer<typeof correction>
export type SpeakerInput = { readonly [K in keyof typeof speaker]?: z.infer<(typeof speaker)[K]> }
export type NewSpeakerInput = z.infer<typeof newSpeaker>
export type WordsInput = z.infer<typeof words>
