// HTML → an article's text and metadata, in a thread of its own with limits of time and memory: pages can be built to
// keep any parser busy for hours, and the server has other work to do.
import { Worker } from 'node:worker_threads'
import { expected, IsnadError } from '../../errors.ts'
import { pointersOfAll } from '../../language/packs.ts'
import type { Outcome, Task } from './html-worker.ts'
import type { ReadPage } from './page.ts'

export type { ReadPage } from './page.ts'

export interface HtmlOptions {
  /** What to call the page in an error. */
  readonly name: string
  /** Where the page was read from. */
  readonly url?: string | undefined
  /** In milliseconds of the thread's own computing time. A news page takes about 300, most of it for the thread to start. */
  readonly deadline?: number | undefined
}

const defaultDeadline = 15_000
/** How often the time used by the thread is read, in milliseconds. */
const lookEvery = 200
/** How many times longer the wall clock may show: on a busy machine a page waits more than it works. */
const patience = 10

/** In megabytes. The limits of `tree.ts` keep pages below it; this is the last safeguard. */
const memory = { maxOldGenerationSizeMb: 1536, maxYoungGenerationSizeMb: 64 }

/**
 * Reads a page: its article's text, a line for each block, and its metadata. It runs no script and loads nothing. The
 * text is empty when the page has no article.
 * @throws IsnadError HTML_LIMIT
 */
export const readHtml = async (html: string, options: HtmlOptions): Promise<ReadPage> => {
  const outcome = await inTurn(() =>
    inThread({ html, pointers: pointersOfAll, address: options.url }, options),
  )
  if (outcome.kind === 'page') return outcome.page
  if (outcome.kind === 'refused') throw new IsnadError('HTML_LIMIT', `${outcome.message} in ${options.name}`)
  throw outcome.error
}

let last: Promise<unknown> = Promise.resolve()

/** One thread at a time: ten at the same time would take ten times the memory. The deadline begins with the turn. */
const inTurn = (read: () => Promise<Outcome>): Promise<Outcome> => {
  const turn = last.then(read)
  last = turn.catch(() => undefined)
  return turn
}

const inThread = (task: Task, { name, deadline = defaultDeadline }: HtmlOptions): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./html-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: memory,
      env: {},
    })
    const refuse = (bound: string, got: string): void =>
      reject(
        new IsnadError(
          'HTML_LIMIT',
          expected('document', `a page that can be read ${bound}`, `${got} in ${name}`),
        ),
      )
    const giveUp = (): void => {
      refuse(`within ${deadline} ms`, 'a slower one')
      void worker.terminate()
    }
    const look = async (): Promise<void> => {
      // A thread that has ended reports no use.
      const used = await worker.cpuUsage().catch(() => undefined)
      if (used && (used.user + used.system) / 1000 > deadline) giveUp()
    }
    const looks = setInterval(() => void look(), lookEvery)
    const timer = setTimeout(giveUp, patience * deadline)
    worker.on('message', resolve)
    worker.on('error', (error: Error & { code?: string }) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      if (isMemory) refuse(`with ${memory.maxOldGenerationSizeMb} MB`, 'a larger one')
      else reject(error)
    })
    worker.on('exit', (code) => {
      clearInterval(looks)
      clearTimeout(timer)
      reject(new Error(expected('document', 'a page from the thread', `exit code ${code}`)))
    })
  })
