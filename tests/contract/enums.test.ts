import { readFileSync } from 'node:fs'
import { buildSchema, isEnumType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { agreements } from '../../src/match/agreement.ts'
import { changeKinds } from '../../src/match/change.ts'
import { differenceOperations } from '../../src/match/difference.ts'
import { sharedKinds } from '../../src/match/related/clue.ts'
import { verdicts } from '../../src/match/verdict.ts'
import { tokenRoles } from '../../src/newsroom/token/editor-token.ts'
import { reviewDecisions, settledStandings } from '../../src/statement/decision.ts'
import { sourceKinds, speakerKinds } from '../../src/statement/entity.ts'
import { dateBases } from '../../src/statement/said-date.ts'
import {
  attributionBases,
  doubts,
  reviewStates,
  spanRoles,
  standings,
  statementActs,
  statementKinds,
} from '../../src/statement/statement.ts'
import { tellingPartKinds } from '../../src/statement/telling/input.ts'
import { documentOrders, entityOrders } from '../../src/store/read/entity-list.ts'
import { statementOrders } from '../../src/store/read/statement-list.ts'
import { historyActions, subjectOf } from '../../src/store/rows/record.ts'
import { documentChanges } from '../../src/store/write/save-document.ts'
import { offsetUnits } from '../../src/text/span.ts'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

type Enums = Readonly<Record<string, readonly string[]>>

/** The names that the contract gives: a doubt is stored as `no-speaker`, a change is reported as `added`. */
const capital = (values: readonly string[]): readonly string[] =>
  values.map((value) => value.toUpperCase().replaceAll('-', '_'))

/** What the database stores and the contract shows, by the names of both. */
const common: Enums = {
  StatementKind: statementKinds,
  StatementAct: statementActs,
  SpeakerKind: speakerKinds,
  SourceKind: sourceKinds,
  AttributionBasis: attributionBases,
  Standing: standings,
  DateBasis: dateBases,
  ReviewState: reviewStates,
  SpanRole: spanRoles,
  HistoryAction: historyActions,
  TokenRole: tokenRoles,
}

const stored: Enums = { ...common, SubjectKind: Object.values(subjectOf) }

const shown: Enums = {
  ...common,
  DocumentChange: capital(documentChanges),
  ReviewDecision: reviewDecisions,
  SettledStanding: settledStandings,
  Doubt: capital(doubts),
  OffsetUnit: offsetUnits,
  StatementOrder: Object.keys(statementOrders),
  EntityOrder: Object.keys(entityOrders),
  DocumentOrder: Object.keys(documentOrders),
  TellingPartKind: tellingPartKinds,
  SharedKind: sharedKinds,
  Verdict: verdicts,
  DifferenceOperation: differenceOperations,
  ChangeKind: changeKinds,
  // A type of three words in src/match, which the types of the resolvers compare with the contract.
  QuotedShare: ['ALL', 'SOME', 'NONE'],
  Agreement: agreements,
}

const inContract: Enums = Object.fromEntries(
  Object.values(buildSchema(read('schema.graphql')).getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !name.startsWith('__'))
    .map((type) => [type.name, type.getValues().map(({ name }) => name)]),
)

const inModel: Enums = Object.fromEntries(
  [...read('prisma/schema.prisma').matchAll(/^enum (\w+) \{$([^}]*)^\}$/gm)].map(
    ([, name = '', body = '']) => [name, [...body.matchAll(/^ {2}(\w+)$/gm)].map(([, value = '']) => value)],
  ),
)

const sorted = (values: readonly string[] = []): readonly string[] => [...values].sort()

describe('the values of enums', () => {
  it('are those of the contract, enum for enum', () => {
    expect(Object.keys(inContract).sort()).toEqual(Object.keys(shown).sort())
  })

  it.each(Object.keys(shown))('are in the contract those of the code: %s', (name) => {
    expect(sorted(inContract[name])).toEqual(sorted(shown[name]))
  })

  it('are those of the database, enum for enum', () => {
    expect(Object.keys(inModel).sort()).toEqual(Object.keys(stored).sort())
  })

  it.each(Object.keys(stored))('are in the database those of the code: %s', (name) => {
    expect(sorted(inModel[name])).toEqual(sorted(stored[name]))
  })

  it.each(Object.keys(statementOrders))('name the order %s as cursors do', (name) => {
    expect(statementOrders[name as keyof typeof statementOrders].name).toBe(name)
  })
})
