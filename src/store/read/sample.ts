// Statements at random: their ids are hashes, so those after any place are as good a sample as others.
import { sql } from 'kysely'
import { randomId } from '../../statement/id.ts'
import { type ReviewState, spansOf, type StatementKind, statementText } from '../../statement/statement.ts'
import { oneOf } from './condition.ts'
import type { Loader } from './loader.ts'
import type { AttributionView, StatementRow } from './view.ts'
import { nothing, wanting } from './want.ts'

export interface SampledStatement extends Pick<
  StatementRow,
  'review' | 'confidence' | 'doubts' | 'saidFrom' | 'saidTo'
> {
  readonly id: string
  readonly documentId: string
  readonly kind: StatementKind
  readonly text: string
  /** The parts of the text inside quotation marks. */
  readonly quotations: readonly string[]
  readonly cue: string | null
  readonly attributions: readonly AttributionView[]
}

/** @param random the same numbers, from 0 to 1, draw the same statements */
export const sampleStatements = async (
  loader: Loader,
  review: readonly ReviewState[],
  size: number,
  random: () => number,
): Promise<readonly SampledStatement[]> => {
  const start = randomId('stm', random)
  const part = (condition: 'from' | 'before') => sql`
    select t.* from "Statement" t where ${oneOf('t.review', review)}
      and ${condition === 'from' ? sql`t.id >= ${start}` : sql`t.id < ${start}`} order by t.id limit ${size}`
  const { rows } = await sql<StatementRow>`
    select * from (${part('from')}) as "first" union all select * from (${part('before')}) as "second"`.execute(
    loader.db,
  )
  const want = wanting({
    text: nothing,
    attributions: wanting({ speaker: wanting({ names: nothing, roles: nothing }) }),
  })
  const views = await loader.statements(rows.slice(0, size), want)
  return views.map(({ spans = [], attributions = [], ...row }) => ({
    ...row,
    text: statementText(spans),
    quotations: spansOf(spans, 'VERBATIM').map(({ exact }) => exact),
    cue: spansOf(spans, 'CUE')[0]?.exact ?? null,
    attributions,
  }))
}

/** The ids of all statements of a document, in any state of review. */
export const statementsOf = async ({ db }: Loader, documentId: string): Promise<readonly string[]> => {
  const rows = await db.selectFrom('Statement').select('id').where('documentId', '=', documentId).execute()
  return rows.map(({ id }) => id)
}
