// The files that take longest begin first, so that none of them is left to one worker at the end. A machine that has
// run the tests knows which those are; on a new one vitest would go by the size of the files, which says nothing about
// browsers and commands.
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Longest first. */
const long = [
  'cli/import-killed',
  'cli/check',
  'cli/import',
  'cli/busy',
  'newsroom/exchange/lines/dry-run',
  'page/everybody',
  'cli/command',
  'cli/serve',
  'client/desk-states',
  'page/hostile',
  'api/mutation',
  'cli/ingest',
  'cli/table',
  'cli/export',
  'store/review',
  'newsroom/exchange/lines/round-trip',
]

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => rank(a) - rank(b))
  }
}

const rank = ({ moduleId }: TestSpecification): number => {
  const at = long.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`))
  return at === -1 ? long.length : at
}
