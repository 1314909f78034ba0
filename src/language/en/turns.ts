// English words of labels: what is before a colon at the head of a line and names a turn, a field or a credit.
import { wordSet as set } from '../../text/word-set.ts'

export const questionLabels = set('q question')
export const answerLabels = set('a answer')

/** People whose job is to ask. */
export const askers = set(
  'reporter reporters journalist interviewer questioner host moderator anchor presenter correspondent press media',
)

export const ownWords = set('i me my mine myself we us our ours you your yours this that it its')

/** Nouns and names of papers and stations. */
export const outletNouns = set(`
  times post journal tribune herald telegraph examiner chronicle gazette observer mirror mail sun star globe inquirer
  courier echo argus bugle dispatch sentinel standard express independent register review record magazine newspaper
  paper channel radio tv television news weekly daily press wire agency podcast`)

/** First words of labels that do not name anybody. */
export const fieldLabels = set(`
  note notes nb ps update updated updates correction corrected corrections clarification editor's editor’s editors
  opening hours tickets price prices cost costs fee admission date dates time times when where what who why how which
  location venue place address phone telephone tel mobile fax email e-mail website web url contact contacts media
  result results score scores summary background context analysis opinion comment commentary review factbox timeline
  explainer exclusive breaking live poll survey topics topic tags tag keywords filed category section subject re cc to
  from title name age born died occupation profession status total ingredients method serves preparation chapter part
  figure fig table step appendix annex agenda warning caution disclaimer advertisement sponsored verdict claim rating
  conclusion lesson example fact facts false true myth answer pros cons bottom key takeaways highlights headline
  caption illustration copyright isbn publisher edition volume issue page pages story report series episode season
  first second third fourth fifth firstly secondly thirdly finally lastly one two three remember warning tip hint
  bonus reminder notice attention important watch listen see also more related subscribe follow share read click
  spoiler monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december today yesterday tomorrow`)

/** First words of lines that say who made something. */
export const creditLabels = set(`
  photo photos photograph photographs photographer photography picture pictures image images credit credits graphic
  graphics source sources video audio reporting editing additional illustration illustrations illustrator translation
  translated writing written compiled by words camera production`)

/** Words that begin a line which sends the reader elsewhere. */
export const furniture = `
  read more
  read also
  read next
  also read
  see also
  more on this
  more from
  related articles
  related stories
  related story
  follow us
  follow me
  sign up
  subscribe to
  click here
  share this
  watch the video
  watch also
  all rights reserved
  for immediate release
  advertisement`

/** Outlets as bylines name them. */
export const papers: ReadonlySet<string> = new Set([
  ...[
    'reuters',
    'ap',
    'associated press',
    'the associated press',
    'afp',
    'agence france presse',
    'agencies',
    'bloomberg',
  ],
  ...['upi', 'pa', 'dpa', 'xinhua', 'tass', 'bbc news', 'cnn', 'the guardian', 'the times', 'staff reporter'],
])
/** Titles that organisations and their parts share, or that are adjectives. */
export const noPerson = new Set(
  'former vice deputy acting assistant senate house majority minority whip'.split(' '),
)
/** More holders of an office: in parliaments, courts and emergency services. */
export const holders = new Set(
  'member clerk usher registrar premier sen rep mp mla msp td whip counsel witness'.split(' '),
)
