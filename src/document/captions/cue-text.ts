// The lines of a cue → what is said in them and by which voice: tags, settings and marks of direction are left out.
import { decoded, type Entities } from './entities.ts'

export interface CaptionLine {
  /** Who speaks, where a voice tag (`<v Anna Berg>`) says so. */
  readonly voice?: string | undefined
  /** Never blank; white space is single spaces. */
  readonly text: string
}

/** A line break, a time inside a cue, or a tag of WebVTT or SRT. Anything else between angle brackets is words. */
const markup =
  /\n|<\d[\d:.,]*>|<(?<end>\/?)(?<tag>v|c|i|b|u|s|ruby|rt|lang|font|span|br)(?:\.[^\s<>]*)?(?:\s(?<note>[^<>]*))?\/?>/gi

/** Positions and styles that Aegisub and others write into SRT: `{\an8}`. */
const override = /\{\\[^{}\n]*\}|\{\/?[biu]\}/g

/** They say how a line is drawn. A name must be the same with and without them. */
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g

/** A word alone, as in captions that show one after the other: nothing to decode or trim. */
const isPlain = /^[\p{L}\p{N}]*$/u

/** The lines with words; another voice begins another line. */
export const captionLines = (lines: readonly string[], entities: Entities): readonly CaptionLine[] => {
  const payload = lines.join('\n').replace(override, '')
  const plain = (text: string): string =>
    isPlain.test(text) ? text : singleSpaced(decoded(text, entities).replace(direction, '')).trim()
  const found: CaptionLine[] = []
  let voice: string | undefined
  let open = ''
  const close = (): void => {
    const text = plain(open)
    open = ''
    if (text !== '') found.push({ voice, text })
  }
  let done = 0
  for (const { 0: mark, index, groups } of payload.matchAll(markup)) {
    open += payload.slice(done, index)
    done = index + mark.length
    const tag = groups?.tag?.toLowerCase()
    if (mark !== '\n' && tag !== 'v' && tag !== 'br') continue
    close()
    if (tag === 'v') voice = groups?.end ? undefined : nameOf(plain(groups?.note ?? ''))
  }
  open += payload.slice(done)
  close()
  return found
}

/** In UTF-16 code units: the longest name that can be a label. */
const longestName = 100

/** A colon would end the label that the name becomes. */
const nameOf = (note: string): string | undefined =>
  singleSpaced(note.slice(0, 10 * longestName).replace(/[:：]/gu, ' '))
    .trim()
    .slice(0, longestName)
    .toWellFormed() || undefined

/** Runs of white space as one space. In bounded steps: a pattern over millions of blanks overflows the stack. */
const singleSpaced = (text: string): string => {
  for (let shorter = text; ;) {
    const next = shorter.replace(/[\s\u0085]{1,1000}/g, ' ')
    if (next.length === shorter.length) return next
    shorter = next
  }
}
