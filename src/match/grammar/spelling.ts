// Words that are one or two: *colour* and *color* are one; *dependent* and *independent*, two letters apart, are two.
import { withoutNegation } from '../../language/ar/affixes.ts'
import { stem } from '../../language/stem.ts'
import { irregularOf } from '../../language/en/irregular.ts'

/** What is looked up for a folded word, once. */
interface Known {
  /** The stem of its base form: *went* is *go*. */
  readonly lemma: string
  /** As an American paper spells it. */
  readonly american: string
}
const known = new Map<string, Known>()
const knownOf = (folded: string): Known => {
  const found = known.get(folded)
  if (found) return found
  const irregular = irregularOf(folded)
  const made = { lemma: irregular ? stem(irregular.base) : stem(folded), american: americanOf(folded) }
  if (known.size >= 50_000) known.clear()
  known.set(folded, made)
  return made
}

/** These are safe because only words that differ are compared: *four* stays, *labour* does not. */
const american: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})our/u, 'or'],
  [/^practis/u, 'practic'],
  [/is(?=e$|es$|ed$|ing$|ations?$|ers?$)/u, 'iz'],
  [/ys(?=e$|es$|ed$|ing$|ers?$)/u, 'yz'],
  // *fibre*, *manoeuvre*; *timbre* is not wood.
  [/(?<=[a-z]{2})(?<!tim)([bgtv])re(?=s?$)/u, '$1er'],
  [/ogue(?=s?$)/u, 'og'],
  [/nce(?=s?$|less$)/u, 'nse'],
  [/(?<=[aeiou][^aeiou]+[aeiou])ll(?=ed$|ing$|ers?$|or$)/u, 'l'],
  [/(?:ae|oe)(?=.{3})/u, 'e'],
  [/gramme(?=s?$)/u, 'gram'],
  [/gement(?=s?$)/u, 'gment'],
  [/wards$/u, 'ward'],
  [/^grey/u, 'gray'],
  [/^scept/u, 'skept'],
  [/^plough/u, 'plow'],
  [/inium$/u, 'inum'],
  [/(?<=enro|fulfi|insti)l(?=s?$)/u, 'll'],
  [/^skilful/u, 'skillful'],
  [/^ageing$/u, 'aging'],
  [/^(among|amid)st$/u, '$1'],
  [/^whilst$/u, 'while'],
]
const americanOf = (folded: string): string => {
  if (!/^[a-z]{4,}$/u.test(folded)) return folded
  return american.reduce((word, [pattern, by]) => word.replace(pattern, by), folded)
}

/** Whether two words differ as British and American spelling do. */
export const isSameSpelling = (one: string, other: string): boolean =>
  initial(one) === initial(other) && knownOf(one).american === knownOf(other).american

/** Compared first, which is fast: *oestrogen* is *estrogen*. */
const initial = (word: string): string =>
  word.charAt(1) === 'e' && 'ao'.includes(word.charAt(0)) ? 'e' : word.charAt(0)

/** Whether both are forms of one English verb. */
export const isSameVerb = (one: string, other: string): boolean =>
  (irregularOf(one) ?? irregularOf(other)) !== undefined && knownOf(one).lemma === knownOf(other).lemma

const negating = /^(?:un|in|im|il|ir|dis|non|mis|anti|de|counter)(?=[a-z]{4})/u
/** Prefixes that give a word another meaning if they are exchanged. */
const opposing =
  /^(?:inter|intra|in|de|ex|im|em|over|under|pre|post|up|down|pro|anti|re|un|dis|mis|en|fore|out|sub|super)(?=[a-z]{4})/u
const article = /^(و?)ال/u

/** Whether one word is the other with a prefix or an ending that denies it: *unlawful*, *careless*, *اللامركزية*. */
export const isNegatedBy = (one: string, other: string): boolean => {
  if (one === other) return false
  const [long, short] = one.length >= other.length ? [one, other] : [other, one]
  const denied = withoutNegation(long)
  if (denied !== undefined) return bare(denied) === bare(short)
  if (!isLatin(long) && !isLatin(short)) return false
  if (negating.test(long) && stem(long.replace(negating, '')) === stem(short)) return true
  const [lessOf, of] = /less(?:ly|ness)?$/u.test(one) ? [one, other] : [other, one]
  const core = /^([a-z]{3,})less(?:ly|ness)?$/u.exec(lessOf)?.[1]
  return core !== undefined && of.replace(/(?:ful)?(?:ly|ness)?$/u, '') === core
}
const bare = (word: string): string => word.replace(article, '$1')
const isLatin = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code >= 0x61 && code <= 0x7a
}

/** Whether two prefixes make different words of one: *increase*, *decrease*; *import*, *export*. */
export const isOpposed = (one: string, other: string): boolean => {
  const [a, b] = [opposing.exec(one)?.[0], opposing.exec(other)?.[0]]
  if (a === undefined && b === undefined) return false
  const [these, those] = [one.slice(a?.length ?? 0), other.slice(b?.length ?? 0)]
  return a !== b && (these === those || one === those || these === other)
}
