// Merges two speakers into one, and undoes that.
import { inField } from '../../errors.ts'
import { ownSlugOf, slugOf } from '../../store/read/resolve.ts'
import type { Store } from '../../store/connection/store.ts'
import { mergeSpeakers, type MergeReport } from '../../store/write/merge-speakers.ts'
import { mergeOf, undoMerge as undo, type UndoReport } from '../../store/write/undo-merge.ts'
import { type MergeInput, mergeInput, type UndoMergeInput, undoMergeInput } from './review-input.ts'
import { checked } from '../form/form.ts'
import type { Reviewer } from './review.ts'

/**
 * Merges `from` into `into`. `from` is a slug or an id, because a name might already be the survivor's.
 * @throws IsnadError INPUT_INVALID, REFERENCE_UNKNOWN, NAME_AMBIGUOUS, MERGE_INVALID, DATABASE_BUSY
 */
export const merge = async (store: Store, input: MergeInput, reviewer: Reviewer): Promise<MergeReport> => {
  const { from, into, why } = checked(mergeInput, input)
  const reader = store.reader()
  const merged = await inField('from', () => ownSlugOf(reader, from))
  const survivor = await inField('into', () => slugOf(reader, 'speaker', into))
  return mergeSpeakers(store, merged, survivor, { ...reviewer, why })
}

/**
 * Undoes a merge, named by its id or by the speaker that was merged.
 * @throws IsnadError INPUT_INVALID, REFERENCE_UNKNOWN, MERGE_INVALID, MERGE_CHANGED, DATABASE_BUSY
 */
export const undoMerge = async (
  store: Store,
  input: UndoMergeInput,
  reviewer: Reviewer,
): Promise<UndoReport> => {
  const { merge: given, speaker, why, partial } = checked(undoMergeInput, input)
  const id = given
    ? Number(given)
    : await inField('speaker', async () => mergeOf(store, await ownSlugOf(store.reader(), speaker ?? '')))
  return inField('merge', () => undo(store, id, { ...reviewer, why }, { partial: partial ?? false }))
}
