// What the check says about a match, in English and in Arabic.
import type { StatementAct } from '../statement/statement.ts'
import type { Ground } from './agreement.ts'
import type { ChangeKind } from './change.ts'
import type { Verdict } from './verdict.ts'

export interface Phrases {
  readonly list: (items: readonly string[]) => string
  /** Who, with what they did with the words if they did not simply say them. */
  readonly deed: (act: StatementAct, who: string) => string
  /** An EDTF string in the digits of the language. */
  readonly date: (edtf: string) => string
  /** Who, when and through whom: what the other phrases begin with. */
  readonly record: (who: string, said: string | null, chain: readonly string[]) => string
  readonly verbatim: (record: string) => string
  readonly near: (record: string, changes: string) => string
  readonly partial: (record: string) => string
  readonly paraphrase: (record: string) => string
  readonly altered: (record: string, changes: string) => string
  /** The denial of the claim is on record, or the other way round. */
  readonly turned: (record: string) => string
  readonly otherSpeaker: (record: string, asked: string) => string
  /** For two records that are compared, when nobody was asked for. */
  readonly byAnother: (record: string) => string
  readonly disputed: (record: string, who: string, note: string | null) => string
  readonly noRecord: string
  /** Where the words are if no statement has them. @param label the name before the paragraph */
  readonly inText: (document: string, paragraph: number, label: string | null) => string
  readonly inDraft: (record: string) => string
  readonly change: (claim: string | null, record: string | null) => string
  readonly small: Readonly<Partial<Record<ChangeKind, string>>>
  readonly partlyQuoted: string
  /** That person and tense are shifted as in reported speech. */
  readonly shifted: string
  /** What comes later in the record and takes something back. */
  readonly goesOn: (text: string) => string
  /** What follows the record in its document; it is not known who says that. */
  readonly textGoesOn: (text: string) => string
  readonly denied: string
  readonly alsoOther: (asked: string) => string
  readonly unsure: (who: readonly string[], asked: string) => string
  /** Why it is open whether the speaker asked for said it. */
  readonly unknown: (ground: Ground, who: string, asked: Asked) => string
  /** Begins the answer if the words are right but the date is not. @param said when it was said */
  readonly onOtherDate: (said: string) => string
  readonly otherDate: string
  /** The verdict on a claim of several parts. @param count how many parts, @param of how many parts are meant */
  readonly parts: (verdict: Verdict, count: number, of: number) => string
  readonly chains: (count: number) => string
  readonly uncompared: (count: number) => string
}

interface Asked {
  readonly name: string
  readonly isKnown: boolean
}

const listed = (items: readonly string[], and: string, comma: string): string =>
  items.length <= 1 ? (items[0] ?? '') : `${items.slice(0, -1).join(comma)}${and}${items.at(-1) ?? ''}`

/** A note is a sentence of its own, with its writer's capital and full stop. */
const sentence = (text: string | null): string => (text === null ? '' : ` ${text}`)

const englishDeeds: Readonly<Record<StatementAct, string>> = {
  SAID: '',
  DENIED: 'denied by ',
  ASKED: 'asked by ',
  DEMANDED: 'demanded by ',
  PROMISED: 'promised by ',
  WARNED: 'warned of by ',
  EXPRESSED: 'judged or felt by ',
}

/** Nouns, because a verb would have to agree with the speaker. */
const arabicDeeds: Readonly<Record<StatementAct, string>> = {
  SAID: '',
  DENIED: 'نفيًا صادرًا عن ',
  ASKED: 'سؤالًا صادرًا عن ',
  DEMANDED: 'مطالبةً صادرة عن ',
  PROMISED: 'وعدًا صادرًا عن ',
  WARNED: 'تحذيرًا صادرًا عن ',
  EXPRESSED: 'موقفًا أو شعورًا صادرًا عن ',
}

