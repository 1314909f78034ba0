// A definite Arabic noun without a name refers to those whom the text mentioned with it before: *المصادر* after
// *مصادر محلية*, *الأهالي* after *أهالي القرية*, *الصحيفة الألمانية* after *صحيفة «المرفأ»*.
import { wordAt } from '../../../text/token.ts'
import { words } from '../../../text/word.ts'
import { type Analysis, placesBack, tokenAt } from '../../analysis.ts'
import type { SpeakerKnown } from '../../language.ts'
import { bodies, documents, documentSources } from '../../../language/ar/people.ts'
import { nationOf } from '../../../language/ar/nations.ts'
import type { Mention } from '../../mention.ts'
import { namedAt } from './naming.ts'
import { hasArticle, isIn, withoutArticle } from '../word.ts'

/** In tokens: how far back a crowd that has not spoken is looked for, and in how many uses of its noun. */
const memory = 600
const mostPlaces = 12

/** One stem for a noun and its plurals and duals in any case: *مسؤولون*, *مسؤولين*, *مسؤولان*. */
const stemOf = (word: string): string => withoutArticle(word).replace(/(?<=\p{L}{3})(?:ون|ين|ان|و|ي)$/u, '')

/** Whether the mention refers by its noun to this speaker, who is not a person with a name. */
export const goesBack = (
  mention: Mention,
  { name, shape, noun }: SpeakerKnown & Pick<Mention, 'noun'>,
): boolean => {
  const [first = '', nation, third] = words(mention.name)
  if (shape === 'PERSON' || !hasArticle(first) || third !== undefined) return false
  const [head = '', ...more] = words(name)
  if (nation !== undefined && nationOf(nation) === undefined && !isSameKind(nation, more)) return false
  if (isPlural(first) !== isPlural(head)) return false
  if (noun !== undefined && stemOf(noun) === stemOf(first)) return true
  return !isOtherNation(nation, more) && more.length > 0 && stemOf(head) === stemOf(first)
}

/** *المصادر العسكرية* after *مصادر عسكرية*. */
const isSameKind = (adjective: string, [first]: readonly string[]): boolean =>
  first !== undefined && withoutArticle(adjective) === first

const isPlural = (word: string): boolean => /(?:ون|ين)$/u.test(word)

const isOtherNation = (nation: string | undefined, among: readonly string[]): boolean => {
  const nations = among.flatMap((word) => nationOf(word) ?? [])
  return nation !== undefined && nations.length > 0 && !nations.includes(nationOf(nation) ?? '')
}

/** People whom the text mentioned before by the same noun, without the article and with more words. */
export const crowdBefore = (analysis: Analysis, mention: Mention): Mention | undefined => {
  const { tokens } = analysis
  const [first = '', second] = words(mention.name)
  const bare = withoutArticle(first)
  if (second !== undefined || bare === first || isIn(bare, bodies, documents, documentSources))
    return undefined
  const from = tokenAt(tokens, mention.span.start)
  const forms = [bare, bare.replace(/ون$/u, 'ين')]
  const places = [
    ...new Set(forms.flatMap((form) => ['', 'و', 'ل', 'ب', 'ف'].map((prefix) => prefix + form))),
  ]
    .flatMap((word) => placesBack(analysis, word, from - memory, from))
    .sort((a, b) => b - a)
    .slice(0, mostPlaces)
  for (const i of places) {
    const found = namedAt(analysis, i, from)
    if (found && found.shape !== 'PERSON' && wordAt(tokens, i + 1) !== 'من') return found
  }
  return undefined
}
