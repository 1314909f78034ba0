// Why something was refused, in English, by the code of the refusal.

export const refusals: Readonly<Record<string, string>> = {
  TOKEN_INVALID: 'This token is not valid: unknown, revoked, or past its day.',
  OFFLINE: 'The server did not answer. Nothing is lost; try again.',
  FORBIDDEN: 'Your token does not allow this.',
  UNAUTHENTICATED: 'You are not signed in.',
  VERSION_CONFLICT: 'Somebody else was faster: the statement has changed since you saw it.',
  STATEMENT_LAW: 'As corrected, the statement breaks a rule.',
  REFERENCE_UNKNOWN: 'Something that was named is not on record.',
  NAME_AMBIGUOUS: 'A name fits several on record; name one of them.',
  INPUT_INVALID: 'Something is missing or not as expected.',
  DATABASE_BUSY: 'The database is busy; try again.',
  FETCH_OFF: 'This server does not fetch pages: paste the text.',
  TEXT_EMPTY: 'The text has no words.',
  NOTHING_CHANGED: 'Nothing has changed yet. If the statement is right as it is, accept it.',
  NAME_OPEN: 'A name was typed but not chosen: choose one or clear the field.',
  SPEAKER_TWICE: 'This speaker is there already.',
  DATE_AMBIGUOUS: 'The date can mean two days: write the month as a word.',
  DATE_UNREAD: 'The date was not understood.',
  WORDS_EMPTY: 'No words yet: select them in the article and set them as reported words.',
  SPEAKER_EMPTY: 'Nobody has said it yet: find a speaker, or add a new one.',
  WHY_EMPTY: 'Say why, for the history.',
}