export const englishPhrases: Phrases = {
  deed: (act, who) => `${englishDeeds[act]}${who === '' ? 'an unknown speaker' : who}`,
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

export const arabicPhrases: Phrases = {
  deed: (act, who) => `${arabicDeeds[act]}${who === '' ? 'متحدث غير معروف' : who}`,
  list: (items) => listed(items, ' و', '، '),
  date: (edtf) => edtf.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit))),
  record: (who, said, chain) =>
    [
      who,
      ...(said === null ? [] : [`(${said})`]),
      ...(chain.length === 0 ? [] : [`عبر ${chain.join('، ثم ')}`]),
    ].join(' '),
  verbatim: (record) => `هذه الكلمات مسجّلة بنصّها: ${record}.`,
  near: (record, changes) => `الكلمات نفسها مسجّلة مع اختلاف في ${changes}: ${record}.`,
  partial: (record) => `هذا جزء مما هو مسجّل: ${record}. وما أسقطه الادعاء من تمام الكلام.`,
  paraphrase: (record) => `منقول بألفاظ الناقل: ${record}. ولا شيء منه بين علامتي تنصيص.`,
  altered: (record, changes) => `مسجّل مع تغيير يغيّر المعنى: ${record}. ${changes}.`,
  turned: (record) => `المسجّل نفيٌ والادعاء إثبات، أو العكس: ${record}.`,
  otherSpeaker: (record, asked) => `هذه الكلمات مسجّلة، لكن ليست منسوبة إلى ${asked}: ${record}.`,
  byAnother: (record) => `الكلمات نفسها منسوبة إلى غيره: ${record}.`,
  disputed: (record, who, note) =>
    `هذه الكلمات مسجّلة، لكن نسبتها محل خلاف: ${record}. الخلاف في نسبتها إلى ${who}.${sentence(note)}`,
  noRecord: 'لا شيء في السجل يقارب هذا الادعاء. وليس هذا دليلاً على أنه لم يُقل قط.',
  inText: (document, paragraph, label) =>
    `لا قول مسجّلًا بهذه الكلمات، لكنها واردة في ${document}، الفقرة ${digits(paragraph)}${label === null ? '' : `، بعد الاسم ${label}`}.`,
  inDraft: (record) => `وهذه الكلمات في مسودة لم يراجعها أحد: ${record}.`,
  change: (claim, record) => {
    if (record === null) return `يزيد الادعاء «${claim ?? ''}»`
    return claim === null ? `يُسقط الادعاء «${record}»` : `في الادعاء «${claim}» وفي السجل «${record}»`
  },
  small: {
    SPELLING: 'الإملاء',
    INFLECTION: 'صيغة كلمة',
    FUNCTION_WORD: 'حروف وأدوات',
    REPORTED: 'ما يغيّره نقل الكلام من ضمير وزمن',
  },
  denied: 'والمسجّل أن هذا نُفي.',
  partlyQuoted: 'وبعضها فقط بين علامتي تنصيص.',
  shifted: 'ويختلف الضمير والزمن كما يختلفان في نقل الكلام.',
  goesOn: (text) => `وتتمة الكلام في السجل: «${text}».`,
  textGoesOn: (text) => `ويلي ذلك في النص: «${text}».`,
  alsoOther: (asked) => `والقائل ليس ${asked}.`,
  unsure: (who, asked) =>
    who.length === 1
      ? `ولا يبيّن السجل إن كان ${who[0] ?? ''} هو ${asked}.`
      : `ولا يبيّن السجل إن كان أحدهم هو ${asked}.`,
  unknown: (ground, who, { name, isKnown }) => {
    if (ground === 'OFFICE') return `و${name} منصب يُذكر به ${who} في السجل، ولا يُعرف إن كان هو المقصود.`
    if (ground === 'SCRIPT') return `وقد يكون ${name} هو ${who} بحروف أخرى، ولم يؤكد ذلك أحد.`
    return isKnown
      ? `ولا يبيّن السجل من المقصود بـ${name}.`
      : `ولا أحد في السجل باسم ${name}، فلا يُعرف إن كان هو القائل.`
  },
  onOtherDate: (said) => `مسجّل، لكن بتاريخ ${said} لا بالتاريخ المدّعى.`,
  otherDate: 'وقيل في غير التاريخ المدّعى.',
  parts: (verdict, count, of) => {
    if (verdict === 'ALTERED') return `الادعاء من ${partsInArabic(count)}، والمغيَّر منها: ${digits(of)}.`
    if (verdict === 'OTHER_SPEAKER')
      return `الادعاء من ${partsInArabic(count)}، والمنسوب منها في السجل إلى غير من ذُكر: ${digits(of)}.`
    if (verdict === 'MIXED_RECORD')
      return `الادعاء من ${partsInArabic(count)}، وما لا شيء عنه في السجل منها: ${digits(of)}.`
    if (verdict === 'PARTIAL')
      return `الادعاء من ${partsInArabic(count)} مسجّلة، وقد أُسقط ما بينها أو ما حولها من تمام الكلام.`
    return `الادعاء مجموع من ${partsInArabic(count)}، وكلها مسجّلة.`
  },
  chains: (count) => `وتنقله ${independentChains(count)}.`,
  uncompared: (count) =>
    `ولم تُقارن بهذا الادعاء تصريحات أطول من أن تُقارن، وعددها ${new Intl.NumberFormat('ar-u-nu-arab').format(count)}.`,
}

const digits = (count: number): string => new Intl.NumberFormat('ar-u-nu-arab').format(count)

const partsInArabic = (count: number): string => {
  if (count === 2) return 'جزأين'
  return `${digits(count)} ${count <= 10 ? 'أجزاء' : 'جزءًا'}`
}

/** Two, a few, many: each takes a different form of the noun. */
const independentChains = (count: number): string => {
  if (count === 2) return 'سندان مستقلان لا مصدر مشترك بينهما'
  return `${digits(count)} ${count <= 10 ? 'أسانيد مستقلة' : 'سندًا مستقلًا'} لا مصدر مشترك بينها`
}
