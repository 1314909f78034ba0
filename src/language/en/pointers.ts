// English lines of a page that send a reader elsewhere.
import type { Pointers } from '../pointers.ts'

export const englishPointers: Pointers = {
  lines: [
    /^(?:read (?:more|also|next)|also read|see also|watch(?: also)?|more on this(?: story)?|related(?: (?:articles?|stor(?:y|ies)|topics?))?|recommended)\s*(?:[:|–—>-].*)?$/iu,
    /^(?:follow|like|join|find) us\b(?: \S+){1,8}$/iu,
    /^(?:sign up (?:for|to)|subscribe to) our\b.*$/iu,
    /^click here (?:to|for)\b.*$/iu,
    /^(?:advertisement|share this(?: article| story)?|all rights reserved)\.?$/iu,
  ],
  links: [
    /^(?:(?:read|see|watch|listen|view|hear) (?:more|also|next|too)\b|(?:also|more) (?:read|on this|from)\b)/iu,
  ],
}
