import { describe, expect, it } from 'vitest'
import { lines } from '../told.ts'

describe('whom an Arabic speaker speaks to or about', () => {
  it.each([
    ['is a definite noun of the other gender', 'وصفت الشركة الخبر بأنه ملفق.', ['الشركة: أنه ملفق']],
    ['or of the other number', 'وصفت المنظمة الغارات بأنها جريمة.', ['المنظمة: أنها جريمة']],
    ['stands after a lone name', 'وصف كيري الاتفاق بأنه تاريخي.', ['كيري: أنه تاريخي']],
    [
      'after a nominative plural',
      'يتهم أطباء وممرضون كثيرون سمير الحلبي بإهمال القسم.',
      ['أطباء وممرضون كثيرون: إهمال القسم'],
    ],
    [
      'after a surname, as another name',
      'أبلغ سليم القادري نجوى فارس أنه مسافر.',
      ['سليم القادري: أنه مسافر'],
    ],
    [
      'after a surname, as a noun',
      'أخبر الطبيب رامي الشامي المريض بأن العلاج نجح.',
      ['رامي الشامي: العلاج نجح'],
    ],
    ['with a pronoun', 'أبلغت المديرة موظفيها أن المعمل سيغلق.', ['المديرة: المعمل سيغلق']],
    ['as an office without an article', 'شكر المحافظ مدير الشرطة على جهوده.', ['المحافظ: جهوده']],
    ['as a state after a name', 'حث الوزير ماهر خليل إثيوبيا على الانسحاب.', ['ماهر خليل: الانسحاب']],
    [
      'behind the apposition of the subject',
      'شكر الدكتور خالد المالكي مدير المستشفى الأهالي على تعاونهم.',
      ['خالد المالكي: تعاونهم'],
    ],
    ['before the blame', 'حمّل سكان الحي المقاول فراس جمعة مسؤولية الغرق.', ['سكان الحي: مسؤولية الغرق']],
    ['drawn attention is nobody', 'لفت القحطاني الانتباه إلى أن الطريق مغلق.', ['القحطاني: الطريق مغلق']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it.each([
    [
      'an adjective',
      'دعا الأمين العام للأمم المتحدة إلى وقف القتال.',
      ['الأمين العام للأمم المتحدة: وقف القتال'],
    ],
    ['a complement', 'هنأ رئيس الوزراء المنتخب على الفوز.', ['رئيس الوزراء: الفوز']],
    ['the only noun before أن', 'أبلغ الوزير أن السفر تأجل.', ['الوزير: السفر تأجل']],
    ['the only noun of a demand', 'طالب المدير بزيادة الأجور.', ['المدير: زيادة الأجور']],
    [
      'an office that a pronoun precedes',
      'ووصفها رئيس البلدية بأنها ذاكرة الحي.',
      ['رئيس البلدية: أنها ذاكرة الحي'],
    ],
    ['a pronoun’s neighbour', 'أبلغه الوزير أن السفر تأجل.', ['الوزير: السفر تأجل']],
  ])('%s belongs to the subject', (_, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it.each([
    [
      'whom a second verb accuses',
      'قال المدير إن العمل انتهى، واتهم المقاول بالإهمال.',
      ['المدير: العمل انتهى', 'المدير: الإهمال'],
    ],
    [
      'what is his own',
      'قال المدير إن العمل انتهى. ودعا أعضاءه إلى الصبر.',
      ['المدير: العمل انتهى', 'المدير: الصبر'],
    ],
    [
      'whom a second verb describes',
      'رحب البنك بالاتفاق ووصف حزب العمل بأنه منظمة خطيرة.',
      ['البنك: الاتفاق', 'البنك: أنه منظمة خطيرة'],
    ],
  ])('%s does not speak', (_, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it.each([
    ['واتُّهم المقاول بأنه غش.'],
    ['وُصف القرار بأنه خطأ.'],
    ['ذُكر أن المصنع سيغلق.'],
    ['حمل العامل الحقيبة إلى المحطة.'],
  ])('%s has nobody who says it', (text) => {
    expect(lines(text)).toEqual([])
  })
})
