// Run in a copy of the program to which a language was added: reads, records, checks and shows a text in it, and prints
// what came out as one line of JSON.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [root, text, claim, altered] = process.argv.slice(2)
const load = (path) => import(pathToFileURL(join(root, 'src', path)).href)

const { extract } = await load('extract/extract.ts')
const { statements, lang } = extract({ text })
const shown = ({ content, speakers, act, kind }) => ({
  speakers: speakers.map(({ name }) => name),
  content: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  act,
  kind,
})

const { prepareStore } = await load('store/upkeep/prepare-store.ts')
const { ingest } = await load('newsroom/ingest/ingest.ts')
const { buildApp } = await load('app.ts')
const { makeLogger } = await load('logger.ts')
const { store } = await prepareStore(`file:${join(root, 'records.db')}`)
const now = new Date('2026-01-01T00:00:00Z')
await ingest(store, { text, published: '2025-12-31' }, { actor: 'test', at: now })
const app = await buildApp({ store, logger: makeLogger('error') })
const ask = async (query, variables = {}) => {
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
  return answer.json().data
}
const checked = `query ($claim: String!) { check(claim: $claim, drafts: true) { verdict explanation } }`
const verdict = async (words) => (await ask(checked, { claim: words })).check.verdict
const { statements: listed } = await ask(
  '{ statements(filter: { review: [DRAFT] }) { nodes { id text lang } } }',
)
const direct = listed.nodes.find((one) => one.text.startsWith(claim.slice(0, 4)))
const page = await app.inject(`/en/statements/${direct.id}`)
const quoteIn = (body) =>
  (/<blockquote[^>]*lang="qaa"[^>]*>([^]*?)<\/blockquote>/u.exec(body)?.[1] ?? '')
    .replace(/<[^>]*>/gu, '')
    .trim()
const home = await app.inject('/qaa')
const own = await app.inject(`/qaa/statements/${direct.id}`)
const redirected = await app.inject({ url: '/', headers: { 'accept-language': 'qaa, en;q=0.5' } })
const { deskWords } = await load('words/desk.ts')
const found = {
  lang,
  statements: statements.map(shown),
  listed: listed.nodes.map((one) => [one.lang, one.text]).sort(),
  verdicts: [await verdict(claim), await verdict(altered)],
  page: { status: page.statusCode, words: quoteIn(page.body) },
  interface: {
    status: home.statusCode,
    lang: /<html lang="(\w+)"/u.exec(home.body)?.[1],
    skip: /class="skip"[^>]*>([^<]*)/u.exec(home.body)?.[1],
    tongues: [...home.body.matchAll(/class="tongue"[^>]*>([^<]*)/gu)].map(([, name]) => name),
    redirect: redirected.headers.location,
    statement: quoteIn(own.body),
    desk: deskWords.qaa.title,
  },
}
await app.close()
await store.close()
process.stdout.write(`${JSON.stringify(found)}\n`)
