// Learns how sure the extractor may be of a statement, and writes src/extract/confidence-weights.ts.
//   node scripts/calibrate.ts [--quoted FILE]... GOLD.jsonl... [--folds 5] [--dry]
// Each line of a file is an article with its statements, as `isnad evaluate` reads it. In files after --quoted only
// statements with quoted words are marked. Prints, for each language, how well the confidence held on articles that the
// weights of their fold were not learned from; a language that no file has keeps its weights; --dry writes nothing. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { type Sign, signs, signsOf } from '../src/extract/signs.ts'
import { confidenceWeights } from '../src/extract/confidence-weights.ts'
import { extract } from '../src/extract/extract.ts'
import { extractedLine } from '../src/extract/gold.ts'
import { Reliability } from '../src/extract/reliability.ts'
import { type Gold, type ScoreScope, Scorer } from '../src/extract/score.ts'
import { fit, logOdds, type Example } from './logistic.ts'

const { values, positionals } = parseArgs({
  options: {
    quoted: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string', default: '5' },
    dry: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const folds = Number(values.folds)
if (positionals.length + values.quoted.length === 0 || !(folds >= 2)) {
  process.stderr.write(
    'usage: node scripts/calibrate.ts [--quoted FILE]... GOLD.jsonl... [--folds 5] [--dry]\n',
  )
  process.exit(2)
}

/** An extracted statement: its signs, its file as one more sign, and whether it was right. */
interface Judged extends Example {
  readonly lang: string
  readonly article: number
}

const judgedOf = (file: string, scope: ScoreScope): readonly Judged[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line, article) => {
      const gold = JSON.parse(line) as Gold & { date?: string | null; publisher?: string | null }
      const { id, text, lang, date, publisher } = gold
      const extraction = extract({ text, lang, date: date ?? undefined, publisher: publisher ?? undefined })
      const { statements } = extractedLine({ id, text }, extraction)
      const found: Judged[] = []
      const scorer = new Scorer(scope, undefined, (predicted, isRight) => {
        const statement = extraction.statements[statements.findIndex((one) => one === predicted)]
        if (statement)
          found.push({ article, lang: extraction.lang, signs: [...signsOf(text, statement), file], isRight })
      })
      scorer.add(gold, statements)
      return found
    })

const files = [...positionals, ...values.quoted]
const judged = files.flatMap((file) => judgedOf(file, values.quoted.includes(file) ? 'quoted' : 'all'))

const table = (lang: string, reliability: Reliability): string => {
  const { bins, error } = reliability.figures() ?? { bins: [], error: 0 }
  const rows = bins.map(
    ({ from, statements, confidence, right }) =>
      `| from ${from} | ${statements} | ${confidence.toFixed(2)} | ${right.toFixed(2)} |`,
  )
  return `${lang}: expected calibration error ${error.toFixed(3)}\n\n| confidence | statements | mean | right |\n|---|--:|--:|--:|\n${rows.join('\n')}\n\n`
}

const isSign = (sign: string): sign is Sign => (signs as readonly string[]).includes(sign)

/** The weight of the file on which the extractor did worst, which is closest to texts it has never seen. */
const cautious = (weights: ReadonlyMap<string, number>): number =>
  Math.min(...files.flatMap((file) => weights.get(file) ?? []))

const rounded = (value: number): number => Math.round(value * 100) / 100

const learned = ['ar', 'en'].map((lang) => {
  const all = judged.filter((one) => one.lang === lang)
  if (all.length === 0) return [lang, confidenceWeights[lang] ?? confidenceWeights.en] as const
  const reliability = new Reliability()
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = ({ article }: Judged): boolean => article % folds === fold
    const model = fit(all.filter((one) => !isHeld(one)))
    for (const one of all.filter(isHeld))
      reliability.add(1 / (1 + Math.exp(-logOdds(model, one.signs))), one.isRight)
  }
  process.stdout.write(table(lang, reliability))
  const { bias, weights } = fit(all)
  const own = [...weights].filter(([sign, weight]) => isSign(sign) && rounded(weight) !== 0)
  return [
    lang,
    {
      bias: rounded(bias + cautious(weights)),
      weights: Object.fromEntries(own.map(([sign, weight]) => [sign, rounded(weight)])),
    },
  ] as const
})

if (!values.dry) {
  const path = 'src/extract/confidence-weights.ts'
  const source = `// Made by scripts/calibrate.ts: log-odds that a statement is found and attributed rightly.
import type { ConfidenceWeights } from './signs.ts'

export const confidenceWeights: Readonly<Record<string, ConfidenceWeights>> & { readonly en: ConfidenceWeights } = ${JSON.stringify(Object.fromEntries(learned))}
`
  const options = { ...(await resolveConfig(path)), filepath: path }
  writeFileSync(path, await format(source, options))
}
