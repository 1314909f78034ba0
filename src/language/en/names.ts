// What shows the shape of an English speaker: nouns for offices, organisations and groups, and given names by gender.

import { wordSet as set } from '../../text/word-set.ts'

/** People whom the noun does not identify. */
export const anonymousNouns = set(`
  source sources official officials aide aides insider insiders observer observers critic critics witness witnesses
  eyewitness eyewitnesses expert experts analyst analysts person people voter voters supporter supporters protester
  protesters resident residents diplomat diplomats lawmaker lawmakers operative operatives strategist strategists
  donor donors reporter reporters journalist journalists staffer staffers adviser advisers advisor advisors man woman
  student students mother father caller user users fan fans opponent opponents onlooker onlookers neighbor neighbors`)

/** Holders of one office: *the president*, *the spokesman*. */
export const officeNouns = set(`
  president premier minister chancellor king queen prince princess pope senator representative congressman
  congresswoman governor mayor secretary ambassador spokesman spokeswoman spokesperson speaker chairman chairwoman
  chairperson chair chief director general colonel commander judge justice attorney lawyer prosecutor sheriff leader
  candidate nominee frontrunner hopeful contender ceo executive manager editor author professor doctor pastor bishop
  archbishop cardinal rabbi imam ayatollah emir sultan host moderator anchor mogul billionaire businessman
  businesswoman democrat republican commissioner inspector superintendent treasurer founder coach`)

export const bodyNouns = set(`
  ministry government administration department agency office committee commission council court parliament senate
  hospital clinic hospice museum library theatre theater orchestra academy laboratory observatory prison airport zoo
  society trust
  congress house party campaign company corporation firm bank group organization organisation association union
  federation institute institution university college school foundation fund center centre network newspaper paper
  magazine website site station channel television radio times post journal news press agency team club league board
  bureau service force army navy police authority union embassy church coalition alliance movement militia
  committee caucus pac regulator watchdog charity firm retailer airline startup start-up developer chipmaker carmaker drugmaker
  automaker manufacturer supplier operator publisher nato un eu fbi cia nsa doj epa irs aclu naacp nra dnc rnc cnn msnbc nbc abc cbs fox bbc npr pbs
  ap reuters afp bloomberg politico breitbart facebook twitter google apple microsoft amazon wikileaks hezbollah hamas
  taliban kremlin pentagon isis white-house downing-street`)

/** Documents that speak. */
export const documentNouns = set(`
  statement report study poll survey letter memo email document filing lawsuit complaint article story editorial
  column book ad release tweet message post analysis law bill ruling order opinion transcript text resolution
  indictment affidavit platform website caption headline sign`)

export const groupNouns =
  set(`people police men women children republicans democrats conservatives liberals americans
  russians iranians israelis palestinians europeans investigators prosecutors researchers scientists doctors leaders
  members activists senators representatives congressmen attorneys lawyers judges authorities allies advocates families
  veterans immigrants latinos muslims christians evangelicals millennials women progressives candidates delegates`)

export const stateNames = set(`
  america russia china iran iraq israel syria turkey egypt france germany britain england scotland spain italy india
  pakistan japan canada mexico brazil ukraine jordan lebanon qatar kuwait bahrain oman yemen libya tunisia morocco
  algeria sudan afghanistan australia washington moscow beijing tehran baghdad jerusalem damascus ankara cairo paris
  berlin london madrid rome delhi islamabad tokyo ottawa kyiv kiev amman beirut doha riyadh brussels seoul pyongyang`)

export const masculineTitles = set(`mr sir lord king prince pope father brother congressman spokesman chairman
  businessman imam sheikh sheik ayatollah emir sultan archbishop cardinal anchorman husband son actor`)
export const feminineTitles =
  set(`mrs ms miss lady dame queen princess sister congresswoman spokeswoman chairwoman
  businesswoman wife daughter mother actress`)

export const nameParticles = new Set([
  'de',
  'la',
  'van',
  'von',
  'bin',
  'ben',
  'al',
  'el',
  'der',
  'di',
  'da',
  'du',
  'dos',
  'ibn',
  'abu',
])

export { feminineNames, masculineNames } from './given-names.ts'

/** Capitalised words that make a noun phrase an outlet. */
export const outletWords = set(`
  cnn msnbc nbc abc cbs fox bbc npr pbs c-span reuters ap afp bloomberg politico breitbart guardian times post journal
  tribune herald telegraph examiner chronicle gazette observer mirror mail sun star globe inquirer magazine newspaper
  channel radio tv television newsmax vox slate salon buzzfeed huffpost atlantic newsweek economist npr wsj upi xinhua
  courier echo news wire dispatch register argus advertiser standard record ledger bulletin review monitor sentinel press daily
  weekly today fm broadcaster podcast times-union standard-examiner enquirer banner beacon leader-post recorder reporter
  lantern clarion bugle messenger despatch intelligencer courant tass al-jazeera jazeera arabiya axios intercept hill vice esquire fortune forbes wired yahoo univision telemundo`)
