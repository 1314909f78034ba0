// Whether two English names are of one speaker: a surname of a full name, a shorter name of an organisation. People
// around somebody (*Lund’s sister*, *critics of Lund*) are never that person.
import { words } from '../../../text/word.ts'
import type { SpeakerKnown } from '../../language.ts'
import type { Mention } from '../../mention.ts'

export const sameName = (known: SpeakerKnown, mention: Mention): boolean => {
  const [these, those] = [wordsOf(known.name), wordsOf(mention.name)]
  if (these.length === 0 || those.length === 0) return false
  if (known.shape === 'PERSON' && mention.shape === 'PERSON') return isOnePerson(known, mention, these, those)
  if (these.join(' ') === those.join(' ')) return true
  if (known.shape !== 'ORGANISATION' || mention.shape !== 'ORGANISATION') return false
  const [few, many] = these.length < those.length ? [these, those] : [those, these]
  return few.length > 1 && few.every((word) => many.includes(word))
}

/** A cache: the same few names are compared again and again. */
const known = new Map<string, readonly string[]>()

const wordsOf = (name: string): readonly string[] => {
  const found = known.get(name)
  if (found) return found
  const made = words(name)
    .filter((word) => !/^(?:the|a|an)$/.test(word))
    .map((word) => word.replace(/['’]s?$/u, ''))
  if (known.size > 5000) known.clear()
  known.set(name, made)
  return made
}

/** A first name alone, or names that agree word by word. Surnames have been completed where the text shows whose. */
const isOnePerson = (
  known: SpeakerKnown,
  mention: Mention,
  these: readonly string[],
  those: readonly string[],
): boolean => {
  if (known.gender && mention.gender && known.gender !== mention.gender) return false
  const [few, many] = these.length <= those.length ? [these, those] : [those, these]
  if (few.length === 1) return many[0] === few[0]
  return few.every((word) =>
    many.some((other) => other === word || isInitialOf(word, other) || isInitialOf(other, word)),
  )
}

const isInitialOf = (one: string, other: string): boolean => one.length === 1 && other.startsWith(one)
