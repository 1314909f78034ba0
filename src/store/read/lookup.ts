// Single objects: by id, by slug, or by a name that only one has.
import { sql } from 'kysely'
import { expected, IsnadError } from '../../errors.ts'
import { prefixOf } from '../../statement/id.ts'
import { toFlag } from '../rows/cell.ts'
import type { Loader } from './loader.ts'
import { documentIds, idsOf, type NamedKind, named, type ReferenceForm } from './reference.ts'
import type {
  DocumentView,
  ObjectView,
  SourceView,
  SpeakerView,
  StatementRow,
  StatementView,
  TopicView,
} from './view.ts'
import { byIds } from './by-ids.ts'
import { isSheetWanted } from './statement.ts'
import type { Want } from './want.ts'

/** How a caller names one object: exactly one of these. */
export interface Naming {
  readonly slug?: string | null | undefined
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly sha256?: string | null | undefined
}

type Views = { speaker: SpeakerView; source: SourceView; topic: TopicView }

/**
 * The one that is meant; null when there is none.
 * @throws IsnadError NAME_AMBIGUOUS when a name fits several, REFERENCE_ARGUMENTS
 */
export const findNamed = async <K extends NamedKind>(
  loader: Loader,
  kind: K,
  naming: Naming,
  want: Want,
): Promise<Views[K] | null> => {
  const [field, reference] = only(naming, ['slug', 'id', 'name'])
  // A name is looked up in any form: if it is a slug of this kind, it means only the object with that slug.
  const forms = field === 'name' ? undefined : ([field] as ReferenceForm[])
  const meant = await matching(loader, kind, reference, forms)
  // A draft with the same name must not make the name ambiguous.
  const listed = meant.filter(({ draft }) => !toFlag(draft))
  const kept = listed.length > 0 ? listed : meant
  if (kept.length > 1)
    throw new IsnadError(
      'NAME_AMBIGUOUS',
      expected(
        'store',
        `a name of one ${kind}`,
        `${JSON.stringify(reference)}, which fits ${kept.map(({ slug }) => slug).join(', ')}`,
      ),
      { slugs: kept.map(({ slug }) => slug) },
    )
  const load: Record<
    NamedKind,
    (ids: readonly string[], want: Want) => Promise<ReadonlyMap<string, unknown>>
  > = {
    speaker: loader.speakers,
    source: loader.sources,
    topic: loader.topics,
  }
  return first(
    await load[kind](
      kept.map(({ id }) => id),
      want,
    ),
  ) as Views[K] | null
}

const matching = async (
  loader: Loader,
  kind: NamedKind,
  reference: string,
  forms: readonly ReferenceForm[] | undefined,
) => {
  const draft = kind === 'topic' ? sql`false` : sql`draft`
  const query = sql<{ id: string; slug: string; draft: unknown }>`
    select id, slug, ${draft} as draft from ${sql.table(named[kind].table)}
    where id in ${idsOf(kind, reference, forms)} order by slug limit 20`
  const memory = await loader.memory()
  const key = `${forms?.join() ?? 'any'} ${reference}`
  const found = await memory.each(
    `named ${kind}`,
    [key],
    async () => new Map([[key, (await query.execute(loader.db)).rows]]),
  )
  return found.get(key) ?? []
}

export const findDocument = async (
  loader: Loader,
  naming: Naming,
  want: Want,
): Promise<DocumentView | null> => {
  const [field, given] = only(naming, ['slug', 'id', 'sha256'])
  const reference = field === 'sha256' ? given.toLowerCase() : given
  const query = sql<{ id: string; slug: string; sha256: string }>`
    select id, slug, sha256 from "Document" where id in ${documentIds(reference)}`
  const { rows } = await query.execute(loader.db)
  const row = rows.find((found) => found[field as 'id' | 'slug' | 'sha256'] === reference)
  return row ? first(await loader.documents([row.id], want)) : null
}

const readByIds = byIds<StatementRow>(({ db, isIn }) =>
  db.selectFrom('Statement as t').selectAll().where(isIn('t.id')),
)
const readWithSheets = byIds<StatementRow>(({ db, isIn }) =>
  db
    .selectFrom('Statement as t')
    .leftJoin('Sheet as h', 'h.statementId', 't.id')
    .selectAll('t')
    .select('h.parts')
    .where(isIn('t.id')),
)

/** In any review state: an id is a permalink. */
export const findStatement = async (
  loader: Loader,
  id: string,
  want: Want,
): Promise<StatementView | null> => {
  if (prefixOf(id) !== 'stm') return null
  const rows = await (isSheetWanted(want) ? readWithSheets : readByIds)(loader, [id])
  return (await loader.statements(rows, want))[0] ?? null
}

/** Several, in document order; unknown ids are left out. */
export const findStatements = async (
  loader: Loader,
  ids: readonly string[],
  want: Want,
): Promise<readonly StatementView[]> => {
  const rows = await loader.db
    .selectFrom('Statement')
    .selectAll()
    .where(loader.engine.isIn(sql.ref('id'), ids))
    .orderBy('documentId')
    .orderBy('start')
    .orderBy('id')
    .execute()
  return loader.statements(rows, want)
}

/** Several, in the order of the ids; unknown ids are left out. */
export const statementsById = async (
  loader: Loader,
  ids: readonly string[],
  want: Want,
): Promise<readonly StatementView[]> => {
  const views = new Map((await findStatements(loader, ids, want)).map((view) => [view.id, view]))
  return ids.flatMap((id) => views.get(id) ?? [])
}

/** Any object by its id. `wantOf` gives what is wanted of an object of that kind. */
export const findNode = async (
  loader: Loader,
  id: string,
  wantOf: (type: ObjectView['__typename']) => Want,
): Promise<ObjectView | null> => {
  switch (prefixOf(id)) {
    case 'stm':
      return findStatement(loader, id, wantOf('Statement'))
    case 'doc':
      return first(await loader.documents([id], wantOf('Document')))
    case 'spk':
      return first(await loader.speakers([id], wantOf('Speaker')))
    case 'src':
      return first(await loader.sources([id], wantOf('Source')))
    case 'top':
      return first(await loader.topics([id], wantOf('Topic')))
    case undefined:
      return null
  }
}

const only = (naming: Naming, allowed: readonly (keyof Naming)[]): readonly [keyof Naming, string] => {
  const given = Object.entries(naming).filter(
    (entry): entry is [keyof Naming, string] => typeof entry[1] === 'string',
  )
  const [one] = given
  if (!one || given.length > 1)
    throw new IsnadError(
      'REFERENCE_ARGUMENTS',
      expected(
        'store',
        `exactly one of ${allowed.join(', ')}`,
        given.map(([name]) => name).join(' and ') || 'none',
      ),
    )
  return one
}

const first = <View>(views: ReadonlyMap<string, View>): View | null => views.values().next().value ?? null
