// What every pack must have, and what may not be outside the packs.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { arabic } from '../../src/language/ar/pack.ts'
import { english } from '../../src/language/en/pack.ts'
import { packs } from '../../src/language/packs.ts'
import { directionOf } from '../../src/text/direction.ts'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** Parts that one of the two languages has no use for. */
const onlyOne = { ar: ['contracted'], en: ['attached'] }

/** Whether there is anything in it. */
const isFull = (part: unknown): boolean => {
  if (part instanceof Set || part instanceof Map) return part.size > 0
  if (Array.isArray(part) || typeof part === 'string') return part.length > 0
  return part !== undefined && part !== null
}

describe('the packs', () => {
  it('are those of Arabic and English, each code once', () => {
    expect(packs.map(({ code }) => code)).toEqual(['ar', 'en'])
  })

  it.each(packs.map((pack) => [pack.code, pack] as const))('run as their script does: %s', (code, pack) => {
    expect(directionOf(code)).toBe(pack.direction)
  })

  it('have the same parts', () => {
    const parts = (pack: object, but: readonly string[]) =>
      Object.keys(pack)
        .filter((part) => !but.includes(part))
        .sort()
    expect(parts(arabic, onlyOne.en)).toEqual(parts(english, onlyOne.ar))
  })

  it.each(packs.map((pack) => [pack.code, pack] as const))(
    'have something in each part in %s',
    (code, pack) => {
      // Arabic abbreviations have no full stop.
      const known = code === 'ar' ? ['abbreviations'] : []
      const bare = Object.entries(pack).filter(([part, value]) => !known.includes(part) && !isFull(value))
      expect(bare.map(([part]) => part)).toEqual([])
    },
  )
})

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : filesBelow(path)
    return path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path] : []
  })

/**
 * Where words of a language may be: the packs, the words of the interface, what is learned from texts, and what makes
 * claims for the evaluation. Letters of scripts are the business of `text` too, and of old encodings.
 */
const homes = /^(?:language|words|extract\/learned|extract\/english\/weights|newsroom\/check\/evaluation)\b/u
const ofLetters = /^(?:text|document\/encoding)\b/u

/** How many words in a row, or in a list, make a word list. */
const many = 6

/** The strings of a program, with lists of strings as one. Patterns are rules: they stay with what uses them. */
const literalsOf = (text: string): readonly string[] => {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node))
      found.push(node.elements.flatMap((one) => (ts.isStringLiteralLike(one) ? one.text : [])).join(' '))
    else if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true))
  return found
}

const arabicWords = (literal: string): number => (literal.match(/[\u0621-\u064a]{2,}/gu) ?? []).length

const outside = filesBelow(src)
  .map((path) => relative(src, path))
  .filter((path) => !homes.test(path))

describe('outside the packs', () => {
  it.each(outside.map((path) => [path] as const))('%s has no list of Arabic words', (path) => {
    const lists = literalsOf(readFileSync(join(src, path), 'utf8')).filter((one) => arabicWords(one) >= many)
    if (ofLetters.test(path)) return
    expect(lists).toEqual([])
  })

  it.each(outside.map((path) => [path] as const))(
    '%s makes no set of words and asks for no script',
    (path) => {
      const text = readFileSync(join(src, path), 'utf8')
      if (ofLetters.test(path)) return
      expect(text).not.toMatch(/\bword(?:Set|Start)\(/u)
      expect(text.replace(/^\s*\/\/.*$/gmu, '')).not.toMatch(/\\p\{Script/u)
    },
  )
})
