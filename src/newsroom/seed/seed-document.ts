// seeds/<document>/{document.txt, annotation.yaml} → a document and the drafts of its statements. The annotation
// repeats the words of every span, which must be the words of the text.
import { join } from 'node:path'
import { z } from 'zod'
import { hashText } from '../../document/document.ts'
import { readPlain } from '../../document/plain/plain.ts'
import { expected, IsnadError } from '../../errors.ts'
import { actOf } from '../../extract/act-of-cue.ts'
import { statementId } from '../../statement/id.ts'
import { dateBases, parseEdtf } from '../../statement/said-date.ts'
import { brokenLaws } from '../../statement/laws.ts'
import {
  attributionBases,
  kindOf,
  type Link,
  type RoleSpan,
  type SpanRole,
  spansOf,
  standings,
  statementActs,
  type StatementDraft,
  statementKinds,
} from '../../statement/statement.ts'
import type { DocumentDraft } from '../../store/rows/document-draft.ts'
import { findWords, type AnnotatedWords, annotatedWords } from './annotated-span.ts'
import type { SeedDocument } from './seed-check.ts'
import { language, readBytes, readYaml, slug } from './seed-file.ts'

const dated = { edtf: z.string(), basis: z.enum(dateBases), note: z.string().optional() }
const outlet = z.union([slug, z.strictObject({ source: slug, words: annotatedWords.optional() })])
const statement = z.strictObject({
  content: z.union([annotatedWords, z.array(annotatedWords).min(1)]),
  kind: z.enum(statementKinds).optional(),
  /** If left out, what the cue says by the extractor's lexicon. */
  act: z.enum(statementActs).optional(),
  /** The number of the statement that it is within, from 1. */
  within: z.number().int().min(1).optional(),
  lang: language.optional(),
  verbatim: z.array(annotatedWords).default([]),
  cue: annotatedWords.optional(),
  speaker: annotatedWords.optional(),
  attributions: z
    .array(
      z.strictObject({
        speaker: slug,
        role: slug.optional(),
        basis: z.enum(attributionBases),
        standing: z.enum(standings).default('ASSERTED'),
        note: z.string().optional(),
      }),
    )
    .min(1),
  said: z.strictObject({ ...dated, phrase: annotatedWords.optional() }).optional(),
  chain: z
    .array(
      z
        .strictObject({
          source: slug.optional(),
          speaker: slug.optional(),
          cue: annotatedWords.optional(),
          words: annotatedWords.optional(),
        })
        .refine(
          ({ source, speaker }) => (source === undefined) !== (speaker === undefined),
          'expected either a source or a speaker',
        ),
    )
    .default([]),
  topics: z.array(slug).default([]),
})
const annotation = z.strictObject({
  document: z.strictObject({
    slug,
    lang: language,
    title: z.string().optional(),
    url: z.url().optional(),
    licence: z.string().optional(),
    publisher: outlet.optional(),
    wire: outlet.optional(),
    published: z.strictObject(dated).optional(),
  }),
  statements: z.array(statement),
})
type Annotation = z.infer<typeof annotation>
interface AnnotatedLink {
  readonly source?: string | undefined
  readonly speaker?: string | undefined
  readonly words?: AnnotatedWords | undefined
  readonly cue?: AnnotatedWords | undefined
}
type AnnotatedStatement = Annotation['statements'][number]

/** @throws IsnadError SEED_MISSING, SEED_INVALID, SPAN_MISMATCH, SPAN_AMBIGUOUS, STATEMENT_LAW, REFERENCE_UNKNOWN, DATE_INVALID, TEXT_… */
export const readSeedDocument = async (folder: string): Promise<SeedDocument> => {
  const textFile = join(folder, 'document.txt')
  const file = join(folder, 'annotation.yaml')
  const text = readPlain(await readBytes(textFile), textFile)
  const { document, statements } = await readYaml(file, annotation)
  const drafts = statements.map((one, i) => {
    const place = `${file}: statement ${i + 1}`
    return lawful(
      place,
      text,
      document,
      explain(place, () => draftOf({ place, text, document }, one)),
    )
  })
  return {
    file,
    document: explain(file, () => documentDraft(text, document)),
    drafts: nested(file, text, statements, drafts),
  }
}

