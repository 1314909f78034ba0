// What a page states in JSON-LD (schema.org) about the one article that it contains.
import { plainWords } from './tree.ts'

export interface StatedArticle {
  readonly headline?: string | undefined
  readonly datePublished?: string | undefined
  readonly publisher?: string | undefined
  readonly authors: readonly string[]
}

type Json = Readonly<Record<string, unknown>>

/** In characters: no real metadata is larger. */
const scriptLimit = 1_000_000

/**
 * The first article that the scripts describe, or undefined. Like search engines, it skips a script that is not JSON.
 */
export const readJsonLd = (scripts: readonly string[]): StatedArticle | undefined => {
  const objects = scripts.flatMap(objectsIn)
  const article = objects.find(isArticle)
  if (!article) return statedReview(objects)
  return {
    headline: stringOf(article.headline) ?? stringOf(article.name),
    datePublished: stringOf(article.datePublished),
    publisher: namesOf(article.publisher)[0],
    authors: namesOf(article.author ?? article.creator),
  }
}

/** A fact-check states who checked, and when; its author is its publisher. */
const statedReview = (objects: readonly Json[]): StatedArticle | undefined => {
  const review = objects.find((item) => listOf(item['@type']).includes('ClaimReview'))
  if (!review) return undefined
  const isBody = (value: unknown): boolean => isObject(value) && value['@type'] !== 'Person'
  return {
    datePublished: stringOf(review.datePublished),
    publisher: namesOf(review.publisher)[0] ?? namesOf(listOf(review.author).filter(isBody))[0],
    authors: namesOf(listOf(review.author).filter((value) => !isBody(value))),
  }
}

const objectsIn = (script: string): readonly Json[] => {
  if (script.length > scriptLimit) return []
  try {
    // Some systems hide the script from old parsers.
    return objectsOf(
      JSON.parse(
        script.replace(/^\s*(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/\*\s*)?\]\]>(?:\s*\*\/)?\s*$/g, ''),
      ),
    )
  } catch {
    return []
  }
}

/** An object, those of a list, and those of a graph; deeper ones are parts of these and not the subject of the page. */
const objectsOf = (value: unknown): readonly Json[] =>
  listOf(value)
    .filter(isObject)
    .flatMap((item) => [item, ...listOf(item['@graph']).filter(isObject)])

const isArticle = (item: Json): boolean =>
  listOf(item['@type']).some(
    (type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type),
  )

const namesOf = (value: unknown): readonly string[] =>
  listOf(value)
    .map((item) => stringOf(isObject(item) ? item.name : item))
    .filter((name) => name !== undefined)
    // Some pages give an address instead of a name.
    .filter((name) => !/^https?:/i.test(name))

const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? plainWords(value) || undefined : undefined

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
