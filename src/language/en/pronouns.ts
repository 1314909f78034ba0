// English pronouns.
import { meaning, type Pronouns } from '../pronouns.ts'

export const englishPronouns: Pronouns = {
  words: new Map([
    ...meaning(1, 'ONE', null, 'i me my mine myself'),
    ...meaning(1, 'MANY', null, 'we us our ours ourselves'),
    ...meaning(2, null, null, 'you your yours yourself yourselves'),
    ...meaning(3, 'ONE', 'M', 'he him his himself'),
    ...meaning(3, 'ONE', 'F', 'she her hers herself'),
    ...meaning(3, 'ONE', 'N', 'it its itself'),
    ...meaning(3, 'MANY', null, 'they them their theirs themselves'),
  ]),
  endings: [],
  carriers: new Set(),
}
