// Explanations of some hundreds of changed claims, read for nonsense.
import { describe, expect, it } from 'vitest'
import { negated, renamed, renumbered } from '../../src/newsroom/check/evaluation/change.ts'
import { randomFrom } from '../../src/newsroom/check/evaluation/random.ts'
import {
  conjunction,
  count,
  modality,
  person,
  quantifier,
  tense,
} from '../../src/newsroom/check/evaluation/small.ts'
import { explain } from '../../src/match/explain.ts'
import { functionWords } from '../../src/match/lexicon.ts'
import { unitsOf } from '../../src/language/unit.ts'
import { compare } from './compare.ts'

const records = [
  '«We will send 300 soldiers from Oslo to the northern border and the islands before Friday» … «All students of the valley must leave their school by 5 May»',
  '«The company may close every factory in Bergen» … «I can promise that 40 workers will keep their jobs or find others this year»',
  '«Most ministers were against the plan of Governor Halvorsen» … «They could have saved the bridge and the mill in 2019»',
  '«سيكون الميناء جاهزا قبل نهاية عام 2030» … «يجب أن تصل القوات إلى كل القرى أو المدن الشمالية خلال 14 يوما»',
  '«لن ترسل الحكومة 50 مليون دينار إلى شركة النقل» … «كان المحافظ نحن نعرفه يعمل مع بعض العلاقات القديمة والجديدة»',
]
const others = ['Stockholm', 'Halden', 'Drammen', 'الكبرى', 'القاهرة', 'المستشفى']
const changes = { negated, renamed, renumbered, conjunction, count, modality, person, quantifier, tense }

const told = (record: string, claim: string, lang: string): string | undefined => {
  const compared = compare(claim, record)
  if (compared?.judgement.wording !== 'ALTERED') return undefined
  return explain(
    {
      ...{ verdict: 'ALTERED', judgement: compared.judgement, difference: compared.difference, act: 'SAID' },
      ...{
        speakers: ['Mara Lund'],
        disputed: [],
        note: null,
        goesOn: null,
        asked: null,
        speaker: null,
        ground: null,
        date: null,
        said: null,
      },
      ...{ chain: [], chains: 1 },
    },
    lang,
  )
}

const isGrammar = (words: string): boolean => unitsOf(words).every(({ folded }) => functionWords.has(folded))

describe('explanations', () => {
  const random = randomFrom(11)
  const all: string[] = []
  for (let round = 0; round < 40; round++)
    for (const record of records)
      for (const change of Object.values(changes)) {
        const text = record.replace(/[«»]/gu, '')
        const once = change(text, random, others)
        const claim = once && random.below(2) === 0 ? (renamed(once, random, others) ?? once) : once
        const explanation = claim === undefined ? undefined : told(record, claim, 'en')
        if (explanation !== undefined) all.push(explanation)
      }

  it('are some hundreds', () => {
    expect(all.length).toBeGreaterThan(300)
  })

  it('name no word of grammar as what was changed for a name, nor the other way round', () => {
    for (const explanation of all)
      for (const [, claim = '', record = ''] of explanation.matchAll(/has “(.+?)” for “(.+?)”/gu))
        expect([explanation, isGrammar(claim)]).toEqual([explanation, isGrammar(record)])
  })

  it('tell three changes at most, none of which reaches from one quotation into another', () => {
    for (const explanation of all) {
      expect((explanation.match(/(?:has|adds|leaves out) “/gu) ?? []).length).toBeLessThanOrEqual(3)
      expect(explanation.replace(/^.*The claim/u, '')).not.toMatch(/“[^”]*…[^”]*”/u)
    }
  })

  it('tell the gravest change first', () => {
    const record =
      '«She will send 300 soldiers to the northern border of the valley with heavy lorries, long bridges, winter blankets and spare engines from the old depot before Friday»'
    const claim =
      'He will not send 500 soldiers to the northern border of the valley with heavy lorries, long bridges, winter blankets and spare engines from the old depot before Monday'
    expect(told(record, claim, 'en')).toMatch(
      /The claim adds “.*not.*”, has “.*500.*” for “.*300.*” and has “.*Monday.*” for/u,
    )
  })
})
