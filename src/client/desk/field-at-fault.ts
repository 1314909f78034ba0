// Marks and focuses the field at fault.
import { fieldOf } from './field-names.ts'
import type { Refusal } from './types.ts'
import type { DeskWords } from '../../words/desk.ts'

/** Marks the field, and focuses it once for each refusal. Returns the refusal that is shown now. */
export const markFault = (
  root: HTMLElement,
  words: DeskWords,
  refusal: Refusal | null,
  shown: Refusal | null,
): Refusal | null => {
  if (refusal === shown) return shown
  for (const one of root.querySelectorAll('[data-fault]')) {
    one.removeAttribute('data-fault')
    one.removeAttribute('aria-invalid')
  }
  const id = refusal?.field ? fieldOf(words, refusal.field)?.id : null
  const field = id ? root.querySelector<HTMLElement>(`#${CSS.escape(id)}`) : null
  if (!field?.checkVisibility()) return refusal
  field.setAttribute('data-fault', '')
  field.setAttribute('aria-invalid', 'true')
  field.focus()
  return refusal
}
