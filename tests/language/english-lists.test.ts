// No list of English words outside the packs. A list is an array of strings, or a string that is split into words, found
// in the syntax tree; sentences and patterns are none.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** How many words make a list. */
const many = 4

const word = /^[a-z]{2,}(?:[’'-][a-z]+)*$/u

/** The text of a string, of a template without its values, or of such joined by `+`. */
const textOf = (node: ts.Node): string => {
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression)
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' ')
  return ts.isBinaryExpression(node) ? `${textOf(node.left)}${textOf(node.right)}` : ''
}

/** What `.split(…)` is called on, without what is done to it before: `words` in `words.trim().split(' ')`. */
const splitIn = (node: ts.Node): ts.Expression | undefined => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined
  if (node.expression.name.text !== 'split') return undefined
  let { expression } = node.expression
  while (ts.isCallExpression(expression) && ts.isPropertyAccessExpression(expression.expression))
    expression = expression.expression.expression
  return expression
}

/** The lists of a program, each as its English words. */
const listsOf = (program: string): readonly (readonly string[])[] => {
  const constants = new Map<string, string>()
  const found: string[][] = []
  const add = (all: readonly string[]): void => {
    const words = all.filter((one) => word.test(one))
    if (words.length >= many) found.push(words)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isIdentifier(node.name))
      constants.set(node.name.text, textOf(node.initializer))
    if (ts.isArrayLiteralExpression(node))
      add(node.elements.map((one) => (ts.isAsExpression(one) ? textOf(one.expression) : textOf(one))))
    const split = splitIn(node)
    if (split)
      add((ts.isIdentifier(split) ? (constants.get(split.text) ?? '') : textOf(split)).split(/[\s,;|/=]+/u))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('a.tsx', program, ts.ScriptTarget.Latest, true))
  return found
}

/** Where lists of words belong: the packs, the words of the interface, and what makes claims for the evaluation. */
const homes = /^(?:language|words|newsroom\/check\/evaluation)\//u

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : filesBelow(path)
    return /\.tsx?$/u.test(path) && !path.endsWith('.d.ts') ? [path] : []
  })

/** What is no language: the first three words of each list, by what it is. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'elements and attributes of HTML, and names of metadata': [
    'script style noscript',
    'class id role',
    'span em strong',
    'address article aside',
    'property name itemprop',
    'datepublished parsely-pub-date pubdate',
    'blockquote pre li',
    'script style template',
    'statement speaker topic',
  ],
  'headers of HTTP': ['content-encoding content-disposition content-type'],
  'columns of the database and fields of records': [
    'id slug title',
    'id kind act',
    'text verbatim cue',
    'position role start',
    'position basis standing',
    'role start end',
    'id slug kind',
    'actor action why',
    'slug title lang',
    'slug kind draft',
    'kind act lang',
    'topics sources speakers',
  ],
  'fields of the contract': [
    'check similar earliest',
    'statement speaker source',
    'telling said attributions',
  ],
  'properties of a form and of its answer': ['format body title', 'added corrected withdrawn'],
  'addresses of pages and their parameters': [
    'statements speakers sources',
    'statements documents speakers',
    'speakers sources topics',
    'text speaker topic',
    'from to order',
  ],
  'kinds of a command’s input and output': ['claims cases right'],
  'values of an enum': [
    'silent error warn',
    'noun-phrase parenthesis hidden-subject',
    'one few some',
    'beside near far',
  ],
  'tags of languages (BCP 47)': ['ar arc ckb'],
}

const known = new Set(Object.values(allowed).flat())
const beginning = (list: readonly string[]): string => list.slice(0, 3).join(' ')

describe('a list of English words', () => {
  it.each([
    ['an array', `const a = new Set(['said', 'told', 'added', 'noted'])`],
    ['a string that is split', `const a = 'said told added noted'.split(' ')`],
    ['a template that is split', 'const a = `\n said told\n added noted`.trim().split(/\\s+/)'],
    ['a constant that is split later', `const a = 'said,told,added,noted'\nconst b = a.trim().split(',')`],
    ['lines that are joined', `const a = ('said told ' + 'added noted').split(' ')`],
  ])('is found as %s', (_, program) => {
    expect(listsOf(program)).toEqual([['said', 'told', 'added', 'noted']])
  })

  it.each([
    ['a sentence', `throw new Error('expected a text of its own')`],
    ['three words', `const a = ['said', 'told', 'added']`],
    ['a pattern', `const a = /^(?:said|told|added|noted)$/`],
  ])('is not %s', (_, program) => {
    expect(listsOf(program)).toEqual([])
  })

  const outside = filesBelow(src)
    .map((path) => relative(src, path))
    .filter((path) => !homes.test(path))
  const lists = outside.flatMap((path) =>
    listsOf(readFileSync(join(src, path), 'utf8')).map((list) => [path, beginning(list)] as const),
  )

  it('is in the packs', () => {
    expect(lists.filter(([, list]) => !known.has(list))).toEqual([])
  })

  it('is not allowed elsewhere without being there', () => {
    const there = new Set(lists.map(([, list]) => list))
    expect([...known].filter((list) => !there.has(list))).toEqual([])
  })
})
