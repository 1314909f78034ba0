// English nouns by which a text refers to somebody whom it has named: groups of nouns for the same person, and nouns
// that introduce somebody new just as often.
import { wordSet as set } from '../../text/word-set.ts'

const alike: readonly (readonly string[])[] = `
  lawyer attorney barrister solicitor counsel
  manager boss coach trainer
  lawmaker politician mp legislator
  officer policeman policewoman detective constable inspector superintendent det supt insp dci dcs di ds pc
  singer musician songwriter star
  actor actress star
  mother mum mom
  father dad
  ceo executive boss chief
  chairman chairwoman chair chairperson
  doctor dr physician surgeon gp consultant
  author writer novelist poet
  scientist researcher biologist physicist chemist
  teacher headteacher head principal
  pastor priest vicar reverend rev minister
  senator sen
  governor gov
  representative rep congressman congresswoman
  general gen
  professor prof academic
  president pres
  captain capt
  sergeant sgt
  lieutenant lt`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '))

/** A person by country, state or party: with an article it is not a name. */
export const demonyms = set(`
  frenchman frenchwoman englishman englishwoman irishman irishwoman scotsman scot welshman dutchman dutchwoman briton
  american canadian mexican brazilian argentine argentinian chilean colombian peruvian venezuelan cuban jamaican australian
  german austrian belgian italian spaniard greek swede dane norwegian finn icelander pole czech slovak hungarian romanian
  bulgarian serb serbian croat croatian bosnian slovenian albanian russian ukrainian belarusian estonian latvian lithuanian
  turk israeli palestinian lebanese syrian jordanian egyptian moroccan algerian tunisian libyan sudanese saudi iraqi iranian
  kuwaiti qatari yemeni afghan pakistani indian bangladeshi nepali indonesian malaysian filipino thai korean nigerian ghanaian
  kenyan ethiopian somali ugandan tanzanian senegalese ivorian cameroonian texan californian londoner scouser glaswegian
  democrat republican conservative liberal socialist independent`)

/** The noun itself and those for the same person. */
export const nounsLike = (noun: string): readonly string[] => [
  ...new Set([noun, ...alike.filter((all) => all.includes(noun)).flat()]),
]

/**
 * People who appear in any trial, state, family or street without having been named: *the judge* alone does not mean
 * somebody mentioned before.
 */
export const newcomers = set(`
  judge magistrate coroner prosecutor defendant victim suspect accused spokesman spokeswoman spokesperson official officer
  source insider aide witness eyewitness interviewer reporter journalist correspondent caller host moderator speaker chairman
  chairwoman chair president premier chancellor pope king queen prince princess minister governor mayor secretary commissioner
  sheriff ambassador envoy one person man woman boy girl child other another adviser advisor analyst expert critic observer
  narrator neighbor neighbour friend relative colleague uncle aunt brother sister son daughter husband wife mother father mum
  mom dad parent chief director diplomat pollster supporter voter resident protester driver passenger customer leader nominee
  lawmaker doctor nurse teacher agent detective inspector constable paramedic soldier guard clerk waiter editor stranger
  guest visitor owner landlord tenant patient student pupil juror counsel attorney representative`)
