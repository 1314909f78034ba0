// mergeSpeakers: merges two speakers who are the same.
import { merge } from '../../../newsroom/review/merge.ts'
import { findNamed } from '../../../store/read/lookup.ts'
import type { SpeakerView } from '../../../store/read/view.ts'
import { below } from '../../../store/read/want.ts'
import type { MutationMergeSpeakersArgs } from '../../generated/contract.ts'
import { loaded } from '../loaded.ts'
import { type PayloadReader, writing } from './writing.ts'

export interface MergedSpeakersView {
  readonly __typename: 'MergedSpeakers'
  readonly speaker: SpeakerView
  readonly merge: string
  readonly statements: number
}

/** The speaker with this slug, as the payload's field `speaker` asks for it. */
export const readSpeaker = async (slug: string, { loader, want }: PayloadReader): Promise<SpeakerView> =>
  loaded((await findNamed(loader, 'speaker', { slug }, below(want, 'speaker'))) ?? undefined, 'speaker')

export const mergeSpeakers = writing({
  role: 'EDITOR',
  payload: 'MergedSpeakers',
  write: ({ input }: MutationMergeSpeakersArgs, { store, viewer, at }) =>
    merge(store, input, { actor: viewer.actor, at }),
  read: async ({ speaker, merge: id, statements }, reader): Promise<MergedSpeakersView> => ({
    __typename: 'MergedSpeakers',
    speaker: await readSpeaker(speaker, reader),
    merge: String(id),
    statements,
  }),
})
