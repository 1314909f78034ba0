// A claim and a record with their words aligned, as a test writes and reads them.
import { type Alignment, aligning } from '../../src/match/align.ts'
import { classified } from '../../src/match/classify.ts'
import type { ChangeKind } from '../../src/match/change.ts'
import { isQuoted, type RecordSide, type Side } from '../../src/match/difference.ts'
import type { Vocabulary } from '../../src/match/pair.ts'
import { wordsOf } from '../../src/match/word.ts'

/** The record's words in «» are its quotations; the marks themselves are taken off. */
export const recordSideOf = (record: string): RecordSide => {
  const quoted: { start: number; end: number }[] = []
  let text = ''
  for (const part of record.split(/(?=«)|(?<=»)/u)) {
    const bare = part.replace(/^«|»$/gu, '')
    if (part.startsWith('«')) quoted.push({ start: text.length, end: text.length + bare.length })
    text += bare
  }
  return { text, words: wordsOf(text), quoted }
}

export const sideOf = (text: string): Side => ({ text, words: wordsOf(text) })

/** Nobody has used any word that the record does not have: what looks like a slip is one. */
const nothingKnown: Vocabulary = { has: () => false, isLarge: false }

export const alignedSides = (
  claim: Side,
  record: RecordSide,
  vocabulary: Vocabulary = nothingKnown,
): Alignment => {
  const steps = aligning(claim.words, record.words, vocabulary)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

/** The kinds of change of a claim, each once, in the order of its words. */
export const kindsOf = (claim: string, record: string, isReported = false): readonly ChangeKind[] => {
  const [ours, theirs] = [sideOf(claim), recordSideOf(record)]
  const { steps } = alignedSides(ours, theirs)
  const sides = { claim: ours.words, record: theirs.words, isReported }
  const kinds = classified({ ...sides, isQuoted: (i) => isQuoted(theirs, i) }, steps)
  return [...new Set(kinds.flatMap((kind) => kind ?? []))]
}

/** `same`, `record>claim` for a pair, `+claim` and `-record` for what one side has, `~record` at an ellipsis. */
export const shownSteps = ({ steps }: Alignment, claim: Side, record: Side): string => {
  const textOf = ({ words }: Side, from: number, to: number): string =>
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join('_')
  return steps
    .map(({ kind, claimFrom, claimTo, recordFrom, recordTo }) => {
      const [ours, theirs] = [textOf(claim, claimFrom, claimTo), textOf(record, recordFrom, recordTo)]
      if (kind === 'EXTRA') return `+${ours}`
      if (kind === 'SKIPPED') return `-${theirs}`
      if (kind === 'OMITTED') return `~${theirs}`
      return kind === 'EQUAL' ? theirs : `${theirs}>${ours}`
    })
    .join(' ')
}
