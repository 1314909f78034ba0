// The review desk in English: an article is added, and one that has no day gets it.
import { numberIn } from '../format.ts'
import { many } from './count.ts'

export const articles = {
  pasteLead: 'What is found in it waits as drafts until somebody has reviewed it.',
  format: 'What you paste',
  formats: { text: 'Text', html: 'HTML of a page' },
  body: 'Article',
  bodyHint: 'As published: the text is stored unchanged.',
  headline: 'Headline',
  url: 'Address',
  publisher: 'Publisher',
  publisherHint: 'A name in any spelling; a new one becomes a new source.',
  wire: 'Wire service',
  wireHint: 'Only when it is from one.',
  published: 'Day of publication',
  publishedHint: 'Like 28 February 2026; “last August” is counted from it.',
  langHint: 'Like ar or en; left empty, it is found in the text.',
  articleLang: 'Language',
  optional: 'optional',
  store: 'Find statements',
  storing: 'Reading the article…',
  typedKept: 'What you type is kept in this tab until it is stored.',
  typedNotKept: 'This is too long to be kept over a reload.',
  clear: 'Clear the form',
  bodyNeeded: 'Paste the article first.',
  stored: (n: number) =>
    n === 0 ? 'Stored; nothing new was found.' : `Stored; ${many(n, 'new draft', 'new drafts')}.`,
  became: {
    ADDED: 'New article stored',
    CORRECTED: 'Article known; its facts were corrected',
    UNCHANGED: 'Article known; nothing about it changed',
  },
  results: {
    added: 'new drafts',
    corrected: 'corrected',
    withdrawn: 'withdrawn',
    unchanged: 'there already',
    kept: 'left as a person decided',
    dated: 'dated by the day of publication',
    unlawful: 'found but against a rule, not stored',
    repeated: 'found twice',
  },
  newSpeakers: 'New names',
  newSources: 'New sources',
  ambiguities: 'Names that can mean several',
  canMean: 'can mean',
  reviewThis: 'Review this article',
  untitled: 'Untitled article',
  dayTitle: 'This article has no day.',
  dayLead: 'When was it published? Dates like “yesterday” are counted from it.',
  dayHint: 'Like 3 March 2026 or 2026-03-03',
  daySave: 'Save the day',
  dayWithout: 'Go on without',
  daySaved: (n: number) =>
    n === 0
      ? 'The day is saved; no date depended on it.'
      : `The day is saved; ${n === 1 ? 'one statement has' : `${numberIn('en', n)} statements have`} another date by it.`,
}
