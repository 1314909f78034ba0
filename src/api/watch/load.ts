// What the store may report of its queues, for the metrics. A store without threads of its own has none.
import type { Queue, Threads } from './metrics.ts'

export interface StoreLoad {
  readonly reading?: (() => Threads) | undefined
  readonly writes?: Queue | undefined
}
