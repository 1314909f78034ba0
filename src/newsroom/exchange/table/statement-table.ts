// Statements → the rows of a table, for a spreadsheet: names as they are shown in the statement's language, lists joined.
import { nameIn } from '../../../statement/entity.ts'
import { spansOf, statementText } from '../../../statement/statement.ts'
import { doubtsIn } from '../../../store/rows/cell.ts'
import { type AttributionView, carrierOf, type StatementView } from '../../../store/read/view.ts'

type Column = readonly [name: string, cell: (statement: StatementView) => string]

const shown = (
  { names = [], slug }: { readonly names?: readonly { lang: string; text: string }[]; readonly slug: string },
  lang: string,
): string => nameIn(names, lang)?.text ?? slug

/** The attributions that were not found wrong. All columns about them have the same order. */
const standing = ({ attributions = [] }: StatementView): readonly AttributionView[] =>
  attributions.filter((one) => one.standing !== 'REJECTED')

const joined = (cell: (attribution: AttributionView, lang: string) => string) => (statement: StatementView) =>
  standing(statement)
    .map((one) => cell(one, statement.lang))
    .join('; ')

const roleName = ({ roleKey, speaker }: AttributionView, lang: string): string => {
  const role = speaker.roles?.find(({ key }) => key === roleKey)
  return (role && nameIn(role.names, lang)?.text) ?? roleKey ?? ''
}

const columns: readonly Column[] = [
  ['id', ({ id }) => id],
  ['review', ({ review }) => review],
  ['version', ({ version = 0 }) => String(version)],
  ['document', ({ document }) => document?.slug ?? ''],
  ['title', ({ document }) => document?.title ?? ''],
  ['url', ({ document }) => document?.url ?? ''],
  ['published', ({ document }) => document?.publishedEdtf ?? ''],
  ['language', ({ lang }) => lang],
  ['kind', ({ kind }) => kind],
  ['act', ({ act }) => act],
  ['text', ({ spans = [] }) => statementText(spans)],
  [
    'verbatim',
    ({ spans = [] }) =>
      spansOf(spans, 'VERBATIM')
        .map(({ exact }) => exact)
        .join(' … '),
  ],
  ['speakers', joined(({ speaker }, lang) => shown(speaker, lang))],
  ['role', joined(roleName)],
  ['basis', joined(({ basis }) => basis)],
  ['standing', joined((one) => one.standing)],
  ['chain', ({ chain = [], lang }) => chain.map((link) => shown(carrierOf(link), lang)).join(' → ')],
  ['topics', ({ topics = [], lang }) => topics.map((topic) => shown(topic, lang)).join('; ')],
  ['said', ({ saidEdtf }) => saidEdtf ?? ''],
  ['within', ({ withinId }) => withinId ?? ''],
  ['doubts', ({ doubts }) => doubtsIn(doubts).join(' ')],
  ['confidence', ({ confidence }) => (confidence === null ? '' : String(confidence))],
]

/** The names of the columns. */
export const tableHead: readonly string[] = columns.map(([name]) => name)

/** The cells of a statement, in the order of the columns. */
export const tableRow = (statement: StatementView): readonly string[] =>
  columns.map(([, cell]) => cell(statement))
