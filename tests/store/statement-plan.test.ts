import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unknownDay } from '../../src/statement/said-date.ts'
import { statementText } from '../../src/statement/statement.ts'
import { loaderOf } from '../../src/store/read/load.ts'
import type { Loader } from '../../src/store/read/loader.ts'
import { readPages } from '../../src/store/read/page.ts'
import type { StatementFilter } from '../../src/store/read/statement-filter.ts'
import {
  listStatements,
  loadLists,
  type ListParent,
  type StatementArguments,
  type StatementOrder,
} from '../../src/store/read/statement-list.ts'
import { planList } from '../../src/store/read/statement-plan.ts'
import type { AttributionView, StatementView } from '../../src/store/read/view.ts'
import { fieldKey, nothing, wanting, type Want } from '../../src/store/read/want.ts'
import { verify } from '../../src/store/upkeep/verify.ts'
import { words } from '../../src/text/word.ts'
import { engines, type TestStore, testStore } from '../helpers/store.ts'
import { randomOf } from '../text/generator.ts'
import { pick, saveMany, sharedNames, sources, speakers, topics } from './many-statements.ts'

const everything = wanting({
  text: nothing,
  attributions: wanting({ speaker: nothing }),
  chain: wanting({ source: nothing }),
  topics: nothing,
})
const page = wanting({
  totalCount: nothing,
  edges: wanting({ cursor: nothing, node: nothing }),
  pageInfo: wanting({ hasNextPage: nothing, hasPreviousPage: nothing }),
})

// What the contract says of a filter, asked of one statement after the other.

const fits = (name: string, slug: string): boolean =>
  name === slug ||
  name === `Name ${slug}` ||
  (name === sharedNames.speaker && ['ann', 'bob'].includes(slug)) ||
  (name === sharedNames.source && ['ministry', 'agency'].includes(slug))

const isBelow = (slug: string, name: string): boolean => {
  for (
    let at: string | null = slug;
    at !== null;
    at = topics.find((topic) => topic.slug === at)?.parent ?? null
  )
    if (fits(name, at)) return true
  return false
}

const attributionFits =
  ({ speaker, speakerKind, standing, basis }: StatementFilter) =>
  (one: AttributionView) =>
    (!speaker || fits(speaker, one.speaker.slug)) &&
    (!speakerKind || one.speaker.kind === speakerKind) &&
    (!basis || one.basis === basis) &&
    (standing ? one.standing === standing : !(speaker || speakerKind) || one.standing !== 'REJECTED')

const hasWords = (text: string, search: string): boolean => {
  const found = words(text)
  const asked = words(search)
  if (search.startsWith('"')) return ` ${found.join(' ')} `.includes(` ${asked.join(' ')} `)
  return asked.every((word, i) =>
    found.some((one) =>
      i === asked.length - 1 && !search.endsWith(' ') ? one.startsWith(word) : one === word,
    ),
  )
}

type Checks = {
  readonly [K in keyof StatementFilter]-?: (
    view: StatementView,
    asked: NonNullable<StatementFilter[K]>,
  ) => boolean
}

const sourcesOf = (view: StatementView) => (view.chain ?? []).map((link) => link.source)

/** Each field of a filter by itself, but for those that one attribution has to meet together. */
const checks: Omit<Checks, 'speaker' | 'speakerKind' | 'standing' | 'basis' | 'document' | 'within'> = {
  review: (view, asked) => asked.includes(view.review),
  kind: (view, asked) => asked.includes(view.kind),
  act: (view, asked) => asked.includes(view.act),
  lang: (view, asked) => view.lang === asked,
  said: (view, { from, to }) =>
    view.saidFrom <= view.saidTo && view.saidTo >= (from ?? '') && view.saidFrom <= (to ?? '9999-12-31'),
  topic: (view, asked) => (view.topics ?? []).some(({ slug }) => isBelow(slug, asked)),
  source: (view, asked) => sourcesOf(view).some((one) => one && fits(asked, one.slug)),
  chain: (view, { last }) => {
    const kind = sourcesOf(view).at(-1)?.kind
    return !last?.kind || (kind !== undefined && last.kind.includes(kind))
  },
  text: (view, asked) => hasWords(statementText(view.spans ?? []), asked),
}

const meets = (view: StatementView, filter: StatementFilter): boolean => {
  const { speaker, speakerKind, standing, basis } = filter
  const isOfAttributions = [speaker, speakerKind, standing, basis].some((asked) => asked != null)
  const asked = { ...filter, review: filter.review ?? ['REVIEWED'] }
  return (
    (!isOfAttributions || (view.attributions ?? []).some(attributionFits(filter))) &&
    Object.entries(checks).every(([name, check]) => {
      const value = asked[name as keyof typeof checks]
      return value == null || (check as (view: StatementView, value: unknown) => boolean)(view, value)
    })
  )
}

