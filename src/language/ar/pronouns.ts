// Arabic pronouns, written alone or attached to a word.
import { meaning, type Pronouns } from '../pronouns.ts'

export const arabicPronouns: Pronouns = {
  words: new Map([
    ...meaning(1, 'ONE', null, 'أنا'),
    ...meaning(1, 'MANY', null, 'نحن'),
    ...meaning(3, 'ONE', 'M', 'هو وهو'),
    ...meaning(3, 'ONE', 'F', 'هي وهي'),
    ...meaning(3, 'MANY', null, 'هم وهم'),
    ...meaning(2, 'ONE', 'M', 'أنت'),
    ...meaning(2, 'MANY', null, 'أنتم'),
    ...meaning(3, 'TWO', null, 'هما'),
  ]),
  endings: [
    ['هما', { person: 3, count: 'TWO', gender: null }],
    ['ها', { person: 3, count: 'ONE', gender: 'F' }],
    ['هم', { person: 3, count: 'MANY', gender: 'M' }],
    ['هن', { person: 3, count: 'MANY', gender: 'F' }],
    ['كم', { person: 2, count: 'MANY', gender: 'M' }],
    ['نا', { person: 1, count: 'MANY', gender: null }],
    ['ني', { person: 1, count: 'ONE', gender: null }],
    ['ه', { person: 3, count: 'ONE', gender: 'M' }],
    ['ك', { person: 2, count: 'ONE', gender: null }],
    ['ي', { person: 1, count: 'ONE', gender: null }],
  ],
  // Prepositions and particles, in their form before a pronoun.
  carriers: new Set(
    'ان و ب ل في من عن علي الي مع عند لدي بين لان بان كان وان خلال حول لكن ولكن لعل'.split(' '),
  ),
}
