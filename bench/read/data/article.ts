// One document with its statements: sentences that report words, each with the spans that prove it.
import type { Random } from '../../../src/newsroom/check/evaluation/random.ts'
import { hashText } from '../../../src/document/document.ts'
import { documentId, statementId } from '../../../src/statement/id.ts'
import {
  type Attribution,
  canonicalDraft,
  kindOf,
  spansOf,
  type StatementDraft,
} from '../../../src/statement/statement.ts'
import type { DocumentRecord, SpeakerRecord, StatementRecord } from '../../../src/store/rows/record.ts'
import { anyDay, dateOf, dayAt, saidBefore } from './days.ts'
import { chance, distinct, type Lang, popular } from './draw.ts'
import type { Entities } from './entities.ts'
import { Report } from './report.ts'
import { draftShare, statementsPerDocument } from './shape.ts'
import { wordsIn } from './words.ts'

export interface Article {
  readonly document: DocumentRecord
  readonly statements: readonly StatementRecord[]
}

/** Makes one article after another; the same numbers give the same articles. */
export const newsroom = ({ speakers, sources, topics }: Entities) => {
  const speaker = popular(speakers)
  const source = popular(sources, 2)
  const topic = popular(topics, 1)

  const attributionsOf = (said: readonly SpeakerRecord[], random: Random): readonly Attribution[] => {
    const doubted = chance(random, 0.02)
    return said.map((one, i) => ({
      speaker: one.slug,
      role: one.roles.length > 0 && chance(random, 0.5) ? 'minister' : null,
      basis: chance(random, 0.85) ? 'NAMED' : random.one(['COREFERENCE', 'INFERRED']),
      standing: !doubted ? 'ASSERTED' : i > 0 ? 'REJECTED' : 'DISPUTED',
      note: doubted ? 'another report names somebody else' : null,
    }))
  }

  return (number: number, count: number, random: Random): Article => {
    const lang: Lang = random.one(['ar', 'en'])
    const outlet = source(random)
    const wired = chance(random, 0.3)
    const publisher = wired ? distinct(1, () => source(random), [outlet])[0] : outlet
    const day = anyDay(random)
    const report = new Report(lang, random)
    const drafts = Array.from({ length: count }, (): StatementDraft => {
      const said = distinct(chance(random, 0.06) ? 2 : 1, () => speaker(random))
      const through = distinct(random.below(3), () => source(random), [outlet])
      const date = saidBefore(day, random)
      const { spans, act } = report.tell(said, through[0], date !== null && chance(random, 0.5))
      const isDraft = chance(random, draftShare)
      return {
        ...{ kind: 'INDIRECT', act, lang, spans, said: date, within: null },
        attributions: attributionsOf(said, random),
        chain: [...through, outlet].map(({ slug }) => slug),
        topics: distinct(random.below(4), () => topic(random)).map(({ slug }) => slug),
        review: isDraft ? 'DRAFT' : 'REVIEWED',
        confidence: isDraft || chance(random, 0.5) ? Math.round(30 + random.next() * 69) / 100 : null,
        doubts: isDraft && chance(random, 0.3) ? ['noun-phrase'] : [],
      }
    })
    const { text } = report
    const sha256 = hashText(text)
    const id = documentId(sha256)
    const addedAt = `${dayAt(day)}T12:00:00.${String(number % 1000).padStart(3, '0')}Z`
    return {
      document: {
        ...{ type: 'document', id, slug: `article-${number}`, lang, text, sha256, addedAt, history: [] },
        ...{ title: wordsIn(lang, 6, random), url: null, licence: null },
        publisher: publisher?.slug ?? null,
        wire: wired ? outlet.slug : null,
        published: { date: dateOf(dayAt(day)), basis: 'STATED', note: null },
      },
      statements: drafts.map((draft) => ({
        ...canonicalDraft({ ...draft, kind: kindOf(text, draft.spans) }),
        ...{ type: 'statement', documentId: id, origin: null, addedAt, history: [] },
        id: statementId(sha256, spansOf(draft.spans, 'CONTENT')),
      })),
    }
  }
}

/** How many statements each document has; together they have `total`. */
export const sizesOf = (total: number): readonly number[] => {
  const whole = Array.from(
    { length: Math.floor(total / statementsPerDocument) },
    (_, i) => statementsPerDocument + (i % 2 === 0 ? -3 : 3),
  )
  const rest = total - whole.reduce((sum, size) => sum + size, 0)
  return rest > 0 ? [...whole, rest] : whole
}
