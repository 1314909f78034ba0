// isnad evaluate: how good the extractor is on gold, in figures.
import { Option, type Command } from 'commander'
import { z } from 'zod'
import { expected, IsnadError } from '../errors.ts'
import { statementActs, statementKinds } from '../language/act.ts'
import { extract } from '../extract/extract.ts'
import { extractedLine, type GoldSpan } from '../extract/gold.ts'
import { type Gold, type Miss, type Predicted, type ScoreScope, Scorer } from '../extract/score.ts'
import { offsetMap } from '../text/span.ts'
import { command, counted, note, out } from './command.ts'
import { fileLines } from './lines.ts'
import { progress } from './progress.ts'

interface Options {
  readonly scope: ScoreScope
  readonly show: string
  readonly json?: true
}

const span = z.tuple([z.int().nonnegative(), z.int().nonnegative()])
const via = z.looseObject({ name: z.string().nullish(), span: span.nullish() })
const statement = z.looseObject({
  kind: z.enum(statementKinds),
  act: z.enum(statementActs).nullish(),
  content: z.array(span).min(1),
  verbatim: z.array(span).default([]),
  cue: span.nullish(),
  speaker: span.nullish(),
  speakerName: z.string().nullable().optional(),
  via: z.array(via).default([]),
})
const goldLine = z
  .looseObject({
    id: z.string(),
    text: z.string(),
    lang: z.string().nullish(),
    date: z.string().nullish(),
    publisher: z.string().nullish(),
    statements: z.array(statement),
  })
  .superRefine(({ text, statements }, context) => {
    const length = offsetMap(text).toCodePoints(text.length)
    for (const {
      path,
      place: [start, end],
    } of placesOf(statements))
      if (start >= end || end > length)
        context.addIssue({
          code: 'custom',
          path: ['statements', ...path],
          message: `expected a span inside the text of ${length} code points, got ${start}–${end}`,
        })
  })

type Path = readonly (string | number)[]

/** Every span of the statements and its path in the line. */
const placesOf = (statements: readonly z.infer<typeof statement>[]) =>
  statements.flatMap(({ content, verbatim, cue, speaker, via: sources }, i) => {
    const placed = (path: Path, place: GoldSpan | null | undefined) =>
      place ? [{ path: [i, ...path], place }] : []
    return [
      ...content.flatMap((place, j) => placed(['content', j], place)),
      ...verbatim.flatMap((place, j) => placed(['verbatim', j], place)),
      ...placed(['cue'], cue),
      ...placed(['speaker'], speaker),
      ...sources.flatMap(({ span: place }, j) => placed(['via', j, 'span'], place)),
    ]
  })

/** The first problem, in one line. */
const faultOf = ({ issues: [first] }: z.ZodError): string =>
  `${first?.path.map(String).join('.') || 'the line'}: ${first?.message ?? 'is not valid'}`

export const evaluateCommand = (): Command =>
  command('evaluate', [
    'isnad evaluate gold.jsonl',
    'isnad evaluate english.jsonl --scope quoted --show 20',
    'isnad export --gold | isnad evaluate -',
  ])
    .argument('<gold>', 'a file of gold lines, as `isnad export --gold` prints them, or - for standard input')
    .addOption(
      new Option('--scope <scope>', 'all statements, or those with quoted words and those words alone')
        .choices(['all', 'quoted'])
        .default('all'),
    )
    .option('--show <n>', 'print the first n misses and false alarms on standard error', '0')
    .option('--json', 'print the figures on one line')
    .addHelpText('after', '\nWhat the figures mean: docs/extraction.md.')
    .action(run)

async function run(this: Command, file: string, { scope, show, json }: Options): Promise<void> {
  if (!/^\d+$/u.test(show)) this.error(expected('error', '--show with a number', show), { exitCode: 2 })
  let shown = 0
  const texts = new Map<string, string>()
  const scorer = new Scorer(scope, (miss) => {
    if (shown++ < Number(show)) note(described(miss, texts.get(miss.id) ?? ''))
  })
  const status = progress()
  let documents = 0
  for await (const { number, text } of fileLines(file)) {
    const gold = parse(text, `${file}, line ${number}`)
    texts.clear()
    texts.set(gold.id, gold.text)
    scorer.add(gold, predict(gold))
    documents++
    status.at(() => `isnad: ${counted(documents, 'article')} …`)
  }
  status.end()
  if (documents === 0)
    throw new IsnadError('GOLD_INVALID', expected('cli', `gold articles in ${file}`, 'none'))
  out(JSON.stringify(scorer.figures(), null, json ? 0 : 1))
}

type Given = Gold & { readonly date?: string | undefined; readonly publisher?: string | undefined }

const predict = ({ id, text, lang, date, publisher }: Given): readonly Predicted[] =>
  extractedLine({ id, text }, extract({ text, lang, date, publisher })).statements

/** @throws IsnadError GOLD_INVALID */
const parse = (line: string, place: string): Given => {
  const parsed = goldLine.safeParse(jsonOf(line, place))
  if (!parsed.success)
    throw new IsnadError('GOLD_INVALID', expected('cli', `a line of gold in ${place}`, faultOf(parsed.error)))
  const { id, text, lang, date, publisher, statements } = parsed.data
  return {
    id,
    text,
    lang: lang ?? 'und',
    date: date ?? undefined,
    publisher: publisher ?? undefined,
    statements: statements.map(
      ({ kind, act, content, verbatim, cue, speaker, speakerName, via: sources }) => ({
        kind,
        ...(act ? { act } : {}),
        content,
        verbatim,
        cue: cue ?? null,
        speaker: speaker ?? null,
        ...(speakerName === undefined ? {} : { speakerName }),
        via: sources.flatMap(({ name, span: place_ }) =>
          place_ ? [{ name: name ?? '', span: place_ }] : [],
        ),
      }),
    ),
  }
}

const jsonOf = (line: string, place: string): unknown => {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new IsnadError(
      'GOLD_INVALID',
      expected('cli', `JSON in ${place}`, JSON.stringify(line.slice(0, 60))),
      {},
      cause,
    )
  }
}

const described = (
  { what, id, statement: { kind, content, speakerName }, instead }: Miss,
  text: string,
): string => {
  const characters = Array.from(text)
  const words = content.map(([start, end]) => characters.slice(start, end).join('')).join(' … ')
  const label = what === 'SPEAKER' ? `SPEAKER(${instead ?? '-'}) ≠` : what
  return `${label} ${id} [${kind}] ${speakerName ?? '-'}: ${words.replace(/\s+/gu, ' ').slice(0, 160)}`
}
