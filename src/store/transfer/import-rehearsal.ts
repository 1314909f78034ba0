// What an import would store, without a write and without the lock for writing: each line is judged against the database
// and against what the lines above it would have brought.
import type { Store } from '../connection/store.ts'
import type { AnyRecord } from '../rows/record.ts'
import { learn } from './import-check.ts'
import { type Earlier, type ImportLine, type ImportOptions, judgeLines } from './import-judge.ts'
import type { Known, KnownDocument, KnownSpeaker } from './import-known.ts'
import type { BatchOutcome } from './import-lines.ts'
import { Scratch, type Shelf } from './scratch.ts'

export interface Rehearsal extends Disposable {
  /** The outcome that `saveLines` would have, unless the engine refuses what the rules allow. */
  save(lines: readonly ImportLine[], options: ImportOptions): Promise<BatchOutcome>
}

export const rehearsal = (store: Store): Rehearsal => {
  const scratch = new Scratch()
  const records = scratch.shelf<AnyRecord>('record')
  const brought = shelves(scratch)
  const earlier: Earlier = {
    over: (known) => knownWith(known, brought),
    record: records.get,
    document: brought.documents.get,
  }
  return {
    save: async (lines, options) => {
      const { db, engine } = store.reader()
      const judged = await judgeLines({ db, engine }, lines, options, earlier)
      const fresh = nothing()
      for (const record of judged.fresh) {
        records.put(record.id, record)
        learn(record, fresh)
      }
      for (const name of names) for (const [key, thing] of fresh[name]) brought[name].put(key, thing as never)
      return { lines: judged.lines, historyBase: options.historyBase }
    },
    [Symbol.dispose]: () => scratch[Symbol.dispose](),
  }
}

type Shelves = { readonly [K in keyof Known]: Known[K] extends Map<string, infer T> ? Shelf<T> : never }

const shelves = (scratch: Scratch): Shelves => ({
  topics: scratch.shelf<string>('topic'),
  sources: scratch.shelf<string>('source'),
  speakers: scratch.shelf<KnownSpeaker>('speaker'),
  items: scratch.shelf<string>('item'),
  documents: scratch.shelf<KnownDocument>('document'),
  slugs: scratch.shelf<string>('slug'),
  places: scratch.shelf<string>('place'),
  statements: scratch.shelf<string>('statement'),
})

const names = [
  'topics',
  'sources',
  'speakers',
  'items',
  'documents',
  'slugs',
  'places',
  'statements',
] as const satisfies readonly (keyof Known)[]

const nothing = (): Known => ({
  topics: new Map(),
  sources: new Map(),
  speakers: new Map(),
  items: new Map(),
  documents: new Map(),
  slugs: new Map(),
  places: new Map(),
  statements: new Map(),
})

const knownWith = (known: Known, brought: Shelves): Known => ({
  topics: new Over(known.topics, brought.topics),
  sources: new Over(known.sources, brought.sources),
  speakers: new Over(known.speakers, brought.speakers),
  items: new Over(known.items, brought.items),
  documents: new Over(known.documents, brought.documents),
  slugs: new Over(known.slugs, brought.slugs),
  places: new Over(known.places, brought.places),
  statements: new Over(known.statements, brought.statements),
})

/** A map that also has what is on the shelf below it. */
class Over<T> extends Map<string, T> {
  readonly #below: Shelf<T>

  constructor(entries: ReadonlyMap<string, T>, below: Shelf<T>) {
    super(entries)
    this.#below = below
  }

  override get(key: string): T | undefined {
    return super.get(key) ?? this.#below.get(key)
  }

  override has(key: string): boolean {
    return super.has(key) || this.#below.get(key) !== undefined
  }
}
