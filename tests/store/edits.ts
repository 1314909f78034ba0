// Edits behind Isnad's back that `isnad verify` must report, each on a store of tests/helpers/full-store.ts: what was
// done, the SQL, and where the problem must be shown. The SQL is the same on both engines.

export type Edit = readonly [what: string, script: string, where: RegExp]

/** A statement that a reviewer has corrected, and one that nobody has touched since it was stored. */
const corrected = `(select min("subjectId") from "History" where "action" = 'CORRECTED' and "subjectKind" = 'STATEMENT')`
const untouched = `(select min("id") from "Statement" where "review" = 'REVIEWED' and "id" not in (select "subjectId" from "History" where "action" <> 'ADDED'))`
const merged = `(select min("id") from "Speaker" where "mergedIntoId" is not null)`
const china = `(select "id" from "Speaker" where "slug" = 'china')`
/** An entry in the middle of the history. */
const middle = `(select max("id") / 2 from "History")`

export const edits: readonly Edit[] = [
  // Documents
  [
    'the text of a document',
    `update "Document" set "text" = "text" || 'x' where "slug" = 'bare'`,
    /^document bare/,
  ],
  ['its title', `update "Document" set "title" = 'عنوان' where "slug" = 'talks-ar'`, /^document talks-ar/],
  [
    'its address',
    `update "Document" set "url" = 'https://example.org/' where "slug" = 'talks-en'`,
    /^document talks-en/,
  ],
  ['its licence', `update "Document" set "licence" = 'none' where "slug" = 'talks-en'`, /^document talks-en/],
  ['its language', `update "Document" set "lang" = 'fr' where "slug" = 'talks-en'`, /^document talks-en/],
  ['its slug', `update "Document" set "slug" = 'walks-en' where "slug" = 'talks-en'`, /^document walks-en/],
  [
    'its publisher',
    `update "Document" set "publisherId" = (select max("id") from "Source") where "slug" = 'bare'`,
    /^document bare/,
  ],
  [
    'the day of publication',
    `update "Document" set "publishedEdtf" = '2024-10-15', "publishedFrom" = '2024-10-15', "publishedTo" = '2024-10-15' where "publishedEdtf" = '2024-10-14'`,
    /^document china/,
  ],
  [
    'the moment at which it was added',
    `update "Document" set "addedAt" = '2020-01-01T00:00:00.000+00:00' where "slug" = 'bare'`,
    /^document bare/,
  ],
  [
    'a document that is gone',
    `delete from "TextEntry" where "documentId" = (select "id" from "Document" where "slug" = 'bare'); delete from "Document" where "slug" = 'bare'`,
    /^document doc_/,
  ],
  // Statements
  [
    'a state of review',
    `update "Statement" set "review" = 'REVIEWED' where "review" = 'DRAFT'`,
    /^statement stm_/,
  ],
  [
    'a withdrawn statement that is served again',
    `update "Statement" set "review" = 'REVIEWED' where "review" = 'REJECTED'`,
    /^statement stm_/,
  ],
  ['an act', `update "Statement" set "act" = 'DENIED' where "id" = ${untouched}`, /^statement stm_/],
  [
    'a date',
    `update "Statement" set "saidEdtf" = '2019-05-05', "saidFrom" = '2019-05-05', "saidTo" = '2019-05-05', "saidWidth" = 0, "saidBasis" = 'STATED' where "id" = ${untouched}`,
    /^statement stm_/,
  ],
  [
    'the note of a date',
    `update "Statement" set "saidNote" = 'ملاحظة' where "id" = ${untouched}`,
    /^statement stm_/,
  ],
  [
    'a confidence',
    `update "Statement" set "confidence" = 0.9, "certainty" = 0.9 where "confidence" is not null`,
    /^statement stm_/,
  ],
  [
    'doubts',
    `update "Statement" set "doubts" = 'hidden-subject' where "id" = ${untouched}`,
    /^statement stm_/,
  ],
  [
    'the language of a statement',
    `update "Statement" set "lang" = 'fr' where "id" = ${untouched}`,
    /^statement stm_/,
  ],
  [
    'what a statement is told inside of',
    `update "Statement" set "withinId" = (select max("id") from "Statement" where "documentId" = "Statement"."documentId") where "id" = ${untouched}`,
    /^statement stm_/,
  ],
  [
    'when a statement was added',
    `update "Statement" set "addedAt" = '2020-01-01T00:00:00.000+00:00' where "id" = ${untouched}`,
    /^statement stm_/,
  ],
  [
    'a statement that is gone with all its parts',
    ['Span', 'Attribution', 'ChainLink', 'StatementTopic', 'Listing', 'Sheet', 'SearchEntry']
      .map((table) => `delete from "${table}" where "statementId" = ${corrected}`)
      .join('; ') + `; delete from "Statement" where "id" = ${corrected}`,
    /^statement stm_/,
  ],
  // Parts of statements
  [
    'a cue that is taken away',
    `delete from "Span" where "role" = 'CUE' and "statementId" = ${untouched}`,
    /^statement stm_/,
  ],
  [
    'a cue that is moved to another word',
    `update "Span" set "start" = "start" + length("exact") - 1, "exact" = substr("exact", length("exact")) where "role" = 'CUE'`,
    /^statement stm_/,
  ],
  [
    'a span as if it had another role',
    `update "Span" set "role" = 'SAID' where "role" = 'CUE'`,
    /^statement stm_/,
  ],
  [
    'the speaker of an attribution',
    `update "Attribution" set "speakerId" = ${china}, "roleKey" = null where "statementId" = ${untouched} and "position" = 1`,
    /^statement stm_/,
  ],
  [
    'the standing of an attribution',
    `update "Attribution" set "standing" = 'ASSERTED', "note" = null where "standing" = 'DISPUTED'`,
    /^statement stm_/,
  ],
  [
    'the basis of an attribution',
    `update "Attribution" set "basis" = 'INFERRED' where "statementId" = ${untouched}`,
    /^statement stm_/,
  ],
  [
    'the note of an attribution',
    `update "Attribution" set "note" = 'so it is said' where "statementId" = ${untouched}`,
    /^statement stm_/,
  ],
  [
    'the role in an attribution',
    `update "Attribution" set "roleKey" = null where "roleKey" is not null`,
    /^statement stm_/,
  ],
  [
    'a link of a chain',
    `update "ChainLink" set "sourceId" = (select max(o."id") from "Source" o where o."id" <> "ChainLink"."sourceId") where "position" = 1 and "statementId" = (select min("statementId") from "ChainLink" where "position" = 2)`,
    /^statement stm_/,
  ],
  [
    'a topic of a statement',
    `delete from "StatementTopic" where "topicId" = (select min("topicId") from "StatementTopic")`,
    /^statement stm_/,
  ],
  // Entities
  ['the kind of a speaker', `update "Speaker" set "kind" = 'GROUP' where "slug" = 'china'`, /^speaker china/],
  [
    'a speaker as if a person had confirmed it',
    `update "Speaker" set "draft" = false where "slug" = 'mute'`,
    /^speaker mute/,
  ],
  [
    'the item of a speaker',
    `update "Speaker" set "wikidata" = 'Q148' where "slug" = 'china'`,
    /^speaker china/,
  ],
  [
    'a merge that nobody made',
    `update "Speaker" set "mergedIntoId" = ${china} where "slug" = 'mute'`,
    /^speaker mute/,
  ],
  [
    'a merge that is undone',
    `update "Speaker" set "mergedIntoId" = null where "id" = ${merged}`,
    /^speaker sergei/,
  ],
  [
    'the slug of a speaker',
    `update "Speaker" set "slug" = 'beijing' where "slug" = 'china'`,
    /^speaker beijing/,
  ],
  [
    'a name',
    `update "SpeakerName" set "text" = 'Serge mute', "folded" = 'serge mute' where "text" = 'Sergei mute'`,
    /^speaker mute/,
  ],
  [
    'a name that is gone',
    `delete from "SpeakerName" where "speakerId" = ${china} and "position" = (select max("position") from "SpeakerName" where "speakerId" = ${china})`,
    /^speaker china/,
  ],
  [
    'the folded form of a name',
    `update "SpeakerName" set "folded" = 'x' where "speakerId" = ${china}`,
    /^speaker china/,
  ],
  ['a word of a name', `delete from "SpeakerWord" where "speakerId" = ${china}`, /^speaker china/],
  [
    'when somebody held an office',
    `update "SpeakerRole" set "heldEdtf" = '1999' where "heldEdtf" = '2004/..'`,
    /^speaker /,
  ],
  [
    'the name of an office',
    `update "SpeakerRoleName" set "text" = 'king' where "text" = 'minister'`,
    /^speaker /,
  ],
  [
    'a role that nobody added',
    `insert into "SpeakerRole" ("speakerId", "key", "position") values (${china}, 'king', 9)`,
    /^speaker china/,
  ],
  [
    'who controls a source',
    `update "Source" set "stateControlled" = not coalesce("stateControlled", false)`,
    /^source /,
  ],
  ['the name of a source', `update "SourceName" set "lang" = 'de' where "lang" = 'en'`, /^source /],
  ['the place of a topic', `update "Topic" set "parentId" = null where "parentId" is not null`, /^topic /],
  ['a name of a topic', `delete from "TopicName" where "lang" = 'ar'`, /^topic /],
  // What is derived
  [
    'the words of a search entry',
    `update "SearchEntry" set "words" = 'x' where "statementId" = ${untouched}`,
    /^statement stm_/,
  ],
  [
    'the terms of a search entry',
    `update "SearchEntry" set "terms" = 'x' where "statementId" = ${untouched}`,
    /^statement stm_/,
  ],
  [
    'a search entry that is gone',
    `delete from "SearchEntry" where "statementId" = ${untouched}`,
    /^statement stm_/,
  ],
  [
    'a paragraph in the index of texts',
    `update "TextEntry" set "terms" = 'x' where "documentId" = (select "id" from "Document" where "slug" = 'bare')`,
    /^document bare/,
  ],
  ['a list', `delete from "Listing" where "statementId" = ${untouched}`, /^statement stm_/],
  [
    'a sheet',
    `update "Sheet" set "parts" = replace("parts", 'CONTENT', 'CUE') where "statementId" = ${untouched}`,
    /^statement stm_/,
  ],
  [
    'a counter of a speaker',
    `update "Speaker" set "statementCount" = "statementCount" + 1 where "slug" = 'china'`,
    /^speaker china/,
  ],
  ['a counter of a source', `update "Source" set "statementCount" = "statementCount" + 1`, /^source /],
  ['a counter of a topic', `update "Topic" set "statementCount" = "statementCount" + 1`, /^topic /],
  [
    'the width of a date',
    `update "Statement" set "saidWidth" = 2 where "id" = ${untouched}`,
    /^statement stm_/,
  ],
  // The history
  [
    'a reason in the history',
    `update "History" set "why" = 'because' where "id" = ${middle}`,
    /^history entry/,
  ],
  [
    'the actor of an entry',
    `update "History" set "actor" = 'nobody' where "id" = ${middle}`,
    /^history entry/,
  ],
  [
    'the moment of an entry',
    `update "History" set "at" = '2020-01-01T00:00:00.000+00:00' where "id" = ${middle}`,
    /^history entry/,
  ],
  [
    'what an entry says was before',
    `update "History" set "before" = null where "id" = (select min("id") from "History" where "action" = 'CORRECTED')`,
    /^history entry/,
  ],
  [
    'what an entry says is now',
    `update "History" set "after" = null where "id" = ${middle}`,
    /^history entry/,
  ],
  ['an entry that is gone', `delete from "History" where "id" = ${middle}`, /^history entry/],
  [
    'an entry that is gone with its seal',
    `delete from "Seal" where "entryId" = ${middle}; delete from "History" where "id" = ${middle}`,
    /^history entry/,
  ],
  [
    'an addition that is gone with its seal, the last',
    `delete from "Seal" where "entryId" = (select max("id") from "History" where "action" = 'ADDED'); delete from "History" where "id" = (select max("id") from "History" where "action" = 'ADDED')`,
    /^(document|history)/,
  ],
  [
    'an entry that Isnad did not add',
    `insert into "History" ("id", "subjectKind", "subjectId", "at", "actor", "action", "why") select "id" + 100000, "subjectKind", "subjectId", "at", "actor", 'CORRECTED', 'no reason' from "History" where "id" = 1`,
    /^history entry/,
  ],
  [
    'two entries that changed places',
    `update "History" set "id" = -1 where "id" = 5; update "History" set "id" = 5 where "id" = 6; update "History" set "id" = 6 where "id" = -1`,
    /^history entry/,
  ],
  [
    'two seals that changed places',
    `update "Seal" set "arrival" = -1 where "arrival" = 5; update "Seal" set "arrival" = 5 where "arrival" = 6; update "Seal" set "arrival" = 6 where "arrival" = -1`,
    /^history entry/,
  ],
  [
    'the hash of a seal',
    `update "Seal" set "hash" = replace("hash", 'a', 'b') where "arrival" = 7`,
    /^history entry/,
  ],
]
