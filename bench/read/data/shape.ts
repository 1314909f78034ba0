// The shape of the made-up database: how much there is of everything, and how unevenly.

/** Change it when the same size should give other rows for a reason that no file here shows. */
export const seed = 20_260

export const speakerCount = 5000
export const sourceCount = 400
/** Top topics, and topics below each. */
export const topicRoots = 30
export const topicsBelow = 9
/** Words of each language, not counting those of grammar. */
export const vocabulary = 60_000

export const statementsPerDocument = 10
/** The years in which everything was said. */
export const firstYear = 2010
export const years = 15

/** Shares of all statements. */
export const draftShare = 0.03
export const unknownDayShare = 0.05
export const monthShare = 0.07
export const yearShare = 0.03

/** When all of it was imported. */
export const importedAt = '2025-06-01T00:00:00.000Z'
