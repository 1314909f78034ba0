// The spellings under which a name in a text may be on record: without a title before it, with or without an article.
import { otherArticle } from '../../language/ar/affixes.ts'
import { wordsOfAll } from '../../language/packs.ts'
import { arabicScript } from '../../language/script.ts'
import { nameKey } from '../../statement/entity.ts'

const titles = wordsOfAll(({ names }) => names.titles)
const latinArticles = new Set(['al', 'el'])

/** The folded name without the titles before it; a name that is only titles stays as it is. */
export const bareKey = (name: string): string => {
  const all = nameKey(name).split(' ')
  const first = all.findIndex((word) => !titles.has(word))
  return (first <= 0 ? all : all.slice(first)).join(' ')
}

/** How many words a name has, without articles that are written as separate words. */
export const wordCount = (name: string): number =>
  bareKey(name)
    .split(' ')
    .filter((word) => !latinArticles.has(word) && word !== 'the').length

/** The folded names to look up, the nearest first. */
export const variantKeys = (name: string, isPerson: boolean): readonly string[] => {
  const bare = bareKey(name)
  const parts = bare.split(' ')
  const withoutThe = parts[0] === 'the' ? parts.slice(1) : parts
  const withoutAl = withoutThe.filter((word) => !latinArticles.has(word))
  const keys = [nameKey(name), bare, withoutThe.join(' '), withoutAl.join(' ')]
  return [...new Set([...keys, ...(isPerson ? [] : keys.flatMap(arabicArticle))])].filter((key) => key !== '')
}

/** Bodies and states are written with the article or without: *الكرملين*, *كرملين*. People's names are not. */
const arabicArticle = (key: string): readonly string[] =>
  arabicScript.begins(key) ? [otherArticle(key)] : []
