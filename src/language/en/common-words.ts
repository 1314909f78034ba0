// Words of every English text, by which a text in an old encoding is recognised.

export const commonWords: ReadonlySet<string> = new Set(
  'the of and to in that for is was on with said he she it as at by from'.split(' '),
)
