// How much work one address may cause: a budget that refills by the minute, from which each operation takes what it is
// measured to cost. The price is taken afterwards, so one operation may overdraw it, and the next one waits, for a minute
// at most.

export interface Rate {
  /** Seconds until the address may ask again; 0 when it may now. */
  wait(address: string): number
  /** Takes milliseconds of work from the budget of an address. */
  spend(address: string, work: number): void
}

/** Addresses that are remembered. The one that was seen longest ago is forgotten first, with a full budget. */
const mostAddresses = 10_000

/** @param perMinute milliseconds of work that an address may cause in a minute; as much may be saved up */
export const rateOf = (perMinute: number, now: () => number = () => performance.now()): Rate => {
  const budgets = new Map<string, { left: number; at: number }>()
  const budgetOf = (address: string): { left: number; at: number } => {
    const key = networkOf(address)
    const moment = now()
    const known = budgets.get(key)
    const left = known
      ? Math.min(perMinute, known.left + ((moment - known.at) * perMinute) / 60_000)
      : perMinute
    const budget = { left, at: moment }
    budgets.delete(key)
    budgets.set(key, budget)
    for (const oldest of budgets.keys()) {
      if (budgets.size <= mostAddresses) break
      budgets.delete(oldest)
    }
    return budget
  }
  return {
    wait: (address) => {
      const { left } = budgetOf(address)
      return left > 0 ? 0 : Math.max(1, Math.ceil((-left * 60) / perMinute))
    },
    spend: (address, work) => {
      const budget = budgetOf(address)
      budget.left = Math.max(-perMinute, budget.left - work)
    },
  }
}

/** The address itself; of IPv6 the first 64 bits, because one user has all addresses below them. */
export const networkOf = (address: string): string => {
  if (!address.includes(':')) return address
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (mapped !== undefined) return mapped
  const [start = '', end] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const before = start === '' ? [] : start.split(':')
  const after = end === undefined || end === '' ? [] : end.split(':')
  const zeros =
    end === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return `${[...before, ...zeros, ...after]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}
