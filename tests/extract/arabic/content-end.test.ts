import { describe, expect, it } from 'vitest'
import { lines, told } from '../told.ts'

describe('where the words of an Arabic statement end', () => {
  it.each([
    [
      'a conjunction before the next verb of saying is no part of them',
      'أكد شهود عيان وجود دبابات داخل البلدة فيما ذكر سكان الحي أن الطريق مغلق.',
      ['شهود عيان: وجود دبابات داخل البلدة', 'سكان الحي: الطريق مغلق'],
    ],
    [
      'nor are two words that are one conjunction',
      'قال المدير ماجد الراشد إن الجسر جاهز، في حين أكد المحافظ سالم عبود أن الطريق مغلق.',
      ['ماجد الراشد: الجسر جاهز', 'سالم عبود: الطريق مغلق'],
    ],
    [
      'the same word inside what is said stays',
      'قال المدير ماجد الراشد إن الجسر جاهز فيما الطريق مغلق.',
      ['ماجد الراشد: الجسر جاهز فيما الطريق مغلق'],
    ],
    [
      'but with a pronoun takes the floor',
      'أقرت إدارة المصنع بوجود خلل، لكنها أكدت أن الإنتاج مستمر.',
      ['إدارة المصنع: وجود خلل', 'إدارة المصنع: الإنتاج مستمر'],
    ],
    [
      'but with a new speaker does',
      'قال المدير ماجد الراشد إن الطريق مغلق لكن المحافظ سالم عبود أكد أن العمل مستمر.',
      ['ماجد الراشد: الطريق مغلق', 'سالم عبود: العمل مستمر'],
    ],
    [
      'but with a clause about what somebody said does not',
      'قال المدير ماجد الراشد إن الطريق مغلق لكن التقرير الذي صدر أمس قديم.',
      ['ماجد الراشد: الطريق مغلق لكن التقرير الذي صدر أمس قديم'],
    ],
    [
      'what was not told is the article’s',
      'أعلن المدير ماجد الراشد أن الجسر سيفتح غداً، من دون إعطاء تفاصيل عن الموعد.',
      ['ماجد الراشد: الجسر سيفتح غداً'],
    ],
    [
      'what was not done is the speaker’s',
      'أعلن المدير ماجد الراشد أن الجسر سيفتح غداً، دون أن يتوقف العمل.',
      ['ماجد الراشد: الجسر سيفتح غداً، دون أن يتوقف العمل'],
    ],
    [
      'words behind a colon run on over an exclamation and three points',
      'قال المدير ماجد الراشد: هذا يوم كبير! لن ننساه… شكرا للجميع. وغادر القاعة.',
      ['ماجد الراشد: هذا يوم كبير! لن ننساه… شكرا للجميع'],
    ],
    [
      'they do so over a question, until somebody speaks',
      'وتساءل المدير ماجد الراشد: من المسؤول؟ ولماذا أغلق الطريق؟ وأضاف أن الحي معزول.',
      ['ماجد الراشد: من المسؤول؟ ولماذا أغلق الطريق', 'ماجد الراشد: الحي معزول'],
    ],
    [
      'words behind أن do not',
      'قال المدير ماجد الراشد إن الجسر جاهز! وعاد العمال إلى بيوتهم.',
      ['ماجد الراشد: الجسر جاهز'],
    ],
    [
      'in his own words is no part of them',
      'قال المدير ماجد الراشد إن المصنع لن يغلق، على حد قوله، وإن العمال باقون.',
      ['ماجد الراشد: المصنع لن يغلق … وإن العمال باقون'],
    ],
  ])('%s', (_, text, statements) => {
    expect(lines(text)).toEqual(statements)
  })
})

describe('an attribution by a noun of saying', () => {
  it.each([
    ['names the speaker behind it', 'وعلى حد قول المدير ماجد الراشد فإن المصنع باق.', 'ماجد الراشد'],
    ['stands behind its words', 'المصنع باق، بحسب تعبير المدير ماجد الراشد.', 'ماجد الراشد'],
    [
      'means with a pronoun whoever spoke',
      'قال المدير ماجد الراشد إن الجسر جاهز. وبحسب رأيه فإن المصنع باق.',
      'ماجد الراشد',
    ],
  ])('%s', (_, text, name) => {
    const last = told(text).at(-1)
    expect(last).toMatchObject({ names: [name], content: 'المصنع باق' })
    expect(last?.cue).toMatch(/^(?:على|بحسب)/u)
  })

  it.each([
    ['أُغلق الطريق أمس، كما أعلن اليوم حزب النهر.', 'أُغلق الطريق أمس'],
    ['على صعيد آخر أُغلق الطريق أمس، كما أعلن حزب النهر.', 'أُغلق الطريق أمس'],
    ['نفى حزب النهر رغبته في الحرب وذلك وفقا لما نقلته وكالة البحر.', 'رغبته في الحرب'],
  ])('leaves its own words out of %j', (text, content) => {
    expect(told(text)).toMatchObject([{ names: ['حزب النهر'], content }])
  })
})
