// Cues → the script of what is said: a paragraph for each turn, `NAME: words` where the captions say who speaks.
import type { SpokenCue } from './rolling.ts'
import { changeMark, labelsIn, type SpokenPart, spokenParts } from './speaker-marks.ts'

interface Paragraph {
  readonly name: string | undefined
  /** A tag holds for its cue, a label until another speaker begins. */
  readonly by: 'TAG' | 'LABEL' | 'NOBODY' | 'SOUND'
  readonly parts: string[]
  length: number
  end: number
}

interface Said {
  readonly name: string | undefined
  readonly by: Paragraph['by']
  readonly text: string
  readonly isChange: boolean
  readonly start: number
  readonly end: number
}

/** Where a paragraph without a speaker ends: after a pause in milliseconds, or a length in UTF-16 code units. */
const pause = 2000
const long = 800
/** Automatic captions have no marks that end a sentence. */
const longest = 4000

/** A line alone that ends the turn before it: the words below are somebody else's, and it is not known whose. */
const endOfTurn = '—'

export const scriptOf = (cues: readonly SpokenCue[]): string => {
  const paragraphs: Paragraph[] = []
  for (const said of saidIn(cues)) {
    const last = paragraphs.at(-1)
    if (last && goesOn(last, said)) {
      last.parts.push(said.text)
      last.length += said.text.length
      last.end = said.end
    } else {
      const { name, by, text, end } = said
      paragraphs.push({ name, by, parts: [text], length: text.length, end })
    }
  }
  return linesOf(paragraphs).join('\n')
}

const linesOf = (paragraphs: readonly Paragraph[]): readonly string[] => {
  let isNamed = false
  return paragraphs.flatMap(({ name, by, parts }) => {
    const text = parts.filter((part) => part !== '').join(' ')
    if (by === 'SOUND') return [text]
    if (text === '') return []
    const ends = isNamed && name === undefined
    isNamed = name !== undefined
    return [...(ends ? [endOfTurn] : []), name === undefined ? text : `${name}: ${text}`]
  })
}

const goesOn = (last: Paragraph, { name, by, isChange, start }: Said): boolean => {
  if (by !== last.by || name !== last.name || by === 'SOUND') return false
  if (name !== undefined) return true
  if (isChange || last.length > longest) return false
  return !endsSentence(last.parts.at(-1) ?? '') || (start - last.end < pause && last.length < long)
}

/** In UTF-16 code units: how much of the end of a line is read. */
const tail = 12

/** Words without letters (*♪*) end one too. */
const endsSentence = (text: string): boolean =>
  /[.!?؟…۔♪][\s"”»’)\]*]*$/u.test(text.slice(-tail)) || !/[\p{L}\p{N}]/u.test(text)

/** *[Applause]*, *(موسيقى)*: nobody says it. */
const isSound = (text: string): boolean => /^(?:\([^()]*\)|\[[^[\]]*\])[.\s]*$/u.test(text)

/** What is known of the speaker after the lines read so far. */
interface State {
  label: string | undefined
  /** The last words of anybody. */
  before: string
  /** Whether a label holds until another speaker begins; otherwise it holds until its sentence ends. */
  holds: boolean
}

/** The parts of all cues, in order, with their speakers. */
const saidIn = (cues: readonly SpokenCue[]): readonly Said[] => {
  const untagged = cues.map(({ lines }) =>
    lines.flatMap(({ voice, text }) => (voice === undefined ? text : [])),
  )
  const labels = labelsIn(untagged)
  const state: State = {
    label: undefined,
    before: '',
    holds: untagged.some((lines) => lines.some((text) => changeMark.test(text))),
  }
  return cues.flatMap(({ lines, start, end }) =>
    lines.flatMap(({ voice, text: line }, i) => {
      if (voice !== undefined) return [{ ...tagged(voice, line, state), start, end }]
      const place = { isFirst: i === 0, endsBefore: endsSentence(state.before) }
      return spokenParts(line, place, labels).map((part) => ({ ...untaggedPart(part, state), start, end }))
    }),
  )
}

type Placed = Omit<Said, 'start' | 'end'>

const sound = (text: string): Placed => ({ name: undefined, by: 'SOUND', text, isChange: false })

const tagged = (voice: string, line: string, state: State): Placed => {
  if (isSound(line)) return sound(line)
  // Some programs write the speaker into the tag and before the words.
  const text = line.startsWith(`${voice}:`) ? line.slice(voice.length + 1).trim() : line
  state.label = undefined
  state.before = text
  return { name: voice, by: 'TAG', text, isChange: false }
}

const untaggedPart = ({ name, text, isChange }: SpokenPart, state: State): Placed => {
  if (name === undefined && isSound(text)) return sound(text)
  // Captions whose first words have a label name every speaker. Others name only those who are not in the picture.
  if (state.before === '' && name !== undefined) state.holds = true
  if (isChange || (!state.holds && endsSentence(state.before))) state.label = undefined
  state.label = name ?? state.label
  if (text !== '') state.before = text
  return { name: state.label, by: state.label === undefined ? 'NOBODY' : 'LABEL', text, isChange }
}
