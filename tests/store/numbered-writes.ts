// A program that writes to a database for as long as it runs: topics with numbers, and the number of each on standard
// output once it is stored. Arguments: the URL.
import { openStore } from '../../src/store/connection/store.ts'
import { saveVocabulary } from '../../src/store/write/save-vocabulary.ts'

const store = openStore(process.argv[2] ?? '')
for (let n = 1; ; n++) {
  const topic = { slug: `number-${n}`, parent: null, names: [{ lang: 'en', text: `Number ${n}` }] }
  const provenance = { actor: 'counter', at: new Date(), why: 'counted' }
  await saveVocabulary(store, { speakers: [], sources: [], topics: [topic] }, provenance)
  process.stdout.write(`${n}\n`)
}
