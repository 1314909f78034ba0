// For a part of a claim that no statement on record answers: unreviewed drafts that do, and stored texts that have the
// words without a statement of them. Neither changes the verdict.
import type { ClaimSide } from '../../match/judge.ts'
import { wordsOf } from '../../match/word.ts'
import { type TextCandidate, textCandidates } from '../../store/read/text-candidates.ts'
import type { DocumentView } from '../../store/read/view.ts'
import { type Want, wanting, merge, nothing } from '../../store/read/want.ts'
import { offsetMap, sliceSpan, type Span } from '../../text/span.ts'
import { termsOf, unitsOf } from '../../language/unit.ts'
import type { Budget } from './budget.ts'
import { labelBefore } from './claim-label.ts'
import { type Asking, isAnswered, type JudgedPart, judgedPart } from './judge-parts.ts'
import type { SingleMatch } from './match.ts'
import type { ClaimPart } from './read-claim.ts'

/** Words of a claim in a text, in Unicode code points of the document's text. */
export interface InText extends Span {
  readonly document: DocumentView
  /** The words as the text has them. */
  readonly text: string
  /** The paragraph; if it is long, only what is around the words. */
  readonly passage: string
  /** Counted from 1. */
  readonly paragraph: number
  /** The name before the paragraph, as in a transcript; null if there is none. */
  readonly label: string | null
}

export interface Beyond {
  readonly drafts: readonly SingleMatch[]
  readonly texts: readonly InText[]
}

export const noneBeyond: Beyond = { drafts: [], texts: [] }

/** How many paragraphs are compared word by word, and how many results are shown. */
const compared = 8
const most = 3
/** In UTF-16 code units on each side of the words: the document shows the rest of the paragraph. */
const roundWords = 300

/** Searches only if the part has no record. */
export const beyondOf = async (asking: Asking, judged: JudgedPart, want: Want): Promise<Beyond> => {
  if (judged.matches.length > 0) return noneBeyond
  return {
    drafts: judged.hasDrafts ? await draftsOf(asking, judged.part) : [],
    texts: await textsOf(asking, judged.part, want),
  }
}

const draftsOf = async (asking: Asking, part: ClaimPart): Promise<readonly SingleMatch[]> => {
  const drafts = await judgedPart({ ...asking, given: { ...asking.given, review: ['DRAFT'] } }, part)
  return isAnswered(drafts)
    ? drafts.matches.filter(({ judgement }) => judgement.wording !== 'ALTERED').slice(0, most)
    : []
}

const textsOf = async (
  { loader, budget }: Asking,
  { readings }: ClaimPart,
  want: Want,
): Promise<readonly InText[]> => {
  const terms = readings.flatMap(({ text }) => termsOf(unitsOf(text)))
  const { paragraphs, ...frequencies } = await textCandidates(loader, { terms, limit: compared })
  const claims = readings.map(({ text }) => ({ text, words: wordsOf(text, frequencies), frequencies }))
  const found: (TextCandidate & { readonly words: Span })[] = []
  for (const paragraph of paragraphs) {
    const words = await placeIn(budget, claims, paragraph.text)
    if (words) found.push({ ...paragraph, words })
  }
  const shown = found.slice(0, most)
  const documents = await loader.documents(
    [...new Set(shown.map(({ documentId }) => documentId))],
    merge(want, wanting({ title: nothing })),
  )
  return shown.flatMap(({ documentId, startInPoints, text, words, paragraph }) => {
    const points = offsetMap(text)
    const document = documents.get(documentId)
    const label = labelBefore(text, { start: 0, end: text.length })
    const isLabelled = label !== undefined && label.rest.start <= words.start
    return document
      ? [
          {
            ...{ document, paragraph, start: startInPoints + points.toCodePoints(words.start) },
            end: startInPoints + points.toCodePoints(words.end),
            ...{ text: sliceSpan(text, words), passage: passageOf(text, words) },
            label: isLabelled ? label.label : null,
          },
        ]
      : []
  })
}

/** Where a text has a claim's words unchanged, in UTF-16 code units. */
const placeIn = async (
  budget: Budget,
  claims: readonly ClaimSide[],
  text: string,
): Promise<Span | undefined> => {
  const record = { text, words: wordsOf(text), quoted: [] }
  for (const claim of claims) {
    const judgement = await budget.judge(claim, record)
    if (!judgement || judgement === 'TOO_LONG' || judgement.wording === 'ALTERED') continue
    const paired = judgement.alignment.steps.filter(({ recordFrom, recordTo }) => recordFrom < recordTo)
    const start = record.words[paired[0]?.recordFrom ?? -1]?.start
    const end = record.words[(paired.at(-1)?.recordTo ?? 0) - 1]?.end
    return start === undefined || end === undefined ? undefined : { start, end }
  }
  return undefined
}

/** Cut at blanks. */
const passageOf = (text: string, { start, end }: Span): string => {
  const from = start <= roundWords ? 0 : text.indexOf(' ', start - roundWords) + 1
  const last = text.length - end <= roundWords ? text.length : text.lastIndexOf(' ', end + roundWords)
  return `${from > 0 ? '… ' : ''}${text.slice(Math.min(from, start), Math.max(last, end))}${last < text.length ? ' …' : ''}`
}
