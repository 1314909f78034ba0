// Prepared statements by hand, for the peers that access SQLite directly.
import Database from 'better-sqlite3'
import { listsFile } from './lists.ts'

export interface StatementRow {
  readonly id: string
  readonly kind: string
  readonly lang: string
  readonly saidEdtf: string | null
  readonly saidFrom: string
  readonly saidTo: string
  readonly saidBasis: string
  readonly slug: string
  readonly title: string | null
  readonly documentLang: string
  readonly publishedEdtf: string | null
}
export interface SpanRow {
  readonly owner: string
  readonly role: 'CONTENT' | 'VERBATIM'
  readonly exact: string
}
export interface AttributionRow {
  readonly owner: string
  readonly position: number
  readonly basis: string
  readonly standing: string
  readonly note: string | null
  readonly slug: string
  readonly kind: string
  readonly name: string
}
export interface LinkRow {
  readonly owner: string
  readonly position: number
  readonly slug: string
  readonly kind: string
  readonly name: string
}
export interface TopicRow {
  readonly owner: string
  readonly slug: string
  readonly name: string
}
export interface SpeakerRow {
  readonly id: string
  readonly slug: string
  readonly kind: string
  readonly statementCount: number
  readonly name: string
}
type Read<Row> = (...parameters: readonly unknown[]) => readonly Row[]

export interface Rows {
  /** In no order. */
  readonly statements: Read<StatementRow>
  readonly spans: Read<SpanRow>
  readonly attributions: Read<AttributionRow>
  readonly chain: Read<LinkRow>
  readonly topics: Read<TopicRow>
  readonly speakerBySlug: Read<SpeakerRow>
  readonly topSpeakers: Read<SpeakerRow>
  readonly topSpeakersOfKind: Read<SpeakerRow>
  readonly idsOfSpeaker: Read<string>
  readonly idsInDays: Read<string>
  readonly countInDays: Read<{ readonly count: number }>
  readonly idsOfText: Read<string>
}

const among = 'in (select value from json_each(?))'
const name = (table: 'Speaker' | 'Source' | 'Topic', id: string): string => {
  const owner = `"${table.toLowerCase()}Id"`
  return `(select text from "${table}Name" n where n.${owner} = ${id} order by n.lang <> 'ar', n.position limit 1) as name`
}
const speaker = `s.id, s.slug, s.kind, s."statementCount", ${name('Speaker', 's.id')} from "Speaker" s`
const inDays = `from lists."OfTopic" where owner = (select id from "Topic" where slug = ?)
  and "saidTo" >= ? and "saidFrom" <= ? and "saidFrom" <= "saidTo"`

export const openRows = (path: string): Rows => {
  const database = new Database(path, { readonly: true })
  database.pragma('cache_size = -65536')
  database.pragma('mmap_size = 2000000000')
  database.prepare('attach ? as lists').run(listsFile(path))
  const many = (sql: string): Read<never> => {
    const statement = database.prepare<unknown[], never>(sql)
    return (...parameters) => statement.all(...parameters)
  }
  const ids = (sql: string): Read<string> => {
    const statement = database.prepare<unknown[], string>(sql).pluck()
    return (...parameters) => statement.all(...parameters)
  }
  return {
    statements: many(`
      select t.id, t.kind, t.lang, t."saidEdtf", t."saidFrom", t."saidTo", t."saidBasis",
        d.slug, d.title, d.lang as "documentLang", d."publishedEdtf"
      from "Statement" t join "Document" d on d.id = t."documentId" where t.id ${among}`),
    spans: many(`
      select "statementId" as owner, role, exact from "Span"
      where "statementId" ${among} and role in ('CONTENT', 'VERBATIM') order by "statementId", position`),
    attributions: many(`
      select a."statementId" as owner, a.position, a.basis, a.standing, a.note, s.slug, s.kind, ${name('Speaker', 's.id')}
      from "Attribution" a join "Speaker" s on s.id = a."speakerId"
      where a."statementId" ${among} order by a."statementId", a.position`),
    chain: many(`
      select l."statementId" as owner, l.position, s.slug, s.kind, ${name('Source', 's.id')}
      from "ChainLink" l join "Source" s on s.id = l."sourceId"
      where l."statementId" ${among} order by l."statementId", l.position`),
    topics: many(`
      select x."statementId" as owner, o.slug, ${name('Topic', 'o.id')}
      from "StatementTopic" x join "Topic" o on o.id = x."topicId"
      where x."statementId" ${among} order by x."statementId", o.slug`),
    speakerBySlug: many(`select ${speaker} where s.slug = ?`),
    topSpeakers: many(`select ${speaker} order by s."statementCount" desc, s.id desc limit ?`),
    topSpeakersOfKind: many(
      `select ${speaker} where s.kind = ? order by s."statementCount" desc, s.id desc limit ?`,
    ),
    idsOfSpeaker: ids(`
      select id from lists."OfSpeaker" where owner = ? and ("saidTo", id) < (?, ?)
      order by "saidTo" desc, id desc limit ?`),
    idsInDays: ids(`select id ${inDays} order by "saidTo" desc, id desc limit ?`),
    countInDays: many(`select count(*) as count ${inDays}`),
    idsOfText: ids(`
      select e."statementId" as id from "SearchIndex" i
        join "SearchEntry" e on e."row" = i.rowid join "Statement" t on t.id = e."statementId"
      where i."SearchIndex" match ? and t.review = 'REVIEWED' order by i.rank, t.id limit ?`),
  }
}

export const grouped = <Row extends { readonly owner: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> => Map.groupBy(rows, ({ owner }) => owner)
