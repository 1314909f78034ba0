// A line of captions → the parts that begin with another speaker: `>> words`, `>> ANNA BERG: words`, `- words`,
// `Anna Berg: words`.
import { saysSomebody } from '../../language/ar/turns.ts'
import { words } from '../../text/word.ts'

export interface SpokenPart {
  /** Whether a mark says that somebody else speaks. */
  readonly isChange: boolean
  /** The speaker whom a label names. */
  readonly name?: string | undefined
  /** May be empty after a label. */
  readonly text: string
}

/** The labels of a file. */
export interface Labels {
  /** How often each name comes before a colon at the beginning of a line. */
  readonly counts: ReadonlyMap<string, number>
  /** Whether most cues begin with one, as Zoom's do. */
  readonly areEverywhere: boolean
}

export const labelsIn = (cues: readonly (readonly string[])[]): Labels => {
  const counts = new Map<string, number>()
  for (const lines of cues)
    for (const line of lines) {
      const name = labelIn(line)?.name
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  const labelled = cues.filter(([first = '']) => labelIn(first) !== undefined)
  return { counts, areEverywhere: labelled.length * 2 > cues.length }
}

interface Place {
  /** Whether the line is the first of its cue. */
  readonly isFirst: boolean
  /** Whether the words before it end a sentence. */
  readonly endsBefore: boolean
}

export const changeMark = /(?:^|\s)>{2,3}\s*/u
const changes = new RegExp(changeMark, 'gu')

export const spokenParts = (line: string, place: Place, labels: Labels): readonly SpokenPart[] => {
  if (!/[>:：]|^[-–]/u.test(line)) return [{ isChange: false, text: line }]
  const pieces = line.split(changes)
  return pieces.flatMap((piece, i): readonly SpokenPart[] => {
    if (i === 0 && piece === '' && pieces.length > 1) return []
    const text = piece.trim()
    const isDash = i === 0 && dash.test(text)
    const isChange = i > 0 || isDash
    const label = labelIn(isDash ? text.replace(dash, '') : text)
    const isLabel = label !== undefined && (isChange || isLikely(label.name, place, labels))
    return isLabel ? [{ isChange: true, ...label }] : [{ isChange, text }]
  })
}

// A long dash goes on where somebody was interrupted.
const dash = /^[-–]\s*(?=[\p{L}\p{N}"“«¿¡‘'([])/u

/** In UTF-16 code units and in words. */
const longest = 60
const mostWords = 6

const word = String.raw`[\p{Lu}\p{Lt}\p{Lo}\p{N}(\[&#][\p{L}\p{M}\p{N}.'’()\[\]#/-]*`
const particle = 'of|the|for|and|de|da|van|von|bin|bint|ibn|al|el|la|le'
const nameLike = new RegExp(String.raw`^(?:${word})(?: (?:${word}|${particle}))*$`, 'u')

/** *ANNA (on the phone)*. */
const note = /\s*(?:\([^()]*\)|\[[^[\]]*\])$/u

/** *قال الوزير:*: a colon after a verb of saying introduces words and names nobody. */
const beginsWithSaying = (name: string): boolean => {
  const [first = ''] = words(name)
  return saysSomebody.has(first) || saysSomebody.has(first.replace(/^[وف]/u, ''))
}

/** A name and the words after its colon. *10:30* is a time. */
const labelIn = (text: string): { readonly name: string; readonly text: string } | undefined => {
  const at = text.slice(0, longest).search(/[:：]/u)
  if (at <= 0 || /^[\d/]/u.test(text.slice(at + 1))) return undefined
  const name = text.slice(0, at).trim()
  const isName =
    /\p{L}/u.test(name) &&
    name.split(' ').length <= mostWords &&
    nameLike.test(name.replace(note, '')) &&
    !beginsWithSaying(name)
  return isName ? { name, text: text.slice(at + 1).trim() } : undefined
}

/** Enough to know a label in the middle of a sentence. */
const often = 3

/**
 * Whether a name with a colon is a speaker where no mark says so: in capitals, of several words, repeated,
 * or one of many. A label of
 * one word that is there once (*Note:*) is part of what is said, and so is one in the middle of a sentence.
 */
const isLikely = (name: string, { isFirst, endsBefore }: Place, labels: Labels): boolean => {
  const count = labels.counts.get(name) ?? 0
  const bare = name.replace(note, '')
  if (/\p{Lu}{2}/u.test(bare) && !/\p{Ll}{2}/u.test(bare)) return true
  if (isFirst && labels.areEverywhere) return true
  return count >= often || (endsBefore && (count > 1 || bare.includes(' ')))
}
