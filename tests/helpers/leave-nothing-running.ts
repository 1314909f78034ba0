// After each test and each file, the processes that they started are ended if they still run.
import { afterAll, afterEach } from 'vitest'
import { endProcessesOf } from './process.ts'

afterEach(({ task }) => endProcessesOf(task))
afterAll(() => endProcessesOf(undefined))
