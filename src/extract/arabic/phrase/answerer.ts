// Who answers where the verb has no subject: the person asked, never the one who asked (*سأل القاضي المتهم عن الدفاتر
// فأجاب: …*).
import { type Token, wordAt } from '../../../text/token.ts'
import { asking } from '../../../language/ar/function-words.ts'
import { sentenceAt, spanOf } from '../../analysis.ts'
import type { Subject } from '../../frame.ts'
import { beginsClause } from '../content/clause.ts'
import type { ArabicReading, Hit } from '../cue/cue.ts'
import { withoutAddressee } from './addressee.ts'
import { nounPhrase, type Phrase } from './noun-phrase.ts'

/** In tokens: how far before its answer a question is. */
const reach = 40

/**
 * The subject of a verb of answering without one; undefined when no question is before it.
 * @param from token at which the sentence begins
 */
export const answererOf = (reading: ArabicReading, hit: Hit, from: number): Subject | undefined => {
  const question = answers(reading.tokens, hit) ? questionBefore(reading, hit, from) : undefined
  if (!question) return undefined
  const asked = question.form.pronoun ? undefined : askedIn(reading, question, hit.at)
  const mention = asked && spanOf(reading.tokens, asked.from, asked.to)
  return mention ? { kind: 'TOPIC', mention } : { kind: 'OPEN' }
}

/** *أجاب*, *رد*, and *فقال* after a question. */
const answers = (tokens: readonly Token[], { at, form: { kind, verb } }: Hit): boolean =>
  kind === 'PAST' &&
  (verb.past === 'أجاب' || verb.past === 'رد' || (verb.past === 'قال' && wordAt(tokens, at).startsWith('ف')))

/** The latest question of the sentence, or of the one before an answer that opens its own, when nobody speaks between. */
const questionBefore = (reading: ArabicReading, { at }: Hit, from: number): Hit | undefined => {
  const { hits, sentences } = reading
  const first = at > from ? from : (sentences[sentenceAt(sentences, from) - 1]?.from ?? from)
  for (let i = at - 1; i >= Math.max(first, at - reach); i--) {
    const hit = hits[i]
    if (!hit || hit.form.kind === 'MASDAR' || hit.form.kind === 'PARTICIPLE') continue
    if (hit.form.verb.past === 'سأل') return hit
    if (!hit.form.verb.weak && beginsClause(reading, hit)) return undefined
  }
  return undefined
}

const askedIn = (reading: ArabicReading, question: Hit, to: number): Phrase | undefined => {
  let end = question.at + 1
  while (end < to && !asking.has(wordAt(reading.tokens, end))) end++
  const phrase = nounPhrase(reading, question.at + 1, end)
  if (!phrase) return undefined
  const asker = withoutAddressee(reading, question, phrase, end)
  if (asker) return asker.to < phrase.to ? { from: asker.to, to: phrase.to } : undefined
  // *وسأل المتهم عن …*: the one who asks has been named before.
  return question.joined ? phrase : undefined
}
