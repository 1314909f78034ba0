// Whether a body's name belongs to that body alone. *The company*, *وزارة الدفاع* and *البنك المركزي* mean another body
// in each document; *Siemens*, *وزارة الدفاع الروسية* and *حزب الله* do not.
import { agencies, outletNouns } from '../../extract/lexicon/ar/outlets.ts'
import { anonymous, documents, states } from '../../extract/lexicon/ar/people.ts'
import * as english from '../../extract/lexicon/en/names.ts'
import { wordSet } from '../../text/word-set.ts'
import { words } from '../../text/word.ts'

/** Words that say what kind of body it is, but not which body. */
const qualifiers =
  wordSet(`the a an of for and in its their local national state federal regional foreign interior
  defence defense finance health education central supreme high general public security city town county district
  regulator chief senior other union watchdog firm carmaker retailer officials`)
const nobody = [english.anonymousNouns, english.groupNouns, english.documentNouns]
const common = [qualifiers, english.bodyNouns, english.officeNouns, ...nobody]
/** Words of `bodyNouns` that name only one body. */
const unique =
  wordSet(`nato un eu fbi cia nsa doj epa irs aclu naacp nra dnc rnc cnn msnbc nbc abc cbs fox bbc npr pbs
  ap reuters afp bloomberg politico breitbart facebook twitter google apple microsoft amazon wikileaks hezbollah hamas
  taliban kremlin pentagon isis`)

/** Arabic bodies that are known by the name alone, as folded words. */
const known = `حماس|حزب الله|الامم المتحده|مجلس الامن الدولي|الكرملين|البيت الابيض|البنتاغون|البنتاجون|الناتو|
الاتحاد الاوروبي|الاتحاد الافريقي|جامعه الدول العربيه|مجلس التعاون|منظمه الصحه العالميه|صندوق النقد الدولي|
البنك الدولي|اليونيسف|اليونسكو|طالبان|داعش|فيفا|اوبك|ارامكو|فيسبوك|تويتر|غوغل|جوجل`
  .split('|')
  .map((name) => ` ${words(name).join(' ')} `)

/** Pure. Takes a name in either script. A name that is not known to belong to one body is taken not to. */
export const isProperName = (name: string): boolean => {
  const [first, ...rest] = words(name)
  if (first === undefined || isNobody(first) || rest.some((word) => english.anonymousNouns.has(word)))
    return false
  return /\p{Script=Arabic}/u.test(name) ? isOneArabicBody([first, ...rest]) : isCapitalised(name)
}

const isNobody = (word: string): boolean =>
  anonymous.has(word) || documents.has(word) || nobody.some((list) => list.has(word))

const isCapitalised = (name: string): boolean =>
  name.split(/[^\p{L}\p{M}\p{N}]+/u).some((part) => {
    const [word] = words(part)
    return word !== undefined && /^[\p{Lu}\p{Lo}]/u.test(part) && (unique.has(word) || !isCommon(word))
  })

const isCommon = (word: string): boolean => common.some((list) => list.has(word))

const isOneArabicBody = (all: readonly string[]): boolean => {
  const line = ` ${all.join(' ')} `
  const isOutlet = all.length > 1 && outletNouns.has(all[0] ?? '')
  return isOutlet || known.some((one) => line.includes(one)) || all.some(namesPlace)
}

const nisba = /(?:يه|ي|يون|يين)$/u

/** A state, a capital, an agency, or the adjective of a state: *الروسية* from *روسيا*. */
const namesPlace = (word: string): boolean => {
  const stems = [word, word.replace(/^[وفبل]?ال|^لل|^[وبل]/u, '')].flatMap((stem) => {
    const root = stem.replace(nisba, '')
    return root === stem ? [stem] : [stem, root, `${root}ا`, `${root}يا`]
  })
  return stems.some((stem) => [stem, `ال${stem}`].some((one) => states.has(one) || agencies.has(one)))
}
