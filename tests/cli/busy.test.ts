import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { engineOf } from '../../src/store/connection/engine-of.ts'
import { openStore, type Store } from '../../src/store/connection/store.ts'
import { transactInSql } from '../../src/store/write/transaction.ts'
import { listening, type Running, start } from '../helpers/command.ts'
import { inProcess } from '../helpers/in-process.ts'
import { quotations } from './quotations.ts'
import { engines, freshDatabase, testStore, type TestStore } from '../helpers/store.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-busy-'))
  await writeFile(join(folder, 'a.txt'), 'The mayor, Mara Lund, said the bridge is ready.')
  await writeFile(join(folder, 'b.txt'), 'قال الوزير سامي الخطيب إن الجسر جاهز.')
})
afterAll(() => rm(folder, { recursive: true }))

/** Resolves when standard error has the words; rejects when the command ends before. */
const says = ({ child, done }: Running, words: string): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      if (said.includes(words)) resolve()
    })
    void done.then(({ err }) => reject(new Error(`test: ended before it said ${words}: ${err}`)))
  })

describe.each(engines)('while another process writes to %s', (engine) => {
  let test: TestStore
  let holder: Store
  let letGo: () => Promise<void>
  const environment = () => ({ ISNAD_DATABASE_URL: test.url, PORT: '0' })
  beforeEach(async () => {
    test = await testStore(engine)
    holder = openStore(test.url)
    const begun = Promise.withResolvers<undefined>()
    const gate = Promise.withResolvers<undefined>()
    const done = transactInSql(holder, async () => {
      begun.resolve(undefined)
      await gate.promise
    })
    await begun.promise
    letGo = async () => {
      gate.resolve(undefined)
      await done
    }
  })
  afterEach(async () => {
    await letGo()
    await holder.close()
    await test.close()
  })

  const documents = async (): Promise<number> =>
    (await test.store.reader().db.selectFrom('Document').select('id').execute()).length

  it('ingesting a folder waits, says so, and goes on', async () => {
    const ingesting = start(['ingest', folder], environment())
    await says(ingesting, 'waiting for others that write to the database')
    expect(await documents()).toBe(1)
    await letGo()
    const { code, out } = await ingesting.done
    expect(code).toBe(0)
    expect(out.match(/document added/gu)).toHaveLength(2)
    expect(await documents()).toBe(3)
  })

  it('ingesting a folder ends on Ctrl-C', async () => {
    const ingesting = start(['ingest', folder], environment())
    await says(ingesting, 'waiting for others that write to the database')
    ingesting.child.kill('SIGINT')
    const { out } = await ingesting.done
    expect(out).toBe('')
    await letGo()
    expect(await documents()).toBe(1)
  })

  it('serving starts and answers, and commands that read go on', async () => {
    const server = start(['serve'], environment())
    const url = await listening(server)
    const answer = await fetch(`${url}/graphql?query={stats{statements}}`)
    expect(await answer.json()).toEqual({ data: { stats: { statements: 13 } } })
    server.child.kill('SIGTERM')
    expect((await server.done).code).toBe(0)
    expect(await inProcess(['stats'], environment())).toMatchObject({ code: 0 })
    expect(await inProcess(['export'], environment())).toMatchObject({ code: 0 })
    const quiet = await inProcess(
      ['import', join(folder, 'a.txt'), '--format', 'jsonl', '--dry-run'],
      environment(),
    )
    expect(quiet.err).toContain('[LINE_INVALID]')
  })
})

describe.each(engines)('while another process migrates %s', (engine) => {
  it('serving waits, says so, and starts', async () => {
    const { url, remove } = await freshDatabase(engine)
    const other = await engineOf(url).connectForMigration(url)
    const begun = Promise.withResolvers<undefined>()
    const gate = Promise.withResolvers<undefined>()
    const done = other.exclusively(async () => {
      begun.resolve(undefined)
      await gate.promise
    })
    await begun.promise
    const server = start(['serve'], { ISNAD_DATABASE_URL: url, PORT: '0' })
    await says(server, 'waiting for others that write to the database')
    gate.resolve(undefined)
    await done
    await other.close()
    await listening(server)
    server.child.kill('SIGTERM')
    expect((await server.done).code).toBe(0)
    await remove()
  })
})

describe.each(engines)('an import into %s', (engine) => {
  it('lets others write between its batches', async () => {
    const test = await testStore(engine, { seeded: false })
    const path = join(folder, `${engine}.json`)
    const lines = quotations(2000)
    await writeFile(path, lines.join('\n'))
    const importing = start(['import', path], { ISNAD_DATABASE_URL: test.url })
    const documents = async (): Promise<number> =>
      (await test.store.reader().db.selectFrom('Document').select('id').execute()).length
    const other = openStore(test.url, { patience: Number.POSITIVE_INFINITY })
    while ((await documents()) === 0 && importing.child.exitCode === null) await sleep(10)
    const seen = await transactInSql(other, () => documents())
    expect(seen).toBeLessThan(lines.length)
    expect((await importing.done).out).toContain('2000 added')
    await other.close()
    await test.close()
  })
})
