// Keeps the open operation in the page's address, under the parameter names of GraphQL over HTTP: a copied link opens
// the same operation here and gives an API client its result.
import type { TabsState } from '@graphiql/react'

export interface Link {
  readonly query?: string
  readonly variables?: string
  readonly operationName?: string
}

// Longer addresses are cut or refused by some proxies and messengers.
const MAX_ADDRESS = 8_000
const PAUSE_MS = 300

export function readLink({ search }: Pick<Location, 'search'>): Link {
  return Object.fromEntries(new URLSearchParams(search))
}

/** The path of the page with the content of a tab; without it when the address would be too long. */
export function linkTo({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>, tab: Link): string {
  const given = Object.entries(tab).filter(([, value]) => value !== '')
  const search = given.length > 0 ? `?${new URLSearchParams(given)}` : ''
  return origin.length + pathname.length + search.length > MAX_ADDRESS ? pathname : pathname + search
}

let timer: ReturnType<typeof setTimeout> | undefined

/** Writes the open tab into the address when the typing pauses. */
export function keepLink({ tabs, activeTabIndex }: TabsState): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    const { query, variables, operationName } = tabs[activeTabIndex] ?? {}
    const tab = { query: query ?? '', variables: variables ?? '', operationName: operationName ?? '' }
    window.history.replaceState(null, '', linkTo(window.location, tab))
  }, PAUSE_MS)
}
