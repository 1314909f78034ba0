// The proof of a statement: spans of its document as W3C Web Annotation selectors.
import { type OffsetMap, offsetMap, type Span } from '../text/span.ts'
import type { SpanRole } from './statement.ts'

/** In UTF-16 code units on each side. Web Annotation sets no number; 32 find the words again in any article. */
const contextLength = 32

/** Offsets are in UTF-16 code units; `offsets` converts them. */
export interface Evidence extends Span {
  readonly role: SpanRole
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly link: number | null
  readonly offsets: OffsetMap
  readonly documentSlug: string
}

interface StoredSpan extends Span {
  readonly role: SpanRole
  readonly exact: string
  readonly link: number | null
}

// A document's map is made once for all its statements.
const maps = new WeakMap<object, OffsetMap>()

/** The offset map of a document, kept as long as `holder` lives. */
export const offsetsOf = (holder: object, text: string): OffsetMap => {
  const known = maps.get(holder)
  if (known) return known
  const made = offsetMap(text)
  maps.set(holder, made)
  return made
}

/** The span with the words around it. */
export const evidenceOf = (
  document: { readonly slug: string },
  text: string,
  span: StoredSpan,
): Evidence => ({
  role: span.role,
  start: span.start,
  end: span.end,
  exact: span.exact,
  link: span.link,
  prefix: whole(text.slice(Math.max(0, span.start - contextLength), span.start)),
  suffix: whole(text.slice(span.end, span.end + contextLength)),
  offsets: offsetsOf(document, text),
  documentSlug: document.slug,
})

/** Without the half of a surrogate pair that a cut may leave at either end. */
const whole = (part: string): string => part.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '')

/**
 * A Web Annotation target (https://www.w3.org/TR/annotation-model/#selectors). Positions count code points, as the
 * model requires. The source is the address of the document, whose page has the text.
 * @param origin of the server, without a slash at its end
 */
export const annotationTarget = (
  { documentSlug, start, end, exact, prefix, suffix, offsets }: Evidence,
  origin: string,
): object => ({
  source: `${origin}/documents/${encodeURIComponent(documentSlug)}`,
  selector: [
    { type: 'TextPositionSelector', start: offsets.toCodePoints(start), end: offsets.toCodePoints(end) },
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ],
})
