// An Arabic text → its frames: every cue with its speaker and its words, sentence by sentence.
import type { Sentence } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import { type Analysis, spanOf, tokenAt } from '../analysis.ts'
import type { Frame, FrameSource, Subject } from '../frame.ts'
import type { Mention } from '../mention.ts'
import { type According, accordingIn, asFrame, asSource } from './according.ts'
import { relayed, sourceOf, sourcesBetween } from './chain.ts'
import { topicIn } from './antecedent.ts'
import { phraseEnd, timeWords } from '../lexicon/ar/function-words.ts'
import { anonymous, bodies, documents, givenNames, roles, states, titles } from '../lexicon/ar/people.ts'
import { beginsClause } from './clause.ts'
import { contentEnd } from './content-end.ts'
import { cueSpan, type Hit, readCues, type Reading } from './cue.ts'
import { findOpener, type Opener } from './opener.ts'
import { nounPhrase } from './noun-phrase.ts'
import { subjectAfter, subjectBefore } from './subject.ts'

interface Found {
  readonly hit: Hit
  readonly opener: Opener
}

export const arabicFrames = (analysis: Analysis): readonly Frame[] => {
  const reading = readCues(analysis)
  let previous: Span | undefined
  const frames: Frame[] = []
  const known = new Set<string>()
  for (const sentence of joinSentences(reading)) {
    const made = framesOf(reading, sentence, previous, known)
    frames.push(...made)
    for (const { speaker } of made) if (speaker) remember(reading, speaker, known)
    previous = made.at(-1)?.cue ?? previous
  }
  return frames
}

/** *… «خطوة هامة». وإنه «سيضع قيوداً»*: a sentence that begins with *and that* goes on with the one before. */
const joinSentences = (reading: Reading): readonly Sentence[] => {
  const { tokens, sentences } = reading
  const joined: Sentence[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    const isThat = /^و(?:ان|انه|انها|انهم|بان|بانه|بانها)$/u.test(tokens[sentence.from]?.folded ?? '')
    const goesOn = isThat || (last !== undefined && quotesOn(reading, last, sentence))
    if (last && goesOn && !sentence.opensParagraph) joined[joined.length - 1] = { ...last, to: sentence.to }
    else joined.push(sentence)
  }
  return joined
}

