// Where reported words begin and whose they are, in clauses that are built less plainly; twins that must come out otherwise.
import { describe, expect, it } from 'vitest'
import { who } from './who.ts'

type Row = readonly [what: string, text: string, lines: readonly string[]]

describe('reported words', () => {
  it.each<Row>([
    [
      'begin before marks that only close their clause',
      'Piers Voss said he would vote for either of them, “but not both”.',
      ['Piers Voss: he would vote for either of them, “but not both”'],
    ],
    [
      'begin at the marks behind a circumstance',
      'Piers Voss said in a letter, “but not both of them”.',
      ['Piers Voss: but not both of them'],
    ],
    [
      'begin behind those to whom they were written',
      'Piers Voss wrote in a note to clients that the mill was “no surprise”.',
      ['Piers Voss: the mill was “no surprise”'],
    ],
    [
      'begin at the marks behind *that* and a circumstance',
      'Piers Voss told the council in May that “the mill is shut”.',
      ['Piers Voss: the mill is shut'],
    ],
    [
      'are only so much',
      'Piers Voss would say only that the mill was shut.',
      ['Piers Voss: the mill was shut'],
    ],
    ['are none that were not said', 'Piers Voss would say that the mill was shut.', []],
    [
      'may hang on a participle',
      'Alma Crewe stunned the hall by announcing she would never sing again.',
      ['Alma Crewe: she would never sing again'],
    ],
    ['are no fight', 'Alma Crewe left the hall, ending a quarrel that had split the town.', []],
    [
      'are no question put to the speaker',
      'Piers Voss, asked whether he feared for his job, said: “It rains.”',
      ['Piers Voss: It rains'],
    ],
    [
      'are no wish to stay unnamed',
      'A baker, who asked not to be named, said it rained.',
      ['baker: it rained'],
    ],
    ['are nobody’s where no one asks', 'Anyone who saw it is asked to call the police.', []],
    [
      'are the pronoun’s behind a clause without its comma',
      'Alma Crewe is alone. When he has gone she says that it rained.',
      ['Alma Crewe: it rained'],
    ],
  ])('%s', (_name, text, lines) => {
    expect(who(text)).toEqual(lines)
  })
})

describe('a speaker', () => {
  it.each<Row>([
    [
      'is a family',
      'Nell Hollis was nine. The Hollis family said: “She was here.”',
      ['Hollis family: She was here'],
    ],
    ['may be elderly', '“It rained,” an elderly neighbour said.', ['elderly neighbour: It rained']],
    ['may be called like an adverb', '“It rained,” Kelly said.', ['Kelly: It rained']],
    [
      'left the words in a note',
      'Alma Crewe left the mill on Monday. She left a note: “It rained.”',
      ['Alma Crewe: It rained'],
    ],
    ['has no family word in the name', 'Dad Barry Riggs said it rained.', ['Barry Riggs: it rained']],
    ['has no trade in the name', 'Parent Dale Ruffin said it rained.', ['Dale Ruffin: it rained']],
    ['keeps a name that is a trade', 'Baker Voss said it rained.', ['Baker Voss: it rained']],
    [
      'ends before a verb that no list has',
      'The Speaker intervened to warn that it rained.',
      ['Speaker: it rained'],
    ],
    [
      'is a body by its name',
      'The regulator, Ofgas, has put out a statement. It says: “It rained.”',
      ['Ofgas: It rained'],
    ],
    [
      'is the letter that it wrote',
      'Ofgas has sent the council a letter. It says: “It rained.”',
      ['letter: It rained'],
    ],
  ])('%s', (_name, text, lines) => {
    expect(who(text)).toEqual(lines)
  })
})
