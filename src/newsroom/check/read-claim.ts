// A claim as it was pasted → the ways to read it: as it is, without what is around the words, and as the words in it
// that somebody is said to have used. Each of its sentences is read in the same ways.
import { extract } from '../../extract/extract.ts'
import type { ExtractedStatement } from '../../extract/extracted.ts'
import { abbreviations } from '../../language/en/words.ts'
import type { Days } from '../../match/agreement.ts'
import { ensureClaim } from '../../match/claim.ts'
import { partsIn } from '../../match/claim-parts.ts'
import { withoutLinks } from '../../match/decoration.ts'
import { isDenial, isNegated, isPlainSaying } from '../../match/polarity.ts'
import { isEdtf, parseEdtf } from '../../statement/said-date.ts'
import { detectLanguage } from '../../language/detect.ts'
import { sliceSpan, type Span } from '../../text/span.ts'
import { unitsOf } from '../../language/unit.ts'
import { wordKey } from '../../text/word.ts'
import { bareClaim, type BareClaim, type KnownNames, namesBeside } from './bare-claim.ts'

/** One way to read a claim. */
export interface WayToRead {
  readonly text: string
  /** Whether the claim says that this was denied. */
  readonly isDenied: boolean
  /** Whom the claim names as the speaker of these words; null if it does not say who said them. */
  readonly speaker: string | null
  /** Set if the claim reports it in its own words: *he said that they would*. */
  readonly isReported?: boolean
  /** When the claim says that it was said. */
  readonly said: Days | null
  /** Where the text begins in the claim, in UTF-16 code units; null if it is put together. */
  readonly at: number | null
}

/** A sentence of a claim, or the whole claim, with its place in UTF-16 code units. */
export interface ClaimPart extends Span {
  /** The most literal first. */
  readonly readings: readonly WayToRead[]
}

export interface ClaimReading {
  /** Without blanks at its ends. */
  readonly claim: string
  /** BCP 47: as given, or by the claim's letters. */
  readonly lang: string
  readonly whole: ClaimPart
  /** Its sentences; none if it is a single one. */
  readonly parts: readonly ClaimPart[]
}

/** A claim before any name is looked up. */
export interface OpenClaim {
  readonly claim: string
  readonly lang: string
  /** The claim with blanks in place of its links. */
  readonly text: string
  /** Names next to its words: each may be on record. */
  readonly names: readonly string[]
}

/** @throws IsnadError CLAIM_EMPTY, CLAIM_TOO_LONG, INPUT_INVALID for an invalid language */
export const openClaim = (pasted: string, lang: string | undefined): OpenClaim => {
  const claim = ensureClaim(pasted)
  // A claim that is only a link is checked as it is.
  const bare = withoutLinks(claim)
  const text = unitsOf(bare).length === 0 ? claim : bare
  const spans = [wholeOf(text), ...partsIn(text, wholeOf(text), abbreviations)]
  return {
    claim,
    lang: lang ?? detectLanguage(text),
    text,
    names: [...new Set(spans.flatMap((span) => namesBeside(text, span)))],
  }
}

const wholeOf = (text: string): Span => ({ start: 0, end: text.length })

export const readClaim = ({ claim, lang, text }: OpenClaim, known: KnownNames): ClaimReading => {
  const whole = bareClaim(text, wholeOf(text), known)
  const statements = extract({ text: sliceSpan(text, whole.withLabel), lang }).statements.map((statement) =>
    moved(statement, whole.withLabel.start),
  )
  const spans = partsIn(text, whole.withLabel, abbreviations)
  let speaker = whole.speaker
  const parts = spans.map((span): ClaimPart => {
    const bare = bareClaim(text, span, known)
    // A name with a colon applies until the next one.
    speaker = bare.speaker ?? speaker
    return { ...span, readings: readingsOf(text, { ...bare, speaker }, span, statements) }
  })
  return {
    ...{ claim, lang },
    whole: { ...wholeOf(text), readings: readingsOf(text, whole, wholeOf(text), statements) },
    // If an exclamation is left out, the one sentence that remains is not the whole.
    parts:
      parts.length > 1 || spans.some((span) => wordsIn(text, span) < wordsIn(text, whole.withLabel))
        ? parts
        : [],
  }
}

/** A reading cut in two at this place of the claim: two statements may follow each other without a mark. */
export const cutAt = (part: ClaimPart, at: number): readonly ClaimPart[] => {
  const reading = part.readings.find((one) => one.at !== null && one.at < at && at < one.at + one.text.length)
  if (reading?.at == null) return []
  const middle = at - reading.at
  const [before, after] = [reading.text.slice(0, middle).trimEnd(), reading.text.slice(middle)]
  return [
    { start: part.start, end: reading.at + before.length, readings: [{ ...reading, text: before }] },
    { start: at, end: part.end, readings: [{ ...reading, text: after, at }] },
  ]
}

