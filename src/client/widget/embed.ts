// One cacheable GET per statement, to the server that the script comes from.
import type { Embed } from '../shared/embed.ts'

export type { Embed }

export interface Wanted {
  readonly statement: string | null
  readonly speaker: string | null
  readonly topic: string | null
  readonly order: string | null
  readonly lang: string | null
}

/** The folder of the script, which may be below a path. */
export const home = new URL('.', import.meta.url)

const addressOf = ({ statement, speaker, topic, order, lang }: Wanted): URL => {
  const url = new URL(statement ? `embed/${encodeURIComponent(statement)}.json` : 'embed.json', home)
  const given = { ...(statement ? {} : { speaker, topic, order }), lang }
  for (const [name, value] of Object.entries(given)) if (value) url.searchParams.set(name, value)
  return url
}

/** The promise is rejected when the server does not answer, or has no such statement. */
export const readEmbed = async (wanted: Wanted): Promise<Embed> => {
  const url = addressOf(wanted)
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' })
  if (!response.ok)
    throw new Error(`isnad-quote: expected a statement at ${url.href}, got status ${response.status}`)
  return (await response.json()) as Embed
}
