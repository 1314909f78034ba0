// A check as text for a person: the verdict, then each match with its difference marked, in colour or in brackets.
import { styleText } from 'node:util'
import type { CheckReport, MatchReport } from '../newsroom/check/report.ts'
import { counted } from './command.ts'
import { shown } from './shown.ts'

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

export const checkedText = (report: CheckReport, isColoured: boolean): string => {
  const paint: Paint = (style, text) =>
    isColoured ? styleText(style, text, { validateStream: false }) : text
  return [
    `${paint(['bold', colourOf[report.verdict]], report.verdict)}  ${shown(report.explanation)}`,
    '',
    ...(report.parts.length > 1 ? [...report.parts.map((part) => partLine(part, paint)), ''] : []),
    ...report.parts.flatMap(({ texts }) => texts.map((place) => placeText(place, paint))),
    ...report.matches.map((match, i) => matchText(match, i + 1, paint, isColoured)),
    ...relatedText(report, paint),
    paint('dim', searchedText(report)),
  ].join('\n')
}

/** Where the words are in a text that has no statement with them. */
const placeText = (
  { document, paragraph, label, passage }: CheckReport['parts'][number]['texts'][number],
  paint: Paint,
): string =>
  [
    `  in ${paint('bold', shown(document.title ?? document.slug))}, paragraph ${paragraph}${label === null ? '' : `, behind ${shown(label)}`}`,
    `     ${shown(passage)}`,
    '',
  ].join('\n')

/** What the claim may be about, without a verdict. */
const relatedText = ({ related }: CheckReport, paint: Paint): readonly string[] =>
  related.length === 0
    ? []
    : [
        `${paint('bold', 'Perhaps about the same')} (pointed at by what they share; no verdict):`,
        ...related.map(({ statement, shared }, i) => {
          const who = statement.attributions.map(({ speaker }) => speaker.name).join(' + ')
          const things = shared.map(({ claim, record }) =>
            claim === record ? claim : `${claim} / ${record}`,
          )
          return [
            `${String(i + 1).padStart(3)}. ${paint('bold', shown(who))}`,
            `     ${shown(statement.text)}`,
            `     ${paint('dim', shown(`shares: ${things.join(', ')}; ${statement.id}`))}`,
          ].join('\n')
        }),
        '',
      ]

/** A sentence of the claim with its own verdict. */
const partLine = ({ text, verdict }: CheckReport['parts'][number], paint: Paint): string =>
  `  ${paint(colourOf[verdict], verdict)} ${shown(text)}`

const colourOf = {
  VERBATIM: 'green',
  NEAR: 'green',
  PARTIAL: 'yellow',
  PARAPHRASE: 'yellow',
  ALTERED: 'red',
  DISPUTED: 'magenta',
  OTHER_SPEAKER: 'red',
  MIXED_RECORD: 'yellow',
  NO_RECORD: 'dim',
} as const satisfies Readonly<Record<CheckReport['verdict'], Style>>

const matchText = (
  { verdict, score, explanation, statement, difference, independentChains }: MatchReport,
  number: number,
  paint: Paint,
  isColoured: boolean,
): string => {
  const who = statement.attributions.map(({ speaker, standing }) =>
    standing === 'ASSERTED' ? speaker.name : `${speaker.name} (${standing.toLowerCase()})`,
  )
  const facts = [
    statement.act === 'SAID' ? '' : statement.act.toLowerCase(),
    statement.said === null ? '' : `said ${statement.said}`,
    statement.chain.length === 0 ? '' : `via ${statement.chain.map(({ name }) => name).join(' → ')}`,
    independentChains > 1 ? `${independentChains} independent chains` : '',
    statement.review === 'DRAFT' ? 'draft' : '',
    `score ${score.toFixed(2)}`,
    statement.id,
  ].filter((part) => part !== '')
  return [
    `${String(number).padStart(3)}. ${paint(colourOf[verdict], verdict)} ${paint('bold', shown(who.join(' + ')))}`,
    `     ${shown(difference.map((part) => partText(part, isColoured)).join(' '))}`,
    ...(number === 1 ? [] : [`     ${shown(explanation)}`]),
    `     ${paint('dim', shown(facts.join('; ')))}`,
    '',
  ].join('\n')
}

/** `[-only in the record-]`, `{+only in the claim+}`, the marks of `git diff --word-diff`. */
const partText = (
  { operation, claim, record }: MatchReport['difference'][number],
  isColoured: boolean,
): string => {
  const inRecord = (text: string): string => (isColoured ? painted('red', text) : `[-${text}-]`)
  const inClaim = (text: string): string => (isColoured ? painted('green', text) : `{+${text}+}`)
  if (operation === 'EQUAL') return record ?? ''
  return [record === null ? '' : inRecord(record), claim === null ? '' : inClaim(claim)]
    .filter(Boolean)
    .join(' ')
}

const painted = (style: Style, text: string): string => styleText(style, text, { validateStream: false })

const searchedText = ({ searched }: CheckReport): string => {
  const languages = searched.languages.map(({ lang, statements }) => `${lang} ${statements}`).join(', ')
  const days = searched.saidFrom === null ? '' : `, said ${searched.saidFrom} to ${searched.saidTo ?? 'now'}`
  const drafts = searched.drafts ? 'drafts included' : 'reviewed ones alone; --drafts has the others'
  const kinds = [drafts, languages].filter((part) => part !== '').join('; ')
  return shown(
    `Searched: ${counted(searched.statements, 'statement')} (${kinds}) of ${counted(searched.documents, 'document')} through ${counted(searched.sources, 'source')}${days}.`,
  )
}
