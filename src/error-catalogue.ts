// The single catalogue of what can go wrong: a code for programs, the HTTP status that goes with it, and what it means.
// docs/errors.md is made from it.

interface Entry {
  readonly status: number
  readonly meaning: string
}

export const catalogue = {
  // Asking
  BAD_USER_INPUT: { status: 400, meaning: 'A variable or an argument has the wrong type.' },
  PAGE_SIZE: { status: 400, meaning: '`first` or `last` is not between 0 and the largest page, 100.' },
  PAGE_ARGUMENTS: {
    status: 400,
    meaning: '`first` and `last`, or `after` and `before`, contradict each other.',
  },
  CURSOR_INVALID: {
    status: 400,
    meaning: 'A cursor was not made by this API, or for a list in another order.',
  },
  SEARCH_EMPTY: { status: 400, meaning: 'A search has no letter and no digit in it.' },
  SEARCH_TOO_LONG: { status: 400, meaning: 'A search has more than 1,000 characters or 32 words.' },
  CLAIM_EMPTY: { status: 400, meaning: 'A claim has not even two letters or digits in it.' },
  CLAIM_TOO_LONG: { status: 400, meaning: 'A claim has more than 4,000 characters.' },
  ORDER_NEEDS_TEXT: { status: 400, meaning: 'RELEVANCE was asked for without `filter.text`.' },
  DATE_INVALID: {
    status: 400,
    meaning: 'A day is not a real day written `YYYY-MM-DD`, or a range ends before it begins.',
  },
  NAME_AMBIGUOUS: { status: 400, meaning: 'A name fits several; the message lists their slugs.' },
  REFERENCE_ARGUMENTS: {
    status: 400,
    meaning: 'Not exactly one of the arguments that name an object was given.',
  },
  // Writing
  UNAUTHENTICATED: {
    status: 401,
    meaning: 'The operation writes and no token came with it; send `Authorization: Bearer isnad_…`.',
  },
  FORBIDDEN: { status: 403, meaning: 'The role of the token does not allow this.' },
  READ_ONLY: { status: 403, meaning: 'Nothing is written here: the database or the server only reads.' },
  TOKEN_INVALID: { status: 401, meaning: 'The token is unknown, revoked or past its day.' },
  TOKEN_NAME_TAKEN: {
    status: 409,
    meaning:
      'A token of that name is or was there; the history names writers by it, so it is not given out again.',
  },
  TOKEN_UNKNOWN: { status: 404, meaning: 'There is no token of that name.' },
  // Limits
  DEPTH_LIMIT: { status: 400, meaning: 'The query is nested deeper than the limit.' },
  ALIAS_LIMIT: { status: 400, meaning: 'The query has more aliases than the limit.' },
  COST_LIMIT: {
    status: 400,
    meaning: 'The query could return more objects than the limit; ask for smaller pages.',
  },
  RESPONSE_LIMIT: { status: 400, meaning: 'The answer would repeat more of the documents than the limit.' },
  TIME_LIMIT: { status: 503, meaning: 'The query took longer than the limit and was given up.' },
  RATE_LIMITED: {
    status: 429,
    meaning: 'The address has asked for more than its share; try again after the seconds of `retry-after`.',
  },
  OVERLOADED: {
    status: 503,
    meaning: 'The server has as much to do as it can hold; try again after the seconds of `retry-after`.',
  },
  OPERATION_ENDED: { status: 400, meaning: 'The operation was over before all was read; nobody sees this.' },
  BATCH_LIMIT: { status: 400, meaning: 'A batch of operations was sent; send them one by one.' },
  // GraphQL, raised by its server
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    meaning: 'The query is not GraphQL, or has more tokens than the limit.',
  },
  GRAPHQL_VALIDATION_FAILED: { status: 400, meaning: 'The query does not fit the schema.' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: 'The query has several operations and `operationName` names none of them.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    meaning: 'The hash of a persisted query is unknown here: send it once with the query.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 200, meaning: 'Persisted queries are switched off.' },
  BAD_REQUEST: { status: 400, meaning: 'The request is not GraphQL over HTTP.' },
  // HTTP
  BODY_INVALID: { status: 400, meaning: 'The body is not JSON.' },
  BODY_TOO_LARGE: { status: 413, meaning: 'The body is larger than the limit.' },
  MEDIA_TYPE: { status: 415, meaning: 'The body is of a type that is not read here; send application/json.' },
  OEMBED_FORMAT: {
    status: 501,
    meaning: 'oEmbed is answered as `json` or `xml`; another format was asked for.',
  },
  METHOD_NOT_ALLOWED: { status: 405, meaning: 'The address does not take this method.' },
  NOT_FOUND: { status: 404, meaning: 'There is nothing at this address.' },
  NOT_READY: {
    status: 503,
    meaning: 'The server is up but its database cannot be read, or lacks migrations.',
  },
  INTERNAL: {
    status: 500,
    meaning:
      'An internal error. The log has the details, under the `x-request-id` of the answer; the answer does not.',
  },
  // Starting
  CONFIG_INVALID: { status: 500, meaning: 'A setting of the environment is not what it must be.' },
  PORT_TAKEN: { status: 500, meaning: 'Another program listens on the port; set PORT to another.' },
  PORT_REFUSED: { status: 500, meaning: 'The system does not let us listen on that host and port.' },
  DATABASE_UNWRITABLE: { status: 500, meaning: 'The database file or its folder cannot be written.' },
  DATABASE_UNREADABLE: { status: 500, meaning: 'The file is not an SQLite database, or is damaged.' },
  DATABASE_UNREACHABLE: {
    status: 500,
    meaning: 'The PostgreSQL server does not answer, or refuses the user.',
  },
  DATABASE_NEWER: { status: 500, meaning: 'The database was made by a newer version; use that version.' },
  DATABASE_LOCALE: {
    status: 500,
    meaning:
      'The PostgreSQL database was made with a locale or an encoding in which Arabic letters are none.',
  },
  DATABASE_OLD: {
    status: 500,
    meaning: 'The database lacks migrations of this version; `isnad serve` and `isnad seed` apply them.',
  },
  DATABASE_BUSY: {
    status: 503,
    meaning: 'Others are writing to the database, and the limit of waiting is reached; try again.',
  },
  WRITE_TIME_LIMIT: {
    status: 503,
    meaning: 'A change took longer than the limit; nothing of it is stored.',
  },
  DATABASE_MISSING: {
    status: 500,
    meaning: 'There is no database yet: run `isnad seed` or `isnad serve` first.',
  },
  DATABASE_EXISTS: { status: 400, meaning: 'A database is there already; `--force` puts it aside.' },
  DATABASE_IN_USE: { status: 400, meaning: 'A process has the database open; stop it first.' },
  BACKUP_INVALID: { status: 400, meaning: 'The file is no backup of an Isnad database, or is damaged.' },
  BACKUP_ELSEWHERE: {
    status: 400,
    meaning: 'PostgreSQL has its own programs for this; the message has the command.',
  },
  FILE_EXISTS: { status: 400, meaning: 'The file is there already; `--force` replaces it.' },
  MIGRATION_FAILED: {
    status: 500,
    meaning: 'A migration did not apply, or differs from the one that was applied.',
  },
  PAGES_MISSING: {
    status: 500,
    meaning: 'The scripts and styles of the pages have not been built; run `node scripts/setup.mjs`.',
  },
  PLAYGROUND_MISSING: {
    status: 500,
    meaning: 'The playground has not been built; `npm start` and `npm test` build it.',
  },
  // Documents and seeds
  FILE_UNREADABLE: {
    status: 400,
    meaning: 'A file that a command was given is not there or cannot be read.',
  },
  TEXT_ENCODING: {
    status: 400,
    meaning: 'The bytes are not UTF-8, and it is not certain which other encoding they have.',
  },
  TEXT_TYPE: {
    status: 415,
    meaning:
      'What came has none of the formats that are read: a PDF, an image, an archive; the message says what it is, and which formats are read.',
  },
  TEXT_EMPTY: { status: 400, meaning: 'The text has no words.' },
  TEXT_TOO_LARGE: { status: 413, meaning: 'The text is larger than the limit.' },
  HTML_LIMIT: {
    status: 413,
    meaning: 'The page has more elements or deeper nesting than is read, or takes too long to read.',
  },
  FETCH_REFUSED: {
    status: 400,
    meaning:
      'The URL is not one that is fetched: only http and https, on their usual ports, from hosts on the public internet.',
  },
  FETCH_FAILED: {
    status: 502,
    meaning: 'The page did not come: no such host, no connection, an answer other than 200, a broken body.',
  },
  FETCH_TIMEOUT: { status: 504, meaning: 'The page did not come in time.' },
  FILES_FAILED: { status: 400, meaning: 'Some of the files could not be read; the others were.' },
  LINES_FAILED: {
    status: 400,
    meaning: 'Some of the claims of a file could not be checked; the others were.',
  },
  NOTHING_TO_EVALUATE: {
    status: 400,
    meaning: 'The database has no statement that claims could be made of.',
  },
  GOLD_INVALID: { status: 400, meaning: 'A line of gold is not written as docs/extraction.md says.' },
  SEED_MISSING: { status: 400, meaning: 'The folder, or a file that must be in it, is not there.' },
  SEED_INVALID: { status: 400, meaning: 'A seed file is not written as seeds/README.md says.' },
  SEED_CONFLICT: { status: 400, meaning: 'A seed contradicts what the database already holds.' },
  INPUT_INVALID: { status: 400, meaning: 'A field of the input is not what it must be; `field` names it.' },
  OUTLET_CONFLICT: {
    status: 409,
    meaning:
      'A document gets another outlet, while statements that somebody else has changed end their chains at the old one.',
  },
  FETCH_OFF: { status: 403, meaning: 'This server fetches no addresses; send the text or the page itself.' },
  SLUG_TAKEN: { status: 409, meaning: 'Another object has that slug.' },
  SPAN_MISMATCH: {
    status: 400,
    meaning: 'The text does not have the annotated words at the annotated place.',
  },
  SPAN_AMBIGUOUS: {
    status: 400,
    meaning: 'The annotated words occur several times and `at` does not say where.',
  },
  STATEMENT_LAW: { status: 400, meaning: 'A statement breaks a law of the data model.' },
  REFERENCE_UNKNOWN: {
    status: 400,
    meaning: 'A speaker, source, topic, role or statement is named that is not there.',
  },
  // Reviewing
  VERSION_CONFLICT: {
    status: 409,
    meaning: 'Somebody has changed the statement since the version that was seen; read it again.',
  },
  NOT_REVIEWED: {
    status: 409,
    meaning:
      'A document has drafts or no reviewed statement; gold is what people have gone through to the end.',
  },
  MERGE_INVALID: {
    status: 400,
    meaning: 'Speakers cannot be merged or parted as asked; the message says why.',
  },
  MERGE_CHANGED: {
    status: 409,
    meaning:
      'Statements that a merge has changed were changed again since; the message names them. Undo it in part, or not.',
  },
  // Files
  FORMAT_UNKNOWN: {
    status: 400,
    meaning: 'The file is in no format that is read here, or not in the one that was said.',
  },
  FORMAT_NEWER: { status: 400, meaning: 'The file was written by a newer version; use that version.' },
  LINE_INVALID: { status: 400, meaning: 'A line is not what its format asks for; the message says where.' },
  LINE_TOO_LONG: { status: 413, meaning: 'A line is longer than the limit.' },
  ID_MISMATCH: {
    status: 400,
    meaning: 'The id or the hash of an object is not the one that is made of it: one of the two was changed.',
  },
  IMPORT_CONFLICT: {
    status: 409,
    meaning: 'A line contradicts what the database already holds, which is left as it is.',
  },
  IMPORT_FAILED: { status: 400, meaning: 'Some lines were bad; each was reported with its number.' },
  FILE_UNWRITABLE: { status: 400, meaning: 'A file cannot be written where a command was asked to.' },
  CHECKPOINT_INVALID: { status: 400, meaning: 'It is no checkpoint, or the history has no sealed entry.' },
  VERIFY_FAILED: {
    status: 500,
    meaning: 'The database does not prove what it holds; the report says where.',
  },
} as const satisfies Record<string, Entry>

export type ErrorCode = keyof typeof catalogue
