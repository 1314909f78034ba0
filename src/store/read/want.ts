// What a caller wants of a list of objects: fields with their arguments and what is wanted below them. The API makes it
// from a query's selection; the store loads only that, with one batch for each level.

export interface Wanted {
  readonly name: string
  readonly args: Arguments
  readonly want: Want
}
export type Arguments = Readonly<Record<string, unknown>>
/** By `fieldKey`, so that one field asked for under several aliases is loaded once. */
export type Want = ReadonlyMap<string, Wanted>

/** Equal for the same field with the same arguments. */
export const fieldKey = (name: string, args: Arguments): string => `${name}${JSON.stringify(args)}`

/** Whether any of the fields is wanted. */
export const wants = (want: Want, ...names: readonly string[]): boolean =>
  [...want.values()].some(({ name }) => names.includes(name))

/** The fields of this name, one for each set of arguments. */
export const withName = (want: Want, name: string): readonly Wanted[] =>
  [...want.values()].filter((wanted) => wanted.name === name)

/** What is wanted below the field of this name, whatever its arguments. */
export const below = (want: Want, name: string): Want =>
  withName(want, name).reduce<Want>((merged, wanted) => merge(merged, wanted.want), new Map())

/** Everything that either wants. */
export const merge = (a: Want, b: Want): Want => {
  const merged = new Map(a)
  for (const [key, wanted] of b) {
    const known = merged.get(key)
    merged.set(key, known ? { ...known, want: merge(known.want, wanted.want) } : wanted)
  }
  return merged
}

/** A want of fields without arguments. @example wanting({ speaker: wanting({ names: nothing }) }) */
export const wanting = (fields: Readonly<Record<string, Want>>): Want =>
  new Map(Object.entries(fields).map(([name, want]) => [fieldKey(name, {}), { name, args: {}, want }]))

/** Only an object itself and nothing below it. */
export const nothing: Want = wanting({})
