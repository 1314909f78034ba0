// Names of sources → sources on record, or new ones that are marked as drafts. A body's own name is taken to mean that
// body in any document, a common noun (*people*, *البيان*) only in this one. A name that two bodies on record share is
// left to a reviewer.
import { expected, fieldError } from '../../errors.ts'
import { nameKey, nameLimit, type Source } from '../../statement/entity.ts'
import { isSlug } from '../../statement/slug.ts'
import { slugsTaken, type SourceCandidate, sourcesByName } from '../../store/read/candidates.ts'
import { freeSlugs } from './draft-slug.ts'
import type { LinkSetting } from './link-speakers.ts'
import { variantKeys } from './name-variants.ts'
import { isProperName } from './proper-name.ts'
import { guessSourceKind } from './source-kind.ts'

/** What a caller says about a document's outlets: each a slug or a name. */
export interface Outlets {
  readonly publisher: string | null
  readonly wire: string | null
}

export interface SourceLinks {
  /** The slug for a name in the text; undefined for a name without a letter. */
  readonly of: (name: string) => string | undefined
  readonly created: readonly Source[]
}

/**
 * Links what the caller names and what the text names.
 * @throws IsnadError NAME_AMBIGUOUS, with the field, for an outlet that fits several: the caller can say which
 */
export const linkSources = async (
  setting: LinkSetting,
  { publisher, wire }: Outlets,
  names: readonly string[],
): Promise<SourceLinks> => {
  const { reader, documentId } = setting
  const outlets = [publisher, wire].filter((one) => one !== null)
  const all = [...new Set([...outlets, ...names].filter((name) => nameKey(name) !== ''))]
  const slugs = await slugsTaken(reader, 'Source', outlets.filter(isSlug))
  const keys = new Map(all.map((name) => [name, variantKeys(name, false)]))
  const known = await sourcesByName(reader, [...new Set([...keys.values()].flat())], documentId)
  const found = (name: string): readonly SourceCandidate[] => {
    const candidates = (keys.get(name) ?? []).flatMap((key) => known.get(key) ?? [])
    return [...new Map(candidates.map((one): [string, SourceCandidate] => [one.slug, one])).values()]
  }
  for (const [field, name] of Object.entries({ publisher, wire }))
    if (name !== null && !slugs.has(name)) ensureOne(field, name, found(name))
  const isShared = (name: string): boolean => outlets.includes(name) || isProperName(name)
  const linked = new Map(
    all.map((name) => [name, slugs.has(name) ? name : choose(found(name), isShared(name))]),
  )
  const created = await create(
    setting,
    all.filter((name) => linked.get(name) === undefined),
    (name) => isShared(name) && found(name).length === 0,
  )
  return {
    of: (name) => linked.get(name) ?? created.get(nameKey(name))?.slug,
    created: [...created.values()],
  }
}

const ensureOne = (field: string, name: string, candidates: readonly SourceCandidate[]): void => {
  const settled = candidates.filter(({ draft }) => !draft)
  if (settled.length > 1)
    throw fieldError(
      'NAME_AMBIGUOUS',
      field,
      expected(
        'newsroom',
        `the slug or the name of one source as ${field}`,
        `${JSON.stringify(name)}, which fits ${settled.map(({ slug }) => slug).join(', ')}`,
      ),
    )
}

/** A source that the document already names goes before all others, and those on record before drafts. */
const choose = (candidates: readonly SourceCandidate[], isShared: boolean): string | undefined => {
  const settled = candidates.filter(({ draft }) => !draft)
  const [only, ...more] = settled.length > 0 || !isShared ? settled : candidates
  return candidates.find(({ here }) => here)?.slug ?? (more.length === 0 ? only?.slug : undefined)
}

/** By folded name, because two spellings of one name are one source. */
const create = async (
  { reader, documentId, lang }: LinkSetting,
  names: readonly string[],
  isShared: (name: string) => boolean,
): Promise<ReadonlyMap<string, Source>> => {
  const byKey = new Map(names.map((name) => [nameKey(name), name]))
  const wanted = [...byKey.values()].map((name) => ({ name, isShared: isShared(name) }))
  const slugs = await freeSlugs(reader, 'Source', documentId, wanted)
  const sources = [...byKey].map(([key, name], i): [string, Source] => [
    key,
    {
      slug: slugs[i] ?? '',
      kind: guessSourceKind(name),
      draft: true,
      stateControlled: null,
      names: [{ lang, text: name.trim().slice(0, nameLimit).toWellFormed() }],
    },
  ])
  return new Map(sources)
}
