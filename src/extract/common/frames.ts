// A text → its frames, by the words of a pack alone: each verb of saying outside quotations, with what it reports and the
// words next to it that may name somebody.
import type { Pack } from '../../language/pack.ts'
import { type Token, wordAt } from '../../text/token.ts'
import { type Analysis, sentenceOver, spanOf, tokenAt } from '../analysis.ts'
import type { Frame } from '../frame.ts'

/** In tokens: no name has more, and a clause begins no farther from its verb. */
const longestName = 5

/** A stretch of tokens, half-open. */
interface Stretch {
  readonly from: number
  readonly to: number
}

interface Content extends Stretch {
  readonly joint: Frame['joint']
}

/** In the order of their cues. Takes time in proportion to the length of the text. */
export const commonFrames = (pack: Pack, analysis: Analysis): readonly Frame[] =>
  analysis.tokens.flatMap((token, i) =>
    isCue(pack, analysis, token, i) ? (frameAt(pack, analysis, i) ?? []) : [],
  )

const isCue = ({ claims }: Pack, { outermost }: Analysis, { folded }: Token, i: number): boolean =>
  outermost[i] === -1 && (claims.sayings.has(folded) || claims.denials.has(folded))

const frameAt = (pack: Pack, analysis: Analysis, i: number): Frame | undefined => {
  const { tokens, sentences } = analysis
  const sentence = sentences[sentenceOver(analysis, i)]
  if (!sentence) return undefined
  const content = contentOf(pack, analysis, i, sentence)
  const [cue, span] = [spanOf(tokens, i, i + 1), content && spanOf(tokens, content.from, content.to)]
  if (!content || !cue || !span) return undefined
  const name = nameBeside(pack, analysis, i, sentence, content)
  const speaker = (name && spanOf(tokens, name.from, name.to)) ?? null
  const subject = speaker ? ({ kind: 'NAMED' } as const) : ({ kind: 'OPEN' } as const)
  return { cue, subject, speaker, content: [span], via: [], joint: content.joint }
}

/** A clause after its particle, what follows a colon, or the nearest quotation of the sentence. */
const contentOf = (pack: Pack, analysis: Analysis, i: number, sentence: Stretch): Content | undefined => {
  const { tokens } = analysis
  for (let k = i + 1; k <= Math.min(i + longestName + 1, sentence.to - 1); k++) {
    if (analysis.opening.has(k)) break
    const word = wordAt(tokens, k)
    if (pack.claims.complementizers.has(word)) return { from: k + 1, to: sentence.to, joint: 'THAT' }
    if (word === ':') return { from: k + 1, to: sentence.to, joint: 'COLON' }
  }
  return quotationBeside(analysis, i, sentence)
}

const quotationBeside = (
  { tokens, quotations }: Analysis,
  i: number,
  sentence: Stretch,
): Content | undefined => {
  const near = quotations
    .map(({ open, close }) => ({ from: tokenAt(tokens, open), to: tokenAt(tokens, close) + 1 }))
    .filter(({ from, to }) => from >= sentence.from && to <= sentence.to)
    .map((one) => ({ ...one, away: one.from > i ? one.from - i : i - one.to }))
    .sort((a, b) => a.away - b.away)[0]
  return near && { from: near.from, to: near.to, joint: 'QUOTATION' }
}

/** The words before the verb, else those after it, up to a mark, a word of grammar or the content. */
const nameBeside = (
  pack: Pack,
  analysis: Analysis,
  i: number,
  sentence: Stretch,
  content: Content,
): Stretch | undefined => {
  const isName = (k: number): boolean => {
    const token = analysis.tokens[k]
    if (token?.kind !== 'word' || k < sentence.from || k >= sentence.to) return false
    if (k >= content.from && k < content.to) return false
    const { functionWords, complementizers, negations } = pack.claims
    return ![functionWords, complementizers, negations].some((list) => list.has(token.folded))
  }
  let from = i
  while (i - from < longestName && isName(from - 1)) from--
  if (from < i) return { from, to: i }
  let to = i + 1
  while (to - i <= longestName && isName(to)) to++
  return to > i + 1 ? { from: i + 1, to } : undefined
}
