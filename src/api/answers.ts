// Answers that were given before: as long as nothing is written, the same question has the same answer. What the database
// says of itself is asked each time, so that a write of another process counts as one of this.
import { type OperationDefinitionNode, OperationTypeNode } from 'graphql'
import type { Store } from '../store/connection/store.ts'

/** Bytes of the answers that are kept, and of the largest of them, as UTF-16. */
const room = { all: 32 * 1024 * 1024, one: 1024 * 1024 } as const

export interface Answers {
  /** The answer that is kept under the key; undefined where there is none, or something was written since. */
  find(key: string): Promise<Found>
}

export interface Found {
  readonly answer: unknown
  /** Of the store, when it was asked; undefined where it could not be. */
  readonly version: string | undefined
  /** Keeps the answer for as long as nothing is written after `find` was called. @param characters how long it is */
  readonly keep: (answer: unknown, characters: number) => void
}

export const answersOf = (store: Pick<Store, 'version'>): Answers => {
  let version: string | undefined
  let bytes = 0
  const kept = new Map<string, { readonly answer: unknown; readonly bytes: number }>()
  const drop = (key: string): void => {
    bytes -= kept.get(key)?.bytes ?? 0
    kept.delete(key)
  }
  return {
    find: async (key) => {
      // A database that cannot be asked is the operation's to tell of.
      const now = await store.version().catch(() => undefined)
      if (now === undefined || now !== version) {
        kept.clear()
        bytes = 0
        version = now
      }
      const known = kept.get(key)
      if (known) {
        // The one that was asked for last is the last to go.
        kept.delete(key)
        kept.set(key, known)
      }
      return {
        answer: known?.answer,
        version: now,
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

/** Whether an operation has the same answer each time, whoever asks. */
export const isFixed = (node: OperationDefinitionNode): boolean =>
  node.operation === OperationTypeNode.QUERY && !isRandom(node) && !canName(node, 'viewer')

/** Whether an operation can name a field whose answer differs each time. */
export const isRandom = (node: OperationDefinitionNode): boolean => canName(node, 'randomQuote')

/** By the text that it came in, fragments included or not. */
const canName = ({ loc }: OperationDefinitionNode, field: string): boolean =>
  loc?.source.body.includes(field) ?? true
