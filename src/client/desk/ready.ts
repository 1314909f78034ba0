// Whether a correction can be sent: missing fields are reported before the server is asked.
import { isBlankStatement } from './adding.ts'
import { changes, type Correcting, type Edit, type EditedAttribution, type NameField } from './correction.ts'
import { dateFault } from './dates.ts'
import type { Refusal } from './types.ts'

const refused = (code: string, field: string | null): Refusal => ({ code, message: '', field })

/** The first reason why the form cannot be sent. */
export const notReady = (form: Correcting): Refusal | null => {
  const { from, edit, why, names } = form
  const open = (Object.keys(names) as NameField[]).find((field) => names[field].trim() !== '')
  if (open) return refused('NAME_OPEN', open)
  const twice = speakerTwice(edit.attributions)
  if (twice !== null) return refused('SPEAKER_TWICE', `correction.attributions.${twice}.newSpeaker.name`)
  const fault = edit.said.edtf === from.said.edtf ? null : dateFault(edit.said.edtf, 'said')
  if (fault) return fault
  if (isBlankStatement(form)) return missing(edit)
  if (Object.keys(changes(from, edit)).length === 0) return refused('NOTHING_CHANGED', null)
  return why.trim() === '' ? refused('WHY_EMPTY', 'why') : null
}

/** What a new statement cannot do without. */
const missing = ({ content, attributions }: Edit): Refusal | null => {
  if (content.length === 0) return refused('WORDS_EMPTY', 'content')
  return attributions.length === 0 ? refused('SPEAKER_EMPTY', 'attributions') : null
}

/** Index of the first duplicate: a known speaker, or a new name in any spacing and case. */
export const speakerTwice = (attributions: readonly EditedAttribution[]): number | null => {
  const keys = attributions.map(({ who }) =>
    'known' in who ? who.known.slug : `new ${plain(who.created.name)} ${who.created.slug.trim()}`,
  )
  const at = keys.findIndex((key, i) => keys.indexOf(key) < i)
  return at < 0 ? null : at
}

const plain = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

/** Whether discarding it would lose something. */
export const isTyped = ({ from, edit, why, names }: Correcting): boolean =>
  why !== '' ||
  Object.values(names).some((text) => text.trim() !== '') ||
  Object.keys(changes(from, edit)).length > 0
