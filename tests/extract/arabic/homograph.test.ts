import { describe, expect, it } from 'vitest'
import { lines } from '../told.ts'

describe('a word that is spelled like an Arabic verb of saying', () => {
  it.each([
    ['after a verb that wants a noun', 'تم نقل ماجد الراشد إلى المستشفى «الكبير في المدينة».'],
    ['after one that may', 'يمكن توقع الموعد المقبل، والذي يعد رقما جديدا.'],
    ['after a preposition', 'رسم تمثالا بملامح وجه كاملة بالحبر الأسود.'],
    ['in the genitive', 'قررت البلدية عدم دعم طلب استضافة البطولة المقبلة.'],
    ['for a foot', 'نحن أكثر من لاعبي كرة قدم ونعرف أن الفوز صعب.'],
    ['as a participle that is a noun', 'صدر أمر بحبس رجل متهما بالسرقة.'],
    ['for the way by which something goes', 'سافر العمال وعبر بوابة الميناء، وأُعلنت الرحلة عن طريق البحر.'],
    ['for somebody’s name', 'وصل أحد السكان ويدعى ماجد الراشد لوكالة السفر.'],
  ])('reports nothing %s', (_, text) => {
    expect(lines(text)).toEqual([])
  })

  it.each([
    ['the verb itself', 'نقل ماجد الراشد عن الوزير أن الجسر جاهز.', ['الوزير: الجسر جاهز']],
    ['a forecast', 'توقع ماجد الراشد ارتفاع الأسعار.', ['ماجد الراشد: ارتفاع الأسعار']],
    ['a claim', 'ويدعي ماجد الراشد أنه بريء.', ['ماجد الراشد: أنه بريء']],
    [
      'a proposal behind a comma',
      'قال ماجد الراشد إن الطريق مغلق، مقترحاً فتح جسر جديد.',
      ['ماجد الراشد: الطريق مغلق', 'ماجد الراشد: فتح جسر جديد'],
    ],
    [
      'a proposal inside what is said',
      'قال ماجد الراشد إن هناك مقترحا بمنح العمال إجازة.',
      ['ماجد الراشد: هناك مقترحا بمنح العمال إجازة'],
    ],
    ['somebody who expresses', 'وعبر ماجد الراشد عن أمله في السلام.', ['ماجد الراشد: أمله في السلام']],
  ])('is distinguished from %s', (_, text, statements) => {
    expect(lines(text)).toEqual(statements)
  })
})

describe('the preposition of an Arabic verb of saying', () => {
  it.each([
    [
      'is not where the speaker works, when أن follows',
      'أفاد مدير إدارة الأسواق بالغرفة ماجد بن سالم الراشد، أن العروض تواصلت.',
      ['ماجد بن سالم الراشد: العروض تواصلت'],
    ],
    [
      'is not where the speaker works, when it follows itself',
      'أشاد رئيس الجمعية العلمية بالهند ماجد الراشد بالبرنامج.',
      ['ماجد الراشد: البرنامج'],
    ],
    [
      'is whom he praises, when nothing follows',
      'أشاد ماجد الراشد بالمدرب سالم عبود.',
      ['ماجد الراشد: المدرب سالم عبود'],
    ],
    [
      'is whom he praises, when he goes on',
      'وأشاد الراشد بالمدير الفني سالم عبود، مؤكداً أنه ناجح.',
      ['الراشد: المدير الفني سالم عبود', 'الراشد: أنه ناجح'],
    ],
    [
      'is not what a body is concerned with',
      'أفادت الجهات المعنية بالأسواق بأن الأسعار ارتفعت.',
      ['الجهات المعنية بالأسواق: الأسعار ارتفعت'],
    ],
    [
      'is praise of working together',
      'أشاد وزير النهر بالتعاون بين البلدين.',
      ['وزير النهر: التعاون بين البلدين'],
    ],
    ['is not a man’s name', 'أكد البائع علي العامري أن الجسر جاهز.', ['علي العامري: الجسر جاهز']],
    ['is that of officials too', 'وأشار المسؤولون إلى مقتل رجلين.', ['المسؤولون: مقتل رجلين']],
  ])('%s', (_, text, statements) => {
    expect(lines(text)).toEqual(statements)
  })
})
