// What requests ask for, drawn from a database with a seed: each request has other variables, each run the same.
import Database from 'better-sqlite3'
import { randomFrom, type Random } from '../../src/newsroom/check/evaluation/random.ts'
import { words } from '../../src/text/word.ts'
import type { Lang } from './data/draw.ts'
import { dayAt } from './data/days.ts'
import { wordLists } from './data/words.ts'

export interface Drawn {
  readonly id: string
  readonly text: string
  readonly lang: Lang
  readonly saidTo: string
  /** Slugs. */
  readonly speaker: string
  readonly topic: string
  readonly source: string
  readonly document: string
}

/** A week or a month, both ends included. */
export interface Days {
  readonly from: string
  readonly to: string
}

export interface Draws {
  readonly random: Random
  /** A reviewed statement with a day and a topic, drawn by popularity. */
  readonly statement: () => Drawn
  /** One of the three with the most statements. */
  readonly busiest: (what: 'Speaker' | 'Source' | 'Topic') => string
  /** With one to five statements. */
  readonly rareSpeaker: () => string
  /** One of the three most common words of a language. */
  readonly commonWord: () => string
  /** Two words of one statement, neither of them among the hundred most common, and who said it. */
  readonly twoWords: () => { readonly text: string; readonly speaker: string }
  readonly days: (length: number, within?: number) => Days
}

const common = 3
const grammar = 100
/** Days of the fifteen years. */
const allDays = 5470

export const drawsFrom = (path: string, seed: number): Draws => {
  const database = new Database(path, { readonly: true })
  const random = randomFrom(seed)
  const rows = database.prepare<[], { count: number }>(`select max(rowid) as count from "Statement"`).get()
  const count = rows?.count ?? 0
  const statements = database.prepare<[number], Drawn>(statementSql)
  const busy = Object.fromEntries(
    (['Speaker', 'Source', 'Topic'] as const).map((what) => [what, slugs(database, what, mostSql)]),
  )
  const rare = slugs(database, 'Speaker', `where "statementCount" between 1 and 5 order by slug`)
  const commonWords = (['ar', 'en'] as const).flatMap((lang) => wordLists[lang].slice(0, common))
  const frequent = {
    ar: new Set(wordLists.ar.slice(0, grammar)),
    en: new Set(wordLists.en.slice(0, grammar)),
  }
  const statement = (): Drawn => {
    const found = statements.get(1 + random.below(count)) ?? statements.get(1)
    if (!found) throw new Error('bench: expected a database with statements, got one without')
    return found
  }
  const twoWords: Draws['twoWords'] = () => {
    const { text, lang, speaker } = statement()
    const rarer = words(text).filter((word) => word.length > 3 && !frequent[lang].has(word))
    return rarer.length < 2 ? twoWords() : { text: rarer.slice(0, 2).join(' '), speaker }
  }
  return {
    random,
    statement,
    busiest: (what) => random.one(busy[what] ?? []),
    rareSpeaker: () => random.one(rare),
    commonWord: () => random.one(commonWords),
    twoWords,
    days: (length, within = allDays) => {
      const first = random.below(within)
      return { from: dayAt(first), to: dayAt(first + length - 1) }
    },
  }
}

const mostSql = 'order by "statementCount" desc, id limit 3'

const slugs = (database: Database.Database, table: string, which: string): readonly string[] =>
  database
    .prepare<[], { slug: string }>(`select slug from "${table}" ${which}`)
    .all()
    .map(({ slug }) => slug)

/** `cross join` and `+` keep the order of the rows: the first one found is the answer. */
const statementSql = `
  select t.id, t.lang, t."saidTo", d.slug as document, p.slug as speaker, o.slug as topic, r.slug as source,
    (select exact from "Span" s where s."statementId" = t.id and s.role = 'CONTENT') as text
  from "Statement" t
    cross join "Document" d on d.id = t."documentId"
    cross join "Attribution" a on a."statementId" = t.id and a.position = 1
    cross join "Speaker" p on p.id = a."speakerId"
    cross join "StatementTopic" st on st."statementId" = t.id
    cross join "Topic" o on o.id = st."topicId"
    cross join "ChainLink" l on l."statementId" = t.id and l.position = 1
    cross join "Source" r on r.id = l."sourceId"
  where t.rowid >= ? and +t.review = 'REVIEWED' and t."saidEdtf" is not null and a.standing <> 'REJECTED'
  order by t.rowid limit 1`
