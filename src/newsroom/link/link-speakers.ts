// Extracted speakers → speakers on record, or new ones that are marked as drafts.
import type { ExtractedSpeaker } from '../../extract/extracted.ts'
import { nameKey, nameLimit, type Role, type Speaker } from '../../statement/entity.ts'
import type { Standing } from '../../statement/statement.ts'
import { peopleByWord, type SpeakerCandidate, speakersByName } from '../../store/read/candidates.ts'
import type { Reader } from '../../store/connection/store.ts'
import { romanize } from '../../text/romanize.ts'
import { freeSlugs } from './draft-slug.ts'
import { decide, type LinkDecision } from './link-decision.ts'
import { type Mention, mentionsOf } from './mention.ts'
import { bareKey, variantKeys, wordCount } from './name-variants.ts'
import { likeness } from '../../language/role-likeness.ts'

export interface SpeakerLink {
  readonly slug: string
  /** The key of the role that this statement gives, if it is on record. */
  readonly role: string | null
  readonly standing: Exclude<Standing, 'REJECTED'>
  readonly note: string | null
}

/** A name that may mean several speakers: nothing was decided. */
export interface Ambiguity {
  readonly name: string
  /** The slug that the document's own speaker has until somebody decides. */
  readonly speaker: string
  /** The slugs of those whom it may mean. */
  readonly candidates: readonly string[]
}

export interface SpeakerLinks {
  readonly of: (speaker: ExtractedSpeaker) => SpeakerLink | undefined
  readonly created: readonly Speaker[]
  readonly ambiguities: readonly Ambiguity[]
}

export interface LinkSetting {
  readonly reader: Reader
  readonly documentId: string
  /** The document's language, BCP 47. */
  readonly lang: string
}

/** Takes as many SQL statements for a thousand speakers as for one. */
export const linkSpeakers = async (
  setting: LinkSetting,
  speakers: readonly ExtractedSpeaker[],
): Promise<SpeakerLinks> => {
  const mentions = mentionsOf(speakers)
  const decided = await decideAll(setting, mentions.all)
  const fresh = decided.filter(({ decision }) => decision.candidate === null)
  const slugs = await freeSlugs(
    setting.reader,
    'Speaker',
    setting.documentId,
    fresh.map(({ mention, decision }) => ({ name: mention.name, isShared: decision.isShared })),
  )
  const created = new Map(
    fresh.map(({ mention }, i) => [mention.key, draftSpeaker(mention, slugs[i] ?? '', setting.lang)]),
  )
  const links = new Map(
    decided.map((one) => [one.mention.key, { ...one, speaker: created.get(one.mention.key) }]),
  )
  return {
    of: (speaker) => {
      const found = links.get(mentions.of(speaker)?.key ?? '')
      return found && linkOf(found, speaker.role, setting.lang)
    },
    created: [...created.values()],
    ambiguities: [...links.values()].flatMap(({ mention, decision, speaker }) =>
      decision.open.length === 0
        ? []
        : [
            {
              name: mention.name,
              speaker: speaker?.slug ?? decision.candidate?.slug ?? '',
              candidates: decision.open,
            },
          ],
    ),
  }
}

interface Decided {
  readonly mention: Mention
  readonly decision: LinkDecision
}

const decideAll = async (
  { reader, documentId, lang }: LinkSetting,
  mentions: readonly Mention[],
): Promise<readonly Decided[]> => {
  const keys = new Map(mentions.map((mention) => [mention.key, lookupKeys(mention)]))
  const known = await speakersByName(reader, [...new Set([...keys.values()].flat())], documentId)
  const bearers = await peopleByWord(reader, [...new Set(mentions.flatMap(singleWord))])
  return mentions.map((mention) => {
    const found = (keys.get(mention.key) ?? []).flatMap((key) => known.get(key) ?? [])
    const candidates = distinct(found)
    const words = singleWord(mention).flatMap((word) => bearers.get(word) ?? [])
    return { mention, decision: decide(mention, { candidates, bearers: words, lang }) }
  })
}

/** A speaker found by several names counts by the nearest one, and as found by the first name if that is among them. */
const distinct = (found: readonly SpeakerCandidate[]): readonly SpeakerCandidate[] => {
  const bySlug = new Map<string, SpeakerCandidate>()
  for (const one of found) {
    const known = bySlug.get(one.slug)
    const both = known && { isFirst: known.isFirst || one.isFirst, draft: known.draft && one.draft }
    bySlug.set(one.slug, known ? { ...known, ...both } : one)
  }
  return [...bySlug.values()]
}

/** Without the short names of a person whose full name the text gives, because they add nothing to it. */
const lookupKeys = ({ name, aliases, shape }: Mention): readonly string[] => {
  const isPerson = shape === 'PERSON'
  const isFull = wordCount(name) > 1
  const names = [name, ...aliases.filter((alias) => !isPerson || !isFull || wordCount(alias) > 1)]
  return names.flatMap((one) => variantKeys(one, isPerson))
}

const singleWord = ({ name, shape }: Mention): readonly string[] =>
  shape === 'PERSON' && wordCount(name) === 1 ? [bareKey(name).split(' ').at(-1) ?? ''] : []

/** The most names and roles that one document can give a speaker: more would be an error of the extractor. */
const most = 10

const cut = (name: string): string =>
  name.length > nameLimit ? name.slice(0, nameLimit).trimEnd().toWellFormed() : name

const draftSpeaker = ({ name, aliases, roles, shape }: Mention, slug: string, lang: string): Speaker => ({
  slug,
  kind: shape,
  draft: true,
  names: [...new Set([name, ...aliases].map(cut))].slice(0, most).map((text) => ({ lang, text })),
  roles: rolesOf(roles.slice(0, most), lang),
})

const rolesOf = (texts: readonly string[], lang: string): readonly Role[] => {
  const roles = texts.map((text, i): [string, Role] => {
    const key = romanize(text, 60) || `role-${i + 1}`
    return [key, { key, names: [{ lang, text: cut(text) }], held: null }]
  })
  return [...new Map(roles).values()]
}

const linkOf = (
  { decision, speaker }: Decided & { readonly speaker: Speaker | undefined },
  role: string | null,
  lang: string,
): SpeakerLink => {
  const { candidate, standing, note } = decision
  const recorded = speaker
    ? speaker.roles.map(({ key, names }) => ({ key, text: names[0]?.text ?? '' }))
    : (candidate?.roles ?? []).filter((one) => one.lang === lang)
  return {
    slug: speaker?.slug ?? candidate?.slug ?? '',
    role: role === null ? null : roleKey(role, recorded),
    standing,
    note,
  }
}

/** The role on record with the same wording, or else the most similar one. */
const roleKey = (
  role: string,
  recorded: readonly { readonly key: string; readonly text: string }[],
): string | null => {
  const same = recorded.find(({ text }) => nameKey(text) === nameKey(role))
  if (same) return same.key
  const [best] = recorded
    .map(({ key, text }) => ({ key, score: likeness(text, role) }))
    .toSorted((a, b) => b.score - a.score)
  return best && best.score > 0.5 ? best.key : null
}
