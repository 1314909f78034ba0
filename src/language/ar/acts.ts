// Arabic words next to a verb of saying that show what is done with the words. Folded.
import { fold } from '../../text/fold.ts'
import { wordSet } from '../../text/word-set.ts'
import type { StatementAct } from '../act.ts'
import { cueVerbs } from './cue-verbs.ts'

const nouns: Readonly<Record<StatementAct, string>> = {
  SAID: `اعتقاد رأي آراء قناعة موقف نظر استعداد تصريحات اتهامات تأكيدات تهم تهمة`,
  DENIED: 'تكذيب',
  ASKED: 'سؤال أسئلة تساؤل تساؤلات استفسار استفسارات',
  DEMANDED: `دعوات مطلب مطالب مطالبات طلبات نداء نداءات أمر أوامر مقترح مقترحات توصيات توجيهات تعليمات التماس`,
  PROMISED: 'تعهدات وعد وعود التزام التزامات عهد',
  WARNED: 'تحذيرات تهديدات إنذار إنذارات وعيد',
  EXPRESSED: `
    شكر امتنان تقدير تهان تهاني تبريكات تعزية تعاز تعازي عزاء مواساة أسف أمل آمال قلق مخاوف ثناء انتقادات هجوم احتجاج
    استياء غضب تضامن ارتياح سعادة سرور فخر اعتزاز استغراب دهشة حزن رغبة ثقة`,
}

const listed = (Object.entries(nouns) as [StatementAct, string][]).flatMap(([act, words]) =>
  [...wordSet(words)].map((word) => [word, act] as const),
)
const verbal = cueVerbs.flatMap(({ masdar, act }) => (masdar ? [[fold(masdar), act] as const] : []))

/** A noun that a verb takes → what it does with the words: these, and the verbal nouns of the verbs of saying. */
export const actNouns: ReadonlyMap<string, StatementAct> = new Map([...verbal, ...listed])

/** The verb that hands over only thanks and prayers (*خص الجنود بالدعاء*). */
export const favours = 'خص'
/** Verbs of other actions, which report only with *by saying* (*دافع عن قراره بالقول إن …*). */
export const bySayingOnly: ReadonlySet<string> = new Set(['دافع'])

/** Whom people pray to: *دعا الله أن …* is not a demand. */
export const prayedTo = wordSet('الله المولى ربه ربها ربهم الرب العلي الباري', 'ل')
/** Whom people pray for: *دعا له بالتوفيق*. */
export const prayedFor = wordSet('له لها لهم لهما')
/** To describe something with these is to deny it (*وصف الأنباء بأنها كاذبة*, *بالعارية عن الصحة*). */
export const untrue = wordSet(
  'كاذب كاذبة كذب باطل باطلة ملفق ملفقة مفبرك مفبركة عار عارية زائف زائفة مختلق مختلقة',
  'ال',
)
/** Before a verb: what follows was not said. */
export const notSaid = wordSet('لم لن لا ولم ولن ولا فلم')
/** After أن, between a denial and what somebody denies having said: *نفى أن يكون قد قال*. */
export const being = wordSet('يكون تكون يكونوا تكونا يكونا')
/** These begin another clause, which the denial is not about (*نفى أن تكون …، وقال*). */
export const turns = wordSet('و ف ، , كما حيث فيما بينما عندما بعدما لكن ولكن')
/** The claims that somebody may reject. */
export const claims = wordSet(
  'اتهام اتهامات تهمة تهم مزاعم ادعاء ادعاءات أنباء شائعات إشاعات أقاويل افتراءات تكهنات انتقادات خبر شائعة نبأ واقعة رواية روايات',
  'ال',
)
/** Nouns for the blame that somebody is given. */
export const blame = wordSet('مسؤولية مسئولية تبعة تبعات وزر كامل', 'ال')
