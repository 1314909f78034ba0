// Rolling captions → each word once. Live and automatic captions show a line again while the next one appears, up to
// three times: *hello there*, *hello there / my friend*, *my friend*.
import type { CaptionLine } from './cue-text.ts'

export interface SpokenCue {
  /** In milliseconds. */
  readonly start: number
  readonly end: number
  readonly lines: readonly CaptionLine[]
}

/** Lines that a screen of captions has at most, with some to spare. */
const mostLines = 8
/** In milliseconds: after a longer pause, the same words are said again. */
const pause = 500
/** Fewer repeated cues are people who repeat themselves. */
const leastRolling = 3

/** The cues with words, without what the cue before already shows. */
export const withoutRepeats = (all: readonly SpokenCue[]): readonly SpokenCue[] => {
  const cues = all.filter(({ lines }) => lines.length > 0)
  const texts = cues.map(({ lines }) => lines.map(({ text }) => text).join(' '))
  const shown = cues.map((cue, i) => shownBefore(cues[i - 1], cue, texts[i] ?? ''))
  const repeated = shown.filter((length) => length > 0).length
  const isRolling = repeated >= leastRolling && repeated * 2 >= cues.length
  return cues.flatMap((cue, i) => {
    const length = shown[i] ?? 0
    const before = cues[i - 1]
    // Two layers of one subtitle are shown at the same time.
    const isTwice = before !== undefined && cue.start < before.end && texts[i] === texts[i - 1]
    if (length === 0 || !(isRolling || isTwice)) return [cue]
    const lines = after(cue.lines, length)
    return lines.length > 0 ? [{ ...cue, lines }] : []
  })
}

/** How much of a cue's text, in UTF-16 code units, is the last lines of the cue before. */
const shownBefore = (before: SpokenCue | undefined, { start }: SpokenCue, text: string): number => {
  if (!before || start > before.end + pause) return 0
  const last = before.lines.slice(-mostLines).map((line) => line.text)
  const lengths = last.map((_, i) => {
    const lines = last.slice(i).join(' ')
    return text === lines || text.startsWith(`${lines} `) ? lines.length : 0
  })
  return Math.max(0, ...lengths)
}

/** The lines from an offset in their text on. */
const after = (lines: readonly CaptionLine[], offset: number): readonly CaptionLine[] => {
  let left = offset
  return lines.flatMap((line) => {
    const { length } = line.text
    const text = line.text.slice(Math.max(0, left)).trim()
    left -= length + 1
    return text === '' ? [] : [{ ...line, text }]
  })
}
