// A claim as it was pasted → the ways to read it: as it stands, and as the words in it that somebody is said to have used.
import { extract } from '../../extract/extract.ts'
import { ensureClaim, withoutSource } from '../../match/claim.ts'
import { isDenial } from '../../match/polarity.ts'
import { detectLanguage } from '../../text/detect-language.ts'
import { sliceSpan } from '../../text/span.ts'
import { unitsOf } from '../../text/unit.ts'

/** One way to read a claim. */
export interface Reading {
  readonly text: string
  /** Whether the claim says that this was denied. */
  readonly isDenied: boolean
  /** Whom the claim names as the speaker of these words; null for words of which it does not say who said them. */
  readonly speaker: string | null
}

export interface ClaimReading {
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
  const found = statedIn(bare, language)
  const texts = [text, bare].map((one): Reading => ({ text: one, isDenied: false, speaker: null }))
  const readings = found ? [...texts, found] : texts
  return {
    lang: language,
    readings: readings.filter(({ text: one }, i) => readings.findIndex((other) => other.text === one) === i),
  }
}

/** *قال بوتين إن …*: the statement that the claim is a report of, which is most of it. */
const statedIn = (text: string, lang: string): Reading | undefined => {
  const whole = unitsOf(text).length
  const found = extract({ text, lang })
    .statements.map((statement) => ({
      words: statement.content.map((span) => sliceSpan(text, span)).join(' … '),
      cue: statement.cue ? sliceSpan(text, statement.cue) : null,
      speaker: statement.speakers[0]?.name ?? null,
    }))
    .sort((a, b) => b.words.length - a.words.length)[0]
  if (!found?.speaker || unitsOf(found.words).length < whole - longestReport) return undefined
  return { text: found.words, isDenied: isDenial(found.cue), speaker: found.speaker }
}
