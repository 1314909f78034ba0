import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ingest } from '../../../src/newsroom/ingest/ingest.ts'
import type { ExtractedSpeaker } from '../../../src/extract/extracted.ts'
import type { Speaker } from '../../../src/statement/entity.ts'
import { mergeSpeakers } from '../../../src/store/write/merge-speakers.ts'
import { saveVocabulary } from '../../../src/store/write/save-vocabulary.ts'
import { engines, type TestStore, testStore } from '../../helpers/store.ts'
import { finding } from '../ingest/extraction.ts'

const at = new Date('2026-03-01T00:00:00.000Z')
const person = (
  slug: string,
  names: Readonly<Record<string, readonly string[]>>,
  role?: [string, string],
): Speaker => ({
  slug,
  kind: 'PERSON',
  draft: false,
  names: Object.entries(names).flatMap(([lang, texts]) => texts.map((text) => ({ lang, text }))),
  roles: role ? [{ key: 'office', held: null, names: [{ lang: role[0], text: role[1] }] }] : [],
})
type Said = Partial<ExtractedSpeaker> & { readonly name: string }

describe.each(engines)('linking names on %s', (engine) => {
  let test: TestStore
  let number = 0
  beforeEach(async () => {
    test = await testStore(engine)
    const speakers = [
      person('john-smith', { en: ['John Smith', 'Smith'] }, ['en', 'Foreign Minister of Norway']),
      person('adam-smith', { en: ['Adam Smith', 'Smith'] }, ['en', 'economist']),
      person('igor-putin', { en: ['Igor Putin'], ar: ['إيغور بوتين'] }),
      person('maria-jones', { en: ['Maria Jones'] }, ['en', 'Mayor of Leeds']),
      person('bashar-al-assad', { en: ['Bashar al-Assad'], ar: ['بشار الأسد'] }),
    ]
    await saveVocabulary(
      test.store,
      { speakers, sources: [], topics: [] },
      { actor: 'test', at, why: 'test' },
    )
  })
  afterEach(() => test.close())

  /** Ingests a new document in which these speak, one sentence each, and says to whom the sentences went. */
  const link = async (said: readonly Said[], lang = 'en') => {
    const lines = said.map((_, i) => `Sentence ${i} of document ${number}`)
    number++
    const report = await ingest(
      test.store,
      { text: lines.join('.\n') },
      {
        actor: 'test',
        at,
        extract: finding(
          said.map((speaker, i) => ({ words: lines[i] ?? '', speakers: [speaker] })),
          { lang },
        ),
      },
    )
    const rows = await (
      await test.store.prisma()
    ).statement.findMany({
      where: { documentId: report.id },
      orderBy: { start: 'asc' },
      include: { attributions: { include: { speaker: true } } },
    })
    const links = rows.map(({ attributions: [one] }) => ({
      slug: one?.speaker.slug,
      draft: one?.speaker.draft,
      standing: one?.standing,
      note: one?.note,
      role: one?.roleKey,
    }))
    return { report, links, first: links[0] }
  }

  it.each([
    ['a full name', { name: 'Vladimir Putin' }, 'en', 'vladimir-putin'],
    ['a name in another spelling', { name: 'فلاديمير بُوتين' }, 'ar', 'vladimir-putin'],
    ['a title before it', { name: 'الرئيس فلاديمير بوتين' }, 'ar', 'vladimir-putin'],
    ['an article less', { name: 'Bashar Assad', aliases: ['Bashar al-Assad'] }, 'en', 'bashar-al-assad'],
    ['one word that is a name on record', { name: 'بوتن' }, 'ar', 'vladimir-putin'],
    ['a state', { name: 'موسكو', shape: 'STATE' }, 'ar', 'russia'],
    ['a state with an article', { name: 'the Russian Federation', shape: 'STATE' }, 'en', 'russia'],
  ] as const)('knows a speaker by %s', async (_, said, lang, slug) => {
    const { first, report } = await link([said], lang)
    expect(first).toMatchObject({ slug, draft: false, standing: 'ASSERTED' })
    expect(report.newSpeakers).toEqual([])
  })

  it('never takes a full name that nobody has for the one who has its last word', async () => {
    const { first } = await link([{ name: 'Oleg Putin', aliases: ['Putin'] }])
    expect(first).toMatchObject({ slug: 'oleg-putin', draft: true, note: null })
  })

  it('never takes a surname for somebody who is on record by the full name alone', async () => {
    const { first, report } = await link([{ name: 'Jones' }])
    expect(first).toMatchObject({
      slug: expect.stringMatching(/^jones-/),
      draft: true,
      note: 'the text says only "Jones", which can mean maria-jones: not decided',
    })
    expect(report.ambiguities).toEqual([{ name: 'Jones', speaker: first?.slug, candidates: ['maria-jones'] }])
  })

  it('does not choose between two whom a short name fits, and says so', async () => {
    const { first, report } = await link([{ name: 'Smith' }])
    expect(first).toMatchObject({ slug: expect.stringMatching(/^smith-/), draft: true, standing: 'ASSERTED' })
    expect(first?.note).toContain('adam-smith, john-smith')
    expect(report.ambiguities).toMatchObject([{ name: 'Smith', candidates: ['adam-smith', 'john-smith'] }])
  })

  it('takes a short name for the full one that the document gives', async () => {
    const { links, report } = await link([{ name: 'Adam Smith' }, { name: 'Smith' }, { name: 'Mr Smith' }])
    expect(links.map(({ slug }) => slug)).toEqual(['adam-smith', 'adam-smith', 'adam-smith'])
    expect(report.ambiguities).toEqual([])
    const both = await link([{ name: 'Adam Smith' }, { name: 'John Smith' }, { name: 'Smith' }])
    expect(both.links.map(({ slug }) => slug)).toEqual([
      'adam-smith',
      'john-smith',
      expect.stringMatching(/^smith-/),
    ])
  })

  it('leaves open whom a guess means, unless another sentence of the document is sure', async () => {
    const { first, report } = await link([{ name: 'Maria Jones', confidence: 0.6 }])
    expect(first).toMatchObject({ slug: expect.stringMatching(/^maria-jones-/), draft: true })
    expect(first?.note).toBe(
      'the text leaves it unsure whether Maria Jones says this; on record the name can mean maria-jones',
    )
    expect(report.ambiguities).toMatchObject([{ name: 'Maria Jones', candidates: ['maria-jones'] }])
    const sure = await link([{ name: 'Maria Jones', confidence: 0.6 }, { name: 'Maria Jones' }])
    expect(sure.links.map(({ slug }) => slug)).toEqual(['maria-jones', 'maria-jones'])
  })

  it('doubts a namesake whose role is another', async () => {
    const same = await link([{ name: 'Maria Jones', role: 'the mayor of Leeds' }])
    expect(same.first).toMatchObject({
      slug: 'maria-jones',
      standing: 'ASSERTED',
      note: null,
      role: 'office',
    })
    const other = await link([{ name: 'Maria Jones', role: 'a goalkeeper' }])
    expect(other.first).toMatchObject({ slug: 'maria-jones', standing: 'DISPUTED', role: null })
    expect(other.first?.note).toMatch(/goalkeeper.*Mayor of Leeds.*namesake/)
  })

  it('keeps two unknown people of one name apart when their roles are others, and says so', async () => {
    const one = await link([{ name: 'محمد علي', role: 'وزير المالية' }], 'ar')
    const again = await link([{ name: 'محمد علي', role: 'وزير المالية اليمني' }], 'ar')
    const other = await link([{ name: 'محمد علي', role: 'شاهد عيان' }], 'ar')
    expect(one.first).toMatchObject({ slug: 'mhmd-aly', draft: true, note: null })
    expect(again.first).toMatchObject({ slug: 'mhmd-aly' })
    expect(other.first).toMatchObject({
      slug: expect.stringMatching(/^mhmd-aly-[a-z2-7]{6}$/),
      note: expect.stringContaining('mhmd-aly'),
    })
  })

  it('keeps crowds, the unnamed and single words to their document', async () => {
    const said: readonly Said[] = [
      { name: 'a senior official', shape: 'ANONYMOUS' },
      { name: 'the protesters', shape: 'GROUP' },
      { name: 'Karim' },
    ]
    const one = await link(said)
    const other = await link(said)
    expect(one.links.every(({ draft }) => draft)).toBe(true)
    const slugs = [...one.links, ...other.links].map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(6)
    expect(other.report.ambiguities).toEqual([])
  })

  it('gives everybody a slug, also where no letter of any name can be shown', async () => {
    const names = ['李', '王', '張', '劉', '陳', '楊', '趙', '黃', '周', '吳', '徐', '孫'].map(
      (one) => `${one}明`,
    )
    const { report, links } = await link(names.map((name) => ({ name })))
    expect(new Set(links.map(({ slug }) => slug)).size).toBe(names.length)
    expect(report.newSpeakers).toContain(`speaker-${report.id.slice(4, 10)}-12`)
  })

  it('come to the same the second time, also where two share a name', async () => {
    const text = 'One said this. Another said that. A third said more. A fourth said less.'
    const said: readonly Said[] = [
      { name: 'Putin' },
      { name: 'Putin and Xi', aliases: ['Putin', 'Boris Petrov'], shape: 'PERSON' },
      { name: 'Boris Petrov' },
      { name: 'Smith' },
    ]
    const run = () =>
      ingest(
        test.store,
        { text },
        {
          actor: 'test',
          at,
          extract: finding(
            said.map((speaker, i) => ({
              words: ['this', 'that', 'more', 'less'][i] ?? '',
              speakers: [speaker],
            })),
          ),
        },
      )
    const first = await run()
    expect(first.newSpeakers).toEqual(['putin-and-xi', 'boris-petrov', expect.stringMatching(/^smith-/)])
    expect(await run()).toMatchObject({ unchanged: 4, corrected: 0, newSpeakers: [] })
  })

  it('follows a reviewer who merges, in that document and not in others', async () => {
    const run = (text: string) =>
      ingest(
        test.store,
        { text },
        { actor: 'test', at, extract: finding([{ words: 'It is late', speakers: [{ name: 'Jones' }] }]) },
      )
    const text = 'It is late, said Jones.'
    const {
      newSpeakers: [jones = ''],
    } = await run(text)
    await mergeSpeakers(test.store, jones, 'maria-jones', { actor: 'token:anna', at, why: 'she is meant' })
    const again = await run(text)
    expect(again).toMatchObject({ newSpeakers: [], ambiguities: [] })
    const rows = await (
      await test.store.prisma()
    ).attribution.findMany({
      where: { statement: { documentId: again.id } },
      include: { speaker: true },
    })
    expect(rows.map(({ speaker }) => speaker.slug)).toEqual(['maria-jones'])
    const other = await run('It is late, said another Jones.')
    expect(other).toMatchObject({
      newSpeakers: [expect.stringMatching(/^jones-/)],
      ambiguities: [{ name: 'Jones', candidates: ['maria-jones'] }],
    })
  })

  it('marks joint speakers once each and shows doubts to the reviewer', async () => {
    const text = 'The two of them agreed on it.'
    const { id } = await ingest(
      test.store,
      { text },
      {
        actor: 'test',
        at,
        extract: finding([
          {
            words: 'agreed on it',
            speakers: [{ name: 'Vladimir Putin' }, { name: 'Putin' }, { name: 'Xi Jinping' }],
            more: { doubts: ['hidden-subject'] },
          },
        ]),
      },
    )
    const prisma = await test.store.prisma()
    const rows = await prisma.attribution.findMany({
      where: { statement: { documentId: id } },
      orderBy: { position: 'asc' },
      include: { speaker: true, statement: true },
    })
    expect(rows.map(({ speaker, note, statement }) => [speaker.slug, note, statement.doubts])).toEqual([
      ['vladimir-putin', null, 'hidden-subject'],
      ['xi-jinping', null, 'hidden-subject'],
    ])
  })

  it.each([
    ['company', 'ORGANISATION', 'en', false],
    ['local council', 'ORGANISATION', 'en', false],
    ['chief executive', 'OFFICE', 'en', false],
    ['Arctic Council', 'ORGANISATION', 'en', true],
    ['البنك المركزي', 'ORGANISATION', 'ar', false],
    ['وزارة الدفاع', 'ORGANISATION', 'ar', false],
    ['وزارة الدفاع النرويجية', 'ORGANISATION', 'ar', true],
    ['حزب الله', 'ORGANISATION', 'ar', true],
  ] as const)('knows %s (%s, %s) again in another document: %s', async (name, shape, lang, isKnown) => {
    const one = await link([{ name, shape }], lang)
    const other = await link([{ name, shape }], lang)
    expect(one.first?.draft).toBe(true)
    expect(other.first?.slug === one.first?.slug).toBe(isKnown)
    expect(other.report.newSpeakers).toHaveLength(isKnown ? 0 : 1)
  })

  it('asks back when an outlet fits two sources, and guesses what a new one is', async () => {
    const sources = ['north', 'south'].map((side) => ({
      slug: `herald-${side}`,
      kind: 'NEWSPAPER' as const,
      draft: false,
      stateControlled: null,
      names: [{ lang: 'en', text: 'The Herald' }],
    }))
    await saveVocabulary(
      test.store,
      { speakers: [], sources, topics: [] },
      { actor: 'test', at, why: 'test' },
    )
    const run = (publisher: string) =>
      ingest(test.store, { text: 'A short text.', publisher }, { actor: 'test', at, extract: finding([]) })
    await expect(run('The Herald')).rejects.toMatchObject({
      code: 'NAME_AMBIGUOUS',
      facts: { field: 'publisher' },
    })
    expect(await run('herald-north')).toMatchObject({ document: 'added', newSources: [] })
    expect(await run('أ ف ب')).toMatchObject({ newSources: [] })
    for (const [name, kind] of [
      ['وكالة الأنباء القطبية', 'NEWS_AGENCY'],
      ['صحيفة الشمال', 'NEWSPAPER'],
      ['وزارة الثلج', 'MINISTRY'],
      ['Polar Television', 'BROADCASTER'],
      ['Friends of Ice', 'ORGANISATION'],
    ] as const) {
      const { newSources } = await run(name)
      const found = await (
        await test.store.prisma()
      ).source.findUnique({ where: { slug: newSources[0] ?? '' } })
      expect(found).toMatchObject({ kind, draft: true })
    }
  })
})
