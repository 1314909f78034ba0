// Attributions that carry themselves: *وفقاً لـ*, *بحسب*, *كما قال*, *على ما ذكرت*. They follow their words, or open the
// sentence; inside what somebody says they name a source of that.
import type { Sentence } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import { spanOf } from '../analysis.ts'
import type { Frame, FrameSource } from '../frame.ts'
import { agencies, outletNouns } from '../lexicon/ar/outlets.ts'
import { anonymous, bodies, documents, givenNames, roles, states, titles } from '../lexicon/ar/people.ts'
import { cueSpan, type Reading, withoutPrefix } from './cue.ts'
import { nounPhrase, type Phrase } from './noun-phrase.ts'

/** One such attribution: the token where it begins, the one after its last, its cue and who it names. */
export interface According {
  readonly at: number
  readonly to: number
  readonly cue: Span
  readonly speaker: Span
  readonly head: string
  /** Whether a verb of saying carries it. */
  readonly verbal: boolean
}

const bare = (word: string): string => word.replace(/^[وف](?=(?:بحسب|حسب|وفق|طبق|نقل|كما|استنادا|علي))/u, '')

/** @param known folded words of those who have spoken in the text so far */
export const accordingIn = (
  reading: Reading,
  { from, to }: Sentence,
  known: ReadonlySet<string>,
): readonly According[] => {
  const found: According[] = []
  for (let i = from; i < to; i++) {
    // What stands inside a quotation is its speaker's own.
    if ((reading.outermost[i] ?? -1) >= 0) continue
    const one = accordingAt({ ...reading, known }, i, to, i === from)
    if (!one) continue
    found.push(one)
    i = one.to - 1
  }
  return found
}

interface Knowing extends Reading {
  readonly known: ReadonlySet<string>
}

const accordingAt = (reading: Knowing, i: number, to: number, isFirst: boolean): According | undefined => {
  const { tokens } = reading
  const word = bare(tokens[i]?.folded ?? '')
  const next = tokens[i + 1]?.folded ?? ''
  if ((tokens[i]?.folded ?? '') !== '' && /^و?هذا$/u.test(tokens[i]?.folded ?? '') && next === 'ما')
    return verbal(reading, i, i + 2, to)
  if (/^(?:بحسب|حسب|وفق|علي)$/u.test(word) && next === 'ما') return verbal(reading, i, i + 2, to)
  if (/^(?:وفقا|طبقا)$/u.test(word) && next === 'لما') return verbal(reading, i, i + 2, to)
  if (/^(?:بحسبما|حسبما|وفقما|مثلما)$/u.test(word) || (word === 'كما' && !isFirst))
    return verbal(reading, i, i + 1, to)
  if (/^(?:بحسب|حسب|وفق)$/u.test(word)) return nominal(reading, i, i + 1, to, 0)
  if (/^(?:وفقا|طبقا|استنادا)$/u.test(word) && next.startsWith('ل')) return afterPreposition(reading, i, to)
  if (word === 'نقلا' && next === 'عن') return nominal(reading, i, i + 2, to, 0)
  return undefined
}

const verbal = (reading: Reading, at: number, verb: number, to: number): According | undefined => {
  const hit = reading.hits[verb]
  if (!hit || hit.form.kind === 'PARTICIPLE' || hit.form.kind === 'MASDAR') return undefined
  const phrase = nounPhrase(reading, verb + 1, to)
  const speaker = phrase ? spanOf(reading.tokens, phrase.from, phrase.to) : undefined
  if (!phrase || !speaker || opens(reading, phrase.to)) return undefined
  return {
    at,
    to: phrase.to,
    cue: cueSpan(reading, hit),
    speaker,
    head: headOf(reading, phrase, 0),
    verbal: true,
  }
}

/** *كما قال الوزير إن …* goes on: that is a statement of the usual kind. */
const opens = ({ tokens, opening }: Reading, i: number): boolean =>
  opening.has(i) || /^(?:ان|بان|انه|انها|انهم|بانه|بانها|:|عن|الي|علي)$/u.test(tokens[i]?.folded ?? '')

