import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readExamples } from '../../src/api/playground/playground.ts'
import { testApp, type TestApp } from '../helpers/app.ts'
import { disagreements } from '../helpers/expectation.ts'
import { engines } from '../helpers/store.ts'

const folder = new URL('../../docs/examples/', import.meta.url)
const examples = await readExamples(folder)

describe.each(engines)('the ready examples on %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp(engine)
  })
  afterAll(() => app.close())

  it.each(examples.map((example, i) => [example.title, example, i] as const))('%s', async (_, example, i) => {
    const answer = await app.ask(example.query, example.variables)
    const file = new URL(`${String(i + 1).padStart(2, '0')}-${example.name}.json`, folder)
    const { expect: wanted } = JSON.parse(readFileSync(file, 'utf8')) as { expect: Record<string, unknown> }
    expect(answer.errors).toBeUndefined()
    expect(Object.keys(wanted).length).toBeGreaterThan(0)
    expect(disagreements({ data: answer.data }, wanted)).toEqual([])
  })
})
