// What somebody who owns the database can do to it with SQL, and that `isnad verify` reports each.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/connection/store.ts'
import { fullStore } from '../helpers/full-store.ts'
import { copyOf, engines, type TestStore } from '../helpers/store.ts'
import { runBehind } from './behind.ts'
import { edits } from './edits.ts'
import { problemsOf } from './machine-drafts.ts'

describe.each(engines)('verify on %s reports, of what was changed behind its back,', (engine) => {
  let whole: TestStore
  beforeAll(async () => {
    whole = await fullStore(engine)
    await whole.store.close()
  })
  afterAll(() => whole.remove())

  const problemsAfter = async (script: string) => {
    const copy = await copyOf(engine, whole.url)
    await runBehind(copy.url, script)
    const store = openStore(copy.url)
    const problems = await problemsOf(store)
    await store.close()
    await copy.remove()
    return problems
  }

  it('nothing when nothing was', async () => {
    expect(await problemsAfter('select 1')).toEqual([])
  })

  it.each(edits)('%s', async (_, script, where) => {
    expect((await problemsAfter(script)).map((one) => one.where)).toContainEqual(expect.stringMatching(where))
  })
})
