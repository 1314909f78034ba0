// Detects the language of a text by its script and, where languages share a script, by what each pack looks for.
import { packs } from './packs.ts'

/** In UTF-16 code units, from the beginning: enough to be sure. */
const sample = 20_000

/** BCP 47; `und` for a text without letters of a known script. */
export const detectLanguage = (text: string): string => {
  const seen = text.slice(0, sample)
  const scripts = [...new Set(packs.map(({ script }) => script))]
  const counted = scripts.map((script) => ({ script, letters: script.count(seen) }))
  const most = counted.reduce((best, one) => (one.letters > best.letters ? one : best))
  if (most.letters === 0) return 'und'
  for (const { script, detect } of packs) {
    const found = script === most.script ? detect(seen, most.letters) : undefined
    if (found !== undefined) return found
  }
  return 'und'
}
