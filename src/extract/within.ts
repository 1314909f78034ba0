// Which statements are reported inside what somebody else says: *Okafor: “The former Treasurer told this House …”*.
import { contains } from '../text/span.ts'
import type { ExtractedStatement } from './extracted.ts'

type Placed = Pick<ExtractedStatement, 'content' | 'cue'>

/**
 * For each statement the index of the innermost one that holds its words and its cue; null for what the text itself
 * reports. Takes time in proportion to their number: only those that are still open where one begins can hold it.
 * @param statements in the order of their content
 */
export const withinOf = (statements: readonly Placed[]): readonly (number | null)[] => {
  let open: number[] = []
  return statements.map((inner, i) => {
    open = open.filter((k) => endOf(statements[k]) > startOf(inner))
    const holders = open.filter((k) => isReportedIn(inner, statements[k]))
    open.push(i)
    return holders.reduce<number | null>(
      (least, k) => (least === null || sizeOf(statements[k]) < sizeOf(statements[least]) ? k : least),
      null,
    )
  })
}

const isReportedIn = (inner: Placed, outer: Placed | undefined): boolean => {
  const { cue, content } = inner
  const parts = outer?.content ?? []
  return (
    cue !== null &&
    parts.some((part) => contains(part, cue)) &&
    content.every((span) => parts.some((part) => contains(part, span)))
  )
}

const startOf = ({ content }: Placed): number => content[0]?.start ?? 0
const endOf = (placed: Placed | undefined): number => placed?.content.at(-1)?.end ?? 0
const sizeOf = (placed: Placed | undefined): number =>
  (placed?.content ?? []).reduce((sum, { start, end }) => sum + end - start, 0)
