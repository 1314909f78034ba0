// Loaded before a command that a test starts (`--import`): ends it with the process that runs the tests, which holds
// the other end of descriptor 3, even when that process is killed.
import { Socket } from 'node:net'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  const end = new Socket({ fd: 3, readable: true, writable: false })
  end.on('error', () => undefined)
  end.on('close', () => process.kill(process.pid, 'SIGKILL'))
  end.resume().unref()
}
