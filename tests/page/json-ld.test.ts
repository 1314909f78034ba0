import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../helpers/app.ts'
import { putOnRecord } from '../helpers/records.ts'

const host = 'quotes.example'
const rivals = 'stm_xtbweqbujd32rlla643r'

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every object of the data that has a name: whom or what it speaks of. */
const namedIn = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(namedIn)
  if (!isNode(value)) return []
  return [...('name' in value ? [value] : []), ...Object.values(value).flatMap(namedIn)]
}

describe('the data of a statement for machines', () => {
  let app: TestApp
  let doubted: string
  beforeAll(async () => {
    app = await testApp()
    const [id = ''] = await putOnRecord(app.store, {
      text: 'The mayor, Mara Lund, said “the old harbour bridge is safe for every lorry.”',
      publisher: 'The Harbour Times',
    })
    doubted = id
  })
  afterAll(() => app.close())

  const graphOf = async (id: string, lang = 'en'): Promise<readonly Node[]> => {
    const { body } = await app.app.inject({ url: `/${lang}/statements/${id}`, headers: { host } })
    const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(body) ?? []
    return (JSON.parse(json) as { readonly '@graph': readonly Node[] })['@graph']
  }
  const names = (value: unknown): readonly unknown[] => namedIn(value).map(({ name }) => name)

  it('names nobody and nothing but under the address of a page', async () => {
    const { data } = await app.ask('{ statements(first: 100) { nodes { id } } }')
    expect(data.statements.nodes.length).toBeGreaterThan(10)
    for (const { id } of data.statements.nodes) {
      const named = namedIn(await graphOf(String(id)))
      expect(named.length).toBeGreaterThan(1)
      for (const node of named)
        expect(node['@id'], JSON.stringify(node)).toMatch(
          new RegExp(`^http://${host}/(speakers|sources|topics)/[a-z0-9-]+$`),
        )
      // One address is one thing, wherever it is.
      const things = new Set(named.map((node) => JSON.stringify(node)))
      expect(new Set(named.map((node) => node['@id'])).size, id).toBe(things.size)
    }
  })

  it('has addresses at which there is a page', async () => {
    const addresses = new Set(namedIn(await graphOf(rivals)).map((node) => String(node['@id'])))
    for (const address of addresses) {
      const { statusCode } = await app.app.inject({
        url: `/en${new URL(address).pathname}`,
        headers: { host },
      })
      expect(statusCode, address).toBe(200)
    }
  })

  it('has no creator where rivals are in dispute, and says who they are', async () => {
    const [quotation = {}, claim = {}] = await graphOf(rivals)
    expect([quotation.creator, quotation.spokenByCharacter, claim.author]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(names(quotation.mentions)).toEqual(['Vladimir Putin', 'Andrei Belousov'])
    expect(quotation.creditText).toBe('Vladimir Putin or Andrei Belousov')
  })

  it('has the speaker for a creator until the attribution is in doubt', async () => {
    const [before = {}, claim = {}] = await graphOf(doubted)
    for (const whose of [before.creator, before.spokenByCharacter, claim.author])
      expect(names(whose)).toEqual(['Mara Lund'])
    const { data } = await app.ask(
      'mutation ($id: ID!) { disputeAttribution(input: { statement: $id, speaker: "Mara Lund", note: "She denies it." }) { __typename } }',
      { id: doubted },
      await app.token('EDITOR'),
    )
    expect(data.disputeAttribution.__typename).toBe('ReviewedStatement')
    const [after = {}] = await graphOf(doubted)
    expect(after.creator).toBeUndefined()
    expect([names(after.mentions), after.creditText, after.creativeWorkStatus]).toEqual([
      ['Mara Lund'],
      'Mara Lund',
      ['Disputed'],
    ])
  })
})
