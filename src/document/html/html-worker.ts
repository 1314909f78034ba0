// The thread that reads one page and ends; `html.ts` starts it and may stop it.
import { parentPort, workerData } from 'node:worker_threads'
import { expected, IsnadError } from '../../errors.ts'
import type { Pointers } from '../../language/pointers.ts'
import { readPage, type ReadPage } from './page.ts'

export interface Task {
  readonly html: string
  readonly pointers: Pointers
  readonly address?: string | undefined
}

export type Outcome =
  | { readonly kind: 'page'; readonly page: ReadPage }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'failed'; readonly error: unknown }

const run = ({ html, pointers, address }: Task): Outcome => {
  try {
    return { kind: 'page', page: readPage(html, pointers, address) }
  } catch (error) {
    if (error instanceof IsnadError) return { kind: 'refused', message: error.message }
    if (error instanceof RangeError)
      return {
        kind: 'refused',
        message: expected('document', 'a page that can be read', 'one that exhausts the stack'),
      }
    return { kind: 'failed', error }
  }
}

parentPort?.postMessage(run(workerData as Task))
