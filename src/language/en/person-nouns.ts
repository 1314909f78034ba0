// English common nouns for people, by what they do or are to others: who may speak without a name, and the gender.
import { wordSet as set } from '../../text/word-set.ts'

const singular = `
  aide adviser advisor agent ally analyst architect artist assistant attorney author backer baker banker barrister bishop boss
  boxer broker builder campaigner candidate captain caretaker chairman champion chef chemist child citizen clerk client coach
  colleague columnist commander commuter constable consultant cook counsel councillor councilor counsellor cousin coroner critic
  customer dancer dealer defender delegate demonstrator dentist deputy designer detective developer diplomat director diver
  doctor donor driver economist editor educator employee employer engineer envoy evacuee executive expert farmer fan fighter firefighter
  fisher follower foreman founder friend gardener geologist governor guard guest guide head historian holder hunter
  inspector insider investigator investor journalist judge juror keeper landlord lawmaker lawyer leader lecturer legislator
  manager mayor mechanic mediator member merchant miner minister mourner musician negotiator neighbor neighbour nurse observer
  officer official onlooker operative operator opponent organiser organizer owner painter paramedic parent partner passenger
  pastor patient pensioner physician pilot pollster porter president priest prisoner professor prosecutor protester protestor
  pupil rabbi ranger reader refugee relative reporter representative researcher resident rescuer rival sailor scholar scientist
  secretary senator shareholder sheriff singer smuggler soldier solicitor source speaker specialist spokesperson staffer
  strategist student supporter surgeon survivor suspect sympathiser teacher technician tenant tourist trader trainer traveller
  traveler treasurer trustee user vet veteran victim villager visitor volunteer voter warden winner witness worker writer
  youngster`

const masculine = `
  man boy brother father son husband uncle nephew grandfather grandson fisherman spokesman widower king prince duke lord master headmaster
  congressman businessman policeman fireman salesman gentleman monk stepfather fiance bridegroom groom waiter actor dad grandad granddad`

const feminine = `
  woman girl sister mother daughter wife aunt niece grandmother granddaughter fisherwoman spokeswoman widow queen princess duchess
  lady congresswoman businesswoman policewoman firewoman saleswoman nun stepmother fiancee bride waitress actress mum mom gran auntie`

const plain = `
  people men women children police staff wives fishermen spokesmen spokeswomen businessmen congressmen policemen firemen
  salesmen couple family families crowd others officials authorities`

const plural = (word: string): string => {
  if (word.endsWith('man')) return `${word.slice(0, -2)}en`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

const withPlurals = (words: string): ReadonlySet<string> =>
  new Set([...set(words)].flatMap((word) => [word, plural(word)]))

export const masculineNouns = set(masculine)
export const feminineNouns = set(feminine)

/** Singular and plural. */
export const personNouns: ReadonlySet<string> = new Set([
  ...withPlurals(singular),
  ...withPlurals(masculine),
  ...withPlurals(feminine),
  ...set(plain),
])

/** Whether a noun means several: *teachers*, *fishermen*. */
export const isSeveral = (noun: string): boolean =>
  noun.endsWith('s') || (noun.endsWith('men') && personNouns.has(noun))
