// WebVTT and SRT captions as document formats: the text is what is said, a line `NAME: words` for each voice.
import { expected, IsnadError } from '../../errors.ts'
import { words } from '../../text/word.ts'
import { decodeText } from '../encoding/encoding.ts'
import { type DocumentFormat, headOf, type ReadText, type Source } from '../format.ts'
import { type CaptionKind, cuesIn, type Captions } from './cues.ts'
import { entitiesIn } from './entities.ts'
import { captionLines } from './cue-text.ts'
import { withoutRepeats } from './rolling.ts'
import { scriptOf } from './script.ts'

export const webVtt: DocumentFormat = {
  name: 'vtt',
  title: 'WebVTT captions',
  types: ['text/vtt'],
  extensions: ['.vtt'],
  magic: (bytes) => /^WEBVTT(?:[ \t\r\n]|$)/.test(headOf(bytes)),
  read: (bytes, source) => readCaptions(bytes, source, 'vtt'),
}

export const srt: DocumentFormat = {
  name: 'srt',
  title: 'SRT captions',
  types: ['application/x-subrip', 'text/srt'],
  extensions: ['.srt'],
  looksLike: (bytes) =>
    /^\s*(?:\d+\s*[\r\n]\s*)?\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}\s*-->\s*\d/.test(headOf(bytes)),
  read: (bytes, source) => readCaptions(bytes, source, 'srt'),
}

/**
 * @throws IsnadError TEXT_TYPE for a text without cues, TEXT_TOO_LARGE for one with too many lines and tags, and as
 *   `decodeText`
 */
const readCaptions = (bytes: Uint8Array, source: Source, kind: CaptionKind): ReadText => {
  const { text, encoding } = decodeText(bytes, source)
  ensureMarks(text, source)
  const captions = cuesIn(text, kind)
  ensureCues(captions, text, source)
  const entities = entitiesIn(text)
  const cues = captions.cues.map(({ start, end, lines }) => ({
    start,
    end,
    lines: captionLines(lines, entities),
  }))
  const { title, lang } = captions
  return { text: scriptOf(withoutRepeats(cues)), title, lang, encoding, url: source.url }
}

/**
 * Lines and angle brackets. Ten hours with a time for each word have fewer. A file of the largest size could have eight
 * million lines, each with a place in memory, and reading it would keep others waiting.
 */
const mostMarks = 1_000_000

const ensureMarks = (text: string, { name }: Source): void => {
  const mark = /\r\n|[\n\r<>]|&gt;/g
  let count = 0
  while (count <= mostMarks && mark.test(text)) count++
  if (count > mostMarks)
    throw new IsnadError(
      'TEXT_TOO_LARGE',
      expected('document', `at most ${mostMarks} lines and tags of captions`, `more in ${name}`),
    )
}

const ensureCues = ({ cues, hasHeader }: Captions, text: string, { name, accepted }: Source): void => {
  if (cues.length === 0 && !hasHeader && words(text).length > 0)
    throw new IsnadError('TEXT_TYPE', expected('document', accepted, `captions without a cue in ${name}`))
}