/** A sentence without a cue that quotes, after one that ended in a quotation: the same speaker goes on. */
const quotesOn = ({ tokens, hits, opening }: Reading, last: Sentence, { from, to }: Sentence): boolean => {
  if (!/^[»”"]$/u.test(tokens[last.to - 2]?.folded ?? '')) return false
  let quotes = false
  for (let i = from; i < to; i++) {
    if (hits[i] && !hits[i]?.form.verb.weak) return false
    quotes ||= opening.has(i)
  }
  return quotes
}

const remember = ({ tokens }: Reading, { start, end }: Span, known: Set<string>): void => {
  for (let i = tokenAt(tokens, start); i < tokenAt(tokens, end); i++) {
    const word = tokens[i]?.folded ?? ''
    if (word.length > 3) known.add(word)
  }
}

const framesOf = (
  reading: Reading,
  sentence: Sentence,
  previous: Span | undefined,
  known: ReadonlySet<string>,
): readonly Frame[] => {
  const found = findCues(reading, sentence, known)
  const according = accordingIn(reading, sentence, known)
  const starts = new Set(found.filter(({ hit }) => isBoundaryCue(reading, hit)).map(({ hit }) => hit.at))
  const isBoundary = (i: number): boolean => starts.has(i)
  let last = previous
  const frames: Frame[] = []
  for (const { hit, opener } of found) {
    if (according.some(({ at, to }) => at <= hit.at && hit.at < to)) continue
    const cue = cueSpan(reading, hit)
    const end = opener.end ?? contentEnd(reading, opener, sentence.to, isBoundary)
    const frame: Frame = {
      cue,
      ...speakerOf(reading, sentence, hit, opener, last),
      content: [{ start: opener.start, end: Math.max(end, opener.start) }],
      via: viaOf(reading, frames.length > 0 ? hit.at : sentence.from, hit, opener, frames.at(-1)),
      joint: opener.joint,
      ...(opener.quoted ? { quoted: true } : {}),
      ...(hit.form.kind === 'PRESENT' ? { present: true } : {}),
      doubts: [],
    }
    if (frame.subject.kind !== 'NAMED' && isInside(frames, cue)) continue
    frames.push(frame)
    if (hit.form.kind !== 'PARTICIPLE') last = cue
  }
  return withAccording(reading, sentence, frames, according, isBoundary)
}

const viaOf = (
  reading: Reading,
  from: number,
  hit: Hit,
  opener: Opener,
  before: Frame | undefined,
): readonly FrameSource[] => {
  if (hit.form.kind === 'PARTICIPLE') return before?.via ?? []
  const passed = relayed(reading, hit.at, opener.at, isRelaying(hit))
  const source = passed?.source ? sourceOf(reading, passed.source, 0) : undefined
  const asked = isGivenTo(reading, from, hit.at) ? sourcesBetween(reading, from, hit.at) : []
  return [...(source ? [source] : []), ...asked, ...sourcesBetween(reading, hit.at + 1, opener.at)]
}

/** *وفي تصريح لوكالة …، قالت*: the sentence begins with where it was said. */
const isGivenTo = ({ tokens }: Reading, from: number, to: number): boolean => {
  for (let i = from; i < Math.min(to, from + 6); i++)
    if (/^(?:ال)?(?:تصريح|تصريحات|سوال|حديث|مقابله|لقاء|اتصال|حوار|مداخله)$/u.test(tokens[i]?.folded ?? ''))
      return true
  return false
}

const isRelaying = ({ form }: Hit): boolean => form.verb.past === 'نقل'

/** Sets *وفقاً لـ* and its like into the statements around them, or makes statements of them. */
const withAccording = (
  reading: Reading,
  sentence: Sentence,
  frames: readonly Frame[],
  according: readonly According[],
  isBoundary: (i: number) => boolean,
): readonly Frame[] => {
  let all = [...frames]
  for (const one of according) {
    const start = reading.tokens[one.at]?.start ?? 0
    const end = reading.tokens[one.to - 1]?.end ?? 0
    const around = all.findIndex(
      ({ cue, content }) =>
        cue.end <= start && content.some((span) => start < span.end + 2 && span.end > cue.end),
    )
    const frame =
      around < 0 && (one.at <= sentence.from + 1 || frames.every(({ cue }) => cue.start > start))
        ? asFrame(reading, sentence, one, (from) =>
            contentEnd(reading, openerAt(reading, from), sentence.to, isBoundary),
          )
        : undefined
    if (
      frame &&
      one.at <= sentence.from + 1 &&
      frames[0] &&
      tokenAt(reading.tokens, frames[0].cue.start) - one.to <= 4
    )
      all[0] = { ...frames[0], via: [...frames[0].via, asSource(one)] }
    else if (frame) all = [...all, frame].sort((a, b) => a.cue.start - b.cue.start)
    else if (around >= 0) all[around] = withSource(all[around] as Frame, one, start, end)
  }
  return all
}

const openerAt = ({ tokens }: Reading, from: number): Opener => ({
  joint: 'PARENTHESIS',
  at: from,
  from,
  start: tokens[from]?.start ?? 0,
})

/** The phrase leaves the content: cut off at its end, cut out of its middle. */
const withSource = (frame: Frame, one: According, start: number, end: number): Frame => {
  const content = frame.content.flatMap((span) => {
    if (end <= span.start || start >= span.end) return [span]
    const before = { start: span.start, end: Math.min(start, span.end) }
    const after = { start: Math.max(end, span.start), end: span.end }
    return [before, after].filter((part) => part.end - part.start > 3)
  })
  return { ...frame, content: content.slice(0, 1), via: [...frame.via, asSource(one)] }
}

/** A second cue of the same speaker inside what is being said already is part of it. */
const isInside = (frames: readonly Frame[], cue: Span): boolean =>
  frames.some(({ content }) => content.some(({ start, end }) => start <= cue.start && cue.end <= end))

/** *أضاف: …* without the colon: the words follow the verb, or a speaker who has been named before. */
const bareClause = (
  reading: Reading,
  { at, form }: Hit,
  to: number,
  known: ReadonlySet<string>,
): Opener | undefined => {
  if (form.kind !== 'PAST' || !/^(?:قال|أضاف|تابع|أردف|أوضح|ذكر|أكد)$/u.test(form.verb.past)) return undefined
  const next = reading.tokens[at + 1]
  const after = reading.tokens[at + 2]
  if (!next || !after || at + 4 > to) return undefined
  const isClause = /^(?:ي|ت|ن|سي|ست)\p{L}{3,}$/u.test(next.folded) && !isNounLike(next.folded)
  if (isClause) return { joint: 'PARENTHESIS', at: at + 1, from: at + 1, start: next.start }
  const isSurname = known.has(next.folded) && after.kind === 'word' && next.folded.startsWith('ال')
  if (!isSurname || phraseEnd.has(after.folded) || timeWords.has(after.folded) || known.has(after.folded))
    return undefined
  return { joint: 'PARENTHESIS', at: at + 2, from: at + 2, start: after.start }
}

const isNounLike = (word: string): boolean =>
  [givenNames, documents, bodies, roles, anonymous].some((list) => list.has(word))

/** *أوضح ذلك مدير …*: what was said is the sentence before. */
const toldBefore = (reading: Reading, hit: Hit, from: number): Opener | undefined => {
  const { tokens, sentences } = reading
  if (
    !/^(?:ذلك|هذا)$/u.test(tokens[hit.at + 1]?.folded ?? '') ||
    hit.form.kind !== 'PAST' ||
    hit.at > from + 2
  )
    return undefined
  const k = sentences.findIndex((sentence) => sentence.from === from)
  const before = sentences[k - 1]
  const first = tokens[before?.from ?? -1]
  const last = tokens[(before?.to ?? 0) - 1]
  if (!before || !first || !last || !subjectAfter(reading, hit, Math.min(hit.at + 30, tokens.length)))
    return undefined
  return {
    joint: 'PARENTHESIS',
    at: Math.min(hit.at + 30, tokens.length),
    from: before.from,
    start: first.start,
    end: last.end,
  }
}

const findCues = (reading: Reading, { from, to }: Sentence, known: ReadonlySet<string>): readonly Found[] => {
  const found: Found[] = []
  for (let i = from; i < to; i++) {
    const hit = reading.hits[i]
    if (!hit || !mayReport(reading, hit)) continue
    const opener = findOpener(reading, hit, to)
    if (!opener || !isNear(reading, hit, opener)) {
      const told = toldBefore(reading, hit, from) ?? bareClause(reading, hit, to, known)
      if (told) found.push({ hit, opener: told })
      continue
    }
    found.push({ hit, opener })
    if (opener.quotation) i = Math.max(i, opener.at)
  }
  return found
}

/** Not: *أن يعلن* (not yet said), *يذكر أن* (nobody says it), verbal nouns, *ما ذكره* (its object is said already). */
const mayReport = (reading: Reading, hit: Hit): boolean => {
  const { tokens, text } = reading
  const { at, form, joined } = hit
  const token = tokens[at]
  const before = tokens[at - 1]?.folded ?? ''
  if (!token || form.kind === 'MASDAR') return false
  // *جاء في التقرير أن*: it came in a document, or it is no cue.
  if (/^(?:جاء|ورد)$/u.test(form.verb.past)) return isInDocument(reading, at)
  if (form.pronoun)
    return (
      form.verb.takes.includes('person') && !form.verb.weak && before !== 'ما' && text[token.end - 1] !== 'ة'
    )
  if (form.verb.past === 'أمل' && form.kind !== 'PARTICIPLE') return false
  // طالب is a student after a number, عبر is *across* unless a clause begins with it.
  if (/^(?:طالب|طلب)$/u.test(form.verb.past) && tokens[at - 1]?.kind === 'number') return false
  if (form.verb.past === 'عبر' && !beginsClause(reading, hit) && tokens[at + 1]?.folded !== 'عن') return false
  if (form.kind !== 'PRESENT') return true
  if (!joined && /^(?:ان|لان|كي|لكي|حتي|وان|اذا|قد|سوف)$/u.test(before)) return false
  const isImpersonal = /^و?(?:يذكر|يتوقع|يعتقد|يعتبر|يعد|يري|يبين|يظهر)$/u.test(token.folded)
  return !(isImpersonal && /^(?:ان|بان)$/u.test(tokens[at + 1]?.folded ?? ''))
}

const isInDocument = ({ tokens }: Reading, at: number): boolean =>
  tokens[at + 1]?.folded === 'في' && documents.has(tokens[at + 2]?.folded ?? '')

/** A verb with other senses reports only when nothing but its subject stands between it and the words. */
const isNear = (reading: Reading, hit: Hit, opener: Opener): boolean => {
  if (hit.form.kind === 'PARTICIPLE') return isNextTo(reading, hit, opener)
  if (isInDocument(reading, hit.at)) return opener.joint !== 'NOUN_PHRASE'
  if (!hit.form.verb.weak)
    return opener.joint !== 'NOUN_PHRASE' || hit.form.kind !== 'PRESENT' || hasSubject(reading, hit, opener)
  // تعرض, تقدم, توجه: the present of a verb with other senses is mostly another verb.
  if (hit.form.kind === 'PRESENT' && opener.at > hit.at + 1 && opener.joint !== 'COLON') return false
  // بين is *between* unless a clause begins with it and أن or a colon follows.
  if (hit.form.verb.past === 'بين' && !(beginsClause(reading, hit) && /^(?:THAT|COLON)$/u.test(opener.joint)))
    return false
  if (reportsByItself(reading, hit, opener)) return true
  if (opener.joint === 'NOUN_PHRASE' && !isExpressive(hit)) return false
  if (opener.joint === 'COLON' && opener.at < hit.at + 12) return true
  if (opener.at === hit.at + 1 || (isRelaying(hit) && relayed(reading, hit.at, opener.at, true))) return true
  const subject = subjectAfter(reading, hit, opener.at)
  if (subject?.from !== hit.at + 1) return false
  return subject.to >= opener.at - 2 || (opener.joint === 'NOUN_PHRASE' && opener.at < hit.at + 25)
}

/** *أظهرت دراسة …*: with a document for its subject even a weak verb reports. */
const reportsByItself = (reading: Reading, hit: Hit, opener: Opener): boolean => {
  const subject = subjectAfter(reading, hit, opener.at)
  return subject?.from === hit.at + 1 && documents.has(reading.tokens[subject.from]?.folded ?? '')
}

const hasSubject = (reading: Reading, hit: Hit, opener: Opener): boolean =>
  subjectAfter(reading, hit, opener.at) !== undefined

/** A participle has no subject of its own: a short circumstance may stand between, or the person addressed. */
const isNextTo = ({ tokens }: Reading, { at, form }: Hit, opener: Opener): boolean => {
  const isAddressed = form.verb.takes.includes('person')
  let i = at + 1
  if (/^(?:في|خلال|ايضا|كذلك|له|لها|لهم|الي)$/u.test(tokens[i]?.folded ?? '')) i += 5
  return opener.at <= i + (isAddressed ? 12 : 0) + (opener.joint === 'THAT' ? 1 : 0)
}

/** Weak verbs whose own preposition or object is enough (*عبر عن*, *وعد بـ*). */
const isExpressive = ({ form }: Hit): boolean =>
  /^(?:عبر|وعد|شكر|وجه|أسف|ثمن|قدم|رفع|أزجى|أسدى|طلب|أرجع|نص)$/u.test(form.verb.past)

const isBoundaryCue = (reading: Reading, hit: Hit): boolean =>
  hit.form.kind === 'PARTICIPLE' || beginsClause(reading, hit)

/** *وكان X قد قال*, *لكن X قال*: a particle before the verb says that its subject stands there. */
const isAnticipated = ({ tokens }: Reading, { at }: Hit, from: number): boolean => {
  for (let i = at - 1; i >= Math.max(from, at - 12); i--) {
    const word = tokens[i]?.folded ?? ''
    if (/^(?:و?كان(?:ت|وا)?|و?لكن)$/u.test(word)) return at - i > 1
    if (/^[،,.؛:]$/u.test(word)) return false
  }
  return false
}

const speakerOf = (
  reading: Reading,
  sentence: Sentence,
  hit: Hit,
  opener: Opener,
  last: Span | undefined,
): { readonly speaker: Span | null; readonly subject: Subject } => {
  if (hit.form.kind === 'PARTICIPLE')
    return { speaker: null, subject: sameSubject(reading, sentence, hit, last) }
  const passed = relayed(reading, hit.at, opener.at, isRelaying(hit))
  const written = isInDocument(reading, hit.at) ? nounPhrase(reading, hit.at + 2, opener.at) : undefined
  const phrase =
    written ??
    passed?.speaker ??
    (isAnticipated(reading, hit, sentence.from) ? subjectBefore(reading, hit, sentence.from) : undefined) ??
    subjectAfter(reading, hit, opener.at) ??
    subjectBefore(reading, hit, sentence.from)
  const speaker = phrase ? spanOf(reading.tokens, phrase.from, phrase.to) : undefined
  const { gender, number } = hit.form
  if (speaker) return { speaker, subject: { kind: 'NAMED', gender, number } }
  const topic = isInIt(reading, hit)
    ? topicIn(reading, sentence.from, hit.at, true)
    : subjectOfClause(reading, sentence, hit, last)
  return {
    speaker: null,
    subject: topic ? { kind: 'TOPIC', mention: topic.span } : { kind: 'HIDDEN', gender, number },
  }
}

/** *التقى الوزير نظيره ودعا …*: a second verb of the sentence has the subject of the first. */
const subjectOfClause = (
  reading: Reading,
  { from }: Sentence,
  hit: Hit,
  last: Span | undefined,
): Mention | undefined => {
  const start = reading.tokens[from]?.start ?? 0
  if (!hit.joined || hit.at < from + 3 || (last && last.start >= start)) return undefined
  const second = reading.tokens[from + 1]?.folded ?? ''
  const isSubject = [roles, titles, givenNames, states, bodies].some((list) => list.has(second))
  return isSubject ? topicIn(reading, from + 1, Math.min(hit.at, from + 16), true) : undefined
}

/** *أصدرت اللجنة بياناً أكدت فيه*: the statement or speech has been named with its author in this sentence. */
const isInIt = ({ tokens }: Reading, { at }: Hit): boolean =>
  /^(?:فيه|فيها|خلاله|خلالها)$/u.test(tokens[at + 1]?.folded ?? '') ||
  (tokens[at + 1]?.folded === 'من' && /^خلاله?ا?$/u.test(tokens[at + 2]?.folded ?? ''))

/** Of a participle: the subject of the cue before it in the sentence, else whoever the sentence is about. */
const sameSubject = (reading: Reading, { from }: Sentence, hit: Hit, last: Span | undefined): Subject => {
  const start = reading.tokens[from]?.start ?? 0
  if (last && last.start >= start) return { kind: 'SAME', cue: last }
  const topic = hit.at > from + 2 ? topicIn(reading, from, hit.at) : undefined
  if (topic) return { kind: 'TOPIC', mention: topic.span }
  return { kind: 'SAME', cue: last ?? cueSpan(reading, hit) }
}
