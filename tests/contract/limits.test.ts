import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { limits } from '../../src/api/limits.ts'
import { mostNames } from '../../src/api/watch/metrics.ts'
import { requestTimeout } from '../../src/app.ts'
import { textLimit } from '../../src/document/bounds.ts'
import { catalogue } from '../../src/error-catalogue.ts'
import { claimLimits } from '../../src/match/claim.ts'
import { checkLimits } from '../../src/newsroom/check/check-input.ts'
import { nameLimit } from '../../src/statement/entity.ts'
import { passageLimit } from '../../src/statement/passage.ts'
import { slugLimit } from '../../src/statement/slug.ts'
import { writeLimits } from '../../src/store/connection/waiting.ts'
import { mostWaiting } from '../../src/store/connection/waiting-line.ts'
import { countedStatements } from '../../src/store/read/facets.ts'
import { pageLimits } from '../../src/store/read/page.ts'
import { rankedMatches } from '../../src/store/read/statement-plan.ts'
import { searchLimits } from '../../src/text/search-query.ts'

const root = new URL('../../', import.meta.url)
/** A page with its lines joined, as it is read. */
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8').replace(/\s+/g, ' ')
const written = (number: number): string => number.toLocaleString('en')

/** A row of the table of limits in docs/api.md. */
const row = (what: string, number: number) => ['docs/api.md', `| ${what} | ${written(number)} |`] as const

/** Where a limit is printed, with the words around it. Messages and `--help` take it from the limit itself. */
const printed: readonly (readonly [string, string])[] = [
  row('objects on a page (`first`, `last`)', limits.page),
  row('objects on a page when neither is given', pageLimits.usual),
  row('objects that the operation could return', limits.cost),
  row("characters of documents' texts in the answer", limits.characters),
  row('fields inside fields', limits.depth),
  row('aliases in the operation', limits.aliases),
  row('lexical tokens of the query', limits.tokens),
  row("bytes of a request's body", limits.bytes),
  row('bytes of it with a token', limits.writerBytes),
  row('milliseconds of reading', limits.milliseconds),
  row('operations that wait to read', mostWaiting),
  ['docs/architecture.md', `a line of at most ${mostWaiting}`],
  row('milliseconds until an answer begins', 2 * requestTimeout),
  row('milliseconds until it does, with a token', limits.writerMilliseconds),
  row('operations that wait for each that runs', limits.waiting),
  row('bytes on their way, of all clients', limits.bytesInFlight),
  row('milliseconds without taking anything', limits.stalled),
  row('bytes of an answer to take in a second', limits.pace),
  row('connections', limits.connections),
  [
    'docs/settings.md',
    `For each that runs ${limits.waiting} may wait, ${limits.milliseconds / 1000} seconds at most`,
  ],
  ['docs/settings.md', `(with a token ${limits.writerMilliseconds / 1000})`],
  ['docs/observability.md', `takes nothing of its answer for ${limits.stalled / 1000} seconds`],
  ['docs/observability.md', `The first ${mostNames} names`],
  row('characters of a search (UTF-16 units)', searchLimits.characters),
  row('words of a search', searchLimits.words),
  row('matches that `RELEVANCE` ranks', rankedMatches),
  row('milliseconds that a change waits for others', writeLimits.patience),
  row('changes that wait at the same time', writeLimits.waiting),
  row('milliseconds that a change may take', writeLimits.longest),
  ['docs/durability.md', `| a request | ${written(writeLimits.patience / 1000)} seconds |`],
  ['docs/durability.md', `when ${writeLimits.waiting} changes are already in the line`],
  ['docs/durability.md', `held the lock for ${writeLimits.longest / 60_000} minutes`],
  ['docs/api.md', `ranks the ${written(rankedMatches)} newest matches`],
  ['docs/api.md', `at most ${written(passageLimit)}) before and after`],
  ['docs/api.md', `up to its ${written(countedStatements)} newest statements`],
  ['docs/architecture.md', `parse, up to ${written(limits.tokens)} tokens`],
  ['docs/check.md', `at most ${written(claimLimits.characters)} characters (\`CLAIM_TOO_LONG\`)`],
  ['docs/cli.md', `how many matches, at most ${checkLimits.most}; default ${checkLimits.usual}`],
  ['seeds/README.md', `digits joined by hyphens, at most ${slugLimit}`],
  ['seeds/README.md', `is at most ${textLimit / 1024 / 1024} MB`],
  [
    'schema.graphql',
    `How many from the start of the list, at most ${limits.page}; ${pageLimits.usual} when neither`,
  ],
  ['schema.graphql', `How many from the end of the list, at most ${limits.page}.`],
  ['schema.graphql', `At most ${written(claimLimits.characters)} UTF-16 code units`],
  ['schema.graphql', `How many matches, at most ${checkLimits.most}." first: Int = ${checkLimits.usual}`],
  ['schema.graphql', `How many similar statements, at most ${checkLimits.most}.`],
  ['schema.graphql', `At most the ${written(countedStatements)} newest are counted`],
  ['schema.graphql', `How many speakers, sources and topics of each, at most ${limits.page}.`],
  ['schema.graphql', `among the ${written(rankedMatches)} newest matches`],
  [
    'schema.graphql',
    `At most ${written(searchLimits.characters)} UTF-16 code units and ${searchLimits.words} words`,
  ],
  ['schema.graphql', `before and after the words, at most ${written(passageLimit)}.`],
]

/** What the catalogue says; it imports nothing, so that each module may throw from it. */
const meanings = {
  PAGE_SIZE: `the largest page, ${pageLimits.largest}.`,
  SEARCH_TOO_LONG: `more than ${written(searchLimits.characters)} characters or ${searchLimits.words} words`,
  CLAIM_TOO_LONG: `more than ${written(claimLimits.characters)} characters`,
} as const

describe('limits', () => {
  it.each(printed)('are printed in %s as they are: %s', (page, words) => {
    expect(read(page)).toContain(words)
  })

  it.each(Object.entries(meanings))('are in the meaning of %s as they are: %s', (code, words) => {
    expect(catalogue[code as keyof typeof meanings].meaning).toContain(words)
  })

  it('have all a row in docs/api.md', () => {
    const rows = printed.filter(([, words]) => words.startsWith('|')).map(([, words]) => words)
    for (const number of Object.values(limits))
      expect(
        rows.some((words) => words.endsWith(`| ${written(number)} |`)),
        written(number),
      ).toBe(true)
  })

  it('are of names the same wherever a name comes in', () => {
    const src = new URL('src/', root)
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.includes('generated'),
    )
    const own = files.filter((name) =>
      new RegExp(`\\bname(Limit)?( =|:) ${nameLimit}\\b`).test(readFileSync(new URL(name, src), 'utf8')),
    )
    expect(own).toEqual(['statement/entity.ts'])
  })
})
