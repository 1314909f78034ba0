// From which confidence on a machine's word counts as more than a guess at who is speaking.

/** Of ten statements at this confidence three are wrong (docs/extraction.md): below it a speaker stays open. */
export const sureFrom = 0.7
