// How many chains carry the same words without anybody in common: ten papers that print one agency are one chain.

/**
 * The number of groups of chains that share no link with each other. A chain without a link is a group of its own.
 * @param chains the ids of each chain's sources and speakers
 */
export const independentChains = (chains: readonly (readonly string[])[]): number => {
  const groups: Set<string>[] = []
  let alone = 0
  for (const chain of chains) {
    if (chain.length === 0) {
      alone++
      continue
    }
    const met = groups.filter((group) => chain.some((source) => group.has(source)))
    const merged = new Set([...chain, ...met.flatMap((group) => [...group])])
    for (const group of met) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  return groups.length + alone
}