const keysOf: Readonly<
  Record<Exclude<StatementOrder, 'RELEVANCE'>, readonly [(keyof StatementView)[], boolean]>
> = {
  SAID_NEWEST: [['saidTo', 'id'], true],
  SAID_OLDEST: [['saidFrom', 'id'], false],
  ADDED_NEWEST: [['addedAt', 'id'], true],
  DOCUMENT_ORDER: [['documentId', 'start', 'id'], false],
  LEAST_CONFIDENT: [['certainty', 'id'], false],
}
type PlainOrder = keyof typeof keysOf

const inOrder = (views: readonly StatementView[], order: PlainOrder): readonly string[] => {
  const [keys, isDescending] = keysOf[order]
  const compare = (a: StatementView, b: StatementView): number => {
    const key = keys.find((one) => a[one] !== b[one])
    return key === undefined ? 0 : (a[key] ?? '') < (b[key] ?? '') ? -1 : 1
  }
  return views.toSorted((a, b) => (isDescending ? -1 : 1) * compare(a, b)).map(({ id }) => id)
}

// Lists drawn by lot.

const shortDays = [
  '2019-05-04',
  '2019-05-31',
  '2018-01-01',
  '2020-02-29',
  '2024-07-01',
  unknownDay.to,
] as const
const listFor = (random: () => number): { filter: StatementFilter; orderBy: PlainOrder } => {
  const sometimes = <T>(share: number, values: readonly T[]): T | null =>
    random() < share ? pick(random, values) : null
  const days = [pick(random, shortDays), pick(random, shortDays)].sort()
  return {
    filter: {
      speaker: sometimes(0.4, [...speakers, 'Name bob', sharedNames.speaker, 'nobody']),
      speakerKind: sometimes(0.15, ['PERSON', 'OFFICE'] as const),
      standing: sometimes(0.2, ['ASSERTED', 'DISPUTED', 'REJECTED'] as const),
      basis: sometimes(0.15, ['NAMED', 'INFERRED'] as const),
      topic: sometimes(0.3, [...topics.map(({ slug }) => slug), 'Name trade']),
      source: sometimes(0.25, [...sources, sharedNames.source]),
      chain: sometimes(0.1, [
        { last: { kind: ['MINISTRY' as const] } },
        { last: { kind: ['NEWSPAPER' as const] } },
      ]),
      kind: sometimes(0.15, [['DIRECT'], ['DIRECT', 'MIXED'], ['INDIRECT']] as const),
      act: sometimes(0.15, [['DENIED'], ['SAID', 'PROMISED']] as const),
      lang: sometimes(0.15, ['en', 'ar']),
      said: sometimes(0.35, [{ from: days[0], to: days[1] }, { from: days[0] }, { to: days[1] }]),
      text: sometimes(0.2, ['peace ', 'pe', '"salt bread"', 'سلام ', 'war bread']),
      review: sometimes(0.3, [
        ['DRAFT'],
        ['DRAFT', 'REVIEWED'],
        ['REJECTED', 'REVIEWED', 'DRAFT'],
        ['REVIEWED', 'DRAFT', 'REVIEWED'],
        [],
      ] as const),
    },
    orderBy: pick(random, [
      'SAID_NEWEST',
      'SAID_NEWEST',
      'SAID_OLDEST',
      ...Object.keys(keysOf),
    ] as PlainOrder[]),
  }
}

interface Walked {
  readonly ids: readonly string[]
  readonly totalCount: number
}

/** Every page of a list, one after the other, from one end or the other. */
const walk = async (
  read: (args: StatementArguments) => ReturnType<typeof listStatements>,
  list: StatementArguments,
  isBackward: boolean,
): Promise<Walked> => {
  const ids: string[] = []
  for (let cursor: string | null = null; ;) {
    const asked: StatementArguments = isBackward ? { last: 7, before: cursor } : { first: 7, after: cursor }
    const { edges, totalCount, hasNextPage, hasPreviousPage } = await read({ ...list, ...asked })
    const own = edges.map(({ node }) => node.id)
    expect(isBackward ? hasNextPage : hasPreviousPage).toBe(cursor !== null)
    if (isBackward) ids.unshift(...own)
    else ids.push(...own)
    cursor = (isBackward ? edges[0] : edges.at(-1))?.cursor ?? null
    if (!(isBackward ? hasPreviousPage : hasNextPage)) return { ids, totalCount }
    expect(own).toHaveLength(7)
  }
}

