// After each test and each file, the commands that they started are ended, should they still run.
import { afterAll, afterEach } from 'vitest'
import { endCommandsOf } from './command.ts'

afterEach(({ task }) => endCommandsOf(task))
afterAll(() => endCommandsOf(undefined))
