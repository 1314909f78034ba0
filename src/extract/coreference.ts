// Who is meant: mentions → the speakers of the text, in order. A shortened name is the fuller one met before. A hidden
// subject is the last speaker that its grammar allows. What cannot be decided stays open, with a doubt.
import { firstIndex } from '../text/first-index.ts'
import type { Span } from '../text/span.ts'
import { words } from '../text/word.ts'
import type { Analysis } from './analysis.ts'
import type { Doubt } from './confidence.ts'
import { type Cast, castOf, type Entity } from './cast.ts'
import type { ExtractedSpeaker } from './extracted.ts'
import type { Frame } from './frame.ts'
import type { Gender } from '../language/gender.ts'
import type { Hidden, LanguageRules, PastTurn, SpeakerKnown } from './language.ts'
import type { Mention } from './mention.ts'

interface Resolved {
  readonly entity: Entity
  readonly basis: ExtractedSpeaker['basis']
  readonly confidence: number
}

export interface Resolution {
  readonly speakers: readonly ExtractedSpeaker[]
  readonly doubts: readonly Doubt[]
  /** Said inside what somebody else says. */
  readonly nested: boolean
}

/** What the layout of a text shows about who can be meant. */
export interface Grounds {
  /** Where scopes begin, in order: a pronoun in one scope never means somebody who is named in another. */
  readonly scopes: readonly number[]
  /** Credits, datelines and labels, in order: the text does not speak of the people named there. */
  readonly blanks: readonly Span[]
}

const anywhere: Grounds = { scopes: [], blanks: [] }

/** Who speaks, for each frame in order. */
export const resolveSpeakers = (
  analysis: Analysis,
  rules: LanguageRules,
  frames: readonly Frame[],
  { scopes, blanks }: Grounds = anywhere,
): readonly Resolution[] => {
  const scene: Scene = {
    analysis,
    rules,
    blanks,
    cast: castOf(rules),
    byCue: new Map(),
    turns: [],
    spoken: 0,
    past: [],
    scope: 0,
  }
  let next = 0
  const holders = holdersOf(frames)
  let reach = 0
  return frames.map((frame, i) => {
    for (let start = scopes[next]; start !== undefined && start <= frame.cue.start; start = scopes[++next])
      enter(scene, start)
    const holder = holders[i]
    const nested = holder !== undefined || frame.cue.start < reach
    const found = resolve(scene, frame, holder ? scene.byCue.get(holder.cue.start) : undefined)
    scene.byCue.set(frame.cue.start, found)
    // A hidden subject that follows does not mean a speaker inside another speaker's words.
    if (found.length > 0 && !nested) {
      scene.turns.push(found)
      scene.past.push({ at: frame.cue.start, speakers: found.map(({ entity }) => entity) })
    }
    if (!nested) scene.spoken = Math.max(frame.cue.end, ...frame.content.map(({ end }) => end))
    reach = Math.max(
      reach,
      ...frame.content.filter(({ start }) => start > frame.cue.start).map(({ end }) => end),
    )
    return { speakers: found.map(speakerOf), doubts: doubtsOf(frame, found), nested }
  })
}

const enter = (scene: Scene, start: number): void => {
  scene.scope = start
  scene.turns.length = 0
  scene.past.length = 0
}

/** For each frame, one whose words contain its cue. */
const holdersOf = (frames: readonly Frame[]): readonly (Frame | undefined)[] => {
  const spans = frames
    .flatMap((frame) => frame.content.map(({ start, end }) => ({ frame, start, end })))
    .sort((a, b) => a.start - b.start)
  let open: (typeof spans)[number][] = []
  let next = 0
  return frames.map((inner) => {
    const { start, end } = inner.cue
    for (let one = spans[next]; one && one.start <= start; one = spans[++next]) open.push(one)
    open = open.filter((one) => one.end > start)
    return open.findLast((one) => one.frame !== inner && one.end >= end)?.frame
  })
}

interface Scene {
  readonly analysis: Analysis
  readonly rules: LanguageRules
  readonly cast: Cast
  readonly byCue: Map<number, readonly Resolved[]>
  /** Who spoke, in order, without nested speakers. */
  readonly turns: (readonly Resolved[])[]
  /** The same, as a language's rules see it. */
  readonly past: PastTurn[]
  readonly blanks: readonly Span[]
  /** Where the scope begins. */
  scope: number
  /** Where the latest words of these speakers end. */
  spoken: number
}

