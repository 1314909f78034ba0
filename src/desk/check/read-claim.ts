// A claim as it was pasted → the ways to read it: as it stands, and as the words in it that somebody is said to have used.
import { extract } from '../../extract/extract.ts'
import { ensureClaim, withoutSource } from '../../match/claim.ts'
import { isDenial, isNegated, isPlainSaying } from '../../match/polarity.ts'
import { detectLanguage } from '../../text/detect-language.ts'
import { sliceSpan, type Span } from '../../text/span.ts'
import { unitsOf } from '../../text/unit.ts'

/** One way to read a claim. */
export interface Reading {
  readonly text: string
  /** Whether the claim says that this was denied. */
  readonly isDenied: boolean
  /** Whom the claim names as the speaker of these words; null for words of which it does not say who said them. */
  readonly speaker: string | null
  /** Set when the claim tells it in its own words, as who reports does: *he said that they would*. */
  readonly isReported?: boolean
}

export interface ClaimReading {
  /** Without blanks at its ends. */
  readonly claim: string
  /** BCP 47: as told, or by its letters. */
  readonly lang: string
  /** The most literal first. */
  readonly readings: readonly Reading[]
}

/** In words: a report around a statement (*as the minister told reporters on Monday*) is no longer. */
const longestReport = 12

/** @throws IsnadError CLAIM_EMPTY, CLAIM_TOO_LONG, INPUT_INVALID for a language that is none */
export const readClaim = (claim: string, lang: string | undefined): ClaimReading => {
  const text = ensureClaim(claim)
  const language = lang ?? detectLanguage(text)
  const bare = withoutSource(text)
  const texts = [text, bare].map((one): Reading => ({ text: one, isDenied: false, speaker: null }))
  const readings = [...texts, ...statedIn(bare, language)]
  return {
    claim: text,
    lang: language,
    readings: readings.filter(({ text: one }, i) => readings.findIndex((other) => other.text === one) === i),
  }
}

/** Readings of one claim: a report of a report of a report is none that anybody pastes. */
const mostStated = 3

/**
 * *قال بوتين إن …*: the statements that the claim is a report of, each of which is most of it; the longest first. Only a
 * plain verb of saying is taken off: who *pledged*, *doubted* or *retracted* something is claimed to have done just that.
 */
const statedIn = (text: string, lang: string): readonly Reading[] => {
  const whole = unitsOf(text).length
  return extract({ text, lang })
    .statements.map((statement) => {
      const words = statement.content.map((span) => sliceSpan(text, span)).join(' … ')
      const cue = statement.cue ? sliceSpan(text, statement.cue) : null
      const isDenied = isDenial(cue) !== isNegated(around(text, statement.content))
      const isReported = statement.kind === 'INDIRECT' && cue !== null
      return { text: words, cue, isDenied, isReported, speaker: statement.speakers[0]?.name ?? null }
    })
    .filter(({ speaker, cue }) => speaker !== null && (isPlainSaying(cue) || isDenial(cue)))
    .filter((one) => unitsOf(one.text).length >= Math.max(2, whole - longestReport))
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, mostStated)
}

/** What the claim has beside the words that somebody is said to have used. */
const around = (text: string, content: readonly Span[]): string =>
  `${text.slice(0, content[0]?.start ?? 0)} ${text.slice(content.at(-1)?.end ?? text.length)}`
