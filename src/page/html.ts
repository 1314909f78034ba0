// HTML as tagged templates: every value is escaped, in text and in quoted attributes alike, except markup made here.
import { expected } from '../errors.ts'
import { html as hono, raw } from 'hono/html'

/** Markup that is escaped already. */
export type Html = ReturnType<typeof raw>

/** What a template takes; null, undefined and booleans produce nothing. */
export type Part = Html | string | number | boolean | null | undefined | readonly Part[]

/** @example html`<bdi title="${name}">${name}</bdi>` */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => {
  const made = hono(strings, ...parts)
  // The result is a promise only if a part is one, and a Part is not.
  if (made instanceof Promise) throw new Error(expected('page', 'parts that are there', 'a promise'))
  return made
}

/** Text that a browser reads exactly as it is: otherwise it would drop carriage returns. */
export const exact = (text: string): Html => raw(html`${text}`.toString().replaceAll('\r', '&#13;'))

/** Parts with something between them. */
export const joined = (parts: readonly Part[], between: Part): readonly Part[] =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]))

/** A data block that no browser runs; `<` is escaped so that no text can end it. */
export const jsonBlock = (type: string, value: unknown): Html =>
  html`<script type="${type}">
    ${raw(JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'))}
  </script>`
