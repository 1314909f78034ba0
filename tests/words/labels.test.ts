import { readFileSync } from 'node:fs'
import { buildSchema, isEnumType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { deskWords } from '../../src/words/desk.ts'
import { siteWords } from '../../src/words/site.ts'

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))

const valuesOf = (name: string): readonly string[] => {
  const type = schema.getType(name)
  if (!isEnumType(type)) throw new Error(`expected the enum ${name}, got ${String(type)}`)
  return type.getValues().map((value) => value.name)
}

/** What is labelled, and the enum of the contract that has its values. */
const labelled = [
  ['kind', 'StatementKind'],
  ['act', 'StatementAct'],
  ['standing', 'Standing'],
  ['speakerKind', 'SpeakerKind'],
  ['sourceKind', 'SourceKind'],
  ['basis', 'AttributionBasis'],
  ['dateBasis', 'DateBasis'],
  ['role', 'SpanRole'],
] as const

describe.each(['ar', 'en'] as const)('a label in %s', (lang) => {
  it.each(labelled)('of the %s is there for each value of %s, and no two values share one', (group, name) => {
    const labels: Readonly<Record<string, string>> = siteWords[lang][group]
    expect(Object.keys(labels).sort()).toEqual([...valuesOf(name)].sort())
    expect(new Set(Object.values(labels)).size).toBe(valuesOf(name).length)
  })

  it.each(labelled)('of the %s is the same on a page and at the desk', (group) => {
    expect(deskWords[lang][group]).toEqual(siteWords[lang][group])
  })

  it('is in the letters of its language', () => {
    const letters = lang === 'ar' ? /^\P{Script=Latin}+$/u : /^\P{Script=Arabic}+$/u
    for (const [group] of labelled)
      for (const label of Object.values<string>(siteWords[lang][group])) expect(label).toMatch(letters)
  })
})
