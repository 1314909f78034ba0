// Any number of made-up statements, straight into a database: words drawn by Zipf's law from Arabic and English ones, a
// fifth of them grammar, in documents of twenty. The same seed gives the same statements.
import Database from 'better-sqlite3'
import { randomFrom, type Random } from '../src/newsroom/check/evaluation/random.ts'
import { termsOf, unitsOf } from '../src/language/unit.ts'
import { wordKey } from '../src/text/word.ts'

const perDocument = 20
const speakers = 2000
const vocabulary = 60_000
const grammar = {
  ar: 'في من على أن إلى عن مع هذا التي الذي ما كان قد بين لا كل بعد ثم هو هي'.split(' '),
  en: 'the of and to in a that is was for on it with as be are this have not by'.split(' '),
} as const
const letters = {
  ar: Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  en: Array.from('abcdefghijklmnoprstuvw'),
} as const

type Lang = keyof typeof letters

export interface MadeStatement {
  readonly id: string
  readonly text: string
}

/** Adds statements `from` to `to` to a migrated SQLite database, and returns a few of them. */
export const addStatements = (
  path: string,
  from: number,
  to: number,
  sample: number,
): readonly MadeStatement[] => {
  const database = new Database(path)
  database.pragma('synchronous = off')
  database.pragma('foreign_keys = off')
  const random = randomFrom(from + 1)
  const words = { ar: wordsOf('ar'), en: wordsOf('en') }
  const kept: MadeStatement[] = []
  const every = Math.max(1, Math.floor((to - from) / sample))
  const insert = inserterOf(database)
  database.exec('begin')
  if (from === 0)
    for (let i = 0; i < speakers; i++) insert.speaker(idOf('spk', i), `speaker-${i}`, `Speaker ${i}`)
  for (let i = from; i < to; i++) {
    const lang: Lang = random.below(2) === 0 ? 'ar' : 'en'
    const text = sentenceOf(words[lang], lang, random)
    if (i % perDocument === 0) insert.document(idOf('doc', i / perDocument), i)
    insert.statement(
      idOf('stm', i),
      idOf('doc', Math.floor(i / perDocument)),
      lang,
      text,
      idOf('spk', random.below(speakers)),
    )
    if (i % every === 0) kept.push({ id: idOf('stm', i), text })
  }
  database.exec('commit')
  database.close()
  return kept
}

const wordsOf = (lang: Lang): readonly string[] => {
  const random = randomFrom(lang === 'ar' ? 11 : 12)
  return Array.from({ length: vocabulary }, () =>
    Array.from({ length: 4 + random.below(5) }, () => random.one(letters[lang])).join(''),
  )
}

/** Eight to thirty words. */
const sentenceOf = (words: readonly string[], lang: Lang, random: Random): string =>
  Array.from({ length: 8 + random.below(23) }, () =>
    random.below(5) < 2 ? random.one(grammar[lang]) : (words[zipf(random)] ?? ''),
  ).join(' ')

/** The k-th word is drawn about 1/k as often as the first. */
const zipf = (random: Random): number => Math.min(vocabulary - 1, Math.floor(vocabulary ** random.next()) - 1)

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** A well-formed, unique id for each number, spread like hashes. */
const idOf = (prefix: string, n: number): string => {
  const random = randomFrom(n * 7919 + prefix.charCodeAt(0))
  const spread = Array.from({ length: 12 }, () => alphabet[random.below(32)] ?? 'a').join('')
  return `${prefix}_${spread}${n
    .toString(32)
    .padStart(8, '0')
    .replace(/[01v89]/gu, (digit) => ({ 0: 'w', 1: 'x', v: 'y', 8: 'z', 9: '7' })[digit] ?? 'a')
    .slice(-8)}`
}

const inserterOf = (database: Database.Database) => {
  const speaker = database.prepare(
    `insert into "Speaker" (id, slug, kind, draft, "statementCount") values (?, ?, 'PERSON', false, 1)`,
  )
  const name = database.prepare(
    `insert into "SpeakerName" ("speakerId", position, lang, text, folded) values (?, 0, 'en', ?, ?)`,
  )
  const document = database.prepare(
    `insert into "Document" (id, slug, sha256, text, lang, "addedAt", "publishedFrom", "publishedTo") values (?, ?, ?, '', 'en', ?, '2024-01-01', '2024-01-01')`,
  )
  const statement = database.prepare(
    `insert into "Statement" (id, "documentId", start, kind, lang, "saidFrom", "saidTo", review, certainty, doubts, "addedAt") values (?, ?, ?, 'DIRECT', ?, '2024-01-01', '2024-01-01', 'REVIEWED', 2, '', ?)`,
  )
  const span = database.prepare(
    `insert into "Span" ("statementId", position, role, start, end, exact) values (?, ?, ?, 0, ?, ?)`,
  )
  const attribution = database.prepare(
    `insert into "Attribution" ("statementId", position, "speakerId", basis, standing) values (?, 1, ?, 'NAMED', 'ASSERTED')`,
  )
  const sheet = database.prepare(`insert into "Sheet" ("statementId", parts) values (?, ?)`)
  const entry = database.prepare(`insert into "SearchEntry" ("statementId", words, terms) values (?, ?, ?)`)
  const at = '2024-01-01T00:00:00.000+00:00'
  return {
    speaker: (id: string, slug: string, text: string) => {
      speaker.run(id, slug)
      name.run(id, text, wordKey(text))
    },
    document: (id: string, n: number) =>
      document.run(id, `document-${n}`, n.toString(16).padStart(64, '0'), at),
    statement: (id: string, documentId: string, lang: string, text: string, speakerId: string) => {
      statement.run(id, documentId, 0, lang, at)
      span.run(id, 0, 'CONTENT', text.length, text)
      span.run(id, 1, 'VERBATIM', text.length, text)
      attribution.run(id, speakerId)
      const spans = ['CONTENT', 'VERBATIM'].map((role, i) => [i, role, 0, text.length, text, null])
      sheet.run(id, JSON.stringify([spans, [[1, speakerId, null, 'NAMED', 'ASSERTED', null]], [], []]))
      entry.run(id, wordKey(text), termsOf(unitsOf(text)).join(' '))
    },
  }
}
