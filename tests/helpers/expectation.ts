// What an example's .json file expects: {PATH: VALUE}. PATH walks the answer (`data.statements.nodes.0.kind`); `length`
// counts a list, `*` collects over one, order ignored. VALUE is compared as JSON; {"contains": X}, {"matches": REGEX}
// and {"atLeast": N} loosen it.

interface Many {
  readonly many: readonly unknown[]
}
const isMany = (value: unknown): value is Many =>
  typeof value === 'object' && value !== null && 'many' in value

/** The paths at which the answer is not as expected, each with what was found. */
export const disagreements = (answer: object, wanted: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(wanted).flatMap(([path, value]) => {
    const found = path.split('.').reduce<unknown>(step, answer)
    return agrees(found, value)
      ? []
      : [`${path}: expected ${JSON.stringify(value)}, got ${JSON.stringify(found)}`]
  })

const step = (value: unknown, key: string): unknown => {
  if (isMany(value)) {
    if (key === 'length') return value.many.length
    return {
      many: value.many
        .map((one) => step(one, key))
        .flatMap((one) => (isMany(one) ? one.many : [one]))
        .flat(),
    }
  }
  if (Array.isArray(value))
    return key === '*' ? { many: value as unknown[] } : key === 'length' ? value.length : value[Number(key)]
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
}

const agrees = (found: unknown, wanted: unknown): boolean => {
  const loose =
    typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted)
      ? (wanted as Record<string, unknown>)
      : {}
  const list = isMany(found) ? found.many : Array.isArray(found) ? found : []
  if ('contains' in loose) return list.includes(loose.contains)
  if ('matches' in loose) return new RegExp(String(loose.matches), 'u').test(String(found))
  if ('atLeast' in loose) return Number(found) >= Number(loose.atLeast)
  if (isMany(found)) return JSON.stringify(sorted(found.many)) === JSON.stringify(sorted(wanted as unknown[]))
  return JSON.stringify(found) === JSON.stringify(wanted)
}

const sorted = (list: readonly unknown[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort()
