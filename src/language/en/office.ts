// Whether an English name is an office or a description, which everyone in that office may be called.
import { latinScript } from '../script.ts'
import { feminineNames, masculineNames, officeNouns } from './names.ts'

/** @example isOffice('Minister of Transport') // true, but not *Edith Corran* */
export const isOffice = (name: string): boolean => {
  const all = name.split(/[^\p{L}\p{M}’'-]+/u).filter(Boolean)
  const named = all.filter((word, i) => i > 0 || !/^(?:the|an?)$/iu.test(word))
  const [first = ''] = named.map((word) => word.toLowerCase())
  if (named.length === 0 || masculineNames.has(first) || feminineNames.has(first)) return false
  if (!named.some((word) => /^\p{Lu}/u.test(word))) return latinScript.isIn(name)
  const end = named.findIndex((word, i) => i > 0 && /^(?:of|for|to|at|in)$/u.test(word))
  return officeNouns.has(named[(end < 0 ? named.length : end) - 1]?.toLowerCase() ?? '')
}
