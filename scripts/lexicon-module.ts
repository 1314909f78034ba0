// The bilingual lexicon and the groups of related words, which people write one per line, → the module that is loaded
// with the program: a file next to the code would not be found once the code is bundled. Its words are already terms,
// because making terms takes longer than the rest of reading it.
import { termsOfLemmas } from '../src/match/related/meanings.ts'

/**
 * Lines that begin with # are comments.
 * @param tsv `stem<TAB>lemma, lemma`, sorted by stem
 * @param near `word, word`, of one or two words each, sorted
 */
export const lexiconModule = (
  tsv: string,
  near: string,
): string => `// Made from src/match/related/ar-en.tsv and near.tsv by \`npm run generate\`; never edited by hand.

export const lexicon =
  '${inOneLine(translations(tsv).map(translationInTerms))}'

export const nearGroups =
  '${inOneLine(groups(near).map(inTerms))}'
`

const linesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

const inOneLine = (lines: readonly string[]): string =>
  lines.join('\\n').replaceAll('\t', '\\t').replaceAll("'", '’')

const inTerms = (lemmas: string): string => termsOfLemmas(lemmas).join(' ')

const translationInTerms = (line: string): string => {
  const [stem = '', lemmas = ''] = line.split('\t')
  return `${stem}\t${inTerms(lemmas)}`
}

const translations = (tsv: string): readonly string[] => {
  const lines = linesOf(tsv)
  const stems = lines.map((line, i) => {
    const [, stem] =
      /^(\p{Script=Arabic}+(?:_\p{Script=Arabic}+)?)\t[a-z][a-z' -]*(?:, [a-z][a-z' -]*)*$/u.exec(line) ?? []
    if (stem === undefined)
      throw new Error(`expected a stem, a tab and its meanings in line ${i + 1}, got ${line}`)
    return stem
  })
  stems.forEach((stem, i) => {
    const last = stems[i - 1]
    if (last !== undefined && last >= stem)
      throw new Error(`expected stems in order, each once, got ${stem} behind ${last}`)
  })
  return lines
}

const groups = (near: string): readonly string[] => {
  const lines = linesOf(near)
  const word = String.raw`[\p{L}-]+(?: [\p{L}-]+)?`
  const group = new RegExp(`^${word}(?:, ${word})+$`, 'u')
  lines.forEach((line, i) => {
    const last = lines[i - 1]
    if (!group.test(line)) throw new Error(`expected words with commas between, got ${line}`)
    if (last !== undefined && last >= line)
      throw new Error(`expected groups in order, each once, got ${line} behind ${last}`)
  })
  return lines
}
