// Whether somebody can be the hidden subject of an Arabic verb: by gender and number, as far as the name shows.
import { words } from '../../../text/word.ts'
import type { Gender } from '../../../language/gender.ts'
import type { Hidden, SpeakerKnown } from '../../language.ts'
import { withoutArticle } from '../word.ts'
import { anonymous, crowds, femaleNames, unnamedOnes } from '../../../language/ar/people.ts'

/** @param speakers of one act of saying: joint ones are several */
export const agrees = (speakers: readonly SpeakerKnown[], { gender, number }: Hidden): boolean => {
  const [one, another] = speakers
  if (!one) return false
  if (number === 'plural') return another !== undefined || isMany(one)
  if (another) return true
  if (number === 'singular' && isMany(one) && isPeople(one)) return false
  const known = genderOf(one)
  return gender === undefined || known === undefined || known === gender
}

/** *نائبه* ends in a pronoun, not as a feminine noun does. */
const genderOf = ({ name, gender }: SpeakerKnown): Gender | undefined => {
  if (gender === 'feminine' && /^\p{L}+ه(?!\p{L})/u.test(name)) return undefined
  return gender ?? (femaleNames.has(words(name)[0] ?? '') ? 'feminine' : undefined)
}

/** بوتين and كلينتون end as plurals do. */
const isMany = ({ name, shape }: SpeakerKnown): boolean => {
  const [first = ''] = words(name)
  if (shape === 'GROUP' || crowds.has(first) || crowds.has(withoutArticle(first))) return true
  return (
    shape !== 'PERSON' && (/(?:ون|ين)$/u.test(first) || (anonymous.has(first) && !unnamedOnes.has(first)))
  )
}

/** Several people, of whom a verb in the singular after its subject is never said; مصادر and the like take one. */
const isPeople = ({ name, shape }: SpeakerKnown): boolean => {
  const [first = ''] = words(name)
  return crowds.has(first) || (shape !== 'PERSON' && /\p{L}{2}ون$/u.test(first))
}
