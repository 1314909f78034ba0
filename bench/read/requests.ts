// A workload's variables, and how each contender is asked with them.
import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import { encodeCursor } from '../../src/store/read/cursor.ts'
import type { Request } from './client.ts'
import { everOther } from './ever-other.ts'
import type { Draws } from './draws.ts'
import { newestOfSpeaker, statementById, textByRelevance, topicInDays, topSpeakers } from './workloads.ts'

export const workloads = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6'] as const
export type Workload = (typeof workloads)[number]
export const contenders = ['L', 'M', 'A', 'I', 'G', 'Gw'] as const
export type Contender = (typeof contenders)[number]

export const queries: Readonly<Record<Workload, string>> = {
  ...{ W1: statementById, W2: newestOfSpeaker, W3: topicInDays, W4: textByRelevance, W5: topSpeakers },
  W6: newestOfSpeaker,
}

/** `place` is where W6 continues: a day and an id. */
export interface Variables {
  readonly [name: string]: string | null | readonly [string, string]
}

/** Draws variables for a workload, different ones each time. */
export const variablesOf = (draws: Draws, path: string): Readonly<Record<Workload, () => Variables>> => {
  const deep = new Database(path, { readonly: true }).prepare<
    [string, string],
    { saidTo: string; id: string }
  >(`
    select t."saidTo", t.id from "Attribution" a cross join "Statement" t on t.id = a."statementId"
    where a."speakerId" = (select id from "Speaker" where slug = ?) and a.standing = 'ASSERTED'
      and a."statementId" > ? and +t.review = 'REVIEWED' and t."saidEdtf" is not null
    order by a."statementId" limit 1`)
  const { statement, busiest, twoWords, days, random } = draws
  const deepPage = (): Variables => {
    const slug = busiest('Speaker')
    const row = deep.get(slug, statement().id)
    return row ? { slug, place: [row.saidTo, row.id] } : deepPage()
  }
  return {
    W1: () => ({ id: statement().id }),
    W2: () => ({ slug: statement().speaker }),
    W3: () => ({ topic: statement().topic, ...days(90) }),
    W4: () => ({ text: twoWords().text }),
    W5: () => ({ kind: random.one([null, 'PERSON', 'OFFICE', 'STATE', 'GROUP', 'ORGANISATION']) }),
    W6: deepPage,
  }
}

/** The request for a contender. */
export const requestOf = (who: Contender, workload: Workload, asked: Variables): Request => {
  const { place, ...others } = asked
  const isOurs = who === 'I' || who === 'G' || who === 'Gw'
  const after =
    typeof place === 'object' && place !== null
      ? { after: isOurs ? encodeCursor('SAID_NEWEST', place) : place.join(' ') }
      : {}
  const first = who === 'I' || who === 'G' ? { ask: everOther } : {}
  const variables = { ...others, ...after, ...first }
  if (who === 'L') return { method: 'POST', path: `/${workload}`, body: JSON.stringify(variables) }
  const query = queries[workload]
  if (who === 'G' || who === 'Gw') return { method: 'GET', path: persisted(query, variables) }
  const path = who === 'A' ? '/' : '/graphql'
  return { method: 'POST', path, body: JSON.stringify({ query, variables }) }
}

const persisted = (query: string, variables: object): string => {
  const sha256Hash = createHash('sha256').update(query).digest('hex')
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } })
  return `/graphql?${new URLSearchParams({ variables: JSON.stringify(variables), extensions }).toString()}`
}

/** By POST with text and hash, so that the hash alone is enough from then on. */
export const registrationOf = (workload: Workload, variables: Variables): Request => {
  const query = queries[workload]
  const { body = '{}' } = requestOf('I', workload, variables)
  const sha256Hash = createHash('sha256').update(query).digest('hex')
  const extensions = { persistedQuery: { version: 1, sha256Hash } }
  return {
    method: 'POST',
    path: '/graphql',
    body: JSON.stringify({ ...(JSON.parse(body) as object), extensions }),
  }
}
