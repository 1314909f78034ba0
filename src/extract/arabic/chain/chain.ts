// The sources through which an Arabic sentence says the words came: the outlet that they were given to (*لصحيفة*), the
// body that published them (*نشرته وكالة*), the one that passes them on (*نقلت الصحيفة عن*).
import { wordAt } from '../../../text/token.ts'
import { wordKey } from '../../../text/word.ts'
import { spanOf, tokenAt } from '../../analysis.ts'
import type { FrameSource } from '../../frame.ts'
import { interviews } from '../../../language/ar/function-words.ts'
import {
  journalists,
  outletNames,
  outletNouns,
  outletParts,
  publishing,
} from '../../../language/ar/outlets.ts'
import { type Hit, type ArabicReading, withoutPrefix } from '../cue/cue.ts'
import { isRecipient, nounPhrase, type Phrase } from '../phrase/noun-phrase.ts'
import type { Report } from '../found.ts'
import { withoutArticle, withoutLam } from '../word.ts'

/** In tokens: how early a sentence says where something was said. */
const interviewReach = 6
/** In words: how many may follow the first word of an outlet's name. */
const nameTail = 3

/** Whether the name is the publisher's, in either script, with the outlet's noun or without (*صحيفة سبق*). */
export const isOwnOutlet = (name: string, publisher: string): boolean => {
  const own = [publisher, ...(outletNames.get(publisher.toLowerCase()) ?? [])].map(wordKey)
  const key = wordKey(name)
  return own.some((one) => one !== '' && (key === one || key.endsWith(` ${one}`)))
}

/** Who speaks and who passes it on. */
export interface Relay {
  readonly speaker: Phrase
  readonly source: Phrase | undefined
}

/** What comes before the one who is quoted, after a verb for passing words on; undefined for another verb. */
export const relayingWith = ({ form }: Hit): string | undefined => relaying.get(form.verb.past)

/** *نقلت الصحيفة عن X قوله*, *نسبت الصحيفة إلى X قوله*. */
const relaying: ReadonlyMap<string, string> = new Map([
  ['نقل', 'عن'],
  ['نسب', 'الي'],
])

/** *نقلت الصحيفة عن مصدر قوله*, *قالت الصحيفة نقلاً عن مصدر*; undefined where nobody else is quoted. */
export const relayed = (
  reading: ArabicReading,
  verb: number,
  to: number,
  preposition: string | undefined,
): Relay | undefined => {
  for (let i = verb + 1; i < to; i++) {
    const word = wordAt(reading.tokens, i)
    const isQuoting = word === 'نقلا' && wordAt(reading.tokens, i + 1) === 'عن'
    if (!isQuoting && word !== preposition) continue
    const speaker = nounPhrase(reading, i + (isQuoting ? 2 : 1), to)
    if (speaker) return { speaker, source: nounPhrase(reading, verb + 1, i) }
  }
  return undefined
}

/**
 * The sources of a report, nearest the speaker first.
 * @param from token from which the words before the verb belong to the report
 */
export const sourcesOf = (
  reading: ArabicReading,
  from: number,
  { hit, opener }: Report,
  passed: Relay | undefined,
): readonly FrameSource[] => {
  const source = passed?.source ? asSource(reading, passed.source) : undefined
  const asked = isGivenTo(reading, from, hit.at) ? sourcesBetween(reading, from, hit.at) : []
  return [...(source ? [source] : []), ...asked, ...sourcesBetween(reading, hit.at + 1, opener.at)]
}

/** *لسي إن إن*: elsewhere *إن* begins what was said. */
const isCnn = ({ tokens }: ArabicReading, i: number): boolean =>
  wordAt(tokens, i) === 'لسي' && wordAt(tokens, i + 1) === 'ان' && wordAt(tokens, i + 2) === 'ان'

/** *وفي تصريح لوكالة …، قالت*: the sentence begins with where it was said. */
const isGivenTo = ({ tokens }: ArabicReading, from: number, to: number): boolean => {
  for (let i = from; i < Math.min(to, from + interviewReach); i++)
    if (interviews.has(wordAt(tokens, i))) return true
  return false
}

/** The outlets named between two tokens. */
export const sourcesBetween = (reading: ArabicReading, from: number, to: number): readonly FrameSource[] => {
  const found: FrameSource[] = []
  for (let i = from; i < to; i++) {
    const source = sourceAt(reading, i, to)
    if (!source) continue
    found.push(source)
    i = Math.max(i, tokenAt(reading.tokens, source.span.end) - 1)
  }
  return found
}

const sourceAt = (reading: ArabicReading, i: number, to: number): FrameSource | undefined => {
  if (isRecipient(reading, i)) return recipient(reading, i, to)
  return handsOver(reading, i) ? named(reading, i + 1, to) : undefined
}

/** *نشرته وكالة*, *مع صحيفة*, *عبر قناة*, *في حديث إلى صحيفة*. */
const handsOver = ({ tokens }: ArabicReading, i: number): boolean => {
  const word = wordAt(tokens, i)
  if (publishing.has(word)) return true
  if (word !== 'مع' && word !== 'عبر' && word !== 'الي') return false
  const next = wordAt(tokens, i + 1)
  return outletNouns.has(next) && !journalists.has(next)
}

const named = (reading: ArabicReading, from: number, to: number): FrameSource | undefined => {
  const phrase = nounPhrase(reading, from, to)
  return phrase ? asSource(reading, phrase) : undefined
}

const asSource = ({ tokens }: ArabicReading, { from, to }: Phrase): FrameSource | undefined => {
  const span = spanOf(tokens, from, to)
  return span ? { span, cue: null } : undefined
}

const recipient = (reading: ArabicReading, i: number, to: number): FrameSource | undefined => {
  const { tokens, text, opening } = reading
  const token = tokens[i]
  if (!token || journalists.has(token.folded)) return undefined
  if (token.folded === 'ل' || token.folded === 'لل') {
    const quotation = opening.get(i + 1)
    if (!quotation) return named(reading, i + 1, to)
    const { start, end } = quotation
    return { span: { start, end }, cue: { start: token.start, end: token.end } }
  }
  const { start } = withoutPrefix(text, token, 1)
  return { span: { start, end: recipientEnd(reading, i, to) ?? token.end }, cue: null }
}

/** One word that is an outlet's name is the whole name (*لسبق*); after an outlet's noun its name follows. */
const recipientEnd = (reading: ArabicReading, i: number, to: number): number | undefined => {
  const { tokens } = reading
  if (outletNouns.has(withoutArticle(withoutLam(wordAt(tokens, i)))))
    return tokens[(nounPhrase(reading, i, to, true)?.to ?? 0) - 1]?.end
  let last = isCnn(reading, i) ? i + 2 : i
  while (last < i + nameTail && outletParts.has(wordAt(tokens, last + 1))) last++
  return tokens[last]?.end
}
