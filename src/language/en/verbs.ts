// English verbs that report words, by what they take. Only base forms are listed. Other forms are generated, and a
// table has the irregular ones. To add a verb, put its base form in the class whose examples it would fit.
import type { StatementAct } from '../act.ts'

/** What follows a reporting verb. */
export type VerbClass =
  /** A clause or a quotation: *said (that) …*, *noted: “…”*. */
  | 'SAY'
  /** A person, then a clause: *told reporters that …*. */
  | 'TELL'
  /** A person or thing, then what it is called: *called him a liar*, *described it as “…”*. */
  | 'CALL'
  /** What is wanted: *demanded an apology*, *urged him to go*, *pledged to act*. */
  | 'CALL_FOR'
  /** A noun phrase that is blamed, praised, refused: *condemned the attack*, *praised the deal*. */
  | 'JUDGE'
  /** An opinion of an organisation or a person: *believes that …*, *thinks …*. */
  | 'THINK'
  /** A document or a study: *found that …*, *shows …*. */
  | 'SHOW'

/**
 * By what is done with the words of the class. `~`: a noun that the verb takes gives the act, if the noun has one
 * (*reiterated her call*). `+`: with a person and *to do* something, it is `DEMANDED`. `?`: the act applies only where
 * the verb takes a claim (*rejected the allegations*, not *the offer*).
 */
export const verbs: Readonly<Record<VerbClass, Partial<Record<StatementAct, string>>>> = {
  SAY: {
    SAID: `
      say add note explain argue claim write announce declare state report continue conclude insist suggest
      acknowledge admit concede assert contend maintain allege stress emphasize emphasise reiterate~ repeat~
      remark observe comment reply respond answer retort counter quip joke tweet retweet post publish blog
      reveal disclose confirm predict forecast speculate recall recount relate reflect mention proclaim
      pronounce testify swear boast brag crow muse ponder shout yell scream cry chant whisper mutter murmur
      mumble growl bark snap sneer scoff sniff huff thunder roar bellow boom exclaim gush enthuse marvel
      deadpan drawl intone opine posit theorize hypothesize advise counsel+ confess confide profess attest
      affirm reaffirm aver avow clarify elaborate specify spell outline detail imply hint intimate indicate
      signal signify quote cite paraphrase echo~ chime interject interrupt interpose begin open close finish
      end read message text email e-mail telegraph telephone phone broadcast transmit rule stipulate
      underscore underline highlight volunteer offer tease gloat rant rail fume sigh laugh chuckle giggle
      grin smile sob weep gasp stammer stutter rejoin riff summarize summarise recap reason reckon estimate
      calculate surmise rationalize generalize preach lecture scold chide admonish harangue demur dissent
      disagree agree concur assent figure put go taunt jeer heckle holler hypothesise sum point fire shoot
      hit lash chip`,
    DENIED: 'deny',
    EXPRESSED: 'complain lament bemoan grumble gripe moan whine fret tout hail trumpet pray decry',
    ASKED: 'wonder ask~ inquire enquire question',
    WARNED: 'caution warn threaten',
    DEMANDED: `
      decree ordain broach propose recommend plead beg implore appeal instruct order command direct dictate`,
    PROMISED: 'promise pledge vow guarantee',
  },
  TELL: {
    SAID: `
      tell+ assure remind+ inform notify persuade convince teach advise+ brief alert reassure challenge
      address text message email`,
    PROMISED: 'promise',
    WARNED: 'warn caution',
    ASKED: 'ask',
  },
  CALL: {
    SAID: `
      call describe label dub brand characterize characterise portray depict paint cast term name nickname
      deem style designate refer compare liken title entitle caption consider view regard christen`,
    EXPRESSED: 'denounce decry deride mock ridicule blast slam praise hail tout laud',
    DENIED: 'dismiss?',
  },
  CALL_FOR: {
    DEMANDED: `
      call urge demand ask request beg plead implore push press advocate propose recommend encourage exhort
      order instruct command invite summon petition appeal challenge want`,
    PROMISED: 'pledge promise vow offer~ agree commit swear',
    WARNED: 'threaten',
    SAID: 'refuse decline',
  },
  JUDGE: {
    EXPRESSED: `
      condemn criticize criticise denounce blast slam attack assail lambast lambaste rip bash berate rebuke
      chastise castigate excoriate deplore decry deride mock ridicule chide scold fault praise hail laud
      applaud commend compliment credit celebrate tout thank congratulate welcome salute honor endorse
      support back oppose apologize apologise regret bemoan lament question challenge doubt express~ voice~
      air~ vent~ trash skewer slap pan savage knock jab needle troll bait favor favour shrug vilify demonize
      stereotype insult smear malign`,
    SAID: `
      blame accuse charge indict allege defend discuss address cite quote reference invoke mention list
      enumerate raise~ admit confess acknowledge attribute ascribe promote highlight emphasize underscore
      reiterate~ outline unveil announce reveal disclose detail identify single`,
    DENIED: 'reject? dismiss? refute rebut dispute repudiate? disavow? disown? renounce?',
    WARNED: 'warn',
  },
  THINK: {
    SAID: `
      believe think feel consider view see hold expect anticipate suspect doubt assume presume suppose
      imagine guess agree disagree know understand realize figure prefer decide conclude determine judge
      find envision foresee like love hate remember forget`,
    EXPRESSED: 'fear worry hope wish',
  },
  SHOW: {
    SAID: `
      show find reveal suggest indicate demonstrate prove document conclude determine confirm read state say
      list contain include note detail record reflect`,
  },
}

