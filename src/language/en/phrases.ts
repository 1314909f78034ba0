// What the check says about a match, in English.
import type { StatementAct } from '../act.ts'
import { listed, type Phrases, sentence } from '../phrases.ts'

const deeds: Readonly<Record<StatementAct, string>> = {
  SAID: '',
  DENIED: 'denied by ',
  ASKED: 'asked by ',
  DEMANDED: 'demanded by ',
  PROMISED: 'promised by ',
  WARNED: 'warned of by ',
  EXPRESSED: 'judged or felt by ',
}

export const englishPhrases: Phrases = {
  deed: (act, who) => `${deeds[act]}${who === '' ? 'an unknown speaker' : who}`,
  list: (items) => listed(items, ' and ', ', '),
  date: (edtf) => edtf,
  record: (who, said, chain) =>
    [
      who,
      ...(said === null ? [] : [`(${said})`]),
      ...(chain.length === 0 ? [] : [`through ${chain.join(', then ')}`]),
    ].join(' '),
  verbatim: (record) => `These words are on record: ${record}.`,
  near: (record, changes) => `The same words but for ${changes} are on record: ${record}.`,
  partial: (record) => `A part of what is on record: ${record}. What the claim leaves out belongs to it.`,
  paraphrase: (record) =>
    `Reported in the words of the report: ${record}. Nothing of it stands in quotation marks.`,
  altered: (record, changes) => `On record with a change that matters: ${record}. The claim ${changes}.`,
  turned: (record) => `What is on record is the denial of one for the other: ${record}.`,
  otherSpeaker: (record, asked) => `These words are on record, but not of ${asked}: ${record}.`,
  byAnother: (record) => `The same words of somebody else: ${record}.`,
  disputed: (record, who, note) =>
    `These words are on record, but whose they are is in doubt: ${record}. In doubt is ${who}.${sentence(note)}`,
  noRecord: 'Nothing on record comes near this claim. That is no proof that it was never said.',
  inText: (document, paragraph, label) =>
    `No statement on record has these words, but they stand in ${document}, paragraph ${paragraph}${label === null ? '' : `, behind the name ${label}`}.`,
  inDraft: (record) => `A draft that nobody has reviewed has these words: ${record}.`,
  change: (claim, record) => {
    if (record === null) return `adds “${claim ?? ''}”`
    return claim === null ? `leaves out “${record}”` : `has “${claim}” for “${record}”`
  },
  small: {
    SPELLING: 'spelling',
    INFLECTION: 'the form of a word',
    FUNCTION_WORD: 'small words',
    REPORTED: 'what reported speech shifts',
  },
  denied: 'What is on record is that this was denied.',
  partlyQuoted: 'Only some of them stand in quotation marks.',
  shifted: 'Person and time differ as reported speech shifts them.',
  goesOn: (text) => `The record goes on: “${text}”.`,
  textGoesOn: (text) => `Right behind it the text goes on: “${text}”.`,
  alsoOther: (asked) => `It is not ${asked} who said it.`,
  unsure: (who, asked) =>
    `Whether ${who.length === 1 ? (who[0] ?? '') : 'one of them'} is ${asked} the record does not say.`,
  unknown: (ground, who, { name, isKnown }) => {
    if (ground === 'OFFICE')
      return `${name} names an office that the record has for ${who}; whether ${who} is meant is not known.`
    if (ground === 'SCRIPT') return `${name} may be ${who} in other letters; nobody has confirmed that.`
    return isKnown
      ? `Who ${name} is the record does not say.`
      : `Nobody on record is called ${name}, so that whether it was ${name} is not known.`
  },
  onOtherDate: (said) => `On record, but of ${said} and not of the time that is claimed.`,
  otherDate: 'It was said at another time than is claimed.',
  parts: (verdict, count, of) => {
    if (verdict === 'ALTERED')
      return `The claim has ${count} parts, of which ${of === 1 ? 'one is' : `${of} are`} changed.`
    if (verdict === 'OTHER_SPEAKER')
      return `The claim has ${count} parts, of which ${of === 1 ? 'one was' : `${of} were`} said by somebody else.`
    if (verdict === 'MIXED_RECORD')
      return `The claim has ${count} parts; of ${of === 1 ? 'one' : of} of them nothing is on record.`
    if (verdict === 'PARTIAL')
      return `The ${count} parts of the claim are on record; something that stands between them or round them is left out.`
    return `The claim is put together of ${count} parts, each of which is on record.`
  },
  chains: (count) => `${count} chains without a source in common carry it.`,
  uncompared: (count) =>
    `${count === 1 ? 'One statement was' : `${count} statements were`} too long to be compared with this claim.`,
}
