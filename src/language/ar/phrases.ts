// What the check says about a match, in Arabic.
import type { StatementAct } from '../act.ts'
import { listed, type Phrases, sentence } from '../phrases.ts'

/** Nouns, because a verb would have to agree with the speaker. */
const deeds: Readonly<Record<StatementAct, string>> = {
  SAID: '',
  DENIED: 'نفيًا صادرًا عن ',
  ASKED: 'سؤالًا صادرًا عن ',
  DEMANDED: 'مطالبةً صادرة عن ',
  PROMISED: 'وعدًا صادرًا عن ',
  WARNED: 'تحذيرًا صادرًا عن ',
  EXPRESSED: 'موقفًا أو شعورًا صادرًا عن ',
}

export const arabicPhrases: Phrases = {
  deed: (act, who) => `${deeds[act]}${who === '' ? 'متحدث غير معروف' : who}`,
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
