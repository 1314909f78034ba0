// Whether something was typed that would be lost.
import { isBlank } from './paste.ts'
import { isTyped } from './ready.ts'
import type { Desk } from './state.ts'

export const isUnsaved = ({ paste, forms, days, viewer }: Desk): boolean =>
  viewer !== null &&
  ([...forms.values()].some(isTyped) ||
    !isBlank(paste) ||
    [...days.values()].some((day) => day.trim() !== ''))

/** True when there is nothing to lose, or the user agrees to lose it. */
export const mayLose = ({ words }: Desk, isTypedThere: boolean): boolean =>
  !isTypedThere || confirm(words.loseTyped)
