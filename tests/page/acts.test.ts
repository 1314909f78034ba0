// Every copy of a statement says what was done with its words, in both languages, and puts no others in quotation marks.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../helpers/app.ts'
import { hashText } from '../../src/document/document.ts'
import { kindOf, type StatementAct, type StatementDraft } from '../../src/statement/statement.ts'
import { saveDocument } from '../../src/store/write/save-document.ts'
import { provenance } from '../helpers/hearsay.ts'
import { spansFor } from '../statement/drafts.ts'

const host = 'quotes.example'

interface Case {
  readonly lang: 'ar' | 'en'
  readonly act: StatementAct
  readonly text: string
  readonly cue: string
  readonly words: string
  readonly quoted?: string
  /** What every copy in its own language must have before the words, and in the other. */
  readonly own: RegExp
  readonly other: RegExp
}

const cases: readonly Case[] = [
  {
    lang: 'en',
    act: 'DENIED',
    text: 'Belousov denied that the hospital would close.',
    cue: 'denied',
    words: 'the hospital would close',
    own: /Andrei Belousov denied/,
    other: /نفى أندريه بيلوسوف/,
  },
  {
    lang: 'ar',
    act: 'DENIED',
    text: 'نفى بيلوسوف استهداف المدنيين.',
    cue: 'نفى',
    words: 'استهداف المدنيين',
    own: /نفى أندريه بيلوسوف/,
    other: /Andrei Belousov denied/,
  },
  {
    lang: 'en',
    act: 'DEMANDED',
    text: 'Belousov called for a truce by Friday.',
    cue: 'called for',
    words: 'a truce by Friday',
    own: /Andrei Belousov (called for|demanded)/,
    other: /(طالب|دعا) أندريه بيلوسوف/,
  },
  {
    lang: 'ar',
    act: 'PROMISED',
    text: 'تعهد بيلوسوف بإصلاح الجسر.',
    cue: 'تعهد',
    words: 'إصلاح الجسر',
    own: /تعهد أندريه بيلوسوف/,
    other: /Andrei Belousov (promised|pledged)/,
  },
  {
    lang: 'ar',
    act: 'ASKED',
    text: 'سأل بيلوسوف: «من وقّع على العقد؟»',
    cue: 'سأل',
    words: 'من وقّع على العقد؟',
    quoted: 'من وقّع على العقد؟',
    own: /سأل أندريه بيلوسوف/,
    other: /Andrei Belousov asked/,
  },
  {
    lang: 'en',
    act: 'WARNED',
    text: 'Belousov warned that the ferry would not sail.',
    cue: 'warned',
    words: 'the ferry would not sail',
    own: /Andrei Belousov warned/,
    other: /حذّ?ر أندريه بيلوسوف/,
  },
  {
    lang: 'en',
    act: 'EXPRESSED',
    text: 'Belousov welcomed the deal.',
    cue: 'welcomed',
    words: 'the deal',
    own: /Andrei Belousov welcomed/,
    other: /أندريه بيلوسوف/,
  },
  {
    lang: 'en',
    act: 'SAID',
    text: 'Belousov said winds could reach 90mph.',
    cue: 'said',
    words: 'winds could reach 90mph',
    own: /Andrei Belousov said/,
    other: /قال أندريه بيلوسوف/,
  },
]

const draftOf = ({ text, lang, act, cue, words, quoted }: Case): StatementDraft => {
  const spans = spansFor(text, { CONTENT: [words], VERBATIM: quoted ? [quoted] : [], CUE: [cue] })
  return {
    kind: kindOf(text, spans),
    act,
    lang,
    spans,
    attributions: [
      { speaker: 'andrei-belousov', role: null, basis: 'NAMED', standing: 'ASSERTED', note: null },
    ],
    chain: ['agence-france-presse'],
    topics: [],
    said: null,
    review: 'REVIEWED',
    confidence: null,
    doubts: [],
    within: null,
  }
}

