// Where what somebody said ends: at the end of the sentence, or before the next act of saying in it.
import { type Token, wordAt } from '../../../text/token.ts'
import { tokenAt } from '../../analysis.ts'
import { leaving, leavingIn, speechDocuments } from '../../../language/ar/function-words.ts'
import { dangling, leavingAtOnce } from '../../../language/ar/narration.ts'
import type { ArabicReading } from '../cue/cue.ts'
import type { Opener } from '../found.ts'
import { type IsBoundary, isNarrator, isTurn } from '../chain/narrator.ts'
import { hasArticle, isComma } from '../word.ts'

/**
 * The offset at which the content ends, not trimmed.
 * @param to token at which the sentence ends
 */
export const contentEnd = (
  reading: ArabicReading,
  opener: Opener,
  to: number,
  isBoundary: IsBoundary,
): number => {
  if (opener.quotation) return quotationEnd(reading, opener, to, isBoundary)
  const { tokens, text, opening } = reading
  const { limit, passed, isOwn } = stretchOf(reading, opener, to)
  const ends = isOwn ? endsWords : endsClause
  let i = opener.from
  while (i < limit) {
    const quotation = opening.get(i)
    if (quotation?.closed && quotation.open !== passed) i = Math.max(i + 1, tokenAt(tokens, quotation.close))
    else if (i > opener.from && ends(reading, opener, i, isBoundary)) break
    else i++
  }
  return tokens[withoutDangling(tokens, opener.from, i) - 1]?.end ?? text.length
}

/** *… داخل البلدة فيما ‖ ذكر السكان*: a conjunction before the next statement belongs to that one. */
const withoutDangling = (tokens: readonly Token[], from: number, to: number): number => {
  let end = to
  while (end - 1 > from && (tokens[end - 1]?.kind === 'mark' || dangling.has(wordAt(tokens, end - 1)))) {
    if (tokens[end - 1]?.kind === 'mark' && !isComma(wordAt(tokens, end - 1))) break
    end -= wordAt(tokens, end - 1) === 'حين' && wordAt(tokens, end - 2) === 'في' ? 2 : 1
  }
  return end
}

/** How far the content may reach. */
interface Stretch {
  readonly limit: number
  /** Offset of the quotation around the content, whose own words are read one by one. */
  readonly passed: number | undefined
  /** Whether the content is in marks of its own. */
  readonly isOwn: boolean
}

/** Words inside a quotation end with it. Words that begin with one do so when a clause ends there too. */
const stretchOf = (reading: ArabicReading, { from, start }: Opener, to: number): Stretch => {
  const { tokens, quotations, outermost } = reading
  const outer = quotations[outermost[from] ?? -1]
  if (!outer?.closed || outer.open > start) return { limit: to, passed: undefined, isOwn: false }
  const isWhole = outer.open === start
  const limit = tokenAt(tokens, outer.end)
  if (limit >= to || (isWhole && !endsAt(tokens, tokenAt(tokens, outer.close), to)))
    return { limit: to, passed: undefined, isOwn: false }
  return { limit, passed: outer.open, isOwn: isWhole }
}

/** Whether a clause ends before token `i`: nothing follows, or a mark. */
const endsAt = (tokens: readonly Token[], i: number, to: number): boolean =>
  i >= to || tokens[i]?.kind === 'mark'

type Ends = (reading: ArabicReading, opener: Opener, i: number, isBoundary: IsBoundary) => boolean

/** Inside marks of its own only a participle begins another statement. */
const endsWords: Ends = ({ hits }, _, i, isBoundary) => isBoundary(i) && hits[i]?.form.kind === 'PARTICIPLE'

const endsClause: Ends = (reading, { joint }, i, isBoundary) =>
  isBoundary(i) ||
  isNarrator(reading, i, isBoundary) ||
  (joint === 'NOUN_PHRASE' && (isSaidWhere(reading, i) || leavesPhrase(reading, i)))

/** *في رسالة*, *في مؤتمر*: where it was said is not part of a noun phrase. */
const isSaidWhere = ({ tokens }: ArabicReading, i: number): boolean =>
  wordAt(tokens, i) === 'في' && speechDocuments.has(wordAt(tokens, i + 1))

/** A noun phrase ends where the article goes on in its own voice: after a comma, before حيث, فيما and the like. */
const leavesPhrase = ({ tokens }: ArabicReading, i: number): boolean => {
  const word = wordAt(tokens, i)
  const next = wordAt(tokens, i + 1)
  const before = wordAt(tokens, i - 1)
  if (word === 'حيث') return before !== 'من'
  if (word === 'قبل' && next === 'وقت') return true
  if (leavingAtOnce.has(word) || isConsequence(before, word, next)) return true
  if (!isComma(before) && before !== '؛' && before !== ';') return false
  return leaving.has(word) || (word === 'وهو' && next === 'ما') || (word === 'في' && leavingIn.has(next))
}

/** *لمواجهة الهجمات ما يعطي الشرطة …*; but *بما يقدمه* and *كل ما يقدمه* are within the phrase. */
const isConsequence = (before: string, word: string, next: string): boolean =>
  word === 'ما' && presentTense.test(next) && (hasArticle(before) || isComma(before))

const presentTense = /^[يت]\p{L}{3,}$/u

/** The end of a quotation and those joined to it by و. An open one ends before the next cue. */
const quotationEnd = (reading: ArabicReading, opener: Opener, to: number, isBoundary: IsBoundary): number => {
  const { tokens, opening } = reading
  let { quotation } = opener
  if (!quotation?.closed) return openEnd(reading, opener, to, isBoundary)
  let end = quotation.close
  for (;;) {
    const next = tokenAt(tokens, end)
    quotation = next < to && wordAt(tokens, next) === 'و' ? opening.get(next + 1) : undefined
    if (!quotation?.closed) return end
    end = quotation.close
  }
}

const openEnd = (
  reading: ArabicReading,
  { from, quotation, start }: Opener,
  to: number,
  isBoundary: IsBoundary,
): number => {
  const { tokens, text } = reading
  const limit = Math.min(to, tokenAt(tokens, quotation?.end ?? start))
  let i = from
  while (i < limit && !(i > from && (isBoundary(i) || isTurn(reading, i)))) i++
  return tokens[i - 1]?.end ?? text.length
}
