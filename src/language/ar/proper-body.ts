// Whether an Arabic name belongs to one body: *وزارة الدفاع الروسية*, but not *وزارة الدفاع*.
import { words } from '../../text/word.ts'
import { agencies, outletNouns } from './outlets.ts'
import { states } from './people.ts'

/** Arabic bodies that are known by the name alone, as folded words. */
const known = `حماس|حزب الله|الامم المتحده|مجلس الامن الدولي|الكرملين|البيت الابيض|البنتاغون|البنتاجون|الناتو|
الاتحاد الاوروبي|الاتحاد الافريقي|جامعه الدول العربيه|مجلس التعاون|منظمه الصحه العالميه|صندوق النقد الدولي|
البنك الدولي|اليونيسف|اليونسكو|طالبان|داعش|فيفا|اوبك|ارامكو|فيسبوك|تويتر|غوغل|جوجل`
  .split('|')
  .map((name) => ` ${words(name).join(' ')} `)

/** @param all the folded words of the name */
export const isOneArabicBody = (all: readonly string[]): boolean => {
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
