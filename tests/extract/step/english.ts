// The single steps of English: a row → the places that a module finds in it.
import { spanOf } from '../../../src/extract/analysis.ts'
import { trimContent } from '../../../src/extract/content.ts'
import { isActual } from '../../../src/extract/english/cue/actual.ts'
import { sourcesBeside } from '../../../src/extract/english/chain/chain.ts'
import { boundsOf } from '../../../src/extract/english/content/bounds.ts'
import { contentOf } from '../../../src/extract/english/content/clause.ts'
import { startsClause, subjectBefore } from '../../../src/extract/english/phrase/clause-subject.ts'
import { complementStart } from '../../../src/extract/english/content/complement.ts'
import { type Cue, findCues } from '../../../src/extract/english/cue/cue.ts'
import { subjectOfCue } from '../../../src/extract/english/cue/cue-subject.ts'
import { type Finite, finiteAt } from '../../../src/extract/english/cue/finite.ts'
import type { Report } from '../../../src/extract/english/found.ts'
import { reportsIn } from '../../../src/extract/english/content/gather.ts'
import { isNarrated } from '../../../src/extract/english/chain/narrator.ts'
import { nounPhraseFrom } from '../../../src/extract/english/phrase/noun-phrase.ts'
import { isParenthetical } from '../../../src/extract/english/content/parenthesis.ts'
import { phraseAt, phrasesIn } from '../../../src/extract/english/phrase/phrase.ts'
import { type EnglishReading, readingOf, wordAt } from '../../../src/extract/english/reading.ts'
import { isBuiltPlainly, takesClause, takesWhatItNeeds } from '../../../src/extract/english/cue/takes.ts'
import { widen } from '../../../src/extract/english/phrase/widen.ts'
import type { Frame } from '../../../src/extract/frame.ts'
import type { Sentence } from '../../../src/text/sentence.ts'
import { type Marked, unmarked } from './marked.ts'
import { analysed, askedIn, onlyAsked, placeOf, placesOf, type Step, tokensWhere } from './steps.ts'

const reading = (text: string): EnglishReading => readingOf(analysed('en', text))

const spanOfCue = ({ analysis: { tokens } }: EnglishReading, { from, to }: Cue) => spanOf(tokens, from, to)

const reporting = (text: string): { readonly reading: EnglishReading; readonly cues: readonly Cue[] } => {
  const read = reading(text)
  return { reading: read, cues: findCues(read).filter(({ kind }) => kind === 'VERB') }
}

interface AtVerb {
  readonly reading: EnglishReading
  readonly cue: Cue
  readonly sentence: Sentence
}

/** The cue that the row asks about. */
const atVerb = (row: Marked): AtVerb => {
  const read = reading(row.text)
  const { from } = askedIn(read.analysis, row)
  const cue = findCues(read).find((one) => one.from === from)
  const sentence = read.analysis.sentences[cue?.sentence ?? 0]
  if (!cue || !sentence) throw new Error(`no cue where the row asks: ${row.text}`)
  return { reading: read, cue, sentence }
}

const reportAt = ({ reading: read, cue }: AtVerb): Report => ({
  cue,
  speaker: subjectOfCue(read, cue),
  quoted: [],
})

/** The verbs that may report. */
export const verbs: Step = ({ text }) => {
  const { reading: read, cues } = reporting(text)
  return cues.map((cue) => spanOfCue(read, cue))
}

/** Everything else that may report: *according to*, nouns, colons and dashes; a noun in a phrase that does is part of it. */
export const otherCues: Step = ({ text }) => {
  const read = reading(text)
  const cues = findCues(read).filter(({ kind }) => kind !== 'VERB')
  return cues
    .filter((cue) => !cues.some((one) => one !== cue && one.from <= cue.from && one.to >= cue.to))
    .map((cue) => spanOfCue(read, cue))
}

/** *lemma form*, and *passive*, of the verb that the row asks about. */
export const formAt = (row: string): string => {
  const { lemma, form, passive } = atVerb(unmarked(row)).cue
  return `${lemma} ${form}${passive ? ' passive' : ''}`
}

/** The verbs with which the text says that something was said. */
export const asserted: Step = (row) => {
  const { reading: read, cues } = reporting(row.text)
  const said = cues.filter((cue) => isActual(read, cue, subjectOfCue(read, cue)))
  return onlyAsked(
    row,
    said.map((cue) => spanOfCue(read, cue)),
  )
}

