// Doubts as the column `Statement.doubts` holds them: joined by blanks.
import { type Doubt, doubts } from '../../statement/statement.ts'

/** What stands in the column until act and doubts are derived from what was stored before there was one. */
export const underived = '_'

export const doubtsIn = (column: string): readonly Doubt[] => {
  const words = column.split(' ')
  return doubts.filter((doubt) => words.includes(doubt))
}

export const doubtsColumn = (found: readonly Doubt[]): string => found.join(' ')
