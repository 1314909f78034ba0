// ingestDocument: stores a text in the database.
import { extractApart } from '../../../newsroom/ingest/extract-apart.ts'
import { type IngestReport, ingest } from '../../../newsroom/ingest/ingest.ts'
import { readRequest } from '../../../newsroom/ingest/ingest-request.ts'
import { sourceId } from '../../../statement/id.ts'
import { speakerIdsOf } from '../../../store/read/candidates.ts'
import type { DocumentView, SourceView, SpeakerView } from '../../../store/read/view.ts'
import { below, merge } from '../../../store/read/want.ts'
import type { DocumentChange, MutationIngestDocumentArgs } from '../../generated/contract.ts'
import { only, type PayloadReader, writing } from './writing.ts'

export interface IngestedDocumentView extends Omit<
  IngestReport,
  'document' | 'newSpeakers' | 'newSources' | 'ambiguities'
> {
  readonly __typename: 'IngestedDocument'
  readonly document: DocumentView
  readonly change: DocumentChange
  readonly newSpeakers: readonly SpeakerView[]
  readonly newSources: readonly SourceView[]
  readonly ambiguities: readonly AmbiguousNameView[]
}

export interface AmbiguousNameView {
  readonly name: string
  readonly speaker: SpeakerView
  readonly candidates: readonly SpeakerView[]
}

export const ingestDocument = writing({
  role: 'INGESTER',
  payload: 'IngestedDocument',
  write: async ({ input }: MutationIngestDocumentArgs, { store, viewer, at, mayFetch }) =>
    ingest(store, await readRequest(input, mayFetch), { actor: viewer.actor, at, extract: extractApart }),
  read: async (report: IngestReport, reader): Promise<IngestedDocumentView> => {
    const { loader, want } = reader
    const documents = await loader.documents([report.id], below(want, 'document'))
    const sources = await loader.sources(report.newSources.map(sourceId), below(want, 'newSources'))
    const speakers = await speakersOf(report, reader)
    const views = (slugs: readonly string[]) => slugs.flatMap((slug) => speakers.get(slug) ?? [])
    return {
      ...report,
      __typename: 'IngestedDocument',
      document: only(documents, report.id),
      change: report.document.toUpperCase() as DocumentChange,
      newSpeakers: views(report.newSpeakers),
      newSources: [...sources.values()],
      ambiguities: report.ambiguities.flatMap(({ name, speaker, candidates }) =>
        views([speaker]).map((view) => ({ name, speaker: view, candidates: views(candidates) })),
      ),
    }
  },
})

/** By slug. */
const speakersOf = async (
  { newSpeakers, ambiguities }: IngestReport,
  { loader, want }: PayloadReader,
): Promise<ReadonlyMap<string, SpeakerView>> => {
  const ambiguous = below(want, 'ambiguities')
  const slugs = [
    ...newSpeakers,
    ...ambiguities.flatMap(({ speaker, candidates }) => [speaker, ...candidates]),
  ]
  const ids = await speakerIdsOf(loader, slugs)
  const wanted = [below(want, 'newSpeakers'), below(ambiguous, 'speaker'), below(ambiguous, 'candidates')]
  const views = await loader.speakers([...ids.values()], wanted.reduce(merge))
  return new Map([...views.values()].map((view) => [view.slug, view]))
}
