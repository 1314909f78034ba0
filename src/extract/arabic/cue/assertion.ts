// Whether the text says that something was said. It does not where it denies, asks, supposes or looks ahead.
import { wordAt } from '../../../text/token.ts'
import {
  bareThat,
  firstOfAll,
  interrogatives,
  negations,
  negators,
  notBeing,
  pronounThat,
  subjunctive,
  supposing,
  untrueThat,
} from '../../../language/ar/function-words.ts'
import { impersonal } from '../../../language/ar/cue-verbs.ts'
import type { Hit, ArabicReading } from './cue.ts'
import { subjectFirst } from '../phrase/subject-first.ts'
import { isComma, isIn, isThatParticle } from '../word.ts'

/** In tokens: how far before its verb a particle governs it. */
const reach = 12

/** @param from token at which the sentence begins */
export const isAsserted = (reading: ArabicReading, hit: Hit, from: number): boolean => {
  const { kind } = hit.form
  if (kind !== 'PAST' && kind !== 'PRESENT') return true
  if (kind === 'PRESENT' && !isSaidNow(reading, hit, from)) return false
  return !isConditional(reading, hit) && !isNegated(reading, hit) && !isGoverned(reading, hit, from)
}

/** False for *أن يعلن* (not yet said) and *يذكر أن* (nobody says it); but *المحلل يرى أن* has a subject. */
const isSaidNow = (reading: ArabicReading, hit: Hit, from: number): boolean => {
  const { tokens } = reading
  const { at, joined } = hit
  if (!joined && subjunctive.has(wordAt(tokens, at - 1))) return false
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  // *يذكر أنه سيعقد ورشة* is impersonal too; *يعتبر أنه* has a person as its subject.
  const isAlone =
    impersonal.has(word) && (bareThat.has(next) || (hit.form.verb.past === 'ذكر' && pronounThat.has(next)))
  return !isAlone || subjectFirst(reading, hit, from) !== undefined
}

/** *إن قال*: before a verb the particle is *if*; *ما إن قال* is *as soon as*, *بعد أن قال* has another hamza. */
const isConditional = ({ tokens, text }: ArabicReading, { at, joined }: Hit): boolean => {
  const before = tokens[at - 1]
  if (joined || !before || !/^[وف]?ان$/u.test(before.folded)) return false
  return /إن$/u.test(text.slice(before.start, before.end)) && wordAt(tokens, at - 2) !== 'ما'
}

/** *ما قال الوزير إن …*, *لم يكن قد أبدى*, *لم يؤكد أو يعلن*; but *ما قال إنه خطأ* is *what he called a mistake*. */
const isNegated = ({ tokens }: ArabicReading, { at, form, joined }: Hit): boolean => {
  const before = wordAt(tokens, at - 1)
  if (joined) return false
  const being = before === 'قد' ? at - 2 : at - 1
  if (notBeing.has(wordAt(tokens, being))) return negations.has(wordAt(tokens, being - 1))
  if (before === 'ما' || before === 'وما' || before === 'فما') {
    for (let i = at + 1; i < at + reach; i++) if (isThatParticle(tokens, i)) return wordAt(tokens, i) === 'ان'
    return false
  }
  if (before !== 'او' || form.kind !== 'PRESENT') return false
  for (let i = at - 2; i > at - reach; i--) if (negations.has(wordAt(tokens, i))) return true
  return false
}

/**
 * Whether a particle of asking or supposing, or a denial, is before the verb in its clause. In *ليس صحيحاً أنه أكد أن
 * المدير قال إن …* each أن belongs to the verb before it, so what governs that verb governs this one too.
 */
const isGoverned = (reading: ArabicReading, { at, joined }: Hit, from: number): boolean => {
  const { tokens, hits } = reading
  if (isWhoever(tokens, at - 1)) return true
  let isThat = false
  let isJoined = joined
  for (let i = at - 1; i >= Math.max(from, at - reach) && !isApart(reading, i, at); i--) {
    if (isNobody(tokens, i) || isSupposed(reading, i, at)) return true
    if (isThat && isDenied(reading, i)) return true
    const outer = verbOfSaying(hits[i])
    isThat ||= isIn(wordAt(tokens, i), bareThat, pronounThat)
    if (isJoined || (outer && !isThat)) return false
    if (outer) {
      isThat = false
      isJoined = outer.joined
    }
  }
  return false
}

/** Words in other marks, or before a comma, govern nothing here. */
const isApart = ({ tokens, inside }: ArabicReading, i: number, at: number): boolean => {
  const word = wordAt(tokens, i)
  return inside[i] !== inside[at] || isComma(word) || clauseMark.has(word)
}

const isSupposed = (reading: ArabicReading, i: number, at: number): boolean => {
  const { tokens, text } = reading
  const word = wordAt(tokens, i)
  // كأن (as if) and كان (was) are one folded word.
  if (/كان$/u.test(word)) return /كأن$/u.test(text.slice(tokens[i]?.start, tokens[i]?.end))
  return supposing.has(word) || (interrogatives.has(word) && isQuestion(reading, at))
}

const clauseMark: ReadonlySet<string> = new Set('.؛;:!؟?')

const verbOfSaying = (hit: Hit | undefined): Hit | undefined =>
  hit && !hit.form.verb.weak && hit.form.kind !== 'MASDAR' ? hit : undefined

const isDenied = ({ tokens, hits }: ArabicReading, i: number): boolean =>
  isUntrue(tokens, i) || hits[i]?.form.verb.act === 'DENIED'

/** *لا أحد قال*, *ما من أحد قال*. */
const isNobody = (tokens: ArabicReading['tokens'], i: number): boolean => {
  const before = wordAt(tokens, i - 1)
  return (
    wordAt(tokens, i) === 'احد' &&
    (negators.has(before) || (before === 'من' && negators.has(wordAt(tokens, i - 2))))
  )
}

/** *من قال إن …*: *anyone who said*, or *who said?*; *أول من قال* is a known person. */
const isWhoever = (tokens: ArabicReading['tokens'], i: number): boolean =>
  /^[وف]?من$/u.test(wordAt(tokens, i)) && !firstOfAll.has(wordAt(tokens, i - 1))

/** *ليس صحيحاً أن …*, *غير صحيح أن …*, *لم يسبق أن …*. */
const isUntrue = (tokens: ArabicReading['tokens'], i: number): boolean =>
  untrueThat.has(wordAt(tokens, i)) &&
  [1, 2].some((k) => negators.has(wordAt(tokens, i - k)) || wordAt(tokens, i - k) === 'غير')

/** Whether a question mark ends the sentence. */
const isQuestion = ({ tokens }: ArabicReading, at: number): boolean => {
  for (let i = at; i < tokens.length && i < at + longestQuestion; i++) {
    const word = wordAt(tokens, i)
    if (word === '؟' || word === '?') return true
    if (word === '.' || (tokens[i]?.breaks ?? 0) > 0) return false
  }
  return false
}

/** In tokens. */
const longestQuestion = 60
