// Whom a mention means. A link to the wrong namesake is the worst error that an attribution database can have, so if
// another person may be meant, the mention becomes a speaker of this document alone, with a note for the reviewer.
import { sureFrom } from '../../extract/confidence.ts'
import type { Standing } from '../../statement/statement.ts'
import type { SpeakerCandidate } from '../../store/read/candidates.ts'
import { areAlike } from '../../language/role-likeness.ts'
import type { Mention } from './mention.ts'
import { wordCount } from './name-variants.ts'
import { isProperName } from './proper-name.ts'

export interface LinkDecision {
  /** Null for a new speaker. */
  readonly candidate: SpeakerCandidate | null
  /** Whether later documents may mean the new speaker by its name. */
  readonly isShared: boolean
  readonly standing: Exclude<Standing, 'REJECTED'>
  readonly note: string | null
  /** Slugs between which nothing was decided; empty if all is clear. */
  readonly open: readonly string[]
}

export interface LinkEvidence {
  /** Speakers who have a name of the mention, each once, the nearest first. */
  readonly candidates: readonly SpeakerCandidate[]
  /** Slugs of known people whose names contain a one-word name. */
  readonly bearers: readonly string[]
  /** The document's language. */
  readonly lang: string
}

/** Pure. */
export const decide = (mention: Mention, { candidates, bearers, lang }: LinkEvidence): LinkDecision => {
  const isPerson = mention.shape === 'PERSON'
  const fitting = candidates.filter(({ kind }) => (kind === 'PERSON') === isPerson)
  // The speaker who was made for this very mention when the document was ingested before.
  const own = fitting.find(({ here, draft, isFirst }) => here && draft && isFirst)
  const chosen = own ?? choose(mention, fitting, lang)
  // A draft of another document only counts if the name is enough to know somebody by. A draft of this document does
  // not count, because the extractor kept the two apart.
  const namesakes = fitting.filter(
    ({ draft, here, isFirst }) => !draft || (!here && isFirst && isShareable(mention)),
  )
  const others = [...new Set([...namesakes.map(({ slug }) => slug), ...bearers])].filter(
    (slug) => slug !== chosen?.slug,
  )
  if (mention.confidence < sureFrom) return undecided(mention, own, chosen, others)
  if (chosen && !chosen.draft) return known(mention, chosen, lang, others)
  return {
    candidate: chosen ?? null,
    isShared: isShareable(mention) && others.length === 0,
    standing: 'ASSERTED',
    note: noteOf(mention, others),
    open: others,
  }
}

/**
 * Whether a name is enough to know somebody in another document: never a person's single word, an office or a group.
 */
const isShareable = ({ shape, name }: Mention): boolean => {
  if (shape === 'STATE') return true
  if (shape === 'PERSON') return wordCount(name) > 1
  return shape === 'ORGANISATION' && isProperName(name)
}

const choose = (
  mention: Mention,
  fitting: readonly SpeakerCandidate[],
  lang: string,
): SpeakerCandidate | undefined => {
  if (mention.shape === 'ANONYMOUS') return undefined
  const settled = fitting.filter(({ draft }) => !draft)
  if (settled.length > 0)
    return (
      onlyOne(settled) ??
      onlyOne(settled.filter(({ here }) => here)) ??
      onlyOne(settled.filter(({ kind }) => kind === mention.shape))
    )
  if (!isShareable(mention)) return undefined
  const drafts = fitting.filter((one) => contradicted(mention, one, lang) === undefined)
  return onlyOne(drafts) ?? onlyOne(drafts.filter(({ isFirst }) => isFirst))
}

const onlyOne = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined)

/** The role on record that has nothing to do with the text's roles; undefined if nothing contradicts. */
const contradicted = ({ roles }: Mention, candidate: SpeakerCandidate, lang: string): string | undefined => {
  const recorded = candidate.roles.filter((role) => role.lang === lang).map(({ text }) => text)
  const isAlike = roles.some((role) => recorded.some((other) => areAlike(role, other)))
  return roles.length === 0 || isAlike ? undefined : recorded[0]
}

const known = (
  mention: Mention,
  candidate: SpeakerCandidate,
  lang: string,
  others: readonly string[],
): LinkDecision => {
  const role = mention.shape === 'PERSON' ? contradicted(mention, candidate, lang) : undefined
  const doubt =
    role === undefined
      ? undefined
      : `the text calls ${mention.name} "${mention.roles.join(', ')}", on record is "${role}": perhaps a namesake`
  const also = others.length > 0 ? `the name can also mean ${others.join(', ')}` : undefined
  return {
    candidate,
    isShared: false,
    // Few people share three words of a name, but many share two.
    standing: doubt !== undefined && wordCount(mention.name) <= 2 ? 'DISPUTED' : 'ASSERTED',
    note: [doubt, also].filter((part) => part !== undefined).join('; ') || null,
    open: [],
  }
}

/** No statement of the document says for sure that this is who speaks, so a person decides. */
const undecided = (
  mention: Mention,
  own: SpeakerCandidate | undefined,
  chosen: SpeakerCandidate | undefined,
  others: readonly string[],
): LinkDecision => {
  const open = [...new Set([...(chosen && chosen !== own ? [chosen.slug] : []), ...others])]
  const also = open.length > 0 ? `; on record the name can mean ${open.join(', ')}` : ''
  return {
    candidate: own ?? null,
    isShared: false,
    standing: 'ASSERTED',
    note: `the text leaves it unsure whether ${mention.name} says this${also}`,
    open,
  }
}

const noteOf = ({ name, shape }: Mention, others: readonly string[]): string | null => {
  const short = shape === 'PERSON' && wordCount(name) === 1
  if (others.length > 0)
    return `the text says ${short ? 'only ' : ''}"${name}", which can mean ${others.join(', ')}: not decided`
  return short ? `the text says only "${name}"` : null
}
