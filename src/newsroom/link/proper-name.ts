// Whether a body's name belongs to that body alone. *The company*, *وزارة الدفاع* and *البنك المركزي* mean another body
// in each document; *Siemens*, *وزارة الدفاع الروسية* and *حزب الله* do not.
import { packs, wordsOfAll } from '../../language/packs.ts'
import { english } from '../../language/en/pack.ts'
import { words } from '../../text/word.ts'

/** Words with which a name belongs to nobody in particular: first, or anywhere. */
const nobody = wordsOfAll(({ names }) => names.nobody)
const nobodyAnywhere = wordsOfAll(({ names }) => names.nobodyAnywhere)

/** Pure. Takes a name in any script. A name that is not known to belong to one body is taken not to. */
export const isProperName = (name: string): boolean => {
  const [first, ...rest] = words(name)
  if (first === undefined || nobody.has(first) || rest.some((word) => nobodyAnywhere.has(word))) return false
  const pack = packs.find(({ script }) => script.isIn(name)) ?? english
  return pack.names.isOneBody([first, ...rest], name)
}
