// Clients that ask for large answers and do not read them: the server's memory stays bounded, and others are served.
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { newsOf } from '../bench/news.ts'
import { memoryOf } from './measured.ts'
import { type Part, sizeOf } from './part.ts'
import { ask, endProgram, runProgram, serveProgram } from './program.ts'
import { seeded } from './kill/commands.ts'

const clients = { full: 200, quick: 40 } as const
const rounds = { full: 30, quick: 5 } as const
/** MiB that the readers may cost together: what the documents name as the bound of answers that nobody takes. */
const mostMemory = 256
/** Characters of the text that each answer repeats. */
const textSize = 400_000

const query = `{ documents(first: 5) { nodes { a: text b: text c: text segments { text } } } }`

export const slowReaders: Part = {
  name: 'slow-readers',
  about: 'clients that ask for large answers and do not read them',
  run: async (options) => {
    const path = join(options.folder, 'slow.db')
    await seeded(path)
    const environment = { ISNAD_DATABASE_URL: `file:${path}` }
    await runProgram(['ingest', '-', '--title', 'Long'], { environment, input: newsOf(5, 2 * textSize) })
    const server = await serveProgram(`file:${path}`)
    const broken: string[] = []
    const sockets: Socket[] = []
    try {
      await ask(server.origin, query)
      const quiet = memoryOf(server.child.pid)
      for (let i = 0; i < sizeOf(clients, options); i++) sockets.push(silent(server.origin))
      let most = 0
      for (let round = 0; round < sizeOf(rounds, options) && !options.signal.aborted; round++) {
        await sleep(1000)
        most = Math.max(most, memoryOf(server.child.pid) - quiet)
        const answer = await ask(server.origin, '{ stats { statements } }').catch(() => undefined)
        if (answer?.status !== 200)
          broken.push(
            `another client got ${answer?.status ?? 'no answer'} while ${sockets.length} do not read`,
          )
      }
      if (most > mostMemory) broken.push(`${most} MiB for ${sockets.length} readers, more than ${mostMemory}`)
      return [
        {
          what: 'sockets that ask for megabytes and read nothing',
          tried: sockets.length,
          seen: `${most} MiB more than before (${quiet} MiB)`,
          broken,
        },
      ]
    } finally {
      for (const socket of sockets) socket.destroy()
      await endProgram(server)
    }
  },
}

const silent = (origin: string): Socket => {
  const { hostname, port } = new URL(origin)
  const body = JSON.stringify({ query })
  const socket = connect(Number(port), hostname)
  socket.on('error', () => undefined)
  socket.pause()
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\naccept: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
  return socket
}
