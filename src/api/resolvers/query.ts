// The root: each field reads everything asked for below it together.
import type { GraphQLResolveInfo } from 'graphql'
import { listDocuments, listSources, listSpeakers, listTopics } from '../../store/read/entity-list.ts'
import { readFacets } from '../../store/read/facets.ts'
import type { Loader } from '../../store/read/loader.ts'
import { findDocument, findNamed, findNode, findStatement } from '../../store/read/lookup.ts'
import { listStatements, randomQuote } from '../../store/read/statement-list.ts'
import { readStats } from '../../store/read/stats.ts'
import type { Want } from '../../store/read/want.ts'
import type { Context } from '../context.ts'
import type { QueryResolvers } from '../generated/contract.ts'
import { readPlan, readPlanFor } from '../read-plan.ts'
import { readsOf } from '../reads.ts'
import { checkView } from './check.ts'

/** What a resolver of the root reads with. */
type Reading = Pick<Context, 'store' | 'random'> & { readonly loader: Loader }

/** A resolver that receives the plan; errors of the database become Isnad's. */
const reading =
  <Args, Result>(
    read: (reading: Reading, args: Args, want: Want, info: GraphQLResolveInfo) => Promise<Result>,
  ) =>
  (_: unknown, args: Args, context: Context, info: GraphQLResolveInfo): Promise<Result> =>
    context.inTurn(() => {
      const { store, random, loaderFor } = context
      return store.guard(async () =>
        read({ store, random, loader: loaderFor(readsOf(info)) }, args, readPlan(info), info),
      )
    })

export const query: QueryResolvers = {
  statements: reading(({ loader }, args, want) => listStatements(loader, args, want)),
  quotes: reading(({ loader }, args, want) => listStatements(loader, args, want, { quotes: true })),
  statement: reading(({ loader }, { id }, want) => findStatement(loader, id, want)),
  randomQuote: reading(({ loader, random }, { filter }, want) =>
    randomQuote(loader, filter ?? {}, want, random),
  ),
  speakers: reading(({ loader }, args, want) => listSpeakers(loader, args, want)),
  speaker: reading(({ loader }, args, want) => findNamed(loader, 'speaker', args, want)),
  sources: reading(({ loader }, args, want) => listSources(loader, args, want)),
  source: reading(({ loader }, args, want) => findNamed(loader, 'source', args, want)),
  topics: reading(({ loader }, args, want) => listTopics(loader, args, want)),
  topic: reading(({ loader }, args, want) => findNamed(loader, 'topic', args, want)),
  documents: reading(({ loader }, args, want) => listDocuments(loader, args, want)),
  document: reading(({ loader }, args, want) => findDocument(loader, args, want)),
  node: reading(({ loader }, { id }, _, info) => findNode(loader, id, (type) => readPlanFor(info, type))),
  check: reading(({ store, loader }, args, want) => checkView(store, loader, args, want)),
  stats: reading(({ loader }) => readStats(loader)),
  facets: reading(({ loader }, { filter, first }, want) =>
    readFacets(loader, { filter: filter ?? {}, first }, want),
  ),
  viewer: (_, __, { viewer }) => viewer,
}
