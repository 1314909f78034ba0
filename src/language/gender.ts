// What the grammar of a language distinguishes in people.

export type Gender = 'masculine' | 'feminine'
export type GrammaticalNumber = 'singular' | 'plural'
