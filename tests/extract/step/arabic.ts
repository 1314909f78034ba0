// The single steps of Arabic: a row → the places that a module finds in it.
import { withoutAddressee } from '../../../src/extract/arabic/phrase/addressee.ts'
import { isAsserted } from '../../../src/extract/arabic/cue/assertion.ts'
import { relayed, relayingWith, sourcesOf } from '../../../src/extract/arabic/chain/chain.ts'
import { beginsClause, endsSearch, isThat } from '../../../src/extract/arabic/content/clause.ts'
import { contentEnd } from '../../../src/extract/arabic/content/content-end.ts'
import { cueSpan, type Hit, readCues, type ArabicReading } from '../../../src/extract/arabic/cue/cue.ts'
import { isNarrator } from '../../../src/extract/arabic/chain/narrator.ts'
import { nounPhrase } from '../../../src/extract/arabic/phrase/noun-phrase.ts'
import { startsObject } from '../../../src/extract/arabic/phrase/object.ts'
import { findOpener } from '../../../src/extract/arabic/content/opener.ts'
import { prepositionAt } from '../../../src/extract/arabic/content/preposition.ts'
import { quotationAt } from '../../../src/extract/arabic/content/quoted.ts'
import { speakerOf } from '../../../src/extract/arabic/name/speaker.ts'
import { subjectAfter, subjectBefore } from '../../../src/extract/arabic/phrase/subject.ts'
import { subjectFirst } from '../../../src/extract/arabic/phrase/subject-first.ts'
import { trimContent } from '../../../src/extract/content.ts'
import type { Frame } from '../../../src/extract/frame.ts'
import { sentenceAt } from '../../../src/extract/analysis.ts'
import type { Sentence } from '../../../src/text/sentence.ts'
import { type Marked, unmarked } from './marked.ts'
import { analysed, askedIn, onlyAsked, placeOf, placesOf, type Step, tokensWhere } from './steps.ts'

const reading = (text: string): ArabicReading => readCues(analysed('ar', text))

interface AtVerb {
  readonly reading: ArabicReading
  readonly hit: Hit
  readonly sentence: Sentence
}

/** The verb of saying that the row asks about. */
const atVerb = (row: Marked): AtVerb => {
  const read = reading(row.text)
  const { from } = askedIn(read, row)
  const hit = read.hits[from]
  const sentence = read.sentences[sentenceAt(read.sentences, from)]
  if (!hit || !sentence) throw new Error(`no verb of saying where the row asks: ${row.text}`)
  return { reading: read, hit, sentence }
}

const openerOf = ({ reading: read, hit, sentence }: AtVerb) => findOpener(read, hit, sentence.to)

/** The verbs that may report, without an attached و or ف. */
export const verbs: Step = ({ text }) => {
  const read = reading(text)
  return read.hits.flatMap((hit) => (hit && hit.form.kind !== 'MASDAR' ? [cueSpan(read, hit)] : []))
}

/** *past form gender number*, and *+pronoun* where one is attached, of the verb that the row asks about. */
export const formAt = (row: string): string => {
  const { form } = atVerb(unmarked(row)).hit
  const { verb, kind, gender, number, pronoun } = form
  return `${verb.past} ${kind} ${gender} ${number}${pronoun ? ' +pronoun' : ''}`
}

/** The verbs with which the text says that something was said. */
export const asserted: Step = (row) => {
  const read = reading(row.text)
  const found = read.hits.flatMap((hit) => {
    if (!hit || hit.form.kind === 'MASDAR') return []
    const from = read.sentences[sentenceAt(read.sentences, hit.at)]?.from ?? 0
    return isAsserted(read, hit, from) ? [cueSpan(read, hit)] : []
  })
  return onlyAsked(row, found)
}

/** The first word of what was said. */
export const firstWord: Step = (row) => {
  const at = atVerb(row)
  const opener = openerOf(at)
  return opener ? [{ start: opener.start, end: at.reading.tokens[opener.from]?.end ?? opener.start }] : []
}

export const jointAt = (row: string): Frame['joint'] | undefined => openerOf(atVerb(unmarked(row)))?.joint

const boundary =
  ({ hits, ...read }: ArabicReading) =>
  (i: number): boolean => {
    const hit = hits[i]
    if (!hit || hit.form.kind === 'MASDAR') return false
    return hit.form.kind === 'PARTICIPLE' || beginsClause({ ...read, hits }, hit)
  }

/** All that was said. */
export const content: Step = (row) => {
  const at = atVerb(row)
  const opener = openerOf(at)
  if (!opener) return []
  const end = opener.end ?? contentEnd(at.reading, opener, at.sentence.to, boundary(at.reading))
  return [trimContent(at.reading, { start: opener.start, end })]
}

