// Through whom an Arabic sentence says that the words came: the outlet that they were given to (*لصحيفة*), the body
// that published them (*نشرته وكالة*), the one that passes them on (*نقلت الصحيفة عن*).
import { type Analysis, spanOf, tokenAt } from '../analysis.ts'
import type { FrameSource } from '../frame.ts'
import { wordKey } from '../../text/word.ts'
import { outletNames, outletNouns } from '../lexicon/ar/outlets.ts'
import type { Reading } from './cue.ts'
import { withoutPrefix } from './cue.ts'
import { isRecipient, nounPhrase, type Phrase } from './noun-phrase.ts'

/** Whether the name is the publisher's, in either script, with the outlet's noun or without (*صحيفة سبق*). */
export const isOwnOutlet = (name: string, publisher: string): boolean => {
  const own = [publisher, ...(outletNames.get(publisher.toLowerCase()) ?? [])].map(wordKey)
  const key = wordKey(name)
  return own.some((one) => one !== '' && (key === one || key.endsWith(` ${one}`)))
}

const publishing = /^(?:نشرته|نشرتها|نشره|نشرها|بثته|بثتها|بثه|اوردته|اوردتها|نقلته|نقلتها|نقله|اذاعته)$/u

/** The sources named between tokens `from` and `to`, in their order. */
export const sourcesBetween = (reading: Reading, from: number, to: number): readonly FrameSource[] => {
  const found: FrameSource[] = []
  for (let i = from; i < to; i++) {
    const word = reading.tokens[i]?.folded ?? ''
    const source = isRecipient(reading, i)
      ? recipient(reading, i, to)
      : publishing.test(word) || (word === 'مع' && isOutlet(reading, i + 1)) || isThrough(reading, i)
        ? named(reading, i + 1, to)
        : undefined
    if (!source) continue
    found.push(source)
    i = Math.max(i, tokenAt(reading.tokens, source.span.end) - 1)
  }
  return found
}

/** *عبر قناة*, *في حديث إلى صحيفة*. */
const isThrough = (reading: Reading, i: number): boolean =>
  /^(?:عبر|الي)$/u.test(reading.tokens[i]?.folded ?? '') && isOutlet(reading, i + 1)

const isOutlet = ({ tokens }: Reading, i: number): boolean => {
  const word = tokens[i]?.folded ?? ''
  return outletNouns.has(word) && !/صحفيين|صحافيين|اعلاميين/u.test(word)
}

const named = (reading: Reading, from: number, to: number): FrameSource | undefined => {
  const phrase = nounPhrase(reading, from, to)
  return phrase ? sourceOf(reading, phrase, 0) : undefined
}

const recipient = (reading: Reading, i: number, to: number): FrameSource | undefined => {
  const { tokens, text, opening } = reading
  const token = tokens[i]
  if (!token || /صحفيين|صحافيين|اعلاميين/u.test(token.folded)) return undefined
  if (/^(?:ل|لل)ـ*$/u.test(token.folded)) {
    const quotation = opening.get(i + 1)
    if (quotation)
      return {
        span: { start: quotation.start, end: quotation.end },
        cue: { start: token.start, end: token.end },
      }
    return named(reading, i + 1, to)
  }
  const span = withoutPrefix(text, token, 1)
  const phrase = nounPhrase(reading, i, to, true)
  const end = phrase ? (spanOf(tokens, i, phrase.to)?.end ?? span.end) : span.end
  return {
    span: { start: token.folded.startsWith('لل') ? span.start : span.start, end: outletEnd(reading, i, end) },
    cue: null,
  }
}

/** One word that is an outlet's name is the whole name (*لسبق*); an outlet's noun takes its name with it. */
const outletEnd = ({ tokens }: Reading, i: number, end: number): number => {
  const word = tokens[i]?.folded ?? ''
  const bare = word.startsWith('لل') ? word.slice(2) : word.slice(1)
  if (outletNouns.has(bare)) return end
  let to = i
  while (
    to < i + 3 &&
    /^(?:بي|سي|ان|نيوز|برس|تايمز|بوست|ميل|جورنال|تريبيون|لوس|انجلوس|يورك|تلغراف)$/u.test(
      tokens[to + 1]?.folded ?? '',
    )
  )
    to++
  return tokens[to]?.end ?? end
}

export const sourceOf = (
  analysis: Analysis,
  { from, to }: Phrase,
  prefix: number,
): FrameSource | undefined => {
  const span = spanOf(analysis.tokens, from, to)
  const first = analysis.tokens[from]
  if (!span || !first) return undefined
  return {
    span: prefix > 0 ? { ...withoutPrefix(analysis.text, first, prefix), end: span.end } : span,
    cue: null,
  }
}

/** *نقلت الصحيفة عن مصدر قوله*, *قالت الصحيفة نقلاً عن مصدر*: who speaks and who passes it on. */
export const relayed = (
  reading: Reading,
  verb: number,
  to: number,
  isRelaying: boolean,
): { readonly speaker: Phrase; readonly source: Phrase | undefined } | undefined => {
  for (let i = verb + 1; i < to; i++) {
    const word = reading.tokens[i]?.folded ?? ''
    const isQuoting = word === 'نقلا' && reading.tokens[i + 1]?.folded === 'عن'
    if (!isQuoting && !(isRelaying && word === 'عن')) continue
    const speaker = nounPhrase(reading, i + (isQuoting ? 2 : 1), to)
    if (speaker) return { speaker, source: nounPhrase(reading, verb + 1, i) }
  }
  return undefined
}
