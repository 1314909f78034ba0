// A noun phrase → the one speaker that it names, as it is written.
import type { Span } from '../../text/span.ts'
import type { Analysis } from '../analysis.ts'
import type { Mention } from '../mention.ts'

export const mentionsIn = ({ text }: Analysis, span: Span): readonly Mention[] => [
  { name: text.slice(span.start, span.end), span, role: null, shape: 'PERSON', generic: false },
]