/** Where the article goes on in its own voice. */
export const narrator: Step = ({ text }) => {
  const read = reading(text)
  return placesOf(
    read,
    tokensWhere(read, (i) => isNarrator(read, i, boundary(read))),
  )
}

/** Who speaks by the grammar around the verb. */
export const speaker: Step = (row) => {
  const at = atVerb(row)
  const opener = openerOf(at)
  if (!opener) return []
  const passed = relayed(at.reading, at.hit.at, opener.at, relayingWith(at.hit))
  return [speakerOf(at.reading, at.sentence, { hit: at.hit, opener }, passed, undefined).speaker]
}

/** The subject by each of the three rules. */
export const subjectBehind: Step = (row) => {
  const at = atVerb(row)
  const opener = openerOf(at)
  return [placeOf(at.reading, subjectAfter(at.reading, at.hit, opener?.at ?? at.sentence.to))]
}
export const subjectInFront: Step = (row) => {
  const { reading: read, hit, sentence } = atVerb(row)
  return [placeOf(read, subjectBefore(read, hit, sentence.from))]
}
export const subjectOpening: Step = (row) => {
  const { reading: read, hit, sentence } = atVerb(row)
  return [placeOf(read, subjectFirst(read, hit, sentence.from))]
}

/** The noun phrase that begins where the row asks. */
export const phrase: Step = (row) => {
  const read = reading(row.text)
  const { from } = askedIn(read, row)
  const to = read.sentences[sentenceAt(read.sentences, from)]?.to ?? read.tokens.length
  return [placeOf(read, nounPhrase(read, from, to))]
}

/** What is left of the phrase, the second stretch that the row asks about, without the person addressed by the verb. */
export const withoutHearer: Step = (row) => {
  const at = atVerb(row)
  const named = askedIn(at.reading, row, 1)
  const limit = openerOf(at)?.at ?? at.sentence.to
  return [placeOf(at.reading, withoutAddressee(at.reading, at.hit, named, limit))]
}

/** The first token between the verb and a particle with which an object may begin. */
export const object: Step = (row) => {
  const { reading: read, hit, sentence } = atVerb(row)
  const [that = sentence.to] = tokensWhere(read, (i) => i > hit.at && isThat(read, i))
  const starts = tokensWhere(read, (i) => i > hit.at && i < that && startsObject(read, hit.at, i))
  return placesOf(read, starts.slice(0, 1))
}

/** What the verb's own preposition opens, from its first letter to the end of its first word. */
export const governed: Step = (row) => {
  const { reading: read, hit, sentence } = atVerb(row)
  for (let i = hit.at + 1; i < sentence.to; i++) {
    const opener = prepositionAt(read, hit, i)
    if (opener) return [{ start: opener.start, end: read.tokens[opener.from]?.end ?? opener.start }]
  }
  return []
}

/** The first quotation after the verb, where it is what was said. */
export const speech: Step = (row) => {
  const { reading: read, hit, sentence } = atVerb(row)
  const [open] = tokensWhere(read, (i) => i > hit.at && read.opening.has(i))
  const quotation = read.opening.get(open ?? -1)
  if (open === undefined || !quotation) throw new Error(`a row without quotation marks: ${row.text}`)
  const found = quotationAt(read, hit, open, quotation, sentence.to)
  return [found?.quotation && { start: found.quotation.start, end: found.quotation.end }]
}

/** The particles that introduce what is said. */
export const particles: Step = ({ text }) => {
  const read = reading(text)
  return placesOf(
    read,
    tokensWhere(read, (i) => isThat(read, i)),
  )
}

/** The first token behind the verb where nothing more is looked for. */
export const end: Step = (row) => {
  const { reading: read, hit } = atVerb(row)
  return placesOf(read, tokensWhere(read, (i) => i > hit.at && endsSearch(read, i)).slice(0, 1))
}

/** Verbs that begin a clause. */
export const clauses: Step = ({ text }) => {
  const read = reading(text)
  return read.hits.flatMap((hit) => (hit && beginsClause(read, hit) ? [cueSpan(read, hit)] : []))
}

/** Through whom the words came. */
export const sources: Step = (row) => {
  const at = atVerb(row)
  const opener = openerOf(at)
  if (!opener) return []
  const passed = relayed(at.reading, at.hit.at, opener.at, relayingWith(at.hit))
  return sourcesOf(at.reading, at.sentence.from, { hit: at.hit, opener }, passed).map(({ span }) => span)
}