const afterPreposition = (reading: Knowing, at: number, to: number): According | undefined => {
  const word = reading.tokens[at + 1]?.folded ?? ''
  if (/^(?:ل|لل)ـ*$/u.test(word)) return nominal(reading, at, at + 2, to, 0)
  return nominal(reading, at, at + 1, to, 1)
}

const nominal = (
  reading: Knowing,
  at: number,
  from: number,
  to: number,
  prefix: number,
): According | undefined => {
  const { tokens, text } = reading
  const first = tokens[from]
  const phrase = nounPhrase(reading, from, to, true)
  const span = phrase ? spanOf(tokens, phrase.from, phrase.to) : undefined
  const begin = tokens[at]
  if (!first || !phrase || !span || !begin) return undefined
  const head = headOf(reading, phrase, prefix)
  if (!speaks(head) && !isKnown(reading.known, head) && !reading.opening.has(from)) return undefined
  const start =
    prefix > 0 && !first.folded.startsWith('لل') ? withoutPrefix(text, first, prefix).start : first.start
  const offset = /^[وف]/u.test(begin.folded) && bare(begin.folded) !== begin.folded ? 1 : 0
  const cue = { start: withoutPrefix(text, begin, offset).start, end: begin.end }
  return { at, to: phrase.to, cue, speaker: { start, end: span.end }, head, verbal: false }
}

const headOf = ({ tokens }: Reading, { from }: Phrase, prefix: number): string => {
  const word = tokens[from]?.folded ?? ''
  if (prefix === 0) return word
  return word.startsWith('لل') ? `ال${word.slice(2)}` : word.slice(1)
}

const isKnown = (known: ReadonlySet<string>, head: string): boolean =>
  known.has(head) || agencies.has(head) || known.has(head.replace(/^ال/u, ''))

const rules =
  /^(?:ال)?(?:قانون|نظام|لايحه|لائحه|قرار|اتفاق|ماده|كتاب|مرسوم|تعميم|خطاب|مجموعه|سلسله|فريق|منتخب|مركز)$/u

/** Whether a phrase with this head can say something: a law or a programme only prescribes. */
const speaks = (head: string): boolean => {
  if (rules.test(head)) return false
  return [bodies, documents, anonymous, roles, titles, givenNames, outletNouns, states].some((list) =>
    list.has(head),
  )
}

/** As a source of the statement around it. */
export const asSource = ({ speaker, cue }: According): FrameSource => ({ span: speaker, cue })

/** As a statement of its own: the clause before it, or the one after it when it opens the sentence. */
export const asFrame = (
  reading: Reading,
  sentence: Sentence,
  one: According,
  after: (from: number) => number,
): Frame | undefined => {
  const content =
    one.at <= sentence.from + 1
      ? contentAfter(reading, sentence, one, after)
      : contentBefore(reading, sentence, one)
  if (!content) return undefined
  return {
    cue: one.cue,
    subject: { kind: 'NAMED' },
    speaker: one.speaker,
    content: [content],
    via: [],
    joint: 'PARENTHESIS',
    doubts: ['parenthesis'],
  }
}

const contentBefore = (
  { tokens }: Reading,
  { from, to }: Sentence,
  { at, to: end }: According,
): Span | undefined => {
  let start = from
  // In the middle of a sentence it qualifies the clause that it closes.
  const isParenthetic = /^[،,]$/u.test(tokens[end]?.folded ?? '') && end < to - 3
  if (isParenthetic)
    for (let i = at - 2; i > from; i--)
      if (/^[،,]$/u.test(tokens[i]?.folded ?? '')) {
        start = i + 1
        break
      }
  return spanOf(tokens, start, at)
}

const contentAfter = (
  { tokens }: Reading,
  { to }: Sentence,
  one: According,
  after: (from: number) => number,
): Span | undefined => {
  let from = one.to
  while (from < to && /^(?:[،,:]|ان|فان|ف)$/u.test(tokens[from]?.folded ?? '')) from++
  const first = tokens[from]
  if (!first || from >= to) return undefined
  // *فقد أعلنت*: the ف belongs to the attribution.
  const start = first.folded === 'فقد' ? first.start + 1 : first.start
  return { start, end: after(from) }
}
