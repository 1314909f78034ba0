// The words of a telling in English. Its verbs are in the rows of ./sayings.ts.
import { tellingVerbs } from '../saying.ts'
import type { Grammar } from '../telling.ts'
import { inflect } from './inflect.ts'
import { sayings } from './sayings.ts'

export const englishGrammar: Grammar = {
  verbs: tellingVerbs(sayings.map(({ base, tellings }) => ({ base, past: inflect(base)[2], tellings }))),
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
