// A real Firefox without a window, spoken to by WebDriver BiDi (https://w3c.github.io/webdriver-bidi), which it has built in:
// playwright-core drives only a Firefox of its own making. Where none is on the PATH, its tests are skipped.
import type { ChildProcess } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { startProcess } from './process.ts'

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Where Firefox is; undefined where it is not installed. */
export const firefoxPath: string | undefined = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)))
  .find(isProgram)

export interface Firefox {
  readonly visit: (url: string) => Promise<void>
  /** The value of an expression in the page, as JSON would have it. */
  readonly evaluate: <T>(expression: string) => Promise<T>
  readonly close: () => Promise<void>
}

interface Reply {
  readonly id?: number
  readonly type: string
  readonly message?: string
  readonly result?: unknown
}

interface Evaluated {
  readonly result?: { readonly value?: unknown }
  readonly exceptionDetails?: { readonly text: string }
}

/** The address that Firefox says it listens at. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? []
      if (address !== undefined) resolve(`${address}/session`)
    })
    child.on('close', () => reject(new Error(`expected Firefox to listen, got its end: ${said}`)))
  })

/** The caller knows what the method answers. */
type Send = <T>(method: string, params: object) => Promise<T>

const connect = async (address: string): Promise<{ readonly send: Send; readonly socket: WebSocket }> => {
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', () => reject(new Error(`expected an answer at ${address}`)))
  })
  const waiting = new Map<number, (reply: Reply) => void>()
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply
    waiting.get(reply.id ?? -1)?.(reply)
    waiting.delete(reply.id ?? -1)
  })
  let last = 0
  const send: Send = <T>(method: string, params: object) =>
    new Promise<T>((resolve, reject) => {
      const id = ++last
      waiting.set(id, ({ type, result, message = '' }) =>
        type === 'success' ? resolve(result as T) : reject(new Error(`${method}: ${message}`)),
      )
      socket.send(JSON.stringify({ id, method, params }))
    })
  return { send, socket }
}

/** A browser that the caller closes; it ends with the test or the file that starts it. */
export const launchFirefox = async (): Promise<Firefox> => {
  if (firefoxPath === undefined) throw new Error('expected Firefox on the PATH, got none')
  const home = await mkdtemp(join(tmpdir(), 'isnad-firefox-'))
  const args = ['--headless', '--no-remote', '--profile', home, '--remote-debugging-port', '0']
  // As root it refuses the home of another user.
  const { child, done } = startProcess(firefoxPath, args, { env: { ...process.env, HOME: home } })
  const { send, socket } = await connect(await addressOf(child))
  await send('session.new', { capabilities: {} })
  const { contexts } = await send<{ readonly contexts: readonly { readonly context: string }[] }>(
    'browsingContext.getTree',
    {},
  )
  const context = contexts[0]?.context
  return {
    visit: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    evaluate: async <T>(expression: string): Promise<T> => {
      const { result, exceptionDetails } = await send<Evaluated>('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.text)
      return JSON.parse(String(result?.value)) as T
    },
    close: async () => {
      await send('browser.close', {})
      socket.close()
      await done
      await rm(home, { recursive: true, force: true })
    },
  }
}
