// English auxiliaries, and the words around them. Folded.

export const modals: ReadonlyMap<string, string> = new Map([
  ...'would can could may might must should'.split(' ').map((one) => [one, one] as const),
  ['ought', 'should'],
])
export const future = new Set(['will', 'shall'])
export const having = new Set(['have', 'has', 'had', 'having'])
export const being = new Set('am is are was were be been being s'.split(' '))
export const doing = new Set(['do', 'does', 'did'])
export const infinite = new Set(['have', 'had', 'having', 'be', 'been', 'being', 'do'])
/** What may be between an auxiliary and its verb. */
export const between = new Set(
  'not never also just already still always ever only soon now all both'.split(' '),
)

/** Before a verb and not before a noun. */
export const subjects = new Set(
  'i you he she it we they who to not never will would can could may might must should'
    .split(' ')
    .concat('shall do does did'.split(' ')),
)
