// Words that somebody said whom the article does not name: *قيل إن …*, *أُعلن أن …*, *أُبلغ السكان بأن …*. The agencies'
// *يُذكر أن* is the outlet's own voice.
import type { Sentence } from '../../../text/sentence.ts'
import { wordAt } from '../../../text/token.ts'
import type { Frame } from '../../frame.ts'
import { bareThat, negations } from '../../../language/ar/function-words.ts'
import { saidElsewhere, saidOfNobody } from '../../../language/ar/narration.ts'
import { accuses } from '../../../language/ar/cue-verbs.ts'
import { isIn } from '../word.ts'
import type { IsBoundary } from '../chain/narrator.ts'
import { formOf } from '../cue/cue-form.ts'
import { isPassive, type ArabicReading, withoutPrefix } from '../cue/cue.ts'
import { isThat } from './clause.ts'
import { contentEnd } from './content-end.ts'

/** In tokens: the person who was informed, or the day, between the verb and the particle. */
const reach = 6

/** The statements of a sentence without a speaker, except those inside words that somebody says. */
export const passiveIn = (
  reading: ArabicReading,
  { from, to }: Sentence,
  frames: readonly Frame[],
  isBoundary: IsBoundary,
): readonly Frame[] => {
  const found: Frame[] = []
  for (let i = from; i < to; i++) {
    const frame = isSaid(reading, i) ? frameAt(reading, i, to, isBoundary) : undefined
    if (frame && !isInside(frames, frame)) found.push(frame)
  }
  return found
}

const isSaid = (reading: ArabicReading, i: number): boolean => {
  const token = reading.tokens[i]
  if (token?.kind !== 'word' || isIn(wordAt(reading.tokens, i - 1), negations, saidElsewhere)) return false
  return (
    saidOfNobody.has(token.folded) || isReported(reading.text.slice(token.start, token.end), token.folded)
  )
}

/** The passive of a verb that reports to or about nobody in particular; *اتُّهم*, *وُصف* judge. */
const isReported = (raw: string, word: string): boolean => {
  const found = formOf(word)
  if (!found || found.form.verb.weak || !isPassive(raw, found)) return false
  const { past, takes } = found.form.verb
  return takes.includes('person') ? informs.has(past) : !accuses.has(past)
}

const informs: ReadonlySet<string> = new Set(['أبلغ', 'أخبر'])

const frameAt = (
  reading: ArabicReading,
  i: number,
  to: number,
  isBoundary: IsBoundary,
): Frame | undefined => {
  const token = reading.tokens[i]
  const at = thatBehind(reading, i, Math.min(to, i + reach))
  if (!token || at === undefined) return undefined
  const from = bareThat.has(wordAt(reading.tokens, at)) ? at + 1 : at
  const start = reading.tokens[from]?.start
  if (start === undefined || from >= to) return undefined
  const opener = { joint: 'THAT', at, from, start } as const
  return {
    cue: withoutPrefix(reading.text, token, /^[وف]/u.test(token.folded) ? 1 : 0),
    subject: { kind: 'OPEN' },
    speaker: null,
    content: [{ start, end: contentEnd(reading, opener, to, isBoundary) }],
    via: [],
    joint: 'THAT',
  }
}

/** The particle, with only words between that report nothing. */
const thatBehind = (reading: ArabicReading, i: number, limit: number): number | undefined => {
  for (let at = i + 1; at < limit; at++) {
    if (reading.tokens[at]?.kind !== 'word' || reading.hits[at]) return undefined
    if (isThat(reading, at)) return at
  }
  return undefined
}

const isInside = (frames: readonly Frame[], { cue }: Frame): boolean =>
  frames.some(({ content }) => content.some(({ start, end }) => start <= cue.start && cue.end <= end))
