// The kind of a source, by the words of its name.
import type { SourceKind } from '../../statement/entity.ts'
import { words } from '../../text/word.ts'

// The first list with one of the words decides.
const signs: readonly (readonly [SourceKind, string])[] = [
  ['MINISTRY', 'وزاره ministry department pentagon البنتاغون'],
  ['NEWS_AGENCY', 'وكاله وكالات agency agencies newswire reuters رويترز tass تاس xinhua شينخوا'],
  ['NEWSPAPER', 'صحيفه جريده مجله newspaper magazine times daily gazette herald tribune journal post'],
  ['BROADCASTER', 'قناه تلفزيون اذاعه محطه فضائيه channel television tv radio broadcasting news cnn bbc'],
  ['WEBSITE', 'موقع منصه website com org net twitter x facebook تويتر فيسبوك تلغرام telegram'],
  ['DOCUMENT', 'تقرير بيان رساله وثيقه دراسه report letter memo document study statement transcript'],
  ['GOVERNMENT', 'حكومه رئاسه الكرملين البيت government presidency kremlin embassy سفاره whitehouse'],
]
const kinds: readonly (readonly [SourceKind, ReadonlySet<string>])[] = signs.map(([kind, list]) => [
  kind,
  new Set(words(list)),
])

/** ORGANISATION if no word decides. */
export const guessSourceKind = (name: string): SourceKind => {
  const found = words(name).flatMap((word) => [word, word.replace(/^(و|ب|ل)?ال(?=...)/, '')])
  return kinds.find(([, list]) => found.some((word) => list.has(word)))?.[0] ?? 'ORGANISATION'
}
