import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hashText, type Sha256 } from '../../src/document/document.ts'
import { documentId, prefixOf, sourceId, speakerId, statementId, topicId } from '../../src/statement/id.ts'
import gold from '../fixtures/seed-gold.json' with { type: 'json' }

const text = readFileSync(new URL('../../seeds/china-russia-defence/document.txt', import.meta.url), 'utf8')
const sha256 = hashText(text)

// The seed document has no astral character, so its code points are its UTF-16 code units.
const spansOf = (words: readonly { readonly at: readonly number[] }[]) =>
  words.map(({ at: [start = -1, end = -1] }) => ({ start, end }))

describe('ids of the seed document stay what they are', () => {
  it('has the text that they were computed from', () => {
    expect(sha256).toBe('9a2b52070a5f409243a9984aae8927714b363c834ed93063bbbd9038c406df75')
    expect(text).toHaveLength(2624)
  })

  it('of the document', () => {
    expect(documentId(sha256)).toBe('doc_637l7e5mlxgxso6nrun3')
  })

  it.each(gold.statements)('of the statement $id', ({ id, content }) => {
    expect(statementId(sha256, spansOf(content))).toBe(id)
  })

  it('of a statement in two parts', () => {
    const parts = [
      { start: 10, end: 14 },
      { start: 20, end: 25 },
    ]
    expect(statementId(sha256, parts)).toBe('stm_m67ngzi2cwepqku53xbh')
  })

  it.each([
    ['a speaker', speakerId('vladimir-putin'), 'spk_eqscwcpcywvhuojkigk2'],
    ['a source', sourceId('agence-france-presse'), 'src_iqed6qub6c5hhq5wt3rv'],
    ['a topic', topicId('ukraine-war'), 'top_ku53zu3qicvvpao3xjyq'],
  ])('of %s', (_, id, expected) => {
    expect(id).toBe(expected)
  })
})

describe('statementId', () => {
  const other = 'a'.repeat(64) as Sha256
  const span = { start: 10, end: 25 }

  it.each([
    ['another document', statementId(other, [span])],
    ['another start', statementId(sha256, [{ start: 11, end: 25 }])],
    ['another end', statementId(sha256, [{ start: 10, end: 24 }])],
    [
      'the same stretch in two parts',
      statementId(sha256, [
        { start: 10, end: 18 },
        { start: 18, end: 25 },
      ]),
    ],
    ['one part more', statementId(sha256, [span, { start: 30, end: 35 }])],
    ['digits that move from start to end', statementId(sha256, [{ start: 1, end: 25 }])],
  ])('distinguishes %s', (_, id) => {
    expect(id).not.toBe(statementId(sha256, [span]))
  })

  it('distinguishes kinds of objects with one slug', () => {
    const digests = [speakerId('nato'), sourceId('nato'), topicId('nato')].map((id) => id.slice(4))
    expect(new Set(digests).size).toBe(3)
  })
})

describe('prefixOf', () => {
  it.each([
    ['doc', documentId(sha256)],
    ['stm', statementId(sha256, [{ start: 0, end: 1 }])],
    ['spk', speakerId('بوتين')],
    ['src', sourceId('')],
    ['top', topicId('😀')],
  ])('gives %s of an id of that kind', (prefix, id) => {
    expect(id).toMatch(/^[a-z]{3}_[a-z2-7]{20}$/)
    expect(prefixOf(id)).toBe(prefix)
  })

  it.each([
    '',
    'stm_',
    'hczn2cldkg36l33oebg5',
    'xyz_hczn2cldkg36l33oebg5',
    'STM_hczn2cldkg36l33oebg5',
    'stm_HCZN2CLDKG36L33OEBG5',
    'stm-hczn2cldkg36l33oebg5',
    'stm_hczn2cldkg36l33oebg',
    'stm_hczn2cldkg36l33oebg55',
    'stm_hczn2cldkg36l33oebg1',
    'stm_hczn2cldkg36l33oebg٥',
    ' stm_hczn2cldkg36l33oebg5',
    'stm_hczn2cldkg36l33oebg5\n',
    "stm_hczn2cldkg36l33oeb' or",
    'vladimir-putin',
    'بوتين',
    '__proto__',
  ])('refuses %j', (id) => {
    expect(prefixOf(id)).toBeUndefined()
  })
})
