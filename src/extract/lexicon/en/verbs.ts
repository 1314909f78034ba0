// English verbs that report words, by what they take. Only base forms stand here; inflections are generated, and what
// is irregular is in a table. To add a verb, put its base form in the class whose examples it would fit.

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
  /** An opinion, by a body or a person: *believes that …*, *thinks …*. */
  | 'THINK'
  /** A document or a study: *found that …*, *shows …*. */
  | 'SHOW'

export const verbs: Readonly<Record<VerbClass, string>> = {
  SAY: `
    say add note explain argue claim write announce declare state report continue conclude insist suggest
    acknowledge admit concede assert contend maintain allege stress emphasize emphasise reiterate repeat remark
    observe comment reply respond answer retort counter quip joke tweet retweet post publish blog reveal disclose
    confirm deny predict forecast speculate recall recount relate reflect mention proclaim pronounce testify swear
    boast brag crow complain lament bemoan grumble gripe moan whine fret muse ponder wonder ask inquire enquire
    question shout yell scream cry chant whisper mutter murmur mumble growl bark snap sneer scoff sniff huff
    thunder roar bellow boom exclaim gush enthuse marvel deadpan drawl intone opine posit theorize hypothesize
    caution warn advise counsel confess confide profess attest affirm reaffirm aver avow clarify elaborate specify
    spell outline detail imply hint intimate indicate signal signify quote cite paraphrase echo chime interject
    interrupt interpose begin open close finish end read message text email e-mail telegraph telephone phone
    broadcast transmit rule decree ordain stipulate underscore underline highlight tout hail trumpet
    broach propose recommend promise pledge vow threaten guarantee volunteer offer tease gloat rant rail
    fume sigh laugh chuckle giggle grin smile sob weep gasp stammer stutter plead beg implore appeal pray rejoin
    riff summarize summarise recap reason reckon estimate calculate surmise rationalize generalize preach lecture
    scold chide admonish harangue instruct order command direct dictate
    decry demur dissent disagree agree concur assent figure put go joke taunt jeer heckle holler
    hypothesise sum point fire shoot hit lash chip`,
  TELL: `
    tell assure remind inform notify persuade convince teach promise warn advise ask brief alert reassure
    challenge address text message email caution`,
  CALL: `
    call describe label dub brand characterize characterise portray depict paint cast denounce decry dismiss
    deride mock ridicule blast slam praise hail tout laud term name nickname deem style designate refer
    compare liken title entitle caption consider view regard christen`,
  CALL_FOR: `
    call urge demand ask request beg plead implore push press advocate propose recommend encourage exhort
    order instruct command invite summon petition appeal pledge promise vow threaten offer agree commit challenge
    want swear refuse decline`,
  JUDGE: `
    condemn criticize criticise denounce blast slam attack assail lambast lambaste rip bash berate rebuke chastise
    castigate excoriate deplore decry deride mock ridicule chide scold fault blame accuse charge indict allege
    praise hail laud applaud commend compliment credit celebrate tout thank congratulate welcome salute honor
    endorse support back defend reject dismiss refute rebut dispute repudiate disavow disown renounce oppose
    apologize apologise regret bemoan lament question challenge doubt express voice air vent discuss address
    address cite quote reference invoke mention list enumerate raise admit confess acknowledge attribute
    ascribe trash skewer slap pan savage knock jab needle troll bait warn promote highlight emphasize underscore
    reiterate outline unveil announce reveal disclose detail identify single
    favor favour shrug vilify demonize stereotype insult smear malign`,
  THINK: `
    believe think feel consider view see hold fear worry hope expect anticipate suspect doubt assume presume
    suppose imagine guess agree disagree know understand realize figure prefer decide conclude determine judge
    find wish envision foresee like love hate remember forget`,
  SHOW: `
    show find reveal suggest indicate demonstrate prove document conclude determine confirm read state say
    list contain include note detail record reflect`,
}

/** Base form → third person, past, participle in *-ed / -en*, participle in *-ing*, where rules would be wrong. */
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
