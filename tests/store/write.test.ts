import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashText } from '../../src/document/document.ts'
import type { StatementDraft } from '../../src/statement/statement.ts'
import type { Problem } from '../../src/store/upkeep/problem.ts'
import { verify } from '../../src/store/upkeep/verify.ts'
import { saveDocument } from '../../src/store/write/save-document.ts'
import { engines, testStore, type TestStore } from '../helpers/store.ts'

const provenance = { actor: 'test', at: new Date('2026-01-02T00:00:00Z'), why: 'test' }

describe.each(engines)('writing on %s', (engine) => {
  let test: TestStore
  beforeEach(async () => {
    test = await testStore(engine)
  })
  afterEach(() => test.close())

  const save = (slug: string, size: number, topics: readonly string[] = []) => {
    const lines = Array.from({ length: size }, (_, i) => `He said: ${slug} ${i}.`)
    const text = lines.join('\n')
    let offset = 0
    const drafts = lines.map((line): StatementDraft => {
      const start = offset + 'He said: '.length
      const exact = line.slice('He said: '.length)
      offset += line.length + 1
      return {
        kind: 'INDIRECT',
        act: 'SAID',
        lang: 'en',
        spans: [{ role: 'CONTENT', start, end: start + exact.length, exact, link: null }],
        attributions: [
          { speaker: 'vladimir-putin', role: 'president', basis: 'NAMED', standing: 'ASSERTED', note: null },
        ],
        chain: ['agence-france-presse'],
        topics,
        said: null,
        review: 'REVIEWED',
        confidence: null,
        doubts: [],
        within: null,
      }
    })
    const document = {
      slug,
      title: null,
      lang: 'en',
      text,
      sha256: hashText(text),
      url: null,
      licence: null,
      publisher: null,
      wire: 'agence-france-presse',
      published: null,
    }
    return saveDocument(test.store, document, drafts, provenance)
  }
  const problems = async (): Promise<readonly Problem[]> => {
    const found: Problem[] = []
    await verify(test.store, (problem) => found.push(problem))
    return found
  }

  it('saves a large document, saves it again, corrects it and proves it', async () => {
    expect(await save('large', 1200)).toMatchObject({ added: 1200 })
    expect(await save('large', 1200)).toMatchObject({ added: 0, corrected: 0, unchanged: 1200 })
    expect(await save('large', 1200, ['economy'])).toMatchObject({ corrected: 1200 })
    expect(await problems()).toEqual([])
  })

  it('lets writers at once wait for each other, and counts what all have written', async () => {
    const reports = await Promise.all(['a', 'b', 'c', 'd'].map((slug) => save(slug, 40)))
    expect(reports.map(({ added }) => added)).toEqual([40, 40, 40, 40])
    expect(await problems()).toEqual([])
    const { rows } = await sql<{
      n: number
    }>`select "statementCount" as n from "Speaker" where slug = 'vladimir-putin'`.execute(
      test.store.reader().db,
    )
    expect(rows[0]?.n).toBe(165)
  })
})
