// What English statements are about, by the words that say so.
import type { TopicWords } from '../pack.ts'

export const englishTopics: readonly TopicWords[] = [
  {
    slug: 'military-cooperation',
    phrases: ['military cooperation', 'defence cooperation', 'defense cooperation', 'military ties'],
  },
  {
    slug: 'joint-military-exercises',
    phrases: ['joint exercises', 'joint drills', 'military exercises', 'naval exercises'],
  },
  {
    slug: 'stability-and-security',
    phrases: ['stability and security', 'security and stability'],
  },
  {
    slug: 'ukraine-war',
    phrases: ['Ukraine', 'kyiv', 'kiev'],
  },
  {
    slug: 'china-russia-relations',
    phrases: ['China and Russia', 'Russia and China', 'Sino-Russian'],
  },
  {
    slug: 'nato-and-the-west',
    phrases: ['NATO', 'the West'],
  },
  {
    slug: 'economic-cooperation',
    phrases: ['economic cooperation', 'economic ties', 'trade ties'],
  },
]
