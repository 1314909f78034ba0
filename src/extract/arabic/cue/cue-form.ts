// Which form of which verb of saying a word can be, regardless of the words around it.
import { beginsWithWaw, cueForms } from '../../../language/ar/cue-verbs.ts'
import { clitics } from '../../../language/ar/function-words.ts'
import type { Form } from '../../../language/ar/conjugate.ts'

export interface CueForm {
  readonly form: Form
  /** Whether و or ف is attached before it. */
  readonly joined: boolean
}

/** All the forms that the whole word can be. */
export const formsOf = (word: string): readonly Form[] => cueForms.get(word) ?? []

/** How many distinct words are remembered with their form. The rules look up each word several times. */
const mostWords = 20_000
const remembered = new Map<string, CueForm | undefined>()

/** The best form of a word: a verb that always reports before one that may, the whole word before a part. */
export const formOf = (word: string): CueForm | undefined => {
  const known = remembered.get(word)
  if (known || remembered.has(word)) return known
  const found = readForm(word)
  if (remembered.size >= mostWords) remembered.clear()
  remembered.set(word, found)
  return found
}

const readForm = (word: string): CueForm | undefined => {
  const whole = cueForms.get(word)
  const part =
    clitics.includes(word.charAt(0)) && !beginsWithWaw.has(word) ? cueForms.get(word.slice(1)) : undefined
  const strong = whole?.find(isStrong)
  if (strong) return { form: strong, joined: false }
  const strongPart = part?.find(isStrong)
  if (strongPart) return { form: strongPart, joined: true }
  if (whole?.[0]) return { form: whole[0], joined: false }
  return part?.[0] ? { form: part[0], joined: true } : undefined
}

const isStrong = ({ verb, kind }: Form): boolean => !verb.weak && kind !== 'MASDAR'
