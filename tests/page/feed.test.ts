import { DOMParser } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../helpers/app.ts'

const host = 'quotes.example'

describe('a feed', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  const get = async (url: string): Promise<string> => (await app.app.inject({ url, headers: { host } })).body
  const atom = async (path: string) => new DOMParser().parseFromString(await get(path), 'text/xml')
  const json = async (path: string) =>
    JSON.parse(await get(path)) as {
      readonly title: string
      readonly language: string
      readonly items: readonly { readonly id: string; readonly url: string; readonly language: string }[]
    }

  it('has ids of its own in each language, so that no reader takes one for the other', async () => {
    const ids = async (lang: string): Promise<readonly string[]> =>
      [...(await atom(`/${lang}/statements.atom`)).querySelectorAll('entry > id')].map(
        ({ textContent }) => textContent,
      )
    const [ar, en] = [await ids('ar'), await ids('en')]
    expect(ar).toHaveLength(13)
    expect(new Set([...ar, ...en]).size).toBe(26)
    expect(ar.map((id) => id.replace('/ar/', '/en/'))).toEqual(en)
    for (const lang of ['ar', 'en'])
      expect((await json(`/${lang}/statements.feed.json`)).items.map(({ id }) => id)).toEqual(await ids(lang))
  })

  it('leads from each entry to the permanent address', async () => {
    for (const { url } of (await json('/ar/statements.feed.json')).items)
      expect(url).toMatch(new RegExp(`^http://${host}/statements/stm_`))
  })

  it.each([
    ['ar', 'speaker=vladimir-putin', 'فلاديمير بوتين'],
    ['en', 'speaker=vladimir-putin', 'Vladimir Putin'],
    ['en', 'speaker=بوتن', 'بوتن'],
    ['ar', 'topic=ukraine-war&kind=DIRECT', 'اقتباس حرفي'],
    ['en', 'source=agence-france-presse&standing=disputed', 'Agence France-Presse'],
    ['en', 'source=agence-france-presse&standing=disputed', 'Disputed'],
    ['en', 'speaker=nobody-at-all', 'nobody-at-all'],
  ])('in %s of %s is called after %s', async (lang, query, name) => {
    const [title, other] = [
      (await json(`/${lang}/statements.feed.json?${query}`)).title,
      (await atom(`/${lang}/statements.atom?${query}`)).querySelector('feed > title')?.textContent,
    ]
    expect(title).toContain(name)
    expect(other).toBe(title)
    expect(title).not.toMatch(/vladimir-|ukraine-|agence-|disputed/)
  })

  it('gives the language of itself, and that of the words of each entry', async () => {
    const { language, items } = await json('/en/statements.feed.json')
    expect(language).toBe('en')
    expect(new Set(items.map((item) => item.language))).toEqual(new Set(['ar']))
  })
})
