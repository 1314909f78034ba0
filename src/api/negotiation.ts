// Reads what a client prefers (RFC 9110, section 12.5): a page or an answer, and which compression.

const JSON_TYPES = ['application/graphql-response+json', 'application/json']

/**
 * Whether HTML is preferred to any JSON, or is named where JSON is only among all the rest; false for `*\/*` and without a
 * header: an API answers JSON.
 */
export function prefersHtml(accept: string | undefined): boolean {
  const ranges = (accept ?? '*/*').split(',').map(readRange)
  const html = quality(ranges, 'text/html')
  const isNamed = (type: string): boolean => ranges.some((range) => range.type === type)
  return JSON_TYPES.every((type) => {
    const json = quality(ranges, type)
    return html > json || (html === json && html > 0 && isNamed('text/html') && !isNamed(type))
  })
}

export type Encoding = 'br' | 'gzip'

/** The compression for an answer; undefined for none. @param header Accept-Encoding */
export function encodingFor(header: string | undefined): Encoding | undefined {
  if (header === undefined) return undefined
  const ranges = header.split(',').map(readRange)
  return (['br', 'gzip'] as const).find((name) => ranges.some(({ type, q }) => type === name && q > 0))
}

interface Range {
  readonly type: string
  readonly q: number
}

function readRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const q = parameters.find((parameter) => parameter.startsWith('q='))
  return { type, q: q === undefined ? 1 : Number(q.slice(2)) || 0 }
}

// The most specific range that matches decides, whatever its weight.
function quality(ranges: readonly Range[], type: string): number {
  const patterns = [type, type.replace(/\/.*/, '/*'), '*/*']
  const best = patterns.map((pattern) => ranges.find((range) => range.type === pattern)).find(Boolean)
  return best?.q ?? 0
}
