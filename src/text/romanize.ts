// Letters of other scripts → ASCII, for the readable part of an address. It follows no standard of transliteration:
// Arabic writes no short vowels, so *محمد* becomes *mhmd*. Slugs can be corrected; names are stored as written.
import { words } from './word.ts'

const letters: Readonly<Record<string, string>> = {
  ...pairs('ابتثجحخدذرزسشصضطظعغفقكلمنهويء', 'a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y '),
  ...pairs('پچژگڤ', 'p ch zh g v'),
  ...pairs(
    'абвгдежзийклмнопрстуфхцчшщъыьэюяіґє',
    'a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i g ye',
  ),
  ...pairs('αβγδεζηθικλμνξοπρστυφχψω', 'a v g d e z i th i k l m n x o p r s t y f ch ps o'),
}

function pairs(from: string, to: string): Readonly<Record<string, string>> {
  const latin = to.split(' ')
  return Object.fromEntries(Array.from(from, (letter, i) => [letter, latin[i] ?? '']))
}

/** Lower-case ASCII words joined by hyphens, cut at a word before `limit` characters; empty when no letter is known. */
export const romanize = (text: string, limit: number): string => {
  let slug = ''
  for (const word of words(text)) {
    const ascii = Array.from(word, (letter) =>
      /[a-z0-9]/.test(letter) ? letter : (letters[letter] ?? ''),
    ).join('')
    if (ascii === '') continue
    const longer = slug === '' ? ascii : `${slug}-${ascii}`
    if (longer.length > limit) break
    slug = longer
  }
  return slug
}
