// What statements are about, by the words that say so. Slugs are those of the topic vocabulary in seeds/vocabulary. A
// phrase counts wherever its words are in a row, with or without articles and attached particles.

export interface TopicWords {
  readonly slug: string
  readonly phrases: readonly string[]
}

export const topicWords: readonly TopicWords[] = [
  {
    slug: 'military-cooperation',
    phrases: [
      'التعاون العسكري',
      'العلاقات العسكرية',
      'الشراكة العسكرية',
      'التعاون بين جيشي',
      'مجال الدفاع',
      'military cooperation',
      'defence cooperation',
      'defense cooperation',
      'military ties',
    ],
  },
  {
    slug: 'joint-military-exercises',
    phrases: [
      'التدريبات العسكرية',
      'مناورات مشتركة',
      'المناورات المشتركة',
      'مناورات بحرية',
      'مناورات عسكرية',
      'joint exercises',
      'joint drills',
      'military exercises',
      'naval exercises',
    ],
  },
  {
    slug: 'stability-and-security',
    phrases: [
      'الاستقرار والأمن',
      'الأمن والاستقرار',
      'الحفاظ على الاستقرار',
      'stability and security',
      'security and stability',
    ],
  },
  {
    slug: 'ukraine-war',
    phrases: [
      'حرب أوكرانيا',
      'الحرب في أوكرانيا',
      'هجومها على أوكرانيا',
      'أوكرانيا',
      'Ukraine',
      'kyiv',
      'kiev',
    ],
  },
  {
    slug: 'china-russia-relations',
    phrases: [
      'العلاقات الصينية الروسية',
      'الصينية الروسية',
      'الروسية الصينية',
      'روسيا والصين',
      'الصين وروسيا',
      'بكين وموسكو',
      'موسكو وبكين',
      'China and Russia',
      'Russia and China',
      'Sino-Russian',
    ],
  },
  {
    slug: 'nato-and-the-west',
    phrases: ['الناتو', 'حلف شمال الأطلسي', 'حلف الأطلسي', 'الدول الغربية', 'NATO', 'the West'],
  },
  {
    slug: 'economic-cooperation',
    phrases: [
      'التعاون الاقتصادي',
      'الروابط الاقتصادية',
      'العلاقات الاقتصادية',
      'الروابط التجارية',
      'العلاقات التجارية',
      'economic cooperation',
      'economic ties',
      'trade ties',
    ],
  },
]
