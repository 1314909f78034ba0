// What who passes a claim on says to whoever reads it, before the words or behind them: *Is this true?*, *Please share*,
// *هل هذا صحيح؟*, *متداول:*. It is told by its words: all of them speak of the message, and none of what it says.
import { unitsOf } from '../text/unit.ts'
import { wordSet } from '../text/word-set.ts'

/** Of these an aside has one at least. */
const telling = wordSet(
  `true real check checked factcheck verify verified confirm confirmed share repost retweet spread know believe seen saw read
  watch wow latest headline headlines viral circulating trending claim claims rumour rumor rumours rumors forwarded received
  صحيح حقيقي حقيقة للتحقق تحقق التحقق تحققوا تأكد التأكد متداول يتداول يتداولون تداول مصادر شائعة إشاعة ادعاء الادعاء انشر انشروا انشروها
  انشره شارك شاركوا شاركوها وصلني وصلتني وصلنا منقول خبر الخبر أخبار عناوين عنوان`,
)
/** What may stand beside those. Neither a negation nor a condition: *not true* is what somebody claims. */
const company = wordSet(
  `is it this that was are the a an can could someone anyone somebody anybody please pls plz do does did you your guys hi hello
  friends everyone everybody help me us my to on in of from for and or has have just got get fact facts news story post posts tweet
  message video what think says saying going around online social media group facebook twitter x whatsapp telegram tiktok instagram
  today now really actually
  هل هذا هذه ما مدى صحة الكلام المعلومة المنشور منشور تغريدة رسالة الرسالة يرجى رجاء الرجاء من فضلكم فضلك في على عن عبر أو و يا جماعة
  أصدقائي شباب اليوم الآن واتساب فيسبوك تويتر تلغرام تيك توك إنستغرام مواقع التواصل الاجتماعي مجموعة جدا كما`,
)
const fixed = /^(?:believe it or not|صدق [أا]و لا تصدق|too good to be true)$/iu

const before = /^([^\n:：|?!؟….]{2,60}?)\s*(?:[:：|?!؟]|\n|\.{2,}|…)[\s:|?!؟.…]*/u
const behind = /(?:[.!?؟…\n»”"]|\/\/|\|)\s*([^.!?؟…\n»”"|]{2,60}?)[\s.!?؟…]*$/u

/** In words. */
const longest = 9

const isAside = (words: string): boolean => {
  const units = unitsOf(words)
  if (fixed.test(words.trim())) return true
  return (
    units.length <= longest &&
    units.some(({ folded }) => telling.has(folded)) &&
    units.every(({ folded }) => telling.has(folded) || company.has(folded))
  )
}

/** How many UTF-16 code units of it the text begins with, with the mark behind it. */
export const asideBefore = (text: string): number => {
  const found = before.exec(text)
  return found?.[1] !== undefined && isAside(found[1]) ? found[0].length : 0
}

/** How many it ends in; the mark before it is not its own. */
export const asideBehind = (text: string): number => {
  const found = behind.exec(text)
  return found?.[1] !== undefined && isAside(found[1]) ? found[0].length - 1 : 0
}
