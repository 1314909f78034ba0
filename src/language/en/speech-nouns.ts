// English nouns that carry words, with what is done with the words: *his claim that …*, *a warning: “…”*, *calls for
// “…”*. And nouns that only show what a verb does when it takes them: *offered her condolences*.
import { wordSet as set } from '../../text/word-set.ts'
import type { StatementAct } from '../act.ts'

const carrying: Readonly<Record<StatementAct, string>> = {
  SAID: `
    claim claims statement statements remark remarks comment comments assertion assertions accusation accusations
    allegation allegations argument arguments announcement answer answers reply response message messages tweet
    tweets post posts letter letters email emails memo speech speeches address interview report reports story
    article editorial op-ed column essay book ad ads commercial slogan slogans motto mantra chant chants shout
    shouts cry cries sign signs banner headline headlines caption title hashtag nickname moniker word words phrase
    line quote quotes quotation saying joke jokes insult insults description characterization prediction view
    belief opinion idea notion conclusion finding findings suggestion admission confession explanation contention
    text transcript testimony release plan poll survey study lawsuit filing ruling decision resolution note caller
    reference references label term name advice rumor rumors news consensus narrative rhetoric talk`,
  DENIED: 'denial',
  ASKED: 'question questions',
  DEMANDED: `
    call calls demand demands plea pleas appeal appeals proposal recommendation order petition request requests`,
  PROMISED: 'promise promises pledge pledges vow',
  WARNED: 'warning warnings threat threats',
  EXPRESSED: `
    criticism criticisms complaint complaints concern concerns fear fears hope hopes doubt doubts support
    opposition attack attacks praise condemnation`,
}

const given: Readonly<Partial<Record<StatementAct, string>>> = {
  SAID: 'views opinions beliefs conviction readiness willingness',
  DENIED: 'denials',
  ASKED: 'query queries',
  DEMANDED: 'proposals recommendations orders invitation',
  PROMISED: 'vows commitment commitments guarantee guarantees',
  EXPRESSED: `
    thanks gratitude appreciation condolences sympathy sympathies condolence apology apologies regret regrets
    sorrow congratulations greetings solidarity dismay outrage anger alarm disappointment`,
}

const actsOf = (lists: Readonly<Partial<Record<StatementAct, string>>>): ReadonlyMap<string, StatementAct> =>
  new Map(
    (Object.entries(lists) as [StatementAct, string][]).flatMap(([act, words]) =>
      [...set(words)].map((word) => [word, act] as const),
    ),
  )

/** Folded noun → what it does with the words that it carries. */
export const speechNouns = actsOf(carrying)

/** Nouns of both kinds, as what a verb takes. */
export const takenNouns: ReadonlyMap<string, StatementAct> = new Map([...speechNouns, ...actsOf(given)])

/** What can be true or false: rejecting one of these is denying it. */
export const claims = set(`
  claim claims statement statements remark remarks assertion assertions accusation accusations allegation
  allegations argument arguments charge charges report reports story stories rumor rumors rumour rumours
  suggestion suggestions notion idea theory theories speculation criticism criticisms finding findings insinuation
  insinuations characterization conclusion conclusions assumption insinuation narrative`)

/** To call something by one of these words is to deny it. */
export const untrue = set(`
  untrue false baseless unfounded groundless fabricated fabrication fabrications lie lies falsehood falsehoods
  fiction nonsense`)
export const claimNouns = new Set([
  'claim',
  'statement',
  'assertion',
  'accusation',
  'allegation',
  'argument',
  'warning',
  'promise',
  'prediction',
  'suggestion',
  'denial',
  'admission',
  'contention',
  'declaration',
  'announcement',
])

/** *called it a day*, *called her brother a taxi*: nothing is said of anybody. */
export const idleCalls = /^(?:day|night|taxi|cab|doctor|ambulance|lift|halt|meeting|vote|strike|truce)$/
