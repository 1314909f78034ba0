// What Arabic statements are about, by the words that say so.
import type { TopicWords } from '../pack.ts'

export const arabicTopics: readonly TopicWords[] = [
  {
    slug: 'military-cooperation',
    phrases: ['التعاون العسكري', 'العلاقات العسكرية', 'الشراكة العسكرية', 'التعاون بين جيشي', 'مجال الدفاع'],
  },
  {
    slug: 'joint-military-exercises',
    phrases: [
      'التدريبات العسكرية',
      'مناورات مشتركة',
      'المناورات المشتركة',
      'مناورات بحرية',
      'مناورات عسكرية',
    ],
  },
  {
    slug: 'stability-and-security',
    phrases: ['الاستقرار والأمن', 'الأمن والاستقرار', 'الحفاظ على الاستقرار'],
  },
  {
    slug: 'ukraine-war',
    phrases: ['حرب أوكرانيا', 'الحرب في أوكرانيا', 'هجومها على أوكرانيا', 'أوكرانيا'],
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
    ],
  },
  {
    slug: 'nato-and-the-west',
    phrases: ['الناتو', 'حلف شمال الأطلسي', 'حلف الأطلسي', 'الدول الغربية'],
  },
  {
    slug: 'economic-cooperation',
    phrases: [
      'التعاون الاقتصادي',
      'الروابط الاقتصادية',
      'العلاقات الاقتصادية',
      'الروابط التجارية',
      'العلاقات التجارية',
    ],
  },
]
