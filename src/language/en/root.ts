// An English stem → what it has in common with words made from it: *invest* and *investment*.

const endings =
  /(?:ational|ization|isation|ations?|ition|ement|ment|ness|ance|ence|ancy|ency|ing|ion|iti|ity|ive|ous|ful|al|er|or|ar|ist|ism|ant|ent|iv|li|ly|ed|i|e)$/u
/** In letters. */
const shortest = 4

export const englishRoot = (stem: string): string | null => {
  if (!/^[a-z]+$/u.test(stem)) return null
  const bare = stem.replace(endings, '')
  const root = bare.length >= shortest ? bare : stem
  return root.length < shortest ? null : root
}
