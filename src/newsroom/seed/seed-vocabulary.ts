// seeds/vocabulary/{speakers,sources,topics}.yaml → the vocabulary. A folder without one uses what is already stored.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { expected, IsnadError } from '../../errors.ts'
import { sourceKinds, speakerKinds } from '../../statement/entity.ts'
import { isEdtf } from '../../statement/said-date.ts'
import type { Vocabulary } from '../../store/write/save-vocabulary.ts'
import { language, name, namesByLanguage, nameList, readYaml, slug } from './seed-file.ts'

const edtf = z.string().refine(isEdtf, 'expected an EDTF date like 2024-10-14 or 2022/..')
/** One name in each language: a role is shown, not searched for. */
const role = z.strictObject({
  key: slug,
  held: edtf.optional(),
  names: z
    .record(language, name)
    .refine((names) => Object.keys(names).length > 0, 'expected a name in at least one language'),
})
const distinctKeys = (roles: readonly { readonly key: string }[]): boolean =>
  new Set(roles.map(({ key }) => key)).size === roles.length
const speakers = z.array(
  z.strictObject({
    slug,
    kind: z.enum(speakerKinds),
    names: namesByLanguage,
    roles: z.array(role).refine(distinctKeys, 'expected each key once').default([]),
  }),
)
const sources = z.array(
  z.strictObject({
    slug,
    kind: z.enum(sourceKinds),
    stateControlled: z.boolean().nullable().default(null),
    names: namesByLanguage,
  }),
)
const topics = z.array(
  z.strictObject({ slug, parent: slug.nullable().default(null), names: namesByLanguage }),
)

/** @throws IsnadError SEED_INVALID */
export const readVocabulary = async (folder: string): Promise<Vocabulary> => {
  const file = async <T>(fileName: string, form: z.ZodType<readonly T[]>): Promise<readonly T[]> => {
    const path = join(folder, fileName)
    return existsSync(path) ? readYaml(path, form) : []
  }
  const speakerList = await file('speakers.yaml', speakers)
  const sourceList = await file('sources.yaml', sources)
  const topicList = await file('topics.yaml', topics)
  for (const [name, list] of Object.entries({
    speakers: speakerList,
    sources: sourceList,
    topics: topicList,
  }))
    ensureOnce(
      join(folder, `${name}.yaml`),
      list.map((entity) => entity.slug),
    )
  ensureParentsFirst(join(folder, 'topics.yaml'), topicList)
  return {
    speakers: speakerList.map(({ names, roles, ...rest }) => ({
      ...rest,
      draft: false,
      names: nameList(names),
      roles: roles.map(({ key, held, names: roleNames }) => ({
        key,
        held: held ?? null,
        names: nameList(roleNames).sort((a, b) => (a.lang < b.lang ? -1 : 1)),
      })),
    })),
    sources: sourceList.map(({ names, ...rest }) => ({ ...rest, draft: false, names: nameList(names) })),
    topics: topicList.map(({ names, ...rest }) => ({ ...rest, names: nameList(names) })),
  }
}

const ensureOnce = (path: string, slugs: readonly string[]): void => {
  const twice = slugs.find((one, i) => slugs.indexOf(one) !== i)
  if (twice)
    throw new IsnadError('SEED_INVALID', expected(`newsroom: ${path}`, 'each slug once', `${twice} twice`))
}

/** A parent in this file comes above its children, which rules out rings; one in the database may be named as well. */
const ensureParentsFirst = (
  path: string,
  list: readonly { readonly slug: string; readonly parent: string | null }[],
): void => {
  for (const [i, { slug: name, parent }] of list.entries())
    if (list.slice(i).some((other) => other.slug === parent))
      throw new IsnadError(
        'SEED_INVALID',
        expected(
          `newsroom: ${path}`,
          `the parent of ${name} above it in the file`,
          `${parent ?? ''} below it`,
        ),
      )
}
