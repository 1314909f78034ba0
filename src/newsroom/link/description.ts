// Whether a name is an office or a description, which everyone in that office may be called, and not a proper name.
import { extract } from '../../extract/extract.ts'
import { anonymous, roles } from '../../extract/lexicon/ar/people.ts'
import * as english from '../../extract/lexicon/en/names.ts'
import { words } from '../../text/word.ts'

/** The person whom a label or a byline names, with name and office as the extractor separates them; null for nobody. */
export interface NameAndRole {
  readonly name: string
  readonly role: string | null
}

export const nameAndRole = (label: string): NameAndRole | null => {
  // A label needs words after it: here a quotation in its own language.
  const quotation = isArabic(label) ? '«هذه كلمات قيلت هنا»' : '“these words were said here”'
  const [speaker] = extract({ text: `${label}: ${quotation}` }).statements[0]?.speakers ?? []
  return speaker ? { name: speaker.name, role: speaker.role } : null
}

/** @example isDescription('وزير النقل') // true, but not *وزير النقل سامي النجار* or *Edith Corran* */
export const isDescription = (name: string): boolean => {
  const found = known.get(name) ?? (isArabic(name) ? isArabicOffice(name) : isLatinOffice(name))
  if (known.size >= mostKnown) known.clear()
  known.set(name, found)
  return found
}

/** Names repeat, and an Arabic name takes a run of the extractor. */
const known = new Map<string, boolean>()
const mostKnown = 5000

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text)

const isArabicOffice = (name: string): boolean => {
  const [first = ''] = words(name)
  const bare = first.replace(/^ال(?=\p{L}{3})/u, '')
  if (![first, bare].some((word) => roles.has(word) || anonymous.has(word))) return false
  return (nameAndRole(name)?.role ?? null) === null
}

const isLatinOffice = (name: string): boolean => {
  const all = name.split(/[^\p{L}\p{M}’'-]+/u).filter(Boolean)
  const told = all.filter((word, i) => i > 0 || !/^(?:the|an?)$/iu.test(word))
  const [first = ''] = told.map((word) => word.toLowerCase())
  if (told.length === 0 || english.masculineNames.has(first) || english.feminineNames.has(first)) return false
  if (!told.some((word) => /^\p{Lu}/u.test(word))) return /\p{Script=Latin}/u.test(name)
  const end = told.findIndex((word, i) => i > 0 && /^(?:of|for|to|at|in)$/u.test(word))
  return english.officeNouns.has(told[(end < 0 ? told.length : end) - 1]?.toLowerCase() ?? '')
}