/** Two parts as one, without what comes before the words of the first: one record may have both, with more between. */
export const joinedPart = (claim: string, first: ClaimPart, second: ClaimPart): ClaimPart => {
  const bare = first.readings.findLast(({ at }) => at !== null)
  const at = bare?.at ?? first.start
  const text = claim.slice(at, second.end)
  const speaker = bare?.speaker ?? null
  return {
    ...{ start: first.start, end: second.end },
    readings: [{ text, isDenied: false, speaker, said: null, at }],
  }
}

const wordsIn = (text: string, span: Span): number => unitsOf(sliceSpan(text, span)).length

/** A statement that the claim reports, in the claim's offsets. */
type Stated = Pick<ExtractedStatement, 'content' | 'cue' | 'speakers' | 'said' | 'kind'>

const moved = ({ content, cue, ...rest }: ExtractedStatement, by: number): Stated => {
  const shifted = ({ start, end }: Span): Span => ({ start: start + by, end: end + by })
  return { content: content.map(shifted), cue: cue && shifted(cue), ...rest }
}

const readingsOf = (
  text: string,
  bare: BareClaim,
  span: Span,
  statements: readonly Stated[],
): readonly WayToRead[] => {
  const plain = (at: Span, speaker: string | null): WayToRead => {
    const slice = sliceSpan(text, at)
    const words = slice.trim()
    return { text: words, isDenied: false, speaker, said: null, at: at.start + slice.indexOf(words) }
  }
  // The extractor reads a label before a quotation as well, because it separates the name from the office.
  const speaker = bare.words.start === bare.withLabel.start ? bare.speaker : null
  // What looks like a source at the end is not one if a record has it with the words (*… — Spain, my friend*).
  const isAll = bare.withLabel.start === span.start && bare.withLabel.end === span.end
  return distinct([
    plain(span, isAll ? speaker : null),
    plain(bare.withLabel, speaker),
    plain(bare.words, bare.speaker),
    ...statedIn(text, bare.withLabel, statements),
  ])
}

/** Each reading once; of two with the same words, the one that says who said them. */
const distinct = (readings: readonly WayToRead[]): readonly WayToRead[] => {
  const byWords = new Map<string, WayToRead>()
  for (const reading of readings) {
    const key = wordKey(reading.text)
    const known = byWords.get(key)
    if (key !== '' && (!known || known.speaker === null)) byWords.set(key, reading)
  }
  return [...byWords.values()]
}

/** In words: a report around a statement (*as the minister told reporters on Monday*) is never longer. */
const longestReport = 12
/** How many such readings a claim may have: nobody pastes a report of a report of a report. */
const mostStated = 3

/**
 * *قال بوتين إن …*: the statements that a span of the claim reports and that are most of it, the longest first. Only a
 * plain verb of saying is taken off: people who *pledged*, *doubted* or *retracted* something are claimed to have done
 * just that.
 */
const statedIn = (text: string, span: Span, statements: readonly Stated[]): readonly WayToRead[] => {
  const least = Math.max(2, wordsIn(text, span) - longestReport)
  return statements
    .map((statement) => {
      const content = statement.content.flatMap((one) => common(one, span))
      return { statement, content, words: content.map((one) => sliceSpan(text, one)).join(' … ') }
    })
    .filter(({ statement: { speakers, cue } }) => {
      const saying = cue && sliceSpan(text, cue)
      return speakers[0] !== undefined && (isPlainSaying(saying) || isDenial(saying))
    })
    .filter(({ words }) => unitsOf(words).length >= least)
    .sort((a, b) => b.words.length - a.words.length)
    .slice(0, mostStated)
    .map(({ statement: { speakers, cue, kind, said }, content, words }) => ({
      text: words,
      isDenied: isDenial(cue && sliceSpan(text, cue)) !== isNegated(around(text, span, content)),
      isReported: kind === 'INDIRECT' && cue !== null,
      speaker: speakers[0]?.name ?? null,
      said: daysOf(said?.edtf),
      at: null,
    }))
}

const common = (one: Span, other: Span): readonly Span[] => {
  const both = { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) }
  return both.start < both.end ? [both] : []
}

/** What the span has besides the words that somebody is said to have used. */
const around = (text: string, { start, end }: Span, content: readonly Span[]): string =>
  `${text.slice(start, content[0]?.start ?? start)} ${text.slice(content.at(-1)?.end ?? end, end)}`

const daysOf = (edtf: string | undefined): Days | null => {
  if (edtf === undefined || !isEdtf(edtf)) return null
  const { from, to } = parseEdtf(edtf)
  return { from, to }
}
