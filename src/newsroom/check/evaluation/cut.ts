// A statement's words → claims that leave out what belongs to them: cut at a quotation mark inside, or before a *but*.
import { unitsOf } from '../../../language/unit.ts'
import { wordSet } from '../../../text/word-set.ts'
import type { Change } from './change.ts'

/** In units: anything shorter is a phrase that anybody might use. */
const shortest = 4
/** In units: leaving out less is hardly a cut. */
const leastLeft = 2

const turning =
  /(?<!\p{L})(?:not|never|no|nor|none|without|if|unless|except|only|hardly|لا|لم|لن|لست|ليس|ليست|ليسوا|لسنا|غير|دون|بدون|عدم|إذا|لو|إلا|سوى)(?!\p{L})|n['’]t(?!\p{L})/iu

const length = (text: string): number => unitsOf(text).length

/** The end of a sentence or of a part of the content: no cut. A small letter after the marks continues the sentence. */
const endsSentence = /(?:[.!?؟…]["”»]?\s*|\n\s*)$/u
const beginsSentence = /^["”»]?\s*(?:[.!?؟]["”»]?\s*|[،,;؛]?["”»]?\s*…\s*)(?!\p{Ll}|\s)/u
/** Words that join quotations to each other and to their verb: a statement without any others is wholly direct. */
const joints = wordSet('and that أن إن أنه إنه أنها إنها بأن و')

/** A quotation alone, or with what comes before or after it; the other side is left out. */
export const cutMixed: Change = (text, random, _, quotations = []) => {
  const places = quotations.map((quotation) => placeOf(text, quotation))
  if (isAllQuoted(text, places)) return undefined
  const cuts = places.flatMap((place) => (place ? cutsAt(text, place) : []))
  const long = cuts.map((cut) => cut.trim()).filter((cut) => length(cut) >= shortest)
  return long.length > 0 ? random.one(long) : undefined
}

/** What comes before a quotation, the quotation, and what comes after it. */
type Place = readonly [before: string, quotation: string, behind: string]

const cutsAt = (text: string, [before, quotation, behind]: Place): readonly string[] => {
  // What is left out must not deny the words or make them depend on something: that is another kind of error.
  if (turning.test(`${before} ${behind}`) || quotation.length === text.length) return []
  const [left, right] = [length(before), length(behind)]
  const isEnd = beginsSentence.test(behind) || endsBetween(quotation, behind)
  const isStart = endsSentence.test(before.replace(/["“«]\s*$/u, ''))
  return [
    ...(left + right >= leastLeft && !(isStart && isEnd) ? [quotation] : []),
    ...(left > 0 && right >= leastLeft && !isEnd ? [before + quotation] : []),
    ...(right > 0 && left >= leastLeft && !isStart ? [quotation + behind] : []),
  ]
}

/** Whether the quotation's sentence ends with the quotation. */
const endsBetween = (quotation: string, behind: string): boolean =>
  /[.!?؟]["”»]?$/u.test(quotation) && /^["”»]?\s*(?!\p{Ll}|\s)/u.test(behind)

/** Skips the same words elsewhere in the text without marks. */
const placeOf = (text: string, quotation: string): Place | undefined => {
  for (let at = text.indexOf(quotation); at >= 0; at = text.indexOf(quotation, at + 1))
    if (at === 0 || /["“”«»'‘]/u.test(`${text[at - 1] ?? ''}${quotation[0] ?? ''}`))
      return [text.slice(0, at), quotation, text.slice(at + quotation.length)]
  return undefined
}

const isAllQuoted = (text: string, places: readonly (Place | undefined)[]): boolean => {
  const bare = places.reduce((rest, place) => (place ? rest.replace(place[1], ' ') : rest), text)
  return unitsOf(bare).every(({ folded }) => joints.has(folded))
}

const but =
  /(?<=[\p{L}\p{N}][,،.;؛]?["”»]?\s)(?:but|however|لكن|ولكن|إلا أن|غير أن|لكنه|لكنها|ولكنه|إلا أنه|إلا أنها)(?=[,\s])/iu

/** What comes before a *but*. */
export const cutBeforeBut: Change = (text) => {
  const found = but.exec(text)
  if (!found) return undefined
  const claim = text.slice(0, found.index).replace(/[,،;؛\s]+$/u, '')
  // *Nothing but*, *not this but that*: the sentence does not end there.
  const isBroken =
    /\b(?:nothing|anything|all|none|last|not|n['’]t|no|only)\b|(?<!\p{L})(?:ليس|ليست|لا)(?!\p{L})/iu.test(
      claim,
    )
  return isBroken || length(claim) < shortest || length(text.slice(found.index)) < shortest
    ? undefined
    : claim
}
