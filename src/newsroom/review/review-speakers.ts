// Speakers as a reviewer names them: known ones by slug, id or name, new ones by the name that they get.
import { expected, fieldError, inField } from '../../errors.ts'
import type { Speaker } from '../../statement/entity.ts'
import { slugLimit } from '../../statement/slug.ts'
import { freeSpeakerSlug, roleKeyOf, slugOf, slugsOf } from '../../store/read/resolve.ts'
import type { Reader } from '../../store/connection/store.ts'
import { canonicalLanguage } from '../../text/language.ts'
import { romanize } from '../../text/romanize.ts'
import { type NewSpeakerInput, type SpeakerInput } from './review-input.ts'

/** In characters: leaves space for a number after the name. */
const baseLimit = slugLimit - 5

export interface NamedSpeaker {
  readonly speaker: string
  readonly role: string | null
}

/** Gathers the new speakers of one decision. */
export interface Speakers {
  /** @throws IsnadError REFERENCE_UNKNOWN, NAME_AMBIGUOUS, INPUT_INVALID, each with its field */
  readonly find: (
    field: string,
    given: SpeakerInput,
    role: string | null | undefined,
  ) => Promise<NamedSpeaker>
  /** Those that do not exist yet, in the order in which they were named. */
  readonly added: () => readonly Speaker[]
}

/** `lang` is the document's language: new names are in it unless they say otherwise. */
export const speakersFrom = (reader: Reader, lang: string): Speakers => {
  const added: Speaker[] = []
  const add = async (field: string, given: NewSpeakerInput): Promise<string> => {
    if (!given.slug) await ensureNewName(reader, field, given.name)
    const base = given.slug ?? (romanize(given.name, baseLimit) || 'speaker')
    const others = added.map(({ slug }) => slug)
    const slug = given.slug ?? (await freeSpeakerSlug(reader, base, others))
    const tag = canonicalLanguage(given.lang ?? lang) ?? lang
    // A person has named it, so it is not a draft.
    added.push({
      slug,
      kind: given.kind,
      draft: false,
      names: [{ lang: tag, text: given.name.trim() }],
      roles: [],
    })
    return slug
  }
  return {
    added: () => added,
    find: async (field, { speaker, newSpeaker }, role) => {
      if (Boolean(speaker) === Boolean(newSpeaker))
        throw fieldError('INPUT_INVALID', field, `newsroom: ${field}: expected either speaker or newSpeaker`)
      if (newSpeaker && role)
        throw fieldError(
          'INPUT_INVALID',
          `${field}.role`,
          `newsroom: ${field}.role: expected none, for a new speaker has no role yet`,
        )
      if (newSpeaker) return { speaker: await add(`${field}.newSpeaker`, newSpeaker), role: null }
      const slug = await inField(`${field}.speaker`, () => slugOf(reader, 'speaker', speaker ?? ''))
      const key = role ? await inField(`${field}.role`, () => roleKeyOf(reader, slug, role)) : null
      return { speaker: slug, role: key }
    },
  }
}

/** One name sent twice would make two speakers. Namesakes are distinguished by a slug. */
const ensureNewName = async (reader: Reader, field: string, name: string): Promise<void> => {
  const [known] = await slugsOf(reader, 'speaker', name, 'name')
  if (known !== undefined)
    throw fieldError(
      'INPUT_INVALID',
      `${field}.name`,
      expected(
        `newsroom: ${field}.name`,
        'a name that no speaker has',
        `one that ${known} has; name that speaker, or give the new one a slug`,
      ),
    )
}
