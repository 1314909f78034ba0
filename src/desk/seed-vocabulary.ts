// seeds/vocabulary/{speakers,sources,topics}.yaml → the vocabulary. A folder without one uses what is already stored.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { IsnadError } from '../errors.ts'
import { sourceKinds, speakerKinds } from '../statement/entity.ts'
import { parseEdtf } from '../statement/said-date.ts'
import type { Vocabulary } from '../store/write/save-vocabulary.ts'
import { namesByLanguage, nameList, readYaml, slug } from './seed-file.ts'

/** For each speaker's slug the keys of its roles, in order. */
export type RoleKeys = ReadonlyMap<string, readonly string[]>

const role = z.strictObject({ key: slug, held: z.string().optional(), names: namesByLanguage })
const speakers = z.array(
  z.strictObject({
    slug,
    kind: z.enum(speakerKinds),
    names: namesByLanguage,
    roles: z.array(role).default([]),
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

/** @throws IsnadError SEED_INVALID, DATE_INVALID */
export const readVocabulary = async (
  folder: string,
): Promise<{ vocabulary: Vocabulary; roles: RoleKeys }> => {
  const file = async <T>(name: string, form: z.ZodType<readonly T[]>): Promise<readonly T[]> => {
    const path = join(folder, name)
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
  ensureParents(join(folder, 'topics.yaml'), topicList)
  const vocabulary: Vocabulary = {
    speakers: speakerList.map(({ names, roles, ...rest }) => ({
      ...rest,
      names: nameList(names),
      roles: roles.map(({ held, names: roleNames }) => ({
        held: held === undefined ? null : parseEdtf(held).edtf,
        names: nameList(roleNames).sort((a, b) => (a.lang < b.lang ? -1 : 1)),
      })),
    })),
    sources: sourceList.map(({ names, ...rest }) => ({ ...rest, names: nameList(names) })),
    topics: topicList.map(({ names, ...rest }) => ({ ...rest, names: nameList(names) })),
  }
  const roles = new Map(speakerList.map((speaker) => [speaker.slug, speaker.roles.map(({ key }) => key)]))
  return { vocabulary, roles }
}

const ensureOnce = (path: string, slugs: readonly string[]): void => {
  const twice = slugs.find((one, i) => slugs.indexOf(one) !== i)
  if (twice)
    throw new IsnadError('SEED_INVALID', `desk: ${path}: expected each slug once, got ${twice} twice`)
}

/** A parent above its children rules out rings as well. */
const ensureParents = (
  path: string,
  list: readonly { readonly slug: string; readonly parent: string | null }[],
): void => {
  for (const [i, topic] of list.entries())
    if (topic.parent !== null && !list.slice(0, i).some((other) => other.slug === topic.parent))
      throw new IsnadError(
        'REFERENCE_UNKNOWN',
        `desk: ${path}: expected the parent of ${topic.slug} above it in the file, got ${topic.parent}`,
      )
}
