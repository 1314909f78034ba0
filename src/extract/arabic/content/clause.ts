// Where clauses begin around an Arabic verb of saying.
import { wordAt } from '../../../text/token.ts'
import { clauseBefore, clauseStart } from '../../../language/ar/function-words.ts'
import { arrives } from '../../../language/ar/cue-verbs.ts'
import { documents, papers } from '../../../language/ar/people.ts'
import type { Hit, ArabicReading } from '../cue/cue.ts'
import { isIn, isThatParticle } from '../word.ts'

/** Whether أن or a similar particle at token `i` introduces what is said; in *بعد أن* it begins a clause of time. */
export const isThat = ({ tokens }: ArabicReading, i: number): boolean =>
  tokens[i]?.kind === 'word' && isThatParticle(tokens, i) && !clauseBefore.has(wordAt(tokens, i - 1))

/** Whether the verb begins a clause: it is joined by و, or follows a mark or a connective. */
export const beginsClause = ({ tokens }: ArabicReading, { at, joined }: Hit): boolean => {
  const before = tokens[at - 1]
  return joined || before === undefined || before.kind === 'mark' || clauseStart.has(before.folded)
}

/** Whether another act of saying, or a mark that ends a clause, is at token `i`. */
export const endsSearch = ({ tokens, hits }: ArabicReading, i: number): boolean =>
  beginsSaying(hits[i]) ||
  (clauseMark.has(wordAt(tokens, i)) &&
    !isThatParticle(tokens, i + 1) &&
    !isPauseBehindSubject({ tokens, hits }, i))

/** In tokens: the longest speaker between the verb and a mark that some papers put after the speaker. */
const longestSubject = 14

/** *قال الوزير؛ أمس الثلاثاء، إن …*: a semicolon for a comma, before a circumstance or the addressee. */
const isPauseBehindSubject = (
  { tokens, hits }: Pick<ArabicReading, 'tokens' | 'hits'>,
  i: number,
): boolean => {
  if (
    wordAt(tokens, i) !== '؛' ||
    /^[وف]/u.test(wordAt(tokens, i + 1)) ||
    clauseStart.has(wordAt(tokens, i + 1))
  )
    return false
  for (let k = i - 1; k >= Math.max(0, i - longestSubject); k--) {
    if (tokens[k]?.kind === 'mark') return false
    const form = hits[k]?.form
    if (form && !form.verb.weak && form.kind === 'PAST') return i - k > 1
  }
  return false
}

const clauseMark: ReadonlySet<string> = new Set('؛;؟?!')

const beginsSaying = (hit: Hit | undefined): boolean => {
  if (!hit) return false
  const { kind, verb, pronoun } = hit.form
  return kind === 'PARTICIPLE' || (hit.joined && !verb.weak && kind !== 'MASDAR' && !pronoun)
}

/** *جاء في التقرير*: the verb at token `at` has its source in a document; *قال في بيان* only says where. */
export const isInDocument = ({ tokens, hits }: ArabicReading, at: number): boolean =>
  arrives.has(hits[at]?.form.verb.past ?? '') &&
  wordAt(tokens, at + 1) === 'في' &&
  isPaper(wordAt(tokens, at + 2))

/** *الحكم*, *وصيته*. */
const isPaper = (word: string): boolean =>
  isIn(word, documents, papers) ||
  papers.has(word.replace(/ت?(?:هما|هم|ها|ه)$/u, (end) => (end.startsWith('ت') ? 'ه' : '')))
