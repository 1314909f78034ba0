// A caption file's text → its cues, as WebVTT (W3C) separates them. Other programs write files with times like *0:01,5*,
// without numbers and with blank lines in the wrong places. Those are read where no word can be taken for something else.

export type CaptionKind = 'vtt' | 'srt'

export interface Cue {
  /** In milliseconds. */
  readonly start: number
  readonly end: number
  /** As they are in the file, without blank ones. */
  readonly lines: readonly string[]
}

export interface Captions {
  readonly cues: readonly Cue[]
  readonly hasHeader: boolean
  /** What follows the dash in `WEBVTT - title`. */
  readonly title?: string | undefined
  /** BCP 47, where the header states it, as YouTube's do. */
  readonly lang?: string | undefined
}

/** Takes time in proportion to the length of the text. */
export const cuesIn = (text: string, kind: CaptionKind): Captions => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r]/)
  const timed = lines.flatMap((line, at) => {
    const timing = timingOf(line)
    return timing ? [{ ...timing, at }] : []
  })
  const cues = timed.map(({ start, end, at }, i) => {
    const next = timed[i + 1]?.at
    const body = lines.slice(at + 1, next)
    return { start, end, lines: payloadOf(next === undefined ? body : withoutName(body, kind), kind) }
  })
  return { cues, ...headerOf(lines.slice(0, timed[0]?.at)) }
}

const time = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,:](\d{1,3}))?`
const timing = new RegExp(String.raw`^\s*${time}\s*-{1,2}>\s*${time}(?!\d)`)

const timingOf = (line: string): { start: number; end: number } | undefined => {
  // Most lines are not one, and have no arrow.
  const parts = line.includes('->') ? timing.exec(line) : null
  return parts ? { start: milliseconds(parts.slice(1, 5)), end: milliseconds(parts.slice(5, 9)) } : undefined
}

const milliseconds = ([hours = '0', minutes = '0', seconds = '0', rest = '0']: readonly (
  string | undefined
)[]): number =>
  ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest.padEnd(3, '0'))

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

/** Lines between two times without the number or name of the second cue. */
const withoutName = (body: readonly string[], kind: CaptionKind): readonly string[] => {
  const last = body.at(-1)
  const isNumber = last !== undefined && /^\s*\p{Nd}+\s*$/u.test(last)
  // In WebVTT a name is any line, but only after a blank one.
  const isName = kind === 'vtt' && !isBlank(last) && body.length > 1 && body.at(-2) === ''
  return isNumber || isName ? body.slice(0, -1) : body
}

const comment = /^(?:NOTE|STYLE|REGION)(?:\s|$)/

/**
 * The lines of the cue that `body` begins with. In SRT they end at the next time, since many files have blank lines
 * inside a cue. In WebVTT they end at a blank line, after which there may be a comment.
 */
const payloadOf = (body: readonly string[], kind: CaptionKind): readonly string[] => {
  const full = body.filter((line) => !isBlank(line))
  if (kind === 'srt') return full
  // YouTube begins a cue with a line of one space. Editors remove the space.
  const first = body.findIndex((line) => !isBlank(line))
  if (first < 0 || comment.test(first > 0 ? (body[first] ?? '') : '')) return []
  const end = body.indexOf('', first)
  return body.slice(first, end < 0 ? undefined : end).filter((line) => !isBlank(line))
}

const headerOf = (lines: readonly string[]): Omit<Captions, 'cues'> => {
  const [first = '', ...more] = lines
  if (!/^WEBVTT(?:\s|$)/.test(first)) return { hasHeader: false }
  const end = more.findIndex(isBlank)
  const block = more.slice(0, end < 0 ? undefined : end)
  const stated = block.flatMap(
    (line) => /^Language:\s*([a-z]{2,3}(?:-[a-z\d]{2,8})*)\s*$/i.exec(line)?.[1] ?? [],
  )
  const title = /^WEBVTT\s+[-–—]\s*(.*\S)/.exec(first)?.[1]
  return { hasHeader: true, title, lang: stated[0] }
}
