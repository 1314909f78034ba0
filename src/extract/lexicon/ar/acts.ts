// Arabic words beside a verb of saying that tell what is done with the words. Folded.
import { fold } from '../../../text/fold.ts'
import { wordSet } from '../../../text/word-set.ts'
import type { StatementAct } from '../../act.ts'
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

/** Of the verbs that hand over an act the one that gives nothing but thanks and prayers (*خص الجنود بالدعاء*). */
export const favours = 'خص'
/** Verbs of another doing, which report with *by saying* only (*دافع عن قراره بالقول إن …*). */
export const bySayingOnly: ReadonlySet<string> = new Set(['دافع'])

/** Who is prayed to: *دعا الله أن …* is no demand. */
export const prayedTo = wordSet('الله المولى ربه ربها ربهم الرب العلي الباري', 'ل')
/** For whom: *دعا له بالتوفيق*. */
export const prayedFor = wordSet('له لها لهم لهما')
/** What is called so is denied (*وصف الأنباء بأنها كاذبة*, *بالعارية عن الصحة*). */
export const untrue = wordSet(
  'كاذب كاذبة كذب باطل باطلة ملفق ملفقة مفبرك مفبركة عار عارية زائف زائفة مختلق مختلقة',
  'ال',
)
/** What was not said. */
export const notSaid = wordSet('لم لن لا ولم ولن ولا فلم')
/** After أن, between a denial and what is denied to have been said: *نفى أن يكون قد قال*. */
export const being = wordSet('يكون تكون يكونوا تكونا يكونا')
/** With these another clause begins, which the denial is not about (*نفى أن تكون …، وقال*). */
export const turns = wordSet('و ف ، , كما حيث فيما بينما عندما بعدما لكن ولكن')
/** The claims that somebody may reject. */
export const claims = wordSet(
  'اتهام اتهامات تهمة تهم مزاعم ادعاء ادعاءات أنباء شائعات إشاعات أقاويل افتراءات تكهنات انتقادات خبر شائعة نبأ واقعة رواية روايات',
  'ال',
)
/** What somebody is given who is to blame. */
export const blame = wordSet('مسؤولية مسئولية تبعة تبعات وزر كامل', 'ال')
