// Doubts as the column `Statement.doubts` has them: joined by blanks.
import { type Doubt, doubts } from '../../statement/statement.ts'

/** The column's value in rows older than the column, until act and doubts are derived. */
export const underived = '_'

export const doubtsIn = (column: string): readonly Doubt[] => {
  const words = column.split(' ')
  return doubts.filter((doubt) => words.includes(doubt))
}

export const doubtsColumn = (found: readonly Doubt[]): string => found.join(' ')
