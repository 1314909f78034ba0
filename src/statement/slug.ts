// The readable part of an address: lower-case ASCII letters and digits, joined by single hyphens.

/** In characters. */
export const slugLimit = 80
const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether a string is a slug. */
export const isSlug = (value: string): boolean => value.length <= slugLimit && pattern.test(value)
