// Words in marks before their verb, as in translated news: *«سنبقى»، قال الوزير، «حتى النهاية»*.
import { wordAt } from '../../../text/token.ts'
import { tokenAt } from '../../analysis.ts'
import type { Hit, ArabicReading } from '../cue/cue.ts'
import type { Opener } from '../found.ts'
import { subjectAfter } from '../phrase/subject.ts'
import { isComma } from '../word.ts'

/** In tokens: how long the speaker may be. */
const reach = 40

/**
 * The quotation that opens the sentence, when the verb and a speaker follow directly; undefined otherwise.
 * @param to token at which the sentence ends
 */
export const quotedBefore = (
  reading: ArabicReading,
  hit: Hit,
  from: number,
  to: number,
): Opener | undefined => {
  const { tokens, opening } = reading
  const quotation = opening.get(from)
  if (!quotation?.closed || !isFinite(hit) || pastComma(reading, tokenAt(tokens, quotation.close)) !== hit.at)
    return undefined
  const next = nextQuotation(reading, hit.at, Math.min(to, hit.at + reach))
  const subject = subjectAfter(reading, hit, next)
  if (!subject) return undefined
  const rest = pastComma(reading, subject.to) === next ? opening.get(next) : undefined
  return {
    joint: 'QUOTATION',
    at: subject.to,
    from: from + 1,
    start: quotation.start,
    end: quotation.end,
    ...(rest?.closed ? { rest } : {}),
  }
}

const isFinite = ({ form: { kind, verb, pronoun }, joined }: Hit): boolean =>
  (kind === 'PAST' || kind === 'PRESENT') && !joined && !verb.weak && !pronoun

const pastComma = ({ tokens }: ArabicReading, i: number): number => (isComma(wordAt(tokens, i)) ? i + 1 : i)

const nextQuotation = ({ opening }: ArabicReading, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (opening.has(i)) return i
  return to
}
