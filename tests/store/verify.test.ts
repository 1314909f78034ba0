import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engineOf } from '../../src/store/connection/engine-of.ts'
import type { Problem } from '../../src/store/upkeep/problem.ts'
import { verify } from '../../src/store/upkeep/verify.ts'
import { engines, testStore, type TestStore } from '../helpers/store.ts'

describe.each(engines)('verify on %s', (engine) => {
  let test: TestStore
  beforeEach(async () => {
    test = await testStore(engine)
  })
  afterEach(() => test.close())

  const check = async () => {
    const problems: Problem[] = []
    const report = await verify(test.store, (problem) => problems.push(problem))
    return { report, problems }
  }
  const damage = async (statement: string): Promise<void> => {
    const connection = await engineOf(test.url).connectForMigration(test.url)
    await connection.script(statement)
    await connection.close()
  }

  it('proves the seeded database', async () => {
    expect(await check()).toEqual({
      report: { documents: 1, statements: 13, spans: 73, names: 20, entries: 36, problems: 0 },
      problems: [],
    })
  })

  const unfix =
    engine === 'sqlite'
      ? 'drop trigger "Document_text_is_fixed";'
      : 'drop trigger "Document_text_is_fixed" on "Document";'
  it.each([
    ['a changed text', `${unfix} update "Document" set text = 'x' || text`, /^document china/, 'SHA-256'],
    [
      'a changed word',
      `update "Span" set exact = 'لا' where position = 0 and "statementId" = (select id from "Statement" order by start limit 1)`,
      /^statement stm_/,
      'to say "لا"',
    ],
    [
      'a moved span',
      `update "Span" set start = start + 1, "end" = "end" + 1 where role = 'CUE'`,
      /^statement stm_/,
      'CUE',
    ],
    [
      'a span outside the text',
      `update "Span" set "end" = 999999 where role = 'CONTENT'`,
      /^statement stm_/,
      'inside the text',
    ],
    [
      'a kind that the marks contradict',
      `update "Statement" set kind = 'DIRECT'`,
      /^statement stm_/,
      'by the quotation marks',
    ],
    [
      'a wrong day',
      `update "Statement" set "saidTo" = '2024-12-31' where "saidEdtf" = '2024-08'`,
      /^statement stm_/,
      '2024-08-31',
    ],
    [
      'links out of place',
      `update "ChainLink" set position = position + 5`,
      /^statement stm_/,
      'places 1 to',
    ],
    [
      'a wrong day of publication',
      `update "Document" set "publishedTo" = '2025-01-01'`,
      /^document china/,
      '2024-10-14',
    ],
    [
      'a chain that is cut off',
      `delete from "ChainLink" where position = 2`,
      /^statement stm_/,
      'agence-france-presse',
    ],
    [
      'a dispute without a reason',
      `update "Attribution" set note = null where standing = 'DISPUTED'`,
      /^statement stm_/,
      'a note that says why',
    ],
    [
      'a speaker that is lost',
      `delete from "Attribution" where position = 1`,
      /^statement stm_/,
      'expected a speaker',
    ],
    [
      'words that search has wrong',
      `update "SearchEntry" set words = 'x'`,
      /^statement stm_/,
      'search index',
    ],
    [
      'a wrong count',
      `update "Speaker" set "statementCount" = 99 where slug = 'china'`,
      /^speaker china/,
      'expected a statement count of 2, got 99',
    ],
    [
      'a list without a statement',
      `delete from "Listing" where list = (select id from "Speaker" where slug = 'china')`,
      /^statement stm_/,
      'a listing too few',
    ],
    [
      'a list with a statement in another state',
      `update "Listing" set review = 'DRAFT'`,
      /^statement stm_/,
      'a listing too many',
    ],
    [
      'a sheet with other words',
      `update "Sheet" set parts = replace(parts, '"CONTENT"', '"CUE"')`,
      /^statement stm_/,
      'expected a sheet of its parts',
    ],
    [
      'a statement without a sheet',
      `delete from "Sheet" where "statementId" in (select "statementId" from "Attribution" where standing = 'DISPUTED')`,
      /^statement stm_/,
      'got another or none',
    ],
    [
      'a wrong width',
      `update "Statement" set "saidWidth" = 3 where "saidEdtf" = '2024-08'`,
      /^statement stm_/,
      'expected the width of 2024-08-01 to 2024-08-31',
    ],
    [
      'a name folded wrongly',
      `update "TopicName" set folded = 'x' where "text" = 'Economy'`,
      /^topic economy/,
      'folded to economy',
    ],
    [
      'a speaker that leads to a merged one',
      `update "Speaker" set "mergedIntoId" = (select id from "Speaker" where slug = 'china') where slug = 'russia';
       update "Speaker" set "mergedIntoId" = (select id from "Speaker" where slug = 'xi-jinping') where slug = 'china'`,
      /^speaker russia/,
      'a survivor that is not merged itself, got china',
    ],
    [
      'a merged speaker with attributions',
      `update "Speaker" set "mergedIntoId" = (select id from "Speaker" where slug = 'china') where slug = 'russia'`,
      /^speaker russia/,
      'no attribution to a merged speaker, got 2',
    ],
    [
      'an origin that is made up',
      `update "Statement" set origin = '1-2' where start = (select min(start) from "Statement")`,
      /^statement stm_/,
      'expected the id stm_',
    ],
    [
      'a certainty that is not the confidence',
      `update "Statement" set certainty = 0.5`,
      /^statement stm_/,
      'expected a certainty of 2, got 0.5',
    ],
    ['names without their words', `delete from "SourceWord"`, /^source /, 'the words of its names'],
  ])('reports %s', async (_, statement, where, what) => {
    await damage(statement)
    const { report, problems } = await check()
    expect(report.problems).toBe(problems.length)
    expect(problems).toContainEqual({
      where: expect.stringMatching(where),
      what: expect.stringContaining(what),
    })
  })

  it.runIf(engine === 'sqlite')(
    'reports a full-text index that has lost its rows, which only SQLite keeps apart from the table',
    async () => {
      await damage(`insert into "SearchIndex" ("SearchIndex") values ('delete-all')`)
      const { problems } = await check()
      expect(problems).toContainEqual({ where: 'database, full-text index', what: expect.any(String) })
    },
  )

  it.runIf(engine === 'sqlite')(
    'reports a cell that cannot be read, where PostgreSQL has types that refuse it',
    async () => {
      await damage(`update "Document" set "addedAt" = 'one day'`)
      const { problems } = await check()
      expect(problems).toContainEqual({
        where: 'database',
        what: expect.stringContaining('expected a moment in a cell, got "one day"'),
      })
    },
  )
})