/** The first word of what was said. */
export const firstWord: Step = (row) => {
  const at = atVerb(row)
  const { tokens } = at.reading.analysis
  const limit = /^[.?!]$/.test(wordAt(at.reading, at.sentence.to - 1)) ? at.sentence.to - 1 : at.sentence.to
  const first = complementStart(at.reading, reportAt(at), limit)
  return [spanOf(tokens, first, first + 1)]
}

const contentAt = (at: AtVerb): ReturnType<typeof contentOf> => {
  const reports = reportsIn(at.reading).found
  const i = reports.findIndex(({ cue }) => cue.from === at.cue.from)
  const report = reports[i] ?? reportAt(at)
  return contentOf(at.reading, report, i < 0 ? at.sentence : boundsOf(at.reading, reports, i))
}

export const jointAt = (row: string): Frame['joint'] => contentAt(atVerb(unmarked(row))).joint

/** All that was said. */
export const content: Step = (row) => {
  const at = atVerb(row)
  return contentAt(at).spans.map((span) => trimContent(at.reading.analysis, span))
}

/** Where the narrator goes on behind words in marks. */
export const narrator: Step = ({ text }) => {
  const read = reading(text)
  return placesOf(
    read.analysis,
    tokensWhere(read.analysis, (i) => isNarrated(read, i)),
  )
}

/** Who speaks by the grammar around the verb. */
export const speaker: Step = (row) => {
  const { reading: read, cue } = atVerb(row)
  return [placeOf(read.analysis, subjectOfCue(read, cue))]
}

/** The subject before any verb. */
export const subjectInFront: Step = (row) => {
  const read = reading(row.text)
  return [placeOf(read.analysis, subjectBefore(read, askedIn(read.analysis, row).from))]
}

/** The noun phrase with all its modifiers that begins where the row asks. */
export const phrase: Step = (row) => {
  const read = reading(row.text)
  return [placeOf(read.analysis, nounPhraseFrom(read, askedIn(read.analysis, row).from))]
}

/** All noun phrases without modifiers. */
export const phrases: Step = ({ text }) => {
  const read = reading(text)
  return phrasesIn(read, 0, read.analysis.tokens.length).map((one) => placeOf(read.analysis, one))
}

/** The whole phrase around the one that the row asks about. */
export const widened: Step = (row) => {
  const read = reading(row.text)
  return [placeOf(read.analysis, widen(read, askedIn(read.analysis, row)))]
}

/** The verbs that are finite for sure, or may be. */
export const finite =
  (sure: Finite): Step =>
  ({ text }) => {
    const read = reading(text)
    return placesOf(
      read.analysis,
      tokensWhere(read.analysis, (i) => finiteAt(read, i) === sure),
    )
  }

/** The verbs that take what was said, by each of the three rules. */
const takers =
  (takes: (read: EnglishReading, cue: Cue) => boolean): Step =>
  ({ text }) => {
    const { reading: read, cues } = reporting(text)
    return cues.flatMap((cue) => (takes(read, cue) ? [spanOfCue(read, cue)] : []))
  }
export const plain = takers((read, cue) => isBuiltPlainly(read, cue, subjectOfCue(read, cue)))
export const clausal = takers((read, cue) => takesClause(read, cue, subjectOfCue(read, cue)))
export const complete = takers((read, cue) => takesWhatItNeeds(read, cue, () => subjectOfCue(read, cue)))
export const parenthetical = takers((read, cue) => {
  const subject = subjectOfCue(read, cue)
  return subject !== undefined && isParenthetical(read, cue, subject)
})

/** Whether a clause begins where the row asks. */
export const isClause = (row: string): boolean => {
  const { text, asked } = unmarked(row)
  const read = reading(text)
  const { from } = askedIn(read.analysis, { text, asked, wanted: [] })
  return startsClause(read, from, read.analysis.sentences[read.sentenceOf[from] ?? 0]?.to ?? from)
}

/** The phrase that begins right where the row asks. */
export const plainPhrase: Step = (row) => {
  const read = reading(row.text)
  const { from } = askedIn(read.analysis, row)
  return [placeOf(read.analysis, phraseAt(read, from, read.analysis.tokens.length))]
}

/** The cue to which the quotation is tied that the row asks about. */
export const tiedTo: Step = (row) => {
  const read = reading(row.text)
  const { from } = askedIn(read.analysis, row)
  const own = reportsIn(read).found.find(({ quoted }) => quoted.some((one) => one.from === from))
  return [own && own.cue.kind !== 'NONE' ? spanOfCue(read, own.cue) : undefined]
}

/** Through whom the words came. */
export const sources: Step = (row) => {
  const { reading: read, cue, sentence } = atVerb(row)
  return sourcesBeside(read, cue, sentence.from, sentence.to).map(({ span }) => span)
}
