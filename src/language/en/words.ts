// English function words, by what they do in a sentence. All are folded: lower case, straight or curly apostrophe as
// written.

import { wordSet as set } from '../../text/word-set.ts'

/** Words that open a noun phrase, so that its edge is right before them. */
export const determiners = set(`
  the a an this that these those some any each every no both all several many most few another such other
  my your his her its our their whose one two three four five six seven eight nine ten dozens hundreds thousands
  half much more`)

export const personalPronouns = set('he she they it we i you him her them us me himself herself themselves')

export const possessives = set('his her its their our my your')

export const relatives = set('who which that whom whose where when')

export const prepositions = set(`
  of in on at by for with from to into about above below over under after before during against between among through
  without within along across behind beyond near since until despite including toward towards upon per via like
  amid amidst throughout outside inside alongside besides concerning regarding around off onto out up down as than
  opposite beneath underneath amongst atop versus unlike aboard
  because while although though if unless when where whether except following`)

export const conjunctions = set('and or but nor yet so')

/** Words between a verb of saying and what it says or is about. */
export const leadingIn = set('that for on as about of against')

/** Prepositions that attach another noun to the noun phrase before them. */
export const attaching = set('of for at from in with')

/** Words that open a clause with a subject of its own. */
export const subordinators = set(`
  that because while although though if unless when where whether after before since until as whereas why how what
  once than`)

export const auxiliaries = set(`
  is are was were be been being am has have had having do does did will would shall should can could may might must
  isn’t isn't aren’t aren't wasn’t wasn't weren’t weren't hasn’t hasn't haven’t haven't hadn’t hadn't doesn’t doesn't
  don’t don't didn’t didn't won’t won't wouldn’t wouldn't can’t can't couldn’t couldn't shouldn’t shouldn't
  cannot gets got get let’s ’s 's ’ve 've ’d 'd ’ll 'll`)

export const adverbs = set(`
  also then later earlier again still just only even never always often sometimes once now soon recently
  repeatedly reportedly previously ever not first finally further already yet too instead rather simply
  famously openly explicitly specifically rightly wrongly flatly bluntly quickly firmly strongly long now
  meanwhile however therefore thus moreover furthermore nevertheless afterward afterwards ago today yesterday
  tonight tomorrow sarcastically recently initially eventually subsequently publicly privately consistently
  frequently routinely clearly essentially basically actually really nearly almost perhaps maybe well`)

/** Nouns, adjectives and names in *-ly*. */
export const noAdverbs = set(`
  family ally assembly supply reply monopoly oligopoly bully rally italy sicily butterfly firefly anomaly belly jelly gully
  folly homily panoply melancholy
  elderly lonely lovely ugly silly friendly unfriendly deadly costly lively orderly disorderly cowardly scholarly motherly fatherly
  brotherly worldly ghostly ghastly grisly hilly chilly curly smelly bubbly prickly beastly heavenly homely
  emily kelly molly sally holly polly kimberly beverly lilly billy willy reilly connolly donnelly farrelly elly nelly shelly carly
  dolly tully scully connelly wally`)

/** Days, months and the like: they have capital letters but are not names of speakers. */
export const calendar = set(`
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sept sep oct nov dec morning afternoon evening night week month year`)

/** Before a personal name. */
export const titles = set(`
  mr mrs ms miss dr prof sen sens rep reps gov govs gen lt col maj capt sgt cpl adm cmdr rev fr hon st pres
  president senator representative congressman congresswoman governor mayor secretary chancellor premier minister
  prime king queen prince princess pope cardinal archbishop bishop rabbi imam sheikh sheik ayatollah emir sultan
  sir lord lady dame justice judge general colonel major captain sergeant lieutenant admiral commander officer
  professor doctor reverend pastor father sister brother ambassador attorney chairman chairwoman chair chief director
  spokesman spokeswoman spokesperson speaker leader former vice deputy acting assistant candidate nominee
  frontrunner senate house majority minority whip correspondent reporter host anchor analyst strategist adviser advisor
  editor author columnist commentator consultant pollster manager ceo founder co-founder coach detective inspector
  det dci di dcs dc ds pc insp supt cllr councillor councilor alderman msgr monsignor canon vicar mp
  sheriff superintendent commissioner treasurer aide businessman billionaire mogul activist actor actress singer`)

/** Folded words whose full stop does not end a sentence. */
export const abbreviations = set(`
  mr mrs ms dr prof sen sens rep reps gov govs gen lt col maj capt sgt cpl adm cmdr rev hon st jr sr inc corp co ltd
  llc vs etc eg ie dept univ assn ave blvd rd cllr supt insp msgr mt ft no vol jan feb mar apr jun jul aug sept sep oct nov dec
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
  tenn tex vt va wash wis wyo messrs mme mlle pfc spc cent ph`)

/** Verbs that come after a subject: for separating noun phrases from the rest of a clause. */
export const commonVerbs = set(`
  make makes made making take takes took taken taking give gives gave given giving get gets getting come comes came
  coming go goes went gone going want wants wanted run runs ran running win wins won winning lose loses lost losing
  keep keeps kept need needs needed try tries tried trying use uses used using work works worked help helps helped
  hear hears heard meet meets met lead leads led leading leave leaves left leaving live lives lived stand stands
  stood vote votes voted become becomes became seem seems seemed appear appears appeared look looks looked
  turn turns turned start starts started stop stops stopped speak speaks spoke spoken speaking talk talks talked
  talking attend attended serve served serves walk walked sit sat watch watched play played move moved pay paid
  send sent bring brought buy bought build built hold held join joined follow followed face faced draw drew
  receive received release released issue issued hold let set spend spent win plan plans planned hope hopes hoped
  support supports supported oppose opposed back backed`)
export const being = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "wasn't",
  'wasn’t',
  'got',
  'gets',
])
export const opensSubordinate = new Set([
  'while',
  'as',
  'although',
  'though',
  'after',
  'before',
  'when',
  'if',
  'in',
  'by',
  'since',
])
export const closers = new Set([
  'who',
  'which',
  'where',
  'when',
  'while',
  'after',
  'because',
  'during',
  'as',
  'amid',
  'but',
])
