// The interface in English: what was done with the words, who reports them, what is in doubt, and when.
import type { Act } from './types.ts'

const integer = new Intl.NumberFormat('en')

export const enTold = {
  // A statement
  toldBy: 'Told by',
  outerStatement: 'Go to what they said',
  outerPage: 'Open what they said',
  doubt: {
    lowConfidence: 'Of statements found in this way, more than one in five was wrong.',
    firstWord: 'Where the words begin is a guess.',
    extent: 'The attribution comes after the words: how far they reach is a guess.',
    nameless: 'The speaker is mentioned without a name.',
    hiddenSubject: 'A pronoun or the verb alone points to the speaker.',
    openQuotation: 'A quotation mark is never closed.',
    nested: 'It is said within what somebody else says.',
    noSpeaker: 'Nobody is named as its speaker.',
    noDate: 'When it was said is unknown.',
    inferredDate: 'The date is inferred: the text does not give it.',
    noCue: 'There is no word that reports it, like “said”.',
    noSource: 'No source is on record, not even who published it.',
    anonymous: 'The speaker is not named.',
    coreference: 'A pronoun led to the speaker.',
    inferred: 'The speaker is inferred from the sense of the text.',
    newName: 'A new name that nobody has confirmed.',
    newSource: 'A new source that nobody has confirmed.',
    disputed: 'The attribution is in doubt.',
    note: 'Note',
  },
  // Correcting
  act: 'What was done',
  actDone: 'What was done with the words',
  acts: {
    SAID: 'said',
    DENIED: 'denied',
    ASKED: 'asked',
    DEMANDED: 'demanded',
    PROMISED: 'promised',
    WARNED: 'warned',
    EXPRESSED: 'voiced a feeling',
  } satisfies Record<Act, string>,
  toldInside: 'Told inside what was said by',
  findLink: 'Find a source or a speaker, in any spelling',
  linkIs: { source: 'source', speaker: 'speaker' },
  // Dates
  date: 'When it was said',
  edtf: 'Date',
  edtfHint: 'Like 14 October 2024, 2024-08, 2023 or 2022-02~; empty when unknown',
  dateBases: { STATED: 'the text gives it', RESOLVED: 'counted from a phrase', INFERRED: 'inferred' },
  understood: 'Understood',
  dateUnread: 'Not understood yet. Write it like 3 March 2026, March 2026 or 2026-03-03.',
  dateAmbiguous: (a: string, b: string) => `This can mean ${a} or ${b}. Write the month as a word.`,
  dates: {
    about: (day: string) => `about ${day}`,
    perhaps: (day: string) => `perhaps ${day}`,
    range: (from: string, to: string) => `${from} to ${to}`,
    openEnd: (from: string) => `since ${from}`,
    openStart: (to: string) => `until ${to}`,
  },
  published: 'Day of publication',
  publishedHint: 'Like 28 February 2026; “last August” is counted from it.',
  // The day of an article that has none
  dayTitle: 'This article has no day.',
  dayLead: 'When was it published? Dates like “yesterday” hang on it.',
  dayHint: 'Like 3 March 2026 or 2026-03-03',
  daySave: 'Save the day',
  dayWithout: 'Go on without',
  daySaved: (n: number) =>
    n === 0
      ? 'The day is saved; no date hung on it.'
      : `The day is saved; ${n === 1 ? 'one statement has' : `${integer.format(n)} statements have`} another date by it.`,
}
