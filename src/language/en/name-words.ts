// English words by which names are judged. Folded.
import { wordSet } from '../../text/word-set.ts'
import type { NameWords } from '../name-words.ts'
import { anonymousNouns, documentNouns, groupNouns } from './names.ts'
import { isCapitalised } from './proper-body.ts'

export const englishNames: NameWords = {
  titles: wordSet(
    `mr mrs ms miss dr sir dame lord lady president king queen prince princess pope sheikh general colonel minister senator ambassador judge professor prof chancellor rep sen gen col`,
  ),
  nobody: new Set([...anonymousNouns, ...groupNouns, ...documentNouns]),
  nobodyAnywhere: anonymousNouns,
  isOneBody: (_, name) => isCapitalised(name),
  sourceKinds: new Map([
    ['MINISTRY', wordSet('ministry department pentagon')],
    ['NEWS_AGENCY', wordSet('agency agencies newswire reuters tass xinhua')],
    ['NEWSPAPER', wordSet('newspaper magazine times daily gazette herald tribune journal post')],
    ['BROADCASTER', wordSet('channel television tv radio broadcasting news cnn bbc')],
    ['WEBSITE', wordSet('website com org net twitter x facebook telegram')],
    ['DOCUMENT', wordSet('report letter memo document study statement transcript')],
    ['GOVERNMENT', wordSet('government presidency kremlin embassy whitehouse')],
  ]),
}
