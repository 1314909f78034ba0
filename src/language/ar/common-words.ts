// Words of every Arabic text, as written, by which a text in an old encoding is recognised. Each has a letter that has
// different codes in the two Arabic encodings (those from ط on).

export const commonWords: ReadonlySet<string> = new Set(
  'في من على إلى عن أن إن التي الذي الذين هذا هذه ذلك قال قالت وقال كان كانت لم لن ما لا مع كما بين خلال يوم وفي ومن وأن'.split(
    ' ',
  ),
)
