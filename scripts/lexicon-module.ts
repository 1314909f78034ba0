// The bilingual lexicon, which people write a line a stem, → the module that is loaded with the program: a file beside the
// code would not be found once that is bundled.

/** @param tsv `stem<TAB>lemma, lemma`, sorted by stem; lines that begin with # are comments */
export const lexiconModule = (tsv: string): string => {
  const lines = tsv.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
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
  return `// Made from src/match/related/ar-en.tsv by \`npm run generate\`; never edited by hand.\n\nexport const lexicon =\n  '${lines.join('\\n').replaceAll('\t', '\\t').replaceAll("'", '’')}'\n`
}
