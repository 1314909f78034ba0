// English words that decide how a claim is read and compared with what is on record. Folded.
import { wordSet } from '../../text/word-set.ts'
import { type ClaimWords, meaning, phrases } from '../claim-words.ts'
import { claimForms } from './claim-forms.ts'

export const englishClaims: ClaimWords = {
  functionWords:
    wordSet(`the a an of to in on at by for from with as and or but that this these those it its is are was were be been
    being am has have had having do does did he she they we i you him her his hers their theirs our ours my mine
    your yours them us me who whom whose which what there here so then than also too just very will would shall
    should can could may might must ought s when while because about into`),
  negations: new Map([
    ...meaning('not', wordSet('not no nor neither')),
    ...meaning('without', wordSet('without')),
    ...meaning('never', wordSet('never')),
    ...meaning('none', wordSet('none nobody nothing nowhere')),
  ]),
  days: [
    ['tomorrow', 'tomorrow'],
    ['the next day', 'tomorrow'],
    ['the following day', 'tomorrow'],
    ['yesterday', 'yesterday'],
    ['the previous day', 'yesterday'],
    ['the day before', 'yesterday'],
    ['today', 'today'],
    ['that day', 'today'],
  ],
  denials: claimForms('DENIAL'),
  sayings: new Set([...claimForms('SAYING'), 'according']),
  passing: wordSet(
    'say says saying suggest suggesting claim claiming think thinking believe believing imply implying mean meaning',
  ),
  asides: {
    telling:
      wordSet(`true real check checked factcheck verify verified confirm confirmed share repost retweet spread know believe
    seen saw read watch wow latest headline headlines viral circulating trending claim claims rumour rumor rumours
    rumors forwarded received`),
    company:
      wordSet(`is it this that was are the a an can could someone anyone somebody anybody please pls plz do does did you your
    guys hi hello friends everyone everybody help me us my to on in of from for and or has have just got get fact
    facts news story post posts tweet message video what think says saying going around online social media group
    facebook twitter x whatsapp telegram tiktok instagram today now really actually`),
    fixed: /^(?:believe it or not|too good to be true)$/iu,
  },
  conditions:
    phrases(`if, unless, except, excluding, provided, providing, as long as, so long as, only if, only when, only after, only
    with, on condition, on the condition, in case, apart from, with the exception, other than, if only`),
  leading: phrases('if, unless, provided, as long as, in case'),
  late: phrases(`unless, except, excluding, provided that, provided, providing, as long as, so long as, only if, only when, on
    condition, on the condition, with the exception`),
  contrasts: phrases(
    'but, however, at least, yet, although, though, nevertheless, nonetheless, still, that said, on the other hand',
  ),
  complementizers: wordSet('that whether'),
  affirming:
    wordSet(`doubt doubts doubted doubting question questions questioned questioning deny denies denied denying forget
    forgets forgot forgotten forgetting ignore ignores ignored ignoring overlook overlooks overlooked overlooking
    dispute disputes disputed disputing only just secret surprise surprised surprising coincidence matter matters
    mind worry mistake wonder regret`),
  joints: wordSet('and but so'),
  quotationJoints: wordSet('that and'),
  conjunctions: {
    either: wordSet('or either'),
    both: wordSet('and both'),
    alternatives: wordSet('or'),
  },
  quantifiers: wordSet(
    'all every each some most many few several any both majority minority half more less fewer least',
  ),
  moods: wordSet('perhaps maybe possibly probably likely certainly definitely'),
  farOfNear: new Map([
    ['here', wordSet('there')],
    ['this', wordSet('that')],
    ['these', wordSet('those')],
  ]),
  subjects: wordSet('he she they it i we who one some others'),
  notSources: wordSet(
    'except excluding including even only without despite although though unless if not than plus minus especially',
  ),
  beforeSources: wordSet('via by from according to in an a interview speech speaking told on at'),
  notLabels: wordSet(
    'if when while so yes no please why how let note remember imagine look in on at for with',
  ),
  articles: wordSet('the a an'),
}
