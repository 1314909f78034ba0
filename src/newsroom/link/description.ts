// Whether a name is an office or a description, which everyone in that office may be called, and not a proper name.
import { extract } from '../../extract/extract.ts'
import { anonymous, roles } from '../../language/ar/people.ts'
import { isOffice } from '../../language/en/office.ts'
import { arabicScript } from '../../language/script.ts'
import { words } from '../../text/word.ts'

/** The person whom a label or a byline names, with name and office as the extractor separates them; null for nobody. */
export interface NameAndRole {
  readonly name: string
  readonly role: string | null
}

export const nameAndRole = (label: string): NameAndRole | null => {
  // A label needs words after it: here a quotation in its own language.
  const quotation = arabicScript.isIn(label) ? '«هذه كلمات قيلت هنا»' : '“these words were said here”'
  const [speaker] = extract({ text: `${label}: ${quotation}` }).statements[0]?.speakers ?? []
  return speaker ? { name: speaker.name, role: speaker.role } : null
}

/** @example isDescription('وزير النقل') // true, but not *وزير النقل سامي النجار* or *Edith Corran* */
export const isDescription = (name: string): boolean => {
  const found = known.get(name) ?? (arabicScript.isIn(name) ? isArabicOffice(name) : isOffice(name))
  if (known.size >= mostKnown) known.clear()
  known.set(name, found)
  return found
}

/** Names repeat, and an Arabic name takes a run of the extractor. */
const known = new Map<string, boolean>()
const mostKnown = 5000

const isArabicOffice = (name: string): boolean => {
  const [first = ''] = words(name)
  const bare = first.replace(/^ال(?=\p{L}{3})/u, '')
  if (![first, bare].some((word) => roles.has(word) || anonymous.has(word))) return false
  return (nameAndRole(name)?.role ?? null) === null
}
