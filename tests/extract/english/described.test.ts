// Whom *the plumber*, *the former mayor*, *the 51-year-old* means: who has been called so, or who is spoken of; else nobody named.
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { who } from './who.ts'

const last = (text: string): string | undefined => who(text).at(-1)

describe('a description', () => {
  const two = 'The potter Alma Crewe met Piers Voss, a retired plumber, at the fair. '
  it.each([
    ['of what stands before a name', `${two}“It rained,” the potter said.`, 'Alma Crewe: It rained'],
    ['of what stands behind a name', `${two}“It rained,” the plumber said.`, 'Piers Voss: It rained'],
    [
      'of what is told of somebody',
      'Alma Crewe is a judge. Piers Voss sat beside her. “It rained,” said the judge.',
      'Alma Crewe: It rained',
    ],
    [
      'that the name follows',
      'Her oldest friend, the weaver Jory Tamblyn, was at the door. “It rained,” he said.',
      'Jory Tamblyn: It rained',
    ],
    [
      'with an office that the name follows',
      'The Bishop of Carne, the Right Rev. Jory Tamblyn, came late. “It rained,” the bishop said.',
      'Jory Tamblyn: It rained',
    ],
    [
      'by another noun for the same',
      'Piers Voss, her lawyer, was late. Alma Crewe was not. “It rained,” the attorney said.',
      'Piers Voss: It rained',
    ],
    [
      'by what tells two of one office apart',
      'Alma Crewe, the mayor of Carne, wrote to Piers Voss, the former mayor. “It rained,” the former mayor said.',
      'Piers Voss: It rained',
    ],
    [
      'of somebody without a name',
      'A senior harbour official blamed the wind. “It rained,” the official said.',
      'senior harbour official: It rained',
    ],
  ])('%s', (_name, text, line) => {
    expect(last(text)).toBe(line)
  })
})

describe('a trade that nobody has been called by', () => {
  it('is a guess, and never sure', () => {
    const { statements } = extract({
      text: 'Alma Crewe left at noon. “It rained,” the singer said.',
      lang: 'en',
    })
    expect(statements.map(({ confidence, speakers }) => [speakers[0]?.name, confidence < 0.7])).toEqual([
      ['Alma Crewe', true],
    ])
  })
})

describe('a description that nobody has been called by', () => {
  const alone = 'Alma Crewe left the hall at noon. '
  it.each([
    ['an age', `${alone}“It rained,” the 51-year-old said.`, 'Alma Crewe: It rained'],
    ['a country', `${alone}“It rained,” the Norwegian said.`, 'Alma Crewe: It rained'],
    ['a party', `${alone}“It rained,” the 51-year-old Democrat said.`, 'Alma Crewe: It rained'],
    ['a parent of several', `${alone}The mum-of-three said it rained.`, 'Alma Crewe: it rained'],
    ['what she was', `${alone}“It rained,” the former mayor said.`, 'Alma Crewe: It rained'],
    [
      'somebody new',
      `${alone}The club’s new coach, who arrived on Friday, said it rained.`,
      'club’s new coach: it rained',
    ],
    ['a trade', `${alone}“It rained,” the singer said.`, 'Alma Crewe: It rained'],
    ['somebody of any trial', `${alone}“It rained,” the judge said.`, 'judge: It rained'],
    ['somebody of any state', `${alone}“It rained,” the prime minister said.`, 'prime minister: It rained'],
    [
      'a trade that is another’s',
      'Alma Crewe, a baker, left the hall at noon. “It rained,” the singer said.',
      'singer: It rained',
    ],
    [
      'one of two',
      'Alma Crewe and Ida Holm left the hall at noon. “It rained,” the singer said.',
      'singer: It rained',
    ],
    ['several', `${alone}“It rained,” the singers said.`, 'singers: It rained'],
  ])('%s', (_name, text, line) => {
    expect(last(text)).toBe(line)
  })
})
