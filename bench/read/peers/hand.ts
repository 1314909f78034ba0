// L: the limit, by hand. node:http, prepared statements, JSON put together; an address for each request, no GraphQL.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { matchOf, pageSize, placeOf } from './contract.ts'
import { grouped, openRows } from './rows.ts'

type Variables = Readonly<Record<string, string | null | undefined>>

const rows = openRows(process.argv[2] ?? '')
const quoted = (text: string | null): string => JSON.stringify(text)

/** The statements with these ids, in their order. */
const shown = (ids: readonly string[], isWhole: boolean): readonly string[] => {
  const list = JSON.stringify(ids)
  const statements = new Map(rows.statements(list).map((row) => [row.id, row]))
  const spans = grouped(rows.spans(list))
  const attributions = grouped(rows.attributions(list))
  const chains = grouped(rows.chain(list))
  const topics = grouped(rows.topics(list))
  return ids.map((id) => {
    const row = statements.get(id)
    if (!row) return 'null'
    const own = spans.get(id) ?? []
    const content = own.filter(({ role }) => role === 'CONTENT').map(({ exact }) => exact)
    const verbatim = own.filter(({ role }) => role === 'VERBATIM').map(({ exact }) => exact)
    const edtf = `"edtf":${quoted(row.saidEdtf)}`
    const days = `,"from":"${row.saidFrom}","to":"${row.saidTo}","basis":"${row.saidBasis}"`
    const said = row.saidEdtf === null ? 'null' : `{${edtf}${isWhole ? days : ''}}`
    const speakers = (attributions.get(id) ?? []).map((one) => {
      const more = `"position":${one.position},"basis":"${one.basis}","note":${quoted(one.note)},`
      const speaker = `"slug":"${one.slug}",${isWhole ? `"kind":"${one.kind}",` : ''}"name":${quoted(one.name)}`
      return `{${isWhole ? more : ''}"standing":"${one.standing}","speaker":{${speaker}}}`
    })
    const chain = (chains.get(id) ?? []).map((link) => {
      const kind = isWhole ? `,"kind":"${link.kind}"` : ''
      const position = isWhole ? `"position":${link.position},` : ''
      return `{${position}"name":${quoted(link.name)},"source":{"slug":"${link.slug}"${kind}}}`
    })
    const about = (topics.get(id) ?? []).map(({ slug, name }) => `{"slug":"${slug}","name":${quoted(name)}}`)
    const published = row.publishedEdtf === null ? 'null' : `{"edtf":${quoted(row.publishedEdtf)}}`
    const more = isWhole ? `,"lang":"${row.documentLang}","published":${published}` : ''
    const whole = `"lang":"${row.lang}","verbatim":${JSON.stringify(verbatim)},`
    return `{"id":"${id}","text":${quoted(content.join(' … '))},"kind":"${row.kind}",${isWhole ? whole : ''}"said":${said},"attributions":[${speakers.join()}],"chain":[${chain.join()}],"topics":[${about.join()}],"document":{"slug":"${row.slug}","title":${quoted(row.title)}${more}}}`
  })
}

const ofSpeaker = ({ slug, after }: Variables): string => {
  const [speaker] = rows.speakerBySlug(slug)
  if (!speaker) return '{"speaker":null}'
  const ids = rows.idsOfSpeaker(speaker.id, ...placeOf(after), pageSize + 1)
  const nodes = shown(ids.slice(0, pageSize), false).join()
  return `{"speaker":{"slug":"${speaker.slug}","name":${quoted(speaker.name)},"statements":{"nodes":[${nodes}],"pageInfo":{"hasNextPage":${ids.length > pageSize}}}}}`
}

const answers: Readonly<Record<string, (variables: Variables) => string>> = {
  W1: ({ id }) => `{"statement":${shown([id ?? ''], true).join()}}`,
  W2: ofSpeaker,
  W3: ({ topic, from, to }) => {
    const [counted] = rows.countInDays(topic, from, to)
    const nodes = shown(rows.idsInDays(topic, from, to, pageSize), false).join()
    return `{"statements":{"totalCount":${counted?.count ?? 0},"nodes":[${nodes}]}}`
  },
  W4: ({ text }) =>
    `{"statements":{"nodes":[${shown(rows.idsOfText(matchOf(text ?? ''), pageSize), false).join()}]}}`,
  W5: ({ kind }) => {
    const found = kind ? rows.topSpeakersOfKind(kind, pageSize) : rows.topSpeakers(pageSize)
    const nodes = found.map(
      (one) =>
        `{"slug":"${one.slug}","kind":"${one.kind}","name":${quoted(one.name)},"statementCount":${one.statementCount}}`,
    )
    return `{"speakers":{"nodes":[${nodes.join()}]}}`
  },
  W6: ofSpeaker,
}

const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (part: string) => (body += part))
  request.on('end', () => {
    const answer = answers[request.url?.slice(1) ?? '']?.(JSON.parse(body) as Variables)
    const text = `{"data":${answer ?? 'null'}}`
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    response.end(text)
  })
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
