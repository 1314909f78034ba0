// Whether an English name belongs to one body: *Siemens*, but not *the company*.
import { wordSet } from '../../text/word-set.ts'
import { words } from '../../text/word.ts'
import { anonymousNouns, bodyNouns, documentNouns, groupNouns, officeNouns } from './names.ts'

/** Words that say what kind of body it is, but not which body. */
const qualifiers =
  wordSet(`the a an of for and in its their local national state federal regional foreign interior
  defence defense finance health education central supreme high general public security city town county district
  regulator chief senior other union watchdog firm carmaker retailer officials`)
const common = [qualifiers, bodyNouns, officeNouns, anonymousNouns, groupNouns, documentNouns]
/** Words of `bodyNouns` that name only one body. */
const unique =
  wordSet(`nato un eu fbi cia nsa doj epa irs aclu naacp nra dnc rnc cnn msnbc nbc abc cbs fox bbc npr pbs
  ap reuters afp bloomberg politico breitbart facebook twitter google apple microsoft amazon wikileaks hezbollah hamas
  taliban kremlin pentagon isis`)

/** Whether it has a capitalised word that is not common. */
export const isCapitalised = (name: string): boolean =>
  name.split(/[^\p{L}\p{M}\p{N}]+/u).some((part) => {
    const [word] = words(part)
    return word !== undefined && /^[\p{Lu}\p{Lo}]/u.test(part) && (unique.has(word) || !isCommon(word))
  })

const isCommon = (word: string): boolean => common.some((list) => list.has(word))
