import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isnad, start } from '../helpers/command.ts'
import { inProcess } from '../helpers/in-process.ts'
import { engines, freshDatabase } from '../helpers/store.ts'
import { openStore } from '../../src/store/connection/store.ts'
import { problemsOf } from '../store/machine-drafts.ts'
import { quotations } from './quotations.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-killed-'))
})
afterAll(() => rm(folder, { recursive: true }))

const file = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** Opened once for all counts, so that they do not take longer than the import. */
const countingIn = async (url: string) => {
  const store = openStore(url)
  const prisma = await store.prisma()
  return { count: () => prisma.document.count(), close: () => store.close() }
}

describe.each(engines)('isnad import on %s', (engine) => {
  const run = (url: string, ...args: readonly string[]) => inProcess(args, { ISNAD_DATABASE_URL: url })

  it('goes on where a process was killed, from a file and from a pipe', async () => {
    const database = await freshDatabase(engine)
    const lines = quotations(2000)
    const path = await file(`killed-${engine}.json`, `${lines.join('\n')}\n`)
    const environment = { ISNAD_DATABASE_URL: database.url }
    await run(database.url, 'import', await file('one.json', lines[0] ?? ''))
    const documents = await countingIn(database.url)
    for (const left of [500, 1000]) {
      const { child, done } = start(['import', path], environment)
      while (child.exitCode === null && (await documents.count()) < left) await sleep(20)
      child.kill('SIGKILL')
      expect(await done).toMatchObject({ code: null })
    }
    const stored = await documents.count()
    expect(stored).toBeLessThan(2000)
    // The first of the lines was there already.
    const going = await isnad(
      ['import', '-', '--json'],
      { ISNAD_DATABASE_URL: database.url },
      await readFile(path),
    )
    expect(going.err).toContain(`going on after line ${stored}, where an earlier import was broken off`)
    expect(going.code).toBe(0)
    expect(JSON.parse(going.out)).toMatchObject({ lines: 2000 - stored, added: 2000 - stored, bad: 0 })
    expect(await documents.count()).toBe(2000)
    await documents.close()
    // Done: the next time it is read from the start.
    const again = await run(database.url, 'import', path, '--json')
    expect(JSON.parse(again.out)).toMatchObject({ lines: 2000, unchanged: 2000, resumedAfter: 0 })
    const store = openStore(database.url)
    expect(await problemsOf(store)).toEqual([])
    await store.close()
    await database.remove()
  }, 120_000)
})
