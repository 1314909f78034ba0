// Measures what the check points at. Claims in other words or in the other language must lead to their statement; with
// that statement hidden, the same claims must lead to nothing.
import { verdicts, type Verdict } from '../../../match/verdict.ts'
import { statementText } from '../../../statement/statement.ts'
import type { Loader } from '../../../store/read/loader.ts'
import { nothing } from '../../../store/read/want.ts'
import { check, type Check } from '../check.ts'
import type { Failure, Tally } from './evaluate.ts'
import { type Pair, pairId } from './pairs.ts'

export interface PairOptions {
  readonly drafts: boolean
  readonly onFailure?: (failure: Failure) => void
  readonly onCase?: () => void
}

/** How many of the matches, and of the related statements, count. */
const recallAt = 5

interface PairKind {
  readonly name: string
  readonly takes: (pair: Pair) => boolean
  readonly isHidden: boolean
  readonly isRight: (answer: Check, pair: Pair) => boolean
}

const kinds: readonly PairKind[] = [
  ...(['paraphrase', 'translation'] as const).map((name) => ({
    name,
    takes: ({ kind }: Pair) => kind === name,
    isHidden: false,
    isRight: ({ matches, related }: Check, pair: Pair) =>
      [matches, related].some((found) =>
        found.slice(0, recallAt).some(({ statement }) => statement.id === pairId(pair)),
      ),
  })),
  {
    ...{ name: 'unrelated pair', isHidden: true },
    takes: () => true,
    isRight: ({ matches, related }) => matches.length + related.length === 0,
  },
]

/** A tally for each kind of pair. Each case reads through its own loader. */
export async function* evaluatePairs(
  loaderFor: () => Loader,
  pairs: readonly Pair[],
  { drafts, onFailure, onCase }: PairOptions,
): AsyncGenerator<Tally> {
  for (const kind of kinds) {
    const answers: { readonly isRight: boolean; readonly verdict: Verdict }[] = []
    for (const pair of pairs.filter(kind.takes)) {
      const without = kind.isHidden ? [pairId(pair)] : []
      const options = { wantRelated: nothing, without }
      const answer = await check(loaderFor(), { claim: pair.claim, drafts }, options)
      const { verdict, matches, related } = answer
      const isRight = kind.isRight(answer, pair)
      answers.push({ isRight, verdict })
      const [found] = [...matches, ...related]
      const words = found ? statementText(found.statement.spans ?? []) : null
      if (!isRight)
        onFailure?.({ kind: kind.name, statement: pair.record, claim: pair.claim, verdict, found: words })
      onCase?.()
    }
    yield {
      ...{ kind: kind.name, expected: [], cases: answers.length, first: null },
      right: answers.filter(({ isRight }) => isRight).length,
      verdicts: Object.fromEntries(
        verdicts.map((verdict) => [verdict, answers.filter((one) => one.verdict === verdict).length]),
      ) as Record<Verdict, number>,
    }
  }
}
