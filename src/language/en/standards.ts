// English nouns for what things are done by, and for sayings: *according to age*, *as the proverb says*. Neither is
// anybody's words.
import { wordSet as set } from '../../text/word-set.ts'

export const standards = set(`
  age size colour color weight height length width depth rank merit need needs ability abilities taste tastes custom customs
  tradition plan plans schedule timetable recipe recipes number numbers type kind degree level amount volume season
  circumstances law laws rule rules wish wishes legend alphabet seniority price value income status gender sex class
  strength experience order means quality distance importance protocol procedure procedures instructions design
  principle principles standard standards criteria formula pattern method methods`)

export const proverbs = set(`
  saying proverb adage maxim cliche cliché refrain joke song legend lore rhyme nursery-rhyme rumour rumor motto`)
