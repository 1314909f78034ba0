// Verbs of a clause that describes somebody unnamed (*مسؤول فضل عدم ذكر اسمه*, *مصادر جاءت من الحدود*). Folded.
import { wordSet } from '../../text/word-set.ts'

/** Verbs of being, coming and meeting that are not spelled like an adjective or like the field of an office. */
export const tellsMore = wordSet(
  `كان كانت كانوا جاء جاءت جاءوا جاؤوا حضر حضرت حضروا رافق رافقت رافقوا تحدث تحدثت تحدثوا تواصل تواصلت تواصلوا شارك
  شاركت شاركوا زارت زاروا وصل وصلت وصلوا عاد عادت عادوا التقى التقت التقوا التقته التقتها التقتهم التقاه التقاها
  التقاهم شهد شهدت شهدوا عاين عاينت عاينوا نجا نجت نجوا فقد فقدت فقدوا يسكن تسكن يسكنون يعمل تعمل يعملون يعيش تعيش
  يعيشون يملك تملك يملكون يقيم تقيم يقيمون اطلع اطلعت اطلعوا استطلعت`,
)
/** Verbs of asking not to be named. They are also nouns, and count only before what is asked for. */
export const keepsBack = wordSet(
  'فضل فضلت فضلوا رفض رفضت رفضوا طلب طلبت طلبوا اشترط اشترطت اشترطوا آثر آثرت آثروا',
)
/** What is asked for. */
export const anonymity = wordSet('عدم أن الكشف كشف ذكر الإفصاح إخفاء حجب التحدث التصريح')
/** How a document appeared, after its noun (*تقرير صدر أمس*). */
export const appeared = wordSet(
  'نشر نشرت نشره نشرته صدر صدرت أصدره أصدرته أعده أعدته أعد أعدت أجراه أجرته أجري أجريت',
)
/** *امرأة عرّفت نفسها باسم نورة*, *رجل عرّف عن نفسه باسم أبو سالم*: to give one's name, and what follows. */
export const namesHimself = wordSet('عرف عرفت قدم قدمت')
export const ofHimself = wordSet('نفسه نفسها عن')
