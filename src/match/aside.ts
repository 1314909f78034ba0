// What people who pass a claim on say to their readers, before or after the words: *Is this true?*, *Please share*, *هل
// هذا صحيح؟*, *متداول:*. It is recognised by its words: all are about the message, and none about what it says.
import { unitsOf } from '../text/unit.ts'
import { wordSet } from '../text/word-set.ts'

/** An aside has at least one of these. */
const telling = wordSet(
  `true real check checked factcheck verify verified confirm confirmed share repost retweet spread know believe seen saw read
  watch wow latest headline headlines viral circulating trending claim claims rumour rumor rumours rumors forwarded received
  صحيح حقيقي حقيقة للتحقق تحقق التحقق تحققوا تأكد التأكد متداول يتداول يتداولون تداول مصادر شائعة إشاعة ادعاء الادعاء انشر انشروا انشروها
  انشره شارك شاركوا شاركوها وصلني وصلتني وصلنا منقول خبر الخبر أخبار عناوين عنوان`,
)
/** Words that may be next to those. No negations or conditions: *not true* is what somebody claims. */
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

/** How many UTF-16 code units of an aside the text begins with, including the mark after it. */
export const asideBefore = (text: string): number => {
  const found = before.exec(text)
  return found?.[1] !== undefined && isAside(found[1]) ? found[0].length : 0
}

/** How many the text ends with, without the mark before the aside. */
export const asideBehind = (text: string): number => {
  const found = behind.exec(text)
  return found?.[1] !== undefined && isAside(found[1]) ? found[0].length - 1 : 0
}
