// Character references of HTML (`&amp;`, `&rlm;`, `&#1602;`) → their characters. WebVTT has them, and many SRT files too.
import { defaultTreeAdapter as adapter, parseFragment } from 'parse5'

const reference = /&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([A-Za-z][A-Za-z\d]{1,31}));/g

/** The characters of the names that a text has. */
export type Entities = ReadonlyMap<string, string>

/** Between the references that are decoded together: no name means it. */
const separator = '\uE000'

/** Decodes all names of a text in one step, because parsing each alone would take seconds for a hostile file. */
export const entitiesIn = (text: string): Entities => {
  const names = [...new Set(Array.from(text.matchAll(reference), ([, , , name]) => name ?? ''))].filter(
    (name) => name !== '',
  )
  const [node] = parseFragment(names.map((name) => `&${name};`).join(separator)).childNodes
  const characters = node && adapter.isTextNode(node) ? node.value.split(separator) : []
  return new Map(names.map((name, i) => [name, characters[i] ?? `&${name};`]))
}

/** Unknown names stay as they are written. */
export const decoded = (text: string, entities: Entities): string =>
  text.replace(reference, (whole, hex?: string, decimal?: string, name?: string) =>
    name === undefined
      ? character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (entities.get(name) ?? whole),
  )

/** No text has control characters or halves of a character. */
const character = (code: number): string => {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\uFFFD'
  return code < 0x20 || (code >= 0x7f && code < 0xa0) ? ' ' : String.fromCodePoint(code)
}
