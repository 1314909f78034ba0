// What was said by month, as a picture that needs no script, and as a table for those who cannot see it.
import { withQuery } from '../address.ts'
import type { Frame } from '../frame.ts'
import { dateIn, monthIn, numberIn } from '../../words/format.ts'
import { html, type Html, type Part } from '../html.ts'

export interface Month {
  /** `YYYY-MM`. */
  readonly month: string
  readonly statements: number
  readonly disputed: number
}

/** Months in one picture; for longer times it shows years. */
const mostColumns = 48
/** Of the picture, in its own units. */
const size = { width: 640, height: 160, base: 130, top: 12 } as const

export const timeline = (
  frame: Frame,
  months: readonly Month[],
  query: Readonly<Record<string, string>>,
): Part => {
  const [first] = months
  const last = months.at(-1)
  if (!first || !last) return null
  const { words } = frame
  const isYearly = monthsBetween(first.month, last.month) + 1 > mostColumns
  const columns = isYearly ? byYear(months) : filled(months, first.month, last.month)
  const name = (column: Month): string =>
    isYearly ? dateIn(frame, column.month) : monthIn(frame.lang, column.month)
  return html`<figure class="timeline">
    <figcaption class="unseen">${words.speaker.timeline}</figcaption>
    ${picture(frame, columns, name)}
    <details>
      <summary>${words.speaker.timelineTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.speaker.month}</th>
            <th scope="col">${words.speaker.said}</th>
            <th scope="col">${words.speaker.inDoubt}</th>
          </tr>
        </thead>
        <tbody>
          ${columns
            .filter(({ statements }) => statements > 0)
            .map(
              (column) =>
                html`<tr>
                  <th scope="row">
                    <a href="${frame.to(withQuery('/statements', { ...query, ...rangeOf(column.month) }))}"
                      >${name(column)}</a
                    >
                  </th>
                  <td>${numberIn(frame.lang, column.statements)}</td>
                  <td>${numberIn(frame.lang, column.disputed)}</td>
                </tr>`,
            )}
        </tbody>
      </table>
    </details>
  </figure>`
}

const picture = (frame: Frame, columns: readonly Month[], name: (column: Month) => string): Html => {
  const most = Math.max(...columns.map(({ statements }) => statements))
  const width = Math.min(size.width / columns.length, 110)
  const across = width * columns.length
  const scale = (n: number): number => (n / most) * (size.base - size.top)
  // Time runs in the direction of the script: to the left in Arabic.
  const x = (i: number): number => (frame.dir === 'rtl' ? across - (i + 1) * width : i * width)
  const label = columns
    .filter(({ statements }) => statements > 0)
    .map((column) => `${name(column)}: ${numberIn(frame.lang, column.statements)}`)
  const every = Math.ceil(columns.length / Math.max(1, Math.floor(across / 110)))
  return html`<svg
    viewBox="0 0 ${across} ${size.height}"
    width="${across}"
    height="${size.height}"
    role="img"
    aria-label="${frame.words.speaker.timeline}: ${label.join(frame.words.listSeparator)}"
    class="bars"
    direction="ltr"
  >
    <line x1="0" x2="${across}" y1="${size.base}" y2="${size.base}" class="axis" />
    ${columns.map((column, i) => bar(x(i), width, scale(column.statements), scale(column.disputed)))}
    ${columns.map((column, i) => column.statements > 0 && html`<text x="${x(i) + width / 2}" y="${size.base - scale(column.statements) - 3}" class="value">${numberIn(frame.lang, column.statements)}</text>`)}
    ${columns.map((column, i) => i % every === 0 && html`<text x="${x(i) + width / 2}" y="${size.base + 18}" class="when">${name(column)}</text>`)}
  </svg>`
}

/** A bar with its disputed part at the bottom, hatched, so that it does not depend on colour. */
const bar = (x: number, width: number, height: number, disputed: number): Part => [
  height > 0 &&
    html`<rect
      x="${x + width * 0.15}"
      y="${size.base - height}"
      width="${width * 0.7}"
      height="${height}"
      class="bar"
    />`,
  disputed > 0 &&
    html`<rect
      x="${x + width * 0.15}"
      y="${size.base - disputed}"
      width="${width * 0.7}"
      height="${disputed}"
      class="bar doubt"
    />`,
]

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
const monthsBetween = (from: string, to: string): number => numberOf(to) - numberOf(from)
const monthAt = (n: number): string =>
  `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`

const filled = (months: readonly Month[], from: string, to: string): readonly Month[] => {
  const known = new Map(months.map((one) => [one.month, one]))
  return Array.from({ length: monthsBetween(from, to) + 1 }, (_, i) => {
    const month = monthAt(numberOf(from) + i)
    return known.get(month) ?? { month, statements: 0, disputed: 0 }
  })
}

const byYear = (months: readonly Month[]): readonly Month[] => {
  const years = new Map<string, Month>()
  for (const { month, statements, disputed } of months) {
    const year = month.slice(0, 4)
    const so = years.get(year)
    years.set(year, {
      month: year,
      statements: (so?.statements ?? 0) + statements,
      disputed: (so?.disputed ?? 0) + disputed,
    })
  }
  return [...years.values()]
}

/** The first and the last day of a month or a year. */
const rangeOf = (month: string): { readonly from: string; readonly to: string } => {
  if (month.length === 4) return { from: `${month}-01-01`, to: `${month}-12-31` }
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate()
  return { from: `${month}-01`, to: `${month}-${String(last)}` }
}
