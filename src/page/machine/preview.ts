// A statement as a picture for previews: drawn as SVG, measured and turned into a PNG by resvg with bundled fonts only.
import { createRequire } from 'node:module'
import { renderAsync, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js'
import { type Direction, directionOf } from '../../text/direction.ts'
import type { Frame } from '../frame.ts'
import { onOneLine, shortened, writable } from '../format.ts'
import { html, type Html, type Part } from '../html.ts'
import { deedIn, type ShownStatement, circumstancesOf, whoSaid } from '../piece/telling.ts'
import { asText } from '../piece/words.ts'
import { previewSize } from './open-graph.ts'

const find = createRequire(import.meta.url)
const font = (name: string): string => find.resolve(`@expo-google-fonts/${name}`)

const options: ResvgRenderOptions = {
  font: {
    loadSystemFonts: false,
    // Letters that a face lacks are taken from the first font that has them, and the whole line if that font has it
    // all: Noto Sans Arabic has the same Latin letters as Noto Sans, Noto Naskh has others.
    fontFiles: [
      font('noto-sans/400Regular/NotoSans_400Regular.ttf'),
      font('noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
      font('noto-naskh-arabic/500Medium/NotoNaskhArabic_500Medium.ttf'),
    ],
    defaultFontFamily: 'Noto Sans',
  },
}

const { width, height } = previewSize
const margin = 80
const inner = width - 2 * margin

interface Face {
  readonly family: string
  readonly size: number
}

interface Place {
  readonly y: number
  readonly fill: string
  /** The side of the picture at which the line begins. */
  readonly side: 'left' | 'right'
  /** The direction of the line: that of its language, whatever letters are among its words. */
  readonly dir: Direction
}

/**
 * A line that begins at a side. resvg lays every line out from left to right, so a right-to-left line is embedded
 * (U+202B … U+202C) to keep its marks in place.
 */
const line = (text: string, { family, size }: Face, { y, fill, side, dir }: Place): Html => {
  const x = side === 'left' ? margin : width - margin
  // None of the faces has an arrow; this mark turns with the direction of the line.
  const clean = writable(text).replace(/[→←]/g, '›')
  const embedded = dir === 'rtl' ? `\u202B${clean}\u202C` : clean
  return html`<text
    x="${x}"
    y="${y}"
    font-family="${family}"
    font-size="${size}"
    fill="${fill}"
    text-anchor="${side === 'left' ? 'start' : 'end'}"
    >${embedded}</text
  >`
}

const svg = (body: Html): string =>
  html`<svg
    xmlns="http://www.w3.org/2000/svg"
    width="${width}"
    height="${height}"
    viewBox="0 0 ${width} ${height}"
  >
    ${body}
  </svg>`.toString()

/** The width of the text with its letters joined, in pixels. */
const widthOf = (text: string, face: Face): number =>
  new Resvg(svg(line(text, face, { y: 100, side: 'left', dir: 'ltr', fill: '#000' })), options).getBBox()
    ?.width ?? 0

/** Lines that fit; the last ends with an ellipsis when there are more than `most`. */
const broken = (text: string, face: Face, most: number): readonly string[] => {
  // Measuring takes milliseconds, so each line is guessed from the mean width and then corrected.
  const mean = widthOf(text, face) / text.length
  const lines: string[] = []
  let words: readonly string[] = text.split(' ')
  while (words.length > 0 && lines.length < most) {
    let taken = guess(words, inner / mean)
    while (taken > 1 && widthOf(words.slice(0, taken).join(' '), face) > inner) taken--
    lines.push(words.slice(0, taken).join(' '))
    words = words.slice(taken)
  }
  return words.length === 0 ? lines : [...lines.slice(0, -1), `${lines.at(-1) ?? ''}…`]
}

/** How many words have about that many characters, at least one. */
const guess = (words: readonly string[], characters: number): number => {
  let length = 0
  for (const [i, word] of words.entries()) {
    length += word.length + 1
    if (length > characters + 2) return Math.max(1, i)
  }
  return words.length
}

/** The number of characters that fit into a picture. */
const shown = 320

/** The number of pictures kept: when a statement is shared, every network asks for it at about the same time. */
const mostKept = 64
const kept = new Map<string, Promise<Buffer>>()

/** PNG bytes, 1200 × 630 pixels. The picture of a statement is drawn once per language, until the statement changes. */
export const previewOf = (frame: Frame, one: ShownStatement): Promise<Buffer> => {
  const key = JSON.stringify([frame.lang, one])
  const known = kept.get(key)
  if (known) return known
  const drawn = draw(frame, one)
  const [oldest] = kept.keys()
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  kept.set(key, drawn)
  drawn.catch(() => kept.delete(key))
  return drawn
}

const draw = async (frame: Frame, one: ShownStatement): Promise<Buffer> => {
  const drawing = svg(html`${[background, deedLine(frame, one), ...quoteLines(one), foot(frame, one)]}`)
  return Buffer.from((await renderAsync(drawing, options)).asPng())
}

const background = html`<rect width="${width}" height="${height}" fill="#fbfaf7" /><rect
    width="${width}"
    height="16"
    fill="#0b5a54"
  />`

/** A verbatim quotation needs no line above: its quotation marks and the name at the foot say it. */
const isPlain = ({ act, kind }: ShownStatement): boolean => act === 'SAID' && kind === 'DIRECT'

/** The line above the words: who did what with them, and that unquoted words are not a quotation. */
const deedLine = ({ dir }: Frame, one: ShownStatement): Part => {
  if (isPlain(one)) return null
  const face: Face = { family: dir === 'rtl' ? 'Noto Sans Arabic' : 'Noto Sans', size: 30 }
  const side = dir === 'rtl' ? 'right' : 'left'
  return line(shortened(deedIn(one), 70), face, { side, dir, y: 78, fill: '#0b5a54' })
}

const quoteLines = (one: ShownStatement): readonly Html[] => {
  const dir = directionOf(one.lang)
  const side = dir === 'rtl' ? 'right' : 'left'
  const text = asText({ ...one, text: shortened(onOneLine(one.text), shown) })
  const size = text.length > 200 ? 38 : text.length > 100 ? 46 : 56
  const face: Face = { family: dir === 'rtl' ? 'Noto Naskh Arabic' : 'Noto Sans', size }
  const lines = broken(text, face, 7)
  const leading = size * 1.5
  const top = Math.max((isPlain(one) ? 60 : 100) + size, (height - 130 - lines.length * leading) / 2 + size)
  return lines.map((words, i) => line(words, face, { side, dir, y: top + i * leading, fill: '#1d1b18' }))
}

const foot = (frame: Frame, one: ShownStatement): Html => {
  const { words } = frame
  const who = shortened(whoSaid(frame, one), 60)
  const circumstances = shortened(circumstancesOf(frame, one).join(' · '), 90)
  const { dir } = frame
  const [begin, end] = dir === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const)
  const sans = (size: number): Face => ({ family: dir === 'rtl' ? 'Noto Sans Arabic' : 'Noto Sans', size })
  return html`<line
      x1="${margin}"
      x2="${width - margin}"
      y1="${height - 140}"
      y2="${height - 140}"
      stroke="#d8d2c6"
      stroke-width="2"
    />
    ${line(who, sans(34), { dir, side: begin, y: height - 90, fill: '#0b5a54' })}
    ${line(circumstances, sans(25), { dir, side: begin, y: height - 46, fill: '#575149' })}
    ${line(words.site, sans(32), { dir, side: end, y: height - 90, fill: '#0b5a54' })}`
}
