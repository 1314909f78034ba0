// A claim compared with a record, word by word: what only one of them has, and what was changed, as marks with text.
import type { Frame } from '../frame.ts'
import type { CheckQuery } from '../generated/operations.ts'
import { html, type Html, joined, type Part } from '../html.ts'
import { inTongue } from './name.ts'

type Difference = CheckQuery['check']['matches'][number]['difference'][number]

/** Both sides, one below the other, each in its own direction. */
export const sidesOf = (
  frame: Frame,
  parts: readonly Difference[],
  langs: { readonly claim: string; readonly record: string },
): Html => {
  const { words } = frame
  return html`<dl class="difference">
    <div>
      <dt>${words.check.claimSide}</dt>
      <dd ${inTongue(langs.claim)}>${sideOf(frame, parts, 'claim')}</dd>
    </div>
    <div>
      <dt>${words.check.recordSide}</dt>
      <dd ${inTongue(langs.record)}>${sideOf(frame, parts, 'record')}</dd>
    </div>
  </dl>`
}

/** Whether the difference is slight: it is marked as a slip, not as an alteration. */
const isSlight = ({ kind }: Difference): boolean =>
  kind === 'SPELLING' || kind === 'INFLECTION' || kind === 'FUNCTION_WORD' || kind === 'REPORTED'

/** The parts that one side has, with blanks between them. */
const sideOf = (frame: Frame, parts: readonly Difference[], of: 'claim' | 'record'): Part =>
  joined(
    parts.filter((part) => part[of] !== null).map((part) => side(frame, part[of], part, of)),
    ' ',
  )

const side = (
  { words, lang }: Frame,
  text: string | null,
  part: Difference,
  of: 'claim' | 'record',
): Part => {
  if (text === null) return null
  if (part.operation === 'EQUAL') return part.kind === null ? text : html`<span class="slight">${text}</span>`
  const weight = isSlight(part) ? 'slight' : 'grave'
  const label =
    part.operation === 'REPLACED'
      ? words.check.changed
      : part.kind === 'CUT'
        ? words.check.cut
        : of === 'claim'
          ? words.check.onlyClaim
          : words.check.onlyRecord
  const note = html`<span class="unseen" lang="${lang}"> [${label}] </span>`
  if (part.kind === 'CUT') return html`<span class="cut">${text}${note}</span>`
  return of === 'claim'
    ? html`<ins class="${weight}">${text}${note}</ins>`
    : html`<del class="${weight}">${text}${note}</del>`
}