const doubtsOf = (frame: Frame, found: readonly Resolved[]): readonly Doubt[] => {
  if (found.length === 0) return ['no-speaker']
  if (frame.subject.kind !== 'NAMED') return ['hidden-subject']
  return found.some(({ basis }) => basis === 'COREFERENCE') ? ['generic-speaker'] : []
}

/** @param outer who reports what this frame's subject said */
const resolve = (
  scene: Scene,
  { subject, speaker, cue }: Frame,
  outer: readonly Resolved[] = [],
): readonly Resolved[] => {
  const { analysis, rules, byCue } = scene
  if (subject.kind === 'OPEN') return []
  if (speaker && subject.kind === 'NAMED') return named(scene, speaker, subject.gender, outer)
  if (subject.kind === 'TOPIC')
    return rules.mentions(analysis, subject.mention).map((mention) => meet(scene, mention))
  const same = subject.kind === 'SAME' ? byCue.get(subject.cue.start) : undefined
  if (same) return again(same, 0.9)
  const hidden = subject.kind === 'HIDDEN' ? subject : {}
  return subject.kind === 'HIDDEN' && rules.referents
    ? referredBy(scene, (speaker ?? cue).start, subject.gender)
    : hiddenSubject(scene, hidden, cue.start)
}

const named = (
  scene: Scene,
  speaker: Span,
  gender: Gender | undefined,
  outer: readonly Resolved[],
): readonly Resolved[] => {
  const found = scene.rules
    .mentions(scene.analysis, speaker)
    .map((mention) => meet(scene, mention, outer, gender))
  if (found[0] && found.length === 1) found[0].entity.gender ??= gender
  return found
}

/** Whom a pronoun at an offset means, where the language can decide that. */
const referredBy = (scene: Scene, start: number, gender: Gender | undefined): readonly Resolved[] => {
  const { analysis, rules, past } = scene
  const mentions =
    rules.referents?.(
      analysis,
      { start, gender, inScope: (span) => isInScope(scene, span) },
      past.slice(-turnsBack),
    ) ?? []
  return mentions.map((mention) => referred(scene, mention, gender))
}

const referred = (scene: Scene, mention: Mention, gender: Gender | undefined): Resolved => {
  const { entity } = meet(scene, mention)
  entity.gender ??= gender
  return { entity, basis: 'COREFERENCE', confidence: 0.75 }
}

/** The last speaker, who goes on, else somebody who came on the scene since. Nobody when the verb agrees with none. */
const hiddenSubject = (
  scene: Scene,
  hidden: Hidden & { readonly goesOn?: boolean; readonly displaced?: true },
  at: number,
): readonly Resolved[] => {
  const { analysis, rules, turns, spoken, scope } = scene
  const turn = lastTurn(scene, hidden)
  const isOver = turn !== undefined && hidden.goesOn !== false
  const staged = isOver ? undefined : rules.onStage?.(analysis, Math.max(spoken, scope), at, hidden)
  if (staged && isInScope(scene, staged.span)) return again([meet(scene, staged)], 0.6)
  if (turn) return again(turn, hidden.displaced ? 0.6 : 0.75)
  const introduced = turns.length === 0 ? rules.introduced?.(analysis, at) : undefined
  return introduced && isInScope(scene, introduced.span) && canBe(scene, [introduced], hidden)
    ? again([meet(scene, introduced)], 0.5)
    : []
}

const again = (meant: readonly Resolved[], confidence: number): readonly Resolved[] =>
  meant.map(({ entity }) => ({ entity, basis: 'COREFERENCE', confidence }))

const isInScope = ({ scope, blanks }: Scene, { start }: Span): boolean =>
  start >= scope && (blanks[firstIndex(blanks, ({ end }) => end > start)]?.start ?? start + 1) > start

/** How many speakers back a hidden subject may reach for its gender. */
const turnsBack = 4

/** The latest speakers with whom the verb agrees; the latest of all if none does and the language has no rule. */
const lastTurn = (scene: Scene, hidden: Hidden): readonly Resolved[] | undefined => {
  const recent = scene.turns.slice(-turnsBack)
  const people = (turn: readonly Resolved[]): readonly Entity[] => turn.map(({ entity }) => entity)
  const fits = recent.findLast((turn) => canBe(scene, people(turn), hidden))
  return fits ?? (scene.rules.agrees ? undefined : recent.at(-1))
}

