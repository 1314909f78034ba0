// Logistic regression over signs that are present or absent, by Newton steps for one weight after another.

export interface Example {
  readonly signs: readonly string[]
  readonly isRight: boolean
}

export interface Model {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

/** How strongly a weight is drawn to 0: as if that many examples were evidence against it. */
const restraint = 1
const rounds = 60

export const logOdds = ({ bias, weights }: Model, seen: readonly string[]): number =>
  seen.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), bias)

/** The weights under which the examples are most likely; the same examples in the same order give the same weights. */
export const fit = (examples: readonly Example[]): Model => {
  const weights = new Map<string, number>()
  const holders = new Map<string, number[]>()
  examples.forEach(({ signs }, i) => {
    for (const sign of new Set(signs)) holders.set(sign, [...(holders.get(sign) ?? []), i])
  })
  const sums = examples.map(() => 0)
  let bias = 0
  /** By how much a weight that these examples have should change. */
  const step = (having: readonly number[], weight: number, held: number): number => {
    let [slope, bend] = [-held * weight, held]
    for (const i of having) {
      const share = 1 / (1 + Math.exp(-(sums[i] ?? 0)))
      slope += (examples[i]?.isRight === true ? 1 : 0) - share
      bend += share * (1 - share)
    }
    const change = slope / Math.max(bend, 1e-6)
    for (const i of having) sums[i] = (sums[i] ?? 0) + change
    return change
  }
  const everyone = examples.map((_, i) => i)
  for (let round = 0; round < rounds; round++) {
    bias += step(everyone, bias, 0)
    for (const [sign, having] of holders) {
      const weight = weights.get(sign) ?? 0
      weights.set(sign, weight + step(having, weight, restraint))
    }
  }
  return { bias, weights }
}
