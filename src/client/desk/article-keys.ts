// The keys of the article while a statement is corrected: moves by writing direction, and roles for the selected words.
import type { Move } from './stops.ts'
import type { SpanRole } from './types.ts'
import { letterOf, type Pressed } from './letter.ts'

interface Key extends Pressed {
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** The roles that a key can give to words; the others belong to a link of the chain. */
const roleKeys = {
  c: 'CONTENT',
  v: 'VERBATIM',
  q: 'CUE',
  s: 'SPEAKER',
  t: 'SAID',
} as const satisfies Record<string, SpanRole>

/** In Arabic the next word is on the left. */
export const moveOf = ({ key, ctrlKey, metaKey }: Key, dir: 'rtl' | 'ltr'): Move | null => {
  const whole = ctrlKey || metaKey
  const moves: Readonly<Record<string, Move>> = {
    ArrowLeft: dir === 'rtl' ? 'next' : 'previous',
    ArrowRight: dir === 'rtl' ? 'previous' : 'next',
    ArrowDown: 'nextLine',
    ArrowUp: 'previousLine',
    Home: whole ? 'start' : 'lineStart',
    End: whole ? 'end' : 'lineEnd',
  }
  return moves[key] ?? null
}

/** With Shift the words are added to those that already have the role. */
export const roleOf = (event: Key): { readonly role: SpanRole; readonly add: boolean } | null => {
  if (event.ctrlKey || event.metaKey) return null
  const letter = letterOf(event)
  const role = letter in roleKeys ? roleKeys[letter as keyof typeof roleKeys] : null
  return role && { role, add: event.shiftKey }
}
