// The search box of every page finds people, sources and topics by their names, in any spelling and script.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, testSite } from '../helpers/site.ts'

describe('a search', () => {
  let site: Site
  beforeAll(async () => {
    site = await testSite()
  })
  afterAll(() => site.close())

  const section = async (lang: string, query: string) => {
    const { body } = await site.app.app.inject(`/${lang}/statements?${query}`)
    return /<section class="named"[\s\S]*?<\/section>/u.exec(body)?.[0] ?? ''
  }

  it.each([
    ['en', 'Putin', '/en/speakers/vladimir-putin'],
    ['en', 'بوتين', '/en/speakers/vladimir-putin'],
    ['ar', 'بوتن', '/ar/speakers/vladimir-putin'],
    ['ar', 'Путин', '/ar/speakers/vladimir-putin'],
    ['en', 'france-presse', '/en/sources/'],
    ['ar', 'فرانس', '/ar/sources/'],
    ['en', 'economic', '/en/topics/'],
  ])('in %s for %s names who is called so', async (lang, text, address) => {
    expect(await section(lang, `text=${encodeURIComponent(text)}`)).toContain(`href="${address}`)
  })

  it.each([
    ['for what nobody is called', 'text=xyzzy'],
    ['that has been narrowed', `text=${encodeURIComponent('Putin')}&kind=DIRECT`],
    ['for nothing', ''],
  ])('%s names nobody', async (_, query) => {
    expect(await section('en', query)).toBe('')
  })
})
