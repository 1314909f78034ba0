// Frames → statements: trims words, marks verbatim, finds the kind, resolves speakers within the text, adds the date.
import type { Quotation } from '../text/quotation-mark.ts'
import { type Span } from '../text/span.ts'
import { type Analysis, placeQuotations, sentenceAt, tokenAt, tokenOver } from './analysis.ts'
import { confidenceOf, type Doubt, doubtsOfFrame } from './confidence.ts'
import { trimContent, verbatimIn } from './content.ts'
import { cueWords } from './cue-words.ts'
import { type Resolution, resolveSpeakers } from './coreference.ts'
import { dateIn } from './date.ts'
import { signsOf } from './signs.ts'
import type { ExtractedDate, ExtractedStatement, ExtractInput } from './extracted.ts'
import type { Frame } from './frame.ts'
import { kindOfSpans } from './kind.ts'
import type { LanguageRules } from './language.ts'
import { packs } from '../language/packs.ts'
import { topicFinder } from './topic.ts'
import { framesOf } from './turns/frames.ts'
import { withinOf } from './within.ts'

/** A statement before it is known in whose words it is. */
type Unnested = Omit<ExtractedStatement, 'within'>

interface ExtractSetting {
  readonly analysis: Analysis
  readonly rules: LanguageRules
  readonly lang: string
  readonly input: ExtractInput
  readonly isName: (quotation: Quotation) => boolean
}

/** In the order of their content. No two have the same content. */
export const statementsFrom = (
  analysis: Analysis,
  rules: LanguageRules,
  input: ExtractInput,
  lang: string,
): readonly ExtractedStatement[] => {
  const { frames, prose, read, grounds } = framesOf(analysis, rules, input.publisher)
  const closed = closeAtCues(prose, frames)
  const isName = rules.namesIn?.(prose === read ? closed : read) ?? (() => false)
  const setting = { analysis: closed, rules, input, lang, isName }
  const resolutions = resolveSpeakers(analysis, rules, frames, grounds)
  const statements = frames.flatMap((frame, i) => statementOf(setting, frame, resolutions[i]) ?? [])
  return placed(once(statements.sort(byPlace)))
}

const placed = (statements: readonly Unnested[]): readonly ExtractedStatement[] => {
  const outers = withinOf(statements)
  const isDenied = ({ act }: Unnested, i: number): boolean => {
    const outer = outers[i] ?? null
    return act === 'DENIED' && outer !== null && statements[outer]?.act === 'DENIED'
  }
  // *She denied having said that …* is a single act: she did not say what she denies.
  if (statements.some(isDenied)) return placed(statements.filter((one, i) => !isDenied(one, i)))
  return statements.map((statement, i) => ({ ...statement, within: outers[i] ?? null }))
}

const startOf = ({ content }: Unnested): number => content[0]?.start ?? 0
const byPlace = (a: Unnested, b: Unnested): number =>
  startOf(a) - startOf(b) || (b.content.at(-1)?.end ?? 0) - (a.content.at(-1)?.end ?? 0)

/** Two cues may claim one content (*وقال قائلاً*). That is one act: the first reading with the fewest doubts stays. */
const once = (statements: readonly Unnested[]): readonly Unnested[] => {
  const best = new Map<string, Unnested>()
  for (const statement of statements) {
    const key = statement.content.map(({ start, end }) => `${start}-${end}`).join()
    const known = best.get(key)
    if (!known || doubtIn(statement) < doubtIn(known)) best.set(key, statement)
  }
  return [...best.values()].sort(byPlace)
}

const doubtIn = ({ doubts }: Unnested): number =>
  doubts.reduce((sum, doubt) => sum + (doubt === 'no-speaker' || doubt === 'nested' ? 3 : 1), 0)

/** A quotation that is never closed ends before the next cue at the latest. */
const closeAtCues = (analysis: Analysis, frames: readonly Frame[]): Analysis => {
  const cues = frames.map(({ cue }) => cue.start).sort((a, b) => a - b)
  let k = 0
  const quotations = analysis.quotations.map((quotation) => {
    while (k < cues.length && (cues[k] ?? 0) < quotation.start) k++
    const cue = cues[k]
    if (quotation.closed || cue === undefined || cue >= quotation.end) return quotation
    return { ...quotation, end: cue, close: cue }
  })
  if (quotations.every((quotation, i) => quotation === analysis.quotations[i])) return analysis
  return { ...analysis, quotations, ...placeQuotations(analysis.tokens, quotations) }
}

