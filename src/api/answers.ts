// Answers that were given before: as long as nothing is written, the same question has the same answer. The database is
// asked for its version each time, so that writes of other processes count like those of this one.
import { type OperationDefinitionNode, OperationTypeNode } from 'graphql'
import type { Store } from '../store/connection/store.ts'

/** Bytes, as UTF-16, of all kept answers together and of the largest one. */
const room = { all: 32 * 1024 * 1024, one: 1024 * 1024 } as const

export interface Answers {
  /** The answer kept under the key; undefined where there is none, or something was written since. */
  find(key: string): Promise<Found>
  /** What is kept, and how often it was of use. */
  readonly load: AnswersLoad
}

export interface AnswersLoad {
  readonly count: number
  readonly bytes: number
  readonly hits: number
  readonly misses: number
}

export interface Found {
  readonly answer: unknown
  /** Keeps the answer until something is written after the call of `find`. @param characters its length */
  readonly keep: (answer: unknown, characters: number) => void
}

export const answersOf = (store: Pick<Store, 'version'>): Answers => {
  let version: string | undefined
  let bytes = 0
  let [hits, misses] = [0, 0]
  const kept = new Map<string, { readonly answer: unknown; readonly bytes: number }>()
  const drop = (key: string): void => {
    bytes -= kept.get(key)?.bytes ?? 0
    kept.delete(key)
  }
  return {
    get load() {
      return { count: kept.size, bytes, hits, misses }
    },
    find: async (key) => {
      // A database that cannot be asked is reported by the operation itself.
      const now = await store.version().catch(() => undefined)
      if (now === undefined || now !== version) {
        kept.clear()
        bytes = 0
        version = now
      }
      const known = kept.get(key)
      if (known) {
        hits++
        // The most recently used one is dropped last.
        kept.delete(key)
        kept.set(key, known)
      } else misses++
      return {
        answer: known?.answer,
        keep: (answer, characters) => {
          const own = 2 * (characters + key.length)
          if (now === undefined || now !== version || own > room.one) return
          drop(key)
          kept.set(key, { answer, bytes: own })
          bytes += own
          for (const oldest of kept.keys()) {
            if (bytes <= room.all) break
            drop(oldest)
          }
        },
      }
    },
  }
}

/** Whether an operation has the same answer each time, for everybody. */
export const isFixed = (node: OperationDefinitionNode): boolean =>
  node.operation === OperationTypeNode.QUERY && !isRandom(node) && !canName(node, 'viewer')

/** Whether an operation can name a field whose answer differs each time. */
export const isRandom = (node: OperationDefinitionNode): boolean => canName(node, 'randomQuote')

/** Judged by the text of the document, fragments included or not. */
const canName = ({ loc }: OperationDefinitionNode, field: string): boolean =>
  loc?.source.body.includes(field) ?? true
