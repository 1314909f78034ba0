// Asks a process that was started with --inspect for its heap, over the protocol of Node's inspector.
import type { Served } from './program.ts'

/** Bytes in use on the JavaScript heap right after a full collection. */
export const heapAfterCollection = async ({ inspector }: Served): Promise<number> => {
  const socket = new WebSocket(await inspector)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('error', () => reject(new Error('the inspector does not answer')), { once: true })
  })
  const call = (id: number, method: string): Promise<Readonly<Record<string, unknown>>> =>
    new Promise((resolve) => {
      socket.addEventListener('message', ({ data }) => {
        const answer = JSON.parse(String(data)) as {
          readonly id?: number
          readonly result: Record<string, unknown>
        }
        if (answer.id === id) resolve(answer.result)
      })
      socket.send(JSON.stringify({ id, method }))
    })
  await call(1, 'HeapProfiler.collectGarbage')
  const { usedSize } = await call(2, 'Runtime.getHeapUsage')
  socket.close()
  return Number(usedSize)
}
