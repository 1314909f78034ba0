// Who is meant: mentions → the speakers of the text, in its order. A shortened name is the fuller one met before; a
// hidden subject is the last speaker that its grammar allows; what cannot be decided stays open and says so.
import { words } from '../text/word.ts'
import type { Analysis } from './analysis.ts'
import type { ExtractedSpeaker, SpeakerShape } from './extracted.ts'
import type { Frame, Gender } from './frame.ts'
import type { LanguageRules } from './language.ts'
import type { Mention } from './mention.ts'

interface Entity {
  name: string
  readonly words: Set<string>
  readonly aliases: Set<string>
  role: string | null
  readonly shape: SpeakerShape
  gender: Gender | undefined
}

interface Resolved {
  readonly entity: Entity
  readonly basis: ExtractedSpeaker['basis']
  readonly confidence: number
}

export interface Resolution {
  readonly speakers: readonly ExtractedSpeaker[]
  readonly doubts: readonly string[]
}

/** For each frame, in their order, who speaks. */
export const resolveSpeakers = (
  analysis: Analysis,
  rules: LanguageRules,
  frames: readonly Frame[],
): readonly Resolution[] => {
  const scene: Scene = { analysis, rules, entities: [], byCue: new Map(), turns: [] }
  let reach = 0
  return frames.map((frame) => {
    const found = resolve(scene, frame)
    scene.byCue.set(frame.cue.start, found)
    // Who speaks inside another's words is not whom the next hidden subject means.
    if (found.length > 0 && frame.cue.start >= reach) scene.turns.push(found)
    reach = Math.max(
      reach,
      ...frame.content.filter(({ start }) => start > frame.cue.start).map(({ end }) => end),
    )
    return { speakers: found.map(speakerOf), doubts: doubtsOf(frame, found) }
  })
}

interface Scene {
  readonly analysis: Analysis
  readonly rules: LanguageRules
  readonly entities: Entity[]
  readonly byCue: Map<number, readonly Resolved[]>
  /** Who spoke, in order, nested speakers left out. */
  readonly turns: (readonly Resolved[])[]
}

const doubtsOf = (frame: Frame, found: readonly Resolved[]): readonly string[] => {
  if (found.length === 0) return ['no-speaker']
  return frame.subject.kind === 'NAMED' ? [] : ['hidden-subject']
}

const resolve = (scene: Scene, { subject, speaker }: Frame): readonly Resolved[] => {
  const { analysis, rules, byCue, turns } = scene
  if (speaker && subject.kind === 'NAMED') {
    const found = rules.mentions(analysis, speaker).flatMap((mention) => meet(scene, mention) ?? [])
    if (found[0] && found.length === 1) found[0].entity.gender ??= subject.gender
    return found
  }
  if (subject.kind === 'TOPIC')
    return rules.mentions(analysis, subject.mention).flatMap((mention) => meet(scene, mention) ?? [])
  const same = subject.kind === 'SAME' ? byCue.get(subject.cue.start) : undefined
  const before = same ?? lastTurn(turns, subject.kind === 'HIDDEN' ? subject.gender : undefined)
  return before.map(({ entity }) => ({ entity, basis: 'COREFERENCE', confidence: same ? 0.9 : 0.75 }))
}

/** How many speakers back a hidden subject may reach for its gender. */
const turnsBack = 4

const lastTurn = (
  turns: readonly (readonly Resolved[])[],
  gender: Gender | undefined,
): readonly Resolved[] => {
  const recent = turns.slice(-turnsBack).reverse()
  const fits = recent.find(
    (turn) =>
      turn.length > 1 ||
      gender === undefined ||
      turn[0]?.entity.gender === undefined ||
      turn[0].entity.gender === gender,
  )
  return fits ?? recent[0] ?? []
}

/** The entity of a mention: one met before, or a new one. */
const meet = (scene: Scene, mention: Mention): Resolved | undefined => {
  const { entities, analysis, rules } = scene
  if (mention.generic) {
    const meant = meantBy(scene, mention)
    if (meant) return meant
  }
  const known = findEntity(entities, mention)
  if (known) {
    absorb(known, mention)
    return { entity: known, basis: 'NAMED', confidence: 0.9 }
  }
  const fuller = mention.generic ? undefined : rules.fullerName?.(analysis, mention)
  const entity = (fuller ? findEntity(entities, fuller) : undefined) ?? add(entities, fuller ?? mention)
  if (fuller) absorb(entity, mention)
  return { entity, basis: 'NAMED', confidence: 1 }
}

/** Whom a mention without a name stands for: somebody with that office, or who is named so in the earlier text. */
const meantBy = ({ analysis, rules, entities }: Scene, mention: Mention): Resolved | undefined => {
  const people = entities.filter(({ shape }) => shape === 'PERSON')
  const earlier = rules.antecedent?.(analysis, mention)
  const holder = people.findLast((person) => person.role !== null && rules.standsFor?.(mention, person))
  if (holder && earlier?.shape !== 'PERSON') return { entity: holder, basis: 'COREFERENCE', confidence: 0.8 }
  if (earlier)
    return {
      entity: findEntity(entities, earlier) ?? add(entities, earlier),
      basis: 'COREFERENCE',
      confidence: 0.8,
    }
  const last = people.at(-1)
  if (last && rules.standsFor?.(mention, last)) return { entity: last, basis: 'COREFERENCE', confidence: 0.6 }
  return undefined
}

const add = (entities: Entity[], mention: Mention): Entity => {
  const entity: Entity = {
    name: mention.name,
    words: new Set(words(mention.name)),
    aliases: new Set(),
    role: mention.role,
    shape: mention.shape,
    gender: mention.gender,
  }
  entities.push(entity)
  return entity
}

/** The latest entity whose name has all the words of the mention's, or the other way round. */
const findEntity = (entities: readonly Entity[], mention: Mention): Entity | undefined => {
  const wanted = words(mention.name)
  return entities.findLast((entity) => {
    if (wanted.length === 0) return false
    if (mention.shape === 'ANONYMOUS' || entity.shape === 'ANONYMOUS')
      return wanted.length === entity.words.size && wanted.every((word) => entity.words.has(word))
    return wanted.every((word) => entity.words.has(word)) || isShorter(entity, wanted)
  })
}

const isShorter = (entity: Entity, wanted: readonly string[]): boolean =>
  entity.shape === 'PERSON' &&
  entity.words.size > 0 &&
  [...entity.words].every((word) => wanted.includes(word))

const absorb = (entity: Entity, mention: Mention): void => {
  if (mention.name !== entity.name && !mention.generic) {
    if (words(mention.name).length > entity.words.size) {
      entity.aliases.add(entity.name)
      entity.name = mention.name
      for (const word of words(mention.name)) entity.words.add(word)
    } else entity.aliases.add(mention.name)
  }
  entity.role ??= mention.role
  entity.gender ??= mention.gender
}

const speakerOf = ({ entity, basis, confidence }: Resolved): ExtractedSpeaker => ({
  name: entity.name,
  aliases: [...entity.aliases].filter((alias) => alias !== entity.name),
  role: entity.role,
  shape: entity.shape,
  basis,
  confidence,
})