describe('every copy', () => {
  let app: TestApp
  const ids = new Map<Case, string>()
  beforeAll(async () => {
    app = await testApp()
    for (const [i, one] of cases.entries()) {
      const { id } = await saveDocument(
        app.store,
        {
          slug: `act-${i}`,
          title: null,
          lang: one.lang,
          text: one.text,
          sha256: hashText(one.text),
          url: null,
          licence: null,
          publisher: null,
          wire: 'agence-france-presse',
          published: null,
        },
        [draftOf(one)],
        provenance,
      )
      const { data } = await app.ask(
        'query ($id: String!) { statements(filter: { document: $id }) { nodes { id } } }',
        { id },
      )
      ids.set(one, data.statements.nodes[0].id)
    }
  })
  afterAll(() => app.close())

  const get = async (url: string): Promise<string> =>
    (await app.app.inject({ url, headers: { host, accept: 'text/html' } })).body

  /** Without tags, entities and isolates: what a reader reads. */
  const read = (text: string): string =>
    text
      .replace(/<[^>]+>/g, ' ')
      .replace(/&lt;[^&]*?&gt;/g, ' ')
      .replace(/[\u2066-\u2069]/g, '')
      .replaceAll('&quot;', '"')
      .replace(/\s+/g, ' ')

  const copiesOf = async (one: Case, lang: 'ar' | 'en'): Promise<Readonly<Record<string, string>>> => {
    const id = ids.get(one) ?? ''
    const page = await get(`/${lang}/statements/${id}`)
    const part = (pattern: RegExp): string => pattern.exec(page)?.[1] ?? ''
    const oembed = JSON.parse(await get(`/oembed?url=http://${host}/statements/${id}&lang=${lang}`))
    const rows = JSON.parse(await get(`/${lang}/statements.json?document=act-${cases.indexOf(one)}`)).items
    const [entry = ''] =
      /<entry[\s\S]*<\/entry/.exec(
        await get(`/${lang}/statements.atom?document=act-${cases.indexOf(one)}`),
      ) ?? []
    return {
      title: part(/<title>([\s\S]*?)<\/title>/),
      heading: part(/<h1[^>]*>([\s\S]*?)<\/h1>/),
      'og:title': part(/og:title" content="([^"]*)"/),
      description: part(/<meta name="description" content="([^"]*)"/),
      'og:description': part(/og:description" content="([^"]*)"/),
      citation: part(/id="cite-plain"[^>]*>([\s\S]*?)<\/textarea>/),
      wikipedia: part(/id="cite-wiki"[^>]*>([\s\S]*?)<\/textarea>/),
      fallback: part(/id="embed-widget"[^>]*>([\s\S]*?)<\/textarea>/),
      widget: JSON.parse(await get(`/embed/${id}.json?lang=${lang}`)).telling,
      'oembed title': oembed.title,
      'oembed html': oembed.html,
      atom: entry,
      json: rows[0].telling,
      'json-ld': JSON.parse(part(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/))['@graph'][0]
        .description,
    }
  }

  describe.each(['ar', 'en'] as const)('in %s', (lang) => {
    it.each(cases)('says that it was $act: $text', async (one) => {
      const before = one.lang === lang ? one.own : one.other
      for (const [name, copy] of Object.entries(await copiesOf(one, lang))) {
        const text = read(copy)
        expect(text, name).toMatch(before)
        expect(text, name).toContain(one.words.slice(0, 12))
        if (one.quoted === undefined) expect(text, name).not.toMatch(/[“”«»]/)
        else expect(text, name).toMatch(/«من وقّع على العقد؟»/)
      }
    })
  })

  it.each(cases)('calls a quotation and a claim only what is one: $text', async (one) => {
    const page = await get(`/en/statements/${ids.get(one) ?? ''}`)
    const graph = JSON.parse(
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '{}',
    )['@graph']
    const types = graph.map((node: Record<string, string>) => node['@type'])
    expect(types.includes('Quotation')).toBe(one.quoted !== undefined)
    expect(types.includes('Claim')).toBe(['SAID', 'PROMISED', 'WARNED'].includes(one.act))
  })

  it.each(cases)('shows what was done above the words, wherever they stand alone: $text', async (one) => {
    const id = ids.get(one) ?? ''
    for (const url of [
      `/en/statements/${id}`,
      `/embed/${id}?lang=en`,
      `/en/statements?document=act-${cases.indexOf(one)}`,
      `/en/documents/act-${cases.indexOf(one)}`,
    ]) {
      const page = await get(url)
      const deed = /class="deed">([^<]*)</.exec(page)?.[1]
      if (one.act === 'SAID') expect(deed, url).toBeUndefined()
      else expect(deed ?? '', url).toMatch(one.lang === 'en' ? one.own : one.other)
    }
    expect((await app.app.inject({ url: `/en/statements/${id}.png`, headers: { host } })).statusCode).toBe(
      200,
    )
  })

  it('is a denial to the check', async () => {
    for (const [claim, lang, told] of [
      ['the hospital would close', 'en', /denial[\s\S]*denied by Andrei Belousov/],
      ['استهداف المدنيين', 'ar', /نفي[\s\S]*نفيًا صادرًا عن أندريه بيلوسوف/],
    ] as const) {
      const { data } = await app.ask(
        'query ($claim: String!, $lang: String!) { check(claim: $claim) { explanation(lang: $lang) matches { statement { act } } } }',
        { claim, lang },
      )
      expect(data.check.matches[0].statement.act).toBe('DENIED')
      expect(data.check.explanation.replace(/[\u2066-\u2069]/g, '')).toMatch(told)
    }
  })
})