describe.each(engines)('a list of statements on %s', (engine) => {
  let test: TestStore
  let loader: Loader
  let all: readonly StatementView[]
  beforeAll(async () => {
    test = await testStore(engine, { seeded: false })
    await saveMany(test.store, 300)
    loader = loaderOf(test.store.reader())
    all = await loader.statements(await loader.db.selectFrom('Statement').selectAll().execute(), everything)
  })
  afterAll(() => test.close())

  it('is in the lists that it must be in', async () => {
    const problems: string[] = []
    await verify(test.store, ({ where, what }) => problems.push(`${where}: ${what}`))
    expect(problems).toEqual([])
  })

  it.each([1, 2, 3, 4])('has what its filter says, in its order, page by page: drawing %i', async (seed) => {
    const random = randomOf(seed)
    for (let i = 0; i < 40; i++) {
      const list = listFor(random)
      const expected = inOrder(
        all.filter((view) => meets(view, list.filter)),
        list.orderBy,
      )
      const found = await walk((args) => listStatements(loader, args, page), list, random() < 0.4)
      expect({ list, ...found }).toEqual({ list, ids: expected, totalCount: expected.length })
    }
  })

  it('is the same where a word is too common to read all that have it', async () => {
    const random = randomOf(9)
    for (let i = 0; i < 40; i++) {
      const { filter, orderBy } = listFor(random)
      const asked = { ...filter, text: filter.text ?? 'pe' }
      const [keys, descending] = keysOf[orderBy]
      const order = { name: orderBy, keys, descending }
      const plan = await planList(loader, { filter: asked, order, extra: [], parents: undefined }, 0)
      const parts = { rows: true, totalCount: true, hasNextPage: false, hasPreviousPage: false }
      const found = (await readPages<{ id: string }>(loader, plan, { first: 9 }, parts)).get('')
      const expected = inOrder(
        all.filter((view) => meets(view, asked)),
        orderBy,
      )
      expect({ asked, orderBy, ids: found?.edges.map(({ node }) => node.id), n: found?.totalCount }).toEqual({
        ...{ asked, orderBy },
        ids: expected.slice(0, 9),
        n: expected.length,
      })
    }
  })

  it('ranked by relevance has all matches, below one speaker, below several, and below none', async () => {
    const people = await loader.db.selectFrom('Speaker').select(['id', 'slug']).execute()
    for (const text of ['peace ', 'pe', 'war bread', '"salt bread"'])
      for (const filter of [
        { text },
        { text, source: 'nobody' },
        { text, topic: 'world' },
        { text, said: { from: '2019-05-02', to: '2019-06-01' } },
      ]) {
        const count = ({ slug }: { slug?: string }) =>
          all.filter((view) => meets(view, slug === undefined ? filter : { ...filter, speaker: slug })).length
        const args = { filter, first: 3 }
        const told = async (some: readonly { id: string; slug: string }[]) => {
          const owners = some.map((row) => ({ ...row, lists: new Map() }))
          await loadLists(
            loader,
            'speaker',
            owners,
            new Map([['x', { name: 'statements', args, want: page }]]),
          )
          return owners.map(
            ({ lists }) => (lists.get(fieldKey('statements', args)) as { totalCount: number }).totalCount,
          )
        }
        const { totalCount } = await listStatements(loader, args, page)
        expect(totalCount).toBe(count({}))
        expect(await told(people)).toEqual(people.map(count))
        expect(await told(people.slice(0, 1))).toEqual(people.slice(0, 1).map(count))
      }
  })

  const parents: Readonly<Record<Exclude<ListParent, 'document'>, readonly string[]>> = {
    speaker: speakers,
    source: sources,
    topic: topics.map(({ slug }) => slug),
  }

  it.each([
    ['speaker', 5],
    ['speaker', 6],
    ['source', 7],
    ['topic', 8],
  ] as const)('below a %s is the same list, of that one alone: drawing %i', async (kind, seed) => {
    const random = randomOf(seed)
    const table = ({ speaker: 'Speaker', source: 'Source', topic: 'Topic' } as const)[kind]
    const rows = await loader.db.selectFrom(table).select(['id', 'slug', 'statementCount']).execute()
    for (let i = 0; i < 40; i++) {
      const { filter, orderBy } = listFor(random)
      const slugs = random() < 0.5 ? parents[kind] : [pick(random, parents[kind])]
      const owners = rows
        .filter(({ slug }) => slugs.includes(slug))
        .map((row) => ({ ...row, lists: new Map() }))
      const args = { filter, orderBy, first: 9 }
      const field: Want = new Map([['x', { name: 'statements', args, want: page }]])
      await loadLists(loader, kind, owners, field)
      for (const { slug, lists } of owners) {
        const own = all.filter((view) =>
          kind === 'speaker'
            ? (!filter.speaker || fits(filter.speaker, slug)) && meets(view, { ...filter, speaker: slug })
            : meets(view, filter) && meets(view, { [kind]: slug, review: [view.review] }),
        )
        const { edges, totalCount } = lists.get(fieldKey('statements', args)) as Awaited<
          ReturnType<typeof listStatements>
        >
        const ids = edges.map(({ node }) => node.id)
        const expected = inOrder(own, orderBy)
        expect({ slug, filter, orderBy, ids, totalCount }).toEqual({
          ...{ slug, filter, orderBy },
          ids: expected.slice(0, 9),
          totalCount: expected.length,
        })
      }
    }
  })
})
