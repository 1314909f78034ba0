// ingestDocument: a text into the database.
import { ingest } from '../../../desk/ingest.ts'
import { below } from '../../../store/read/want.ts'
import type { DocumentView } from '../../../store/read/view.ts'
import type { DocumentChange, MutationIngestDocumentArgs } from '../../generated/contract.ts'
import { only, writing } from './writing.ts'

export interface IngestedDocumentView {
  readonly __typename: 'IngestedDocument'
  readonly document: DocumentView
  readonly change: DocumentChange
}

export const ingestDocument = writing({
  role: 'INGESTER',
  payload: 'IngestedDocument',
  write: ({ input }: MutationIngestDocumentArgs, { store, viewer, at }) =>
    ingest(store, input, { actor: viewer.actor, at }),
  read: async ({ id, change }, { loader, want }): Promise<IngestedDocumentView> => ({
    __typename: 'IngestedDocument',
    document: only(await loader.documents([id], below(want, 'document')), id),
    change,
  }),
})
