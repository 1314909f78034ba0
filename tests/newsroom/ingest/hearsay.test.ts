// Hearsay by the real extractor: the one who passed it on is a link of the chain, and what a person has decided of that one counts.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ingest } from '../../../src/newsroom/ingest/ingest.ts'
import { extract } from '../../../src/extract/extract.ts'
import type { ExtractInput } from '../../../src/extract/extracted.ts'
import { review } from '../../../src/newsroom/review/review.ts'
import type { Store } from '../../../src/store/connection/store.ts'
import { storedChains } from '../../../src/store/write/chains.ts'
import { engines, type TestStore, testStore } from '../../helpers/store.ts'
import { problemsOf } from '../../store/machine-drafts.ts'

const at = new Date('2026-02-01T00:00:00.000Z')
const anna = { actor: 'anna', at }

interface Case {
  readonly lang: string
  readonly text: string
  readonly outer: string
  readonly inner: string
  readonly act: string
}

const cases: readonly Case[] = [
  {
    lang: 'en',
    text: 'John Okafor said: “The former Treasurer, Amara Bello, denied that the dam was unsafe.”\n',
    outer: 'The former Treasurer, Amara Bello, denied that the dam was unsafe',
    inner: 'the dam was unsafe',
    act: 'DENIED',
  },
  {
    lang: 'ar',
    text: 'قال سعيد عوض: «إن الوزير خالد علي قال إن السد آمن».\n',
    outer: 'إن الوزير خالد علي قال إن السد آمن',
    inner: 'السد آمن',
    act: 'SAID',
  },
]

describe.each(engines)('what one speaker says that another has said, on %s', (engine) => {
  let test: TestStore
  let store: Store
  beforeEach(async () => {
    test = await testStore(engine, { seeded: false })
    store = test.store
  })
  afterEach(async () => {
    expect(await problemsOf(store)).toEqual([])
    await test.close()
  })

  const take = ({ text }: Case) => ingest(store, { text, slug: 'hearsay' }, { actor: 'ingest:desk', at })
  const read = async ({ outer, inner }: Case) => {
    const prisma = await store.prisma()
    const rows = await prisma.statement.findMany({
      include: { spans: { where: { role: 'CONTENT' } }, attributions: { include: { speaker: true } } },
    })
    const of = (words: string) => {
      const row = rows.find(({ spans }) => spans[0]?.exact === words)
      if (!row) throw new Error(`test: expected a statement "${words}"`)
      return row
    }
    const chains = await storedChains(store.reader(), [of(inner).id])
    return { outer: of(outer), inner: of(inner), chain: chains.get(of(inner).id) ?? [] }
  }

  it.each(cases)(
    'has its teller in the chain, and the teller’s marks are not its own, in $lang',
    async (one) => {
      await take(one)
      const { outer, inner, chain } = await read(one)
      expect(chain).toEqual([{ speaker: outer.attributions[0]?.speaker.slug }])
      expect(inner).toMatchObject({ withinId: outer.id, act: one.act, kind: 'INDIRECT' })
      expect(outer).toMatchObject({ withinId: null, kind: 'DIRECT' })
      expect(await take(one)).toMatchObject({ unchanged: 2, corrected: 0 })
    },
  )

  it.each(cases)('follows what a person has decided of the teller, in $lang', async (one) => {
    await take(one)
    const { outer } = await read(one)
    const newSpeaker = { name: 'Maria Lopez', kind: 'PERSON' as const, slug: 'maria-lopez' }
    const correction = { attributions: [{ newSpeaker, basis: 'NAMED' as const }] }
    await review(store, { statement: outer.id, decision: 'CORRECT', why: 'it was Lopez', correction }, anna)
    await take(one)
    expect((await read(one)).chain).toEqual([{ speaker: 'maria-lopez' }])
    await review(store, { statement: outer.id, decision: 'REJECT', why: 'a hoax' }, anna)
    await take(one)
    const { inner, chain } = await read(one)
    expect([inner.withinId, chain]).toEqual([null, []])
  })

  it.each(cases)('is not kept out by a circle that a person has begun, in $lang', async (one) => {
    const flat = (input: ExtractInput) => {
      const found = extract(input)
      return Promise.resolve({
        ...found,
        statements: found.statements.map((statement) => ({ ...statement, within: null })),
      })
    }
    await ingest(store, { text: one.text, slug: 'hearsay' }, { actor: 'ingest:desk', at, extract: flat })
    const { outer, inner } = await read(one)
    const correction = { within: inner.id }
    await review(store, { statement: outer.id, decision: 'CORRECT', why: 'x', correction }, anna)
    expect(await take(one)).toMatchObject({ kept: 1 })
    expect((await read(one)).inner.withinId).toBeNull()
  })

  it('keeps doubts in one order, in whichever they were found', async () => {
    const text =
      'John Okafor said: “The former Treasurer, Amara Bello, told this House: “the dam is safe and will stand for years.\n\nNothing else.'
    await ingest(store, { text, slug: 'open' }, { actor: 'ingest:desk', at })
    expect(await ingest(store, { text, slug: 'open' }, { actor: 'ingest:desk', at })).toMatchObject({
      corrected: 0,
    })
  })
})
