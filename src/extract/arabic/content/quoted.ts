// Whether a quotation after a verb of saying is what was said, or a name before it.
import type { Quotation } from '../../../text/quotation-mark.ts'
import { wordAt } from '../../../text/token.ts'
import { tokenAt } from '../../analysis.ts'
import { takesBareClause } from '../../../language/ar/cue-verbs.ts'
import { mannerOfSpeaking } from '../../../language/ar/function-words.ts'
import { namedThings } from '../../../language/ar/named-things.ts'
import { outletNouns } from '../../../language/ar/outlets.ts'
import { bodies } from '../../../language/ar/people.ts'
import { thanks } from '../../../language/ar/verbal-nouns.ts'
import { endsSearch, isThat } from './clause.ts'
import type { Hit, ArabicReading } from '../cue/cue.ts'
import type { Opener } from '../found.ts'
import { separate } from './preposition.ts'
import { hasArticle, isComma, isIn } from '../word.ts'
import { attachable } from '../../../language/ar/particles.ts'

/** In words: a quotation of at most this length may be a name. */
const nameLength = 3
/** In words: the longest full name of a person. */
const longName = 6
/** In tokens: enough of a quotation to know that it is not a name. */
const sample = 20
/** In tokens: how far a colon may follow. */
const colonReach = 20

/** The quotation at token `i` as reported words; undefined when it is a name. */
export const quotationAt = (
  reading: ArabicReading,
  hit: Hit,
  i: number,
  quotation: Quotation,
  limit: number,
): Opener | undefined => {
  const { tokens } = reading
  const after = tokenAt(tokens, quotation.close)
  const length = tokens.slice(i + 1, Math.min(after, i + sample)).filter(({ kind }) => kind !== 'mark').length
  if (isName(reading, hit, i, after, length) && !isSaidAtLast(reading, hit, i, after, limit)) return undefined
  if (length <= nameLength && (opensLater(reading, after, limit) || isSpeaker(reading, hit, after)))
    return undefined
  if (length <= longName && i === hit.at + 1 && quotesLater(reading, after, limit)) return undefined
  return { joint: 'QUOTATION', at: i, from: i + 1, start: quotation.start, quotation }
}

/** *قال الوزير للنواب «لن أستقيل».*: nothing else is said, and the marks close the clause. */
const isSaidAtLast = (
  reading: ArabicReading,
  { form }: Hit,
  i: number,
  after: number,
  limit: number,
): boolean => {
  const { tokens } = reading
  const noun = wordAt(tokens, i - 1).replace(/^(?:لل|ل|ب)(?=\p{L}{3})/u, '')
  if (!takesBareClause.has(form.verb.past) || tokens[i - 1]?.kind !== 'word' || isAttachedTo(tokens, i))
    return false
  if (isIn(noun, outletNouns, bodies, namedThings) || isIn(`ال${noun}`, outletNouns, bodies)) return false
  return (after >= limit || tokens[after]?.kind === 'mark') && !opensLater(reading, after, limit)
}

/** *وأشار «المسلم» إلى …*, *قدّم «العتيبي» شكره*, *ختم العقيد «البقمي» حديثه*: the name, with what was said still to come. */
const isSpeaker = ({ tokens }: ArabicReading, { form }: Hit, after: number): boolean => {
  if (counts.has(form.verb.past)) return true
  const next = wordAt(tokens, isComma(wordAt(tokens, after)) ? after + 1 : after)
  const preposition = separate.get(next)
  if (preposition) return form.verb.takes.includes(preposition)
  return mannerOfSpeaking.has(next) || thanks.has(next)
}

/** *وتعد «السفينة» إحدى …*: it is counted among others. */
const counts: ReadonlySet<string> = new Set(['عد'])

const isAttachedTo = (tokens: ArabicReading['tokens'], i: number): boolean =>
  tokens[i]?.gap === 0 && attachable.has(wordAt(tokens, i - 1))

const isName = ({ tokens }: ArabicReading, hit: Hit, i: number, after: number, length: number): boolean => {
  const before = tokens[i - 1]
  if (!before || wordAt(tokens, after) === ':') return true
  const { folded, kind } = before
  const isAttached = folded === 'ل' || (tokens[i]?.gap === 0 && attachable.has(folded))
  if (length <= longName && (isAttached || outletNouns.has(folded) || bodies.has(folded))) return true
  // A word or two in marks after a noun or a preposition is its name; after the verb or its subject it is speech.
  if (length > nameLength || i === hit.at + 1) return false
  return kind !== 'word' || !hasArticle(folded) || i > hit.at + 3
}

const opensLater = (reading: ArabicReading, from: number, limit: number): boolean => {
  for (let i = from; i < limit; i++) {
    if (wordAt(reading.tokens, i) === ':' || isThat(reading, i) || reading.opening.has(i)) return true
    if (endsSearch(reading, i)) return false
  }
  return false
}

/** Whether a colon follows that introduces a quotation. */
const quotesLater = ({ tokens, opening }: ArabicReading, from: number, limit: number): boolean => {
  for (let i = from; i < Math.min(limit, from + colonReach); i++)
    if (wordAt(tokens, i) === ':') return opening.has(i + 1)
  return false
}
