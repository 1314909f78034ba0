// The history of a statement: every change with who, when and why, the oldest first.
import type { Frame } from '../frame.ts'
import { shortened } from '../format.ts'
import { dayIn } from '../../words/format.ts'
import type { HistoryAction } from '../generated/operations.ts'
import { html, type Html, type Part } from '../html.ts'

interface Entry {
  readonly at: string
  readonly actor: string
  readonly action: HistoryAction
  readonly why: string
  readonly before: unknown
  readonly after: unknown
}

export const historyOf = (frame: Frame, entries: readonly Entry[]): Html =>
  html`<ol class="history">
    ${entries.map(
      (entry) =>
        html`<li>
          <time datetime="${entry.at}">${dayIn(frame.lang, entry.at)}</time>
          <strong>${frame.words.action[entry.action]}</strong>
          <span class="soft">${frame.words.statement.by} <bdi dir="ltr">${entry.actor}</bdi></span>
          ${entry.why !== '' && html`<p dir="auto">${entry.why}</p>`}
          ${entry.action !== 'ADDED' && changes(frame, entry)}
        </li>`,
    )}
  </ol>`

/** Characters of a value that are shown; the API has all of it. */
const shown = 160

const changes = ({ words }: Frame, { before, after }: Entry): Part => {
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((field) => field !== 'review')
  if (fields.length === 0) return null
  return html`<details>
    <summary>
      ${words.statement.field}: ${fields.map((field) => fieldName(words, field)).join(words.listSeparator)}
    </summary>
    <dl>
      ${fields.map(
        (field) =>
          html`<dt>${fieldName(words, field)}</dt>
            <dd>
              <span class="soft">${words.statement.was}</span> <del dir="auto">${valueOf(was[field])}</del>
            </dd>
            <dd>
              <span class="soft">${words.statement.is}</span> <ins dir="auto">${valueOf(is[field])}</ins>
            </dd>`,
      )}
    </dl>
  </details>`
}

/** The name of a field in the interface, or otherwise its name in the data. */
const fieldName = (words: Frame['words'], field: string): string =>
  (words.fields as Readonly<Record<string, string>>)[field] ?? field

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

const valueOf = (value: unknown): string => {
  if (value === undefined || value === null) return '—'
  return shortened(typeof value === 'string' ? value : JSON.stringify(value), shown)
}