const statementOf = (
  setting: ExtractSetting,
  frame: Frame,
  { speakers, doubts, nested }: Resolution = { speakers: [], doubts: [], nested: false },
): Unnested | undefined => {
  const { analysis, rules, lang, isName } = setting
  const content = frame.content.flatMap((span) => trimContent(analysis, span) ?? [])
  if (!content.some((span) => hasWord(analysis, span)) || (speakers.length === 0 && isNoReport(frame)))
    return undefined
  const innerCue = nested ? frame.cue : null
  const verbatim = frame.quoted
    ? content
    : content.flatMap((span) => verbatimIn(analysis, span, isName, innerCue))
  const all: readonly Doubt[] = [
    ...doubtsOfFrame(frame),
    ...doubts,
    ...(nested ? (['nested'] as const) : []),
    ...(isOpen(analysis, content) ? (['open-quotation'] as const) : []),
  ]
  const found = {
    kind: kindOfSpans(analysis.text, content, verbatim),
    act: frame.turn ?? rules.act(cueWords(analysis.text, frame.cue, content, analysis.tokens)),
    lang,
    content,
    verbatim,
    cue: frame.cue,
    speaker: frame.speaker,
    speakers,
    via: sourcesOf(setting, frame),
    said: saidOf(setting, frame, content),
    topics: topicsOf(analysis, content),
    doubts: all,
  }
  return { ...found, confidence: confidenceOf(lang, signsOf(analysis.text, found)) }
}

/** Nobody says it: the participle is a description, or the verb's subject cannot speak, so it has another sense. */
const isNoReport = ({ subject, joint }: Frame): boolean =>
  subject.kind === 'SAME' ||
  (subject.kind === 'HIDDEN' && subject.displaced === true && joint !== 'COLON' && joint !== 'QUOTATION')

/** Whether a word is left: a word of vowel signs alone is folded to nothing. */
const hasWord = ({ tokens }: Analysis, { start, end }: Span): boolean => {
  for (let i = tokenOver(tokens, start); i < tokenAt(tokens, end); i++)
    if (tokens[i]?.kind !== 'mark' && tokens[i]?.folded !== '') return true
  return false
}

/** Whether a quotation that is never closed begins in the content or right before it. */
const isOpen = ({ quotations, tokens, outermost }: Analysis, content: readonly Span[]): boolean =>
  content.some(({ start }) => quotations[outermost[tokenAt(tokens, start)] ?? -1]?.closed === false)

const sourcesOf = (
  { analysis: { text }, rules, input: { publisher } }: ExtractSetting,
  { via }: Frame,
): ExtractedStatement['via'] =>
  via
    .map(({ span, cue }) => ({
      name: text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim(),
      span,
      cue,
    }))
    .filter(({ name }) => publisher === undefined || rules.isOwnOutlet?.(name, publisher) !== true)
    // Two rules may find the same phrase (*وفقاً لصحيفة …*). It is one source.
    .filter(({ span }, i, all) => all.findIndex((one) => meet(one.span, span)) === i)

const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

const findTopics = topicFinder(packs.flatMap(({ topics }) => topics))

const topicsOf = ({ tokens }: Analysis, content: readonly Span[]): readonly string[] => [
  ...new Set(
    content.flatMap(({ start, end }) => findTopics(tokens, tokenOver(tokens, start), tokenAt(tokens, end))),
  ),
]

/** A phrase next to the cue, else the document's day for a report in the past. A standing position has no date. */
const saidOf = (
  { analysis, rules, input: { date } }: ExtractSetting,
  { cue, present, turn }: Frame,
  content: readonly Span[],
): ExtractedDate | null => {
  const { tokens } = analysis
  const at = tokenAt(tokens, cue.start)
  const sentence = sentenceNear(analysis, at)
  const first = tokenAt(tokens, content[0]?.start ?? 0)
  const last = tokenAt(tokens, content.at(-1)?.end ?? 0)
  const fields =
    first > at
      ? [
          { from: at + 1, to: Math.min(first, sentence.to) },
          { from: sentence.from, to: at },
        ]
      : [
          { from: at + 1, to: sentence.to },
          { from: Math.max(last, sentence.from), to: at },
        ]
  // In a turn, every word is what was said.
  const found = turn ? null : dateIn(tokens, rules.dates, date, fields)
  if (found || present || date === undefined || !/^\d{4}-\d\d-\d\d$/u.test(date)) return found
  return { edtf: date, basis: 'INFERRED', phrase: null }
}

/** How many tokens on each side of a cue are searched for a date. A text without full stops must not cost more. */
const datesWithin = 200

const sentenceNear = (
  { sentences, tokens }: Analysis,
  token: number,
): { readonly from: number; readonly to: number } => {
  const { from, to } = sentences[sentenceAt(sentences, token)] ?? { from: token, to: tokens.length }
  return { from: Math.max(from, token - datesWithin), to: Math.min(to, token + datesWithin) }
}
