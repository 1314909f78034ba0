// HTML as tagged templates: every value is escaped, in text and in quoted attributes alike; only markup made here is not.
import { html as hono, raw } from 'hono/html'

/** Markup that is escaped already. */
export type Html = ReturnType<typeof raw>

/** What a template takes: nothing is written for null, undefined and booleans. */
export type Part = Html | string | number | boolean | null | undefined | readonly Part[]

/** @example html`<bdi title="${name}">${name}</bdi>` */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => {
  const made = hono(strings, ...parts)
  // Only a promise among the parts makes a promise of the whole, and a Part is none.
  if (made instanceof Promise) throw new Error('page: expected parts that are there, got a promise')
  return made
}

/** Text that a browser reads as it is: one that is not escaped loses its carriage returns. */
export const exact = (text: string): Html => raw(html`${text}`.toString().replaceAll('\r', '&#13;'))

/** Parts with something between them. */
export const joined = (parts: readonly Part[], between: Part): readonly Part[] =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]))

/** A data block that no browser runs; `<` is written so that no text can end it. */
export const jsonBlock = (type: string, value: unknown): Html =>
  html`<script type="${type}">
    ${raw(JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'))}
  </script>`
