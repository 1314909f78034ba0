// What somebody reports inside quotation marks that others said: *“The Treasurer told this House that …,” Okafor said*.
// The quoted words are read as a separate text. Only plain reports with a speaker of their own count, because most of
// what looks like a report is just how people talk.
import { type Analysis, analyse, tokenAt, tokenOver } from '../../analysis.ts'
import type { Quotation } from '../../../text/quotation-mark.ts'
import type { Span } from '../../../text/span.ts'
import { type Token, wordAt } from '../../../text/token.ts'
import type { Frame } from '../../frame.ts'
import { cueVerbs } from '../../../language/en/cue-verbs.ts'
import { abbreviations, subordinators } from '../../../language/en/words.ts'
import type { Cue } from '../cue/cue.ts'

/** A frame with the cue that it was made from. */
export interface Made {
  readonly frame: Frame
  readonly cue: Cue
}

/** In UTF-16 code units: shorter quotations do not name and report anybody. */
const shortest = 20

/**
 * The frames inside quotations that are tied to somebody, in the offsets of the text.
 * @param framesIn makes the frames of a separate text
 */
export const hearsayIn = (
  { text, tokens }: Analysis,
  spoken: readonly Quotation[],
  framesIn: (analysis: Analysis) => readonly Made[],
): readonly Frame[] =>
  spoken
    .filter((one) => one.end - one.start >= shortest && mayReport(tokens, one))
    .flatMap(({ start, end }) => {
      const inner = analyse(text.slice(start, end), abbreviations)
      return framesIn(inner)
        .filter((made) => isPlain(inner, made))
        .map(({ frame }) => moved(frame, start))
    })

/** *X said that …*, *X told us: ‘…’*: a finite verb of saying between a named speaker and its words. */
const isPlain = (inner: Analysis, { frame, cue }: Made): boolean => {
  const [first] = frame.content
  if (!first || !isSaying(cue) || !frame.speaker || frame.subject.kind !== 'NAMED') return false
  if (frame.speaker.end > frame.cue.start || first.start < frame.cue.end) return false
  return isMain(inner, frame.speaker) && (frame.joint !== 'THAT' || followsThat(inner, frame.cue, first))
}

const isSaying = ({ kind, passive, form, classes }: Cue): boolean =>
  kind === 'VERB' && !passive && isOfSaying(form, classes)

const isOfSaying = (form: Cue['form'], classes: Cue['classes']): boolean =>
  (form === 'past' || form === 'third') &&
  (classes[0] === 'SAY' || classes[0] === 'TELL') &&
  !classes.includes('THINK')

/** Whether the quoted words have such a verb. Most have none and need not be read as a separate text. */
const mayReport = (tokens: readonly Token[], { start, end }: Quotation): boolean => {
  for (let i = tokenOver(tokens, start); (tokens[i]?.start ?? end) < end; i++) {
    const verb = cueVerbs.get(wordAt(tokens, i))
    if (verb && isOfSaying(verb.form, verb.classes)) return true
  }
  return false
}

/** Not *when everybody tells us that …*, *what anyone says*: these are only supposed or not the point. */
const isMain = ({ tokens }: Analysis, speaker: Span): boolean => {
  const before = wordAt(tokens, tokenAt(tokens, speaker.start) - 1)
  return before === 'that' || !subordinators.has(before)
}

/** *says that …* with no comma between. */
const followsThat = ({ tokens }: Analysis, cue: Span, content: Span): boolean => {
  const that = tokenAt(tokens, content.start) - 1
  if (wordAt(tokens, that) !== 'that') return false
  for (let i = tokenAt(tokens, cue.end); i < that; i++) if (wordAt(tokens, i) === ',') return false
  return true
}

const moved = (frame: Frame, by: number): Frame => {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by })
  const { subject } = frame
  return {
    ...frame,
    cue: move(frame.cue),
    subject: subject.kind === 'SAME' ? { ...subject, cue: move(subject.cue) } : subject,
    speaker: frame.speaker && move(frame.speaker),
    content: frame.content.map(move),
    via: frame.via.map(({ span, cue }) => ({ span: move(span), cue: cue && move(cue) })),
  }
}
