// Words with a speaker and an occasion and no verb: *رنا العقاد في تصريح لقناة المرفأ: «…»*, as tickers and captions have them.
import type { Sentence } from '../../../text/sentence.ts'
import { wordAt } from '../../../text/token.ts'
import { occasions } from '../../../language/ar/nouns.ts'
import { spanOf } from '../../analysis.ts'
import type { Frame } from '../../frame.ts'
import { sourcesBetween } from '../chain/chain.ts'
import type { ArabicReading } from '../cue/cue.ts'
import { couldSpeak, isSpeakerAt } from '../phrase/could-speak.ts'

/** In tokens: the longest speaker, and the longest occasion with the outlet. */
const longestSpeaker = 12
const longestOccasion = 14

/** The statement of a sentence that begins with its speaker; undefined where anything else is before the colon. */
export const verblessIn = (reading: ArabicReading, { from, to }: Sentence): Frame | undefined => {
  const { tokens, opening } = reading
  const at = occasionAfter(reading, from, Math.min(to, from + longestSpeaker))
  const colon = at === undefined ? undefined : colonAfter(reading, at, Math.min(to, at + longestOccasion))
  const quotation = colon === undefined ? undefined : opening.get(colon + 1)
  if (at === undefined || colon === undefined || !quotation) return undefined
  if (!isSpeakerAt(reading, from) || !couldSpeak(reading, { from, to: at })) return undefined
  const [speaker, cue] = [spanOf(tokens, from, at), spanOf(tokens, at + 1, at + 2)]
  if (!speaker || !cue) return undefined
  return {
    cue,
    subject: { kind: 'NAMED' },
    speaker,
    content: [{ start: quotation.start, end: quotation.end }],
    via: sourcesBetween(reading, at + 2, colon),
    joint: 'COLON',
  }
}

/** The *في* before an occasion of saying, with nothing but the speaker before it. */
const occasionAfter = ({ tokens, hits }: ArabicReading, from: number, to: number): number | undefined => {
  for (let i = from + 1; i < to; i++) {
    if (tokens[i]?.kind !== 'word' || hits[i - 1]) return undefined
    if (wordAt(tokens, i) === 'في' && occasions.has(wordAt(tokens, i + 1))) return i
  }
  return undefined
}

const colonAfter = ({ tokens, hits, opening }: ArabicReading, at: number, to: number): number | undefined => {
  for (let i = at + 2; i < to; i++) {
    if (wordAt(tokens, i) === ':') return i
    if (hits[i] || opening.has(i)) return undefined
  }
  return undefined
}
