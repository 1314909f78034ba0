// A filter of statements → conditions on the table "Statement" as `t`.
import { sql } from 'kysely'
import type {
  AttributionBasis,
  ReviewState,
  Standing,
  StatementAct,
  StatementKind,
} from '../../statement/statement.ts'
import type { SourceKind, SpeakerKind } from '../../statement/entity.ts'
import { all, type Condition, isLanguage, oneOf } from './condition.ts'
import { documentIds, idsOf } from './reference.ts'

type Maybe<T> = T | null | undefined

/** Days, both ends included. */
export interface DayFilter {
  readonly from?: Maybe<string>
  readonly to?: Maybe<string>
}
export interface SourceMatch {
  readonly source?: Maybe<string>
  readonly speaker?: Maybe<string>
  readonly kind?: Maybe<readonly SourceKind[]>
  readonly stateControlled?: Maybe<boolean>
}
/** Like the contract's StatementFilter: every given field must hold. */
export interface StatementFilter {
  readonly speaker?: Maybe<string>
  readonly speakerKind?: Maybe<SpeakerKind>
  readonly standing?: Maybe<Standing>
  readonly basis?: Maybe<AttributionBasis>
  readonly topic?: Maybe<string>
  readonly source?: Maybe<string>
  readonly chain?: Maybe<{
    readonly some?: Maybe<SourceMatch>
    readonly nearest?: Maybe<SourceMatch>
    readonly last?: Maybe<SourceMatch>
  }>
  readonly document?: Maybe<string>
  readonly kind?: Maybe<readonly StatementKind[]>
  readonly act?: Maybe<readonly StatementAct[]>
  readonly within?: Maybe<string>
  readonly lang?: Maybe<string>
  readonly said?: Maybe<DayFilter>
  readonly text?: Maybe<string>
  readonly review?: Maybe<readonly ReviewState[]>
}

/** Kinds of statements with verbatim words. */
export const quoteKinds: readonly StatementKind[] = ['DIRECT', 'MIXED']

/** Only reviewed statements unless the filter says otherwise; each state once. */
export const reviewOf = ({ review }: StatementFilter): readonly ReviewState[] => [
  ...new Set<ReviewState>(review ?? ['REVIEWED']),
]

/** Conditions on the statement itself, except for its date. */
export const ownConditions = ({
  document,
  kind,
  act,
  within,
  lang,
}: StatementFilter): readonly Condition[] => [
  ...(kind ? [oneOf('t.kind', kind)] : []),
  ...(act ? [oneOf('t.act', act)] : []),
  ...(typeof within === 'string' ? [sql<boolean>`t."withinId" = ${within}`] : []),
  ...(typeof lang === 'string' ? [isLanguage('t.lang', lang)] : []),
  ...(typeof document === 'string' ? [sql<boolean>`t."documentId" in ${documentIds(document)}`] : []),
]

export type AttributionFilter = Pick<StatementFilter, 'speaker' | 'speakerKind' | 'standing' | 'basis'>

/** Conditions on "Attribution" as `a`. A filter by speaker leaves out rejected attributions unless it asks for them. */
export const attributionConditions = ({
  speaker,
  speakerKind,
  standing,
  basis,
}: AttributionFilter): readonly Condition[] => [
  ...(typeof speaker === 'string' ? [sql<boolean>`a."speakerId" in ${idsOf('speaker', speaker)}`] : []),
  ...(speakerKind
    ? [
        sql<boolean>`exists (select 1 from "Speaker" s where s.id = a."speakerId" and s.kind = ${speakerKind})`,
      ]
    : []),
  ...(standing ? [sql<boolean>`a.standing = ${standing}`] : []),
  ...(basis ? [sql<boolean>`a.basis = ${basis}`] : []),
  ...((typeof speaker === 'string' || speakerKind) && !standing
    ? [sql<boolean>`a.standing <> 'REJECTED'`]
    : []),
]

/** Conditions on the chain, except for `source`. */
export const chainConditions = ({ chain }: StatementFilter): readonly Condition[] => {
  const nearest = sql<boolean>`l.position = 1`
  const last = sql<boolean>`l.position = (select max(m.position) from "ChainLink" m where m."statementId" = l."statementId")`
  return [
    ...(chain?.some ? linkMatches(chain.some) : []),
    ...(chain?.nearest ? linkMatches(chain.nearest, nearest) : []),
    ...(chain?.last ? linkMatches(chain.last, last) : []),
  ]
}

const linkMatches = (
  { source, speaker, kind, stateControlled }: SourceMatch,
  place?: Condition,
): readonly Condition[] => {
  const asked = [
    ...(kind ? [oneOf('s.kind', kind)] : []),
    ...(typeof stateControlled === 'boolean'
      ? [sql<boolean>`s."stateControlled" = ${flag(stateControlled)}`]
      : []),
  ]
  const conditions = [
    ...(typeof source === 'string' ? [sql<boolean>`l."sourceId" in ${idsOf('source', source)}`] : []),
    ...(typeof speaker === 'string' ? [sql<boolean>`l."speakerId" in ${idsOf('speaker', speaker)}`] : []),
    ...(asked.length > 0
      ? [sql<boolean>`exists (select 1 from "Source" s where s.id = l."sourceId" and ${all(asked)})`]
      : []),
    ...(place ? [place] : []),
  ]
  return [
    sql<boolean>`exists (select 1 from "ChainLink" l where l."statementId" = t.id and ${all(conditions)})`,
  ]
}

/** A literal, because SQLite's driver binds no booleans; both engines accept it. */
export const flag = (value: boolean) => (value ? sql`true` : sql`false`)
