// Telling in English. To add a verb, add a row to its act: the base form, and what comes between the verb and words of
// each shape. A shape without an entry does not fit: the words then follow a colon.
import { inflect } from './inflect.ts'
import { type Grammar, type Verb, verbOf } from '../telling.ts'

const row = (base: string, fits: Verb['fits'], more: Parameters<typeof verbOf>[3] = {}): Verb =>
  verbOf(base, inflect(base)[2], fits, more)

const rows = (bases: string, fits: Verb['fits'], more: Parameters<typeof verbOf>[3] = {}): readonly Verb[] =>
  bases.split(' ').map((base) => row(base, fits, more))

const that = { CLAUSE: 'that' } as const
const thing = { NOUN: '', PHRASE: '', INDEFINITE: '' } as const
/** For verbs that also describe: in *slammed the law as unfair*, *unfair* is not what was slammed. */
const definite = { NOUN: '', PHRASE: '' } as const
const refusal = { sense: 'REFUSAL' } as const
const approval = { sense: 'APPROVAL' } as const
const disapproval = { sense: 'DISAPPROVAL' } as const

export const englishGrammar: Grammar = {
  verbs: {
    SAID: [
      row('say', that, { common: true, colon: true }),
      ...rows('announce reveal disclose confirm', { ...that, ...thing, QUESTION: '' }),
      row('explain', { ...that, QUESTION: '' }),
      ...rows('predict expect propose recommend', { ...that, ...thing }),
      ...rows('unveil outline', thing),
      ...rows('agree offer decide', { ...that, INFINITIVE: '' }),
    ],
    DENIED: [
      // *denied the army targeted civilians*: without *that* it takes both a thing and a clause.
      row('deny', { ...that, ...thing }, { common: true }),
      ...rows('refute dispute rebut repudiate disavow contradict', thing),
      row('dismiss', definite),
      ...rows('reject rebuff', thing, refusal),
      ...rows('refuse decline', { ...thing, INFINITIVE: '' }, refusal),
      row('rule', thing, { ...refusal, past: 'ruled out' }),
    ],
    ASKED: [
      row('ask', { QUESTION: '', CLAUSE: 'whether' }, { common: true, colon: true }),
      ...rows('wonder inquire enquire', { QUESTION: '', CLAUSE: 'whether' }, { colon: true }),
      row('question', { QUESTION: '', ...thing }),
    ],
    DEMANDED: [
      // *demanded to go* would mean that the speaker goes, so an infinitive fits none of these verbs.
      row('call', { NOUN: 'for', PHRASE: 'for', INDEFINITE: 'for' }, { common: true, hollow: true }),
      row('demand', { ...that, ...thing }, { common: true }),
      ...rows('urge insist', that),
      ...rows('order request propose recommend advocate', { ...that, ...thing }),
    ],
    PROMISED: [
      row('promise', { ...that, ...thing, INFINITIVE: '' }, { common: true, colon: true }),
      ...rows('pledge vow guarantee', { ...that, ...thing, INFINITIVE: '' }, { colon: true }),
      row('swear', { ...that, INFINITIVE: '' }, { colon: true }),
      ...rows('offer agree', { INFINITIVE: '' }),
      row('undertake', { INFINITIVE: '' }, { past: 'undertook' }),
    ],
    WARNED: [
      // *of* is for what may happen, *against* for what should not be done, *about* for both.
      row('warn', { ...that, NOUN: 'about', INDEFINITE: 'about' }, { common: true, colon: true }),
      row('caution', { ...that, NOUN: 'about', INDEFINITE: 'about' }, { colon: true }),
      row(
        'threaten',
        { ...that, NOUN: '', INDEFINITE: '', INFINITIVE: '' },
        { colon: true, sense: 'THREAT' },
      ),
    ],
    EXPRESSED: [
      ...rows('condemn criticise criticize deplore oppose blame', thing, disapproval),
      ...rows('denounce decry slam blast attack deride', definite, disapproval),
      ...rows('applaud commend welcome celebrate thank congratulate endorse back support', thing, approval),
      ...rows('praise hail laud', definite, approval),
      row('mourn', thing),
      ...rows('regret lament bemoan fear', { ...that, ...thing }),
      ...rows('hope complain worry rejoice', that),
      ...rows('apologise apologize', { NOUN: 'for', PHRASE: 'for', INDEFINITE: 'for' }),
      ...rows('express voice air', thing, { hollow: true }),
    ],
  },
  whole: {
    SAID: { verb: 'said', rest: '' },
    DENIED: { verb: 'denied', rest: ' this' },
    ASKED: { verb: 'asked', rest: '' },
    DEMANDED: { verb: 'made', rest: ' a demand' },
    PROMISED: { verb: 'promised', rest: '' },
    WARNED: { verb: 'warned', rest: '' },
    EXPRESSED: { verb: 'expressed', rest: ' a judgement or a feeling' },
  },
  senses: {
    REFUSAL: { verb: 'rejected', rest: ' this' },
    THREAT: { verb: 'threatened', rest: '' },
    APPROVAL: { verb: 'expressed', rest: ' approval' },
    DISAPPROVAL: { verb: 'expressed', rest: ' disapproval' },
  },
  denial: {
    DIRECT: { verb: 'issued', rest: ' a denial with the words' },
    INDIRECT: { verb: 'issued', rest: ' a denial' },
    MIXED: { verb: 'issued', rest: ' a denial' },
  },
  rejection: {
    DIRECT: { verb: 'voiced', rest: ' a rejection with the words' },
    INDIRECT: { verb: 'voiced', rest: ' a rejection' },
    MIXED: { verb: 'voiced', rest: ' a rejection' },
  },
  lead: {
    SAID: { verb: 'said', rest: '' },
    DENIED: { verb: 'denied', rest: '' },
    ASKED: { verb: 'asked', rest: '' },
    DEMANDED: { verb: 'demanded', rest: '' },
    PROMISED: { verb: 'promised', rest: '' },
    WARNED: { verb: 'warned', rest: '' },
    EXPRESSED: { verb: 'expressed', rest: ' a judgement or a feeling' },
    REFUSAL: { verb: 'rejected', rest: '' },
    THREAT: { verb: 'threatened', rest: '' },
    APPROVAL: { verb: 'expressed', rest: ' approval' },
    DISAPPROVAL: { verb: 'expressed', rest: ' disapproval' },
  },
  kind: { DIRECT: 'direct quotation', INDIRECT: 'reported speech', MIXED: 'partly quoted' },
  somebody: 'An unknown speaker',
  impersonal: 'It was said',
  and: ' and ',
  or: ' or ',
  comma: ', ',
  cue: 'in the article: ',
  between: '; ',
}
