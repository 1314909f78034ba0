// Verbs of the clause that tells more of somebody unnamed (*مسؤول فضل عدم ذكر اسمه*, *مصادر جاءت من الحدود*). Folded.
import { wordSet } from '../../../text/word-set.ts'

/** Of being, coming and meeting: none of them is spelled like an adjective or like what an office is called after. */
export const tellsMore = wordSet(
  `كان كانت كانوا جاء جاءت جاءوا جاؤوا حضر حضرت حضروا رافق رافقت رافقوا تحدث تحدثت تحدثوا تواصل تواصلت تواصلوا شارك
  شاركت شاركوا زارت زاروا وصل وصلت وصلوا عاد عادت عادوا التقى التقت التقوا التقته التقتها التقتهم التقاه التقاها
  التقاهم شهد شهدت شهدوا عاين عاينت عاينوا نجا نجت نجوا فقد فقدت فقدوا يسكن تسكن يسكنون يعمل تعمل يعملون يعيش تعيش
  يعيشون يملك تملك يملكون يقيم تقيم يقيمون اطلع اطلعت اطلعوا استطلعت`,
)
/** Of asking not to be named: verbs that are nouns too, and tell more with what is asked for behind them. */
export const keepsBack = wordSet(
  'فضل فضلت فضلوا رفض رفضت رفضوا طلب طلبت طلبوا اشترط اشترطت اشترطوا آثر آثرت آثروا',
)
/** What is asked for. */
export const anonymity = wordSet('عدم أن الكشف كشف ذكر الإفصاح إخفاء حجب التحدث التصريح')