/** Base form → third person, past, participle in *-ed / -en*, participle in *-ing*, where the rules would be wrong. */
export const irregular: Readonly<Record<string, readonly [string, string, string, string]>> = {
  say: ['says', 'said', 'said', 'saying'],
  tell: ['tells', 'told', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  read: ['reads', 'read', 'read', 'reading'],
  think: ['thinks', 'thought', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'felt', 'feeling'],
  hold: ['holds', 'held', 'held', 'holding'],
  find: ['finds', 'found', 'found', 'finding'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  know: ['knows', 'knew', 'known', 'knowing'],
  show: ['shows', 'showed', 'shown', 'showing'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  put: ['puts', 'put', 'put', 'putting'],
  go: ['goes', 'went', 'gone', 'going'],
  hit: ['hits', 'hit', 'hit', 'hitting'],
  shoot: ['shoots', 'shot', 'shot', 'shooting'],
  cast: ['casts', 'cast', 'cast', 'casting'],
  broadcast: ['broadcasts', 'broadcast', 'broadcast', 'broadcasting'],
  forecast: ['forecasts', 'forecast', 'forecast', 'forecasting'],
  forget: ['forgets', 'forgot', 'forgotten', 'forgetting'],
  spell: ['spells', 'spelled', 'spelt', 'spelling'],
  teach: ['teaches', 'taught', 'taught', 'teaching'],
  understand: ['understands', 'understood', 'understood', 'understanding'],
  foresee: ['foresees', 'foresaw', 'foreseen', 'foreseeing'],
  weep: ['weeps', 'wept', 'wept', 'weeping'],
  email: ['emails', 'emailed', 'emailed', 'emailing'],
  offer: ['offers', 'offered', 'offered', 'offering'],
  answer: ['answers', 'answered', 'answered', 'answering'],
  counter: ['counters', 'countered', 'countered', 'countering'],
  volunteer: ['volunteers', 'volunteered', 'volunteered', 'volunteering'],
  order: ['orders', 'ordered', 'ordered', 'ordering'],
  remember: ['remembers', 'remembered', 'remembered', 'remembering'],
  consider: ['considers', 'considered', 'considered', 'considering'],
  whisper: ['whispers', 'whispered', 'whispered', 'whispering'],
  mutter: ['mutters', 'muttered', 'muttered', 'muttering'],
  thunder: ['thunders', 'thundered', 'thundered', 'thundering'],
  holler: ['hollers', 'hollered', 'hollered', 'hollering'],
  stutter: ['stutters', 'stuttered', 'stuttered', 'stuttering'],
  stammer: ['stammers', 'stammered', 'stammered', 'stammering'],
  bellow: ['bellows', 'bellowed', 'bellowed', 'bellowing'],
  question: ['questions', 'questioned', 'questioned', 'questioning'],
  mention: ['mentions', 'mentioned', 'mentioned', 'mentioning'],
  reason: ['reasons', 'reasoned', 'reasoned', 'reasoning'],
  reckon: ['reckons', 'reckoned', 'reckoned', 'reckoning'],
  caution: ['cautions', 'cautioned', 'cautioned', 'cautioning'],
  petition: ['petitions', 'petitioned', 'petitioned', 'petitioning'],
  condemn: ['condemns', 'condemned', 'condemned', 'condemning'],
  proclaim: ['proclaims', 'proclaimed', 'proclaimed', 'proclaiming'],
  explain: ['explains', 'explained', 'explained', 'explaining'],
  title: ['titles', 'titled', 'titled', 'titling'],
  refer: ['refers', 'referred', 'referred', 'referring'],
  admit: ['admits', 'admitted', 'admitted', 'admitting'],
  rebut: ['rebuts', 'rebutted', 'rebutted', 'rebutting'],
  brag: ['brags', 'bragged', 'bragged', 'bragging'],
  quip: ['quips', 'quipped', 'quipped', 'quipping'],
  snap: ['snaps', 'snapped', 'snapped', 'snapping'],
  blog: ['blogs', 'blogged', 'blogged', 'blogging'],
  dub: ['dubs', 'dubbed', 'dubbed', 'dubbing'],
  beg: ['begs', 'begged', 'begged', 'begging'],
  rip: ['rips', 'ripped', 'ripped', 'ripping'],
  sob: ['sobs', 'sobbed', 'sobbed', 'sobbing'],
  slam: ['slams', 'slammed', 'slammed', 'slamming'],
  slap: ['slaps', 'slapped', 'slapped', 'slapping'],
  pan: ['pans', 'panned', 'panned', 'panning'],
  jab: ['jabs', 'jabbed', 'jabbed', 'jabbing'],
  grin: ['grins', 'grinned', 'grinned', 'grinning'],
  hum: ['hums', 'hummed', 'hummed', 'humming'],
  sum: ['sums', 'summed', 'summed', 'summing'],
  chip: ['chips', 'chipped', 'chipped', 'chipping'],
  recap: ['recaps', 'recapped', 'recapped', 'recapping'],
  regret: ['regrets', 'regretted', 'regretted', 'regretting'],
  commit: ['commits', 'committed', 'committed', 'committing'],
  permit: ['permits', 'permitted', 'permitted', 'permitting'],
  concur: ['concurs', 'concurred', 'concurred', 'concurring'],
  demur: ['demurs', 'demurred', 'demurred', 'demurring'],
  infer: ['infers', 'inferred', 'inferred', 'inferring'],
  aver: ['avers', 'averred', 'averred', 'averring'],
}
