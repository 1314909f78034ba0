// Arabic words by which names are judged. Folded.
import { wordSet } from '../../text/word-set.ts'
import type { NameWords } from '../name-words.ts'
import { anonymous, documents } from './people.ts'
import { isOneArabicBody } from './proper-body.ts'

export const arabicNames: NameWords = {
  titles: wordSet(
    `الرئيس السيد السيده الدكتور الدكتوره الشيخ الملك الملكه الامير الاميره الجنرال الفريق اللواء العميد العقيد القاضي المستشار الاستاذ البروفيسور البابا الوزير السفير النائب د`,
  ),
  nobody: new Set([...anonymous, ...documents]),
  nobodyAnywhere: new Set(),
  isOneBody: isOneArabicBody,
  sourceKinds: new Map([
    ['MINISTRY', wordSet('وزاره البنتاغون')],
    ['NEWS_AGENCY', wordSet('وكاله وكالات رويترز تاس شينخوا')],
    ['NEWSPAPER', wordSet('صحيفه جريده مجله')],
    ['BROADCASTER', wordSet('قناه تلفزيون اذاعه محطه فضائيه')],
    ['WEBSITE', wordSet('موقع منصه تويتر فيسبوك تلغرام')],
    ['DOCUMENT', wordSet('تقرير بيان رساله وثيقه دراسه')],
    ['GOVERNMENT', wordSet('حكومه رئاسه الكرملين البيت سفاره')],
  ]),
}