const canBe = ({ rules }: Scene, speakers: readonly SpeakerKnown[], hidden: Hidden): boolean => {
  if (rules.agrees) return rules.agrees(speakers, hidden)
  const [one, another] = speakers
  const known = one?.gender ?? hidden.gender
  const isCrowd = hidden.number === 'singular' && one?.shape === 'GROUP'
  return another !== undefined || (!isCrowd && (hidden.gender ?? known) === known)
}

/** The entity of a mention: one met before, or a new one. */
const meet = (scene: Scene, mention: Mention, outer: readonly Resolved[] = [], gender?: Gender): Resolved => {
  const { cast, analysis, rules } = scene
  const meant = mention.generic ? meantBy(scene, mention, outer.length > 0) : undefined
  // *Reyes said the guard had denied it*: people do not speak of themselves like that.
  if (meant && !outer.some(({ entity }) => entity === meant.entity)) return meant
  const known = cast.find(mention, gender)
  if (known) {
    cast.absorb(known, mention)
    return { entity: known, basis: 'NAMED', confidence: 0.9 }
  }
  const fuller = mention.generic ? undefined : rules.fullerName?.(analysis, mention)
  const entity = (fuller && cast.find(fuller)) ?? cast.add(fuller ?? mention)
  if (fuller) cast.absorb(entity, mention)
  return { entity, basis: 'NAMED', confidence: 1 }
}

/** Whom a mention without a name means: somebody with that office, or somebody whom the earlier text calls that. */
const meantBy = (scene: Scene, mention: Mention, isInside: boolean): Resolved | undefined => {
  const { analysis, rules, cast, past } = scene
  const coreference = (entity: Entity, confidence: number): Resolved => ({
    entity,
    basis: 'COREFERENCE',
    confidence,
  })
  const body =
    (mention.shape === 'ORGANISATION' ? bodyLike(cast, mention) : undefined) ?? unnamed(scene, mention)
  if (body) return coreference(body, 0.8)
  const earlier = rules.antecedent?.(analysis, mention, {
    inScope: (span) => isInScope(scene, span),
    turns: past.slice(-turnsBack),
    isInside,
  })
  const standsFor = (person: Entity): boolean => rules.standsFor?.(mention, person) ?? false
  if (earlier?.shape !== 'PERSON') {
    const holder = cast.latest('PERSON', (person) => person.role !== null && standsFor(person))
    if (holder) return coreference(holder, 0.8)
  }
  if (earlier) return coreference(cast.find(earlier) ?? cast.add(earlier), earlier.isGuess ? 0.65 : 0.8)
  const last = cast.latest('PERSON', () => true)
  return last && standsFor(last) ? coreference(last, 0.6) : undefined
}

/** How many speakers back a speaker without a name is looked for. */
const unnamedBack = 40

/** *المصادر* after *مصادر محلية*: the last speaker called that; with two words (*the German paper*), the only one. */
const unnamed = ({ rules, turns }: Scene, mention: Mention): Entity | undefined => {
  const fits = turns
    .slice(-unnamedBack)
    .flatMap((turn) => turn.flatMap(({ entity }) => (rules.goesBack?.(mention, entity) ? [entity] : [])))
  const last = fits.at(-1)
  const isOnly = words(mention.name).length === 1 || fits.every((entity) => entity === last)
  return isOnly ? last : undefined
}

/** *الوزارة* after *وزارة الدفاع*: the latest organisation of the same sort that spoke. */
const bodyLike = (cast: Cast, mention: Mention): Entity | undefined => {
  const [wanted, second] = words(mention.name)
  const bare = wanted?.replace(/^(?:ال|the )/u, '')
  if (bare === undefined || second !== undefined) return undefined
  return cast.latest('ORGANISATION', ({ words: known, noun }) => {
    const [first] = known
    if (noun !== undefined && noun === bare) return true
    return known.size > 1 && (first === bare || first === wanted)
  })
}

/** Without soft hyphens, where a line may break a word. */
const whole = (name: string): string => name.replaceAll('\u00AD', '')

const speakerOf = ({ entity, basis, confidence }: Resolved): ExtractedSpeaker => ({
  name: whole(entity.name),
  aliases: [...entity.aliases].filter((alias) => alias !== entity.name).map(whole),
  role: entity.role,
  shape: entity.shape,
  basis,
  confidence,
})
