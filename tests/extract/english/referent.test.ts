// Whom a pronoun, a surname or a line without a speaker means; what cannot be known stays open.
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { who } from './who.ts'

const last = (text: string): string | undefined => who(text).at(-1)

describe('a pronoun', () => {
  const met = 'Ruth Aldane met Piers Voss at noon. '
  it.each([
    ['he', `${met}He said the talks were over.`, 'Piers Voss: the talks were over'],
    ['she', `${met}She said the talks were over.`, 'Ruth Aldane: the talks were over'],
    [
      'somebody who is named as subject, not who spoke before',
      'Ruth Aldane said the dam was full. Piers Voss at the mill agreed with her. He said it would break.',
      'Piers Voss: it would break',
    ],
    [
      'somebody without a name',
      'Ruth Aldane sold the boat to Ida Crewe’s husband. He said the price was fair.',
      'Ida Crewe’s husband: the price was fair',
    ],
    [
      'whoever is beside somebody',
      'Ruth Aldane’s driver said the road was clear. “It is Sunday,” he said.',
      'Ruth Aldane’s driver: It is Sunday',
    ],
    ['a body', 'The council met on Monday. It said the fee would rise.', 'council: the fee would rise'],
    [
      'a letter',
      'Ruth Aldane and Piers Voss signed a letter to the council. It said the school would close.',
      'letter: the school would close',
    ],
    [
      'two',
      'Ruth Aldane and Piers Voss opened the fair. They said the road would be next.',
      'Ruth Aldane + Piers Voss: the road would be next',
    ],
    ['nobody who fits', 'Rain fell all night. He said the boats were lost.', '?: the boats were lost'],
    ['no document', 'The dam leaks, court documents say.\n\nHe denied the theft.', '?: the theft'],
  ])('%s', (_name, text, line) => {
    expect(last(text)).toBe(line)
  })
})

describe('a surname', () => {
  const both =
    'Karl Brandt owns the mill and his brother Anton Brandt runs the farm. “It is late,” Karl Brandt said. '
  it.each([
    ['of one person', 'Piers Voss left. Voss said the mill was sold.', 'Piers Voss: the mill was sold'],
    [
      'that two bear',
      `${both}“It is early,” Anton Brandt said. Brandt said the mill was sold.`,
      'Brandt: the mill was sold',
    ],
    [
      'that a title tells apart',
      'Clara Brandt came with her son Oliver Brandt. “We sell,” Clara Brandt said. Mr Brandt said he did not.',
      'Oliver Brandt: he did not',
    ],
  ])('%s', (_name, text, line) => {
    expect(last(text)).toBe(line)
  })
})

describe('a line that nobody is named for', () => {
  it.each([
    [
      'an answer in a talk',
      '“Where is it?” asked Piers Voss.\n\n“Gone,” said the boy.\n\n“Gone where?”',
      ['Piers Voss: Where is it', 'boy: Gone'],
    ],
    [
      'words between two sentences',
      'Mayor Ann Lowe said that the hall was safe. The ferry turned back. “Nothing is left of it.” The harbour was dark.',
      ['Ann Lowe: the hall was safe'],
    ],
  ])('%s has no speaker', (_name, text, lines) => {
    const found = extract({ text, lang: 'en' }).statements.filter(({ speakers }) => speakers.length > 0)
    expect(
      found.map(({ content, speakers }) => {
        const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
        return `${speakers.map(({ name }) => name).join(' + ')}: ${words}`
      }),
    ).toEqual(lines)
  })
})
