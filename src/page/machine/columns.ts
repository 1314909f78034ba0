// The columns of each list's table: readable by people, with the slugs and ids that the API takes.
import { withoutIsolates } from '../../text/isolate.ts'
import type {
  CardFragment,
  DocumentsQuery,
  SourcesQuery,
  SpeakersQuery,
  TopicsQuery,
} from '../generated/operations.ts'
import { carrierOf } from '../piece/carrier.ts'
import { speakersOf } from '../piece/telling.ts'
import { permalink, pathOf } from '../address.ts'

type StatementRow = CardFragment & { readonly added: string }
type Node<List extends { readonly nodes: readonly unknown[] }> = List['nodes'][number]

const list = (values: readonly string[]): string => values.join('; ')

export const statementColumns = (origin: string) => ({
  id: (row: StatementRow) => row.id,
  url: (row: StatementRow) => permalink(origin, row.id),
  text: (row: StatementRow) => row.text,
  kind: (row: StatementRow) => row.kind,
  act: (row: StatementRow) => row.act,
  telling: (row: StatementRow) => withoutIsolates(row.telling.sentence),
  verbatim: (row: StatementRow) => row.verbatim.join(' … '),
  lang: (row: StatementRow) => row.lang,
  said: (row: StatementRow) => row.said?.edtf ?? null,
  speakers: (row: StatementRow) => list(speakersOf(row).map(({ speaker }) => speaker.name)),
  speakerSlugs: (row: StatementRow) => list(speakersOf(row).map(({ speaker }) => speaker.slug)),
  roles: (row: StatementRow) => list(speakersOf(row).flatMap(({ role }) => role ?? [])),
  chain: (row: StatementRow) => row.chain.map(({ name }) => name).join(' > '),
  chainSlugs: (row: StatementRow) => row.chain.map((link) => carrierOf(link).slug).join(' > '),
  topics: (row: StatementRow) => list(row.topics.map(({ slug }) => slug)),
  standing: (row: StatementRow) => row.standing,
  document: (row: StatementRow) => row.document.slug,
  published: (row: StatementRow) => row.document.published?.edtf ?? null,
  added: (row: StatementRow) => row.added,
})

type SpeakerRow = Node<SpeakersQuery['speakers']>
export const speakerColumns = (origin: string) => ({
  id: (row: SpeakerRow) => row.id,
  slug: (row: SpeakerRow) => row.slug,
  url: (row: SpeakerRow) => `${origin}${pathOf('speakers', row.slug)}`,
  name: (row: SpeakerRow) => row.name,
  kind: (row: SpeakerRow) => row.kind,
  statements: (row: SpeakerRow) => row.statementCount,
})

type SourceRow = Node<SourcesQuery['sources']>
export const sourceColumns = (origin: string) => ({
  id: (row: SourceRow) => row.id,
  slug: (row: SourceRow) => row.slug,
  url: (row: SourceRow) => `${origin}${pathOf('sources', row.slug)}`,
  name: (row: SourceRow) => row.name,
  kind: (row: SourceRow) => row.kind,
  stateControlled: (row: SourceRow) => row.stateControlled,
  statements: (row: SourceRow) => row.statementCount,
})

type TopicRow = Node<TopicsQuery['topics']>
export const topicColumns = (origin: string) => ({
  id: (row: TopicRow) => row.id,
  slug: (row: TopicRow) => row.slug,
  url: (row: TopicRow) => `${origin}${pathOf('topics', row.slug)}`,
  name: (row: TopicRow) => row.name,
  parent: (row: TopicRow) => row.parent?.slug ?? null,
  statements: (row: TopicRow) => row.statementCount,
})

type DocumentRow = Node<DocumentsQuery['documents']>
export const documentColumns = (origin: string) => ({
  id: (row: DocumentRow) => row.id,
  slug: (row: DocumentRow) => row.slug,
  url: (row: DocumentRow) => `${origin}${pathOf('documents', row.slug)}`,
  title: (row: DocumentRow) => row.title,
  lang: (row: DocumentRow) => row.lang,
  published: (row: DocumentRow) => row.published?.edtf ?? null,
  publisher: (row: DocumentRow) => row.publisher?.slug ?? null,
  wire: (row: DocumentRow) => row.wire?.slug ?? null,
  statements: (row: DocumentRow) => row.statements.totalCount,
  added: (row: DocumentRow) => row.added,
})