/** The drafts with the ids of the statements that they are within. */
const nested = (
  file: string,
  text: string,
  statements: Annotation['statements'],
  drafts: readonly StatementDraft[],
): readonly StatementDraft[] => {
  const sha256 = hashText(text)
  return drafts.map((draft, i) => {
    const within = statements[i]?.within
    if (within === undefined) return draft
    const outer = drafts[within - 1]
    if (!outer || within === i + 1)
      throw new IsnadError(
        'REFERENCE_UNKNOWN',
        expected(
          `newsroom: ${file}: statement ${i + 1}`,
          `the number of another statement (1–${drafts.length})`,
          within,
        ),
      )
    const content = spansOf(outer.spans, 'CONTENT').toSorted((a, b) => a.start - b.start || a.end - b.end)
    return { ...draft, within: statementId(sha256, content) }
  })
}

const sourceOf = (given: z.infer<typeof outlet> | undefined): string | null =>
  given === undefined ? null : typeof given === 'string' ? given : given.source

const documentDraft = (
  text: string,
  { published, publisher, wire, ...given }: Annotation['document'],
): DocumentDraft => ({
  slug: given.slug,
  lang: given.lang,
  title: given.title ?? null,
  url: given.url ?? null,
  licence: given.licence ?? null,
  text,
  sha256: hashText(text),
  publisher: sourceOf(publisher),
  wire: sourceOf(wire),
  published: published
    ? { date: parseEdtf(published.edtf), basis: published.basis, note: published.note ?? null }
    : null,
})

interface SeedSetting {
  readonly place: string
  readonly text: string
  readonly document: Annotation['document']
}

const draftOf = (setting: SeedSetting, given: AnnotatedStatement): StatementDraft => {
  const spans = spansFrom(setting, given)
  const lang = given.lang ?? setting.document.lang
  return {
    kind: given.kind ?? kindOf(setting.text, spans),
    act: given.act ?? actFrom(setting.text, lang, spans),
    lang,
    spans,
    attributions: given.attributions.map(({ speaker, role, basis, standing, note }) => ({
      speaker,
      role: role ?? null,
      basis,
      standing,
      note: note ?? null,
    })),
    chain: chainOf(setting.document, given).map(linkOf),
    topics: given.topics,
    said: given.said
      ? { date: parseEdtf(given.said.edtf), basis: given.said.basis, note: given.said.note ?? null }
      : null,
    review: 'REVIEWED',
    confidence: null,
    doubts: [],
    within: null,
  }
}

const linkOf = ({ source, speaker }: AnnotatedLink): Link => source ?? { speaker: speaker ?? '' }

const actFrom = (text: string, lang: string, spans: readonly RoleSpan[]): StatementDraft['act'] =>
  actOf({ text, lang, cue: spansOf(spans, 'CUE')[0] ?? null, content: spansOf(spans, 'CONTENT') })

/** The links named with the statement, then the outlet: the wire service, or else the publisher. */
const chainOf = (
  { wire, publisher }: Annotation['document'],
  { chain }: AnnotatedStatement,
): readonly AnnotatedLink[] => {
  const last = wire ?? publisher
  if (last === undefined) return chain
  return [...chain, typeof last === 'string' ? { source: last } : last]
}

const spansFrom = (
  { place, text, document }: SeedSetting,
  given: AnnotatedStatement,
): readonly RoleSpan[] => {
  const span = (
    role: SpanRole,
    found: AnnotatedWords | undefined,
    link: number | null = null,
  ): readonly RoleSpan[] =>
    found
      ? [{ ...findWords(text, found, `${place}, ${role.toLowerCase()}`), role, exact: found.words, link }]
      : []
  return [
    ...[given.content].flat().flatMap((found) => span('CONTENT', found)),
    ...given.verbatim.flatMap((found) => span('VERBATIM', found)),
    ...span('CUE', given.cue),
    ...span('SPEAKER', given.speaker),
    ...span('SAID', given.said?.phrase),
    ...chainOf(document, given).flatMap((link, i) => [
      ...span('SOURCE', link.words, i + 1),
      ...span('SOURCE_CUE', link.cue, i + 1),
    ]),
  ]
}

/** Adds the place to an error that has none. */
const explain = <T>(place: string, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof IsnadError) || error.message.includes(place)) throw error
    throw new IsnadError(error.code, `newsroom: ${place}: ${error.message}`, error.facts, error)
  }
}

const lawful = (
  place: string,
  text: string,
  { wire, publisher }: Annotation['document'],
  draft: StatementDraft,
): StatementDraft => {
  const broken = brokenLaws(text, sourceOf(wire) ?? sourceOf(publisher), draft)
  if (broken.length === 0) return draft
  throw new IsnadError('STATEMENT_LAW', `newsroom: ${place}: ${broken.join('; ')}`, { broken })
}
