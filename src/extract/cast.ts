// The speakers of a text in the order in which they are met. They are found by the words of their names, so that the
// time is proportional to the number of speakers.
import { words } from '../text/word.ts'
import type { SpeakerShape } from './extracted.ts'
import type { Gender } from '../language/gender.ts'
import type { LanguageRules } from './language.ts'
import type { Mention } from './mention.ts'

export interface Entity {
  name: string
  readonly words: Set<string>
  readonly aliases: Set<string>
  role: string | null
  readonly shape: SpeakerShape
  /** From the mention by which the speaker was met. */
  readonly noun: string | undefined
  gender: Gender | undefined
  /** How many were met before. */
  readonly order: number
}

export interface Cast {
  /** A new speaker. */
  add(mention: Mention): Entity
  /** Adds what the mention says that was not known: a fuller name, another name, an office. */
  absorb(entity: Entity, mention: Mention): void
  /**
   * The latest entity whose name has all the words of the mention's, or the other way round. Undefined for one word that
   * is in the names of several people, unless only one of them has the gender.
   * @param gender as the cue shows it
   */
  find(mention: Mention, gender?: Gender): Entity | undefined
  /** The latest of a shape that passes, among those that are searched. */
  latest(shape: SpeakerShape, passes: (entity: Entity) => boolean): Entity | undefined
}

/** How many speakers of one shape, or with one word in their names, are searched. */
const remembered = 100

/** An empty cast. The language decides which spellings are one name. */
export const castOf = ({ spelling, sameName }: Pick<LanguageRules, 'spelling' | 'sameName'>): Cast => {
  const byWord = new Map<string, Entity[]>()
  const byShape = new Map<SpeakerShape, Entity[]>()
  let count = 0

  const learn = (entity: Entity, name: string): void => {
    for (const word of words(name)) {
      entity.words.add(word)
      push(byWord, word, entity)
      const key = spelling?.(word)
      if (key !== undefined) push(byWord, spelt(key), entity)
    }
  }

  const add = (mention: Mention): Entity => {
    const { name, role, shape, noun, gender } = mention
    const entity = {
      name,
      words: new Set<string>(),
      aliases: new Set<string>(),
      role,
      shape,
      noun,
      gender,
      order: count++,
    }
    push(byShape, shape, entity)
    learn(entity, name)
    return entity
  }

  const absorb = (entity: Entity, mention: Mention): void => {
    if (mention.name !== entity.name && !mention.generic) {
      const isFuller = words(mention.name).length > entity.words.size
      entity.aliases.add(isFuller ? entity.name : mention.name)
      if (isFuller) {
        entity.name = mention.name
        learn(entity, mention.name)
      }
    }
    entity.role ??= mention.role
    entity.gender ??= mention.gender
  }

  const find = (mention: Mention, gender?: Gender): Entity | undefined => {
    const wanted = words(mention.name)
    const [only = '', second] = wanted
    if (second === undefined && mention.shape === 'PERSON' && !sameName) {
      const called = peopleCalled(byWord.get(only), only, gender)
      if (called) return called.length === 1 ? called[0] : undefined
    }
    const key = second === undefined ? spelling?.(only) : undefined
    const alike = key === undefined ? undefined : byWord.get(spelt(key))
    const found = [
      ...wanted.map((word) =>
        byWord
          .get(word)
          ?.slice(-remembered)
          .findLast((one) => sameName?.(one, mention) ?? isSame(one, wanted, mention)),
      ),
      alike?.slice(-remembered).findLast(({ shape }) => shape === 'PERSON'),
    ]
    // A surname that two bear may be a speaker too, who is not known to be the one with the full name.
    return latestOf(found.filter((one) => one && one.words.size >= wanted.length)) ?? latestOf(found)
  }

  const latest: Cast['latest'] = (shape, passes) => byShape.get(shape)?.slice(-remembered).findLast(passes)

  return { add, absorb, find, latest }
}

const push = <K>(lists: Map<K, Entity[]>, key: K, entity: Entity): void => {
  const known = lists.get(key)
  if (!known) lists.set(key, [entity])
  else if (known.at(-1) !== entity) known.push(entity)
}

/** A key that cannot be a word. */
const spelt = (key: string): string => `~${key}`

const latestOf = (found: readonly (Entity | undefined)[]): Entity | undefined =>
  found.reduce((best, one) => (one && (!best || one.order > best.order) ? one : best), undefined)

/** The one whose whole name the word is, else all who can be meant by it; undefined where there is nobody to choose from. */
const peopleCalled = (
  known: readonly Entity[] | undefined,
  word: string,
  gender: Gender | undefined,
): readonly Entity[] | undefined => {
  const people = known?.slice(-remembered).filter(({ shape }) => shape === 'PERSON') ?? []
  const exact = people.find(({ words: own }) => own.size === 1 && own.has(word))
  if (exact) return [exact]
  const isOther = (one: Entity): boolean => !!gender && !!one.gender && one.gender !== gender
  const fitting = people.filter((one) => !isOther(one))
  return people.length > 1 || fitting.length < people.length ? fitting : undefined
}

const isSame = (entity: Entity, wanted: readonly string[], mention: Mention): boolean => {
  if (isCurtailed(entity, wanted, mention)) return true
  const hasAll = wanted.every((word) => entity.words.has(word))
  if (mention.shape === 'ANONYMOUS' || entity.shape === 'ANONYMOUS')
    return hasAll && wanted.length === entity.words.size
  return hasAll || (entity.shape === 'PERSON' && [...entity.words].every((word) => wanted.includes(word)))
}

/** *اللائحة التنفيذية للنظام* after *اللائحة التنفيذية لنظام وظائف …*: a definite body or document by its first two words. */
const isCurtailed = (
  { words: known, shape }: Entity,
  wanted: readonly string[],
  mention: Mention,
): boolean => {
  const [first, second] = known
  return (
    shape === 'ORGANISATION' &&
    mention.shape === shape &&
    wanted.length <= 5 &&
    known.size >= 3 &&
    first === wanted[0] &&
    second === wanted[1] &&
    /^ال/u.test(first ?? '')
  )
}
