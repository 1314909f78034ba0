// Words that somebody said whom the article does not name: *قيل إن …*, *أُعلن أن …*, *أُبلغ السكان بأن …*. The agencies'
// *يُذكر أن* is the outlet's own voice.
import type { Sentence } from '../../../text/sentence.ts'
import { wordAt } from '../../../text/token.ts'
import type { Frame } from '../../frame.ts'
import { negations } from '../../../language/ar/function-words.ts'
import { saidOfNobody } from '../../../language/ar/narration.ts'
import type { IsBoundary } from '../chain/narrator.ts'
import { formOf } from '../cue/cue-form.ts'
import { isPassive, type Reading, withoutPrefix } from '../cue/cue.ts'
import { isThat } from './clause.ts'
import { contentEnd } from './content-end.ts'

/** In tokens: the person who was told, or the day, between the verb and the particle. */
const reach = 6

/** The statements of a sentence without a speaker, except those inside words that somebody says. */
export const passiveIn = (
  reading: Reading,
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

const isSaid = ({ text, tokens }: Reading, i: number): boolean => {
  const token = tokens[i]
  if (token?.kind !== 'word' || negations.has(wordAt(tokens, i - 1)) || before.has(wordAt(tokens, i - 1)))
    return false
  if (saidOfNobody.has(token.folded)) return true
  const form = formOf(token.folded)
  return form !== undefined && !form.form.verb.weak && isPassive(text.slice(token.start, token.end), form)
}

/** *ما قيل*, *كما ذُكر*: what was said is elsewhere. */
const before: ReadonlySet<string> = new Set([
  'ما',
  'كما',
  'مما',
  'عما',
  'بما',
  'الذي',
  'التي',
  'لو',
  'اذا',
  'هل',
  'ان',
])

const frameAt = (reading: Reading, i: number, to: number, isBoundary: IsBoundary): Frame | undefined => {
  const { tokens, text } = reading
  const token = tokens[i]
  for (let at = i + 1; token && at < Math.min(to, i + reach); at++) {
    if (tokens[at]?.kind !== 'word' || reading.hits[at]) return undefined
    if (!isThat(reading, at)) continue
    const isBare = wordAt(tokens, at) === 'ان' || wordAt(tokens, at) === 'بان'
    const start = isBare ? tokens[at + 1]?.start : tokens[at]?.start
    const from = isBare ? at + 1 : at
    if (start === undefined || from >= to) return undefined
    const opener = { joint: 'THAT', at, from, start } as const
    return {
      cue: withoutPrefix(text, token, /^[وف]/u.test(token.folded) ? 1 : 0),
      subject: { kind: 'OPEN' },
      speaker: null,
      content: [{ start, end: contentEnd(reading, opener, to, isBoundary) }],
      via: [],
      joint: 'THAT',
    }
  }
  return undefined
}

const isInside = (frames: readonly Frame[], { cue }: Frame): boolean =>
  frames.some(({ content }) => content.some(({ start, end }) => start <= cue.start && cue.end <= end))
