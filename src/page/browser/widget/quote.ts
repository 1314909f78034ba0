// One cacheable GET for each quote, to the server that the script is from.

/** As the server's `/embed/ID.json` has it. */
export interface Quote {
  readonly id: string
  readonly url: string
  readonly text: string
  readonly kind: string
  readonly verbatim: readonly string[]
  readonly lang: string
  readonly dir: string
  readonly speakers: readonly string[]
  readonly said: string | null
  readonly chain: readonly string[]
  readonly status: readonly { readonly kind: string; readonly text: string }[]
  readonly ui: {
    readonly lang: string
    readonly dir: string
    readonly via: string
    readonly record: string
    readonly kind: string
  }
}

export interface Wanted {
  readonly statement: string | null
  readonly speaker: string | null
  readonly topic: string | null
  readonly order: string | null
  readonly lang: string | null
}

/** Where the script is from, which may be below a path. */
export const home = new URL('.', import.meta.url)

const addressOf = ({ statement, speaker, topic, order, lang }: Wanted): URL => {
  const url = new URL(statement ? `embed/${encodeURIComponent(statement)}.json` : 'embed.json', home)
  const given = { ...(statement ? {} : { speaker, topic, order }), lang }
  for (const [name, value] of Object.entries(given)) if (value) url.searchParams.set(name, value)
  return url
}

/** The promise is rejected when the server does not answer, or has no such statement. */
export const readQuote = async (wanted: Wanted): Promise<Quote> => {
  const url = addressOf(wanted)
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' })
  if (!response.ok)
    throw new Error(`isnad-quote: expected a statement at ${url.href}, got status ${response.status}`)
  return (await response.json()) as Quote
}
