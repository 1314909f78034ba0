// A statement's words → claims that leave out what belongs to them: cut at a quotation mark inside, cut before a *but*.
import { unitsOf } from '../../../text/unit.ts'
import type { Change } from './change.ts'

/** In units: fewer would be a turn of phrase that anybody uses. */
const shortest = 4
/** In units: less left out is hardly a cut. */
const leastLeft = 2

const turning =
  /(?<!\p{L})(?:not|n['’]t|never|no|nor|without|if|unless|except|only|hardly|لا|لم|لن|ليس|ليست|غير|دون|بدون|عدم|إذا|لو|إلا|سوى)(?!\p{L})/iu

const length = (text: string): number => unitsOf(text).length

/** A quotation alone, or with what stands before it or behind it; the other side is left out. */
export const cutMixed: Change = (text, random, _, quotations = []) => {
  const cuts = quotations.flatMap((quotation): readonly string[] => {
    const at = text.indexOf(quotation)
    const before = text.slice(0, Math.max(0, at))
    const behind = text.slice(at + quotation.length)
    // What is left out must not deny the words, or make them depend on something: that is another fault.
    if (at < 0 || turning.test(before) || turning.test(behind) || quotation.length === text.length) return []
    const [left, right] = [length(before), length(behind)]
    return [
      ...(left + right >= leastLeft ? [quotation] : []),
      ...(left > 0 && right >= leastLeft ? [before + quotation] : []),
      ...(right > 0 && left >= leastLeft ? [quotation + behind] : []),
    ]
  })
  const long = cuts.map((cut) => cut.trim()).filter((cut) => length(cut) >= shortest)
  return long.length > 0 ? random.one(long) : undefined
}

const but =
  /(?<=[\p{L}\p{N}][,،.;؛]?["”»]?\s)(?:but|however|لكن|ولكن|إلا أن|غير أن|لكنه|لكنها|ولكنه|إلا أنه|إلا أنها)(?=[,\s])/iu

/** What stands before a *but*. */
export const cutBeforeBut: Change = (text) => {
  const found = but.exec(text)
  if (!found) return undefined
  const claim = text.slice(0, found.index).replace(/[,،;؛\s]+$/u, '')
  // *Nothing but*, *not this but that*: no sentence ends there.
  const isBroken =
    /\b(?:nothing|anything|all|none|last|not|n['’]t|no|only)\b|(?<!\p{L})(?:ليس|ليست|لا)(?!\p{L})/iu.test(
      claim,
    )
  return isBroken || length(claim) < shortest || length(text.slice(found.index)) < shortest
    ? undefined
    : claim
}
