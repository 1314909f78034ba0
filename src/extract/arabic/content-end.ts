// Where what somebody said ends: at the end of the sentence, or before the next act of saying in it.
import { fold } from '../../text/fold.ts'
import { tokenAt } from '../analysis.ts'
import { turns } from '../lexicon/ar/function-words.ts'
import type { Hit, Reading } from './cue.ts'
import type { Opener } from './opener.ts'

const foldedTurns = turns.map((words) => words.map(fold))

/**
 * The offset at which the content ends, not trimmed.
 * @param to token at which the sentence ends
 * @param isBoundary whether the cue at a token begins another statement that is not part of this one
 */
export const contentEnd = (
  reading: Reading,
  opener: Opener,
  to: number,
  isBoundary: (i: number) => boolean,
): number => {
  const { tokens, text } = reading
  if (opener.quotation) return quotationEnd(reading, opener, to, isBoundary)
  const outer = reading.quotations[reading.outermost[opener.from] ?? -1]
  const isWithin = outer?.closed === true && outer.open <= opener.start
  const whole = isWithin && outer.open === opener.start
  const limit =
    isWithin && (!whole || endsClause(reading, tokenAt(tokens, outer.close), to))
      ? tokenAt(tokens, outer.end)
      : to
  let i = opener.from
  for (; i < Math.min(to, limit); i++) {
    const quotation = reading.opening.get(i)
    if (quotation?.closed && (quotation !== outer || limit === to)) {
      i = Math.max(i, tokenAt(tokens, quotation.close) - 1)
      continue
    }
    if (i > opener.from && (isBoundary(i) || isTurn(reading, i) || isBeingSaid(reading, i, isBoundary))) break
    if (opener.joint === 'NOUN_PHRASE' && i > opener.from && leavesPhrase(reading, i)) break
  }
  return tokens[i - 1]?.end ?? text.length
}

/** Whether a clause ends before token `i`: nothing follows, or a mark. */
const endsClause = ({ tokens }: Reading, i: number, to: number): boolean =>
  i >= to || tokens[i]?.kind === 'mark'

/** A noun phrase ends where the article goes on in its own voice: after a comma, before حيث, فيما and the like. */
const leavesPhrase = ({ tokens }: Reading, i: number): boolean => {
  const word = tokens[i]?.folded ?? ''
  if (/^(?:حيث|فيما|بينما)$/u.test(word)) return true
  if (!/^[،,؛;]$/u.test(tokens[i - 1]?.folded ?? '')) return false
  if (/^(?:اذ|مما|وقد|وكان|وكانت|وجاء|وجاءت|وذلك|وهو|وهي|لكن|ولكن|كما|لافتا|بعدما|علما)$/u.test(word))
    return true
  return word === 'في' && /^(?:اشاره|حين|استحقاق|خطوه|وقت|ظل)$/u.test(tokens[i + 1]?.folded ?? '')
}

/** One of the article's own turns of phrase (*من جانبه*, *جاء ذلك*). */
export const isTurn = ({ tokens }: Reading, i: number): boolean =>
  foldedTurns.some((words) =>
    words.every((word, k) => {
      const found = tokens[i + k]?.folded ?? ''
      return found === word || (k === 0 && /^[وف]/u.test(found) && found.slice(1) === word)
    }),
  )

/** *وكان X قال*, *إلا أن X أكد*: the sentence turns at the particle and not at the verb. */
const isBeingSaid = (reading: Reading, i: number, isBoundary: (i: number) => boolean): boolean => {
  const word = reading.tokens[i]?.folded ?? ''
  const next = reading.tokens[i + 1]?.folded ?? ''
  const isWas = /^وكان(?:ت|وا)?$/u.test(word)
  const isBut = /^(?:الا|غير|بيد)$/u.test(word) && next === 'ان'
  if (!isWas && !isBut) return false
  for (let k = i + 1; k < i + (isWas ? 14 : 9); k++)
    if (isBoundary(k) || (isBut && isCue(reading, k))) return true
  return false
}

const isCue = ({ hits }: Reading, k: number): boolean => {
  const hit = hits[k]
  return hit?.form.kind === 'PAST' && !hit.form.verb.weak && !hit.form.pronoun
}

/** A quotation and those that are joined to it by و; an open one ends before the next cue. */
const quotationEnd = (
  reading: Reading,
  opener: Opener,
  to: number,
  isBoundary: (i: number) => boolean,
): number => {
  const { tokens, text } = reading
  let { quotation } = opener
  if (!quotation) return opener.start
  if (!quotation.closed) {
    let i = opener.from
    while (
      i < to &&
      tokens[i] &&
      (tokens[i]?.start ?? 0) < quotation.end &&
      !(i > opener.from && isBoundary(i))
    )
      i++
    return tokens[i - 1]?.end ?? text.length
  }
  let end = quotation.close
  for (;;) {
    const next = tokenAt(tokens, end)
    const joined = tokens[next]
    if (joined?.folded !== 'و' || next >= to) return end
    quotation = reading.opening.get(next + 1)
    if (!quotation?.closed) return end
    end = quotation.close
  }
}

/** Whether the verb at `i` stands where a clause begins: joined by و, or after a comma, a mark or a connective. */
export const beginsClause = ({ tokens }: Reading, hit: Hit): boolean => {
  if (hit.joined) return true
  const before = tokens[hit.at - 1]
  return (
    before === undefined ||
    before.kind === 'mark' ||
    /^(?:كما|فيما|بينما|ثم|حين|جانبه|جانبها|جهته|جهتها|بدوره|بدورها|وقد|قد)$/u.test(before.folded)
  )
}
