// Which straight single marks of a text are quotation marks, as British papers and web pages set them: *'We will stay,'
// she said*. The same sign is an apostrophe (*the voters' choice*, *'em*), so only pairs in one paragraph count.
import type { Token } from './token.ts'

type Side = 'open' | 'close'

interface Candidate {
  readonly token: Token
  readonly opens: boolean
  readonly closes: boolean
  /** *the boys' club*: what seems to close may be an apostrophe. */
  readonly isPlural: boolean
}

/** By the offset of the mark. Takes time in proportion to the number of tokens. */
export const straightSingles = (text: string, tokens: readonly Token[]): ReadonlyMap<number, Side> => {
  const sides = new Map<number, Side>()
  let paragraph: Candidate[] = []
  const pair = (): void => {
    for (const [open, close] of pairsOf(paragraph)) sides.set(open, 'open').set(close, 'close')
    paragraph = []
  }
  for (const token of tokens) {
    if (token.breaks > 0) pair()
    if (token.folded === "'") paragraph.push(candidateAt(text, token))
  }
  pair()
  return sides
}

const pairsOf = (all: readonly Candidate[]): readonly (readonly [number, number])[] => {
  const pairs: (readonly [number, number])[] = []
  let open: Candidate | undefined
  for (const [i, one] of all.entries()) {
    const isApostrophe = one.isPlural && all[i + 1]?.closes === true && all[i + 1]?.opens === false
    if (one.opens) open = one
    else if (open && one.closes && !isApostrophe) {
      pairs.push([open.token.start, one.token.start])
      open = undefined
    }
  }
  return pairs
}

const candidateAt = (text: string, token: Token): Candidate => {
  const before = text[token.start - 1] ?? ''
  const after = text[token.end] ?? ''
  const opens =
    /^$|^[\s([“"—–:]$/u.test(before) &&
    /^[\p{L}\p{N}“"…$£€#@[]$/u.test(after) &&
    !elision.test(text.slice(token.end, token.end + 7))
  const closes = before !== '' && !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
  const isPlural = /s/iu.test(before) && /^\s\p{Ll}/u.test(text.slice(token.end, token.end + 2))
  return { token, opens, closes, isPlural }
}

/** Words that English cuts off at the front: *'em*, *'til*, *the '90s*, *rock 'n' roll*. */
const elision =
  /^(?:em|til|till|tis|twas|cause|cos|bout|round|cept|n|nuff|fraid|ere|ol|\d\ds?)(?![\p{L}\p{N}])/iu
