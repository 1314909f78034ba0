// Below the root nothing is read any more: a missing part was left out of the read plan, which is a bug.
import { fieldKey } from '../../store/read/want.ts'
import type { StatementPage } from '../../store/read/view.ts'

/** The part, which the plan must have read. */
export const loaded = <T>(part: T | undefined, name: string): T => {
  if (part === undefined) throw new Error(`api: ${name} was asked for and is missing in the read plan`)
  return part
}

/** The list of statements that the field with these arguments asked for. */
export const loadedList = (
  parent: { readonly lists?: ReadonlyMap<string, StatementPage> },
  args: Readonly<Record<string, unknown>>,
): StatementPage => loaded(parent.lists?.get(fieldKey('statements', args)), 'statements')
