// undoMergeSpeakers: separates two speakers who turn out to be different.
import { undoMerge } from '../../../newsroom/review/merge.ts'
import { findStatements } from '../../../store/read/lookup.ts'
import type { SpeakerView, StatementView } from '../../../store/read/view.ts'
import { below } from '../../../store/read/want.ts'
import type { MutationUndoMergeSpeakersArgs } from '../../generated/contract.ts'
import { readSpeaker } from './merge-speakers.ts'
import { writing } from './writing.ts'

export interface PartedSpeakersView {
  readonly __typename: 'PartedSpeakers'
  readonly speaker: SpeakerView
  readonly statements: number
  readonly left: readonly StatementView[]
}

export const undoMergeSpeakers = writing({
  role: 'EDITOR',
  payload: 'PartedSpeakers',
  write: ({ input }: MutationUndoMergeSpeakersArgs, { store, viewer, at }) =>
    undoMerge(store, input, { actor: viewer.actor, at }),
  read: async ({ speaker, statements, left }, reader): Promise<PartedSpeakersView> => ({
    __typename: 'PartedSpeakers',
    speaker: await readSpeaker(speaker, reader),
    statements,
    left: await findStatements(reader.loader, left, below(reader.want, 'left')),
  }),
})
