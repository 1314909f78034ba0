// Sends an operation to the address that the page came from, as GraphQL over HTTP specifies.
import type { Fetcher, FetcherResultPayload } from '@graphiql/toolkit'

export const fetcher: Fetcher = async (params, options) => {
  const response = await fetch(window.location.pathname, {
    method: 'POST',
    headers: {
      ...options?.headers,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(params),
  })
  return (await response.json()) as FetcherResultPayload
}
