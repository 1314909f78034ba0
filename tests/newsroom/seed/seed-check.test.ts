import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TestStore, testStore } from '../../helpers/store.ts'
import { type Change, dump, nothing, refusal } from './seed-folder.ts'

const lawful = `document: { slug: second, lang: en, publisher: agence-france-presse }
statements:
  - content: { words: 'yes' }
    verbatim: [{ words: 'yes' }]
    attributions: [{ speaker: russia, basis: NAMED }]
`
/** A second document next to the first, which is named earlier and read first. */
const second =
  (annotation: string): Change =>
  async (seeds) => {
    await seeds.write('second/document.txt', 'He said “yes”.')
    await seeds.write('second/annotation.yaml', annotation)
  }

describe('a second document that is refused keeps out the first as well', () => {
  let test: TestStore
  beforeEach(async () => {
    test = await testStore('sqlite', { seeded: false })
  })
  afterEach(() => test.close())

  it.each<[string, string, string, string, string]>([
    [
      'words that the text does not have',
      "content: { words: 'yes' }",
      "content: { words: 'no' }",
      'SPAN_MISMATCH',
      ': statement 1, content: expected "no", got no such words; the words stand nowhere in the text',
    ],
    [
      'a broken law',
      "verbatim: [{ words: 'yes' }]",
      "kind: DIRECT\n    verbatim: [{ words: 'He' }]",
      'STATEMENT_LAW',
      ': statement 1: expected verbatim words inside the content, got "He" outside it; expected kind MIXED by the quotation marks, got DIRECT',
    ],
    [
      'a date of publication that is none',
      'lang: en',
      "lang: en, published: { edtf: 'yesterday', basis: STATED }",
      'DATE_INVALID',
      ': statement: expected an EDTF date like 2024-10-14, 2024-08 or 2022/.., got "yesterday"',
    ],
    [
      'an unknown speaker',
      'speaker: russia',
      'speaker: nobody',
      'REFERENCE_UNKNOWN',
      ': statement 1: expected a known speaker, got "nobody"',
    ],
    [
      'an unknown role',
      'basis: NAMED',
      'basis: NAMED, role: tsar',
      'REFERENCE_UNKNOWN',
      ': statement 1: expected a role of russia (it has none), got "tsar"',
    ],
    [
      'a role of somebody else',
      'speaker: russia, basis: NAMED',
      'speaker: vladimir-putin, basis: NAMED, role: defence-minister',
      'REFERENCE_UNKNOWN',
      ': statement 1: expected a role of vladimir-putin (president), got "defence-minister"',
    ],
    [
      'an unknown topic',
      'attributions',
      'topics: [gardening]\n    attributions',
      'REFERENCE_UNKNOWN',
      ': statement 1: expected a known topic, got "gardening"',
    ],
    [
      'an unknown source',
      'attributions',
      'chain: [{ source: rumour }]\n    attributions',
      'REFERENCE_UNKNOWN',
      ': statement 1: expected a known source, got "rumour"',
    ],
    [
      'an unknown teller',
      'attributions',
      'chain: [{ speaker: nobody }]\n    attributions',
      'REFERENCE_UNKNOWN',
      ': statement 1: expected a known speaker, got "nobody"',
    ],
    [
      'a statement within itself',
      'attributions',
      'within: 1\n    attributions',
      'REFERENCE_UNKNOWN',
      ': statement 1: expected the number of another statement (1–1), got 1',
    ],
    [
      'an unknown outlet',
      'publisher: agence-france-presse',
      'publisher: nowhere-post',
      'REFERENCE_UNKNOWN',
      ': expected a known source, got "nowhere-post"',
    ],
  ])('%s', async (_, from, to, code, message) => {
    expect(await refusal(test.store, second(lawful.replace(from, to)))).toEqual({
      code,
      message: `newsroom: FOLDER/second/annotation.yaml${message}`,
    })
    expect(await dump(test.store)).toEqual(nothing)
  })

  it('another text under the slug of the first', async () => {
    const change = second(lawful.replace('slug: second', 'slug: china-russia-defence'))
    const told = await refusal(test.store, change)
    expect(told.code).toBe('SEED_CONFLICT')
    expect(told.message).toMatch(
      /^newsroom: FOLDER\/second\/annotation\.yaml: expected the text that china-russia-defence has already \(SHA-256 9a2b/,
    )
    expect(await dump(test.store)).toEqual(nothing)
  })

  it('the text of the first under another slug: one text is one document', async () => {
    const told = await refusal(test.store, async (seeds) => {
      await cp(join(seeds.folder, 'china-russia-defence'), join(seeds.folder, 'second'), { recursive: true })
      await seeds.edit('second/annotation.yaml', 'slug: china-russia-defence', 'slug: second')
    })
    expect(told.code).toBe('SEED_CONFLICT')
    expect(await dump(test.store)).toEqual(nothing)
  })

  it.each([
    ['the same content in two statements', "content: [{ words: 'He' }, { words: 'yes' }]", 'He … yes'],
    [
      'the same content with its parts the other way round',
      "content: [{ words: 'yes' }, { words: 'He' }]",
      '(He … yes|yes … He)',
    ],
  ])('%s', async (_, content, words) => {
    const one = lawful.replace("content: { words: 'yes' }", "content: [{ words: 'He' }, { words: 'yes' }]")
    const other = one.slice(one.indexOf('  - content')).replace(/content: .*/, content)
    const told = await refusal(test.store, second(`${one}${other}`))
    expect(told.code).toBe('STATEMENT_LAW')
    expect(told.message).toMatch(
      new RegExp(
        `^newsroom: FOLDER/second/annotation.yaml: expected each content once, got "${words}" in statements 1 and 2$`,
      ),
    )
    expect(await dump(test.store)).toEqual(nothing)
  })
})

describe('a second document whose links or acts are none', () => {
  let test: TestStore
  beforeEach(async () => {
    test = await testStore('sqlite', { seeded: false })
  })
  afterEach(() => test.close())

  it.each([
    ['an unknown act', 'act: LIED'],
    ['a link that is nobody', 'chain: [{}]'],
    ['a link that is a source and a speaker', 'chain: [{ source: agence-france-presse, speaker: russia }]'],
  ])('is refused with %s', async (_, line) => {
    const told = await refusal(
      test.store,
      second(lawful.replace('attributions', `${line}\n    attributions`)),
    )
    expect(told.code).toBe('SEED_INVALID')
    expect(await dump(test.store)).toEqual(nothing)
  })

  it('is refused with statements that stand within each other', async () => {
    const other = lawful
      .slice(lawful.indexOf('  - content'))
      .replaceAll("'yes'", "'said'")
      .replace("verbatim: [{ words: 'said' }]", 'within: 1')
    const circle = lawful.replace('attributions', 'within: 2\n    attributions')
    const told = await refusal(test.store, second(`${circle}${other}`))
    expect(told).toMatchObject({
      code: 'STATEMENT_LAW',
      message: expect.stringContaining('not reported inside themselves') as unknown,
    })
    expect(await dump(test.store)).toEqual(nothing)
  })
})

describe('a second document that is taken', () => {
  it('is saved after the first', async () => {
    const test = await testStore('sqlite', { seeded: false })
    expect(await refusal(test.store, second(lawful))).toEqual({ code: 'none', message: 'it was taken' })
    const { Document, Statement } = await dump(test.store)
    await test.close()
    expect([Document?.length, Statement?.length]).toEqual([2, 14])
  })
})
