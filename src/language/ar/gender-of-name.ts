// The gender in which an Arabic verb agrees with its first speaker: by the head of the name, for people by the cue.
import type { Gender } from '../gender.ts'
import { fold } from '../../text/fold.ts'
import { wordSet } from '../../text/word-set.ts'
import { arabicScript } from '../script.ts'
import type { Agreeing } from '../telling.ts'

/** Masculine states; all others are feminine. */
const masculineStates = wordSet('العراق لبنان الأردن المغرب اليمن السودان الصومال الفاتيكان تشاد')

/** Feminine bodies without a feminine ending, and plurals of things, which agree in the feminine singular. */
const feminine = wordSet(
  `حماس فتح طالبان القاعدة داعش الأمم روسيا الصين قطر مصر سوريا إيران تركيا إسرائيل فرنسا ألمانيا بريطانيا أمريكا
   أميركا واشنطن موسكو بكين طهران أنقرة دمشق بغداد بيروت عمان الدوحة الرياض القاهرة باريس لندن برلين كييف رويترز
   مصادر أوساط دوائر وسائل صحف أحزاب فصائل دول قوى كتائب سرايا أجهزة نقابات عشائر`,
  'ال',
)

const masculine = wordSet(
  `جيش حزب مجلس بنك مصرف اتحاد مكتب نادي مركز معهد برلمان تنظيم تحالف ائتلاف حلف بيت كرملين بنتاغون صندوق موقع
   تلفزيون ديوان قصر فريق جهاز برنامج تيار منتخب نظام مستشفى مصدر مسؤول متحدث ناطق وزير رئيس مدير سفير أمين
   وكيل نائب خليفة ولي ملك أمير محافظ قائد زعيم`,
  'ال',
)

/**
 * @param cue the gender that the article's own verb shows, if any. The verb may have another subject (*قالت متحدثة باسم
 *   الجيش*), so the name comes first, except for a person
 */
export const genderOf = (named: Agreeing, cue: Gender | undefined): Gender => {
  // *حمزة*, *أسامة*: the ending of a person's name shows no gender.
  const byName = named.isPerson ? undefined : genderOfHead(named)
  return byName ?? cue ?? 'masculine'
}

const genderOfHead = ({ name, isState }: Agreeing): Gender | undefined => {
  const [written = ''] = name.slice(0, 200).trim().split(/\s/u)
  const head = fold(written)
  if (masculine.has(head) || masculineStates.has(head)) return 'masculine'
  if (feminine.has(head) || /(?:ة|ات)$/u.test(written.replace(/[\p{Mn}ـ]/gu, ''))) return 'feminine'
  return isState && arabicScript.begins(written) ? 'feminine' : undefined
}

/** The feminine of a past form: نفى → نفت, دعا → دعت. */
export const feminineOf = (past: string): string => `${past.replace(/[اى]$/u, '')}ت`
