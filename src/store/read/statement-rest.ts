// The conditions on each statement of a list besides its state, its date and the list that is read.
import { type RawBuilder, sql } from 'kysely'
import type { SearchTerm } from '../../text/search-query.ts'
import type { Engine } from '../connection/engine.ts'
import { all, type Condition } from './condition.ts'
import type { Meant, Owner } from './meant.ts'
import type { Order } from './page.ts'
import type { NamedKind } from './reference.ts'
import {
  attributionConditions,
  chainConditions,
  ownConditions,
  type StatementFilter,
} from './statement-filter.ts'

export type ListParent = NamedKind | 'document'

/** The statements of each of these objects. */
export interface Parents {
  readonly kind: ListParent
  readonly owners: readonly Owner[]
}

/** A list that is asked for, once the owners are known. */
export interface Plan {
  readonly engine: Engine
  readonly filter: StatementFilter
  readonly order: Order
  readonly extra: readonly Condition[]
  readonly columns?: readonly string[] | undefined
  readonly withSheets?: boolean | undefined
  readonly meant: Meant
  readonly parents: Parents | undefined
  /** Words that are looked for in each statement. */
  readonly terms: readonly SearchTerm[] | undefined
  /** Up to this many statements are sorted in an order other than that of their list. */
  readonly few: number
}

export const idsOf = (owners: readonly Owner[]): readonly string[] => owners.map(({ id }) => id)

/** Whether rejected attributions are wanted, which are in no list. */
export const isOfRejected = ({ standing }: StatementFilter, kind: ListParent): boolean =>
  kind === 'speaker' && standing === 'REJECTED'

/** @param along the kind of the list that is read, and `list` its id; undefined where none is */
export const restOf = (
  plan: Plan,
  along: NamedKind | undefined,
  list?: RawBuilder<string>,
): readonly Condition[] => {
  const { engine, filter, extra, terms } = plan
  return [
    ...ownConditions(filter),
    ...chainConditions(filter),
    ...extra,
    ...attributed(filter, whose(plan, along === 'speaker' ? list : undefined)),
    ...memberships(plan, along),
    ...(terms ? [hasWords(engine, terms)] : []),
  ]
}

/** The condition that an attribution (`a`) is the speaker's; undefined where no speaker is named. */
const whose = ({ engine, parents, meant }: Plan, list?: RawBuilder<string>): Condition | undefined => {
  const owners = parents?.kind === 'speaker' ? parents.owners : meant.speaker
  if (list && parents?.kind === 'speaker') return sql<boolean>`a."speakerId" = ${list}`
  return owners && engine.isIn(sql.ref('a.speakerId'), idsOf(owners))
}

/** One attribution meets all conditions on attributions. If it must only be the speaker's, the list is enough. */
const attributed = (filter: StatementFilter, own: Condition | undefined): readonly Condition[] => {
  const { speakerKind, standing, basis } = filter
  if (!speakerKind && !standing && !basis) return []
  const conditions = [
    ...(own ? [own] : []),
    ...attributionConditions({ speakerKind, standing, basis }),
    ...(own && !standing && !speakerKind ? [sql<boolean>`a.standing <> 'REJECTED'`] : []),
  ]
  return [
    sql<boolean>`exists (select 1 from "Attribution" a where a."statementId" = t.id and ${all(conditions)})`,
  ]
}

/** The conditions that a statement is in the lists of all owners that are named, except for the list that is read. */
const memberships = ({ engine, filter, parents, meant }: Plan, along: NamedKind | undefined) =>
  (['speaker', 'source', 'topic'] as const)
    .filter((kind) => !isOfRejected(filter, kind))
    .flatMap((kind): readonly Condition[] => {
      const below = parents?.kind === kind ? parents.owners : undefined
      const named = meant[kind]
      return [
        // Below a topic the filter may name another one.
        ...(named && (kind !== along || below) ? [standsIn(engine, idsOf(named))] : []),
        ...(below && kind !== along ? [standsIn(engine, idsOf(below))] : []),
      ]
    })

/** `in`, but `=` for one id: only then does SQLite see that an index by it and the other conditions is the shortest. */
export const isAmong = (engine: Engine, column: string, ids: readonly string[]): Condition =>
  ids.length === 1 ? sql<boolean>`${sql.ref(column)} = ${ids[0]}` : engine.isIn(sql.ref(column), ids)

/** By the keys of its rows. */
const standsIn = (engine: Engine, lists: readonly string[]): Condition => sql<boolean>`exists (
  select 1 from "Listing" z where ${isAmong(engine, 'z.list', lists)} and z.review = t.review
    and z."saidWidth" = t."saidWidth" and z."saidTo" = t."saidTo" and z."statementId" = t.id)`

/** Looks into the statement, not into the index. */
export const hasWords = (engine: Engine, terms: readonly SearchTerm[]): Condition =>
  sql<boolean>`exists (select 1 from "SearchEntry" e where e."statementId" = t.id and ${engine.entryMatches(terms)})`
